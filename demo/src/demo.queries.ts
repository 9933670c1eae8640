import type { ClientBase } from 'pg';
import type { WrittenPost } from '@vrss/server/texts';
import { personInLists, rowsOf } from '@vrss/server/visibility';
import { compile, sql } from '@vrss/server/fragment';
import type { DemoFollow } from './follows.ts';
import type { Graph } from './graph.ts';
import type { DemoLike } from './likes.ts';
import type { DemoPerson } from './people.ts';
import type { DemoPost } from './posts.ts';

/** Ids of the database, by the person's or the post's number. */
export type Ids = readonly string[];

export interface Found {
  readonly posts: boolean;
  /** Accounts that are no administrators. */
  readonly members: boolean;
  readonly administrators: number;
  readonly publicUrl: string | null;
  readonly filledAt: Date | null;
}

/** What stands in the way of filling an installation. Locks its row, so that two fills cannot both find it empty. */
export async function lookAround(client: ClientBase): Promise<Found> {
  const { rows } = await client.query<Found>(`
    SELECT EXISTS (SELECT 1 FROM posts) AS posts,
           EXISTS (SELECT 1 FROM users WHERE role <> 'administrator') AS members,
           (SELECT count(*)::int FROM users WHERE role = 'administrator') AS administrators,
           public_url AS "publicUrl",
           demo_filled_at AS "filledAt"
    FROM installation
    FOR UPDATE`);
  const found = rows[0];
  if (found === undefined) throw new Error('The table installation has lost its row.');
  return found;
}

/** Accounts with profile and storage rows, as sign-up makes them. Nobody's password matches '!', the default. */
export async function insertPeople(client: ClientBase, until: Date, people: readonly DemoPerson[]): Promise<Ids> {
  const { rows } = await client.query<{ id: string }>(
    `WITH given AS (
       SELECT * FROM unnest($2::text[], $3::int[]) WITH ORDINALITY AS given(username, joined, position)
     ), added AS (
       INSERT INTO users (username, email, email_verified, created_at, updated_at)
       SELECT username, lower(username) || '@harrowfalls.example', true, at, at
       FROM (SELECT username, position, $1::timestamptz - make_interval(secs => joined) AS at FROM given) AS dated
       ORDER BY position
       RETURNING id, username
     )
     SELECT added.id FROM added JOIN given USING (username) ORDER BY given.position`,
    [until, people.map((person) => person.username), people.map((person) => person.joined)],
  );
  const ids = rows.map((row) => row.id);
  await insertProfiles(client, ids, people);
  await client.query('INSERT INTO storage_usage (user_id) SELECT * FROM unnest($1::bigint[])', [ids]);
  return ids;
}

async function insertProfiles(client: ClientBase, ids: Ids, people: readonly DemoPerson[]): Promise<void> {
  await client.query(
    `INSERT INTO user_profiles
       (user_id, display_name, bio, age, location, website, visibility, created_at, updated_at)
     SELECT given.*, users.created_at, users.created_at
     FROM unnest($1::bigint[], $2::text[], $3::text[], $4::int[], $5::text[], $6::text[], $7::profile_visibility[])
       AS given(user_id, display_name, bio, age, location, website, visibility)
     JOIN users ON users.id = given.user_id`,
    [
      ids,
      people.map((person) => person.displayName),
      people.map((person) => person.bio),
      people.map((person) => person.age),
      people.map((person) => person.location),
      people.map((person) => person.website),
      people.map((person) => person.visibility),
    ],
  );
}

/** A post with what the posts feature stores of a text: HTML, excerpt, tags, mentions. */
export interface StoredPost extends DemoPost {
  readonly written: WrittenPost;
}

/** Posts with their tags and mentions, in the order given; answers their ids in the same order. */
export async function insertPosts(
  client: ClientBase,
  until: Date,
  ids: Ids,
  posts: readonly StoredPost[],
): Promise<Ids> {
  const { rows } = await client.query<{ id: string }>(
    `WITH added AS (
       INSERT INTO posts (user_id, type, status, visibility, title, content, content_html, excerpt, word_count, tags,
                          published_at, created_at, updated_at)
       SELECT user_id, type, 'published', visibility, title, content, html, excerpt, words,
              ARRAY(SELECT jsonb_array_elements_text(tags)), at, at, at
       FROM (
         SELECT *, $1::timestamptz - make_interval(secs => age) AS at
         FROM unnest($2::bigint[], $3::post_type[], $4::profile_visibility[], $5::text[], $6::text[], $7::text[],
                     $8::text[], $9::int[], $10::jsonb[], $11::int[]) WITH ORDINALITY
           AS given(user_id, type, visibility, title, content, html, excerpt, words, tags, age, position)
       ) AS dated
       ORDER BY position
       RETURNING id
     )
     SELECT id FROM added ORDER BY id`,
    [
      until,
      posts.map((post) => ids[post.author]),
      posts.map((post) => post.written.type),
      posts.map((post) => post.visibility),
      posts.map((post) => post.written.title),
      posts.map((post) => post.written.content),
      posts.map((post) => post.written.contentHtml),
      posts.map((post) => post.written.excerpt),
      posts.map((post) => post.written.wordCount),
      posts.map((post) => JSON.stringify(post.written.fieldTags)),
      posts.map((post) => post.age),
    ],
  );
  const postIds = rows.map((row) => row.id);
  await insertTags(client, postIds, posts);
  await insertMentions(client, postIds, posts);
  return postIds;
}

