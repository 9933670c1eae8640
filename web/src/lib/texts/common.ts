/** Words of the design system's own components. */
import { formatNumber } from '#lib/format/number.ts';

export const skipToContent = 'Skip to content';
export const dismiss = 'Dismiss';
export const close = 'Close';
export const edited = 'edited';
export const optional = 'optional';
export const loading = 'Loading';
export const showPassword = 'Show password';
export const hidePassword = 'Hide password';
export const readAll = 'You have read it all.';
export const backToPage = 'Back';
export const errorSummaryTitle = 'Please check the following';
/** A fault shown away from its field. */
export const errorOfField = (label: string, message: string): string => `${label}: ${message}`;
export const lengthUsed = (used: number, limit: number): string => `${formatNumber(used)} / ${formatNumber(limit)}`;
export const lengthLeft = (left: number): string => `${formatNumber(left)} left`;
export const lengthOver = (over: number): string => `${formatNumber(over)} over`;
export const showMore = 'Show more';
export const and = 'and';
export const newsLabel = 'Updates';
