import type { Draft } from './draft.svelte.ts';

/**
 * A short text becomes the beginning of a long one; what stands there already stays, below. `arrive` leads to it and
 * tells whether one got there: before that the short one keeps the words, and where one does not, both are as they were.
 */
export async function convertToLong(short: Draft, long: Draft, arrive: () => Promise<boolean>): Promise<void> {
  long.takeUp();
  const before = long.words;
  const text = [short.text.trim(), long.text.trim()].filter((part) => part !== '').join('\n\n');
  long.replace({ ...before, text, visibility: short.visibility });
  if (await arrive()) {
    short.clear();
    short.keep();
  } else {
    long.replace(before);
  }
}
