import { expect, test } from 'vitest';
import { Draft, forgetDrafts, type DraftStore } from './draft.svelte.ts';

function setting() {
  const kept = new Map<string, string>();
  const store: DraftStore = {
    getItem: (place) => kept.get(place) ?? null,
    setItem: (place, value) => void kept.set(place, value),
    removeItem: (place) => void kept.delete(place),
  };
  let made = 0;
  const open = (owner = '1') =>
    new Draft(
      owner,
      'key-0',
      () => store,
      () => `key-${(made += 1)}`,
    );
  return { kept, open };
}

test('a draft outlives its page, for its writer alone', () => {
  const { open } = setting();
  const draft = open();
  draft.text = 'First frost above the weir.';
  draft.visibility = 'followers';
  draft.keep();
  const later = open();
  later.takeUp();
  expect(later).toMatchObject({ text: 'First frost above the weir.', visibility: 'followers' });
  const somebodyElse = open('2');
  somebodyElse.takeUp();
  expect(somebodyElse.text).toBe('');
});

test('what is written already is not overwritten by what was kept', () => {
  const { open } = setting();
  const draft = open();
  draft.text = 'kept';
  draft.keep();
  const later = open();
  later.text = 'typed before the script came';
  later.takeUp();
  expect(later.text).toBe('typed before the script came');
});

test('a draft that failed comes back and is tried again under the same key', () => {
  const { open } = setting();
  const draft = open();
  draft.text = 'No second tries.';
  const first = draft.send();
  expect(draft.text).toBe('');
  draft.failed(first);
  expect(draft.text).toBe('No second tries.');
  expect(draft.send()).toEqual(first);
});

test('another text after a failure has another key', () => {
  const { open } = setting();
  const draft = open();
  draft.text = 'one';
  const first = draft.send();
  draft.failed(first);
  draft.text = 'two';
  expect(draft.send().key).not.toBe(first.key);
});

test('a page that ended while the post was on its way finds it with its key', () => {
  const { open } = setting();
  const draft = open();
  draft.text = 'one';
  const lost = draft.send();
  const later = open();
  later.takeUp();
  expect(later.send()).toEqual(lost);
});

test('once sent nothing is kept and the next post has a key of its own', () => {
  const { open, kept } = setting();
  const draft = open();
  draft.text = 'one';
  const first = draft.send();
  draft.sent();
  expect(kept.size).toBe(0);
  draft.text = 'one';
  expect(draft.send().key).not.toBe(first.key);
});

test('what was begun while a post was on its way is lost neither way', () => {
  const { open } = setting();
  const draft = open();
  draft.text = 'first';
  const first = draft.send();
  draft.text = 'second';
  draft.failed(first);
  expect(draft.text).toBe('first\n\nsecond');
});

test('what is no draft in the storage is passed over', () => {
  const { kept, open } = setting();
  for (const nonsense of ['', '{', 'null', '7', '{"content":7}', '{"content":"a","visibility":"everyone","key":"k"}']) {
    kept.set('vrss_draft_1', nonsense);
    const draft = open();
    draft.takeUp();
    expect(draft.text, nonsense).toBe('');
  }
});

test('signing out forgets every draft and nothing else', () => {
  const kept: Record<string, string> = { vrss_draft_1: 'a', vrss_draft_2: 'b', other: 'c' };
  Object.defineProperty(kept, 'removeItem', { value: (place: string) => Reflect.deleteProperty(kept, place) });
  forgetDrafts(kept as unknown as Storage);
  expect(Object.keys(kept)).toEqual(['other']);
});
