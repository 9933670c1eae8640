/**
 * Runs a statement through the server's own driver and pool, without HTTP or with the least of it, in a process of its own.
 * Asked and answering over the channel to its parent, one measurement at a time.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openDatabase } from '../server/src/platform/database/database.ts';
import type { PreparedName } from '../server/src/platform/database/prepared.ts';
import { sample, type Sample } from './figures.ts';

export interface RawOrder {
  readonly name: string;
  readonly text: string;
  /** Taken in turn. */
  readonly bindings: readonly (readonly unknown[])[];
  readonly width: number;
  /** Null: one answer for each binding, for comparing. `serve`: over HTTP, as many as are asked for, until the next order. */
  readonly seconds: number | 'serve' | null;
}

export type RawAnswer =
  | { readonly sample: Sample }
  | { readonly ids: readonly (readonly string[])[] }
  | { readonly port: number }
  | { readonly fault: string };

/** As many connections as a server process has. */
const CONNECTIONS = 10;
const PAGE = 20;

const database = openDatabase({
  connectionString: process.argv[2] ?? '',
  connections: CONNECTIONS,
  applicationName: 'vrss bench',
  onIdleError: (error) => process.stderr.write(`${error.message}\n`),
});

type Ask = (number: number) => Promise<{ readonly id: string | null }[]>;

let served: Ask | undefined;
let requests = 0;
/** What HTTP costs at least: no session, no limit, no check, no cursor; whoever asks for whatever gets the next rows. */
const bare = createServer((_, response) => {
  const answer = served?.(requests++) ?? Promise.resolve([]);
  answer.then(
    (rows) => {
      const body = JSON.stringify({ items: rows });
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
      response.end(body);
    },
    () => response.writeHead(500).end(),
  );
});

async function serve(ask: Ask): Promise<RawAnswer> {
  served = ask;
  if (!bare.listening) await new Promise<void>((done) => void bare.listen(0, '127.0.0.1', done));
  return { port: (bare.address() as AddressInfo).port };
}

async function run({ name, text, bindings, width, seconds }: RawOrder): Promise<RawAnswer> {
  // Prepared as the server's own are, under a name that is not among theirs.
  const ask: Ask = (number) => {
    const bind = () => [...(bindings[number % bindings.length] ?? [])];
    return database.prepared({ name: name as PreparedName, text, bind }, {});
  };
  if (seconds === 'serve') return serve(ask);
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
process.on('disconnect', () => {
  bare.close();
  void database.close();
});
