import type { Position } from './cursor.ts';
import { sqlMoment } from './timeline.ts';
import type { Statement } from './timeline-sql.ts';

/** Rows that a page's statement reads: a page and one more, in the usual size and in the largest; in the text as in timeline-sql. */
const COUNTS = [21, 51] as const;

export interface PageStatements {
  /** The prepared statement that reads so many rows, or the next count up. */
  of(count: number): Statement;
  readonly all: readonly Statement[];
}

/** Writes out the prepared statements of a list in pages. */
export function pageStatements(name: string, write: (count: number) => string): PageStatements {
  const all = COUNTS.map((count) => ({ count, name: `${name}.${count}`, text: write(count) }));
  return {
    of(count) {
      const statement = all.find((each) => each.count >= count);
      if (statement === undefined) throw new RangeError(`No statement of ${name} reads ${count} rows.`);
      return statement;
    },
    all,
  };
}

/** Rows below the position that is bound from the number `first` on; `row` has created_at and id. */
export function below(row: string, first: number): string {
  return `(${row}.created_at, ${row}.id) < ($${first}::timestamptz, $${first + 1}::bigint)`;
}

/** The last first. */
export function lastFirst(row: string): string {
  return `ORDER BY ${row}.created_at DESC, ${row}.id DESC`;
}

/** What `below` binds. */
export function belowParameters({ at, id }: Position): [string, string] {
  return [sqlMoment(at), id];
}
