import { CIRCLE, circleIds, readerGroups, readerIds, sizeAt } from './size.ts';
import { UNTIL, type Stage } from './stage.ts';

/**
 * Skews measured against performance.md: follows a person has by a log-normal (median 4, 99th percentile about a
 * hundred), whom they follow by a power of chance (the largest audience is half of everybody), and so many followed back.
 */
const FOLLOWS = { median: 2.7, spread: 1.5, most: 900, power: 4.4, followedBack: 0.36, famous: 0.005 };

/**
 * Who follows, and from it who are friends. Follows are drawn into a table without rules first, where one may be drawn
 * twice, and kept once: several times faster than a unique index that is asked for each.
 */
export function socialStages(scale: number): Stage[] {
  const { people } = sizeAt(scale);
  return [
    { name: 'follows drawn', text: drawFollows(people) },
    ...readerGroups.map(({ followees }) => ({
      name: `readers who follow ${followees}`,
      text: drawReaders(readerIds(scale, followees), followees, people),
    })),
    { name: 'circle of friends', text: drawCircle(scale) },
    { name: 'follows', text: INSERT_FOLLOWS },
    { name: 'friendships', text: INSERT_FRIENDSHIPS },
  ];
}

function drawFollows(people: number): string {
  const famous = Math.ceil(people * FOLLOWS.famous);
  return `
    CREATE UNLOGGED TABLE bench.drawn_follows (follower_id bigint, following_id bigint, created_at timestamptz);
    INSERT INTO bench.drawn_follows
    SELECT follower_id, following_id, ${UNTIL} - make_interval(days => (bench.chance(draw, 13) * 400)::int)
    FROM (
      SELECT n AS person, n * 10000 + k AS draw,
        floor(${people} * power(bench.chance(n * 10000 + k, 11), ${FOLLOWS.power}))::bigint AS rank
      FROM generate_series(1::bigint, ${people}) AS n
      CROSS JOIN LATERAL generate_series(1, least(${FOLLOWS.most},
        floor(${FOLLOWS.median} * exp(${FOLLOWS.spread} * bench.bell(n, 3)) + bench.chance(n, 5)))::int) AS k
    ) AS drawn
    CROSS JOIN LATERAL (SELECT bench.person_at(rank, ${people}) AS other) AS chosen
    CROSS JOIN LATERAL (
      SELECT person AS follower_id, other AS following_id
      UNION ALL
      SELECT other, person WHERE rank > ${famous} AND bench.chance(draw, 12) < ${FOLLOWS.followedBack}
    ) AS directions
    WHERE person <> other;`;
}

function drawReaders(ids: readonly number[], followees: number, people: number): string {
  return `
    INSERT INTO bench.drawn_follows
    SELECT n, other, ${UNTIL} FROM generate_series(${ids[0]}::bigint, ${ids.at(-1)}) AS n
    CROSS JOIN LATERAL (
      SELECT other FROM (
        SELECT bench.person_at(floor(${people} * power(bench.chance(n * 100000 + k, 21), 2))::bigint, ${people}) AS other,
          min(k) AS k
        FROM generate_series(1, ${followees * 4}) AS k
        GROUP BY other
      ) AS drawn
      ORDER BY k LIMIT ${followees}
    ) AS chosen;`;
}

/** Everybody's friends are at the same distances from them, half of them before and half behind. */
function drawCircle(scale: number): string {
  const { first, last } = circleIds(scale);
  const distance = `1 + (k * 29) % ${CIRCLE.people / 2 - 1}`;
  return `
    INSERT INTO bench.drawn_follows
    SELECT follower_id, following_id, ${UNTIL} FROM (
      SELECT n AS one, ${first} + (n - ${first} + ${distance}) % ${CIRCLE.people} AS other
      FROM generate_series(${first}::bigint, ${last}) AS n CROSS JOIN generate_series(1, ${CIRCLE.friends / 2}) AS k
    ) AS pair
    CROSS JOIN LATERAL (VALUES (one, other), (other, one)) AS directions(follower_id, following_id);`;
}

const INSERT_FOLLOWS = `
    INSERT INTO user_follows (follower_id, following_id, created_at)
    SELECT follower_id, following_id, min(created_at) FROM bench.drawn_follows
    GROUP BY follower_id, following_id ORDER BY follower_id, following_id;
    DROP TABLE bench.drawn_follows;`;

/** What the trigger on follows keeps: two people who follow each other are friends. */
const INSERT_FRIENDSHIPS = `
    INSERT INTO friendships (user_id_1, user_id_2, created_at)
    SELECT one.follower_id, one.following_id, greatest(one.created_at, other.created_at)
    FROM user_follows AS one JOIN user_follows AS other
      ON other.follower_id = one.following_id AND other.following_id = one.follower_id
    WHERE one.follower_id < one.following_id
    ORDER BY one.follower_id, one.following_id;`;
