import { administrate } from './admin.command.ts';
import { demo } from './demo.command.ts';
import { doctor } from './doctor.command.ts';
import { mail } from './mail.command.ts';
import { migrateUp, rollBack } from './migrate.command.ts';
import { recount } from './recount.command.ts';
import { startServer } from './start.command.ts';
import { status } from './status.command.ts';

/** One command of `vrss`. */
interface Command {
  /** What follows its name. */
  readonly form: string;
  readonly summary: string;
  run(words: readonly string[]): Promise<void>;
}

export const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['start', { form: '', summary: 'start the server', run: startServer }],
  ['migrate', { form: '', summary: 'bring the database up to date', run: migrateUp }],
  ['rollback', { form: '--to N', summary: 'undo the migrations above number N', run: rollBack }],
  ['status', { form: '', summary: 'say what is there and what runs', run: status }],
  ['mail', { form: '[N]', summary: 'list the local mailbox, or show its mail N (1 is the newest)', run: mail }],
  [
    'admin',
    {
      form: 'make NAME | suspend NAME | restore NAME | hide-post ID',
      summary: 'make an administrator, suspend or restore a person, hide a post',
      run: administrate,
    },
  ],
  ['recount', { form: '', summary: 'count everything that is counted again and repair what differs', run: recount }],
  ['doctor', { form: '', summary: 'check the database for what must hold; changes nothing', run: doctor }],
  ['demo', { form: '', summary: 'fill an empty private installation with an invented community', run: demo }],
]);

/** The text of `vrss help`. */
export function usage(): string {
  const heads = [...commands].map(([name, { form }]) => `vrss ${name} ${form}`.trim());
  const lines = [...commands.values()].map(({ summary }, index) => `  ${heads[index] ?? ''}\n      ${summary}`);
  return `VRSS, a social platform that a community runs for itself.\n\n${lines.join('\n')}\n\nSettings come from the environment: see docs/configuration.md.\n`;
}
