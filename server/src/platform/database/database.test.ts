import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { withClient } from '../../../test/cluster.ts';
import { testDatabase } from '../../../test/database.ts';
import { answerTo } from '../http/error-answer.ts';
import { openDatabase, type Database } from './database.ts';
import { Parameter, sql } from './fragment.ts';
import { prepare } from './prepared.ts';

const { ownerUrl, webUrl } = await testDatabase();

/** The same database over lines that can be cut, or through which nothing comes any more, as from a frozen server. */
async function overLines(): Promise<{ url: string; cut: () => void; silence: () => void }> {
  const { hostname, port } = new URL(webUrl);
  const lines = new Set<Socket>();
  const proxy = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const end of [near, far]) lines.add(end.on('error', () => undefined));
    near.pipe(far).pipe(near);
  });
  const cut = () => {
    for (const line of lines) line.destroy();
  };
  const silence = () => {
    for (const line of lines) line.unpipe().pause();
  };
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  onTestFinished(() => {
    cut();
    proxy.close();
  });
  const near = new URL(webUrl);
  near.port = String((proxy.address() as AddressInfo).port);
  return { url: near.href, cut, silence };
}

test('a line that is cut under statements fails those alone, and the next ones get new connections', async () => {
  const { url, cut } = await overLines();
  const pool = openDatabase({
    connectionString: url,
    connections: 3,
    applicationName: 'cut off',
    onIdleError: () => undefined,
  });
  onTestFinished(() => pool.close());
  const started = Promise.withResolvers<void>();
  const statements = [
    pool.run(sql`SELECT pg_sleep(4)`),
    pool.run(sql`SELECT pg_sleep(4)`, { within: 3_000 }),
    pool.transaction(async (tx) => {
      await tx.run(sql`SELECT 1`);
      started.resolve();
      return await tx.run(sql`SELECT pg_sleep(4)`);
    }),
  ];
  await started.promise;
  await expect.poll(() => pool.use()).toMatchObject({ busy: 3, waiting: 0 });
  cut();
  const outcomes = await Promise.allSettled(statements);
  const codes = outcomes.map((each) => each.status === 'rejected' && answerTo(each.reason, 'id').body.error.code);
  expect(codes).toEqual(['unavailable', 'unavailable', 'unavailable']);
  expect(await pool.run(sql`SELECT 1::int AS one`)).toEqual([{ one: 1 }]);
});

test('a server that says nothing any more fails the statements that wait for it, and no later ones', async () => {
  const { url, silence } = await overLines();
  const pool = openDatabase({
    connectionString: url,
    connections: 3,
    statementTimeout: 500,
    applicationName: 'unanswered',
    onIdleError: () => undefined,
  });
  onTestFinished(() => pool.close());
  const begun = Promise.withResolvers<void>();
  const goOn = Promise.withResolvers<void>();
  const inTransaction = pool.transaction(async (tx) => {
    await tx.run(sql`SELECT 1`);
    begun.resolve();
    await goOn.promise;
    return await tx.run(sql`SELECT 2`);
  });
  await begun.promise;
  await Promise.all([pool.run(sql`SELECT 1`), pool.run(sql`SELECT 1`)]);
  silence();
  goOn.resolve();
  const statements = [inTransaction, pool.run(sql`SELECT 1`), pool.kysely.selectFrom('users').select('id').execute()];
  const outcomes = await Promise.allSettled(statements);
  const codes = outcomes.map((each) => each.status === 'rejected' && answerTo(each.reason, 'id').body.error.code);
  expect(codes).toEqual(['unavailable', 'unavailable', 'unavailable']);
  expect(await pool.run(sql`SELECT 1::int AS one`)).toEqual([{ one: 1 }]);
});

