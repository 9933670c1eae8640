import { expect, test } from 'vitest';
import { makeDraftStore } from '../submission/draft-store.ts';
import { Draft } from '../submission/draft.svelte.ts';
import { convertToLong } from './convert-to-long.ts';
import { newPostKind } from './post-words.ts';

const SHORT = 'Too much for a short text.';
const BOTH = `${SHORT}\n\nBegun before.`;

/** A short draft in its field, and a long one that was begun before. */
function setting() {
  const store = makeDraftStore(() => {
    throw new DOMException('Shut.', 'SecurityError');
  });
  const open = (of: 'text_short' | 'text_long') => new Draft(of, newPostKind, 'key', store, () => 'other');
  const begun = open('text_long');
  Object.assign(begun.words, { title: 'On weirs', text: 'Begun before.' });
  begun.keep();
  const short = open('text_short');
  Object.assign(short.words, { text: SHORT, visibility: 'followers' });
  short.keep();
  const kept = (of: 'text_short' | 'text_long') => {
    const draft = open(of);
    draft.takeUp();
    return draft.words;
  };
  return { short, long: open('text_long'), kept };
}

test('a short text becomes the beginning of a long one, and leaves its field once one is there', async () => {
  const { short, long, kept } = setting();
  await convertToLong(short, long, () => {
    expect([kept('text_short').text, kept('text_long').text]).toEqual([SHORT, BOTH]);
    return Promise.resolve(true);
  });
  expect(short.words.text).toBe('');
  expect(kept('text_short').text).toBe('');
  expect(kept('text_long')).toMatchObject({ title: 'On weirs', text: BOTH, visibility: 'followers' });
});

test('where one does not get there both stand as they did', async () => {
  const { short, long, kept } = setting();
  await convertToLong(short, long, () => Promise.resolve(false));
  expect(short.words.text).toBe(SHORT);
  expect(kept('text_short').text).toBe(SHORT);
  expect(kept('text_long')).toMatchObject({ title: 'On weirs', text: 'Begun before.', visibility: 'public' });
});

test('what was said about a short text is said about the long one, and no longer about the next short one', async () => {
  const { short, long, kept } = setting();
  short.replace({ ...short.words, language: 'de', contentWarning: 'Spiders' });
  await convertToLong(short, long, () => Promise.resolve(true));
  expect(kept('text_long')).toMatchObject({ language: 'de', contentWarning: 'Spiders' });
  expect(short.words).toMatchObject({ language: '', contentWarning: '' });
});
