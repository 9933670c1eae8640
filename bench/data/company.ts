import { sizeAt } from './size.ts';
import type { Stage } from './stage.ts';

/** Tags that there are; how often one is used falls off so steeply that the first stands on a tenth of all tagged posts. */
const TAGS = { many: 4_000, power: 6, tagged: 0.3 };
/** Likes a post has by a log-normal, two on average, and the one that everybody likes. */
const LIKES = { median: 0.9, spread: 1.3, most: 500, batch: 100_000 };
/** Liked by every person: what a purge has most to do with (the figure stands in design/performance.md). */
export const MOST_LIKED_POST = 1;

/** Tags and likes over the posts of a data set, after these. */
export function companyStages(scale: number): Stage[] {
  const { people, posts } = sizeAt(scale);
  const likes = Array.from({ length: Math.ceil(posts / LIKES.batch) }, (_, index) => {
    const last = Math.min((index + 1) * LIKES.batch, posts);
    return { name: `likes of posts to ${last}`, text: insertLikes(index * LIKES.batch + 1, last, people) };
  });
  return [{ name: 'tags', text: insertTags(posts) }, ...likes, { name: 'counts of likes', text: countLikes }];
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

/** The trigger would count each batch by itself; the counts are taken once, at the end. */
function insertLikes(first: number, last: number, people: number): string {
  const likers = `CASE WHEN n = ${MOST_LIKED_POST} THEN ${people}
    ELSE least(${LIKES.most}, floor(${LIKES.median} * exp(${LIKES.spread} * bench.bell(n, 41))))::int END`;
  return `
    ALTER TABLE post_interactions DISABLE TRIGGER USER;
    INSERT INTO post_interactions (user_id, post_id, type)
    SELECT 1 + (floor(bench.chance(n, 43) * ${people})::bigint + k * 7919) % ${people}, n, 'like'
    FROM generate_series(${first}::bigint, ${last}) AS n CROSS JOIN LATERAL generate_series(1, ${likers}) AS k;
    ALTER TABLE post_interactions ENABLE TRIGGER USER;`;
}

const countLikes = `
    UPDATE posts SET likes_count = counted.likes
    FROM (SELECT post_id, count(*) AS likes FROM post_interactions GROUP BY post_id) AS counted
    WHERE posts.id = counted.post_id;`;
