/** Sizes of a data set at a scale: the base of performance.md, times the scale. */
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

/** People who are all friends of a hundred others of them: the friends of their friends are nearly all of them. */
export const CIRCLE = { people: 3_000, friends: 100 } as const;

/** The circle comes after the readers. */
export function circleIds(scale: number): { readonly first: number; readonly last: number } {
  const first = sizeAt(scale).people + readerGroups.reduce((sum, group) => sum + group.readers, 0) + 1;
  return { first, last: first + CIRCLE.people - 1 };
}

/** Readers come after the people; group by group. */
export function readerIds(scale: number, followees: number): number[] {
  let next = sizeAt(scale).people + 1;
  for (const group of readerGroups) {
    if (group.followees === followees) return Array.from({ length: group.readers }, (_, index) => next + index);
    next += group.readers;
  }
  throw new RangeError(`There are no readers who follow ${followees}.`);
}
