const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const dayAndMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const dayMonthYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const monthAndYear = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const dayAndWholeMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' });
const wholeMoment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short' });

/**
 * How long ago, in few words: "just now", "12 min ago", "5 h ago", "yesterday", "12 Oct", "12 Oct 2024".
 * Days are those of the machine that asks; a moment ahead of its clock counts as now.
 */
export function formatTimeAgo(moment: Date, now: Date): string {
  const age = now.getTime() - moment.getTime();
  if (age < MINUTE) return 'just now';
  if (age < HOUR) return `${Math.floor(age / MINUTE)} min ago`;
  if (age < DAY) return `${Math.floor(age / HOUR)} h ago`;
  if (isDayBefore(moment, now)) return 'yesterday';
  return moment.getFullYear() === now.getFullYear() ? dayAndMonth.format(moment) : dayMonthYear.format(moment);
}

/** The moment in full, for a title: "Monday 12 October 2026 at 09:41". */
export function formatMoment(moment: Date): string {
  return wholeMoment.format(moment);
}

/** A day of this year or the next weeks: "25 December". */
export function formatDay(moment: Date): string {
  return dayAndWholeMonth.format(moment);
}

/** The month of a moment: "November 2026". The same on every machine. */
export function formatMonth(moment: Date): string {
  return monthAndYear.format(moment);
}

function isDayBefore(moment: Date, now: Date): boolean {
  const dayBefore = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  return moment.toDateString() === dayBefore.toDateString();
}
