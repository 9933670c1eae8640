import type { Output, Parsed } from '@vrss/contract';
import type { Context, SignedInCall } from '../../core/context.ts';
import type { Database } from '../../platform/database/database.ts';
import { readInstallation, recordAct, updateInstallation, type InstallationRow } from './installation.queries.ts';

/** Milliseconds a process believes what it read: another process may have changed it. */
const BELIEVED = 5_000;

interface Held {
  readonly row: InstallationRow;
  readonly readAt: number;
}

/** Asked by nearly every page, changed a few times in the life of an installation. By database: tests have several. */
const held = new WeakMap<Database, Held>();

/** What the installation says of itself, at most 5 s old. Shown on pages and in mails. */
export async function installationFacts(context: Context): Promise<Output<'installation.get'>> {
  const { database, settings } = context;
  let known = held.get(database);
  if (known === undefined || performance.now() - known.readAt > BELIEVED) {
    known = { row: await readInstallation(database), readAt: performance.now() };
    held.set(database, known);
  }
  const { name, line, run_by: runBy } = known.row;
  return { name, line, runBy, signUp: settings.signUp, mail: settings.mail !== null };
}

/** Changes what the installation says of itself and puts that on record. */
export async function changeInstallation(
  call: SignedInCall,
  input: Parsed<'installation.update'>,
): Promise<Output<'installation.get'>> {
  await call.database.transaction(async (tx) => {
    await updateInstallation(tx, { name: input.name, line: input.line, run_by: input.runBy });
    await recordAct(tx, {
      actorId: call.viewer.id,
      actorName: call.viewer.username,
      action: 'change_installation',
      note: `Name: ${input.name}\nLine: ${input.line}\nRun by: ${input.runBy}`,
    });
  });
  held.delete(call.database);
  return await installationFacts(call);
}
