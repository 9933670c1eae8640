import { ApiError } from '@vrss/contract/client';
import { expect, test } from 'vitest';
import { toasts } from '#ui/feedback/toasts.svelte.ts';
import { Draft, type Submission } from './draft.svelte.ts';
import { Composition } from './composition.svelte.ts';

/** A composition whose tries answer these in a row; the line is back when the test says so. */
function setting(...answers: readonly (ApiError | string)[]) {
  const kept = new Map<string, string>();
  const store = {
    getItem: (place: string) => kept.get(place) ?? null,
    setItem: (place: string, value: string) => void kept.set(place, value),
    removeItem: (place: string) => void kept.delete(place),
  };
  let made = 0;
  const draft = new Draft({ owner: '1', of: 'text_short' }, 'key-0', store, () => `key-${(made += 1)}`);
  const left = [...answers];
  const seen = { sent: [] as Submission[], answers: [] as string[], signedOut: 0 };
  let lineIsBack = (): void => undefined;
  const composition = new Composition<string>({
    type: 'text_short',
    draft,
    send: async (submission) => {
      seen.sent.push(submission);
      const answer = left.shift();
      if (typeof answer !== 'string') throw answer ?? new Error('Nothing more was expected.');
      return answer;
    },
    onsent: (answer) => seen.answers.push(answer),
    failed: (reason) => `Not posted. ${reason}`,
    failedElsewhere: (reason) => `Kept as a draft. ${reason}`,
    onsignedout: () => (seen.signedOut += 1),
    line: (tryAgain) => {
      lineIsBack = tryAgain;
      return () => undefined;
    },
  });
  return { composition, draft, seen, kept, lineIsBack: () => lineIsBack() };
}

test('nothing is sent while something is missing', () => {
  const { composition, seen } = setting();
  composition.submit();
  expect(composition.faults).toEqual({ text: 'Write something first.' });
  expect(seen.sent).toEqual([]);
});

test('what is sent leaves the field and the storage', async () => {
  const { composition, draft, seen, kept } = setting('made');
  draft.text = 'First frost.';
  composition.submit();
  expect(draft.text).toBe('First frost.');
  await expect.poll(() => seen.answers).toEqual(['made']);
  expect(draft.text).toBe('');
  expect(kept.size).toBe(0);
});

test('with the line gone everything is kept, and sent once more under the same key when it is back', async () => {
  const { composition, draft, seen, kept, lineIsBack } = setting(new ApiError(0, {}), 'made');
  draft.text = 'First frost.';
  composition.submit();
  await expect.poll(() => composition.sender.isWaiting).toBe(true);
  expect([draft.text, composition.fault, kept.size]).toEqual(['First frost.', undefined, 1]);
  lineIsBack();
  await expect.poll(() => seen.answers).toEqual(['made']);
  expect(seen.sent[1]).toEqual(seen.sent[0]);
  expect(composition.sender.isWaiting).toBe(false);
});

test('with the line gone, what came back before other words waits for its writer, who is told how it stands', async () => {
  const { composition, draft, seen } = setting(new ApiError(503, { code: 'unavailable', message: 'Come back.' }));
  draft.text = 'First frost.';
  composition.submit();
  draft.clear();
  draft.text = 'Second fr';
  await expect.poll(() => composition.fault).toContain('Not posted. Come back. What you began meanwhile');
  expect(composition.fault).toContain('Should the first one stand on your page all the same');
  expect(draft.text).toBe('First frost.\n\nSecond fr');
  expect(composition.sender.isWaiting).toBe(false);
  expect(seen.sent).toHaveLength(1);
});

test('what is refused after its form is gone is told elsewhere, and leads nobody to the sign-in', async () => {
  const { composition, draft, seen } = setting(new ApiError(401, { code: 'sign_in_required', message: 'Sign in.' }));
  draft.text = 'First frost.';
  composition.submit();
  composition.sender.end();
  await expect.poll(() => toasts.shown.map(({ text }) => text)).toEqual(['Kept as a draft. Sign in.']);
  expect(composition.fault).toBeUndefined();
  expect(seen.signedOut).toBe(0);
});

test('a refusal is told at its field and for the whole, the words stay', async () => {
  const fields = { content: { reason: 'too_long', message: 'Give at most 500.' } };
  const { composition, draft, seen } = setting(new ApiError(400, { code: 'invalid_input', message: 'Look.', fields }));
  draft.text = 'First frost.';
  composition.submit();
  await expect.poll(() => composition.fault).toBe('Not posted. Look.');
  expect(composition.faults).toEqual({ text: 'Give at most 500.' });
  expect(draft.text).toBe('First frost.');
  expect(seen.signedOut).toBe(0);
});

test('who is signed out meanwhile is led to the sign-in, the words stay', async () => {
  const { composition, draft, seen } = setting(new ApiError(401, { code: 'sign_in_required' }));
  draft.text = 'First frost.';
  composition.submit();
  await expect.poll(() => seen.signedOut).toBe(1);
  expect(draft.text).toBe('First frost.');
});
