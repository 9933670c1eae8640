import { expect, test } from 'vitest';
import { makeDraftStore, type DraftStore } from './draft-store.ts';
import { Draft, forgetDrafts, type DraftPlace, type Words } from './draft.svelte.ts';

function setting() {
  const kept = new Map<string, string>();
  const store: DraftStore = {
    getItem: (place) => kept.get(place) ?? null,
    setItem: (place, value) => void kept.set(place, value),
    removeItem: (place) => void kept.delete(place),
  };
  let made = 0;
  const open = (of: DraftPlace['of'] = 'text_short', { owner = '1', begin }: { owner?: string; begin?: Words } = {}) =>
    new Draft({ owner, of }, 'key-0', store, () => `key-${(made += 1)}`, begin);
  return { kept, open };
}

const SAVED: Words = {
  title: 'On weirs',
  text: 'First frost.',
  tags: 'weir',
  visibility: 'public',
  basedOn: '2026-11-23T18:00:00.000Z',
};

test('a draft outlives its page, for its writer alone', () => {
  const { open } = setting();
  const draft = open();
  draft.text = 'First frost above the weir.';
  draft.visibility = 'followers';
  draft.keep();
  const later = open();
  expect(later.takeUp()).toBe(true);
  expect(later).toMatchObject({ text: 'First frost above the weir.', visibility: 'followers' });
  const somebodyElse = open('text_short', { owner: '2' });
  expect(somebodyElse.takeUp()).toBe(false);
  expect(somebodyElse.text).toBe('');
});

test('short and long drafts, and changes of a post, are kept apart', () => {
  const { open } = setting();
  const places = ['text_short', 'text_long', 'post 7', 'post 8'] as const;
  for (const place of places) {
    const draft = open(place);
    draft.text = place;
    draft.keep();
  }
  for (const place of places) {
    const draft = open(place);
    draft.takeUp();
    expect(draft.text).toBe(place);
  }
});

test('a title or tags alone are worth keeping, who can read it is not', () => {
  const { open, kept } = setting();
  const draft = open('text_long');
  draft.visibility = 'private';
  draft.keep();
  expect(kept.size).toBe(0);
  draft.title = 'On weirs';
  draft.keep();
  expect(kept.size).toBe(1);
});

test('what is written already is not overwritten by what was kept', () => {
  const { open } = setting();
  const draft = open();
  draft.text = 'kept';
  draft.keep();
  const later = open();
  later.text = 'typed before the script came';
  expect(later.takeUp()).toBe(false);
  expect(later.text).toBe('typed before the script came');
});

