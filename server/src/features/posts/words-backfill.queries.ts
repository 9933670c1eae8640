import type { PostType } from '@vrss/contract';
import type { Transaction } from '../../platform/database/database.ts';
import { sql, type Fragment } from '../../platform/database/fragment.ts';

/** A post as it is read for its words. */
export interface WordlessRow {
  readonly id: string;
  readonly type: PostType;
  readonly title: string | null;
  readonly content: string | null;
  /** Microseconds of updated_at, as text: another one after every edit. */
  readonly version: string;
  readonly hasWords: boolean;
}

/** What was found in a post; `version` is that of what was read. */
export interface FoundWords {
  readonly id: string;
  readonly version: string;
  readonly words: string;
  readonly language: string | null;
}

const VERSION = sql`(extract(epoch FROM p.updated_at) * 1000000)::bigint`;

/** Posts that were ever published, after an id: those that have words already are named only. */
export function postsAfterText(id: string, count: number): Fragment {
  return sql`SELECT p.id, p.type, p.published_at IS NULL OR stored.post_id IS NOT NULL AS "hasWords",
      CASE WHEN stored.post_id IS NULL THEN p.title END AS title,
      CASE WHEN stored.post_id IS NULL THEN p.content END AS content, ${VERSION} AS version
    FROM (SELECT * FROM posts WHERE id > ${id}::bigint ORDER BY id LIMIT ${count}) AS p
    LEFT JOIN post_words AS stored ON stored.post_id = p.id
    ORDER BY p.id`;
}

export async function postsAfter(tx: Transaction, id: string, count: number): Promise<WordlessRow[]> {
  return tx.run<WordlessRow>(postsAfterText(id, count));
}

export async function greatestPostId(tx: Transaction): Promise<string | null> {
  const [row] = await tx.run<{ id: string | null }>(sql`SELECT max(id) AS id FROM posts`);
  return row?.id ?? null;
}

/**
 * Stores words and languages, and answers of how many posts. One that was edited since it was read has got its own; so has
 * one that the author gave a language.
 */
export async function storeFoundWords(tx: Transaction, found: readonly FoundWords[]): Promise<number> {
  const column = (name: keyof FoundWords) => found.map((each) => each[name]);
  const rows = await tx.run(sql`WITH found AS (
      SELECT * FROM unnest(${column('id')}::bigint[], ${column('version')}::bigint[], ${column('words')}::text[],
        ${column('language')}::text[]) AS found(id, version, words, language)
    ), worded AS (
      INSERT INTO post_words (post_id, published_at, words)
      SELECT p.id, p.published_at, found.words FROM found JOIN posts AS p ON p.id = found.id
      WHERE ${VERSION} = found.version AND p.published_at IS NOT NULL
      ORDER BY p.id FOR NO KEY UPDATE OF p
      ON CONFLICT (post_id) DO NOTHING
      RETURNING post_id
    ), spoken AS (
      UPDATE posts SET language = found.language FROM found, worded
      WHERE posts.id = worded.post_id AND found.id = worded.post_id AND found.language IS NOT NULL AND posts.language IS NULL
    )
    SELECT post_id FROM worded`);
  return rows.length;
}
