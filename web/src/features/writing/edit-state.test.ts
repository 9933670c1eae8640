import { expect, test } from 'vitest';
import { makeDraftStore } from './draft-store.ts';
import { Draft, type Words } from './draft.svelte.ts';
import { Conflict, wordsOf } from './edit-state.svelte.ts';

const memory = () =>
  makeDraftStore(() => {
    throw new DOMException('Shut.', 'SecurityError');
  });
const begun: Words = { title: 'On weirs', text: 'first', tags: '', visibility: 'public', basedOn: '1' };
const theirs: Words = { ...begun, text: 'theirs', basedOn: '2' };

test('a post to be changed stands in the fields as its author wrote it', () => {
  const source = { id: '7', type: 'text_long', visibility: 'followers', version: '3' } as const;
  expect(wordsOf({ ...source, title: 'On weirs', content: '**first**', tags: ['weir', 'frost'] })).toEqual({
    title: 'On weirs',
    text: '**first**',
    tags: 'weir frost',
    visibility: 'followers',
    basedOn: '3',
  });
});

test('of two versions either can go on, and both are there', () => {
  const draft = new Draft({ owner: '1', of: 'post 7' }, 'key', memory(), () => 'other', begun);
  draft.text = 'mine';
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
