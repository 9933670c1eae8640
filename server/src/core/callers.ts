import { identifier, joined, listed, Parameter, sql, type Fragment } from '../platform/database/fragment.ts';
import type { Values } from '../platform/database/prepared.ts';

/** What a statement takes of each caller: its type, and what it is read as where that differs. */
export interface Column {
  readonly name: string;
  readonly type: string;
  readonly readAs?: string;
}

/** Who calls, the first column of most. */
export const VIEWER_COLUMN: Column = { name: 'viewer', type: 'bigint' };

/** The viewer in a statement that walks on from `caller`. */
export const CALLER_VIEWER = sql`caller.viewer`;

/** Which caller a row is for (Database.coalesced). */
export const CALLER_NUMBER = sql`caller.number AS caller`;

/**
 * The rows of `caller`, one for each caller who shares a run (Database.coalesced), numbered in `number`; each column is
 * bound under its name, to the list of the callers' values; with `values` it is one caller, whose they are. The lists are read in subqueries: the planner would count what
 * is in each, find a plan for so many cheaper than the kept one, and plan every run again, which takes longer than the run.
 */
export function callerRows(columns: readonly Column[], values?: Values): Fragment {
  const read = columns.map((column) =>
    column.readAs === undefined ? identifier(column.name) : sql`${identifier(column.name)}::${type(column.readAs)}`,
  );
  const listOf = ({ name }: Column) => (values === undefined ? new Parameter(name) : [values[name]]);
  const lists = columns.map((column) => sql`(SELECT ${listOf(column)}::${type(column.type)}[])`);
  // OFFSET 0: what is read as something else is made into that once, not wherever it is compared.
  return sql`(SELECT ${listed(read)}, number::integer FROM unnest(${listed(lists)})
    WITH ORDINALITY AS input(${listed([...columns.map((column) => identifier(column.name)), sql`number`])}) OFFSET 0) AS caller`;
}

function type(of: string): Fragment {
  const element = of.replace(/\[\]$/, '');
  return joined([identifier(element), of === element ? sql`` : sql`[]`], sql``);
}

/**
 * A list as the value of one caller: PostgreSQL has no lists of lists of different lengths, so it travels as the text of
 * one, in a column of type text that is read as a list.
 */
export function asText(values: readonly string[]): object {
  return { toPostgres: () => values };
}
