import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeDraftStore } from '../submission/draft-store.ts';
import { composePost } from './new-post.ts';

beforeEach(() => {
  const memory = makeDraftStore(() => {
    throw new DOMException('Shut.', 'SecurityError');
  });
  vi.stubGlobal('localStorage', memory);
});
afterEach(() => vi.unstubAllGlobals());

/** Sends a short post whose answer comes when the test says so. */
function sendOne() {
  const answer = Promise.withResolvers<Response>();
  vi.stubGlobal('fetch', () => answer.promise);
  const composition = composePost('text_short', '1', 'key');
  composition.show(() => undefined);
  composition.draft.words.text = 'First frost.';
  composition.submit(() => undefined);
  return { composition, answer: (status: number, body: object) => answer.resolve(Response.json(body, { status })) };
}

test('a form that opens while a post is sent goes on with it, for this writer and this kind alone', async () => {
  const { composition, answer } = sendOne();
  expect(composePost('text_short', '1', 'other')).toBe(composition);
  expect(composePost('text_long', '1', 'other')).not.toBe(composition);
  expect(composePost('text_short', '2', 'other')).not.toBe(composition);
  answer(200, { data: { id: '7' } });
  await expect.poll(() => composition.isSending).toBe(false);
  expect(composePost('text_short', '1', 'other')).not.toBe(composition);
});

test('where the key made another post already it is said, and the next press makes this one under a new key', async () => {
  const { composition, answer } = sendOne();
  const { key } = composition.draft.send();
  answer(409, { error: { code: 'conflict', message: 'Another body.' } });
  await expect.poll(() => composition.fault).toContain('An earlier version was already posted.');
  expect(composition.draft.words.text).toBe('First frost.');
  expect(composition.draft.send().key).not.toBe(key);
});
