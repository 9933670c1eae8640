import { limits, type Visibility } from '@vrss/contract';
import { recordEvents } from '../../core/events.ts';
import { CLAIM, claimKey, claimValues, isKeyOurs, type Claim } from '../../core/idempotency.ts';
import { atMost } from '../../core/page-sql.ts';
import { storedWords, type WrittenPost } from '../../core/text/index.ts';
import { microseconds } from '../../core/timeline-sql.ts';
import { AUTHOR, mayMention, personInLists, VIEWER } from '../../core/visibility.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { identifier, listed, Parameter, sql, type Fragment } from '../../platform/database/fragment.ts';
import { prepare, type Values } from '../../platform/database/prepared.ts';
import { postCreated, postEdited } from './posts.events.ts';
import { postColumns, WHOLE_POST_COLUMNS, type WholePostRow } from './posts.view.ts';

/** A post as its author wrote it. */
export interface SourceRow {
  readonly id: string;
  readonly type: 'text_short' | 'text_long';
  readonly visibility: Visibility;
  readonly title: string | null;
  readonly content: string;
  readonly tags: string[];
  readonly language: string | null;
  readonly content_warning: string | null;
  /** Another one after every change: updated_at (decision 25) in microseconds. */
  readonly version: string;
}

/** The author's own text, published, and neither deleted nor hidden by a moderator. */
function sourceText(authorId: string, id: string): Fragment {
  return sql`SELECT id, type, visibility, title, content, tags, language, content_warning, ${microseconds(sql`updated_at`)} AS version FROM posts
  WHERE id = ${id}::bigint AND user_id = ${authorId}::bigint AND status = 'published' AND hidden_at IS NULL
    AND type IN ('text_short', 'text_long')`;
}

/** Undefined where the post is not the author's, or not there any more. */
export async function findSource(database: Database, authorId: string, id: string): Promise<SourceRow | undefined> {
  const [row] = await database.run<SourceRow>(sourceText(authorId, id));
  return row;
}

/** The same, and nobody else changes the post before the transaction ends. */
export async function lockSource(tx: Transaction, authorId: string, id: string): Promise<SourceRow | undefined> {
  const [row] = await tx.run<SourceRow>(sql`${sourceText(authorId, id)} FOR NO KEY UPDATE`);
  return row;
}

export interface StoredPost {
  readonly authorId: string;
  readonly visibility: Visibility;
  readonly written: WrittenPost;
  readonly language: string | null;
  readonly contentWarning: string | null;
}

const COLUMNS = [
  ...(['type', 'visibility', 'title', 'content', 'content_html', 'excerpt', 'word_count', 'tags'] as const),
  ...(['language', 'content_warning'] as const),
];

/** What is stored beside, in tables of their own. */
const BESIDE = ['viewer', 'words', 'folded_tags', 'tag_names', 'usernames'] as const;

/** What a post is made of: values, or the parameters of a prepared statement. */
type PostTerms = Readonly<Record<(typeof COLUMNS)[number] | (typeof BESIDE)[number], unknown>>;

const PARAMETERS = Object.fromEntries([...COLUMNS, ...BESIDE].map((name) => [name, new Parameter(name)])) as PostTerms;

/** The tags of the field, all tags folded, the same as they are written, and whom it mentions, are lists. */
function valuesOf({ authorId, visibility, written, language, contentWarning }: StoredPost): PostTerms {
  const { type, title, content, contentHtml, excerpt, wordCount, fieldTags, tags, mentions } = written;
  return {
    viewer: authorId,
    type,
    visibility,
    title,
    content,
    content_html: contentHtml,
    excerpt,
    word_count: wordCount,
    tags: fieldTags,
    language,
    content_warning: contentWarning,
    words: storedWords(written.shown),
    folded_tags: tags.map(({ tag }) => tag),
    tag_names: tags.map(({ name }) => name),
    usernames: mentions,
  };
}

/**
 * Whom the post mentions: of those who bear the names, whom its author may see in lists and mention, the first of them in the
 * text's order. Nobody mentions themself. As with VIEWER the planner doesn't look into lists: it would count what is in each, find
 * a plan for so many cheaper than the kept one, and plan every post anew, which takes three times as long as storing it.
 */
function mentionedText({ usernames, viewer }: PostTerms): Fragment {
  const author = sql`(SELECT ${viewer}::bigint)`;
  return sql`SELECT u.id FROM unnest((SELECT ${usernames}::text[])) WITH ORDINALITY AS named(username, position)
    JOIN users AS u ON lower(u.username) = named.username
    JOIN user_profiles AS up ON up.user_id = u.id
    WHERE u.id != ${author} AND ${personInLists(AUTHOR, author)} AND ${mayMention(AUTHOR, author)}
    ORDER BY named.position ${atMost(limits.mentions)}`;
}

