import { compile } from '../src/platform/database/fragment.ts';
import type { Database } from '../src/platform/database/database.ts';
import type { TestServer } from './server.ts';

/**
 * The statements that the server ran for the work, by their names where they have one and by their texts, without those that
 * tell who calls: these are asked once in two seconds, whenever that is.
 */
export async function queriesOf(server: TestServer, work: () => Promise<unknown>): Promise<string[]> {
  const { context } = server.application;
  const { database } = context;
  const names: string[] = [];
  const hear = (name: string) => {
    if (!name.startsWith('auth.')) names.push(name);
  };
  const listening: Database = {
    ...database,
    run: (fragment, options) => {
      hear(compile(fragment).text);
      return database.run(fragment, options);
    },
    prepared: (statement, values, options) => {
      hear(statement.name);
      return database.prepared(statement, values, options);
    },
    coalesced: (statement, values, options) => {
      hear(statement.name);
      return database.coalesced(statement, values, options);
    },
  };
  Object.assign(context, { database: listening });
  try {
    await work();
  } finally {
    Object.assign(context, { database });
  }
  return names;
}
