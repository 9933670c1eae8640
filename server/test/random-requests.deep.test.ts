import { procedures, type Procedure, type ProcedureName } from '@vrss/contract';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startMailing } from './accounts.ts';
import { testDatabase } from './database.ts';
import { call, goodInputs, isAnswer } from './good-inputs.ts';
import { hostileTexts, hostileValues } from './hostile.ts';

const SEED = 20_261_123;
const REQUESTS = 200_000;
const AT_ONCE = 16;
/** Good answers that every procedure must give among them (security.md, Figures to reach). */
const WELL_AT_LEAST = 50;

const server = await startMailing(await testDatabase());
const { keeper, good } = await goodInputs(server);
const names = Object.keys(good) as ProcedureName[];

/** They hash passwords, at most two at a time, or mail: a few thousand of them, the others fill the campaign. */
const dear = new Set<ProcedureName>(names.filter((name) => name.startsWith('auth.') && name !== 'auth.session'));
const cheap = names.filter((name) => !dear.has(name));

const anyValue = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...hostileValues) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 600 }) },
  { weight: 2, arbitrary: fc.integer().map(String) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
);
const anyText = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary', maxLength: 600 }));

/** One field in three is bent, so that inputs come near what is accepted and beyond. */
function bend(input: Record<string, unknown>, asTexts: boolean): fc.Arbitrary<Record<string, unknown>> {
  const value = asTexts ? anyText : anyValue;
  const bent = Object.entries(input).map(([key, own]): [string, fc.Arbitrary<unknown>] => [
    key,
    fc.oneof({ weight: 2, arbitrary: fc.constant(own) }, { weight: 1, arbitrary: value }),
  ]);
  return fc.record(Object.fromEntries(bent), { requiredKeys: [] });
}

test(`${REQUESTS} random requests near what is accepted never fault the server (seed ${SEED})`, async () => {
  const well = new Map<ProcedureName, number>(names.map((name) => [name, 0]));
  const faults: unknown[] = [];
  const one = async (name: ProcedureName, index: number, isGood: boolean) => {
    const own: Record<string, unknown> = { ...(await good[name]()) };
    const asTexts = (procedures[name] as Procedure).kind === 'query';
    const input = isGood ? own : fc.sample(bend(own, asTexts), { seed: SEED + index, numRuns: 1 })[0];
    const client = server.client();
    for (const [cookie, value] of keeper.cookies) client.cookies.set(cookie, value);
    const answer = await call(client, name, input ?? own);
    if (!isAnswer(answer)) faults.push({ name, input, answer });
    if (answer.status === 200) well.set(name, (well.get(name) ?? 0) + 1);
  };
  // Signing out and resetting end the keeper's session: they come last, the rest finds it open.
  const ending = new Set<ProcedureName>(['auth.signOut', 'auth.claimAdministrator']);
  const lively = [...dear].filter((name) => !ending.has(name));
  for (const name of lively) for (let index = 0; index < WELL_AT_LEAST; index += 1) await one(name, index, true);
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < REQUESTS; index = next++) {
      const pool = index % 100 === 0 ? lively : cheap;
      const name = pool[(index * 7919 + Math.floor(index / 100)) % pool.length];
      if (name !== undefined) await one(name, index, index % 50 === 1);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  expect(faults.slice(0, 10)).toEqual([]);
  const rarely = [...well].filter(([name, count]) => !ending.has(name) && count < WELL_AT_LEAST);
  expect(rarely).toEqual([]);
});
