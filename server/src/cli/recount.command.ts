import type { ClientBase } from 'pg';
import { readArguments } from './arguments.ts';
import { counters, keysThatDiffer, repairCounter, type Counter } from './counters.queries.ts';
import { print, withOwner } from './with-database.ts';

/** Rows that are locked at a time: nobody's like waits for the whole recount. */
const BATCH = 200;

/** `vrss recount` */
export async function recount(words: readonly string[]): Promise<void> {
  readArguments(words, { least: 0, most: 0, form: 'recount' }, {});
  await withOwner(async (client) => {
    const changed = await recountAll(client);
    for (const { counter, rows } of changed) print(`${counter.table}.${counter.column}: ${rows} repaired`);
    if (changed.length === 0) print('Every counter equals its recount.');
  });
}

/** Counts everything again, beside running servers, and answers how many rows of which counters were wrong. */
export async function recountAll(client: ClientBase): Promise<{ counter: Counter; rows: number }[]> {
  const changed: { counter: Counter; rows: number }[] = [];
  for (const counter of counters) {
    const rows = await recountOne(client, counter);
    if (rows > 0) changed.push({ counter, rows });
  }
  return changed;
}

async function recountOne(client: ClientBase, counter: Counter): Promise<number> {
  const keys = await keysThatDiffer(client, counter);
  let rows = 0;
  for (let start = 0; start < keys.length; start += BATCH) {
    rows += await repairCounter(client, counter, keys.slice(start, start + BATCH));
  }
  return rows;
}
