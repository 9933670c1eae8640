import { sql } from '../src/platform/database/fragment.ts';
import { procedures, type Procedure, type ProcedureName } from '@vrss/contract';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { administratorLink } from '../src/features/auth/index.ts';
import { PASSWORD, startMailing } from './accounts.ts';
import type { TestClient } from './client.ts';
import { withClient } from './cluster.ts';
import { testDatabase } from './database.ts';
import { call, goodInputs, isAnswer } from './good-inputs.ts';
import { hostileTexts, hostileValues } from './hostile.ts';

/**
 * 200,000 requests, of which every procedure answers well at least 50 (security.md, Figures to reach), in parts of some
 * minutes each. A part is run again alone by its name: `npm run test:deep -- random-requests -- -t 'part 3'`.
 */
const SEED = 20_261_123;
const PARTS = 8;
const REQUESTS = 200_000 / PARTS;
const WELL_AT_LEAST = Math.ceil(50 / PARTS);
const AT_ONCE = 16;
/** Requests between two lines of progress. */
const STEP = 2_500;

const database = await testDatabase();
// Beyond every number that the campaign comes upon: a block of whom the good inputs are about would hide them from then on.
await withClient(database.ownerUrl, (client) =>
  client.query(`SELECT setval('users_id_seq', 5000000000), setval('sessions_id_seq', 5000000000)`),
);
const server = await startMailing(database);
const { keeper, callerOf, good } = await goodInputs(server);
const names = Object.keys(good) as ProcedureName[];

/** They hash passwords, at most two at a time, or mail: one request in forty; the others fill the campaign. */
const dear = names.filter((name) => name.startsWith('auth.') && name !== 'auth.session');
const cheap = names.filter((name) => !dear.includes(name));

/** Inputs that are used up, made anew for each call. */
const anew: Partial<Record<ProcedureName, () => Promise<object>>> = {
  'auth.claimAdministrator': async () => {
    await database.database.run(sql`UPDATE users SET role = 'member' WHERE role <> 'member'`);
    const link = await administratorLink(server.application.context);
    return { token: new URL(link ?? server.origin).searchParams.get('token') ?? '' };
  },
};

/** They open a session in place of the browser's own. */
const opening = new Set<ProcedureName>(['auth.signIn', 'auth.verifyEmail']);

/** Who calls: the keeper, but for what would end the keeper's session or change their account. */
async function caller(name: ProcedureName): Promise<TestClient> {
  const own = await callerOf(name);
  if (own !== keeper) return own;
  const client = server.client();
  if (opening.has(name)) return client;
  if (name === 'auth.signOut') await client.post('auth.signIn', { identifier: 'keeper', password: PASSWORD });
  else for (const [cookie, value] of keeper.cookies) client.cookies.set(cookie, value);
  return client;
}

const anyText = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary', maxLength: 600 }));
const anyValue = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...hostileValues) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 600 }) },
  { weight: 2, arbitrary: fc.integer().map(String) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
);

/** One field in three is bent, so that inputs come near what is accepted and beyond. */
function bent(name: ProcedureName, own: object, seed: number): object {
  const value = (procedures[name] as Procedure).kind === 'query' ? anyText : anyValue;
  const fields = Object.entries(own).map(([key, kept]): [string, fc.Arbitrary<unknown>] => [
    key,
    fc.oneof({ weight: 2, arbitrary: fc.constant(kept) }, { weight: 1, arbitrary: value }),
  ]);
  const inputs = fc.record(Object.fromEntries(fields), { requiredKeys: [] });
  return fc.sample(inputs, { seed, numRuns: 1 })[0] ?? own;
}

class Tally {
  readonly faults: unknown[] = [];
  readonly #well = new Map<ProcedureName, number>(names.map((name) => [name, 0]));

  async ask(name: ProcedureName, bend: (own: object) => object = (own) => own): Promise<void> {
    const input = bend(await (anew[name] ?? good[name])());
    const answer = await call(await caller(name), name, input);
    if (answer.status === 200) this.#well.set(name, (this.#well.get(name) ?? 0) + 1);
    if (!isAnswer(answer)) this.faults.push({ name, input, answer });
  }

  rarely(): unknown[] {
    return [...this.#well].filter(([, count]) => count < WELL_AT_LEAST);
  }

  summary(): string {
    const counts = [...this.#well].sort(([, a], [, b]) => a - b).map(([name, count]) => `${name} ${count}`);
    return `${this.faults.length} faults; answered well: ${counts.join(', ')}`;
  }
}

/** The procedure that a request of the campaign asks; each comes in its turn. */
function nameAt(index: number): ProcedureName {
  const pool = index % 40 === 0 ? dear : cheap;
  return pool[(index * 7919 + Math.floor(index / 40)) % pool.length] ?? 'auth.session';
}

/** A line of progress, as it happens. */
function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}

function tellProgress(title: string, done: number, started: number): void {
  if (done % STEP !== 0) return;
  const rate = Math.round((done * 1000) / (performance.now() - started));
  tell(`${title}: ${done.toLocaleString('en')} of ${REQUESTS.toLocaleString('en')}, ${rate} a second`);
}

test.each(Array.from({ length: PARTS }, (_, part) => part + 1))(
  `random requests near what is accepted never fault the server, part %i of ${PARTS} (seed ${SEED})`,
  async (part) => {
    const title = `part ${part} of ${PARTS}`;
    const tally = new Tally();
    for (const name of names) for (let count = 0; count < WELL_AT_LEAST; count += 1) await tally.ask(name);
    const started = performance.now();
    const [first, end] = [(part - 1) * REQUESTS, part * REQUESTS];
    let next = first;
    let done = 0;
    const worker = async () => {
      for (let index = next++; index < end; index = next++) {
        const isGood = index % 49 === 0;
        const name = nameAt(index);
        await tally.ask(name, isGood ? undefined : (own) => bent(name, own, SEED + index));
        tellProgress(title, (done += 1), started);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    tell(`${title}, seed ${SEED}: ${tally.summary()}`);
    expect(tally.faults.slice(0, 10)).toEqual([]);
    expect(tally.rarely()).toEqual([]);
  },
);
