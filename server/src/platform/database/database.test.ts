import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { testDatabase } from '../../../test/database.ts';
import { answerTo } from '../http/error-answer.ts';
import { openDatabase } from './database.ts';

const { webUrl } = await testDatabase();

/** The same database over lines that can be cut. */
async function overLines(): Promise<{ url: string; cut: () => void }> {
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
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  onTestFinished(() => {
    cut();
    proxy.close();
  });
  const near = new URL(webUrl);
  near.port = String((proxy.address() as AddressInfo).port);
  return { url: near.href, cut };
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
