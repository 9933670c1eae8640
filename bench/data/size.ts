/** Sizes of a data set at a scale: the base of design/performance.md, times the scale. */
export interface Size {
  readonly people: number;
  readonly posts: number;
}

export function sizeAt(scale: number): Size {
  return { people: 100_000 * scale, posts: 500_000 * scale };
}

/** Readers who follow exactly so many: enough of them that one person's page is not the whole measurement. */
export const readerGroups = [
  { followees: 10, readers: 60 },
  { followees: 100, readers: 60 },
  { followees: 1_000, readers: 20 },
  { followees: 5_000, readers: 8 },
] as const;

/** Readers come after the people; group by group. */
export function readerIds(scale: number, followees: number): number[] {
  let next = sizeAt(scale).people + 1;
  for (const group of readerGroups) {
    if (group.followees === followees) return Array.from({ length: group.readers }, (_, index) => next + index);
    next += group.readers;
  }
  throw new RangeError(`There are no readers who follow ${followees}.`);
}
