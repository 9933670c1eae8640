import type { Database, Transaction } from '../../platform/database/database.ts';
import { sql } from '../../platform/database/fragment.ts';

export interface MutedWordsRow {
  readonly id: string;
  readonly phrase: string;
  readonly ends_at: Date | null;
  readonly created_at: Date;
}

/** Keeps a person's mutes from being counted by two at once. */
export async function lockMutes(tx: Transaction, userId: string): Promise<void> {
  await tx.run(sql`SELECT FROM user_profiles WHERE user_id = ${userId}::bigint FOR NO KEY UPDATE`);
}

export interface MutedWords {
  readonly userId: string;
  /** Cut and folded. */
  readonly words: string;
  /** As typed. */
  readonly phrase: string;
  readonly endsAt: Date | null;
}

/** Mutes words, or changes the end of what is muted already. Those that ended are forgotten. Undefined where there are `most` others. */
export async function upsertMutedWords(
  tx: Transaction,
  { userId, words, phrase, endsAt }: MutedWords,
  most: number,
): Promise<MutedWordsRow | undefined> {
  const [row] = await tx.run<MutedWordsRow>(sql`WITH ended AS (
      DELETE FROM muted_words WHERE user_id = ${userId}::bigint AND ends_at <= statement_timestamp() AND words != ${words}
    )
    INSERT INTO muted_words (user_id, words, phrase, ends_at)
    SELECT ${userId}::bigint, ${words}, ${phrase}, ${endsAt}::timestamptz
    WHERE ${most} > (
      SELECT count(*) FROM muted_words
      WHERE user_id = ${userId}::bigint AND words != ${words} AND (ends_at IS NULL OR ends_at > statement_timestamp())
    )
    ON CONFLICT (user_id, words) DO UPDATE SET phrase = EXCLUDED.phrase, ends_at = EXCLUDED.ends_at
    RETURNING id, phrase, ends_at, created_at`);
  return row;
}

/** Ends a mute of the person's own; where there is none nothing changes. */
export async function deleteMutedWords(database: Database, userId: string, id: string): Promise<void> {
  await database.run(sql`DELETE FROM muted_words WHERE user_id = ${userId}::bigint AND id = ${id}::bigint`);
}

/** The last first, without those that ended. */
export async function listMutedWords(database: Database, userId: string, most: number): Promise<MutedWordsRow[]> {
  return database.run<MutedWordsRow>(sql`SELECT id, phrase, ends_at, created_at FROM muted_words
    WHERE user_id = ${userId}::bigint AND (ends_at IS NULL OR ends_at > statement_timestamp())
    ORDER BY created_at DESC, id DESC LIMIT ${most}`);
}
