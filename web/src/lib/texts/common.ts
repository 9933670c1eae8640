/** Words that the design system's own parts say. */
import { formatNumber } from '#lib/format/number.ts';

export const skipToContent = 'Skip to the content';
export const dismiss = 'Dismiss';
export const close = 'Close';
export const edited = 'edited';
export const optional = 'optional';
export const loading = 'Loading';
export const showPassword = 'Show password';
export const hidePassword = 'Hide password';
export const readAll = 'You have read it all.';
export const backToPage = 'Back';
export const errorSummaryTitle = (count: number): string =>
  count === 1 ? 'One thing needs another look' : `${formatNumber(count)} things need another look`;
/** A fault where it stands away from its field. */
export const errorOfField = (label: string, message: string): string => `${label}: ${message}`;
export const lengthUsed = (used: number, limit: number): string => `${formatNumber(used)} / ${formatNumber(limit)}`;
export const lengthLeft = (left: number): string => `${formatNumber(left)} left`;
export const lengthOver = (over: number): string => `${formatNumber(over)} too many`;
export const showMore = 'Show more';
export const and = 'and';
export const newsLabel = 'News';
