import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { debianLibraries, findDebianPostgres } from '../tools/debian-postgres.ts';
import type { Scenario } from './scenario.ts';
import type { Shape } from './shapes.ts';

/** Connections of the server, so that the database is asked as wide as it is by it. */
const CLIENTS = 10;

/**
 * Transactions a second of the same statement by pgbench, which is written in C: what the database could do. Null where
 * there is no pgbench, and for statements that need more than a reader's id.
 */
export async function pgbench(
  webUrl: string,
  scenario: Scenario,
  shape: Shape,
  seconds: number,
): Promise<number | null> {
  const program = findPgbench();
  const readers = scenario.visits.map((visit) => visit.reader);
  if (program === null || scenario.visits.some((visit) => visit.bound.length > 1)) return null;
  const folder = mkdtempSync(join(tmpdir(), 'vrss-pgbench-'));
  try {
    const file = join(folder, 'statement.sql');
    writeFileSync(
      file,
      `\\set reader random(${Math.min(...readers)}, ${Math.max(...readers)})\n${literally(shape)};\n`,
    );
    const args = ['-n', '-M', 'prepared', '-c', String(CLIENTS), '-j', '2', '-T', String(seconds), '-f', file, webUrl];
    const { stdout } = await promisify(execFile)(program.path, args, { env: { ...process.env, ...program.env } });
    return Number(/tps = ([\d.]+)/.exec(stdout)?.[1]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** pgbench knows no parameters by number: the reader becomes its variable, the rest stands in the text. */
function literally({ text, rest }: Shape): string {
  const values = rest.map((value) => (Array.isArray(value) ? `'{}'` : `'${String(value)}'`));
  return text.replace(/\$(\d+)/g, (_, number: string) =>
    number === '1' ? ':reader' : (values[Number(number) - 2] ?? 'NULL'),
  );
}

function findPgbench(): { readonly path: string; readonly env: Record<string, string> } | null {
  try {
    const { binDir } = findDebianPostgres();
    const path = join(binDir, 'pgbench');
    return existsSync(path) ? { path, env: debianLibraries(binDir) } : null;
  } catch {
    return null;
  }
}
