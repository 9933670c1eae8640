import { expect, test, vi } from 'vitest';
import { ListWindow } from './list-window.svelte.ts';

const idsFrom = (first: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => String(first + index));

test('pages are divided into chunks of five, which stay as they are when pages join above and below', () => {
  let pages = [idsFrom(100, 12)];
  const list = new ListWindow(() => pages);
  const before = list.chunks;
  expect(before.map(({ ids }) => ids.length)).toEqual([5, 5, 2]);
  pages = [idsFrom(1, 1), ...pages, idsFrom(200, 20)];
  expect(list.chunks.slice(1, 4)).toEqual(before);
  for (const [place, chunk] of before.entries()) expect(list.chunks[place + 1]).toBe(chunk);
  expect([0, 1, 2, 3, 4].map((place) => list.startOf(place))).toEqual([0, 1, 6, 11, 13]);
});

test('a list of up to sixty is drawn whole', () => {
  let pages = [idsFrom(0, 60)];
  const list = new ListWindow(() => pages);
  expect(list.isLong).toBe(false);
  pages = [...pages, idsFrom(60, 1)];
  expect(list.isLong).toBe(true);
});

test('who comes back finds what is near the place drawn, and as much room as the rest took', () => {
  vi.stubGlobal('innerHeight', 900);
  const list = new ListWindow(() => [idsFrom(0, 100)]);
  const heights = Object.fromEntries(list.chunks.map(({ key }) => [key, 800]));
  list.restore({ top: 300, heights }, 8_000);
  const rooms = list.chunks.map(({ key }, place) => list.roomFor(key, place));
  // From 2,000 px above what is seen to as much below it: 6,000 to 10,900, and the chunks that reach into it.
  const drawn = rooms.flatMap((room, place) => (room === undefined ? place : []));
  expect(drawn).toEqual([7, 8, 9, 10, 11, 12, 13]);
  expect(new Set(rooms)).toEqual(new Set([800, undefined]));
  vi.unstubAllGlobals();
});

test('a list that was drawn whole is drawn whole again', () => {
  const list = new ListWindow(() => [idsFrom(0, 20)]);
  list.restore(null, 5_000);
  expect(list.chunks.map(({ key }, place) => list.roomFor(key, place))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
