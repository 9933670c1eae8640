import { expect, test, vi } from 'vitest';
import { chunksOf } from './chunks.ts';
import { ListWindow } from './list-window.svelte.ts';

const idsFrom = (first: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => String(first + index));

test('a page is divided into chunks of five, the same ones whenever it is asked', () => {
  const page = idsFrom(100, 12);
  expect(chunksOf(page)).toEqual([
    { key: '100', ids: idsFrom(100, 5) },
    { key: '105', ids: idsFrom(105, 5) },
    { key: '110', ids: idsFrom(110, 2) },
  ]);
  expect(chunksOf(page)).toBe(chunksOf(page));
  expect(chunksOf([])).toEqual([]);
});

test('who comes back finds what is near the place drawn, and as much room as the rest took', () => {
  vi.stubGlobal('innerHeight', 900);
  const chunks = chunksOf(idsFrom(0, 100));
  const view = new ListWindow(() => chunks);
  const heights = Object.fromEntries(chunks.map(({ key }) => [key, 800]));
  view.restore({ top: 300, heights }, 8_000);
  const rooms = chunks.map(({ key }, place) => view.roomFor(key, place));
  // From 2,000 px above what is seen to as much below it: 6,000 to 10,900, and the chunks that reach into it.
  const drawn = rooms.flatMap((room, place) => (room === undefined ? place : []));
  expect(drawn).toEqual([7, 8, 9, 10, 11, 12, 13]);
  expect(new Set(rooms)).toEqual(new Set([800, undefined]));
  vi.unstubAllGlobals();
});

test('what joined above since then is drawn', () => {
  vi.stubGlobal('innerHeight', 900);
  const chunks = chunksOf(idsFrom(0, 100));
  const joined = chunksOf(idsFrom(500, 1));
  const view = new ListWindow(() => [...joined, ...chunks]);
  view.restore({ top: 0, heights: Object.fromEntries(chunks.map(({ key }) => [key, 800])) }, 0);
  expect(view.roomFor('500', 0)).toBeUndefined();
  expect(view.roomFor('95', 20)).toBe(800);
  vi.unstubAllGlobals();
});
