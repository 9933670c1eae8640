import type { Viewer } from '../../core/viewer.ts';
import { CALLER_VIEWER } from '../../core/callers.ts';
import { MUTED_BY_CALLER, saysNothingMuted } from '../../core/muted-words.ts';
import { nearestFirst, type Direction } from '../../core/timeline-sql.ts';
import {
  followedAuthorPresent,
  mutedTags,
  personPresent,
  personUnmuted,
  postListed,
  postPresent,
  tagsUnmuted,
} from '../../core/visibility.ts';
import { sql, type Fragment } from '../../platform/database/fragment.ts';
import { hotTimeline, type HotTimeline } from '../posts/index.ts';

/** Follows up to which it is cheapest to take a page of each author's posts. */
const FEW = 128;
/** Follows from which it pays to look through everybody's posts before asking each author for theirs. */
const MANY = sql`256`;
/** Follows from which it pays to ask for each post whether its author is followed, rather than to read all follows first. */
const VERY_MANY = sql`2000`;
/** Posts of everybody looked through at first; a thousand quiet authors would otherwise cost a walk through all. */
const LOOKED_THROUGH = sql`3000`;
/**
 * And so many more for readers of more than so many follows, where the first hold a seventh of the page: at that rate these
 * mostly fill it, and looking at one costs a fortieth of asking an author.
 */
const FURTHER = { posts: sql`13000`, follows: sql`500`, part: sql`7` };

/**
 * Posts of the people that the reader follows, and the reader's own. Two timelines hold the same posts and differ in what they
 * cost; how many people the reader followed, and whether they muted words, when the session was read chooses, and need not be
 * exact. Muted words are asked of every post that is found, and of the few the other timeline finds a page of each author's.
 */
export function followingOf({
  followingCount,
  mutesWords,
}: Pick<Viewer, 'followingCount' | 'mutesWords'>): HotTimeline {
  return followingCount <= FEW && !mutesWords ? followingOfFew : followingOfMany;
}

/** A reader whose account was deleted while their session is still believed has no list. */
const READER = {
  joins: sql`CROSS JOIN LATERAL (
    SELECT following_count AS follows, ${mutedTags(CALLER_VIEWER)} AS muted_tags
    FROM user_profiles WHERE user_id = ${CALLER_VIEWER} OFFSET 0
  ) AS reader ${MUTED_BY_CALLER}`,
  condition: sql`true`,
};

/** Of posts by others, wherever a stretch is cut off, so that what is muted leaves no gap. One's own stay in Following. */
const UNMUTED = sql`${tagsUnmuted(sql`p.id`, sql`reader.muted_tags`)} AND ${saysNothingMuted(sql`p`, CALLER_VIEWER)}`;

/**
 * Following (decision 32), in one statement of bounded cost. The shape is pinned by MATERIALIZED and LATERAL, whatever the
 * statistics say (performance.md):
 *
 * 1. `recent`: the nearest posts of everybody, bounded, of which those by followed authors are kept: of `near` ones, and of
 *    `further` ones where these promise to fill the page. When they do, or there was nothing beyond the bound, that is it.
 * 2. Otherwise `nearest`: of each followed author the post nearest to the cursor; `authors`: the ones whose nearest post is
 *    nearest. Only they can stand on the page, with posts no farther than `reach`.
 * 3. One's own posts of every visibility, from their own index.
 *
 * Presence of the author and mutes (decision 202) are asked in order of nearness and before each LIMIT, so that a page is never
 * short and asks for no more authors than it shows.
 */
export const followingOfMany = hotTimeline('feeds.following', {
  owner: READER,
  found: (direction, size) => sql`WITH followed AS MATERIALIZED (
      SELECT following_id AS id FROM user_follows WHERE follower_id = ${CALLER_VIEWER}
    ),
    ${recentText(direction, size)},
    ${nearestText(direction, size)},
    ${pageText(direction, size)}
    SELECT id, published_at FROM page`,
});

/** The same posts for a reader who follows few, at half the cost: a page of each author's posts, merged. */
export const followingOfFew = hotTimeline('feeds.following_few', {
  owner: READER,
  found: (direction, size) => sql`SELECT p.id, p.published_at FROM (
        SELECT p.id, p.published_at FROM user_follows AS followed CROSS JOIN LATERAL (
          SELECT p.id, p.published_at FROM posts AS p WHERE p.user_id = followed.following_id AND ${listedText(direction)} AND ${UNMUTED}
          ${nearestFirst(direction, 'p')} LIMIT ${size}
        ) AS p
        WHERE followed.follower_id = ${CALLER_VIEWER}
        UNION ALL
        ${ownText(direction, size)}
      ) AS p
      ${nearestFirst(direction, 'p')} OFFSET 0`,
  condition: sql`${personPresent(sql`u`, CALLER_VIEWER)} AND ${personUnmuted(sql`u.id`, CALLER_VIEWER)}`,
});

