import { parseDate, toZoned } from '@internationalized/date';
import type { Moment } from './facts.ts';
import type { Days, LeafOf, Span, Unit } from './tree.ts';

const HOUR = 3_600_000_000;
const HOURS: Readonly<Record<Unit, number>> = { hours: 1, days: 24, weeks: 7 * 24, months: 30 * 24 };

export function microsecondsOf({ last, unit }: Span): number {
  return last * HOURS[unit] * HOUR;
}

/** From `from` on and before `until`, in microseconds since 1970; open where one is absent. */
export interface Period {
  readonly from?: Moment;
  readonly until?: Moment;
}

/** The time that a block of dates lets through, read at a moment. */
export function periodOf(leaf: LeafOf<'date_range'>, now: Moment): Period {
  if (leaf.operator === 'less_than') return { until: now - microsecondsOf(leaf.value) };
  if ('last' in leaf.value) return { from: now - microsecondsOf(leaf.value) };
  return daysOf(leaf.value);
}

function daysOf({ from, to, zone }: Days): Period {
  const start = toZoned(parseDate(from), zone);
  const end = toZoned(parseDate(to).add({ days: 1 }), zone);
  return { from: start.toDate().getTime() * 1000, until: end.toDate().getTime() * 1000 };
}
