import { procedures, type PostType } from '@vrss/contract';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { testDatabase } from '../../../test/database.ts';
import { clientOf, makeFollow, makePerson } from '../../../test/people.ts';
import { startServer } from '../../../test/server.ts';
import { defaultLimits } from '../../../test/settings.ts';
import { policies } from '../../app/features.ts';
import { openApiDocument } from '../../app/openapi.ts';
import { sql } from '../../platform/database/fragment.ts';

const shared = await testDatabase();
const { database } = shared;
const server = await startServer({ database: shared });
const author = await makePerson(database);
const reader = await makePerson(database);
await makeFollow(database, reader, author);
const own = await clientOf(server, database, author);
const client = await clientOf(server, database, reader);
const signedOut = server.client();

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
const { paths } = openApiDocument({ procedures, policies, secure: true, version: '0', limits: defaultLimits() });

/** What the document says that the answer of a query is; null where it is just so. */
function faultsOf(procedure: string, answer: unknown): unknown {
  const operation = Reflect.get(Reflect.get(paths as object, `/api/${procedure}`) as object, 'get') as {
    responses: { 200: { content: { 'application/json': { schema: object } } } };
  };
  const validate = ajv.compile(operation.responses[200].content['application/json'].schema);
  return validate(answer) ? null : validate.errors;
}

const PICTURE = {
  id: '7',
  url: '/media/7',
  type: 'image',
  width: 800,
  height: 600,
  alt: 'A weir',
  placeholder: 'data:,',
};
const SONG = { id: 8, url: '/media/8', type: 'audio', duration: 214.5 };
/** What no item is: it must keep no post from being read. */
const BROKEN = [null, 'image', 7, {}, { id: '9', type: 'image' }, { ...PICTURE, type: 'hologram' }];

interface Row {
  readonly title: string | null;
  readonly content: string | null;
  readonly media: unknown;
}

const ROWS: Readonly<Record<PostType, Row>> = {
  text_short: { title: null, content: 'Rain.', media: null },
  text_long: { title: 'On weirs', content: '# Rain', media: null },
  image: { title: null, content: null, media: [PICTURE] },
  image_gallery: { title: 'Four of them', content: 'Words', media: [PICTURE, { ...PICTURE, id: '10' }, ...BROKEN] },
  gif: { title: null, content: 'Round and round', media: [{ ...PICTURE, type: 'gif' }] },
  video_short: { title: null, content: null, media: [{ ...PICTURE, type: 'video', duration: 9 }] },
  video_long: { title: 'A film', content: null, media: { not: 'a list' } },
  song: { title: 'Ferry', content: null, media: [SONG] },
  album: { title: 'Ferries', content: null, media: null },
};
const TYPES = Object.keys(ROWS) as PostType[];

/** A row as another program could leave it, published or in the trash. */
async function insert(type: PostType, status: 'published' | 'deleted'): Promise<string> {
  const { title, content, media } = ROWS[type];
  const [row] = await database.run<{ id: string }>(sql`WITH post AS (
      INSERT INTO posts (user_id, type, title, content, excerpt, word_count, media_urls, tags, status, published_at, deleted_at)
      VALUES (${author.id}, ${type}, ${title}, ${content},
        CASE WHEN ${type}::text = 'text_long' THEN 'Rain' END, CASE WHEN ${type}::text = 'text_long' THEN 1 END,
        ${media === null ? null : JSON.stringify(media)}::jsonb, '{weir}', ${status}, now(),
        CASE WHEN ${status}::text = 'deleted' THEN now() END)
      RETURNING id, published_at
    ), tagged AS (
      INSERT INTO post_tags (post_id, tag, name, published_at) SELECT id, 'weir', 'weir', published_at FROM post
    )
    SELECT id FROM post`);
  return row?.id ?? '';
}

const published = new Map<PostType, string>();
for (const type of TYPES) published.set(type, await insert(type, 'published'));
for (const type of TYPES) await insert(type, 'deleted');

describe('a post of each of the nine types', () => {
  test.each(TYPES)('%s is answered on its own page just as the document says', async (type) => {
    const id = published.get(type) ?? '';
    for (const each of [signedOut, client, own]) {
      const answer = await each.get('posts.get', { id });
      expect(faultsOf('posts.get', answer)).toBeNull();
      expect(answer).toMatchObject({ id, type, title: ROWS[type].title });
    }
  });

  test('is in every list just as the document says', async () => {
    const lists = {
      'posts.byAuthor': await client.get('posts.byAuthor', { username: author.username }),
      'posts.byTag': await client.get('posts.byTag', { tag: 'weir' }),
      'feeds.following': await client.get('feeds.following', {}),
      'posts.trash': await own.get('posts.trash', {}),
    };
    for (const [procedure, answer] of Object.entries(lists)) {
      expect(faultsOf(procedure, answer), procedure).toBeNull();
      expect(answer.items.map(({ type }) => type).sort(), procedure).toEqual(TYPES.toSorted());
    }
    const ownPage = await own.get('posts.byAuthor', { username: author.username });
    expect(faultsOf('posts.byAuthor', ownPage)).toBeNull();
    const latest = await signedOut.get('posts.latest', {});
    expect(faultsOf('posts.latest', latest)).toBeNull();
    expect(latest.items).toHaveLength(2);
  });

  test('is seen to be otherwise where it is', () => {
    const items = [{ id: '1', type: 'hologram' }];
    expect(faultsOf('posts.latest', { items })).not.toBeNull();
  });
});

describe('the body of a post', () => {
  const bodyOf = async (type: PostType) => client.get('posts.get', { id: published.get(type) ?? '' });

  test('has the words of a text, which may be missing beside media', async () => {
    expect(await bodyOf('text_short')).toMatchObject({ content: 'Rain.', html: null });
    expect(await bodyOf('text_long')).toMatchObject({ content: 'Rain', wordCount: 1 });
    expect(await bodyOf('image')).toMatchObject({ content: null });
  });

  test('has media with what is known of each, and nothing for texts', async () => {
    expect(await bodyOf('image')).toMatchObject({ media: [{ ...PICTURE, duration: null }] });
    const unknown = { width: null, height: null, alt: null, placeholder: null };
    expect(await bodyOf('song')).toMatchObject({ media: [{ ...SONG, ...unknown, id: '8' }] });
    expect(await bodyOf('text_short')).not.toHaveProperty('media');
  });

  test('leaves out what is no item of media', async () => {
    expect(await bodyOf('image_gallery')).toMatchObject({ media: [{ id: '7' }, { id: '10' }] });
    expect(await bodyOf('video_long')).toMatchObject({ media: [] });
    expect(await bodyOf('album')).toMatchObject({ media: [] });
  });

  test.each(['text_short', 'text_long'] as const)(
    'has a source where it is a %s, which can be changed',
    async (type) => {
      const answer = await own.get('posts.source', { id: published.get(type) ?? '' });
      expect(faultsOf('posts.source', answer)).toBeNull();
      await expect(own.get('posts.source', { id: published.get('image') ?? '' })).rejects.toMatchObject({
        code: 'not_found',
      });
    },
  );
});
