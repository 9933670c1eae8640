import type { Draft } from '../draft.svelte.ts';

/** A short text becomes the beginning of a long one; what stands there already stays, below. */
export function handOver(short: Draft, long: Draft): void {
  long.takeUp();
  const text = [short.text.trim(), long.text.trim()].filter((part) => part !== '').join('\n\n');
  long.replace({ ...long.words, text, visibility: short.visibility });
  short.clear();
  short.keep();
}
