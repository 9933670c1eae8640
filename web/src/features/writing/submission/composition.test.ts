import { ApiError } from '@vrss/contract/client';
import { expect, test } from 'vitest';
import { toasts } from '#ui/feedback/toasts.svelte.ts';
import { Composition } from './composition.svelte.ts';
import { Draft, type Submission } from './draft.svelte.ts';

interface Note {
  text: string;
}
const lost = new ApiError(0, {});
const busy = new ApiError(503, { code: 'unavailable', message: 'Come back.' });
const changed = new ApiError(409, { code: 'conflict', message: 'Changed meanwhile.' });

/** A form open on a composition whose tries answer these in a row; the test says when it is time to try again. */
function setting(...answers: readonly (ApiError | string | Promise<string>)[]) {
  const kept = new Map<string, string>();
  const store = {
    getItem: (place: string) => kept.get(place) ?? null,
    setItem: (place: string, value: string) => void kept.set(place, value),
    removeItem: (place: string) => void kept.delete(place),
  };
  const kind = {
    begin: { text: '' },
    read: () => null,
    isUntouched: ({ text }: Note) => text === '',
    afterwards: () => ({ text: '' }),
  };
  let made = 0;
  const draft = new Draft<Note>('note', kind, 'key-0', store, () => `key-${(made += 1)}`);
  const left = [...answers];
  const seen = { sent: [] as Submission<Note>[], answers: [] as string[], signedOut: 0, loops: 0, ended: 0 };
  let again = async (): Promise<void> => undefined;
  const composition = new Composition<Note, string>({
    draft,
    validate: ({ text }) => (text === '' ? { text: 'Write something first.' } : {}),
    send: async (submission) => {
      seen.sent.push(submission);
      const answer = left.shift();
      if (answer === undefined || answer instanceof ApiError) throw answer ?? new Error('Nothing more was expected.');
      return answer;
    },
    faultsIn: (cause) => (cause instanceof ApiError && cause.fields.text ? { text: cause.fields.text.message } : {}),
    failed: (reason) => `Not sent. ${reason}`,
    failedElsewhere: (reason) => `Kept as a draft. ${reason}`,
    retry: (attempt) => {
      seen.loops += 1;
      again = attempt;
      return () => {
        seen.ended += 1;
      };
    },
  });
  const open = () => composition.show(() => (seen.signedOut += 1));
  const submit = (words: string) => {
    draft.words.text = words;
    composition.submit((answer) => seen.answers.push(answer));
  };
  return { composition, draft, seen, kept, open, close: open(), submit, retry: () => again() };
}

test('nothing is sent while something is missing', () => {
  const { composition, seen, submit } = setting();
  submit('');
  expect(composition.faults).toEqual({ text: 'Write something first.' });
  expect(seen.sent).toEqual([]);
});

test('the form waits with its words while they are sent, once however often it is pressed, and is empty then', async () => {
  const answer = Promise.withResolvers<string>();
  const { composition, draft, seen, kept, submit } = setting(answer.promise);
  submit('First frost.');
  submit('First frost.');
  expect([composition.isLocked, composition.isSending, draft.words.text]).toEqual([true, true, 'First frost.']);
  answer.resolve('made');
  await expect.poll(() => seen.answers).toEqual(['made']);
  expect(seen.sent).toHaveLength(1);
  expect([composition.isLocked, draft.words.text, kept.size]).toEqual([false, '', 0]);
});

test('without a connection the form waits with its words, and they are sent under the same key when it is back', async () => {
  const { composition, draft, seen, kept, submit, retry } = setting(lost, busy, 'made');
  submit('First frost.');
  await expect.poll(() => composition.isWaiting).toBe(true);
  expect([draft.words.text, composition.fault, kept.size]).toEqual(['First frost.', undefined, 1]);
  expect(composition.isLocked).toBe(true);
  await expect(retry()).rejects.toBe(busy);
  expect(composition.isWaiting).toBe(true);
  await retry();
  expect(seen.answers).toEqual(['made']);
  expect(new Set(seen.sent.map(({ key }) => key)).size).toBe(1);
  expect([composition.isLocked, seen.loops]).toEqual([false, 1]);
});

