import { formatNumber } from '#lib/format/number.ts';

/** Words of liking. */
export const likePost = (name: string): string => `Like the post by ${name}`;
export const signInToLike = (name: string): string => `Sign in to like the post by ${name}`;
export const likes = (count: number): string => (count === 1 ? '1 like' : `${formatNumber(count)} likes`);
export const likeFailed = (reason: string): string => `Your like wasn’t saved. ${reason}`;
export const unlikeFailed = (reason: string): string => `Your like wasn’t removed. ${reason}`;
