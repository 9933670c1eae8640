import { sql } from '../../platform/database/fragment.ts';
import { describe, expect, test } from 'vitest';
import { testDatabase } from '../../../test/database.ts';
import { startServer } from '../../../test/server.ts';
import { draw, type Element, type PreviewFacts } from './drawing.ts';
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

const notFoundMessage = 'There is nothing here that you can see.';

describe('texts in pictures', () => {
  test.each([
    ['hello 🎉 wörld', 'hello wörld'],
    ['Ružička – “Sæther”', 'Ružička – “Sæther”'],
    ['one\r\ntwo\n\n\n\nthree', 'one\ntwo\n\nthree'],
    ['日本語のテキスト', ''],
    ['مرحبا بالعالم', ''],
    ['ok, 你好世界你好世界', ''],
    ['', ''],
  ])('of %j keep what the fonts can draw: %j', (text, kept) => {
    expect(drawableText(text)).toBe(kept);
  });

  test('of every kind and length are drawn without a fault', async () => {
    const renderer = new PreviewRenderer();
    const texts = ['', 'a', 'x'.repeat(500), 'word '.repeat(100), '\n'.repeat(20), '<b>&amp;</b>', 'ﬁ ½ ∞ §'];
    const facts = texts.map((text): PreviewFacts => {
      const name = drawableText(text).slice(0, 100) || 'somebody';
      return { kind: 'post', community, name, username: 'somebody', text: drawableText(text), day: '1 March 2026' };
    });
    for (const fact of facts) pngSize(new Uint8Array(await renderer.render(draw(fact))).buffer);
    await renderer.close();
  });
});

describe('the cache', () => {
  const facts = (text: string): PreviewFacts => ({
    kind: 'post',
    community,
    name: 'Wren',
    username: 'wren',
    text,
    day: '1 March 2026',
  });

  test('renders what is asked for twice at once a single time, and forgets the oldest of many', async () => {
    const rendered: Element[] = [];
    const cache = new PreviewCache(async (drawing) => {
      rendered.push(drawing);
      return new Uint8Array(1);
    });
    await Promise.all([cache.show(facts('same')), cache.show(facts('same'))]);
    expect(rendered).toHaveLength(1);
    for (let index = 0; index < 64; index += 1) await cache.show(facts(`number ${index}`));
    await cache.show(facts('same'));
    expect(rendered).toHaveLength(1 + 64 + 1);
  });

  test('tries again after a rendering that failed', async () => {
    let attempts = 0;
    const cache = new PreviewCache(async () => {
      attempts += 1;
      if (attempts === 1) throw new Error('no picture');
      return new Uint8Array(1);
    });
    await expect(cache.show(facts('x'))).rejects.toThrow('no picture');
    await expect(cache.show(facts('x'))).resolves.toHaveLength(1);
  });
});

test('more orders than the renderer takes are told to come back, and a closed renderer starts anew', async () => {
  const renderer = new PreviewRenderer();
  const drawing = draw({ kind: 'installation', community });
  const orders = await Promise.allSettled(Array.from({ length: 22 }, () => renderer.render(drawing)));
  expect(orders.filter((order) => order.status === 'fulfilled')).toHaveLength(20);
  const refused = orders
    .filter((order) => order.status === 'rejected')
    .map((order) => order.reason as { code: string });
  expect(refused.map((reason) => reason.code)).toEqual(['unavailable', 'unavailable']);
  const cut = renderer.render(drawing);
  await Promise.all([expect(cut).rejects.toThrow('was ended'), renderer.close()]);
  expect((await renderer.render(drawing)).length).toBeGreaterThan(1_000);
  await renderer.close();
});
