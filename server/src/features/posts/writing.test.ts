import { sql } from '../../platform/database/fragment.ts';
import type { Input, WholePost } from '@vrss/contract';
import { describe, expect, test } from 'vitest';
import type { TestClient } from '../../../test/client.ts';
import { withClient } from '../../../test/cluster.ts';
import { testDatabase } from '../../../test/database.ts';
import { eventsAfter, eventsIn } from '../../../test/events.ts';
import { clientOf, makeBlock, makeFollow, makePerson, makePost, setStatus } from '../../../test/people.ts';
import { startServer } from '../../../test/server.ts';

const shared = await testDatabase();
const { database } = shared;
const server = await startServer({ database: shared });

const signedOut = server.client();
const author = await makePerson(database, { username: 'Wren_C' });
const client = await clientOf(server, database, author);
const heron = await makePerson(database, { username: 'Heron' });
const stranger = await clientOf(server, database, heron);

const NOT_FOUND = { code: 'not_found', status: 404 };
const ABSENT = '9223372036854775807';
const LONG = { type: 'text_long', title: 'On bread', content: '# A *loaf*\n\nof #Rye' } as const;

const write = (content: string, more: { visibility?: 'followers' | 'private'; tags?: string[] } = {}) =>
  client.post('posts.create', { type: 'text_short', content, ...more });
const sourceOf = (id: string) => client.get('posts.source', { id });

/** The change of a short post: what is not said stays. */
async function changed(id: string, changes: Partial<Extract<Input<'posts.update'>, { type: 'text_short' }>>) {
  const { content, visibility, tags, version } = await sourceOf(id);
  return { id, type: 'text_short' as const, content, visibility, tags, basedOn: version, ...changes };
}

async function edit(id: string, changes: Parameters<typeof changed>[1], by: TestClient = client) {
  return by.post('posts.update', await changed(id, changes));
}

async function tagsOf(postId: string): Promise<string[]> {
  const rows = await database.run<{
    tag: string;
    name: string;
  }>(sql`SELECT tag, name FROM post_tags JOIN posts ON posts.id = post_id AND posts.published_at = post_tags.published_at
     WHERE post_id = ${postId} ORDER BY tag`);
  return rows.map(({ tag, name }) => `${tag} ${name}`);
}

async function mentionedIn(postId: string): Promise<string[]> {
  const rows = await database.run<{ user_id: string }>(
    sql`SELECT user_id FROM post_mentions WHERE post_id = ${postId} ORDER BY user_id`,
  );
  return rows.map((row) => row.user_id);
}

const lastEvent = async () => (await eventsAfter(database)).at(-1);

describe('a long post', () => {
  test('has HTML on its page, and in lists how it begins', async () => {
    const made = await client.post('posts.create', { ...LONG, tags: ['Oat'] });
    expect(made).toMatchObject({
      type: 'text_long',
      title: 'On bread',
      content: 'of #Rye',
      html: '<h2>A <em>loaf</em></h2>\n<p>of <a href="/tag/rye">#Rye</a></p>\n',
      wordCount: 4,
      tags: ['Oat'],
    });
    expect(await signedOut.get('posts.get', { id: made.id })).toEqual(made);
    const { html, searchEngines, ...listed } = made;
    expect(searchEngines).toBe(true);
    expect((await signedOut.get('posts.byAuthor', { username: 'wren_c', limit: 1 })).items).toEqual([listed]);
    expect(html).not.toBeNull();
    expect(await tagsOf(made.id)).toEqual(['oat Oat', 'rye Rye']);
  });

  test('is sanitised again when it is drawn, whatever the row says', async () => {
    const { id } = await client.post('posts.create', LONG);
    await database.run(
      sql`UPDATE posts SET content_html = ${'<p onclick="x">a<script>x</script><a href="javascript:x">b</a></p>'} WHERE id = ${id}`,
    );
    expect((await signedOut.get('posts.get', { id })).html).toBe('<p>ab</p>');
    expect((await signedOut.get('posts.get', { id })).html).toBe('<p>ab</p>');
  });

  test.each([
    [{ title: '' }, 'title', 'required'],
    [{ title: 'x'.repeat(201) }, 'title', 'too_long'],
    [{ content: '' }, 'content', 'required'],
    [{ content: 'x'.repeat(50_001) }, 'content', 'too_long'],
    [{ tags: ['two words'] }, 'tags.0', 'not_a_tag'],
    [{ tags: Array.from({ length: 21 }, (_, index) => `tag${index}`) }, 'tags', 'too_many'],
  ])('with %j is refused', async (part, field, reason) => {
    await expect(client.post('posts.create', { ...LONG, ...part })).rejects.toMatchObject({
      code: 'invalid_input',
      fields: { [field]: { reason } },
    });
  });

  test('of fifty thousand characters is taken, and so is one of twenty tags', async () => {
    const content = 'é'.repeat(50_000);
    const made = await client.post('posts.create', { ...LONG, content });
    expect((await sourceOf(made.id)).content).toBe(content);
    const tags = Array.from({ length: 20 }, (_, index) => `tag${index}`);
    expect((await client.post('posts.create', { ...LONG, tags })).tags).toEqual(tags);
  });
});

