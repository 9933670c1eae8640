import { expect, test } from 'vitest';
import { isComposing } from './composing.ts';

test.each([
  ['while words are composed', { isComposing: true, keyCode: 13 }, true],
  ['Enter that ends composing in Safari', { isComposing: false, keyCode: 229 }, true],
  ['Enter', { isComposing: false, keyCode: 13 }, false],
])('%s: whether the key is the input method’s', (_, event, composing) => {
  expect(isComposing(event)).toBe(composing);
});
