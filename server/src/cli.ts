import { commands, usage } from './cli/commands.ts';
import { faultText } from './cli/fault.ts';
import { UsageError } from './cli/usage-error.ts';

/** Exit status for a command line that makes no sense. */
const USAGE = 2;

/** `vrss COMMAND …`: runs one command; a fault becomes a sentence on standard error and an exit status. */
export async function run(words: readonly string[]): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreClosedPipe);
  try {
    const [name = 'help', ...rest] = words;
    if (name === 'help' || name === '--help' || name === '-h') {
      process.stdout.write(usage());
      return;
    }
    const command = commands.get(name);
    if (command === undefined) throw new UsageError(`There is no command "${name}". "vrss help" lists them all.`);
    const runCommand = await command.load();
    await runCommand(rest);
  } catch (error) {
    process.stderr.write(`${faultText(error)}\n`);
    process.exitCode = error instanceof UsageError ? USAGE : 1;
  }
}

/** Who reads may stop reading, as `head` does: there is nobody left to tell then, and no fault. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
