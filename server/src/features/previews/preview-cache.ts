import { createHash } from 'node:crypto';
import { draw, type Element, type PreviewFacts } from './drawing.ts';
import type { PictureFolder } from './picture-folder.ts';

/** Names what a picture shows: other facts or another way to draw them, another picture. For the folder, and for If-None-Match. */
export function tagOf(facts: PreviewFacts): string {
  return createHash('sha256')
    .update(JSON.stringify(draw(facts)))
    .digest('base64url')
    .slice(0, 22);
}

/** Paints a drawing as PNG. */
type Paint = (drawing: Element) => Promise<Uint8Array>;

/**
 * Answers pictures by what they show, so that a changed post or name makes another one: from the folder, from a painting
 * under way that another caller asked for, or painted now.
 */
export class PreviewCache {
  readonly #finished: PictureFolder;
  readonly #underway = new Map<string, Promise<Uint8Array>>();

  constructor(finished: PictureFolder) {
    this.#finished = finished;
  }

  /** The picture as PNG. `paint` is called where there is none yet; a failed painting is forgotten. */
  async show(facts: PreviewFacts, paint: Paint): Promise<Uint8Array> {
    const tag = tagOf(facts);
    const underway = this.#underway.get(tag);
    // What fails may be the other caller's: their allowance was used up.
    if (underway !== undefined) return underway.catch(() => this.show(facts, paint));
    const picture = this.#read(tag, () => paint(draw(facts))).finally(() => this.#underway.delete(tag));
    this.#underway.set(tag, picture);
    return picture;
  }

  async #read(tag: string, paint: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const finished = await this.#finished.read(tag);
    if (finished !== null) return finished;
    const picture = await paint();
    await this.#finished.keep(tag, picture);
    return picture;
  }
}
