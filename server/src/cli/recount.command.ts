import { counterName } from '../core/counters.queries.ts';
import { reconcileCounters } from '../core/reconcile-counters.ts';
import { readArguments } from './arguments.ts';
import { print, withHandle } from './with-database.ts';

/** `vrss recount`: at once what the daily job does. */
export async function recount(words: readonly string[]): Promise<void> {
  readArguments(words, { least: 0, most: 0, form: 'recount' }, {});
  await withHandle(async (database) => {
    const mended = await reconcileCounters(database);
    for (const { counter, rows } of mended) print(`${counterName(counter)}: ${rows} repaired`);
    if (mended.length === 0) print('All counters are correct.');
  });
}
