import { randomBytes } from 'node:crypto';
import {
  accessSync,
  chownSync,
  constants,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Makes DATA_DIR when it is missing and checks that this process can write there; throws a sentence otherwise.
 * Made by root it can be entered (never listed) by others, because the embedded database then runs as another user;
 * every secret in it has mode 0600 of its own.
 */
export function prepareDataFolder(path: string): void {
  try {
    makeFolder(path, process.getuid?.() === 0 ? 0o711 : 0o700);
    accessSync(`${path}/.`, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new Error(`names ${path}, which cannot be written (${reasonOf(error)}).`, { cause: error });
  }
}

/** Not mkdir's own recursion: below /proc that never ends. */
function makeFolder(path: string, mode: number): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path), mode);
  mkdirSync(path, mode);
}

/** The installation's secret: made once (32 random bytes) in DATA_DIR with mode 0600, then read from there. */
export function keepSecret(dataDir: string): string {
  const path = join(dataDir, 'secret');
  try {
    return readSecret(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
  const draft = join(dataDir, `secret.${process.pid}`);
  writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 });
  // Root may run a command before the folder's own user ever does.
  const { uid, gid } = statSync(dataDir);
  if (process.getuid?.() === 0) chownSync(draft, uid, gid);
  try {
    // A link either makes the whole file or fails because another process was first: nobody reads half a secret.
    linkSync(draft, path);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return readSecret(path);
}

function readSecret(path: string): string {
  const text = readFileSync(path, 'utf8').trim();
  if (text.length < 32) throw new Error(`holds a file named secret that is cut short: put the whole one back.`);
  return text;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of the path is a file',
  EEXIST: 'it is a file',
  ENOENT: 'it cannot be made there',
};

function reasonOf(error: unknown): string {
  return REASONS[codeOf(error)] ?? (codeOf(error) || String(error));
}
