import type { Attachment } from 'svelte/attachments';
import type { Chunk } from './chunks.ts';

/** Where a list stood on its page, and how high each of its chunks was, in pixels. */
export interface WindowSnapshot {
  readonly top: number;
  readonly heights: Readonly<Partial<Record<string, number>>>;
}

/** Pixels above and below what is seen in which items are drawn. */
const MARGIN = 2_000;

/**
 * Which chunks of a long list are drawn: those near what is seen, and those around the focus. In place of the others
 * stands as much room as they took, so nothing moves.
 */
export class ListWindow {
  readonly #chunks: () => readonly Chunk[];
  /** Chunks away from what is seen. */
  #far = $state.raw<Readonly<Partial<Record<string, boolean>>>>({});
  #focused = $state<string>();
  readonly #focusedPlace = $derived.by(() => this.#chunks().findIndex(({ key }) => key === this.#focused));
  /** Of the chunks that are left out. */
  readonly #heights: Partial<Record<string, number>> = {};
  readonly #elements: Partial<Record<string, Element>> = {};
  readonly #keys = new WeakMap<Element, string>();
  #watcher: IntersectionObserver | undefined;

  constructor(chunks: () => readonly Chunk[]) {
    this.#chunks = chunks;
  }

  /** Pixels that stand in place of a chunk; undefined where it is drawn. */
  roomFor(key: string, place: number): number | undefined {
    const isBesideFocus = this.#focusedPlace >= 0 && Math.abs(place - this.#focusedPlace) <= 1;
    return this.#far[key] === true && !isBesideFocus ? this.#heights[key] : undefined;
  }

  /** On the element of a chunk. */
  watch(key: string): Attachment<HTMLElement> {
    return (element) => {
      const focus = () => {
        this.#focused = key;
      };
      if (element.contains(document.activeElement)) focus();
      element.addEventListener('focusin', focus);
      this.#elements[key] = element;
      this.#keys.set(element, key);
      this.#watcher ??= new IntersectionObserver((entries) => this.#move(entries), { rootMargin: `${MARGIN}px 0px` });
      this.#watcher.observe(element);
      return () => {
        element.removeEventListener('focusin', focus);
        if (this.#elements[key] === element) this.#elements[key] = undefined;
        this.#watcher?.unobserve(element);
      };
    };
  }

  /** Null where nothing is watched yet. */
  capture(): WindowSnapshot | null {
    const all = Object.entries(this.#elements).flatMap(([key, element]) => (element ? { key, ...boxOf(element) } : []));
    if (all.length === 0) return null;
    return {
      top: Math.min(...all.map(({ top }) => top)),
      heights: Object.fromEntries(all.map(({ key, height }) => [key, height])),
    };
  }

  /** Draws what will be seen once the page is scrolled to where it was. */
  restore(kept: WindowSnapshot, scrolledTo: number): void {
    const far: Partial<Record<string, boolean>> = {};
    let { top } = kept;
    for (const { key } of this.#chunks()) {
      const height = kept.heights[key] ?? 0;
      far[key] = top + height < scrolledTo - MARGIN || top > scrolledTo + innerHeight + MARGIN;
      this.#heights[key] = height;
      top += height;
    }
    this.#far = far;
  }

  #move(entries: readonly IntersectionObserverEntry[]): void {
    const far = { ...this.#far };
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const key = this.#keys.get(target);
      if (key === undefined) continue;
      // What is left out already stands there at the height it had.
      if (!isIntersecting && far[key] !== true) this.#heights[key] = boundingClientRect.height;
      far[key] = !isIntersecting;
    }
    this.#far = far;
  }
}

function boxOf(element: Element): { top: number; height: number } {
  const { top, height } = element.getBoundingClientRect();
  return { top: top + scrollY, height };
}