test('a draft that failed comes back and is tried again under the same key', () => {
  const { open } = setting();
  const draft = open();
  draft.text = 'No second tries.';
  const first = draft.send();
  draft.clear();
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

test('two pages with the same draft send it under the same key', () => {
  const { open } = setting();
  const here = open();
  here.text = 'one';
  here.keep();
  const there = open();
  there.takeUp();
  expect(there.send()).toEqual(here.send());
});

test('a page that ended while the post was on its way finds it with its key', () => {
  const { open } = setting();
  const draft = open('text_long');
  draft.title = 'On weirs';
  draft.text = 'one';
  const lost = draft.send();
  const later = open('text_long');
  later.takeUp();
  expect(later.send()).toEqual(lost);
});

test('what was written on after a try has another key, also once the page was opened anew', () => {
  const { open } = setting();
  const draft = open();
  draft.text = 'one';
  const lost = draft.send();
  draft.failed(lost);
  draft.text = 'one and more';
  draft.keep();
  const later = open();
  later.takeUp();
  const next = later.send();
  expect(next.text).toBe('one and more');
  expect(next.key).not.toBe(lost.key);
});

test('what was tried keeps its key, though more was written meanwhile and taken back', () => {
  const { open } = setting();
  const draft = open();
  draft.text = 'one';
  const lost = draft.send();
  draft.failed(lost);
  draft.text = 'one and more';
  draft.keep();
  const later = open();
  later.takeUp();
  later.text = 'one';
  later.keep();
  const again = open();
  again.takeUp();
  expect(again.send()).toEqual(lost);
});

test('a key that was used for something else is given up for a new one, the words stay', () => {
  const { open } = setting();
  const draft = open();
  draft.text = 'one';
  const refused = draft.send();
  draft.failed(refused);
  draft.takeNewKey();
  const later = open();
  later.takeUp();
  const next = later.send();
  expect(next).toEqual({ ...refused, key: next.key });
  expect(next.key).not.toBe(refused.key);
  expect(draft.send().key).toBe(next.key);
});

test('once sent nothing is kept and the next post has a key of its own', () => {
  const { open, kept } = setting();
  const draft = open();
  draft.text = 'one';
  const first = draft.send();
  draft.sent(first);
  expect(draft.text).toBe('');
  expect(kept.size).toBe(0);
  draft.text = 'one';
  expect(draft.send().key).not.toBe(first.key);
});

test('what was begun while a post was on its way is lost neither way', () => {
  const { open, kept } = setting();
  const draft = open();
  draft.text = 'first';
  const first = draft.send();
  draft.clear();
  draft.text = 'second';
  draft.sent(first);
  expect(draft.text).toBe('second');
  expect(kept.size).toBe(1);
  const again = draft.send();
  draft.clear();
  draft.text = 'third';
  expect(draft.failed(again)).toBe(true);
  expect(draft.text).toBe('second\n\nthird');
});

test('what comes back before other words is for the narrower audience of both, and alone again has its own key', () => {
  const { open } = setting();
  for (const [given, begun] of [
    ['private', 'public'],
    ['public', 'private'],
    ['followers', 'followers'],
  ] as const) {
    const draft = open();
    Object.assign(draft, { text: 'first', visibility: given });
    const first = draft.send();
    draft.clear();
    Object.assign(draft, { text: 'second', visibility: begun });
    expect(draft.failed(first)).toBe(true);
    expect(draft.visibility).toBe(given === 'public' ? begun : given);
    draft.text = 'first';
    draft.visibility = given;
    expect(draft.send()).toEqual(first);
  }
});

test('to fields that were left empty a post comes back as it was given, but for a narrower audience chosen meanwhile', () => {
  const { open } = setting();
  const draft = open();
  Object.assign(draft, { text: 'first', visibility: 'followers' });
  const first = draft.send();
  draft.clear();
  draft.visibility = 'public';
  expect(draft.failed(first)).toBe(false);
  expect(draft.send()).toEqual(first);
  draft.clear();
  draft.visibility = 'private';
  expect(draft.failed(first)).toBe(true);
  expect(draft.words).toMatchObject({ text: 'first', visibility: 'private' });
});

test('fields that were not emptied keep what was chosen there meanwhile, once', () => {
  const { open } = setting();
  const draft = open();
  draft.text = 'one';
  const submission = draft.send();
  draft.visibility = 'private';
  expect(draft.failed(submission)).toBe(true);
  expect(draft.words).toMatchObject({ text: 'one', visibility: 'private' });
});

test('what was sent leaves fields and storage though another audience was chosen meanwhile', () => {
  const { open, kept } = setting();
  const draft = open();
  draft.text = 'one';
  const submission = draft.send();
  draft.visibility = 'private';
  draft.sent(submission);
  expect(draft.words).toMatchObject({ text: '', visibility: 'private' });
  expect(kept.size).toBe(0);
});

test('of two posts on their way each answer finds its own', () => {
  const { open } = setting();
  const sendTwo = () => {
    const draft = open();
    draft.text = 'one';
    const first = draft.send();
    draft.clear();
    draft.text = 'two';
    return { draft, first, second: draft.send() };
  };
  const taken = sendTwo();
  taken.draft.sent(taken.first);
  expect(taken.draft.failed(taken.second)).toBe(false);
  expect(taken.draft.send()).toEqual(taken.second);
  const lost = sendTwo();
  expect(lost.draft.failed(lost.first)).toBe(true);
  expect(lost.draft.text).toBe('one\n\ntwo');
});

test('what is on its way is not taken up as a draft', () => {
  const { open } = setting();
  const draft = open();
  draft.text = 'one';
  draft.send();
  draft.clear();
  expect(draft.takeUp()).toBe(false);
  expect(draft.text).toBe('');
});

test('a post that is changed begins as it stands; only a change is kept', () => {
  const { open, kept } = setting();
  const draft = open('post 7', { begin: SAVED });
  expect(draft.words).toEqual(SAVED);
  draft.keep();
  expect(kept.size).toBe(0);
  draft.text = 'First frost above the weir.';
  draft.keep();
  expect(kept.size).toBe(1);
  const submission = draft.send();
  draft.sent(submission);
  expect(draft.text).toBe('First frost above the weir.');
  expect(kept.size).toBe(0);
});

test('a change that was begun keeps the version it began with, though another was saved meanwhile', () => {
  const { open } = setting();
  const draft = open('post 7', { begin: SAVED });
  draft.text = 'mine';
  draft.keep();
  const later = open('post 7', { begin: { ...SAVED, text: 'theirs', basedOn: '2026-11-24T18:00:00.000Z' } });
  expect(later.takeUp()).toBe(true);
  expect(later.words).toEqual({ ...SAVED, text: 'mine' });
  later.rebase('2026-11-24T18:00:00.000Z');
  expect(later.send()).toMatchObject({ text: 'mine', basedOn: '2026-11-24T18:00:00.000Z' });
});

test('what is no draft in the storage is passed over', () => {
  const { kept, open } = setting();
  for (const nonsense of [
    '',
    '{',
    'null',
    '7',
    '{"text":7}',
    '{"title":"","text":"a","tags":"","visibility":"everyone","key":"k"}',
    '{"title":"","text":"a","visibility":"public","key":"k"}',
  ]) {
    kept.set('vrss_draft_1', nonsense);
    const draft = open();
    expect(draft.takeUp(), nonsense).toBe(false);
    expect(draft.text, nonsense).toBe('');
  }
});

test('signing out forgets every draft and nothing else', () => {
  const kept: Record<string, string> = { vrss_draft_1: 'a', 'vrss_draft_2 post 7': 'b', other: 'c' };
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
