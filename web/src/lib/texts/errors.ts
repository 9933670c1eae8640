import { formatNumber } from '#lib/format/number.ts';

/** What stands where something could not be shown or done: what happened, then what to do. */
export const notFoundTitle = 'There is nothing at this address';
export const notFoundText = 'It may have been deleted, or it is not for you to see.';
export const failedTitle = 'This page could not be made';
export const failedText = 'Something broke on our side. Nothing of yours was lost. Try it once more in a minute.';
export const tooMuchText = 'This is more than can be sent at once. Nothing was changed.';
export const unreadableText = 'This was sent in a form that can’t be read here. Nothing was changed.';
export const offlineTitle = 'The server can’t be reached';

export const offlineText = 'Look at your connection, then try again.';
export const offline = `${offlineTitle}. ${offlineText}`;
export const offlineWaits = 'This page tries again by itself while you look at it.';
export const requestIdLabel = 'For the people who run this place:';
export const failedAct = 'Something broke. Nothing of yours was lost. Try it once more.';
export const tryAgain = 'Try again';
export const goHome = 'Go to the start';
export const sessionOver = 'Your session is over. Sign in again and go on.';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** When to come back to what was done too often. Waits are rounded up, so that the moment is never too early. */
export function waitWords(seconds: number): string {
  return `That was too often. Try again in ${howLong(seconds)}.`;
}

function howLong(seconds: number): string {
  if (seconds < MINUTE) return counted(Math.max(1, Math.ceil(seconds)), 'second');
  if (seconds < HOUR) return counted(Math.ceil(seconds / MINUTE), 'minute');
  return counted(Math.ceil(seconds / HOUR), 'hour');
}

function counted(count: number, word: string): string {
  return `${formatNumber(count)} ${word}${count === 1 ? '' : 's'}`;
}
