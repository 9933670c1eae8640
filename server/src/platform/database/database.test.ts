import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { testDatabase } from '../../../test/database.ts';
import { answerTo } from '../http/error-answer.ts';
import { openDatabase } from './database.ts';

const { webUrl } = await testDatabase();

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
    pool.named('sleep', 'SELECT pg_sleep(4)', []),
    pool.named('timed', 'SELECT pg_sleep(4)', [], 3_000),
    pool.transaction(async (tx) => {
      await tx.named('first', 'SELECT 1', []);
      started.resolve();
      return await tx.named('sleep', 'SELECT pg_sleep(4)', []);
    }),
  ];
  await started.promise;
  await expect.poll(() => pool.use()).toMatchObject({ busy: 3, waiting: 0 });
  cut();
  const outcomes = await Promise.allSettled(statements);
  const codes = outcomes.map((each) => each.status === 'rejected' && answerTo(each.reason, 'id').body.error.code);
  expect(codes).toEqual(['unavailable', 'unavailable', 'unavailable']);
  expect(await pool.named('again', 'SELECT 1::int AS one', [])).toEqual([{ one: 1 }]);
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
    await tx.named('first', 'SELECT 1', []);
    begun.resolve();
    await goOn.promise;
    return await tx.named('second', 'SELECT 2', []);
  });
  await begun.promise;
  await Promise.all([pool.named('first', 'SELECT 1', []), pool.named('first', 'SELECT 1', [])]);
  silence();
  goOn.resolve();
  const statements = [
    inTransaction,
    pool.named('first', 'SELECT 1', []),
    pool.kysely.selectFrom('users').select('id').execute(),
  ];
  const outcomes = await Promise.allSettled(statements);
  const codes = outcomes.map((each) => each.status === 'rejected' && answerTo(each.reason, 'id').body.error.code);
  expect(codes).toEqual(['unavailable', 'unavailable', 'unavailable']);
  expect(await pool.named('again', 'SELECT 1::int AS one', [])).toEqual([{ one: 1 }]);
});
