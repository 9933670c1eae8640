import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Preview } from './preview.svelte.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('a text is drawn by the server when nothing more is typed', async () => {
  const asked: string[] = [];
  const preview = new Preview(async (content) => {
    asked.push(content);
    return { html: `<p>${content.length}</p>`, wordCount: 2 };
  });
  preview.draw('First');
  preview.draw('First frost');
  expect(preview.html).toBe('');
  await vi.runAllTimersAsync();
  expect(asked).toEqual(['First frost']);
  expect([preview.html, preview.wordCount]).toEqual(['<p>11</p>', 2]);
});

test('where no drawing comes the last one stays and the reason is told, until the next', async () => {
  let fault: Error | null = null;
  const preview = new Preview(async (content) => {
    if (fault !== null) throw fault;
    return { html: content, wordCount: 1 };
  });
  preview.draw('one');
  await vi.runAllTimersAsync();
  fault = new Error('line down');
  preview.draw('two');
  await vi.runAllTimersAsync();
  expect([preview.html, preview.fault]).toEqual(['one', fault]);
  fault = null;
  preview.draw('three');
  await vi.runAllTimersAsync();
  expect([preview.html, preview.fault]).toEqual(['three', null]);
});
