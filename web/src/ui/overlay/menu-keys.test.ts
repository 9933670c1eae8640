import { expect, test } from 'vitest';
import { placeAfterKey, placeByTyping } from './menu-keys.ts';

const labels = ['Edit', 'Copy link', 'Close', 'Delete'];

test('arrows go round the ends, Home and End go to them', () => {
  expect(placeAfterKey('ArrowDown', 3, 4)).toBe(0);
  expect(placeAfterKey('ArrowUp', 0, 4)).toBe(3);
  expect(placeAfterKey('Home', 2, 4)).toBe(0);
  expect(placeAfterKey('End', 0, 4)).toBe(3);
});

test('other keys and an empty menu lead nowhere', () => {
  expect(placeAfterKey('a', 0, 4)).toBeUndefined();
  expect(placeAfterKey('ArrowDown', -1, 0)).toBeUndefined();
});

test('a letter leads to the next entry that begins with it, round the end', () => {
  expect(placeByTyping('c', 0, labels)).toBe(1);
  expect(placeByTyping('c', 1, labels)).toBe(2);
  expect(placeByTyping('C', 2, labels)).toBe(1);
  expect(placeByTyping('x', 0, labels)).toBeUndefined();
});

test('more letters in a row narrow down from where one stands', () => {
  expect(placeByTyping('cl', 1, labels)).toBe(2);
  expect(placeByTyping('co', 1, labels)).toBe(1);
});
