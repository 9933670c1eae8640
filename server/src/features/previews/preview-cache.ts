import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { draw, type Element, type PreviewFacts } from './drawing.ts';

/** Pictures kept, of about 50 KB each. */
const KEPT = 64;

/** Names what a picture shows: other facts, another picture. For the cache, and for If-None-Match. */
export function tagOf(facts: PreviewFacts): string {
  return createHash('sha256').update(JSON.stringify(facts)).digest('base64url').slice(0, 22);
}

/**
 * Keeps the pictures last asked for by what they show, so that a changed post or name makes another one, and two who ask
 * for the same at once wait for one rendering.
 */
export class PreviewCache {
  readonly #render: (drawing: Element) => Promise<Uint8Array>;
  readonly #pictures = new LRUCache<string, Promise<Uint8Array>>({ max: KEPT });

  constructor(render: (drawing: Element) => Promise<Uint8Array>) {
    this.#render = render;
  }

  /** The picture as PNG. */
  async show(facts: PreviewFacts): Promise<Uint8Array> {
    const tag = tagOf(facts);
    const picture = this.#pictures.get(tag) ?? this.#render(draw(facts));
    this.#pictures.set(tag, picture);
    try {
      return await picture;
    } catch (error) {
      this.#pictures.delete(tag);
      throw error;
    }
  }
}
