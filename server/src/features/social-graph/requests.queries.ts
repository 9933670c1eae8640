import type { Position } from '../../core/cursor.ts';
import { recordEvents } from '../../core/events.ts';
import { atMost, below, lastFirst } from '../../core/page-sql.ts';
import { microseconds } from '../../core/timeline-sql.ts';
import { AUTHOR, personAtAddress, personPresent, viewer } from '../../core/visibility.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { sql, type Fragment } from '../../platform/database/fragment.ts';
import { listedColumns, PEOPLE_OF_MEMBERS, type ListedRow } from '../users/index.ts';
import { followRequested, requestAccepted, requestWithdrawn, userFollowed } from './social-graph.events.ts';

/** After a refusal, how long asking again stays unheard (decision 201). */
const UNHEARD = sql`interval '14 days'`;

const PAIR = { followerId: sql`requester_id::text`, followingId: sql`target_id::text` };

/** Who asks, and who is asked. */
export interface Request {
  readonly requesterId: string;
  readonly targetId: string;
}

/** Holds what is between the two people until the transaction ends; the next statement sees all that was done before. */
async function lockPair(tx: Transaction, { requesterId, targetId }: Request): Promise<void> {
  await tx.run(sql`SELECT lock_pairs(ARRAY[${requesterId}::bigint], ARRAY[${targetId}::bigint])`);
}

/**
 * Asks to follow a person whose profile is not public: false where it is public, or the requester follows already, or cannot see
 * them. A private profile is found by its username too, as for blocks. Asking again changes nothing, but that it can begin to
 * ask for friendship; after a refusal it is a new request once the time is over, and looks like one until then.
 */
export async function insertRequest(
  tx: Transaction,
  { requesterId, targetId }: Request,
  { username, asksFriendship }: { readonly username: string | null; readonly asksFriendship: boolean },
): Promise<boolean> {
  await tx.run(sql`SELECT lock_request(${requesterId}::bigint, ${targetId}::bigint)`);
  const asker = viewer(requesterId);
  const rows = await tx.run(sql`WITH earlier AS MATERIALIZED (
      SELECT refused_at FROM follow_requests WHERE requester_id = ${asker} AND target_id = ${targetId}::bigint
    ), asked AS (
      INSERT INTO follow_requests AS request (requester_id, target_id, asks_friendship)
      SELECT ${asker}, u.id, ${asksFriendship}::boolean FROM users AS u JOIN user_profiles AS up ON up.user_id = u.id
      WHERE u.id = ${targetId}::bigint AND u.id != ${asker} AND up.visibility != 'public' AND ${personAtAddress(AUTHOR, asker)}
        AND (up.visibility != 'private' OR lower(u.username) = lower(${username}))
        AND NOT EXISTS (SELECT FROM user_follows WHERE follower_id = ${asker} AND following_id = u.id)
      ON CONFLICT (requester_id, target_id) DO UPDATE SET
        asks_friendship = request.asks_friendship OR EXCLUDED.asks_friendship,
        withdrawn = FALSE,
        created_at = CASE WHEN request.refused_at <= now() - ${UNHEARD} THEN now() ELSE request.created_at END,
        refused_at = CASE WHEN request.refused_at <= now() - ${UNHEARD} THEN NULL ELSE request.refused_at END
      RETURNING requester_id, target_id, asks_friendship
    ), made AS (
      SELECT * FROM asked WHERE NOT EXISTS (SELECT FROM earlier WHERE (refused_at <= now() - ${UNHEARD}) IS NOT TRUE)
    ), recorded AS (
      ${recordEvents(followRequested, { ...PAIR, asksFriendship: sql`asks_friendship` }, sql`made`)}
    )
    SELECT FROM asked`);
  return rows.length > 0;
}

/** Withdraws a request. A refused one is kept out of sight: its requester cannot tell, and could otherwise ask again at once. */
export async function withdrawRequest(tx: Transaction, request: Request): Promise<void> {
  await lockPair(tx, request);
  await tx.run(sql`WITH unheard AS (
      UPDATE follow_requests SET withdrawn = TRUE WHERE ${between(request)} AND refused_at IS NOT NULL
    ), removed AS (
      DELETE FROM follow_requests WHERE ${between(request)} AND refused_at IS NULL RETURNING requester_id, target_id
    )
    ${recordEvents(requestWithdrawn, PAIR, sql`removed`)}`);
}

/** Refuses an open request; no event, since nobody is told. */
export async function refuseRequest(tx: Transaction, request: Request): Promise<void> {
  await lockPair(tx, request);
  await tx.run(sql`UPDATE follow_requests SET refused_at = now() WHERE ${between(request)} AND refused_at IS NULL`);
}

/** Makes an open request a follow; where there is none nothing changes. */
export async function acceptRequest(tx: Transaction, request: Request): Promise<void> {
  await lockPair(tx, request);
  await tx.run(acceptText(between(request)));
}

