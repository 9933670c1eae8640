import type { HandleClientError } from '@sveltejs/kit/hooks';
import { failedText, offline } from '#lib/texts/errors.ts';

/** What a person may know of a fault in the browser. A page whose data did not come is told apart from a broken one. */
export const handleError: HandleClientError = ({ kind, error }) => {
  if (kind !== 'unknown') return error;
  // Browsers tell a request that found nobody as a TypeError, and some only so.
  if (!navigator.onLine || (error instanceof TypeError && /fetch|network|load failed/i.test(error.message))) {
    return { message: offline, offline: true };
  }
  reportError(error);
  return { message: failedText };
};
