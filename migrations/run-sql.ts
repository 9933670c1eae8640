import { createHash } from 'node:crypto';
import type { Database } from '../server/src/platform/database/database.ts';

export type RunSql = (text: string, values?: readonly unknown[]) => Promise<Record<string, unknown>[]>;

/** Runs any statement on a handle and answers its rows. */
export function sqlOn(database: Database): RunSql {
  // A name belongs to one text, and PostgreSQL cuts it at 63 bytes.
  return (text, values = []) => database.named(createHash('md5').update(text).digest('hex'), text, values);
}