/** Makes the oldest open requests follows, `count` at most; answers how many they were. */
export async function acceptOldest(tx: Transaction, targetId: string, count: number): Promise<number> {
  const [open] = await tx.run<{ requester_ids: string[] | null }>(sql`WITH open AS MATERIALIZED (
      SELECT requester_id, target_id FROM follow_requests WHERE target_id = ${targetId}::bigint AND refused_at IS NULL
      ORDER BY created_at, id ${atMost(count)}
    )
    SELECT array_agg(requester_id) AS requester_ids, lock_pairs(array_agg(requester_id), array_agg(target_id)) FROM open`);
  if (!open?.requester_ids) return 0;
  const rows = await tx.run(
    acceptText(sql`target_id = ${targetId}::bigint AND requester_id = ANY (${open.requester_ids}::bigint[])`),
  );
  return rows.length;
}

/** The triggers on follows refuse what a block forbids; none is left here, since a block ends the requests between the two. */
function acceptText(which: Fragment): Fragment {
  return sql`WITH accepted AS (
      DELETE FROM follow_requests WHERE ${which} AND refused_at IS NULL
      RETURNING requester_id, target_id, asks_friendship, EXISTS (
        SELECT FROM user_follows WHERE follower_id = target_id AND following_id = requester_id
      ) AS friends
    ), followed AS (
      INSERT INTO user_follows (follower_id, following_id, asks_friendship)
      SELECT requester_id, target_id, asks_friendship AND NOT friends FROM accepted
      ON CONFLICT (follower_id, following_id) DO NOTHING
    ), recorded AS (
      ${recordEvents(requestAccepted, PAIR, sql`accepted`)}
    ), recorded_follows AS (
      ${recordEvents(
        userFollowed,
        { ...PAIR, friends: sql`friends`, asksFriendship: sql`asks_friendship AND NOT friends` },
        sql`accepted`,
      )}
    )
    SELECT FROM accepted`;
}

/** Keeps requests to a person waiting until the transaction ends; the next statement sees all that came before. */
export async function lockVisibility(tx: Transaction, personId: string): Promise<void> {
  await tx.run(sql`SELECT lock_visibility(${personId}::bigint)`);
}

/** Going public ends what refusals still meant for those who asked: they can follow. How long they stay unheard remains. */
export async function hideRefused(tx: Transaction, targetId: string): Promise<void> {
  await tx.run(sql`UPDATE follow_requests SET withdrawn = TRUE
    WHERE target_id = ${targetId} AND refused_at IS NOT NULL AND NOT withdrawn`);
}

function between({ requesterId, targetId }: Request): Fragment {
  return sql`requester_id = ${requesterId}::bigint AND target_id = ${targetId}::bigint`;
}

/** Open requests of people who are there. Not personInLists: they are shown to the one whom they asked. */
export function requestsText(targetId: string, position: Position, count: number): Fragment {
  const target = viewer(targetId);
  return sql`SELECT ${microseconds(sql`member.created_at`)} AS at, member.id, member.created_at AS requested_at,
    ${listedColumns(target)}
  FROM (
    SELECT requester_id AS person_id, created_at, id FROM follow_requests WHERE target_id = ${target} AND refused_at IS NULL
  ) AS member
  ${PEOPLE_OF_MEMBERS}
  WHERE ${below(sql`member`, position)} AND ${personPresent(sql`u`, target)}
  ${lastFirst(sql`member`)} ${atMost(count)}`;
}

export interface RequestRow extends ListedRow, Position {
  readonly requested_at: Date;
}

export async function findRequests(
  database: Database,
  targetId: string,
  position: Position,
  count: number,
): Promise<RequestRow[]> {
  return database.run<RequestRow>(requestsText(targetId, position, count));
}

export function countText(targetId: string, most: number): Fragment {
  const target = viewer(targetId);
  return sql`SELECT count(*)::int AS requests FROM (
      SELECT FROM (
        SELECT requester_id AS person_id FROM follow_requests WHERE target_id = ${target} AND refused_at IS NULL
      ) AS member
      ${PEOPLE_OF_MEMBERS}
      WHERE ${personPresent(sql`u`, target)} ${atMost(most)}
    ) AS open`;
}

/** Open requests of people who are there, counted up to `most`. */
export async function countRequests(database: Database, targetId: string, most: number): Promise<number> {
  const [row] = await database.run<{ requests: number }>(countText(targetId, most));
  return row?.requests ?? 0;
}

/** Refusals that mean nothing any more. Answers how many were deleted. */
export async function deleteOldRefusals(database: Database, limit: number): Promise<number> {
  const rows = await database.run(sql`DELETE FROM follow_requests WHERE id IN (
       SELECT id FROM follow_requests WHERE withdrawn AND refused_at <= now() - ${UNHEARD}
       ORDER BY refused_at LIMIT ${limit} FOR UPDATE SKIP LOCKED
     ) RETURNING id`);
  return rows.length;
}