describe('people who post at the same moment', () => {
  const crowd = async () =>
    Promise.all(
      Array.from({ length: 24 }, async (_, number) => {
        const person = await makePerson(database);
        return { number, person, client: await clientOf(server, database, person) };
      }),
    );
  /** Each in their own words, short and long, with tags and mentions or without; every other one under a key, all the same. */
  const wordsOf = (number: number): Input<'posts.create'> => {
    const content = `Number ${number}${number % 3 === 0 ? ' for @Heron' : ''}${number % 4 === 0 ? ` #Tag${number} #both` : ''}.`;
    const tags = number % 5 === 0 ? [`field${number}`] : [];
    return number % 2 === 0
      ? { type: 'text_short', content, tags, visibility: 'followers' }
      : { type: 'text_long', title: `Title ${number}`, content: `${content} **Bold ${number}**`, tags };
  };
  const keyOf = (number: number) => (number % 4 < 2 ? { idempotencyKey: 'the-same-for-all' } : {});

  test('get their own posts, tags and mentions, each its event, and a key is everybody’s own', async () => {
    const people = await crowd();
    let posts: WholePost[] = [];
    const events = await eventsIn(database, async () => {
      posts = await Promise.all(
        people.map(({ number, client }) => client.post('posts.create', wordsOf(number), keyOf(number))),
      );
    });
    for (const [number, post] of posts.entries()) {
      const input = wordsOf(number);
      expect(post).toMatchObject({
        type: input.type,
        author: { id: people[number]?.person.id },
        visibility: input.type === 'text_short' ? 'followers' : 'public',
        title: input.type === 'text_long' ? input.title : null,
        tags: input.tags,
      });
      expect(post.html ?? post.content).toContain(`Number ${number}`);
      const inText = number % 4 === 0 ? ['both both', `tag${number} Tag${number}`] : [];
      const inField = number % 5 === 0 ? [`field${number} field${number}`] : [];
      expect(await tagsOf(post.id)).toEqual([...inText, ...inField].sort());
      expect(await mentionedIn(post.id)).toEqual(number % 3 === 0 ? [heron.id] : []);
    }
    const told = events.map((event) => (event.type === 'post.created' ? event.postId : event.type));
    expect(told.sort()).toEqual(posts.map(({ id }) => id).sort());
  });

  test('are not refused because one of them is', async () => {
    const people = await crowd();
    const check = `ALTER TABLE posts ADD CONSTRAINT planted CHECK (content !~ 'Number (7|12) ') NOT VALID`;
    await withClient(shared.ownerUrl, (owner) => owner.query(check));
    const outcomes = await Promise.allSettled(
      people.map(({ number, client }) =>
        client.post('posts.create', { type: 'text_short', content: `Number ${number} of them` }, keyOf(number)),
      ),
    );
    await withClient(shared.ownerUrl, (owner) => owner.query('ALTER TABLE posts DROP CONSTRAINT planted'));
    const refused = outcomes.flatMap(({ status }, number) => (status === 'rejected' ? [number] : []));
    expect(refused).toEqual([7, 12]);
    for (const { number, person, client } of people) {
      const { items } = await client.get('posts.byAuthor', { username: person.username });
      expect(items).toHaveLength(refused.includes(number) ? 0 : 1);
    }
  });
});

describe('posts.renderMarkdown', () => {
  test('wants somebody who is signed in', async () => {
    await expect(signedOut.post('posts.renderMarkdown', { content: 'a' })).rejects.toMatchObject({
      code: 'sign_in_required',
    });
  });

  test('shows what the post would, and stores nothing', async () => {
    const { content } = LONG;
    const made = await client.post('posts.create', LONG);
    expect(await client.post('posts.renderMarkdown', { content })).toEqual({ html: made.html, wordCount: 4 });
    expect(await client.post('posts.renderMarkdown', { content: '' })).toEqual({ html: '', wordCount: 0 });
  });
});

