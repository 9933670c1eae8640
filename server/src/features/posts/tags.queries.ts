import { limits } from '@vrss/contract';
import { CALLER_VIEWER } from '../../core/callers.ts';
import { MUTED_BY_CALLER, saysNothingMuted } from '../../core/muted-words.ts';
import { atMost } from '../../core/page-sql.ts';
import { nearestFirst } from '../../core/timeline-sql.ts';
import {
  AUTHOR,
  mutedTags,
  personUnmuted,
  postOnTagPages,
  postUnmuted,
  viewer as viewerSql,
} from '../../core/visibility.ts';
import { CHOSEN_COST_WITHIN, type Database } from '../../platform/database/database.ts';
import { sql, type Fragment } from '../../platform/database/fragment.ts';
import { hotTimeline } from './timelines.queries.ts';

/** Tags that the viewer muted hide nothing on the pages of these tags themselves: whoever opens one wants to see it. */
const READER = {
  joins: sql`CROSS JOIN LATERAL (
    SELECT array_remove(${mutedTags(CALLER_VIEWER)}, caller.tag) AS muted_tags OFFSET 0
  ) AS reader ${MUTED_BY_CALLER}`,
  condition: sql`true`,
};

/** The posts with a folded tag: a walk along the tag's rows, of which each asks for its post and author. */
export const taggedPosts = hotTimeline('posts.by_tag', {
  columns: [{ name: 'tag', type: 'text' }],
  owner: READER,
  found: (direction) => sql`SELECT * FROM (
        SELECT post_id AS id, published_at FROM post_tags WHERE tag = caller.tag
      ) AS tagged
      WHERE ${direction.beyond(sql`tagged`)} ${nearestFirst(direction, 'tagged')} OFFSET 0`,
  condition: sql`${postOnTagPages(sql`p`, CALLER_VIEWER, AUTHOR)}
      AND ${postUnmuted(sql`p`, CALLER_VIEWER, sql`reader.muted_tags`)} AND ${saysNothingMuted(sql`p`, CALLER_VIEWER)}`,
});

/** Rows of tags looked through for those that begin so: bounds the statement. */
const LOOKED_THROUGH = sql`3000`;

export function completeTagText(viewerId: string, prefix: string): Fragment {
  const viewer = viewerSql(viewerId);
  return sql`SELECT mode() WITHIN GROUP (ORDER BY spelled.name) AS name
  FROM (
    SELECT post_id, tag FROM post_tags ORDER BY published_at DESC, post_id DESC LIMIT ${LOOKED_THROUGH}
  ) AS newest
  CROSS JOIN LATERAL (
    SELECT name FROM post_tags WHERE post_id = newest.post_id AND tag = newest.tag OFFSET 0
  ) AS spelled
  CROSS JOIN LATERAL (SELECT * FROM posts WHERE posts.id = newest.post_id OFFSET 0) AS p
  WHERE starts_with(newest.tag, ${prefix}) AND ${postOnTagPages(sql`p`, viewer)}
    AND ${personUnmuted(sql`p.user_id`, viewer)} AND newest.tag != ALL (${mutedTags(viewer)})
  GROUP BY newest.tag ORDER BY count(*) DESC, newest.tag ${atMost(limits.completions)}`;
}

/** Tags that begin so, the most used first, each as it is most often spelled; `prefix` is folded. */
export async function tagsBeginning(database: Database, viewerId: string, prefix: string): Promise<string[]> {
  const within = CHOSEN_COST_WITHIN;
  const rows = await database.run<{ name: string }>(completeTagText(viewerId, prefix), { within });
  return rows.map(({ name }) => name);
}
