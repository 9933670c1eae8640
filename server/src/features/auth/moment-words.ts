const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });

/** "3 December 2026", in UTC: what mails and refusals say, which know no time zone of their reader. */
export function dayWords(when: Date): string {
  return day.format(when);
}

/** "3 December 2026 at 14:05 UTC". */
export function momentWords(when: Date): string {
  return `${moment.format(when)} UTC`;
}
