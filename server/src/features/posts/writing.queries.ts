import { limits, type Post, type Visibility } from '@vrss/contract';
import { recordEvents } from '../../core/events.ts';
import { claimKey, claimValues, isKeyOurs, type Claim } from '../../core/idempotency.ts';
import type { WrittenPost } from '../../core/text/index.ts';
import { microseconds } from '../../core/timeline-sql.ts';
import { personInLists, VIEWER } from '../../core/visibility.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { postCreated, postEdited } from './posts.events.ts';
import { postColumns, type WholePostRow } from './posts.view.ts';

/** A post as its author wrote it. */
export interface SourceRow {
  readonly id: string;
  readonly type: Post['type'];
  readonly visibility: Visibility;
  readonly title: string | null;
  readonly content: string;
  readonly tags: string[];
  /** Another one after every change: updated_at (decision 25) in microseconds. */
  readonly version: string;
}

/** $1 is the author, $2 the post: their own, published, and neither deleted nor hidden by a moderator. */
const SOURCE = `SELECT id, type, visibility, title, content, tags, ${microseconds('updated_at')} AS version FROM posts
  WHERE id = $2::bigint AND user_id = $1::bigint AND status = 'published' AND hidden_at IS NULL`;

/** Undefined where the post is not the author's, or not there any more. */
export async function findSource(database: Database, authorId: string, id: string): Promise<SourceRow | undefined> {
  const [row] = await database.named<SourceRow>('posts.source', SOURCE, [authorId, id]);
  return row;
}

/** The same, and nobody else changes the post before the transaction ends. */
export async function lockSource(tx: Transaction, authorId: string, id: string): Promise<SourceRow | undefined> {
  const [row] = await tx.named<SourceRow>('posts.lock_source', `${SOURCE} FOR NO KEY UPDATE`, [authorId, id]);
  return row;
}

export interface StoredPost {
  readonly authorId: string;
  readonly visibility: Visibility;
  readonly written: WrittenPost;
}

/** What a post is made of, from its author on, in the order in which the statements bind it. */
function contentOf({ authorId, visibility, written }: StoredPost): unknown[] {
  const { type, title, content, contentHtml, excerpt, wordCount } = written;
  return [authorId, type, visibility, title, content, contentHtml, excerpt, wordCount];
}

/** Its lists, which follow: tags in their field, all tags folded, the same as they are written, whom it mentions. */
function listsOf({ fieldTags, tags, mentions }: WrittenPost): readonly (readonly string[])[] {
  return [fieldTags, tags.map(({ tag }) => tag), tags.map(({ name }) => name), mentions];
}

/**
 * Whom the post mentions: of those who bear the names, whom its author may see in lists, the first of them in the text's
 * order. Nobody mentions themself.
 */
function mentionedText(usernames: string, author: string): string {
  return `SELECT u.id FROM unnest(${usernames}) WITH ORDINALITY AS named(username, position)
    JOIN users AS u ON lower(u.username) = named.username
    JOIN user_profiles AS up ON up.user_id = u.id
    WHERE u.id != ${author} AND ${personInLists({ user: 'u', profile: 'up', viewer: author })}
    ORDER BY named.position LIMIT ${limits.mentions}`;
}

/**
 * Lists that the planner doesn't look into, as with VIEWER: it would count what is in each, find a plan for so many
 * cheaper than the kept one, and plan every change anew, which takes three times as long as making it.
 */
const TAGS = 'unnest((SELECT $10::text[]), (SELECT $11::text[])) AS given(tag, name)';
const USERNAMES = '(SELECT $12::text[])';

const EVENT = {
  postId: 'post.id::text',
  authorId: 'post.user_id::text',
  visibility: 'post.visibility',
  mentionedIds: 'ARRAY(SELECT user_id::text FROM mentioned)',
};

/** The parameters of the key follow those of the post. */
const KEY = 13;

/** Under an Idempotency-Key a post gets the id that the key is taken for, or isn't stored where the key is held. */
export const INSERT = `WITH made AS MATERIALIZED (SELECT nextval('posts_id_seq') AS id), claimed AS (
    ${claimKey(KEY)}
  ), post AS (
    INSERT INTO posts (id, user_id, type, visibility, title, content, content_html, excerpt, word_count, tags, status, published_at)
    SELECT made.id, $1::bigint, $2, $3, $4, $5, $6, $7, $8, $9, 'published', now() FROM made WHERE ${isKeyOurs(KEY)}
    RETURNING *
  ), tagged AS (
    INSERT INTO post_tags (post_id, tag, name, published_at)
    SELECT post.id, given.tag, given.name, post.published_at FROM post, ${TAGS}
  ), mentioned AS (
    INSERT INTO post_mentions (post_id, user_id)
    SELECT post.id, person.id FROM post CROSS JOIN LATERAL (${mentionedText(USERNAMES, VIEWER)}) AS person
    RETURNING user_id
  ), recorded AS (
    ${recordEvents(postCreated, EVENT, 'post')}
  )
  SELECT ${postColumns(VIEWER)}, p.content_html
  FROM post AS p JOIN users AS u ON u.id = p.user_id JOIN user_profiles AS up ON up.user_id = u.id`;

/**
 * Publishes a post with its tags and mentions, at the database's moment, which timelines are read by. Answers it as its
 * author reads it; null where its key is held.
 */
export async function insertPost(
  database: Database,
  post: StoredPost,
  claim: Claim | null,
): Promise<WholePostRow | null> {
  const values = [...contentOf(post), ...listsOf(post.written), ...claimValues(claim)];
  const [row] = await database.named<WholePostRow>('posts.insert', INSERT, values);
  return row ?? null;
}

/** $13 is the post, $14 whether its readers see it changed. Tags and mentions become what is written now. */
export const UPDATE = `WITH post AS (
    UPDATE posts SET visibility = $3, title = $4, content = $5, content_html = $6, excerpt = $7, word_count = $8, tags = $9,
      edited_at = CASE WHEN $14::boolean THEN statement_timestamp() ELSE edited_at END
    WHERE id = $13::bigint AND user_id = $1::bigint AND type = $2 RETURNING id, user_id, visibility, published_at
  ), untagged AS (
    DELETE FROM post_tags USING post WHERE post_id = post.id AND tag != ALL ($10::text[])
  ), tagged AS (
    INSERT INTO post_tags (post_id, tag, name, published_at)
    SELECT post.id, given.tag, given.name, post.published_at FROM post, ${TAGS}
    ON CONFLICT (post_id, tag) DO UPDATE SET name = EXCLUDED.name WHERE post_tags.name != EXCLUDED.name
  ), person AS MATERIALIZED (
    ${mentionedText(USERNAMES, VIEWER)}
  ), unmentioned AS (
    DELETE FROM post_mentions USING post WHERE post_id = post.id AND post_mentions.user_id NOT IN (SELECT id FROM person)
  ), mentioned AS (
    INSERT INTO post_mentions (post_id, user_id) SELECT post.id, person.id FROM post, person
    ON CONFLICT (post_id, user_id) DO NOTHING RETURNING user_id
  )
  ${recordEvents(postEdited, EVENT, 'post')}`;

/** Stores a post anew whose row the transaction has locked. */
export async function updatePost(tx: Transaction, id: string, post: StoredPost, isEdit: boolean): Promise<void> {
  await tx.named('posts.update', UPDATE, [...contentOf(post), ...listsOf(post.written), id, isEdit]);
}
