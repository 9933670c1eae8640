import type { Database } from '../server/src/platform/database/database.ts';
import { numbered } from '../server/test/numbered.ts';

export type RunSql = (text: string, values?: readonly unknown[]) => Promise<Record<string, unknown>[]>;

/** Runs any statement on a handle and answers its rows; its parameters are numbered by hand. */
export function sqlOn(database: Database): RunSql {
  return (text, values = []) => database.run(numbered(text, values));
}