/** Posts that followers see, beyond the cursor, of everybody or of one author. */
function listedText(direction: Direction): Fragment {
  return sql`${postListed(sql`p`)} AND ${direction.beyond(sql`p`)}`;
}

function ownText(direction: Direction, size: Fragment): Fragment {
  return sql`(SELECT p.id, p.published_at FROM posts AS p
          WHERE p.user_id = ${CALLER_VIEWER} AND ${postPresent(sql`p`)} AND ${direction.beyond(sql`p`)}
          ${nearestFirst(direction, 'p')} LIMIT ${size})`;
}

function recentText(direction: Direction, size: Fragment): Fragment {
  // There is rarely much between a cursor and now: towards newer posts everybody's are looked through first.
  const looks = direction.name === 'newer' ? sql`true` : sql`reader.follows > ${MANY}`;
  const promises = sql`reader.follows > ${FURTHER.follows}
          AND (SELECT count(*) FROM near) BETWEEN ${size} / ${FURTHER.part} AND ${size} - 1`;
  const further = sql`OFFSET ${LOOKED_THROUGH} LIMIT ${FURTHER.posts}`;
  return sql`near AS MATERIALIZED (${byFollowedText(direction, size, looks, sql`LIMIT ${LOOKED_THROUGH}`)}
    ), further AS MATERIALIZED (${byFollowedText(direction, size, promises, further)}
    ), recent AS MATERIALIZED (
      SELECT id, published_at FROM near UNION ALL SELECT id, published_at FROM further
    ), rest AS MATERIALIZED (
      SELECT CASE WHEN NOT (${looks}) THEN true WHEN (SELECT count(*) FROM recent) >= ${size} THEN false ELSE EXISTS (
        SELECT FROM posts AS p WHERE ${listedText(direction)}
        ${nearestFirst(direction, 'p')} OFFSET ${LOOKED_THROUGH} LIMIT 1
      ) END AS matters
    )`;
}

/** Of a stretch of everybody's posts, on a condition, those by followed authors. */
function byFollowedText(direction: Direction, size: Fragment, condition: Fragment, stretch: Fragment): Fragment {
  const nearest = nearestFirst(direction, 'p');
  return sql`
      SELECT p.id, p.published_at FROM (
        SELECT p.id, p.published_at, p.user_id FROM posts AS p WHERE ${condition} AND ${listedText(direction)}
        ${nearest} ${stretch}
      ) AS p
      WHERE CASE WHEN reader.follows > ${VERY_MANY}
          THEN (SELECT true FROM user_follows WHERE follower_id = ${CALLER_VIEWER} AND following_id = p.user_id)
          ELSE p.user_id IN (SELECT id FROM followed) END
        AND ${followedAuthorPresent(sql`p.user_id`, CALLER_VIEWER)} AND ${UNMUTED}
      ${nearest} LIMIT ${size}`;
}

/** `authors` reads `nearest` in its order: sorted again, it would ask for the presence of all of them. */
function nearestText(direction: Direction, size: Fragment): Fragment {
  const nearest = nearestFirst(direction, 'p');
  return sql`nearest AS MATERIALIZED (
      SELECT followed.id AS author_id, p.published_at, p.id FROM followed CROSS JOIN LATERAL (
        SELECT p.published_at, p.id FROM posts AS p WHERE p.user_id = followed.id AND ${listedText(direction)} AND ${UNMUTED}
        ${nearest} LIMIT 1
      ) AS p
      WHERE (SELECT matters FROM rest)
      ${nearest}
    ), authors AS MATERIALIZED (
      SELECT author_id, published_at FROM nearest
      WHERE ${followedAuthorPresent(sql`author_id`, CALLER_VIEWER)} LIMIT ${size}
    ), reach AS MATERIALIZED (
      SELECT CASE WHEN count(*) = ${size} THEN ${direction.farthest(sql`published_at`)} ELSE ${direction.farEnd} END AS moment
      FROM authors
    )`;
}

function pageText(direction: Direction, size: Fragment): Fragment {
  const nearest = nearestFirst(direction, 'p');
  return sql`page AS MATERIALIZED (
      SELECT p.id, p.published_at FROM (
        SELECT id, published_at FROM recent WHERE NOT (SELECT matters FROM rest)
        UNION ALL
        SELECT p.id, p.published_at FROM authors CROSS JOIN LATERAL (
          SELECT p.id, p.published_at FROM posts AS p
          WHERE p.user_id = authors.author_id AND ${listedText(direction)} AND ${UNMUTED}
            AND ${direction.upTo(sql`p`, sql`(SELECT moment FROM reach)`)}
          ${nearest} LIMIT ${size}
        ) AS p
        UNION ALL
        ${ownText(direction, size)}
      ) AS p
      ${nearest} LIMIT ${size}
    )`;
}
