import type { ClientBase } from 'pg';
import { asOwner } from '../start/prepare-database.ts';
import { readArguments } from './arguments.ts';
import { readNotes } from './doctor-notes.queries.ts';
import { checks, migrated, unsoundIndexes } from './doctor.queries.ts';
import { print, withDatabase } from './with-database.ts';

/** Findings printed for one check; the others are counted. */
const SHOWN = 10;

/** `vrss doctor`: exit status 1 when a check fails. */
export async function doctor(words: readonly string[]): Promise<void> {
  readArguments(words, { least: 0, most: 0, form: 'doctor' }, {});
  await withDatabase(async ({ database }) => {
    const wrong = await asOwner(database.ownerUrl, (client) => examine(client, print));
    print(wrong === 0 ? 'All checks passed.' : `${wrong} ${wrong === 1 ? 'check' : 'checks'} failed.`);
    if (wrong > 0) process.exitCode = 1;
  });
}

/** Runs every check, tells each, and answers how many did not hold; what could merely be better is a note. Changes nothing. */
export async function examine(client: ClientBase, tell: (line: string) => void): Promise<number> {
  let wrong = 0;
  const judge = (holds: string, findings: readonly string[]) => {
    tell(`${findings.length === 0 ? 'ok   ' : 'WRONG'}  ${holds}`);
    for (const finding of findings.slice(0, SHOWN)) tell(`         ${finding.slice(0, 200)}`);
    if (findings.length > SHOWN) tell(`         and ${findings.length - SHOWN} more`);
    if (findings.length > 0) wrong += 1;
  };
  const pending = await migrated.findings(client);
  judge(migrated.holds, pending);
  if (pending.length > 0) return wrong;
  // One moment for all checks, so that what servers do meanwhile looks like no fault.
  await client.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
  for (const check of checks) judge(check.holds, await check.findings(client));
  await client.query('COMMIT');
  const unsound = await unsoundIndexes(client);
  if (unsound === null) tell('-      indexes are sound (skipped: this role cannot use the extension amcheck)');
  else judge('indexes are sound', unsound);
  for (const note of await readNotes(client)) tell(`note   ${note}`);
  return wrong;
}
