import { sql } from '../../platform/database/fragment.ts';
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { getPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { testDatabase } from '../../../test/database.ts';
import { startServer } from '../../../test/server.ts';
import { draw, type PreviewFacts } from './drawing.ts';
import type { Log } from '../../core/context.ts';
import { PictureFolder } from './picture-folder.ts';
import { PreviewCache } from './preview-cache.ts';
import { drawableText } from './letters.ts';
import { PreviewRenderer } from './preview-renderer.ts';
import { postPreview } from './previews.service.ts';

const testDb = await testDatabase();
const server = await startServer({ database: testDb });
const community = { name: 'Millrace', line: 'A place for the people in and around Harrow Falls.' };

async function add(
  username: string,
  { profile = 'public', status = 'active', post = 'public' }: { profile?: string; status?: string; post?: string } = {},
): Promise<string> {
  const [row] = await testDb.database.run<{ id: string }>(sql`WITH person AS (
       INSERT INTO users (username, email, email_verified, status) VALUES (${username}::text, ${username}::text || '@example.org', true, ${status}) RETURNING id
     ), profile AS (
       INSERT INTO user_profiles (user_id, display_name, bio, visibility)
       SELECT id, initcap(${username}::text), 'Mends toasters 🍞 and says 你好.', ${profile}::profile_visibility FROM person
     )
     INSERT INTO posts (user_id, type, content, visibility, published_at)
     SELECT id, 'text_short', 'It works and smells of toast.', ${post}::profile_visibility, '2026-03-01T12:00:00Z' FROM person
     RETURNING id`);
  return row?.id ?? '';
}

async function ask(path: string, headers: Record<string, string> = {}) {
  return await fetch(`${server.address}${path}`, { headers });
}

/** Width and height as the PNG's header says; throws for anything else. */
function pngSize(bytes: ArrayBuffer): [number, number] {
  const view = Buffer.from(bytes);
  expect(view.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  return [view.readUInt32BE(16), view.readUInt32BE(20)];
}

describe('a preview picture', () => {
  test('is there for the installation, a public person in any spelling, and a public post', async () => {
    const post = await add('wren');
    for (const path of ['/previews/installation.png', '/previews/person/WREN.png', `/previews/post/${post}.png`]) {
      const answer = await ask(path);
      expect(answer.status, path).toBe(200);
      expect(answer.headers.get('content-type')).toBe('image/png');
      expect(answer.headers.get('cache-control')).toBe('public, max-age=3600');
      expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
      expect(pngSize(await answer.arrayBuffer())).toEqual([1200, 630]);
    }
  });

  test('of a post behind a content warning shows the warning alone', async () => {
    const post = await add('tansy');
    await testDb.database.run(sql`UPDATE posts SET content_warning = 'Spiders' WHERE id = ${post}`);
    expect(await postPreview(server.application.context, post)).toMatchObject({ text: 'Spiders' });
  });

  test('is not sent again to whoever holds it, and is another one when what it shows has changed', async () => {
    const post = await add('ines');
    const path = `/previews/post/${post}.png`;
    const etag = (await ask(path)).headers.get('etag') ?? '';
    const again = await ask(path, { 'if-none-match': etag });
    expect([again.status, (await again.arrayBuffer()).byteLength]).toEqual([304, 0]);
    await testDb.database.run(sql`UPDATE posts SET content = 'It hums, but it works.' WHERE id = ${post}`);
    const changed = await ask(path, { 'if-none-match': etag });
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).not.toBe(etag);
  });

  test('is not found alike for everything that somebody signed out cannot see, and for what cannot exist', async () => {
    const hidden = await add('hidden');
    await testDb.database.run(sql`UPDATE posts SET hidden_at = now() WHERE id = ${hidden}`);
    const paths = [
      `/previews/post/${hidden}.png`,
      `/previews/post/${await add('followers_post', { post: 'followers' })}.png`,
      `/previews/post/${await add('private_post', { post: 'private' })}.png`,
      `/previews/post/${await add('closed', { profile: 'followers' })}.png`,
      `/previews/post/${await add('gone', { status: 'suspended' })}.png`,
      '/previews/person/closed.png',
      '/previews/person/gone.png',
      '/previews/person/nobody_here.png',
      '/previews/person/a-b.png',
      '/previews/post/0.png',
      '/previews/post/99999999999999999999.png',
      '/previews/post/abc.png',
      '/previews/post/999999.png',
    ];
    const answers = await Promise.all(
      paths.map(async (path) => {
        const answer = await ask(path);
        const body = (await answer.json()) as { error: { code: string; message: string } };
        return [answer.status, answer.headers.get('cache-control'), body.error.code, body.error.message].join(' | ');
      }),
    );
    expect(new Set(answers)).toEqual(new Set(['404 | private, no-store | not_found | ' + notFoundMessage]));
  });
});

const notFoundMessage = 'This may have been deleted, or you may not have access.';

describe('texts in pictures', () => {
  test.each([
    ['hello 🎉 wörld', 'hello wörld'],
    ['Ružička – “Sæther”', 'Ružička – “Sæther”'],
    ['one\r\ntwo\n\n\n\nthree', 'one\ntwo\n\nthree'],
    ['Tôi rất thích ăn phở ở Hà Nội', 'Tôi rất thích ăn phở ở Hà Nội'],
    ['Ψωμί με προζύμι', 'Ψωμί με προζύμι'],
    ['Хлеб на закваске, їжа, ђак', 'Хлеб на закваске, їжа, ђак'],
    ['Family 👩‍👩‍👧‍👦 of 🇩🇪 and 👍🏽 ❤️ 1️⃣', 'Family of and'],
    ['1 ⊄ 2 but 2 ∈ 3', ''],
    ['Bread in Japanese is パン', ''],
    ['日本語のテキスト', ''],
    ['مرحبا بالعالم', ''],
    ['ok, 你好世界你好世界', ''],
    ['', ''],
  ])('of %j are all drawn, emoji apart, or not at all: %j', (text, kept) => {
    expect(drawableText(text)).toBe(kept);
  });

  test('of every kind and length are drawn without a fault', async () => {
    const renderer = new PreviewRenderer();
    onTestFinished(() => renderer.close());
    const texts = [
      '',
      'a',
      'x'.repeat(500),
      'word '.repeat(100),
      '\n'.repeat(20),
      '<b>&amp;</b>',
      'ﬁ ½ ∞ §',
      'Phở ở Hà Nội',
      'Ψωμί',
      'Хлеб',
    ];
    const facts = texts.map((text): PreviewFacts => {
      const name = drawableText(text).slice(0, 100) || 'somebody';
      return { kind: 'post', community, name, username: 'somebody', text: drawableText(text), day: '1 March 2026' };
    });
    for (const fact of facts) pngSize(new Uint8Array(await renderer.render(draw(fact), 'somewhere')).buffer);
  });
});

const facts = (text: string): PreviewFacts => ({
  kind: 'post',
  community,
  name: 'Wren',
  username: 'wren',
  text,
  day: '1 March 2026',
});

async function pictureFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'vrss-previews-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

describe('the cache', () => {
  test('paints what is asked for twice at once a single time, and not again for a process that starts later', async () => {
    const folder = await pictureFolder();
    let painted = 0;
    const paint = async () => new Uint8Array([(painted += 1)]);
    const cache = new PreviewCache(new PictureFolder(folder, silent));
    await Promise.all([cache.show(facts('same'), paint), cache.show(facts('same'), paint)]);
    const later = new PreviewCache(new PictureFolder(folder, silent));
    expect([...(await later.show(facts('same'), paint))]).toEqual([1]);
    expect([...(await later.show(facts('other'), paint))]).toEqual([2]);
  });

  test('lets a caller try for themselves where the one who asked before failed', async () => {
    const cache = new PreviewCache(new PictureFolder(await pictureFolder(), silent));
    const shown = await Promise.allSettled([
      cache.show(facts('x'), () => Promise.reject(new Error('no picture'))),
      cache.show(facts('x'), () => Promise.resolve(new Uint8Array(1))),
    ]);
    expect(shown.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  });

  test('paints where the folder cannot be written', async () => {
    const cache = new PreviewCache(new PictureFolder('/dev/null/previews', silent));
    await expect(cache.show(facts('x'), () => Promise.resolve(new Uint8Array(1)))).resolves.toHaveLength(1);
  });
});

describe('the folder of pictures', () => {
  const picture = new Uint8Array(100);

  test('deletes the least used picture beyond its bound', async () => {
    const path = await pictureFolder();
    const folder = new PictureFolder(path, silent, 250);
    expect(await folder.read('first')).toBeNull();
    await folder.keep('first', picture);
    await folder.keep('second', picture);
    expect(await folder.read('first')).toHaveLength(100);
    await folder.keep('third', picture);
    await expect.poll(() => readdir(path)).toEqual(['first.png', 'third.png']);
    expect(await folder.read('second')).toBeNull();
  });

  test('keeps what a process before it painted today, and deletes what is older or unfinished', async () => {
    const path = await pictureFolder();
    for (const name of ['today.png', 'yesterday.png', 'half.4711']) await writeFile(join(path, name), picture);
    const yesterday = new Date(Date.now() - 25 * 60 * 60 * 1000);
    await utimes(join(path, 'yesterday.png'), yesterday, yesterday);
    const folder = new PictureFolder(path, silent);
    expect(await folder.read('today')).toHaveLength(100);
    expect(await folder.read('yesterday')).toBeNull();
    expect(await readdir(path)).toEqual(['today.png']);
  });
});

describe('the painter', () => {
  const drawing = draw({ kind: 'installation', community });

  function painter(): PreviewRenderer {
    const renderer = new PreviewRenderer();
    onTestFinished(() => renderer.close());
    return renderer;
  }

  /** How many of so many orders, each of its own address or all of one, get a picture; the others are told to come back. */
  async function painted(renderer: PreviewRenderer, count: number, addressOf: (index: number) => string) {
    const orders = Array.from({ length: count }, (_, index) => renderer.render(drawing, addressOf(index)));
    const results = await Promise.allSettled(orders);
    for (const result of results) if (result.status === 'rejected') expect(result.reason).toMatchObject(UNAVAILABLE);
    return results.filter(({ status }) => status === 'fulfilled').length;
  }

  const UNAVAILABLE = { code: 'unavailable', retryAfter: 3 };

  test('takes twenty orders, and three of one address', async () => {
    const renderer = painter();
    const one = painted(renderer, 22, () => 'one');
    expect(await painted(renderer, 22, String)).toBe(17);
    expect(await one).toBe(3);
  });

  test('works at a lower priority than the server', async () => {
    const renderer = painter();
    await renderer.render(drawing, 'one');
    expect(getPriority(renderer.pid)).toBeGreaterThan(getPriority());
  });

  test('that is ended while it starts has its orders come back, and is followed by another one', async () => {
    const renderer = painter();
    const order = renderer.render(drawing, 'one');
    const { pid } = renderer;
    if (pid === undefined) throw new Error('An order starts the painter.');
    process.kill(pid, 'SIGTERM');
    await expect(order).rejects.toMatchObject(UNAVAILABLE);
    expect((await renderer.render(drawing, 'one')).length).toBeGreaterThan(1_000);
  });

  test('that is closed has its orders come back, and starts anew', async () => {
    const renderer = painter();
    const order = renderer.render(drawing, 'one');
    await Promise.all([expect(order).rejects.toMatchObject(UNAVAILABLE), renderer.close()]);
    expect((await renderer.render(drawing, 'one')).length).toBeGreaterThan(1_000);
  });
});

test('an address that asks for many pictures at once neither keeps another one from its own nor paints beyond its reads', async () => {
  const shared = await startServer({
    database: testDb,
    settings: { LIMIT_READS_PER_ADDRESS: '300/5m', TRUSTED_PROXIES: '127.0.0.1' },
  });
  const askAs = async (address: string, username: string) => {
    const answer = await fetch(`${shared.address}/previews/person/${username}.png`, {
      headers: { 'x-forwarded-for': address },
    });
    return answer.status;
  };
  const names = Array.from({ length: 14 }, (_, index) => `many_${index}`);
  for (const name of names) await add(name);
  const many = Promise.all(names.map((name) => askAs('192.0.2.1', name)));
  expect(await askAs('192.0.2.2', 'many_13')).toBe(200);
  const statuses = await many;
  expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(3);
  for (const name of names) statuses.push(await askAs('192.0.2.1', name));
  expect(new Set(statuses)).toEqual(new Set([200, 503, 429]));
  // Five paintings and what they cost beside; a picture that is there is one read.
  expect(await askAs('192.0.2.2', 'many_0')).toBe(200);
});