describe('mentions', () => {
  test('are of people who are there for the author, whatever they are called', async () => {
    const followersOnly = await makePerson(database, { visibility: 'followers' });
    const hidden = [
      await makePerson(database, { visibility: 'private' }),
      await makePerson(database),
      await makePerson(database),
      await makePerson(database),
      await makePerson(database, { pending: true }),
    ];
    const [, blocking, blockedByAuthor, suspended] = hidden;
    if (blocking === undefined || blockedByAuthor === undefined || suspended === undefined)
      throw new Error('Made above.');
    await makeBlock(database, blocking, author);
    await makeBlock(database, author, blockedByAuthor);
    await setStatus(database, suspended, 'suspended');
    const names = ['HERON', 'nobody_here', author.username, ...[followersOnly, ...hidden].map((each) => each.username)];
    const { id } = await write(names.map((name) => `@${name}`).join(' '));
    expect(await mentionedIn(id)).toEqual([heron.id, followersOnly.id]);
    expect(await lastEvent()).toEqual({
      type: 'post.created',
      postId: id,
      authorId: author.id,
      visibility: 'public',
      mentionedIds: [heron.id, followersOnly.id],
    });
  });

  test('are twenty at most, in the order of the text', async () => {
    const people = [];
    for (let index = 0; index < 22; index += 1) people.push(await makePerson(database));
    const { id } = await write(people.map((person) => `@${person.username}`).join(' '));
    expect(await mentionedIn(id)).toEqual(people.slice(0, 20).map((person) => person.id));
  });

  test('give no right to see', async () => {
    const { id } = await write('For @heron', { visibility: 'private' });
    await expect(stranger.get('posts.get', { id })).rejects.toMatchObject(NOT_FOUND);
  });
});

