import { circleIds, readerGroups, readerIds, sizeAt } from './size.ts';
import { UNTIL, type Stage } from './stage.ts';

/** Requests to each profile that is not public, and how many of ten people mute at all. */
const REQUESTS = 5;
const MUTING = { part: 0.1, people: 5, tags: 1 };
/** Of the people whom a reader follows, one in so many is muted; and so many tags: readers are who is measured. */
const READER = { oneIn: 50, tags: 2 };

/**
 * Requests to follow, and mutes: after follows and profiles. Tables of a server from before mutes are left as they are, so that two
 * commits can be compared.
 */
export function requestAndMuteStages(scale: number): Stage[] {
  return [
    { name: 'follow requests', text: insertRequests(scale) },
    { name: 'mutes', text: ifThere('mutes', insertMutes(scale)) },
  ];
}

function insertRequests(scale: number): string {
  const { people } = sizeAt(scale);
  return `
    INSERT INTO follow_requests (requester_id, target_id, created_at)
    SELECT DISTINCT ON (requester, target) requester, target, ${UNTIL} - make_interval(hours => k)
    FROM (
      SELECT user_id AS target, k, bench.person_at(floor(${people} * bench.chance(user_id * 10 + k, 31))::bigint, ${people}) AS requester
      FROM user_profiles CROSS JOIN generate_series(1, ${REQUESTS}) AS k WHERE visibility != 'public'
    ) AS drawn
    WHERE requester != target
      AND NOT EXISTS (SELECT FROM user_follows WHERE follower_id = requester AND following_id = target)
    ORDER BY requester, target, k;`;
}

function insertMutes(scale: number): string {
  const { people } = sizeAt(scale);
  const readers = readerGroups.flatMap(({ followees }) => readerIds(scale, followees));
  const isReader = `BETWEEN ${readers[0]} AND ${readers.at(-1)}`;
  return `
    INSERT INTO mutes (user_id, muted_id, created_at)
    SELECT DISTINCT user_id, muted_id, ${UNTIL} FROM (
      SELECT n AS user_id, bench.person_at(floor(${people} * bench.chance(n * 10 + k, 32))::bigint, ${people}) AS muted_id
      FROM generate_series(1::bigint, ${circleIds(scale).last}) AS n CROSS JOIN generate_series(1, ${MUTING.people}) AS k
      WHERE bench.chance(n, 33) < ${MUTING.part}
      UNION ALL
      SELECT follower_id, following_id FROM user_follows
      WHERE follower_id ${isReader} AND bench.chance(follower_id * 1000003 + following_id, 34) < ${1 / READER.oneIn}
    ) AS drawn
    WHERE user_id != muted_id ORDER BY user_id, muted_id;
    INSERT INTO mutes (user_id, tag, tag_name, created_at)
    SELECT DISTINCT n, tag, tag, ${UNTIL} FROM (
      SELECT n, 'tag_' || floor(1000 * bench.chance(n * 10 + k, 35))::int AS tag
      FROM generate_series(1::bigint, ${circleIds(scale).last}) AS n
      CROSS JOIN generate_series(1, CASE WHEN n ${isReader} THEN ${READER.tags} ELSE ${MUTING.tags} END) AS k
      WHERE n ${isReader} OR bench.chance(n, 33) < ${MUTING.part}
    ) AS drawn
    ORDER BY n, tag;`;
}

function ifThere(table: string, text: string): string {
  return `DO $bench$ BEGIN IF to_regclass('public.${table}') IS NOT NULL THEN ${text} END IF; END $bench$;`;
}
