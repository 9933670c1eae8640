import { ApiError } from '@vrss/contract/client';
import { expect, test } from 'vitest';
import { Sender } from './sender.svelte.ts';

const lost = new ApiError(0, {});
const refusal = new ApiError(409, { code: 'conflict', message: 'Changed meanwhile.' });

/** A sender whose tries answer these in a row, and a line that is back when the test says so. */
function setting(...answers: readonly (ApiError | 'ok')[]) {
  const left = [...answers];
  const seen = { tries: 0, refusals: [] as unknown[], waits: 0, ended: 0 };
  const back: (() => void)[] = [];
  const sender = new Sender({
    send: async () => {
      seen.tries += 1;
      const answer = left.shift();
      if (answer !== 'ok') throw answer ?? new Error('Nothing more was expected.');
    },
    onrefused: (cause) => seen.refusals.push(cause),
    line: (tryAgain) => {
      seen.waits += 1;
      back.push(tryAgain);
      return () => {
        seen.ended += 1;
      };
    },
  });
  const lineIsBack = () => {
    for (const tryAgain of back) tryAgain();
  };
  return { sender, seen, lineIsBack };
}

test('presses while one try is under way send once', async () => {
  const { sender, seen } = setting('ok', 'ok');
  const presses = [sender.send(), sender.send(), sender.send()];
  expect(sender.isSending).toBe(true);
  await Promise.all(presses);
  expect(sender.isSending).toBe(false);
  expect(seen).toEqual({ tries: 1, refusals: [], waits: 0, ended: 0 });
});

test('a refusal is told and not tried again', async () => {
  const { sender, seen } = setting(refusal);
  await sender.send();
  expect(seen).toEqual({ tries: 1, refusals: [refusal], waits: 0, ended: 0 });
  expect(sender.isWaiting).toBe(false);
});

test('with the line gone it waits and goes out when the line is back', async () => {
  const { sender, seen, lineIsBack } = setting(lost, 'ok');
  await sender.send();
  expect(sender.isWaiting).toBe(true);
  lineIsBack();
  await expect.poll(() => sender.isWaiting).toBe(false);
  expect(seen).toEqual({ tries: 2, refusals: [], waits: 1, ended: 1 });
});

test('a line that stays away is waited for once, however often it is tried', async () => {
  const { sender, seen, lineIsBack } = setting(lost, lost, new ApiError(503, { code: 'unavailable' }), 'ok');
  await sender.send();
  for (const tries of [2, 3, 4]) {
    lineIsBack();
    await expect.poll(() => seen.tries).toBe(tries);
    await expect.poll(() => sender.isSending).toBe(false);
  }
  expect(sender.isWaiting).toBe(false);
  expect(seen).toMatchObject({ waits: 1, ended: 1 });
});

test('who writes on ends the waiting', async () => {
  const { sender, seen } = setting(lost);
  await sender.send();
  sender.rest();
  expect(sender.isWaiting).toBe(false);
  expect(seen.ended).toBe(1);
});

test('who writes on while a try is under way is told that no answer came, and nothing waits', async () => {
  const { sender, seen } = setting(lost, lost, 'ok');
  const submission = sender.send();
  sender.rest();
  await submission;
  expect(sender.isWaiting).toBe(false);
  expect(seen).toEqual({ tries: 1, refusals: [lost], waits: 0, ended: 0 });
  await sender.send();
  expect(sender.isWaiting).toBe(true);
});

test('with its form a sender ends: nothing waits, and nothing is sent any more', async () => {
  const waiting = setting(lost);
  await waiting.sender.send();
  waiting.sender.end();
  expect(waiting.sender.isWaiting).toBe(false);
  waiting.lineIsBack();
  expect(waiting.seen).toEqual({ tries: 1, refusals: [], waits: 1, ended: 1 });

  const submission = setting(lost);
  const tried = submission.sender.send();
  submission.sender.end();
  await tried;
  expect(submission.sender.isWaiting).toBe(false);
  expect(submission.seen).toEqual({ tries: 1, refusals: [lost], waits: 0, ended: 0 });
});

test('a refusal after the line is back ends the waiting', async () => {
  const { sender, seen, lineIsBack } = setting(lost, refusal);
  await sender.send();
  lineIsBack();
  await expect.poll(() => seen.refusals).toEqual([refusal]);
  expect(sender.isWaiting).toBe(false);
});
