import type { Draft } from '../submission/draft.svelte.ts';
import { AUTOMATIC, type PostWords } from './post-words.ts';

/**
 * A short text becomes the beginning of a long one; what the long draft held already stays below. `arrive` leads to it and
 * tells whether it got there: until then the short draft keeps the words, and where it does not, both are as they were.
 */
export async function convertToLong(
  short: Draft<PostWords>,
  long: Draft<PostWords>,
  arrive: () => Promise<boolean>,
): Promise<void> {
  long.takeUp();
  const before = { ...long.words };
  const { text, visibility, language, contentWarning } = short.words;
  const both = [text.trim(), before.text.trim()].filter((part) => part !== '').join('\n\n');
  long.replace({
    ...{ ...before, text: both, visibility },
    language: language === AUTOMATIC ? before.language : language,
    contentWarning: contentWarning === '' ? before.contentWarning : contentWarning,
  });
  if (await arrive()) short.replace({ ...short.words, text: '', language: AUTOMATIC, contentWarning: '' });
  else long.replace(before);
}
