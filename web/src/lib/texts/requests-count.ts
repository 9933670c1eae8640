import { formatNumber } from '#lib/format/number.ts';

/** Of the link to the list, and for screen readers beside its place in the navigation. */
export const requestsCount = (count: number): string =>
  count === 1 ? '1 follow request' : `${shortCount(count)} follow requests`;

/** Counting ends at a hundred. */
export function shortCount(count: number): string {
  return count >= 100 ? '99+' : formatNumber(count);
}
