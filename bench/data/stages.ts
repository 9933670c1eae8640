import { companyStages, likesOf } from './company.ts';
import type { Stage } from './stage.ts';
import { readerGroups, readerIds, sizeAt } from './size.ts';

/** People, readers, follows and posts in batches of so many; a statement's trigger rows stay in memory. */
const BATCH = { follows: 5_000, posts: 50_000 };
/** Everything lies before this moment, so that the same seed gives the same rows. */
const UNTIL = '2026-06-01T12:00:00Z';

/**
 * Skews measured against performance.md: follows a person has by a log-normal (median 4, 99th percentile about a
 * hundred), whom they follow by a power of chance (the largest audience is half of everybody), and so many followed back.
 */
const FOLLOWS = { median: 2.7, spread: 1.5, most: 900, power: 4.4, followedBack: 0.36, famous: 0.005 };
const POST_POWER = 1.8;

/** All steps of a data set, in order. Rows depend on the seed and the scale alone. */
export function stages(seed: number, scale: number): Stage[] {
  const { people, posts } = sizeAt(scale);
  return [
    { name: 'chance', text: chance(seed) },
    { name: 'people', text: insertPeople(people) },
    ...batches('follows', people, BATCH.follows).map(({ name, first, last }) => ({
      name,
      text: insertFollows(first, last, people),
    })),
    ...readerGroups.map(({ followees }) => ({
      name: `readers who follow ${followees}`,
      text: insertReaders(readerIds(scale, followees), followees, people),
    })),
    ...batches('posts', posts, BATCH.posts).map(({ name, first, last }) => ({
      name,
      text: insertPosts(first, last, people, posts),
    })),
    ...companyStages(scale),
    { name: 'sequences', text: moveSequences },
  ];
}

function batches(name: string, count: number, size: number): { name: string; first: number; last: number }[] {
  return Array.from({ length: Math.ceil(count / size) }, (_, index) => {
    const last = Math.min((index + 1) * size, count);
    return { name: `${name} to ${last}`, first: index * size + 1, last };
  });
}

/** Chance that is the same each time: bench.chance(n, what) from 0 below 1, and the person at a rank of fame. */
function chance(seed: number): string {
  return `
    CREATE FUNCTION bench.chance(n bigint, what int) RETURNS float8 LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
      SELECT ((hashint8extended(n, ${seed}::bigint * 1000 + what) >> 12) & 4503599627370495)::float8 / 4503599627370496
    $$;
    CREATE FUNCTION bench.bell(n bigint, what int) RETURNS float8 LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
      SELECT sqrt(-2 * ln(1 - bench.chance(n, what))) * cos(2 * pi() * bench.chance(n, what + 1))
    $$;
    CREATE FUNCTION bench.person_at(rank bigint, people bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
      SELECT 1 + (rank * 7919) % people
    $$;`;
}

function insertPeople(people: number): string {
  const last = people + readerGroups.reduce((sum, group) => sum + group.readers, 0);
  return `
    INSERT INTO users (id, username, email, email_verified, created_at)
    SELECT n, CASE WHEN n > ${people} THEN 'reader_' ELSE 'person_' END || n, 'person_' || n || '@bench.example', true,
      timestamptz '${UNTIL}' - make_interval(days => 400 + (bench.chance(n, 1) * 600)::int)
    FROM generate_series(1::bigint, ${last}) AS n;
    INSERT INTO user_profiles (user_id, display_name, bio, visibility)
    SELECT id, 'Person ' || id, 'Mends toasters, slowly. Person ' || id || ' of Harrow Falls.',
      (CASE WHEN id > ${people} OR bench.chance(id, 2) < 0.95 THEN 'public'
            WHEN bench.chance(id, 2) < 0.99 THEN 'followers' ELSE 'private' END)::profile_visibility
    FROM users;
    INSERT INTO storage_usage (user_id) SELECT id FROM users;`;
}

function insertFollows(first: number, last: number, people: number): string {
  const famous = Math.ceil(people * FOLLOWS.famous);
  return `
    INSERT INTO user_follows (follower_id, following_id, created_at)
    SELECT follower_id, following_id, timestamptz '${UNTIL}' - make_interval(days => (bench.chance(draw, 13) * 400)::int)
    FROM (
      SELECT n AS person, n * 10000 + k AS draw,
        floor(${people} * power(bench.chance(n * 10000 + k, 11), ${FOLLOWS.power}))::bigint AS rank
      FROM generate_series(${first}::bigint, ${last}) AS n
      CROSS JOIN LATERAL generate_series(1, least(${FOLLOWS.most},
        floor(${FOLLOWS.median} * exp(${FOLLOWS.spread} * bench.bell(n, 3)) + bench.chance(n, 5)))::int) AS k
    ) AS drawn
    CROSS JOIN LATERAL (SELECT bench.person_at(rank, ${people}) AS other) AS chosen
    CROSS JOIN LATERAL (
      SELECT person AS follower_id, other AS following_id
      UNION ALL
      SELECT other, person WHERE rank > ${famous} AND bench.chance(draw, 12) < ${FOLLOWS.followedBack}
    ) AS directions
    WHERE person <> other
    ON CONFLICT DO NOTHING;`;
}

function insertReaders(ids: readonly number[], followees: number, people: number): string {
  return `
    INSERT INTO user_follows (follower_id, following_id)
    SELECT n, other FROM generate_series(${ids[0]}::bigint, ${ids.at(-1)}) AS n
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

function insertPosts(first: number, last: number, people: number, posts: number): string {
  const when = `timestamptz '${UNTIL}' - make_interval(secs => 31536000 * (1 - (n - bench.chance(n, 31)) / ${posts}.0))`;
  return `
    INSERT INTO posts (id, user_id, type, visibility, content, likes_count, published_at, created_at, updated_at)
    SELECT n, bench.person_at(floor(${people} * power(bench.chance(n, 32), ${POST_POWER}))::bigint, ${people}), 'text_short',
      (CASE WHEN bench.chance(n, 33) < 0.9 THEN 'public'
            WHEN bench.chance(n, 33) < 0.98 THEN 'followers' ELSE 'private' END)::profile_visibility,
      repeat('First frost above the weir, six frames, no second tries. ', 1 + (bench.chance(n, 34) * 4)::int) || n,
      ${likesOf(people)}, at, at, at
    FROM generate_series(${first}::bigint, ${last}) AS n CROSS JOIN LATERAL (SELECT ${when} AS at) AS dated;`;
}

const moveSequences = `
    SELECT setval('users_id_seq', (SELECT max(id) FROM users)), setval('posts_id_seq', (SELECT max(id) FROM posts));`;
