import { expect, test } from 'vitest';
import { keyOf, letterOf } from './letter-of-key.ts';

const key = (typed: string, code: string, shiftKey = false) => ({ key: typed, code, shiftKey });

test.each([
  ['Russian', key('о', 'KeyJ'), 'j'],
  ['Greek', key('ξ', 'KeyJ'), 'j'],
  ['Hebrew', key('ח', 'KeyJ'), 'j'],
  ['Arabic', key('ت', 'KeyJ'), 'j'],
  ['Dvorak, by what the key types', key('j', 'KeyC'), 'j'],
  ['French, by what the key types', key('q', 'KeyA'), 'q'],
])('a shortcut is found on a keyboard that is %s', (_, event, letter) => {
  expect(keyOf(event)).toBe(letter);
  expect(letterOf(event)).toBe(letter);
});

test('Caps Lock changes no shortcut, and Shift does', () => {
  expect(keyOf(key('J', 'KeyJ'))).toBe('j');
  expect(keyOf(key('О', 'KeyJ'))).toBe('j');
  expect(keyOf(key('J', 'KeyJ', true))).toBe('J');
  // Both together type a small letter.
  expect(keyOf(key('j', 'KeyJ', true))).toBe('J');
});

test('other keys keep their names', () => {
  expect(keyOf(key('?', 'Slash', true))).toBe('?');
  expect(keyOf(key('Enter', 'Enter'))).toBe('Enter');
});
