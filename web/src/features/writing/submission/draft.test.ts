import { expect, test } from 'vitest';
import { makeDraftStore, type DraftStore } from './draft-store.ts';
import { Draft, draftPlace, forgetDrafts, type DraftKind } from './draft.svelte.ts';

interface Letter {
  text: string;
  audience: string;
}

/** Letters; to whom they go is not worth keeping, and stays for the next one. */
const letters: DraftKind<Letter> = {
  begin: { text: '', audience: 'everyone' },
  read: ({ text, audience }) =>
    typeof text === 'string' && audience !== 'nobody' ? { text, audience: String(audience) } : null,
  isUntouched: ({ text }) => text.trim() === '',
  afterwards: ({ audience }) => ({ text: '', audience }),
};

function setting() {
  const kept = new Map<string, string>();
  const store: DraftStore = {
    getItem: (place) => kept.get(place) ?? null,
    setItem: (place, value) => void kept.set(place, value),
    removeItem: (place) => void kept.delete(place),
  };
  let made = 0;
  const open = (place = draftPlace('1')) => new Draft(place, letters, 'key-0', store, () => `key-${(made += 1)}`);
  return { kept, open };
}

test('a draft outlives its page, for its writer alone', () => {
  const { open } = setting();
  const draft = open();
  Object.assign(draft.words, { text: 'First frost above the weir.', audience: 'friends' });
  draft.keep();
  const later = open();
  expect(later.takeUp()).toBe(true);
  expect(later.words).toEqual({ text: 'First frost above the weir.', audience: 'friends' });
  const somebodyElse = open(draftPlace('2'));
  expect(somebodyElse.takeUp()).toBe(false);
  expect(somebodyElse.words.text).toBe('');
});

test('drafts of different things are kept apart', () => {
  const { open } = setting();
  const places = [draftPlace('1'), draftPlace('1', 'long'), draftPlace('1', 'post', '7'), draftPlace('1', 'post', '8')];
  for (const place of places) {
    const draft = open(place);
    draft.words.text = place;
    draft.keep();
  }
  for (const place of places) {
    const draft = open(place);
    draft.takeUp();
    expect(draft.words.text).toBe(place);
  }
});

test('what is not worth keeping is not kept', () => {
  const { open, kept } = setting();
  const draft = open();
  draft.words.audience = 'friends';
  draft.keep();
  expect(kept.size).toBe(0);
  draft.words.text = 'one';
  draft.keep();
  expect(kept.size).toBe(1);
  draft.words.text = ' ';
  draft.keep();
  expect(kept.size).toBe(0);
});

test('what is written already is not overwritten by what was kept', () => {
  const { open } = setting();
  const draft = open();
  draft.words.text = 'kept';
  draft.keep();
  const later = open();
  later.words.text = 'typed before the script came';
  expect(later.takeUp()).toBe(false);
  expect(later.words.text).toBe('typed before the script came');
});

test('the same words are tried again under the same key, other words under another', () => {
  const { open } = setting();
  const draft = open();
  draft.words.text = 'one';
  const first = draft.send();
  expect(draft.words.text).toBe('one');
  expect(draft.send()).toEqual(first);
  draft.words.text = 'two';
  const second = draft.send();
  expect(second.key).not.toBe(first.key);
  draft.words.audience = 'friends';
  expect(draft.send().key).not.toBe(second.key);
});

test('two pages with the same draft send it under the same key', () => {
  const { open } = setting();
  const here = open();
  here.words.text = 'one';
  here.keep();
  const there = open();
  there.takeUp();
  expect(there.send()).toEqual(here.send());
});

test('a page that ended while the words were sent finds them with their key', () => {
  const { open } = setting();
  const draft = open();
  draft.words.text = 'one';
  const sent = draft.send();
  const later = open();
  later.takeUp();
  expect(later.send()).toEqual(sent);
});

test('what was changed after a try has another key, also once the page was opened anew', () => {
  const { open } = setting();
  const draft = open();
  draft.words.text = 'one';
  const first = draft.send();
  draft.words.text = 'one and more';
  draft.keep();
  const later = open();
  later.takeUp();
  const next = later.send();
  expect(next.words.text).toBe('one and more');
  expect(next.key).not.toBe(first.key);
});

test('what was tried keeps its key, though it was changed and changed back', () => {
  const { open } = setting();
  const draft = open();
  draft.words.text = 'one';
  const first = draft.send();
  draft.words.text = 'one and more';
  draft.keep();
  const later = open();
  later.takeUp();
  later.words.text = 'one';
  later.keep();
  const again = open();
  again.takeUp();
  expect(again.send()).toEqual(first);
});

test('a key that was used for something else is given up for a new one, the words stay', () => {
  const { open } = setting();
  const draft = open();
  draft.words.text = 'one';
  const refused = draft.send();
  draft.takeNewKey();
  const later = open();
  later.takeUp();
  const next = later.send();
  expect(next).toEqual({ ...refused, key: next.key });
  expect(next.key).not.toBe(refused.key);
  expect(draft.send().key).toBe(next.key);
});

test('once sent nothing is kept, and the next words have a key of their own', () => {
  const { open, kept } = setting();
  const draft = open();
  Object.assign(draft.words, { text: 'one', audience: 'friends' });
  const first = draft.send();
  draft.sent();
  expect(draft.words).toEqual({ text: '', audience: 'friends' });
  expect(kept.size).toBe(0);
  draft.words.text = 'one';
  expect(draft.send().key).not.toBe(first.key);
});

test('what is no draft in the storage is passed over', () => {
  const { kept, open } = setting();
  const nonsense = [
    '',
    '{',
    'null',
    '7',
    '{"text":7}',
    '{"text":"a","key":7}',
    '{"text":"a","audience":"nobody","key":"k"}',
  ];
  for (const value of nonsense) {
    kept.set(draftPlace('1'), value);
    const draft = open();
    expect(draft.takeUp(), value).toBe(false);
    expect(draft.words.text, value).toBe('');
  }
});

test('signing out forgets every draft and nothing else', () => {
  const kept: Record<string, string> = { [draftPlace('1')]: 'a', [draftPlace('2', 'post', '7')]: 'b', other: 'c' };
  Object.defineProperty(kept, 'removeItem', { value: (place: string) => Reflect.deleteProperty(kept, place) });
  forgetDrafts(kept as unknown as Storage);
  expect(Object.keys(kept)).toEqual(['other']);
});

test('a storage that is shut or full leaves drafts to the page’s own memory', () => {
  const refuse = (): never => {
    throw new DOMException('No room.', 'QuotaExceededError');
  };
  const store = makeDraftStore(() => ({ getItem: refuse, setItem: refuse, removeItem: refuse }));
  store.setItem('a', 'words');
  expect(store.getItem('a')).toBe('words');
  store.removeItem('a');
  expect(store.getItem('a')).toBeNull();
});

test('a fault of our own in the storage is not hidden', () => {
  const store = makeDraftStore(() => {
    throw new TypeError('ours');
  });
  expect(() => store.getItem('a')).toThrow('ours');
});
