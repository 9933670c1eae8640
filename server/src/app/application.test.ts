import { once } from 'node:events';
import { Agent, get, type IncomingMessage } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { withClient } from '../../test/cluster.ts';
import { testDatabase } from '../../test/database.ts';
import { startServer } from '../../test/server.ts';

const database = await testDatabase();
const TOKEN = 'Rr8pZ2mQ5vKx1yTc';
const server = await startServer({
  database,
  settings: { METRICS_TOKEN: TOKEN, TRUSTED_PROXIES: 'loopback', ROLE: 'both' },
});
const client = server.client();

test('health says ok and nothing else, under any name', async () => {
  const response = await server.application.fastify.inject({ url: '/health', headers: { host: '10.0.0.7:3000' } });
  expect([response.statusCode, response.body]).toEqual([200, '{"ok":true}']);
});

test.each(['127.0.0.2', '127.0.0.1'])('listening on %s, it answers under the address that it names', async (HOST) => {
  const { origin } = await startServer({ database, settings: { HOST } });
  expect((await fetch(`${origin}/api/posts.latest`)).status).toBe(200);
});

test('it is ready while the database stands at the newest migration', async () => {
  const ready = async () => (await client.fetch('/ready')).status;
  expect(await ready()).toBe(200);
  const rename = (from: string, to: string) =>
    withClient(database.ownerUrl, (owner) => owner.query(`ALTER TABLE ${from} RENAME TO ${to}`));
  await rename('schema_migrations', 'gone');
  expect(await ready()).toBe(503);
  await rename('gone', 'schema_migrations');
  expect(await ready()).toBe(200);
});

test('the document of the API says under which address it was asked for, and is otherwise the same', async () => {
  const ask = async (host: string) => {
    const response = await server.application.fastify.inject({ url: '/api/openapi.json', headers: { host } });
    expect(response.headers['content-type']).toBe('application/json; charset=utf-8');
    return response.json<{ openapi: string; paths: object; servers: object[] }>();
  };
  const first = await ask('localhost:3000');
  expect(Object.keys(first.paths)).toContain('/api/posts.get');
  for (const host of ['localhost:3000', '127.0.0.1:7', '[::1]'])
    expect(await ask(host)).toEqual({ ...first, servers: [{ url: `http://${host}` }] });
});

test.each([
  ['loopback', { host: 'localhost' }, 200],
  ['the token', { host: 'vrss.example', 'x-forwarded-for': '192.0.2.7', authorization: `Bearer ${TOKEN}` }, 200],
  ['a wrong token from elsewhere', { 'x-forwarded-for': '192.0.2.7', authorization: 'Bearer nothing' }, 404],
  ['a proxy on the same machine', { 'x-forwarded-for': '192.0.2.7' }, 404],
  ['a foreign name on loopback', { host: 'evil.example' }, 404],
])('metrics asked by %s', async (_who, headers, status) => {
  expect((await server.application.fastify.inject({ url: '/metrics', headers })).statusCode).toBe(status);
});

test('metrics count requests by procedure and code, events by type, and connections', async () => {
  const wren = server.client();
  const username = 'wren';
  await wren.post('auth.signUp', {
    username,
    email: 'wren@harrow.example',
    password: 'three sharp herons',
    ageConfirmed: true,
  });
  await wren.post('posts.create', { type: 'text_short', content: 'Hello' });
  await wren.get('posts.get', { id: '4711' }).catch(() => undefined);
  await wren.fetch('/nowhere');
  const read = async () => (await client.fetch('/metrics')).text();
  await expect.poll(read, { timeout: 10_000 }).toContain('vrss_events_total{type="post.created"} 1');
  const metrics = await read();
  expect(metrics).toMatch(/vrss_outbox_events\{state="waiting"\} 0/);
  expect(metrics).toContain('vrss_request_seconds_count{procedure="posts.create",code="ok"} 1');
  expect(metrics).toContain('vrss_request_seconds_count{procedure="posts.get",code="not_found"} 1');
  expect(metrics).toContain('vrss_request_seconds_count{procedure="page",code="not_found"} 1');
  expect(metrics).toMatch(/vrss_database_connections\{state="(idle|busy)"\} [1-9]/);
  expect(metrics).not.toContain('4711');
});

test('whoever waits for a connection for two seconds is told when to come back', async () => {
  const { database: pool } = server.application.context;
  const release = Promise.withResolvers<true>();
  const held = Array.from({ length: 10 }, () => pool.transaction(() => release.promise));
  const response = await client.fetch('/api/posts.latest');
  release.resolve(true);
  await Promise.all(held);
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '2']);
});

test('stopping fails no request of those who keep asking, and gives the database back', async () => {
  const stopping = await startServer({ database, settings: { ROLE: 'both' } });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const asked = { ok: 0, refused: 0, lost: 0 };
  /** Asks over one kept connection until nobody listens any more. */
  const keepAsking = async () => {
    while (asked.refused === 0) asked[await ask(`${stopping.address}/api/posts.latest`, agent)] += 1;
  };
  const asking = keepAsking();
  await setTimeout(200);
  await stopping.close();
  await asking;
  agent.destroy();
  expect(asked).toMatchObject({ lost: 0, refused: 1 });
  expect(asked.ok).toBeGreaterThan(1);
});

async function ask(address: string, agent: Agent): Promise<'ok' | 'refused' | 'lost'> {
  try {
    const sent = get(address, { agent, headers: { host: 'localhost' } });
    const [answer] = (await once(sent, 'response')) as [IncomingMessage];
    answer.resume();
    await once(answer, 'end');
    return answer.statusCode === 200 ? 'ok' : 'lost';
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED' ? 'refused' : 'lost';
  }
}

test('two servers on one database see the same', async () => {
  const second = await startServer({ database });
  const heron = server.client();
  const signUp = {
    username: 'heron',
    email: 'heron@harrow.example',
    password: 'three sharp wrens',
    ageConfirmed: true,
  } as const;
  await heron.post('auth.signUp', signUp);
  const { id } = await heron.post('posts.create', { type: 'text_short', content: 'Seen from both' });
  expect((await second.client().get('posts.get', { id })).content).toBe('Seen from both');
});
