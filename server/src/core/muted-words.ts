import { CALLER_VIEWER } from './callers.ts';
import { sql, type Fragment } from '../platform/database/fragment.ts';

/**
 * What a viewer mutes in words (decision 202), a term of every list of posts that nobody asked for one by one: Following,
 * feeds, tag pages, discovery, search. Never of a post's own page or a person's.
 */

/** The one row `muted` of a viewer: `phrases`, each between spaces; NULL where they mute no words, so that nothing is looked up. */
function mutedPhrases(viewer: Fragment): Fragment {
  return sql`SELECT array_agg(' ' || words || ' ') AS phrases FROM muted_words
    WHERE user_id = ${viewer} AND (ends_at IS NULL OR ends_at > statement_timestamp())`;
}

/** A join that reads a viewer's `muted` once. */
export function mutedJoin(viewer: Fragment): Fragment {
  return sql`CROSS JOIN LATERAL (${mutedPhrases(viewer)} OFFSET 0) AS muted`;
}

/** The same after `caller`, for each caller. */
export const MUTED_BY_CALLER = mutedJoin(CALLER_VIEWER);

/** The common table expression `muted` of a statement for one viewer. */
export function mutedBy(viewer: Fragment): Fragment {
  return sql`muted AS MATERIALIZED (${mutedPhrases(viewer)})`;
}

/**
 * The post says nothing that `muted` holds, or is the viewer's own. `post` is an alias with id and user_id. A post that has no
 * stored words yet says nothing (decision 214).
 */
export function saysNothingMuted(post: Fragment, viewer: Fragment): Fragment {
  return sql`(muted.phrases IS NULL OR ${post}.user_id = ${viewer} OR NOT EXISTS (
      SELECT FROM (SELECT ' ' || words || ' ' AS said FROM post_words WHERE post_id = ${post}.id OFFSET 0) AS stored
      CROSS JOIN unnest(muted.phrases) AS phrase WHERE strpos(stored.said, phrase) > 0
    ))`;
}
