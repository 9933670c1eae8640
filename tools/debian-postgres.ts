import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CannotProvide, libraryEnvironment, provideDebianPackage } from './debian-packages.ts';

/** The oldest PostgreSQL that VRSS runs on, and the one of Debian 12. */
const PACKAGE = 'postgresql-15';
const BIN_DIR = '/usr/lib/postgresql/15/bin';

/** Debian's PostgreSQL 15. */
export interface DebianPostgres {
  /** Folder with postgres and initdb, for `startThrowawayPostgres({ binDir })`. */
  readonly binDir: string;
  readonly pgDump: string;
  /** What its programs need in their environment. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Debian's PostgreSQL 15: the installed one, or the packages unpacked below `.cache`, without root and without starting a
 * service. Throws CannotProvide with one line.
 */
export function findDebianPostgres(): DebianPostgres {
  const isInstalled = existsSync(join(BIN_DIR, 'postgres')) && existsSync(join(BIN_DIR, 'pg_dump'));
  const binDir = isInstalled ? BIN_DIR : join(provideDebianPackage(PACKAGE), BIN_DIR);
  // Where the client alone is installed, only the server had to be got.
  const pgDump = [join(binDir, 'pg_dump'), join(BIN_DIR, 'pg_dump')].find((path) => existsSync(path));
  if (pgDump === undefined || !existsSync(join(binDir, 'postgres'))) {
    throw new CannotProvide(`${PACKAGE} can't be got: its package lacks postgres or pg_dump`);
  }
  return { binDir, pgDump, env: debianLibraries(binDir) };
}

/** What a PostgreSQL in `binDir` needs to find its libraries: nothing, unless it is Debian's and only unpacked. */
export function debianLibraries(binDir: string): Record<string, string> {
  const end = binDir.lastIndexOf(BIN_DIR);
  return end > 0 ? libraryEnvironment(binDir.slice(0, end)) : {};
}
