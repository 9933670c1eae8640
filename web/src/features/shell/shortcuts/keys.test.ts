import { expect, test } from 'vitest';
import { KeyReader, shortcuts } from './keys.ts';

const reader = ({ signedIn = true } = {}) => new KeyReader(() => signedIn);

test('one key acts at once', () => {
  const keys = reader();
  expect(keys.press('j', 0)).toEqual({ kind: 'move', by: 1 });
  expect(keys.press('k', 10)).toEqual({ kind: 'move', by: -1 });
  expect(keys.press('?', 20)).toEqual({ kind: 'help' });
  expect(keys.press('l', 30)).toEqual({ kind: 'post', name: 'like' });
});

test('a pair acts with its second key, if that comes soon', () => {
  const keys = reader();
  expect(keys.press('g', 1_000)).toBeNull();
  expect(keys.press('h', 2_000)).toEqual({ kind: 'go', to: 'home' });
  expect(keys.press('h', 2_100)).toBeNull();
  expect(keys.press('g', 3_000)).toBeNull();
  expect(keys.press('p', 4_500)).toBeNull();
});

test('a key that makes no pair with the one before acts by itself, and may begin a pair anew', () => {
  const keys = reader();
  keys.press('g', 0);
  expect(keys.press('j', 100)).toEqual({ kind: 'move', by: 1 });
  keys.press('g', 200);
  expect(keys.press('g', 300)).toBeNull();
  expect(keys.press('s', 400)).toEqual({ kind: 'go', to: 'settings' });
});

test('other keys, and letters in capitals, do nothing', () => {
  const keys = reader();
  for (const key of ['J', 'x', 'Enter', 'Escape', '/', 'Shift']) expect(keys.press(key, 0), key).toBeNull();
});

test('who is signed out neither writes nor likes nor has a page', () => {
  const keys = reader({ signedIn: false });
  expect(keys.press('n', 0)).toBeNull();
  expect(keys.press('l', 10)).toBeNull();
  keys.press('g', 20);
  expect(keys.press('p', 30)).toBeNull();
  expect(keys.press('j', 40)).toEqual({ kind: 'move', by: 1 });
});

test('no shortcut hides another', () => {
  const all = Object.values(shortcuts).map(({ keys }) => keys.join(' '));
  for (const one of all)
    for (const other of all) expect(one === other || !`${other} `.startsWith(`${one} `), `${one}, ${other}`).toBe(true);
});
