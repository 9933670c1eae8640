import { expect, test } from 'vitest';
import { createCursorSigner, type CursorState } from './cursor.ts';

const signer = createCursorSigner('a secret that is long enough to be one');
const state: CursorState = {
  direction: 'older',
  position: { at: '1767225600000000', id: '7' },
  firstPageAt: '1767225600000001',
  settledBefore: '1767225590000000',
  seenIds: [{ at: '1767225599000000', id: '6' }],
};
const cursor = signer.write('feeds.following', '', state);

test('a cursor is read back as it was written', () => {
  expect(signer.read('feeds.following', '', cursor)).toEqual(state);
});

test.each([
  ['nothing', ''],
  ['no signature', cursor.replace(/\..*/, '')],
  ['another signature', cursor.replace(/.$/, (letter) => (letter === 'A' ? 'B' : 'A'))],
  ['something behind the signature', `${cursor}.`],
  ['a third part', `${cursor}.x`],
  ['a space behind it', `${cursor} `],
  ['padding', cursor.replace('.', '=.')],
])('a cursor with %s is refused', (_, changed) => {
  expect(() => signer.read('feeds.following', '', changed)).toThrow('doesn’t belong to this list');
});

test('a cursor of another list, or of another filter of it, is refused', () => {
  expect(() => signer.read('posts.latest', '', cursor)).toThrow('doesn’t belong to this list');
  expect(() => signer.read('feeds.following', 'wren', cursor)).toThrow('doesn’t belong to this list');
});
