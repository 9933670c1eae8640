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
import { faultCode, fileFault } from './file-fault.ts';

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
    throw new Error(`names ${path}, which cannot be written (${fileFault(error)}).`, { cause: error });
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
    if (faultCode(error) !== 'ENOENT') throw error;
  }
  try {
    makeSecret(dataDir, path);
  } catch (error) {
    throw new Error(`names ${dataDir}, where the secret cannot be written (${fileFault(error)}).`, { cause: error });
  }
  return readSecret(path);
}

function makeSecret(dataDir: string, path: string): void {
  const draft = `${path}.${process.pid}`;
  // A killed process may have left one under the id that this one has.
  rmSync(draft, { force: true });
  try {
    writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 });
    // Root may run a command before the folder's own user ever does.
    const { uid, gid } = statSync(dataDir);
    if (process.getuid?.() === 0) chownSync(draft, uid, gid);
    // A link either makes the whole file or fails because another process was first: nobody reads half a secret.
    linkSync(draft, path);
  } catch (error) {
    if (faultCode(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function readSecret(path: string): string {
  const text = readFileSync(path, 'utf8').trim();
  if (text.length < 32) throw new Error(`holds a file named secret that is cut short: restore the whole file.`);
  return text;
}
