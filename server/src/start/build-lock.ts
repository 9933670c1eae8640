import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { fileFault, isDiskFull } from '../config/file-fault.ts';
import { OperatorError } from '../platform/operator-error.ts';

/** Milliseconds between tries for a lock that another process has. */
const POLL = 200;
/** SQLite's word for a file that another process has locked. */
const SQLITE_BUSY = 5;

/**
 * Takes a file for this process alone and answers how to let it go; waits for another one that has it, of which `onWait`
 * hears once. The system itself lets go when a process ends, however it does: a process id in a file would stay, and ids
 * are given again. Node locks files through SQLite alone, which is asked for nothing else. Throws the fault of the file
 * system where the file cannot be made.
 */
export async function takeLock(path: string, onWait: () => void, signal: AbortSignal): Promise<() => void> {
  mkdirSync(dirname(path), { recursive: true });
  // Opened here first: the file system says why it refuses, SQLite only that it does.
  closeSync(openSync(path, 'a'));
  const file = new DatabaseSync(path, { timeout: 0 });
  try {
    for (let tries = 0; !isTaken(file); tries += 1) {
      if (tries === 0) onWait();
      await pause(POLL, undefined, { signal });
    }
  } catch (error) {
    file.close();
    throw error;
  }
  return () => file.close();
}

function isTaken(file: DatabaseSync): boolean {
  try {
    file.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if (error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY) return false;
    throw error;
  }
}

/** Why the lock below a folder could not be taken, in words for the operator. */
export function lockFault(error: unknown, folder: string): OperatorError {
  const advice = isDiskFull(error)
    ? 'free some space there'
    : 'start VRSS there once as the user who owns it, or run "npm run build" as that user';
  const reason = `nothing can be written to ${folder} (${fileFault(error)})`;
  return new OperatorError(`The web app must be built first, and ${reason}: ${advice}.`, { cause: error });
}
