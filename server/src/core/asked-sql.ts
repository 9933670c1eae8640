/** A column of `asked`: what it is bound as, and what it is read as where that differs. */
export interface Column {
  readonly name: string;
  readonly type: string;
  readonly readAs?: string;
}

/** Who asks, the first column of most `asked`. */
export const VIEWER_COLUMN: Column = { name: 'viewer', type: 'bigint' };

/** The viewer in a statement that walks on from `asked`. */
export const ASKING = 'asked.viewer';

/**
 * SQL for the rows of what is asked for, `asked`, one for each caller who shares a run (Database.coalesced), with their number
 * in `caller`; $1 is the list of the first column's values, $2 of the second's. The lists stand in subqueries: the planner
 * would count what is in each, find a plan for so many cheaper than the kept one, and plan every run anew, which takes
 * longer than the run.
 */
export function askedRows(columns: readonly Column[]): string {
  const read = columns.map(({ name, readAs }) => (readAs === undefined ? name : `${name}::${readAs}`));
  const lists = columns.map(({ type }, index) => `(SELECT $${index + 1}::${type}[])`);
  const names = columns.map(({ name }) => name);
  // OFFSET 0: what is read as something else is made into that once, not wherever it is compared.
  return `(SELECT ${read.join(', ')}, caller::integer FROM unnest(${lists.join(', ')})
    WITH ORDINALITY AS given(${names.join(', ')}, caller) OFFSET 0) AS asked`;
}

/**
 * A list as the value of one caller: PostgreSQL has no lists of lists of different lengths, so it travels as the text of
 * one, in a column of type text that is read as a list.
 */
export function listed(values: readonly string[]): object {
  return { toPostgres: () => values };
}