test('a press while it waits sends at once, under the same key', async () => {
  const { composition, seen, submit } = setting(lost, 'made');
  submit('First frost.');
  await expect.poll(() => composition.isWaiting).toBe(true);
  submit('First frost.');
  await expect.poll(() => seen.answers).toEqual(['made']);
  expect(seen.sent[1]).toEqual(seen.sent[0]);
  expect(seen.ended).toBe(1);
});

test('once the waiting is stopped the words can be changed, and are sent under another key', async () => {
  const { composition, seen, submit } = setting(lost, 'made');
  submit('First frost.');
  await expect.poll(() => composition.isWaiting).toBe(true);
  composition.stop();
  expect([composition.isLocked, seen.ended]).toEqual([false, 1]);
  submit('Second frost.');
  await expect.poll(() => seen.answers).toEqual(['made']);
  expect(seen.sent[1]?.key).not.toBe(seen.sent[0]?.key);
});

test('a refusal is told at its field and for the whole, the words stay and nothing is tried again', async () => {
  const fields = { text: { reason: 'too_long', message: 'Use at most 500.' } };
  const { composition, draft, seen, submit } = setting(
    new ApiError(400, { code: 'invalid_input', message: 'Look.', fields }),
  );
  submit('First frost.');
  await expect.poll(() => composition.fault).toBe('Not sent. Look.');
  expect(composition.faults).toEqual({ text: 'Use at most 500.' });
  expect([draft.words.text, composition.isLocked, seen.loops, seen.signedOut]).toEqual(['First frost.', false, 0, 0]);
});

test('a refusal after waiting ends the waiting', async () => {
  const { composition, submit, retry } = setting(lost, changed);
  submit('First frost.');
  await expect.poll(() => composition.isWaiting).toBe(true);
  await retry();
  expect([composition.isLocked, composition.fault]).toEqual([false, 'Not sent. Changed meanwhile.']);
});

test('who is signed out meanwhile is led to the sign-in, the words stay', async () => {
  const { draft, seen, submit } = setting(new ApiError(401, { code: 'sign_in_required' }));
  submit('First frost.');
  await expect.poll(() => seen.signedOut).toBe(1);
  expect(draft.words.text).toBe('First frost.');
});

test('closing the form ends the waiting: the words are kept as a draft and not sent', async () => {
  const { composition, seen, kept, close, submit } = setting(lost);
  submit('First frost.');
  await expect.poll(() => composition.isWaiting).toBe(true);
  close();
  expect([composition.isWaiting, seen.ended, kept.size]).toEqual([false, 1, 1]);
});

test.each([
  ['is refused', new ApiError(401, { code: 'sign_in_required', message: 'Sign in.' }), 'Kept as a draft. Sign in.'],
  ['gets no answer', busy, 'Kept as a draft. Come back.'],
])('what %s after its form was closed is told in a toast, and moves nobody', async (_, cause, told) => {
  const { composition, seen, kept, close, submit } = setting(cause);
  submit('First frost.');
  close();
  await expect.poll(() => toasts.shown.map(({ text }) => text)).toContain(told);
  expect([composition.fault, seen.signedOut, seen.loops, kept.size]).toEqual([undefined, 0, 0, 1]);
});

test('a form that opens while it is sent waits for the answer, and for the connection', async () => {
  const { composition, seen, open, close, submit, retry } = setting(lost, 'made');
  submit('First frost.');
  close();
  open();
  expect(composition.isLocked).toBe(true);
  await expect.poll(() => composition.isWaiting).toBe(true);
  await retry();
  expect(seen.answers).toEqual(['made']);
});
