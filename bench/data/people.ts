import { circleIds, sizeAt } from './size.ts';
import { UNTIL } from './stage.ts';

/** People, then readers, then the circle: those before the circle have ids up to its first. */
export function insertUsers(scale: number): string {
  const { people } = sizeAt(scale);
  const { first, last } = circleIds(scale);
  return `
    INSERT INTO users (id, username, email, email_verified, created_at)
    SELECT n, CASE WHEN n >= ${first} THEN 'friend_' WHEN n > ${people} THEN 'reader_' ELSE 'person_' END || n,
      CASE WHEN n >= ${first} THEN 'friend_' ELSE 'person_' END || n || '@bench.example', true,
      ${UNTIL} - make_interval(days => 400 + (bench.chance(n, 1) * 600)::int)
    FROM generate_series(1::bigint, ${last}) AS n;
    INSERT INTO storage_usage (user_id) SELECT generate_series(1::bigint, ${last});`;
}

/** Profiles, made with what the rows of follows and friendships count up to. */
export function insertProfiles(scale: number): string {
  const { people } = sizeAt(scale);
  const { last } = circleIds(scale);
  const counted = (name: string, column: string, table: string) =>
    `LEFT JOIN (SELECT ${column} AS id, count(*) AS many FROM ${table} GROUP BY 1) AS ${name} ON ${name}.id = n`;
  const friends = `(SELECT user_id_1 AS person FROM friendships UNION ALL SELECT user_id_2 FROM friendships) AS side`;
  return `
    INSERT INTO user_profiles (user_id, display_name, bio, visibility, followers_count, following_count, friends_count)
    SELECT n, 'Person ' || n, 'Mends toasters, slowly. Person ' || n || ' of Harrow Falls.',
      (CASE WHEN n > ${people} OR bench.chance(n, 2) < 0.95 THEN 'public'
            WHEN bench.chance(n, 2) < 0.99 THEN 'followers' ELSE 'private' END)::profile_visibility,
      coalesce(followers.many, 0), coalesce(following.many, 0), coalesce(friends.many, 0)
    FROM generate_series(1::bigint, ${last}) AS n
    ${counted('followers', 'following_id', 'user_follows')}
    ${counted('following', 'follower_id', 'user_follows')}
    ${counted('friends', 'person', friends)}
    ORDER BY n;`;
}