async function insertTags(client: ClientBase, postIds: Ids, posts: readonly StoredPost[]): Promise<void> {
  const tags = posts.flatMap(({ written }, post) => written.tags.map((tag) => ({ ...tag, post: postIds[post] })));
  await client.query(
    `INSERT INTO post_tags (post_id, tag, name, published_at)
     SELECT post_id, tag, name, published_at
     FROM unnest($1::bigint[], $2::text[], $3::text[]) WITH ORDINALITY AS given(post_id, tag, name, position)
     JOIN posts ON posts.id = post_id
     ORDER BY position`,
    [tags.map(({ post }) => post), tags.map(({ tag }) => tag), tags.map(({ name }) => name)],
  );
}

/** Of those who bear the names, whom the author may see in lists, as where somebody publishes a post. */
async function insertMentions(client: ClientBase, ids: Ids, posts: readonly StoredPost[]): Promise<void> {
  const named = posts.flatMap(({ written }, post) => written.mentions.map((name) => ({ name, post: ids[post] })));
  const postIds = named.map(({ post }) => post);
  const names = named.map(({ name }) => name);
  const fragment = sql`INSERT INTO post_mentions (post_id, user_id)
     SELECT post.id, person.id
     FROM unnest(${postIds}::bigint[], ${names}::text[]) WITH ORDINALITY AS input(post_id, username, position)
     JOIN posts AS post ON post.id = post_id
     JOIN users AS person ON lower(person.username) = input.username
     JOIN user_profiles AS profile ON profile.user_id = person.id
     WHERE person.id <> post.user_id
       AND ${personInLists(rowsOf(sql`person`, sql`profile`), sql`post.user_id`)}
     ORDER BY position`;
  await client.query(compile(fragment));
}

/** Likes in the order given; the design's trigger counts them. */
export async function insertLikes(
  client: ClientBase,
  until: Date,
  ids: Ids,
  postIds: Ids,
  likes: readonly DemoLike[],
): Promise<void> {
  await client.query(
    `INSERT INTO post_interactions (user_id, post_id, type, created_at)
     SELECT user_id, post_id, 'like', $1::timestamptz - make_interval(secs => age)
     FROM unnest($2::bigint[], $3::bigint[], $4::int[]) WITH ORDINALITY AS given(user_id, post_id, age, position)
     ORDER BY position`,
    [
      until,
      likes.map((like) => ids[like.person]),
      likes.map((like) => postIds[like.post]),
      likes.map((like) => like.age),
    ],
  );
}

/** Follows; the design's trigger makes a friendship of the second between two people. Ages are seconds before `until`. */
export async function insertFollows(
  client: ClientBase,
  until: Date,
  ids: Ids,
  follows: readonly DemoFollow[],
): Promise<void> {
  await client.query(
    `INSERT INTO user_follows (follower_id, following_id, created_at)
     SELECT follower_id, following_id, $1::timestamptz - make_interval(secs => age)
     FROM unnest($2::bigint[], $3::bigint[], $4::int[]) AS given(follower_id, following_id, age)`,
    [
      until,
      follows.map((follow) => ids[follow.follower]),
      follows.map((follow) => ids[follow.followed]),
      follows.map((follow) => follow.age),
    ],
  );
}

/** A friendship is as old as the later of its two follows: the trigger, which knows now alone, dates it today. */
export async function dateFriendships(client: ClientBase): Promise<void> {
  await client.query(`
    UPDATE friendships
    SET created_at = GREATEST(one.created_at, other.created_at)
    FROM user_follows AS one, user_follows AS other
    WHERE one.follower_id = user_id_1 AND one.following_id = user_id_2
      AND other.follower_id = user_id_2 AND other.following_id = user_id_1`);
}

/** How many friendships the triggers made, and whether the people's counters agree with the graph and the follows. */
export async function countFriendships(
  client: ClientBase,
  ids: Ids,
  graph: Graph,
  follows: readonly DemoFollow[],
): Promise<{ readonly friendships: number; readonly miscounted: number }> {
  const { rows } = await client.query<{ friendships: number; miscounted: number }>(
    `SELECT (SELECT count(*)::int FROM friendships) AS friendships,
            (SELECT count(*)::int
             FROM unnest($1::bigint[], $2::int[], $3::int[], $4::int[]) AS expected(user_id, friends, followers, following)
             JOIN user_profiles USING (user_id)
             WHERE (friends_count, followers_count, following_count) IS DISTINCT FROM (friends, followers, following)
            ) AS miscounted`,
    [
      ids,
      graph.friends.map((friends) => friends.length),
      countBy(ids, follows, ({ followed }) => followed),
      countBy(ids, follows, ({ follower }) => follower),
    ],
  );
  return rows[0] ?? { friendships: 0, miscounted: ids.length };
}

/** How many of the follows each person has on one side. */
function countBy(ids: Ids, follows: readonly DemoFollow[], personOf: (follow: DemoFollow) => number): number[] {
  const counts = ids.map(() => 0);
  for (const follow of follows) counts[personOf(follow)] = (counts[personOf(follow)] ?? 0) + 1;
  return counts;
}

export async function giveReaderPassword(client: ClientBase, id: string, passwordHash: string): Promise<void> {
  await client.query('UPDATE users SET password_hash = $2 WHERE id = $1', [id, passwordHash]);
}

export async function markFilled(client: ClientBase, until: Date): Promise<void> {
  await client.query('UPDATE installation SET demo_filled_at = $1', [until]);
}

/** Thousands of rows came at once: without this the planner goes on believing that the tables are empty for a minute. */
export async function refreshStatistics(client: ClientBase): Promise<void> {
  await client.query(
    'ANALYZE users, user_profiles, posts, post_tags, post_mentions, post_interactions, user_follows, friendships',
  );
}
