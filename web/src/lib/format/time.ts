const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

// Not Intl's, whose every formatter takes 10 ms and more to make: on a phone a page would come alive that much later.
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const monthOf = (month: number): string => MONTHS[month] ?? '';
/** As British English shortens them: "Oct", but "Sept". */
const shortMonthOf = (month: number): string => monthOf(month).slice(0, month === 8 ? 4 : 3);

let wholeMoment: Intl.DateTimeFormat | undefined;

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
  const day = `${moment.getDate()} ${shortMonthOf(moment.getMonth())}`;
  return moment.getFullYear() === now.getFullYear() ? day : `${day} ${moment.getFullYear()}`;
}

/** The moment in full, for a title: "Monday 12 October 2026 at 09:41". */
export function formatMoment(moment: Date): string {
  wholeMoment ??= new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short' });
  return wholeMoment.format(moment);
}

/** Day and time of day: "12 October 2026 at 09:41". */
export function formatDayAndTime(moment: Date): string {
  const time = [moment.getHours(), moment.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
  return `${formatDay(moment)} ${moment.getFullYear()} at ${time}`;
}

/** A day of this year or the next weeks: "25 December". */
export function formatDay(moment: Date): string {
  return `${moment.getDate()} ${monthOf(moment.getMonth())}`;
}

/** The month of a moment: "November 2026". The same on every machine. */
export function formatMonth(moment: Date): string {
  return `${monthOf(moment.getUTCMonth())} ${moment.getUTCFullYear()}`;
}

function isDayBefore(moment: Date, now: Date): boolean {
  const dayBefore = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  return moment.toDateString() === dayBefore.toDateString();
}
