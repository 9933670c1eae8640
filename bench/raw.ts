/**
 * Runs a statement through the server's own driver and pool, without HTTP, in a process of its own. Asked and answering
 * over the channel to its parent, one measurement at a time.
 */
import { openDatabase } from '../server/src/platform/database/database.ts';
import { sample, type Sample } from './figures.ts';

export interface RawOrder {
  readonly name: string;
  readonly text: string;
  /** Taken in turn. */
  readonly bindings: readonly (readonly unknown[])[];
  readonly width: number;
  /** Null: one answer for each binding, for comparing. */
  readonly seconds: number | null;
}

export type RawAnswer =
  { readonly sample: Sample } | { readonly ids: readonly (readonly string[])[] } | { readonly fault: string };

/** As many connections as a server process has. */
const CONNECTIONS = 10;
const PAGE = 20;

const database = openDatabase({
  connectionString: process.argv[2] ?? '',
  connections: CONNECTIONS,
  applicationName: 'vrss bench',
  onIdleError: (error) => process.stderr.write(`${error.message}\n`),
});

async function run({ name, text, bindings, width, seconds }: RawOrder): Promise<RawAnswer> {
  const ask = (number: number) =>
    database.named<{ id: string | null }>(name, text, bindings[number % bindings.length] ?? []);
  if (seconds !== null)
    return {
      sample: await sample(width, seconds, async (number) => {
        await ask(number);
      }),
    };
  const ids: string[][] = [];
  for (const number of bindings.keys()) {
    const rows = await ask(number);
    ids.push(
      rows
        .map((row) => row.id)
        .filter((id) => id !== null)
        .slice(0, PAGE),
    );
  }
  return { ids };
}

process.on('message', (order: RawOrder) => {
  run(order).then(
    (answer) => process.send?.(answer),
    (error: unknown) => process.send?.({ fault: String(error) } satisfies RawAnswer),
  );
});
process.on('disconnect', () => void database.close());
