import { expect, test } from 'vitest';
import { Draft, type DraftPlace } from './draft.svelte.ts';
import { openDraft, whileUnderWay } from './open-draft.ts';

const place: DraftPlace = { owner: '1', of: 'text_short' };
const nowhere = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };

test('a form that opens while a post is on its way goes on with its draft, for this writer and this kind alone', async () => {
  const draft = new Draft(place, 'key', nowhere, () => 'other');
  await whileUnderWay(draft, () => {
    expect(openDraft(place, 'a')).toBe(draft);
    expect(openDraft({ ...place, of: 'text_long' }, 'a')).not.toBe(draft);
    expect(openDraft({ ...place, owner: '2' }, 'a')).not.toBe(draft);
    return Promise.resolve();
  });
  expect(openDraft(place, 'a')).not.toBe(draft);
});

test('once no answer came, a form that opens has a draft of its own', async () => {
  const draft = new Draft(place, 'key', nowhere, () => 'other');
  const lost = new Error('No answer came.');
  await expect(whileUnderWay(draft, () => Promise.reject(lost))).rejects.toBe(lost);
  expect(openDraft(place, 'a')).not.toBe(draft);
});
