import { sql } from '../src/platform/database/fragment.ts';
import { createHash, randomBytes } from 'node:crypto';
import { fold } from '@vrss/contract';
import { searchNameOf } from '../src/features/users/index.ts';
import { storedWords } from '../src/core/text/index.ts';
import type { Database } from '../src/platform/database/database.ts';
import type { TestClient } from './client.ts';
import type { PersonState, PostState, Visibility } from './rules.ts';
import type { TestServer } from './server.ts';

export interface TestPerson {
  readonly id: string;
  readonly username: string;
}

export interface PersonOptions extends Partial<PersonState> {
  readonly username?: string;
  readonly role?: 'member' | 'moderator' | 'administrator';
  /** Written by SQL; long ago unless said, so that no limit of new accounts applies. */
  readonly memberSince?: Date;
}

let made = 0;

/** A person with profile and storage rows, written by SQL; nobody knows their password. */
export async function makePerson(database: Database, options: PersonOptions = {}): Promise<TestPerson> {
  made += 1;
  const {
    username = `person_${made}`,
    status = 'active',
    visibility = 'public',
    pending = false,
    role = 'member',
  } = options;
  const since = options.memberSince ?? new Date('2026-01-01T00:00:00Z');
  const [row] = await database.run<TestPerson>(sql`WITH person AS (
       INSERT INTO users (username, email, email_verified, signup_secret_hash, status, role, created_at, deleted_at)
       VALUES (${username}::text, lower(${username}::text) || '@harrow.example', ${!pending}, ${pending ? 'f'.repeat(64) : null}, ${status}, ${role}, ${since},
         CASE WHEN ${status}::text = 'deleted' THEN now() END) RETURNING id, username
     ), profile AS (
       INSERT INTO user_profiles (user_id, display_name, visibility) SELECT id, 'Display of ' || username, ${visibility} FROM person
     ), storage AS (
       INSERT INTO storage_usage (user_id) SELECT id FROM person
     )
     SELECT id, username FROM person`);
  if (row === undefined) throw new Error('A made person has an id.');
  return row;
}

/** How somebody stands to a person whom nothing ties to them and who cannot be followed. */
export const NO_STANDING = {
  self: false,
  following: false,
  followsYou: false,
  friends: false,
  canFollow: false,
  requested: false,
  requestsYou: false,
  muted: false,
  askedFriendship: false,
  asksFriendship: false,
} as const;

/** A follow by SQL: also of profiles that must be asked, as an accepted follower. */
export async function makeFollow(database: Database, follower: TestPerson, followed: TestPerson): Promise<void> {
  await database.run(sql`INSERT INTO user_follows (follower_id, following_id) VALUES (${follower.id}, ${followed.id})`);
}

/** Two follows, and by the triggers a friendship. */
export async function makeFriends(database: Database, one: TestPerson, other: TestPerson): Promise<void> {
  await makeFollow(database, one, other);
  await makeFollow(database, other, one);
}

export async function makeLike(database: Database, person: TestPerson, postId: string): Promise<void> {
  await database.run(
    sql`INSERT INTO post_interactions (user_id, post_id, type) VALUES (${person.id}, ${postId}, 'like')`,
  );
}

/** Public people by one statement, for what wants many. */
export async function makeCrowd(database: Database, count: number): Promise<TestPerson[]> {
  const first = made + 1;
  made += count;
  return database.run<TestPerson>(sql`WITH people AS (
       INSERT INTO users (username, email, email_verified, created_at)
       SELECT 'person_' || n, 'person_' || n || '@harrow.example', TRUE, '2026-01-01' FROM generate_series(${first}::int, ${made}::int) AS n
       RETURNING id, username
     ), profiles AS (
       INSERT INTO user_profiles (user_id, display_name) SELECT id, 'Display of ' || username FROM people
     ), storage AS (
       INSERT INTO storage_usage (user_id) SELECT id FROM people
     )
     SELECT id, username FROM people ORDER BY id`);
}

/** Gives a person a display name, as the server writes it. */
export async function nameAs(database: Database, person: TestPerson, displayName: string | null): Promise<void> {
  await database.run(sql`UPDATE user_profiles SET display_name = ${displayName}, search_name = ${searchNameOf(displayName)}
    WHERE user_id = ${person.id}`);
}

