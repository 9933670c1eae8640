import { literal, sql, type Fragment } from '../platform/database/fragment.ts';
import type { Position } from './cursor.ts';
import { sqlMoment } from './timeline.ts';

/**
 * Rows below the position; `row` is an alias with created_at and id. The planner doesn't look into it: it would take a first
 * page for the whole list, which it then reads and sorts rather than walk along the index until the page is full.
 */
export function below(row: Fragment, { at, id }: Position): Fragment {
  return sql`(${row}.created_at, ${row}.id) < ((SELECT ${sqlMoment(at)}::timestamptz), (SELECT ${id}::bigint))`;
}

/** The last first. */
export function lastFirst(row: Fragment): Fragment {
  return sql`ORDER BY ${row}.created_at DESC, ${row}.id DESC`;
}

/**
 * So many rows at most. In the text: a bound count is one that the planner knows no better than a tenth of the table where
 * it stands in a subquery that walks on from another.
 */
export function atMost(count: number): Fragment {
  return sql`LIMIT ${literal(count)}`;
}
