import { expect, test } from 'vitest';
import { changeKind, newPostKind, postInput, wordsOf, type PostWords } from './post-words.ts';

const SAVED: PostWords = {
  title: 'On weirs',
  text: 'First frost.',
  tags: 'weir',
  visibility: 'public',
  language: '',
  contentWarning: '',
  basedOn: '2026-11-23T18:00:00.000Z',
};

test('a post to be changed stands in the fields as its author wrote it', () => {
  const source = {
    ...({ id: '7', type: 'text_long', visibility: 'followers', version: '3' } as const),
    ...{ language: 'de', guessedLanguage: 'de', contentWarning: null },
  };
  expect(wordsOf({ ...source, title: 'On weirs', content: '**first**', tags: ['weir', 'frost'] })).toEqual({
    title: 'On weirs',
    text: '**first**',
    tags: 'weir frost',
    visibility: 'followers',
    language: '',
    contentWarning: '',
    basedOn: '3',
  });
});

test('a title or tags alone are worth keeping in a new post, its audience is not', () => {
  const { begin, isUntouched } = newPostKind;
  expect(isUntouched({ ...begin, text: ' ', visibility: 'private' })).toBe(true);
  expect(isUntouched({ ...begin, title: 'On weirs' })).toBe(false);
  expect(isUntouched({ ...begin, tags: 'weir' })).toBe(false);
});

test('any change of a post is worth keeping, its audience included', () => {
  const { begin, isUntouched } = changeKind(SAVED);
  expect(isUntouched(begin)).toBe(true);
  expect(isUntouched({ ...begin, text: 'Second frost.' })).toBe(false);
  expect(isUntouched({ ...begin, visibility: 'private' })).toBe(false);
});

test('after a post the fields are empty for the next one, for the same audience; after a change they stay', () => {
  expect(newPostKind.afterwards({ ...SAVED, visibility: 'followers' })).toEqual({
    ...newPostKind.begin,
    visibility: 'followers',
  });
  expect(changeKind(SAVED).afterwards({ ...SAVED, text: 'mine' })).toEqual({ ...SAVED, text: 'mine' });
});

test('a kept draft is read with the version it began with, and one of other fields is none', () => {
  expect(newPostKind.read({ ...SAVED, key: 'k', tried: null })).toEqual(SAVED);
  for (const wrong of [{ visibility: 'everyone' }, { title: 7 }, { text: null }, { tags: [] }])
    expect(newPostKind.read({ ...SAVED, ...wrong })).toBeNull();
  expect(newPostKind.read({ ...SAVED, basedOn: 7 })).toEqual({ ...SAVED, basedOn: null });
});

test('a language that was guessed is guessed again, one that was chosen stays, and so does none', () => {
  const source = {
    ...({ id: '7', type: 'text_short', visibility: 'public', version: '3' } as const),
    ...{ title: null, content: 'Frost', tags: [], contentWarning: 'Cold' },
  };
  const languageIn = (language: string | null, guessedLanguage: string | null) =>
    postInput('text_short', wordsOf({ ...source, language, guessedLanguage })).language;
  expect(languageIn('de', 'de')).toBeUndefined();
  expect(languageIn('nl', 'de')).toBe('nl');
  expect(languageIn(null, 'de')).toBeNull();
  expect(languageIn(null, null)).toBeUndefined();
});

test('a content warning without words is none', () => {
  const { begin } = newPostKind;
  expect(postInput('text_short', { ...begin, contentWarning: '  ' }).contentWarning).toBeNull();
  expect(postInput('text_short', { ...begin, contentWarning: 'Spiders' }).contentWarning).toBe('Spiders');
});

test('a draft that was kept before there were languages is read', () => {
  const { language: _, contentWarning: __, ...kept } = SAVED;
  expect(newPostKind.read(kept)).toEqual(SAVED);
});
