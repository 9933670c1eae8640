import { CIRCLE, circleIds, sizeAt } from './size.ts';
import type { Stage } from './stage.ts';

/** Tags that there are; how often one is used falls off so steeply that the first stands on a tenth of all tagged posts. */
const TAGS = { many: 4_000, power: 6, tagged: 0.3 };
/** Likes a post has by a log-normal, two on average, and the one that everybody likes. */
const LIKES = { median: 0.9, spread: 1.3, most: 500, batch: 100_000 };
/** Liked by every person: what a purge has most to do with (the figure stands in performance.md). */
const MOST_LIKED_POST = 1;

/** A circle of friends, and tags and likes over the posts of a data set, after these. */
export function companyStages(scale: number): Stage[] {
  const { people, posts } = sizeAt(scale);
  const likes = Array.from({ length: Math.ceil(posts / LIKES.batch) }, (_, index) => {
    const last = Math.min((index + 1) * LIKES.batch, posts);
    return { name: `likes of posts to ${last}`, text: insertLikes(index * LIKES.batch + 1, last, people) };
  });
  return [{ name: 'circle of friends', text: insertCircle(scale) }, { name: 'tags', text: insertTags(posts) }, ...likes];
}

/** Everybody's friends stand at the same distances from them, half of them before and half behind. */
function insertCircle(scale: number): string {
  const { first, last } = circleIds(scale);
  const distance = `1 + (k * 29) % ${CIRCLE.people / 2 - 1}`;
  const tables = ['user_follows', 'friendships'];
  return `
    INSERT INTO users (id, username, email, email_verified)
    SELECT n, 'friend_' || n, 'friend_' || n || '@bench.example', true FROM generate_series(${first}::bigint, ${last}) AS n;
    INSERT INTO user_profiles (user_id, display_name, followers_count, following_count, friends_count)
    SELECT n, 'Friend ' || n, ${CIRCLE.friends}, ${CIRCLE.friends}, ${CIRCLE.friends} FROM generate_series(${first}::bigint, ${last}) AS n;
    INSERT INTO storage_usage (user_id) SELECT generate_series(${first}::bigint, ${last});
    ${tables.map((table) => `ALTER TABLE ${table} DISABLE TRIGGER USER;`).join(' ')}
    CREATE TEMPORARY TABLE pair ON COMMIT DROP AS
      SELECT n AS one, ${first} + (n - ${first} + ${distance}) % ${CIRCLE.people} AS other
      FROM generate_series(${first}::bigint, ${last}) AS n CROSS JOIN generate_series(1, ${CIRCLE.friends / 2}) AS k;
    INSERT INTO user_follows (follower_id, following_id) SELECT one, other FROM pair UNION ALL SELECT other, one FROM pair;
    INSERT INTO friendships (user_id_1, user_id_2) SELECT least(one, other), greatest(one, other) FROM pair;
    ${tables.map((table) => `ALTER TABLE ${table} ENABLE TRIGGER USER;`).join(' ')}`;
}

function insertTags(posts: number): string {
  return `
    INSERT INTO post_tags (post_id, tag, name, published_at)
    SELECT posts.id, tag, tag, posts.published_at
    FROM generate_series(1::bigint, ${posts}) AS n
    JOIN posts ON posts.id = n
    CROSS JOIN LATERAL (SELECT 'tag_' || floor(${TAGS.many} * power(bench.chance(n, 51), ${TAGS.power})) AS tag) AS drawn
    WHERE bench.chance(n, 50) < ${TAGS.tagged};`;
}

/** SQL for how many people like the post `n`; posts are made with it as their counter. */
export function likesOf(people: number): string {
  return `CASE WHEN n = ${MOST_LIKED_POST} THEN ${people}
    ELSE least(${LIKES.most}, floor(${LIKES.median} * exp(${LIKES.spread} * bench.bell(n, 41))))::int END`;
}

/** The trigger would count a second time what the posts were made with. */
function insertLikes(first: number, last: number, people: number): string {
  return `
    ALTER TABLE post_interactions DISABLE TRIGGER USER;
    INSERT INTO post_interactions (user_id, post_id, type)
    SELECT 1 + (floor(bench.chance(n, 43) * ${people})::bigint + k * 7919) % ${people}, n, 'like'
    FROM generate_series(${first}::bigint, ${last}) AS n CROSS JOIN LATERAL generate_series(1, ${likesOf(people)}) AS k;
    ALTER TABLE post_interactions ENABLE TRIGGER USER;`;
}
