import { rollback } from '../platform/database/migrate/index.ts';
import { isServerLive } from '../platform/database/presence.ts';
import { OperatorError } from '../platform/operator-error.ts';
import { createLog } from '../platform/log/log.ts';
import { prepareDatabase } from '../start/prepare-database.ts';
import { readArguments, wholeNumber } from './arguments.ts';
import { UsageError } from './usage-error.ts';
import { print, withDatabase } from './with-database.ts';

/** `vrss migrate` */
export async function migrateUp(words: readonly string[]): Promise<void> {
  readArguments(words, { least: 0, most: 0, form: 'migrate' }, {});
  await withDatabase(async ({ settings, database }) => {
    const applied = await prepareDatabase(
      database,
      createLog(settings.logLevel === 'info' ? 'warn' : settings.logLevel),
    );
    print(applied.length === 0 ? 'The database is up to date.' : `Applied ${applied.join(', ')}.`);
  });
}

/** `vrss rollback --to N` */
export async function rollBack(words: readonly string[]): Promise<void> {
  const form = 'rollback --to N';
  const { values } = readArguments(words, { least: 0, most: 0, form }, { to: { type: 'string' } });
  if (values.to === undefined)
    throw new UsageError(`Give the number to go back to: vrss ${form} (0 undoes everything).`);
  const to = wholeNumber(values.to, 0, 'N');
  await withDatabase(async ({ database: { ownerUrl } }) => {
    // Whatever is undone, a server of this version needs it.
    if (await isServerLive(ownerUrl)) throw new OperatorError('A server is using this database: stop it first.');
    const undone = await rollback(ownerUrl, { to });
    print(undone.length === 0 ? 'Nothing to undo.' : `Undid ${undone.join(', ')}.`);
  });
}