export async function makeRequest(database: Database, requester: TestPerson, target: TestPerson): Promise<void> {
  await database.run(sql`INSERT INTO follow_requests (requester_id, target_id) VALUES (${requester.id}, ${target.id})`);
}

/** A request that was refused, now unless said. */
export async function makeRefusedRequest(
  database: Database,
  requester: TestPerson,
  target: TestPerson,
  refusedAt = new Date(),
): Promise<void> {
  await database.run(sql`INSERT INTO follow_requests (requester_id, target_id, created_at, refused_at)
    VALUES (${requester.id}, ${target.id}, ${refusedAt}, ${refusedAt})`);
}

/** A mute of a person without an end. */
export async function makeMute(database: Database, muter: TestPerson, muted: TestPerson): Promise<void> {
  await database.run(sql`INSERT INTO mutes (user_id, muted_id) VALUES (${muter.id}, ${muted.id})`);
}

/** A mute of a tag, folded, without an end. */
export async function makeTagMute(database: Database, muter: TestPerson, tag: string): Promise<void> {
  await database.run(sql`INSERT INTO mutes (user_id, tag, tag_name) VALUES (${muter.id}, ${tag}, ${tag})`);
}

export async function makeBlock(database: Database, blocker: TestPerson, blocked: TestPerson): Promise<void> {
  await database.run(sql`INSERT INTO blocks (blocker_id, blocked_id) VALUES (${blocker.id}, ${blocked.id})`);
}

export async function setStatus(database: Database, person: TestPerson, status: PersonState['status']): Promise<void> {
  await database.run(sql`UPDATE users SET status = ${status}, deleted_at = CASE WHEN ${status}::text = 'deleted' THEN now() END
    WHERE id = ${person.id}`);
}

export interface PostOptions extends Partial<PostState> {
  readonly content?: string;
  /** Of its field, as they are spelled; drafts have none on tag pages. */
  readonly tags?: readonly string[];
  /** A text that PostgreSQL reads, to the microsecond; now unless said. */
  readonly publishedAt?: string;
}

/** A post by SQL, in any state; returns its id. */
export async function makePost(database: Database, author: TestPerson, options: PostOptions = {}): Promise<string> {
  const {
    status = 'published',
    visibility = 'public',
    hidden = false,
    content = 'Bread is in the oven.',
    tags = [],
  } = options;
  const words = storedWords(content);
  const [row] = await database.run<{ id: string }>(sql`WITH post AS (
       INSERT INTO posts
         (user_id, type, status, visibility, content, published_at, scheduled_for, deleted_at, hidden_at, tags)
       VALUES (${author.id}, 'text_short', ${status}::post_status, ${visibility}, ${content},
         CASE WHEN ${status}::post_status IN ('published', 'deleted') THEN coalesce(${options.publishedAt ?? null}::timestamptz, now()) END,
         CASE WHEN ${status}::post_status = 'scheduled' THEN now() + interval '1 hour' END,
         CASE WHEN ${status}::post_status = 'deleted' THEN now() END, CASE WHEN ${hidden}::boolean THEN now() END, ${tags})
       RETURNING id, published_at
     ), tagged AS (
       INSERT INTO post_tags (post_id, tag, name, published_at)
       SELECT id, given.tag, given.name, published_at FROM post, unnest(${tags.map(fold)}::text[], ${tags}::text[]) AS given(tag, name)
       WHERE published_at IS NOT NULL
     ), worded AS (
       INSERT INTO post_words (post_id, published_at, words)
       SELECT id, published_at, ${words} FROM post WHERE published_at IS NOT NULL
     )
     SELECT id FROM post`);
  if (row === undefined) throw new Error('A made post has an id.');
  return row.id;
}

/** A browser in which the person is signed in, by a session written by SQL; without a person, one that is signed out. */
export async function clientOf(
  server: Pick<TestServer, 'client'>,
  database: Database,
  person: TestPerson | null,
): Promise<TestClient> {
  const client = server.client();
  if (person === null) return client;
  const token = randomBytes(32).toString('base64url');
  await database.run(
    sql`INSERT INTO sessions (user_id, token, expires_at) VALUES (${person.id}, ${createHash('sha256').update(token).digest('hex')}, now() + interval '7 days')`,
  );
  client.cookies.set('vrss_session', token);
  return client;
}

export const VISIBILITIES: readonly Visibility[] = ['public', 'followers', 'private'];