describe('a statement for several callers', () => {
  const pool = () => {
    const made = openDatabase({
      connectionString: webUrl,
      connections: 3,
      statementTimeout: 500,
      applicationName: 'coalesced',
      onIdleError: () => undefined,
    });
    onTestFinished(() => made.close());
    return made;
  };
  const [N, NAP] = [new Parameter('n'), new Parameter('nap')];
  const EACH = prepare(
    'posts.find',
    sql`SELECT caller::integer AS caller, n, 12 / n AS part, pg_sleep(nap)::text AS slept
      FROM unnest(${N}::integer[], ${NAP}::float8[]) WITH ORDINALITY AS input(n, nap, caller), generate_series(1, n)`,
  );
  const parts = (rows: readonly { part: number }[]) => rows.map(({ part }) => part);

  test('gives each their own rows, in the order in which they came', async () => {
    const database = pool();
    const inputs = [3, 0, 1, 4, 2, 2, 6, 1];
    const each = (n: number) => database.coalesced<{ part: number }>(EACH, { n, nap: 0 });
    const answers = await Promise.all(inputs.map(each));
    expect(answers.map(parts)).toEqual(inputs.map((n) => Array.from({ length: n }, () => 12 / n)));
  });

  test('is run once for callers at the same time, and once for a caller who is alone', async () => {
    const database = pool();
    const run = prepare(
      'posts.find',
      sql`SELECT caller::integer AS caller, txid_current()::text AS run
        FROM unnest(${N}::text[]) WITH ORDINALITY AS input(n, caller)`,
    );
    const runOf = async () => (await database.coalesced<{ run: string }>(run, { n: 'one' }))[0]?.run;
    const together = await Promise.all(Array.from({ length: 6 }, runOf));
    expect(new Set(together).size).toBe(1);
    expect(together).not.toContain(await runOf());
  });

  test('fails those alone whose values it can’t take, or whose answer takes too long', async () => {
    const database = pool();
    const statement = prepare(
      'posts.find',
      sql`SELECT caller::integer AS caller, 12 / n AS part, pg_sleep(nap)::text AS slept
        FROM unnest(${N}::integer[], ${NAP}::float8[]) WITH ORDINALITY AS input(n, nap, caller)`,
    );
    const inputs = [
      { n: 3, nap: 0 },
      { n: 0, nap: 0 },
      { n: 4, nap: 2 },
      { n: 6, nap: 0 },
    ];
    const outcomes = await Promise.allSettled(
      inputs.map((values) => database.coalesced<{ part: number }>(statement, values)),
    );
    const told = outcomes.map((each) => (each.status === 'fulfilled' ? parts(each.value) : codeOf(each.reason)));
    expect(told).toEqual([[4], '22012', '57014', [2]]);
  });

  test('sees inside a transaction what that has written, though others call for the same', async () => {
    const database = pool();
    const statement = prepare(
      'posts.find',
      sql`SELECT caller::integer AS caller, (SELECT count(*)::integer FROM blog WHERE of = n) AS part
        FROM unnest(${N}::integer[]) WITH ORDINALITY AS input(n, caller)`,
    );
    await withClient(ownerUrl, async (client) => {
      await client.query('CREATE TABLE blog (of integer); GRANT ALL ON blog TO PUBLIC');
    });
    const count = (of: Database) => of.coalesced<{ part: number }>(statement, { n: 1 });
    const [inside, outside] = await database.transaction(async (tx) => {
      await tx.run(sql`INSERT INTO blog VALUES (1)`);
      return Promise.all([count(tx), count(database)]);
    });
    expect([parts(inside), parts(outside)]).toEqual([[1], [0]]);
  });

  test('fails all who share it when the line is cut', async () => {
    const { url, cut } = await overLines();
    const database = openDatabase({
      connectionString: url,
      connections: 3,
      applicationName: 'coalesced and cut off',
      onIdleError: () => undefined,
    });
    onTestFinished(() => database.close());
    const statements = [1, 2, 3].map((n) => database.coalesced(EACH, { n, nap: 4 }));
    await expect.poll(() => database.use().busy).toBe(1);
    cut();
    const outcomes = await Promise.allSettled(statements);
    const codes = outcomes.map((each) => each.status === 'rejected' && answerTo(each.reason, 'id').body.error.code);
    expect(codes).toEqual(['unavailable', 'unavailable', 'unavailable']);
  });
});

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
