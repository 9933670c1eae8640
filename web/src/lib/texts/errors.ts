import { formatNumber } from '#lib/format/number.ts';

/** Shown when something could not be loaded or done: what happened, then what to do. */
export const notFoundTitle = 'Page not found';
export const notFoundText = 'It may have been deleted, or you may not have access.';
export const failedTitle = 'This page couldn’t be loaded';
export const failedText = 'Something went wrong on our side. Try again in a minute.';
export const tooMuchText = 'That’s too much to send at once. Nothing was changed.';
export const unreadableText = 'That form couldn’t be read. Nothing was changed. Go back and try again.';
export const offlineTitle = 'The server can’t be reached';

export const offlineText = 'Check your connection and try again.';
export const offline = `${offlineTitle}. ${offlineText}`;
export const offlineWaits = 'This page keeps retrying while it’s open.';
export const requestIdLabel = 'Reference for the people who run this site:';
export const failedAct = 'Something went wrong. Try again.';
export const tryAgain = 'Try again';
export const goHome = 'Go to Home';
export const sessionOver = 'You’ve been signed out. Sign in again to continue.';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** When to try again after a rate limit. Waits are rounded up, so that a retry is never too early. */
export function waitWords(seconds: number): string {
  return `Too many attempts. Try again in ${howLong(seconds)}.`;
}

function howLong(seconds: number): string {
  if (seconds < MINUTE) return counted(Math.max(1, Math.ceil(seconds)), 'second');
  if (seconds < HOUR) return counted(Math.ceil(seconds / MINUTE), 'minute');
  return counted(Math.ceil(seconds / HOUR), 'hour');
}

function counted(count: number, word: string): string {
  return `${formatNumber(count)} ${word}${count === 1 ? '' : 's'}`;
}
