import { DemoRefused, fillDemo, type DemoOptions, type DemoReader } from '@vrss/demo';
import { OperatorError } from '../platform/operator-error.ts';
import { createLog } from '../platform/log/log.ts';
import { prepareDatabase } from '../start/prepare-database.ts';
import { momentOf, readArguments } from './arguments.ts';
import { UsageError } from './usage-error.ts';
import { print, withDatabase } from './with-database.ts';

/** `vrss demo [--until ISO] [--seed WORDS]` */
export async function demo(words: readonly string[]): Promise<void> {
  const { values } = readArguments(
    words,
    { least: 0, most: 0, form: 'demo [--until ISO] [--seed WORDS]' },
    { until: { type: 'string' }, seed: { type: 'string' } },
  );
  const chosen = {
    ...(values.until === undefined ? {} : { until: pastMoment(values.until) }),
    ...(values.seed === undefined ? {} : { seed: values.seed }),
  };
  await withDatabase(async ({ settings, database }) => {
    await prepareDatabase(database, createLog('warn'));
    const progress = progressOn(process.stdout);
    const reader = await fill({ databaseUrl: database.ownerUrl, settings, progress, ...chosen });
    print(`\nSign in as ${reader.username} with the password ${reader.password}`);
    print('The other invented people cannot sign in.');
  });
}

async function fill(options: DemoOptions): Promise<DemoReader> {
  try {
    return await fillDemo(options);
  } catch (error) {
    throw error instanceof DemoRefused ? new OperatorError(error.message, { cause: error }) : error;
  }
}

/** A moment that does not lie ahead, since home shows no post of the future. */
function pastMoment(text: string): Date {
  const moment = momentOf(text, '--until');
  if (moment.getTime() > Date.now()) throw new UsageError(`--until must not be in the future, but "${text}" is.`);
  return moment;
}

/** One line a step: on a terminal it is rewritten as the step goes on, elsewhere it is written when the step is done. */
function progressOn(stream: NodeJS.WriteStream): (step: string, done: number) => void {
  return (step, done) => {
    if (stream.isTTY) stream.write(`\r${step} ${String(Math.floor(done * 100)).padStart(3)} %${done < 1 ? '' : '\n'}`);
    else if (done >= 1) stream.write(`${step}\n`);
  };
}
