import { spawnSync } from 'node:child_process';
import type { DebianPostgres } from './debian-postgres.ts';

/** Lines that differ between two runs or two patch versions of the same schema. */
const PASSING = /^(-- Dumped (from|by) .*|\\(un)?restrict .*)\n/gm;

/** The schema as pg_dump writes it, without owners, privileges and what changes from run to run. */
export function dumpSchema({ pgDump, env }: DebianPostgres, connectionString: string): string {
  const args = ['--schema-only', '--no-owner', '--no-privileges', '--dbname', connectionString];
  const done = spawnSync(pgDump, args, {
    encoding: 'utf8',
    env: { PATH: '/usr/bin:/bin', ...env },
    maxBuffer: 2 ** 26,
  });
  if (done.error !== undefined) throw done.error;
  if (done.status !== 0) throw new Error(`pg_dump failed: ${done.stderr}`);
  return done.stdout.replace(PASSING, '').replace(/\n{3,}/g, '\n\n');
}
