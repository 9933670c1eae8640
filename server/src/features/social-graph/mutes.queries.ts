import { limits } from '@vrss/contract';
import type { Position } from '../../core/cursor.ts';
import { atMost, below, lastFirst } from '../../core/page-sql.ts';
import { microseconds } from '../../core/timeline-sql.ts';
import { AUTHOR, MUTE_LASTS, personActive, personAtAddress, viewer } from '../../core/visibility.ts';
import type { Database } from '../../platform/database/database.ts';
import { literal, sql, type Fragment } from '../../platform/database/fragment.ts';
import { CARD_COLUMNS, type CardRow } from '../users/index.ts';

/** What became of a mute: `is_full` where the viewer muted as much as a person can; no row where there is no such person. */
export interface MuteRow {
  readonly is_full: boolean;
  readonly ends_at: Date | null;
}

/** Mutes a person whom the viewer can see, or changes when that ends; a private profile is found by its username too, as for blocks. */
export async function mutePerson(
  database: Database,
  viewerId: string,
  person: { readonly id: string; readonly username: string | null },
  seconds: number | null,
): Promise<MuteRow | undefined> {
  const muter = viewer(viewerId);
  const thing = sql`SELECT u.id FROM users AS u JOIN user_profiles AS up ON up.user_id = u.id
      WHERE u.id = ${person.id}::bigint AND u.id != ${muter} AND ${personAtAddress(AUTHOR, muter)}
        AND (up.visibility != 'private' OR lower(u.username) = lower(${person.username}))`;
  const columns = { insert: sql`muted_id`, values: sql`id`, key: sql`muted_id`, most: limits.mutes.people };
  const [row] = await database.run<MuteRow>(muteText(muter, thing, columns, seconds));
  return row;
}

/** Mutes a tag, or changes when that ends. `tag` is folded, `name` as it was written. */
export async function muteTag(
  database: Database,
  viewerId: string,
  { tag, name }: { readonly tag: string; readonly name: string },
  seconds: number | null,
): Promise<MuteRow | undefined> {
  const thing = sql`SELECT ${tag}::text AS tag, ${name}::text AS name`;
  const columns = { insert: sql`tag, tag_name`, values: sql`tag, name`, key: sql`tag`, most: limits.mutes.tags };
  const [row] = await database.run<MuteRow>(muteText(viewer(viewerId), thing, columns, seconds));
  return row;
}

interface Columns {
  readonly insert: Fragment;
  readonly values: Fragment;
  readonly key: Fragment;
  /** Mutes of the kind that a person has at most; those at the same moment may go a little beyond. */
  readonly most: number;
}

function muteText(muter: Fragment, thing: Fragment, { insert, values, key, most }: Columns, seconds: number | null) {
  const ends = sql`now() + make_interval(secs => ${seconds}::int)`;
  return sql`WITH thing AS MATERIALIZED (${thing}), muted AS (
      INSERT INTO mutes (user_id, ends_at, ${insert})
      SELECT ${muter}, ${ends}, ${values} FROM thing
      WHERE (SELECT count(*) FROM mutes WHERE user_id = ${muter} AND ${key} IS NOT NULL) < ${literal(most)}
      ON CONFLICT (user_id, ${key}) DO UPDATE SET ends_at = EXCLUDED.ends_at
      RETURNING true AS is_muted, ends_at
    )
    SELECT is_muted IS NULL AS is_full, muted.ends_at FROM thing LEFT JOIN muted ON true`;
}

export async function unmutePerson(database: Database, viewerId: string, personId: string): Promise<void> {
  await database.run(sql`DELETE FROM mutes WHERE user_id = ${viewerId} AND muted_id = ${personId}`);
}

export async function unmuteTag(database: Database, viewerId: string, tag: string): Promise<void> {
  await database.run(sql`DELETE FROM mutes WHERE user_id = ${viewerId} AND tag = ${tag}`);
}

/** What a person muted: a tag, or the card of a person who is there for others. */
export interface MutedRow extends Position {
  readonly muted_at: Date;
  readonly ends_at: Date | null;
  readonly tag: string | null;
  readonly tag_name: string | null;
  /** Null where a tag is muted. */
  readonly person: CardRow | null;
}

export function mutedText(viewerId: string, position: Position, count: number): Fragment {
  return sql`SELECT ${microseconds(sql`mutes.created_at`)} AS at, mutes.id, mutes.created_at AS muted_at, mutes.ends_at,
    mutes.tag, mutes.tag_name, card.person
  FROM mutes LEFT JOIN LATERAL (
    SELECT to_jsonb(person) || jsonb_build_object('person_id', person.person_id::text) AS person FROM (
      SELECT ${CARD_COLUMNS} FROM users AS u JOIN user_profiles AS up ON up.user_id = u.id
      WHERE u.id = mutes.muted_id AND ${personActive(sql`u`)} OFFSET 0
    ) AS person
  ) AS card ON true
  WHERE mutes.user_id = ${viewer(viewerId)} AND ${below(sql`mutes`, position)} AND ${MUTE_LASTS}
    AND (mutes.tag IS NOT NULL OR card.person IS NOT NULL)
  ${lastFirst(sql`mutes`)} ${atMost(count)}`;
}

export async function findMuted(
  database: Database,
  viewerId: string,
  position: Position,
  count: number,
): Promise<MutedRow[]> {
  return database.run<MutedRow>(mutedText(viewerId, position, count));
}

/** Mutes that have ended. Answers how many were deleted. */
export async function deleteEndedMutes(database: Database, limit: number): Promise<number> {
  const rows = await database.run(sql`DELETE FROM mutes WHERE id IN (
       SELECT id FROM mutes WHERE ends_at <= now() ORDER BY ends_at LIMIT ${limit} FOR UPDATE SKIP LOCKED
     ) RETURNING id`);
  return rows.length;
}
