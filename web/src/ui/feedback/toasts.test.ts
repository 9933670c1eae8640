import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Toasts } from './toasts.svelte.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const texts = (toasts: Toasts): string[] => toasts.shown.map((toast) => toast.text);

test('a toast goes by itself, one with something to press later', () => {
  const toasts = new Toasts();
  toasts.show('Sent.');
  toasts.show('Gone.', { action: { label: 'Undo', run: () => undefined } });
  vi.advanceTimersByTime(6_000);
  expect(texts(toasts)).toEqual(['Gone.']);
  vi.advanceTimersByTime(3_999);
  expect(texts(toasts)).toEqual(['Gone.']);
  vi.advanceTimersByTime(1);
  expect(texts(toasts)).toEqual([]);
});

test('a failure stays until it is dismissed', () => {
  const toasts = new Toasts();
  toasts.show('Not sent.', { tone: 'danger' });
  vi.advanceTimersByTime(60_000);
  expect(texts(toasts)).toEqual(['Not sent.']);
  toasts.dismiss(toasts.shown[0]?.id ?? 0);
  expect(texts(toasts)).toEqual([]);
});

test('nothing goes while somebody points at it', () => {
  const toasts = new Toasts();
  toasts.show('Sent.');
  toasts.hold();
  vi.advanceTimersByTime(60_000);
  expect(texts(toasts)).toEqual(['Sent.']);
  toasts.release();
  vi.advanceTimersByTime(6_000);
  expect(texts(toasts)).toEqual([]);
});

test('of more than three the oldest goes', () => {
  const toasts = new Toasts();
  for (const text of ['1', '2', '3', '4']) toasts.show(text);
  expect(texts(toasts)).toEqual(['2', '3', '4']);
});
