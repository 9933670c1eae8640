import { expect, test } from 'vitest';
import { withClient } from '../../../test/cluster.ts';
import { testDatabase } from '../../../test/database.ts';
import { makePerson, makePost, setStatus } from '../../../test/people.ts';
import { planOf } from '../../../test/plans.ts';
import { startServer } from '../../../test/server.ts';
import { sql } from '../../platform/database/fragment.ts';
import { peopleText, postsText } from './sitemap.queries.ts';

const shared = await testDatabase();
const { database } = shared;
const server = await startServer({ database: shared });

const read = async (path: string) => {
  const response = await server.client().fetch(path);
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
};

test('it lists public posts of public profiles that search engines may list, and nothing else', async () => {
  const person = await makePerson(database);
  const postId = await makePost(database, person, { publishedAt: '2026-03-01T12:00:00Z' });
  const hidden = [
    await makePost(database, person, { visibility: 'followers' }),
    await makePost(database, person, { status: 'deleted' }),
    await makePost(database, person, { hidden: true }),
  ];
  const closed = await makePerson(database, { visibility: 'followers' });
  const quiet = await makePerson(database);
  const suspended = await makePerson(database);
  for (const each of [closed, quiet, suspended]) hidden.push(await makePost(database, each));
  await database.run(sql`UPDATE user_profiles SET in_search_engines = FALSE WHERE user_id = ${quiet.id}`);
  await setStatus(database, suspended, 'suspended');
  const [people, posts] = [await read('/sitemap/people/0.xml'), await read('/sitemap/posts/0.xml')];
  expect(people.text).toContain(`/@${person.username}<`);
  for (const { username } of [closed, quiet, suspended]) expect(people.text).not.toContain(`/@${username}<`);
  expect(posts.text).toContain(
    `<loc>${server.origin}/@${person.username}/${postId}</loc><lastmod>2026-03-01T12:00:00.000Z</lastmod>`,
  );
  for (const id of hidden) expect(posts.text).not.toContain(`/${id}<`);
});

test('the index names the pages of people and posts, up to the highest ids', async () => {
  await withClient(shared.ownerUrl, (owner) => owner.query(`SELECT setval('users_id_seq', 25000)`));
  const person = await makePerson(database);
  const index = await read('/sitemap.xml');
  expect(index).toMatchObject({ status: 200, type: 'application/xml' });
  const pages = [...index.text.matchAll(/<loc>(.*?)<\/loc>/g)].map((match) => match[1]);
  const names = ['people/0', 'people/1', 'people/2', 'posts/0'];
  expect(pages).toEqual(names.map((name) => `${server.origin}/sitemap/${name}.xml`));
  expect((await read('/sitemap/people/2.xml')).text).toContain(`<loc>${server.origin}/@${person.username}</loc>`);
  expect((await read('/sitemap/people/0.xml')).text).not.toContain(`/@${person.username}<`);
});

test.each([
  '/sitemap/people/x.xml',
  '/sitemap/people/01.xml',
  '/sitemap/people/-1.xml',
  '/sitemap/likes/0.xml',
  '/sitemap/constructor/0.xml',
])('%s is not found', async (path) => {
  expect((await read(path)).status).toBe(404);
});

test('crawlers stay out of a private installation, and find the sitemap of a public one', async () => {
  expect(await read('/robots.txt')).toMatchObject({ status: 200, text: 'User-agent: *\nDisallow: /\n' });
  const open = await startServer({
    database: shared,
    settings: {
      PUBLIC_URL: 'https://harrow.example',
      SMTP_URL: 'smtp://127.0.0.1:2525',
      MAIL_FROM: 'VRSS <post@harrow.example>',
    },
  });
  const text = await (await open.client().fetch('/robots.txt')).text();
  expect(text).toContain('Disallow: /settings\n');
  expect(text).toContain('Sitemap: https://harrow.example/sitemap.xml\n');
});

test('a page reads a range of ids and no table whole', async () => {
  const range = { first: 0, end: 10_000 };
  for (const text of [peopleText(range), postsText(range)])
    expect((await planOf(shared.ownerUrl, text)).tablesReadWhole).toEqual([]);
});