describe('posts.source and posts.update', () => {
  test('are not there for anybody but the author', async () => {
    const { id } = await write('Mine');
    const change = await changed(id, { content: 'Theirs' });
    await expect(signedOut.get('posts.source', { id })).rejects.toMatchObject({ code: 'sign_in_required' });
    await expect(signedOut.post('posts.update', change)).rejects.toMatchObject({ code: 'sign_in_required' });
    const follower = await makePerson(database);
    await makeFollow(database, follower, author);
    const blocked = await makePerson(database);
    await makeBlock(database, author, blocked);
    const moderator = await makePerson(database, { role: 'moderator' });
    for (const person of [heron, follower, blocked, moderator]) {
      const other = await clientOf(server, database, person);
      await expect(other.get('posts.source', { id })).rejects.toMatchObject(NOT_FOUND);
      await expect(other.post('posts.update', change)).rejects.toMatchObject(NOT_FOUND);
    }
    expect((await sourceOf(id)).content).toBe('Mine');
  });

  test('are not there for a post that is hidden, deleted, a draft or absent', async () => {
    const ids = [
      await makePost(database, author, { hidden: true }),
      await makePost(database, author, { status: 'deleted' }),
      await makePost(database, author, { status: 'draft' }),
      ABSENT,
    ];
    for (const id of ids) {
      await expect(sourceOf(id)).rejects.toMatchObject(NOT_FOUND);
      const change = { id, type: 'text_short', content: 'Changed', visibility: 'public', basedOn: '1' } as const;
      await expect(client.post('posts.update', change)).rejects.toMatchObject(NOT_FOUND);
    }
  });

  test('give back what was written, in its own words', async () => {
    const { id } = await client.post('posts.create', { ...LONG, visibility: 'followers', tags: ['#Oat'] });
    expect(await sourceOf(id)).toEqual({
      ...{ id, ...LONG, visibility: 'followers', tags: ['Oat'] },
      ...{ language: 'en', guessedLanguage: 'en', contentWarning: null },
      version: expect.stringMatching(/^\d+$/) as string,
    });
  });

  test('an edit shows, carries its mark, and leaves likes and the moment of publishing', async () => {
    const made = await write('Before');
    await database.run(
      sql`INSERT INTO post_interactions (user_id, post_id, type) VALUES (${heron.id}, ${made.id}, 'like')`,
    );
    const edited = await edit(made.id, { content: 'After' });
    expect(edited).toMatchObject({ content: 'After', publishedAt: made.publishedAt, likesCount: 1 });
    expect(edited.editedAt).not.toBeNull();
    expect(await signedOut.get('posts.get', { id: made.id })).toEqual(edited);
  });

  test('an edit of the title or of the tags alone is marked too', async () => {
    const long = await client.post('posts.create', LONG);
    const { version, ...before } = await sourceOf(long.id);
    const change = { ...LONG, id: long.id, visibility: before.visibility, title: 'On rye', basedOn: version };
    expect(await client.post('posts.update', change)).toMatchObject({ title: 'On rye', html: long.html });
    const short = await write('Tagged');
    expect((await edit(short.id, { tags: ['bread'] })).editedAt).not.toBeNull();
  });

  test('a change of who may see it is no edit that readers are told of', async () => {
    const made = await write('Open');
    const closed = await edit(made.id, { visibility: 'private' });
    expect(closed).toMatchObject({ visibility: 'private', editedAt: null });
    await expect(signedOut.get('posts.get', { id: made.id })).rejects.toMatchObject(NOT_FOUND);
    expect(await lastEvent()).toMatchObject({ type: 'post.edited', postId: made.id, visibility: 'private' });
  });

  test('the same again changes nothing, and raises nothing, even when sent twice', async () => {
    const made = await write('Same');
    const change = await changed(made.id, { content: 'Other' });
    const first = await client.post('posts.update', change);
    const events = await eventsIn(database, async () => {
      expect(await client.post('posts.update', change)).toEqual(first);
    });
    expect(events).toEqual([]);
  });

  test('a change that is based on an older version is a conflict, also where only the visibility differs since', async () => {
    const made = await write('First');
    const stale = await changed(made.id, { content: 'Stale' });
    await edit(made.id, { visibility: 'private' });
    await expect(client.post('posts.update', stale)).rejects.toMatchObject({
      code: 'conflict',
      fields: { basedOn: { reason: 'changed_since' } },
    });
    expect(await sourceOf(made.id)).toMatchObject({ content: 'First', visibility: 'private' });
  });

  test('of ten edits at once one holds, and the others are told', async () => {
    const made = await write('Race');
    const changes = await Promise.all(
      Array.from({ length: 10 }, (_, index) => changed(made.id, { content: `Race ${index} #tag${index}` })),
    );
    const outcomes = await Promise.allSettled(changes.map((change) => client.post('posts.update', change)));
    const won = outcomes.flatMap((outcome, index) => (outcome.status === 'fulfilled' ? [index] : []));
    expect(won).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'conflict' });
    }
    expect((await sourceOf(made.id)).content).toBe(`Race ${won[0]} #tag${won[0]}`);
    expect(await tagsOf(made.id)).toEqual([`tag${won[0]} tag${won[0]}`]);
  });

  test('a likes count is left alone by edits that run beside likes', async () => {
    const made = await write('Liked');
    const people = [];
    for (let index = 0; index < 8; index += 1) people.push(await makePerson(database));
    const likers = await Promise.all(people.map((person) => clientOf(server, database, person)));
    await Promise.all([
      ...likers.map((liker) => liker.post('interactions.like', { postId: made.id })),
      edit(made.id, { content: 'Liked and edited' }),
    ]);
    expect(await signedOut.get('posts.get', { id: made.id })).toMatchObject({
      content: 'Liked and edited',
      likesCount: 8,
    });
  });

  test('a post keeps its type', async () => {
    const made = await write('Short');
    const { version: basedOn } = await sourceOf(made.id);
    const change = { ...LONG, id: made.id, visibility: 'public', basedOn } as const;
    await expect(client.post('posts.update', change)).rejects.toMatchObject({
      code: 'invalid_input',
      fields: { type: { reason: 'type_stays' } },
    });
  });

  test('tags are rewritten: those gone go, new ones come, a new spelling holds', async () => {
    const made = await write('#Bread #Rye', { tags: ['Oat'] });
    await edit(made.id, { content: '#BREAD #Barley', tags: ['oat', 'Spelt'] });
    expect(await tagsOf(made.id)).toEqual(['barley Barley', 'bread BREAD', 'oat oat', 'spelt Spelt']);
    await edit(made.id, { content: 'Nothing', tags: [] });
    expect(await tagsOf(made.id)).toEqual([]);
  });

  test('mentions are rewritten, and only who is new is told', async () => {
    const other = await makePerson(database);
    const made = await write('@heron');
    await edit(made.id, { content: `@heron @${other.username}` });
    expect(await lastEvent()).toMatchObject({ type: 'post.edited', mentionedIds: [other.id] });
    await edit(made.id, { content: `@${other.username}` });
    expect(await lastEvent()).toMatchObject({ type: 'post.edited', mentionedIds: [] });
    expect(await mentionedIn(made.id)).toEqual([other.id]);
  });
});
