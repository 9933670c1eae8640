import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { OperatorError } from '../../operator-error.ts';
import { placesIn, type Places } from './places.ts';
import { giveTo, removeDrafts, type Account } from './account.ts';

/** Generated passwords, kept with mode 0600. The superuser serves setting up and the guard alone. */
export interface Credentials {
  readonly superuser: string;
  readonly owner: string;
  readonly web: string;
}

export const SUPERUSER = 'postgres';

/** No word of our own environment, which may hold secrets, reaches PostgreSQL. */
export const postgresEnvironment = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/**
 * Makes the cluster when DATA_DIR holds none, in a draft that is renamed when it is whole: a process killed in between
 * leaves nothing that looks like a database, and of two that begin at once one wins.
 */
export async function ensureCluster(account: Account, dataDir: string): Promise<Credentials> {
  const places = placesIn(dataDir);
  if (!existsSync(places.home)) {
    removeDrafts(places.home);
    await makeCluster(account, `${places.home}.${process.pid}`, places.home);
  }
  checkVersion(account, places);
  return JSON.parse(readFileSync(join(places.home, 'credentials.json'), 'utf8')) as Credentials;
}

async function makeCluster(account: Account, draft: string, home: string): Promise<void> {
  const password = () => randomBytes(24).toString('base64url');
  const credentials: Credentials = { superuser: password(), owner: password(), web: password() };
  const passwordFile = join(draft, 'password');
  try {
    mkdirSync(draft, { mode: 0o700 });
    writeFileSync(join(draft, 'credentials.json'), `${JSON.stringify(credentials, null, 2)}\n`, { mode: 0o600 });
    writeFileSync(passwordFile, credentials.superuser, { mode: 0o600 });
    for (const name of ['data', 'run']) mkdirSync(join(draft, name), { mode: 0o700 });
    giveTo(account, draft);
    await initialise(account, join(draft, 'data'), passwordFile);
    rmSync(passwordFile);
    renameSync(draft, home);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // Another process finished first; its cluster is as good.
    if (!existsSync(home)) throw error;
  }
}

/** Sorts by bytes. What a letter is, in whatever script, pg_trgm asks the C library: under C only a to z have trigrams. */
export const LOCALE = ['--locale=C', '--lc-ctype=C.UTF-8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];

async function initialise(account: Account, data: string, passwordFile: string): Promise<void> {
  const cluster = ['-D', data, '-U', SUPERUSER, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
  const words = [...cluster, '--no-instructions', '-E', 'UTF8', ...LOCALE];
  try {
    // A system without that locale can do with C; the last word counts.
    await initdb(account, words).catch(() => initdb(account, [...words, '--lc-ctype=C']));
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error);
    throw new OperatorError(`The embedded database could not be created: ${said.split('\n').pop()}`, { cause: error });
  }
}

async function initdb(account: Account, words: readonly string[]): Promise<void> {
  const [program = '', ...rest] = [...account.prefix, account.binaries.initdb, ...words];
  await promisify(execFile)(program, rest, { ...account.ids, cwd: '/', env: postgresEnvironment });
}

function checkVersion(account: Account, places: Places): void {
  const held = readFileSync(join(places.data, 'PG_VERSION'), 'utf8').trim();
  const brought = account.binaries.version.split('.')[0];
  if (held !== brought) {
    throw new OperatorError(
      `${places.home} holds a database of PostgreSQL ${held}, but this VRSS has PostgreSQL ${brought}. Start the version of VRSS that created it, take a backup, and restore it here.`,
    );
  }
}
