import { expect, test } from 'vitest';
import * as texts from '#lib/texts/errors.ts';
import { faultWords } from './fault-words.ts';

test('what is not there says so, whatever the server said', () => {
  const words = { title: texts.notFoundTitle, text: texts.notFoundText };
  expect(faultWords(404, { message: 'Not found' })).toEqual({ words, isAbsent: true });
});

test('what failed tells why, and that the server could not be reached where that is so', () => {
  const words = { title: texts.failedTitle, text: 'That was too often.' };
  expect(faultWords(429, { message: 'That was too often.' })).toEqual({ words, isAbsent: false });
  expect(faultWords(500, { message: 'No line.', offline: true }).words.title).toBe(texts.offlineTitle);
  expect(faultWords(500, null).words.text).toBe(texts.failedText);
});