function taggedText({ folded_tags: folded, tag_names: names }: PostTerms): Fragment {
  return sql`INSERT INTO post_tags (post_id, tag, name, published_at)
    SELECT post.id, input.tag, input.name, post.published_at
    FROM post, unnest((SELECT ${folded}::text[]), (SELECT ${names}::text[])) AS input(tag, name)`;
}

function wordedText({ words }: PostTerms): Fragment {
  return sql`INSERT INTO post_words (post_id, published_at, words)
    SELECT post.id, post.published_at, ${words}::text FROM post`;
}

const EVENT = {
  postId: sql`post.id::text`,
  authorId: sql`post.user_id::text`,
  visibility: sql`post.visibility`,
  mentionedIds: sql`ARRAY(SELECT user_id::text FROM mentioned)`,
};

const COLUMN_NAMES = listed(COLUMNS.map(identifier));

/** Under an Idempotency-Key a post gets the id that the key is taken for, or isn't stored where the key is held. */
export const INSERT = prepare(
  'posts.insert',
  sql`WITH made AS MATERIALIZED (SELECT nextval('posts_id_seq') AS id), claimed AS (
    ${claimKey(sql`${PARAMETERS.viewer}::bigint`, CLAIM)}
  ), post AS (
    INSERT INTO posts (id, user_id, ${COLUMN_NAMES}, status, published_at)
    SELECT made.id, ${PARAMETERS.viewer}::bigint, ${listed(COLUMNS.map((column) => sql`${PARAMETERS[column]}`))}, 'published', now()
    FROM made WHERE ${isKeyOurs(CLAIM)}
    RETURNING *
  ), tagged AS (
    ${taggedText(PARAMETERS)}
  ), worded AS (
    ${wordedText(PARAMETERS)}
  ), mentioned AS (
    INSERT INTO post_mentions (post_id, user_id)
    SELECT post.id, person.id FROM post CROSS JOIN LATERAL (${mentionedText(PARAMETERS)}) AS person
    RETURNING user_id
  ), recorded AS (
    ${recordEvents(postCreated, EVENT, sql`post`)}
  )
  SELECT ${postColumns(VIEWER)}, ${WHOLE_POST_COLUMNS}
  FROM post AS p JOIN users AS u ON u.id = p.user_id JOIN user_profiles AS up ON up.user_id = u.id`,
);

/** What INSERT binds. */
export function insertValues(post: StoredPost, claim: Claim | null): Values {
  return { ...valuesOf(post), ...claimValues(claim) };
}

/**
 * Publishes a post with its tags and mentions, at the database's moment, which timelines are read by. Answers it as its
 * author reads it; null where its key is held.
 */
export async function insertPost(
  database: Database,
  post: StoredPost,
  claim: Claim | null,
): Promise<WholePostRow | null> {
  const [row] = await database.prepared<WholePostRow>(INSERT, insertValues(post, claim));
  return row ?? null;
}

/**
 * `isEdit` is whether its readers see it changed. Tags, words and mentions become what is written now. The version is another one after every
 * change, that of the language alone too, which the trigger of updated_at leaves to jobs (decision 207).
 */
export function updateText(id: string, post: StoredPost, isEdit: boolean): Fragment {
  const values = valuesOf(post);
  const changes = COLUMNS.filter((column) => column !== 'type').map(
    (column) => sql`${identifier(column)} = ${values[column]}`,
  );
  return sql`WITH post AS (
    UPDATE posts SET ${listed(changes)}, updated_at = statement_timestamp(),
      edited_at = CASE WHEN ${isEdit}::boolean THEN statement_timestamp() ELSE edited_at END
    WHERE id = ${id}::bigint AND user_id = ${values.viewer}::bigint AND type = ${values.type}
    RETURNING id, user_id, visibility, published_at
  ), untagged AS (
    DELETE FROM post_tags USING post WHERE post_id = post.id AND tag != ALL (${values.folded_tags}::text[])
  ), tagged AS (
    ${taggedText(values)}
    ON CONFLICT (post_id, tag) DO UPDATE SET name = EXCLUDED.name WHERE post_tags.name != EXCLUDED.name
  ), worded AS (
    ${wordedText(values)}
    ON CONFLICT (post_id) DO UPDATE SET words = EXCLUDED.words WHERE post_words.words != EXCLUDED.words
  ), person AS MATERIALIZED (
    ${mentionedText(values)}
  ), unmentioned AS (
    DELETE FROM post_mentions USING post WHERE post_id = post.id AND post_mentions.user_id NOT IN (SELECT id FROM person)
  ), mentioned AS (
    INSERT INTO post_mentions (post_id, user_id) SELECT post.id, person.id FROM post, person
    ON CONFLICT (post_id, user_id) DO NOTHING RETURNING user_id
  )
  ${recordEvents(postEdited, EVENT, sql`post`)}`;
}

/** Stores a post anew whose row the transaction has locked. */
export async function updatePost(tx: Transaction, id: string, post: StoredPost, isEdit: boolean): Promise<void> {
  await tx.run(updateText(id, post, isEdit));
}
