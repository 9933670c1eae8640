/** One command of `vrss`. */
interface Command {
  /** The arguments after its name. */
  readonly form: string;
  readonly summary: string;
  /** Each loads only what it needs: help needs no server. */
  load(): Promise<(words: readonly string[]) => Promise<void>>;
}

export const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  [
    'start',
    { form: '', summary: 'start the server', load: async () => (await import('./start.command.ts')).startServer },
  ],
  [
    'migrate',
    {
      form: '',
      summary: 'bring the database up to date',
      load: async () => (await import('./migrate.command.ts')).migrateUp,
    },
  ],
  [
    'rollback',
    {
      form: '--to N',
      summary: 'undo the migrations above number N',
      load: async () => (await import('./migrate.command.ts')).rollBack,
    },
  ],
  [
    'status',
    {
      form: '',
      summary: 'show what is installed and running',
      load: async () => (await import('./status.command.ts')).status,
    },
  ],
  [
    'mail',
    {
      form: '[N]',
      summary: 'list the local mailbox, or show e-mail N (1 is the newest)',
      load: async () => (await import('./mail.command.ts')).mail,
    },
  ],
  [
    'admin',
    {
      form: 'make NAME | make-moderator NAME | end-moderator NAME | suspend NAME [--reason TEXT] [--until ISO] | restore NAME | hide-post ID | unhide-post ID',
      summary: 'appoint administrators and moderators, suspend or restore a person, hide or unhide a post',
      load: async () => (await import('./admin.command.ts')).administrate,
    },
  ],
  [
    'recount',
    {
      form: '',
      summary: 'recount all counters and correct those that differ',
      load: async () => (await import('./recount.command.ts')).recount,
    },
  ],
  [
    'doctor',
    {
      form: '',
      summary: 'check that the database is consistent; changes nothing',
      load: async () => (await import('./doctor.command.ts')).doctor,
    },
  ],
  [
    'demo',
    {
      form: '[--until ISO] [--seed WORDS]',
      summary: 'fill an empty private installation with an invented community',
      load: async () => (await import('./demo.command.ts')).demo,
    },
  ],
]);

/** The text of `vrss help`. */
export function usage(): string {
  const heads = [...commands].map(([name, { form }]) => `vrss ${name} ${form}`.trim());
  const lines = [...commands.values()].map(({ summary }, index) => `  ${heads[index] ?? ''}\n      ${summary}`);
  return `VRSS, a social platform that a community runs for itself.\n\n${lines.join('\n')}\n\nSettings come from the environment: see docs/configuration.md.\n`;
}
