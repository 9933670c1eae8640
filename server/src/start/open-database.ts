import { attachOrStart, startEmbedded, type EmbeddedDatabase } from '../platform/database/embedded/embedded.ts';
import { roleAt } from '../platform/database/external.ts';
import type { Settings } from '../config/settings.ts';
import type { Life } from './life.ts';

/** The database of an installation, embedded or not. */
export type InstallationDatabase = Pick<EmbeddedDatabase, 'ownerUrl' | 'webUrl'>;

/**
 * Opens the database that the settings name, for the server or for a command's own time, until the life ends.
 * Throws a sentence: a live second server, a database that cannot be reached, and so on.
 */
export async function openInstallationDatabase(
  settings: Settings,
  life: Life,
  holder: 'server' | 'command',
): Promise<InstallationDatabase> {
  const { database } = settings;
  if (database.kind === 'external') {
    await roleAt('DATABASE_URL', database.url);
    return { webUrl: database.url, ownerUrl: database.directUrl };
  }
  const options = {
    dataDir: database.dataDir,
    log: (sentence: string) => void process.stderr.write(`${sentence}\n`),
    onLost: (error: unknown) => life.fail(error),
  };
  const opening = holder === 'server' ? startEmbedded(options) : attachOrStart(options);
  return await life.hold(opening, (opened) => opened.stop());
}
