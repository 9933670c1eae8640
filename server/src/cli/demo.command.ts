import { DemoRefused, fillDemo, type DemoOptions, type DemoReader } from '../demo/index.ts';
import { OperatorError } from '../platform/operator-error.ts';
import { createLog } from '../platform/log/log.ts';
import { prepareDatabase } from '../start/prepare-database.ts';
import { readArguments } from './arguments.ts';
import { print, withDatabase } from './with-database.ts';

/** `vrss demo` */
export async function demo(words: readonly string[]): Promise<void> {
  readArguments(words, { least: 0, most: 0, form: 'demo' }, {});
  await withDatabase(async ({ settings, database }) => {
    await prepareDatabase(database, createLog('warn'));
    const reader = await fill({ databaseUrl: database.ownerUrl, settings, progress: progressOn(process.stdout) });
    print(`\nSign in as ${reader.username} with the password ${reader.password}`);
    print('Nobody else of them can sign in.');
  });
}

async function fill(options: DemoOptions): Promise<DemoReader> {
  try {
    return await fillDemo(options);
  } catch (error) {
    throw error instanceof DemoRefused ? new OperatorError(error.message, { cause: error }) : error;
  }
}

/** One line a step: on a terminal it is rewritten as the step goes on, elsewhere it is written when the step is done. */
function progressOn(stream: NodeJS.WriteStream): (step: string, done: number) => void {
  return (step, done) => {
    if (stream.isTTY) stream.write(`\r${step} ${String(Math.floor(done * 100)).padStart(3)} %${done < 1 ? '' : '\n'}`);
    else if (done >= 1) stream.write(`${step}\n`);
  };
}
