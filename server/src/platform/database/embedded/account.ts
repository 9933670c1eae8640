import { spawnSync } from 'node:child_process';
import {
  chownSync,
  cpSync,
  existsSync,
  lchownSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { userInfo } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { OperatorError } from '../../operator-error.ts';
import { binariesIn, type Binaries } from './binaries.ts';
import { placesIn } from './places.ts';

/**
 * The account that PostgreSQL runs under: PostgreSQL refuses root. A person's own account needs nothing of this; root
 * lends it the account of whose folder it is, or nobody's, or a user namespace in which root's own files belong to nobody.
 */
export interface Account {
  readonly binaries: Binaries;
  /** Words that stand before the program. */
  readonly prefix: readonly string[];
  /** For spawn. */
  readonly ids: Ids | undefined;
  /** Who owns the cluster's files, seen from here; undefined where whoever makes them does. */
  readonly owner: Ids | undefined;
}

interface Ids {
  readonly uid: number;
  readonly gid: number;
}

/** Chooses the account for a data folder by trying it; throws a sentence when root can lend none. */
export function chooseAccount(binaries: Binaries, dataDir: string): Account {
  const own: Account = { binaries, prefix: [], ids: undefined, owner: undefined };
  if (process.getuid?.() !== 0) return hasName() ? own : accountWithoutName(own, dataDir);
  const holder = holderOf(dataDir);
  const theirs: Account = { ...own, ids: holder, owner: holder };
  if (holder.uid !== 0 && works(theirs, dataDir)) return theirs;
  const nobody = findNobody();
  const lent: Account = { ...own, ids: nobody, owner: nobody };
  if (works(lent, dataDir)) return lent;
  const mapped = mappedTo(nobody, own);
  if (works(mapped, dataDir)) return mapped;
  if (canEnter(nobody, dataDir)) {
    const copied: Account = { ...lent, binaries: copyBinaries(binaries, dataDir) };
    if (works(copied, dataDir)) return copied;
  }
  throw new OperatorError(
    `PostgreSQL refuses to run as root, and other users cannot enter ${dataDir}: run VRSS as a separate user, or set DATA_DIR to a folder such as /var/lib/vrss.`,
  );
}

/** Whose database it is: a command that root runs beside a person's server must not take it from them. */
function holderOf(dataDir: string): Ids {
  const { data } = placesIn(dataDir);
  const { uid, gid } = statSync(existsSync(data) ? data : dataDir);
  return { uid, gid };
}

/** PostgreSQL looks up the name of its user, and containers run under numbers that have none. */
function hasName(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
}

function accountWithoutName(own: Account, dataDir: string): Account {
  const mapped = mappedTo(findNobody(), own);
  if (works(mapped, dataDir)) return mapped;
  throw new OperatorError('PostgreSQL does not run under a user id without a name: add an entry to /etc/passwd.');
}

/** A user namespace in which this process's own files belong to nobody, and PostgreSQL runs as nobody. */
function mappedTo(nobody: Ids, own: Account): Account {
  const prefix = ['unshare', '--user', `--map-user=${nobody.uid}`, `--map-group=${nobody.gid}`, '--'];
  return { ...own, prefix, owner: { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 } };
}

function findNobody(): Ids {
  const entry = /^nobody:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'));
  if (entry === null) {
    throw new OperatorError(
      'PostgreSQL refuses to run as root, and the user nobody does not exist: run VRSS as a separate user.',
    );
  }
  return { uid: Number(entry[1]), gid: Number(entry[2]) };
}

function works(account: Account, dataDir: string): boolean {
  const script = 'cd -- "$1" && exec "$2" --version';
  return tries([...account.prefix, '/bin/sh', '-c', script, 'sh', dataDir, account.binaries.postgres], account.ids);
}

function canEnter(nobody: Ids, dataDir: string): boolean {
  return tries(['/bin/sh', '-c', 'cd -- "$1"', 'sh', dataDir], nobody);
}

function tries(words: readonly string[], ids: Account['ids']): boolean {
  const [program = '', ...rest] = words;
  return spawnSync(program, rest, { ...ids, cwd: '/', stdio: 'ignore', timeout: 10_000 }).status === 0;
}

/** For a project below a folder that only root can enter: the programs stand in DATA_DIR, once for each version. */
function copyBinaries(binaries: Binaries, dataDir: string): Binaries {
  const home = join(dataDir, `postgres-programs-${binaries.version}`);
  if (!existsSync(home)) {
    removeDrafts(home);
    const draft = `${home}.${process.pid}`;
    try {
      cpSync(binaries.home, draft, { recursive: true, verbatimSymlinks: true });
      renameSync(draft, home);
    } catch (error) {
      rmSync(draft, { recursive: true, force: true });
      // Another process finished first; its copy is as good.
      if (!existsSync(home)) throw error;
    }
  }
  return binariesIn(home, binaries.version);
}

/** Gives a file or a whole folder to the account; nothing where the account is this process's own. */
export function giveTo(account: Account, path: string): void {
  const { owner } = account;
  if (owner === undefined) return;
  const stat = statSync(path);
  if (stat.uid === owner.uid && stat.gid === owner.gid) return;
  if (stat.isDirectory()) {
    for (const entry of readdirSync(path, { recursive: true, encoding: 'utf8' })) {
      lchownSync(join(path, entry), owner.uid, owner.gid);
    }
  }
  // Last, so that a walk that was cut short is walked again.
  chownSync(path, owner.uid, owner.gid);
}

/**
 * Removes what processes that are gone left half-made beside a path: siblings named after it with a process id. This
 * process's own id among them: in a container that is started again, the next process has the id of the one before.
 */
export function removeDrafts(path: string): void {
  const name = `${basename(path)}.`;
  for (const entry of readdirSync(dirname(path))) {
    const pid = entry.startsWith(name) ? Number(entry.slice(name.length)) : Number.NaN;
    if (!Number.isInteger(pid) || (pid !== process.pid && isAlive(pid))) continue;
    rmSync(join(dirname(path), entry), { recursive: true, force: true });
  }
}

/** Whether a process of this id exists, whoever owns it; false for what is no id, such as the 0 of an empty file. */
export function isAlive(pid: number): boolean {
  // 0 and what is below would be asked of whole groups of processes.
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
