import { limits, type Post, type Visibility } from '@vrss/contract';
import { askedRows, ASKING, listed, VIEWER_COLUMN, type Column } from '../../core/asked-sql.ts';
import { CLAIM, CLAIM_COLUMNS, claimValues, type Claim } from '../../core/idempotency.ts';
import type { WrittenPost } from '../../core/text/index.ts';
import { microseconds } from '../../core/timeline-sql.ts';
import { personInLists, VIEWER } from '../../core/visibility.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { numbered } from '../../platform/database/prepared.ts';
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

/** Who is mentioned by what was stored now, and was not before. */
interface Mentioning {
  readonly mentioned_ids: string[];
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

/** `contentOf` without the author, and the field of tags. */
const CONTENT: readonly Column[] = [
  { name: 'type', type: 'post_type' },
  { name: 'visibility', type: 'profile_visibility' },
  ...['title', 'content', 'content_html', 'excerpt'].map((name) => ({ name, type: 'text' })),
  { name: 'word_count', type: 'integer' },
  { name: 'tags', type: 'text', readAs: 'text[]' },
];
const LINKS: readonly Column[] = ['folded_tags', 'tag_names', 'usernames'].map((name) => ({
  name,
  type: 'text',
  readAs: 'text[]',
}));

/**
 * Looking for whom a post mentions is a quarter of the cost of storing one that mentions nobody, as most do. Under an
 * Idempotency-Key a post gets the id that the key is taken for, or isn't stored where somebody has the key. Authors who
 * post at the same time share a run, in which each post costs half of what it costs alone.
 */
function insertText(mentions: boolean, keyed: boolean): string {
  const content = CONTENT.map(({ name }) => name).join(', ');
  const mentioned = `, mentioned AS (
    INSERT INTO post_mentions (post_id, user_id)
    SELECT post.id, person.id FROM post JOIN asked ON asked.made_id = post.id
    CROSS JOIN LATERAL (${mentionedText('asked.usernames', ASKING)}) AS person RETURNING post_id, user_id
  )`;
  return `WITH asked AS MATERIALIZED (
    SELECT nextval('posts_id_seq') AS made_id, asked.* FROM ${askedRows([VIEWER_COLUMN, ...CONTENT, ...LINKS, ...(keyed ? CLAIM_COLUMNS : [])])}
  ), ${keyed ? `claimed AS (${CLAIM}), ` : ''}post AS (
    INSERT INTO posts (id, user_id, ${content}, status, published_at)
    SELECT made_id, viewer, ${content}, 'published', now() FROM asked
    ${keyed ? 'WHERE made_id IN (SELECT id FROM claimed)' : ''} RETURNING *
  ), tagged AS (
    INSERT INTO post_tags (post_id, tag, name, published_at)
    SELECT post.id, given.tag, given.name, post.published_at FROM post JOIN asked ON asked.made_id = post.id
    CROSS JOIN LATERAL unnest(asked.folded_tags, asked.tag_names) AS given(tag, name)
  )${mentions ? mentioned : ''}
  SELECT asked.caller, ${postColumns(ASKING)}, p.content_html,
    ${mentions ? 'ARRAY(SELECT user_id FROM mentioned WHERE post_id = p.id)' : 'ARRAY[]::bigint[]'} AS mentioned_ids
  FROM asked JOIN post AS p ON p.id = asked.made_id
  JOIN users AS u ON u.id = p.user_id JOIN user_profiles AS up ON up.user_id = u.id`;
}

export const insertStatements = [false, true].flatMap((mentions) =>
  [false, true].map((keyed) => ({
    name: `posts.insert${mentions ? '_mentioning' : ''}${keyed ? '_once' : ''}`,
    text: insertText(mentions, keyed),
    mentions,
    keyed,
  })),
);

/**
 * Publishes a post with its tags and mentions, at the database's moment, which timelines are read by. Answers it as its
 * author reads it; null where its key is held.
 */
export async function insertPost(
  database: Database,
  post: StoredPost,
  claim: Claim | null,
): Promise<(WholePostRow & Mentioning) | null> {
  const mentions = post.written.mentions.length > 0;
  const keyed = claim !== null;
  const statement = insertStatements.find((each) => each.mentions === mentions && each.keyed === keyed);
  if (statement === undefined) throw new Error('Every kind of post has its statement.');
  const { name, text } = statement;
  const values = [...contentOf(post), ...listsOf(post.written).map(listed), ...(keyed ? claimValues(claim) : [])];
  const [row] = await database.coalesced<WholePostRow & Mentioning>(numbered(name, text), { ...values });
  return row ?? null;
}

/**
 * Lists that the planner doesn't look into, as with VIEWER: it would count what is in each, find a plan for so many
 * cheaper than the kept one, and plan every change anew, which takes three times as long as making it.
 */
const TAGS = 'unnest((SELECT $10::text[]), (SELECT $11::text[])) AS given(tag, name)';

/** $13 is the post, $14 whether its readers see it changed. Tags and mentions become what is written now. */
export const UPDATE = `WITH post AS (
    UPDATE posts SET visibility = $3, title = $4, content = $5, content_html = $6, excerpt = $7, word_count = $8, tags = $9,
      edited_at = CASE WHEN $14::boolean THEN statement_timestamp() ELSE edited_at END
    WHERE id = $13::bigint AND user_id = $1::bigint AND type = $2 RETURNING id, published_at
  ), untagged AS (
    DELETE FROM post_tags USING post WHERE post_id = post.id AND tag != ALL ($10::text[])
  ), tagged AS (
    INSERT INTO post_tags (post_id, tag, name, published_at)
    SELECT post.id, given.tag, given.name, post.published_at FROM post, ${TAGS}
    ON CONFLICT (post_id, tag) DO UPDATE SET name = EXCLUDED.name WHERE post_tags.name != EXCLUDED.name
  ), person AS MATERIALIZED (
    ${mentionedText('(SELECT $12::text[])', VIEWER)}
  ), unmentioned AS (
    DELETE FROM post_mentions USING post WHERE post_id = post.id AND user_id NOT IN (SELECT id FROM person)
  ), mentioned AS (
    INSERT INTO post_mentions (post_id, user_id) SELECT post.id, person.id FROM post, person
    ON CONFLICT (post_id, user_id) DO NOTHING RETURNING user_id
  )
  SELECT ARRAY(SELECT user_id FROM mentioned) AS mentioned_ids FROM post`;

/** Stores a post anew whose row the transaction has locked. */
export async function updatePost(tx: Transaction, id: string, post: StoredPost, isEdit: boolean): Promise<Mentioning> {
  const values = [...contentOf(post), ...listsOf(post.written), id, isEdit];
  const [row] = await tx.named<Mentioning>('posts.update', UPDATE, values);
  if (row === undefined) throw new Error('A locked post is there to be changed.');
  return row;
}
