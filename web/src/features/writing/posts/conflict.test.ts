import { expect, test } from 'vitest';
import { makeDraftStore } from '../submission/draft-store.ts';
import { Draft } from '../submission/draft.svelte.ts';
import { Conflict } from './conflict.svelte.ts';
import { changeKind, type PostWords } from './post-words.ts';

const memory = () =>
  makeDraftStore(() => {
    throw new DOMException('Shut.', 'SecurityError');
  });
const begun: PostWords = {
  title: 'On weirs',
  text: 'first',
  tags: '',
  visibility: 'public',
  language: '',
  contentWarning: '',
  basedOn: '1',
};
const theirs: PostWords = { ...begun, text: 'theirs', basedOn: '2' };

test('of two versions either can go on, and both are there', () => {
  const draft = new Draft('post 7', changeKind(begun), 'key', memory(), () => 'other');
  draft.words.text = 'mine';
  const conflict = new Conflict();
  conflict.meet(theirs, draft);
  expect(draft.words).toEqual({ ...begun, text: 'mine', basedOn: '2' });
  expect([conflict.other, conflict.isTheirs]).toEqual([theirs, true]);
  conflict.swap(draft);
  expect(draft.words).toEqual(theirs);
  expect([conflict.other?.text, conflict.isTheirs]).toEqual(['mine', false]);
  conflict.swap(draft);
  expect(draft.words).toMatchObject({ text: 'mine', basedOn: '2' });
});

test('a change that was begun keeps the version it began with, though another was saved since', () => {
  const store = memory();
  const open = (begin: PostWords) => new Draft('post 7', changeKind(begin), 'key', store, () => 'other');
  const draft = open(begun);
  draft.words.text = 'mine';
  draft.keep();
  const later = open(theirs);
  expect(later.takeUp()).toBe(true);
  expect(later.words).toEqual({ ...begun, text: 'mine' });
});
