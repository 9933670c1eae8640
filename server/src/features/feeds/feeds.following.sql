-- feeds.following.first.21
SELECT caller.number AS caller, (date_part('epoch', statement_timestamp()) * 1000000)::bigint AS read_at, item.*
  FROM (SELECT viewer, number::integer FROM unnest((SELECT $1::bigint[]))
    WITH ORDINALITY AS input(viewer, number) OFFSET 0) AS caller
  CROSS JOIN LATERAL (
    SELECT following_count AS follows, ARRAY(SELECT tag FROM mutes WHERE user_id = caller.viewer AND tag IS NOT NULL AND (mutes.ends_at IS NULL OR mutes.ends_at > now())) AS muted_tags
    FROM user_profiles WHERE user_id = caller.viewer OFFSET 0
  ) AS reader CROSS JOIN LATERAL (SELECT array_agg(' ' || words || ' ') AS phrases FROM muted_words
    WHERE user_id = caller.viewer AND (ends_at IS NULL OR ends_at > statement_timestamp()) OFFSET 0) AS muted
  LEFT JOIN LATERAL (
    SELECT p.id, p.type, p.visibility, p.title, CASE WHEN p.type = 'text_long' THEN p.excerpt ELSE p.content END AS content,
    p.word_count, p.media_urls AS media, p.tags, p.language, p.content_warning, (date_part('epoch', p.published_at) * 1000000)::bigint AS at, p.edited_at,
    p.likes_count, p.comments_count, p.reposts_count, EXISTS (
      SELECT FROM post_interactions WHERE user_id = caller.viewer AND post_id = p.id AND type = 'like'
    ) AS liked, u.id AS person_id, u.username AS person_username,
    up.display_name AS person_display_name, up.avatar_url AS person_avatar_url FROM (
      WITH followed AS MATERIALIZED (
      SELECT following_id AS id FROM user_follows WHERE follower_id = caller.viewer
    ),
    near AS MATERIALIZED (
      SELECT p.id, p.published_at FROM (
        SELECT p.id, p.published_at, p.user_id FROM posts AS p WHERE reader.follows > 256 AND p.status = 'published' AND p.deleted_at IS NULL AND p.hidden_at IS NULL AND p.visibility != 'private' AND true
        ORDER BY p.published_at DESC, p.id DESC LIMIT 3000
      ) AS p
      WHERE CASE WHEN reader.follows > 2000
          THEN (SELECT true FROM user_follows WHERE follower_id = caller.viewer AND following_id = p.user_id)
          ELSE p.user_id IN (SELECT id FROM followed) END
        AND (SELECT ((seen_user.status = 'active' AND (seen_user.email_verified OR seen_user.signup_secret_hash IS NULL)) AND (NOT EXISTS (SELECT FROM blocks WHERE blocker_id = caller.viewer AND blocked_id = seen_user.id)
    AND NOT EXISTS (SELECT FROM blocks WHERE blocked_id = caller.viewer AND blocker_id = seen_user.id)) IS TRUE) AND (NOT ((SELECT (mutes.ends_at IS NULL OR mutes.ends_at > now()) FROM mutes WHERE user_id = caller.viewer AND muted_id = seen_user.id) IS TRUE))
    FROM users AS seen_user WHERE seen_user.id = p.user_id) AND (reader.muted_tags = '{}'
    OR (SELECT true FROM post_tags WHERE post_id = p.id AND tag = ANY (reader.muted_tags) LIMIT 1) IS NULL) AND (muted.phrases IS NULL OR p.user_id = caller.viewer OR NOT EXISTS (
      SELECT FROM (SELECT ' ' || words || ' ' AS said FROM post_words WHERE post_id = p.id OFFSET 0) AS stored
      CROSS JOIN unnest(muted.phrases) AS phrase WHERE strpos(stored.said, phrase) > 0
    ))
      ORDER BY p.published_at DESC, p.id DESC LIMIT 21
    ), further AS MATERIALIZED (
      SELECT p.id, p.published_at FROM (
        SELECT p.id, p.published_at, p.user_id FROM posts AS p WHERE reader.follows > 500
          AND (SELECT count(*) FROM near) BETWEEN 21 / 7 AND 21 - 1 AND p.status = 'published' AND p.deleted_at IS NULL AND p.hidden_at IS NULL AND p.visibility != 'private' AND true
        ORDER BY p.published_at DESC, p.id DESC OFFSET 3000 LIMIT 13000
      ) AS p
      WHERE CASE WHEN reader.follows > 2000
          THEN (SELECT true FROM user_follows WHERE follower_id = caller.viewer AND following_id = p.user_id)
          ELSE p.user_id IN (SELECT id FROM followed) END
        AND (SELECT ((seen_user.status = 'active' AND (seen_user.email_verified OR seen_user.signup_secret_hash IS NULL)) AND (NOT EXISTS (SELECT FROM blocks WHERE blocker_id = caller.viewer AND blocked_id = seen_user.id)
    AND NOT EXISTS (SELECT FROM blocks WHERE blocked_id = caller.viewer AND blocker_id = seen_user.id)) IS TRUE) AND (NOT ((SELECT (mutes.ends_at IS NULL OR mutes.ends_at > now()) FROM mutes WHERE user_id = caller.viewer AND muted_id = seen_user.id) IS TRUE))
    FROM users AS seen_user WHERE seen_user.id = p.user_id) AND (reader.muted_tags = '{}'
    OR (SELECT true FROM post_tags WHERE post_id = p.id AND tag = ANY (reader.muted_tags) LIMIT 1) IS NULL) AND (muted.phrases IS NULL OR p.user_id = caller.viewer OR NOT EXISTS (
      SELECT FROM (SELECT ' ' || words || ' ' AS said FROM post_words WHERE post_id = p.id OFFSET 0) AS stored
      CROSS JOIN unnest(muted.phrases) AS phrase WHERE strpos(stored.said, phrase) > 0
    ))
      ORDER BY p.published_at DESC, p.id DESC LIMIT 21
    ), recent AS MATERIALIZED (
      SELECT id, published_at FROM near UNION ALL SELECT id, published_at FROM further
    ), rest AS MATERIALIZED (
      SELECT CASE WHEN NOT (reader.follows > 256) THEN true WHEN (SELECT count(*) FROM recent) >= 21 THEN false ELSE EXISTS (
        SELECT FROM posts AS p WHERE p.status = 'published' AND p.deleted_at IS NULL AND p.hidden_at IS NULL AND p.visibility != 'private' AND true
        ORDER BY p.published_at DESC, p.id DESC OFFSET 3000 LIMIT 1
      ) END AS matters
    ),
    nearest AS MATERIALIZED (
      SELECT followed.id AS author_id, p.published_at, p.id FROM followed CROSS JOIN LATERAL (
        SELECT p.published_at, p.id FROM posts AS p WHERE p.user_id = followed.id AND p.status = 'published' AND p.deleted_at IS NULL AND p.hidden_at IS NULL AND p.visibility != 'private' AND true AND (reader.muted_tags = '{}'
    OR (SELECT true FROM post_tags WHERE post_id = p.id AND tag = ANY (reader.muted_tags) LIMIT 1) IS NULL) AND (muted.phrases IS NULL OR p.user_id = caller.viewer OR NOT EXISTS (
      SELECT FROM (SELECT ' ' || words || ' ' AS said FROM post_words WHERE post_id = p.id OFFSET 0) AS stored
      CROSS JOIN unnest(muted.phrases) AS phrase WHERE strpos(stored.said, phrase) > 0
    ))
        ORDER BY p.published_at DESC, p.id DESC LIMIT 1
      ) AS p
      WHERE (SELECT matters FROM rest)
      ORDER BY p.published_at DESC, p.id DESC
    ), authors AS MATERIALIZED (
      SELECT author_id, published_at FROM nearest
      WHERE (SELECT ((seen_user.status = 'active' AND (seen_user.email_verified OR seen_user.signup_secret_hash IS NULL)) AND (NOT EXISTS (SELECT FROM blocks WHERE blocker_id = caller.viewer AND blocked_id = seen_user.id)
    AND NOT EXISTS (SELECT FROM blocks WHERE blocked_id = caller.viewer AND blocker_id = seen_user.id)) IS TRUE) AND (NOT ((SELECT (mutes.ends_at IS NULL OR mutes.ends_at > now()) FROM mutes WHERE user_id = caller.viewer AND muted_id = seen_user.id) IS TRUE))
    FROM users AS seen_user WHERE seen_user.id = author_id) LIMIT 21
    ), reach AS MATERIALIZED (
      SELECT CASE WHEN count(*) = 21 THEN min(published_at) ELSE '-infinity'::timestamptz END AS moment
      FROM authors
    ),
    page AS MATERIALIZED (
      SELECT p.id, p.published_at FROM (
        SELECT id, published_at FROM recent WHERE NOT (SELECT matters FROM rest)
        UNION ALL
        SELECT p.id, p.published_at FROM authors CROSS JOIN LATERAL (
          SELECT p.id, p.published_at FROM posts AS p
          WHERE p.user_id = authors.author_id AND p.status = 'published' AND p.deleted_at IS NULL AND p.hidden_at IS NULL AND p.visibility != 'private' AND true AND (reader.muted_tags = '{}'
    OR (SELECT true FROM post_tags WHERE post_id = p.id AND tag = ANY (reader.muted_tags) LIMIT 1) IS NULL) AND (muted.phrases IS NULL OR p.user_id = caller.viewer OR NOT EXISTS (
      SELECT FROM (SELECT ' ' || words || ' ' AS said FROM post_words WHERE post_id = p.id OFFSET 0) AS stored
      CROSS JOIN unnest(muted.phrases) AS phrase WHERE strpos(stored.said, phrase) > 0
    ))
            AND p.published_at >= (SELECT moment FROM reach)
          ORDER BY p.published_at DESC, p.id DESC LIMIT 21
        ) AS p
        UNION ALL
        (SELECT p.id, p.published_at FROM posts AS p
          WHERE p.user_id = caller.viewer AND p.status = 'published' AND p.deleted_at IS NULL AND p.hidden_at IS NULL AND true
          ORDER BY p.published_at DESC, p.id DESC LIMIT 21)
      ) AS p
      ORDER BY p.published_at DESC, p.id DESC LIMIT 21
    )
    SELECT id, published_at FROM page
    ) AS found
    CROSS JOIN LATERAL (SELECT * FROM posts WHERE posts.id = found.id OFFSET 0) AS p
    CROSS JOIN LATERAL (SELECT * FROM users WHERE users.id = p.user_id OFFSET 0) AS u
    CROSS JOIN LATERAL (SELECT * FROM user_profiles WHERE user_profiles.user_id = p.user_id OFFSET 0) AS up
    WHERE true
    ORDER BY found.published_at DESC, found.id DESC LIMIT 21
  ) AS item ON true
  WHERE true
  ORDER BY caller.number, item.at DESC, item.id DESC;

-- feeds.following.older.21
SELECT caller.number AS caller, (date_part('epoch', statement_timestamp()) * 1000000)::bigint AS read_at, item.*
  FROM (SELECT viewer, at, id, seen_ids::bigint[], settled_before, number::integer FROM unnest((SELECT $1::bigint[]), (SELECT $2::timestamptz[]), (SELECT $3::bigint[]), (SELECT $4::text[]), (SELECT $5::timestamptz[]))
    WITH ORDINALITY AS input(viewer, at, id, seen_ids, settled_before, number) OFFSET 0) AS caller
  CROSS JOIN LATERAL (
    SELECT following_count AS follows, ARRAY(SELECT tag FROM mutes WHERE user_id = caller.viewer AND tag IS NOT NULL AND (mutes.ends_at IS NULL OR mutes.ends_at > now())) AS muted_tags
    FROM user_profiles WHERE user_id = caller.viewer OFFSET 0
  ) AS reader CROSS JOIN LATERAL (SELECT array_agg(' ' || words || ' ') AS phrases FROM muted_words
    WHERE user_id = caller.viewer AND (ends_at IS NULL OR ends_at > statement_timestamp()) OFFSET 0) AS muted
  LEFT JOIN LATERAL (
    SELECT p.id, p.type, p.visibility, p.title, CASE WHEN p.type = 'text_long' THEN p.excerpt ELSE p.content END AS content,
    p.word_count, p.media_urls AS media, p.tags, p.language, p.content_warning, (date_part('epoch', p.published_at) * 1000000)::bigint AS at, p.edited_at,
    p.likes_count, p.comments_count, p.reposts_count, EXISTS (
      SELECT FROM post_interactions WHERE user_id = caller.viewer AND post_id = p.id AND type = 'like'
    ) AS liked, u.id AS person_id, u.username AS person_username,
    up.display_name AS person_display_name, up.avatar_url AS person_avatar_url FROM (
      WITH followed AS MATERIALIZED (
      SELECT following_id AS id FROM user_follows WHERE follower_id = caller.viewer
    ),
    near AS MATERIALIZED (
      SELECT p.id, p.published_at FROM (
        SELECT p.id, p.published_at, p.user_id FROM posts AS p WHERE reader.follows > 256 AND p.status = 'published' AND p.deleted_at IS NULL AND p.hidden_at IS NULL AND p.visibility != 'private' AND (p.published_at, p.id) < (caller.at, caller.id)
      AND (p.published_at < caller.settled_before OR p.id = ANY (caller.seen_ids)) IS TRUE
        ORDER BY p.published_at DESC, p.id DESC LIMIT 3000
      ) AS p
      WHERE CASE WHEN reader.follows > 2000
          THEN (SELECT true FROM user_follows WHERE follower_id = caller.viewer AND following_id = p.user_id)
          ELSE p.user_id IN (SELECT id FROM followed) END
        AND (SELECT ((seen_user.status = 'active' AND (seen_user.email_verified OR seen_user.signup_secret_hash IS NULL)) AND (NOT EXISTS (SELECT FROM blocks WHERE blocker_id = caller.viewer AND blocked_id = seen_user.id)
    AND NOT EXISTS (SELECT FROM blocks WHERE blocked_id = caller.viewer AND blocker_id = seen_user.id)) IS TRUE) AND (NOT ((SELECT (mutes.ends_at IS NULL OR mutes.ends_at > now()) FROM mutes WHERE user_id = caller.viewer AND muted_id = seen_user.id) IS TRUE))
    FROM users AS seen_user WHERE seen_user.id = p.user_id) AND (reader.muted_tags = '{}'
    OR (SELECT true FROM post_tags WHERE post_id = p.id AND tag = ANY (reader.muted_tags) LIMIT 1) IS NULL) AND (muted.phrases IS NULL OR p.user_id = caller.viewer OR NOT EXISTS (
      SELECT FROM (SELECT ' ' || words || ' ' AS said FROM post_words WHERE post_id = p.id OFFSET 0) AS stored
      CROSS JOIN unnest(muted.phrases) AS phrase WHERE strpos(stored.said, phrase) > 0
    ))
      ORDER BY p.published_at DESC, p.id DESC LIMIT 21
    ), further AS MATERIALIZED (
      SELECT p.id, p.published_at FROM (
        SELECT p.id, p.published_at, p.user_id FROM posts AS p WHERE reader.follows > 500
          AND (SELECT count(*) FROM near) BETWEEN 21 / 7 AND 21 - 1 AND p.status = 'published' AND p.deleted_at IS NULL AND p.hidden_at IS NULL AND p.visibility != 'private' AND (p.published_at, p.id) < (caller.at, caller.id)
      AND (p.published_at < caller.settled_before OR p.id = ANY (caller.seen_ids)) IS TRUE
        ORDER BY p.published_at DESC, p.id DESC OFFSET 3000 LIMIT 13000
      ) AS p
      WHERE CASE WHEN reader.follows > 2000
          THEN (SELECT true FROM user_follows WHERE follower_id = caller.viewer AND following_id = p.user_id)
          ELSE p.user_id IN (SELECT id FROM followed) END
        AND (SELECT ((seen_user.status = 'active' AND (seen_user.email_verified OR seen_user.signup_secret_hash IS NULL)) AND (NOT EXISTS (SELECT FROM blocks WHERE blocker_id = caller.viewer AND blocked_id = seen_user.id)
    AND NOT EXISTS (SELECT FROM blocks WHERE blocked_id = caller.viewer AND blocker_id = seen_user.id)) IS TRUE) AND (NOT ((SELECT (mutes.ends_at IS NULL OR mutes.ends_at > now()) FROM mutes WHERE user_id = caller.viewer AND muted_id = seen_user.id) IS TRUE))
    FROM users AS seen_user WHERE seen_user.id = p.user_id) AND (reader.muted_tags = '{}'
    OR (SELECT true FROM post_tags WHERE post_id = p.id AND tag = ANY (reader.muted_tags) LIMIT 1) IS NULL) AND (muted.phrases IS NULL OR p.user_id = caller.viewer OR NOT EXISTS (
      SELECT FROM (SELECT ' ' || words || ' ' AS said FROM post_words WHERE post_id = p.id OFFSET 0) AS stored
      CROSS JOIN unnest(muted.phrases) AS phrase WHERE strpos(stored.said, phrase) > 0
    ))
      ORDER BY p.published_at DESC, p.id DESC LIMIT 21
    ), recent AS MATERIALIZED (
      SELECT id, published_at FROM near UNION ALL SELECT id, published_at FROM further
    ), rest AS MATERIALIZED (
      SELECT CASE WHEN NOT (reader.follows > 256) THEN true WHEN (SELECT count(*) FROM recent) >= 21 THEN false ELSE EXISTS (
        SELECT FROM posts AS p WHERE p.status = 'published' AND p.deleted_at IS NULL AND p.hidden_at IS NULL AND p.visibility != 'private' AND (p.published_at, p.id) < (caller.at, caller.id)
      AND (p.published_at < caller.settled_before OR p.id = ANY (caller.seen_ids)) IS TRUE
        ORDER BY p.published_at DESC, p.id DESC OFFSET 3000 LIMIT 1
      ) END AS matters
    ),
    nearest AS MATERIALIZED (
      SELECT followed.id AS author_id, p.published_at, p.id FROM followed CROSS JOIN LATERAL (
        SELECT p.published_at, p.id FROM posts AS p WHERE p.user_id = followed.id AND p.status = 'published' AND p.deleted_at IS NULL AND p.hidden_at IS NULL AND p.visibility != 'private' AND (p.published_at, p.id) < (caller.at, caller.id)
      AND (p.published_at < caller.settled_before OR p.id = ANY (caller.seen_ids)) IS TRUE AND (reader.muted_tags = '{}'
    OR (SELECT true FROM post_tags WHERE post_id = p.id AND tag = ANY (reader.muted_tags) LIMIT 1) IS NULL) AND (muted.phrases IS NULL OR p.user_id = caller.viewer OR NOT EXISTS (
      SELECT FROM (SELECT ' ' || words || ' ' AS said FROM post_words WHERE post_id = p.id OFFSET 0) AS stored
      CROSS JOIN unnest(muted.phrases) AS phrase WHERE strpos(stored.said, phrase) > 0
    ))
        ORDER BY p.published_at DESC, p.id DESC LIMIT 1
      ) AS p
      WHERE (SELECT matters FROM rest)
      ORDER BY p.published_at DESC, p.id DESC
    ), authors AS MATERIALIZED (
      SELECT author_id, published_at FROM nearest
      WHERE (SELECT ((seen_user.status = 'active' AND (seen_user.email_verified OR seen_user.signup_secret_hash IS NULL)) AND (NOT EXISTS (SELECT FROM blocks WHERE blocker_id = caller.viewer AND blocked_id = seen_user.id)
    AND NOT EXISTS (SELECT FROM blocks WHERE blocked_id = caller.viewer AND blocker_id = seen_user.id)) IS TRUE) AND (NOT ((SELECT (mutes.ends_at IS NULL OR mutes.ends_at > now()) FROM mutes WHERE user_id = caller.viewer AND muted_id = seen_user.id) IS TRUE))
    FROM users AS seen_user WHERE seen_user.id = author_id) LIMIT 21
    ), reach AS MATERIALIZED (
      SELECT CASE WHEN count(*) = 21 THEN min(published_at) ELSE '-infinity'::timestamptz END AS moment
      FROM authors
    ),
    page AS MATERIALIZED (
      SELECT p.id, p.published_at FROM (
        SELECT id, published_at FROM recent WHERE NOT (SELECT matters FROM rest)
        UNION ALL
        SELECT p.id, p.published_at FROM authors CROSS JOIN LATERAL (
          SELECT p.id, p.published_at FROM posts AS p
          WHERE p.user_id = authors.author_id AND p.status = 'published' AND p.deleted_at IS NULL AND p.hidden_at IS NULL AND p.visibility != 'private' AND (p.published_at, p.id) < (caller.at, caller.id)
      AND (p.published_at < caller.settled_before OR p.id = ANY (caller.seen_ids)) IS TRUE AND (reader.muted_tags = '{}'
    OR (SELECT true FROM post_tags WHERE post_id = p.id AND tag = ANY (reader.muted_tags) LIMIT 1) IS NULL) AND (muted.phrases IS NULL OR p.user_id = caller.viewer OR NOT EXISTS (
      SELECT FROM (SELECT ' ' || words || ' ' AS said FROM post_words WHERE post_id = p.id OFFSET 0) AS stored
      CROSS JOIN unnest(muted.phrases) AS phrase WHERE strpos(stored.said, phrase) > 0
    ))
            AND p.published_at >= (SELECT moment FROM reach)
          ORDER BY p.published_at DESC, p.id DESC LIMIT 21
        ) AS p
        UNION ALL
        (SELECT p.id, p.published_at FROM posts AS p
          WHERE p.user_id = caller.viewer AND p.status = 'published' AND p.deleted_at IS NULL AND p.hidden_at IS NULL AND (p.published_at, p.id) < (caller.at, caller.id)
      AND (p.published_at < caller.settled_before OR p.id = ANY (caller.seen_ids)) IS TRUE
          ORDER BY p.published_at DESC, p.id DESC LIMIT 21)
      ) AS p
      ORDER BY p.published_at DESC, p.id DESC LIMIT 21
    )
    SELECT id, published_at FROM page
    ) AS found
    CROSS JOIN LATERAL (SELECT * FROM posts WHERE posts.id = found.id OFFSET 0) AS p
    CROSS JOIN LATERAL (SELECT * FROM users WHERE users.id = p.user_id OFFSET 0) AS u
    CROSS JOIN LATERAL (SELECT * FROM user_profiles WHERE user_profiles.user_id = p.user_id OFFSET 0) AS up
    WHERE true
    ORDER BY found.published_at DESC, found.id DESC LIMIT 21
  ) AS item ON true
  WHERE true
  ORDER BY caller.number, item.at DESC, item.id DESC;

-- feeds.following.newer.21
SELECT caller.number AS caller, (date_part('epoch', statement_timestamp()) * 1000000)::bigint AS read_at, item.*
  FROM (SELECT viewer, at, id, seen_ids::bigint[], number::integer FROM unnest((SELECT $1::bigint[]), (SELECT $2::timestamptz[]), (SELECT $3::bigint[]), (SELECT $4::text[]))
    WITH ORDINALITY AS input(viewer, at, id, seen_ids, number) OFFSET 0) AS caller
  CROSS JOIN LATERAL (
    SELECT following_count AS follows, ARRAY(SELECT tag FROM mutes WHERE user_id = caller.viewer AND tag IS NOT NULL AND (mutes.ends_at IS NULL OR mutes.ends_at > now())) AS muted_tags
    FROM user_profiles WHERE user_id = caller.viewer OFFSET 0
  ) AS reader CROSS JOIN LATERAL (SELECT array_agg(' ' || words || ' ') AS phrases FROM muted_words
    WHERE user_id = caller.viewer AND (ends_at IS NULL OR ends_at > statement_timestamp()) OFFSET 0) AS muted
  LEFT JOIN LATERAL (
    SELECT p.id, p.type, p.visibility, p.title, CASE WHEN p.type = 'text_long' THEN p.excerpt ELSE p.content END AS content,
    p.word_count, p.media_urls AS media, p.tags, p.language, p.content_warning, (date_part('epoch', p.published_at) * 1000000)::bigint AS at, p.edited_at,
    p.likes_count, p.comments_count, p.reposts_count, EXISTS (
      SELECT FROM post_interactions WHERE user_id = caller.viewer AND post_id = p.id AND type = 'like'
    ) AS liked, u.id AS person_id, u.username AS person_username,
    up.display_name AS person_display_name, up.avatar_url AS person_avatar_url FROM (
      WITH followed AS MATERIALIZED (
      SELECT following_id AS id FROM user_follows WHERE follower_id = caller.viewer
    ),
    near AS MATERIALIZED (
      SELECT p.id, p.published_at FROM (
        SELECT p.id, p.published_at, p.user_id FROM posts AS p WHERE true AND p.status = 'published' AND p.deleted_at IS NULL AND p.hidden_at IS NULL AND p.visibility != 'private' AND (p.published_at, p.id) > (caller.at, caller.id)
      AND p.id != ALL (caller.seen_ids)
        ORDER BY p.published_at, p.id LIMIT 3000
      ) AS p
      WHERE CASE WHEN reader.follows > 2000
          THEN (SELECT true FROM user_follows WHERE follower_id = caller.viewer AND following_id = p.user_id)
          ELSE p.user_id IN (SELECT id FROM followed) END
        AND (SELECT ((seen_user.status = 'active' AND (seen_user.email_verified OR seen_user.signup_secret_hash IS NULL)) AND (NOT EXISTS (SELECT FROM blocks WHERE blocker_id = caller.viewer AND blocked_id = seen_user.id)
    AND NOT EXISTS (SELECT FROM blocks WHERE blocked_id = caller.viewer AND blocker_id = seen_user.id)) IS TRUE) AND (NOT ((SELECT (mutes.ends_at IS NULL OR mutes.ends_at > now()) FROM mutes WHERE user_id = caller.viewer AND muted_id = seen_user.id) IS TRUE))
    FROM users AS seen_user WHERE seen_user.id = p.user_id) AND (reader.muted_tags = '{}'
    OR (SELECT true FROM post_tags WHERE post_id = p.id AND tag = ANY (reader.muted_tags) LIMIT 1) IS NULL) AND (muted.phrases IS NULL OR p.user_id = caller.viewer OR NOT EXISTS (
      SELECT FROM (SELECT ' ' || words || ' ' AS said FROM post_words WHERE post_id = p.id OFFSET 0) AS stored
      CROSS JOIN unnest(muted.phrases) AS phrase WHERE strpos(stored.said, phrase) > 0
    ))
      ORDER BY p.published_at, p.id LIMIT 21
    ), further AS MATERIALIZED (
      SELECT p.id, p.published_at FROM (
        SELECT p.id, p.published_at, p.user_id FROM posts AS p WHERE reader.follows > 500
          AND (SELECT count(*) FROM near) BETWEEN 21 / 7 AND 21 - 1 AND p.status = 'published' AND p.deleted_at IS NULL AND p.hidden_at IS NULL AND p.visibility != 'private' AND (p.published_at, p.id) > (caller.at, caller.id)
      AND p.id != ALL (caller.seen_ids)
        ORDER BY p.published_at, p.id OFFSET 3000 LIMIT 13000
      ) AS p
      WHERE CASE WHEN reader.follows > 2000
          THEN (SELECT true FROM user_follows WHERE follower_id = caller.viewer AND following_id = p.user_id)
          ELSE p.user_id IN (SELECT id FROM followed) END
        AND (SELECT ((seen_user.status = 'active' AND (seen_user.email_verified OR seen_user.signup_secret_hash IS NULL)) AND (NOT EXISTS (SELECT FROM blocks WHERE blocker_id = caller.viewer AND blocked_id = seen_user.id)
    AND NOT EXISTS (SELECT FROM blocks WHERE blocked_id = caller.viewer AND blocker_id = seen_user.id)) IS TRUE) AND (NOT ((SELECT (mutes.ends_at IS NULL OR mutes.ends_at > now()) FROM mutes WHERE user_id = caller.viewer AND muted_id = seen_user.id) IS TRUE))
    FROM users AS seen_user WHERE seen_user.id = p.user_id) AND (reader.muted_tags = '{}'
    OR (SELECT true FROM post_tags WHERE post_id = p.id AND tag = ANY (reader.muted_tags) LIMIT 1) IS NULL) AND (muted.phrases IS NULL OR p.user_id = caller.viewer OR NOT EXISTS (
      SELECT FROM (SELECT ' ' || words || ' ' AS said FROM post_words WHERE post_id = p.id OFFSET 0) AS stored
      CROSS JOIN unnest(muted.phrases) AS phrase WHERE strpos(stored.said, phrase) > 0
    ))
      ORDER BY p.published_at, p.id LIMIT 21
    ), recent AS MATERIALIZED (
      SELECT id, published_at FROM near UNION ALL SELECT id, published_at FROM further
    ), rest AS MATERIALIZED (
      SELECT CASE WHEN NOT (true) THEN true WHEN (SELECT count(*) FROM recent) >= 21 THEN false ELSE EXISTS (
        SELECT FROM posts AS p WHERE p.status = 'published' AND p.deleted_at IS NULL AND p.hidden_at IS NULL AND p.visibility != 'private' AND (p.published_at, p.id) > (caller.at, caller.id)
      AND p.id != ALL (caller.seen_ids)
        ORDER BY p.published_at, p.id OFFSET 3000 LIMIT 1
      ) END AS matters
    ),
    nearest AS MATERIALIZED (
      SELECT followed.id AS author_id, p.published_at, p.id FROM followed CROSS JOIN LATERAL (
        SELECT p.published_at, p.id FROM posts AS p WHERE p.user_id = followed.id AND p.status = 'published' AND p.deleted_at IS NULL AND p.hidden_at IS NULL AND p.visibility != 'private' AND (p.published_at, p.id) > (caller.at, caller.id)
      AND p.id != ALL (caller.seen_ids) AND (reader.muted_tags = '{}'
    OR (SELECT true FROM post_tags WHERE post_id = p.id AND tag = ANY (reader.muted_tags) LIMIT 1) IS NULL) AND (muted.phrases IS NULL OR p.user_id = caller.viewer OR NOT EXISTS (
      SELECT FROM (SELECT ' ' || words || ' ' AS said FROM post_words WHERE post_id = p.id OFFSET 0) AS stored
      CROSS JOIN unnest(muted.phrases) AS phrase WHERE strpos(stored.said, phrase) > 0
    ))
        ORDER BY p.published_at, p.id LIMIT 1
      ) AS p
      WHERE (SELECT matters FROM rest)
      ORDER BY p.published_at, p.id
    ), authors AS MATERIALIZED (
      SELECT author_id, published_at FROM nearest
      WHERE (SELECT ((seen_user.status = 'active' AND (seen_user.email_verified OR seen_user.signup_secret_hash IS NULL)) AND (NOT EXISTS (SELECT FROM blocks WHERE blocker_id = caller.viewer AND blocked_id = seen_user.id)
    AND NOT EXISTS (SELECT FROM blocks WHERE blocked_id = caller.viewer AND blocker_id = seen_user.id)) IS TRUE) AND (NOT ((SELECT (mutes.ends_at IS NULL OR mutes.ends_at > now()) FROM mutes WHERE user_id = caller.viewer AND muted_id = seen_user.id) IS TRUE))
    FROM users AS seen_user WHERE seen_user.id = author_id) LIMIT 21
    ), reach AS MATERIALIZED (
      SELECT CASE WHEN count(*) = 21 THEN max(published_at) ELSE 'infinity'::timestamptz END AS moment
      FROM authors
    ),
    page AS MATERIALIZED (
      SELECT p.id, p.published_at FROM (
        SELECT id, published_at FROM recent WHERE NOT (SELECT matters FROM rest)
        UNION ALL
        SELECT p.id, p.published_at FROM authors CROSS JOIN LATERAL (
          SELECT p.id, p.published_at FROM posts AS p
          WHERE p.user_id = authors.author_id AND p.status = 'published' AND p.deleted_at IS NULL AND p.hidden_at IS NULL AND p.visibility != 'private' AND (p.published_at, p.id) > (caller.at, caller.id)
      AND p.id != ALL (caller.seen_ids) AND (reader.muted_tags = '{}'
    OR (SELECT true FROM post_tags WHERE post_id = p.id AND tag = ANY (reader.muted_tags) LIMIT 1) IS NULL) AND (muted.phrases IS NULL OR p.user_id = caller.viewer OR NOT EXISTS (
      SELECT FROM (SELECT ' ' || words || ' ' AS said FROM post_words WHERE post_id = p.id OFFSET 0) AS stored
      CROSS JOIN unnest(muted.phrases) AS phrase WHERE strpos(stored.said, phrase) > 0
    ))
            AND p.published_at <= (SELECT moment FROM reach)
          ORDER BY p.published_at, p.id LIMIT 21
        ) AS p
        UNION ALL
        (SELECT p.id, p.published_at FROM posts AS p
          WHERE p.user_id = caller.viewer AND p.status = 'published' AND p.deleted_at IS NULL AND p.hidden_at IS NULL AND (p.published_at, p.id) > (caller.at, caller.id)
      AND p.id != ALL (caller.seen_ids)
          ORDER BY p.published_at, p.id LIMIT 21)
      ) AS p
      ORDER BY p.published_at, p.id LIMIT 21
    )
    SELECT id, published_at FROM page
    ) AS found
    CROSS JOIN LATERAL (SELECT * FROM posts WHERE posts.id = found.id OFFSET 0) AS p
    CROSS JOIN LATERAL (SELECT * FROM users WHERE users.id = p.user_id OFFSET 0) AS u
    CROSS JOIN LATERAL (SELECT * FROM user_profiles WHERE user_profiles.user_id = p.user_id OFFSET 0) AS up
    WHERE true
    ORDER BY found.published_at, found.id LIMIT 21
  ) AS item ON true
  WHERE true
  ORDER BY caller.number, item.at, item.id;

-- feeds.following_few.first.21
SELECT caller.number AS caller, (date_part('epoch', statement_timestamp()) * 1000000)::bigint AS read_at, item.*
  FROM (SELECT viewer, number::integer FROM unnest((SELECT $1::bigint[]))
    WITH ORDINALITY AS input(viewer, number) OFFSET 0) AS caller
  CROSS JOIN LATERAL (
    SELECT following_count AS follows, ARRAY(SELECT tag FROM mutes WHERE user_id = caller.viewer AND tag IS NOT NULL AND (mutes.ends_at IS NULL OR mutes.ends_at > now())) AS muted_tags
    FROM user_profiles WHERE user_id = caller.viewer OFFSET 0
  ) AS reader CROSS JOIN LATERAL (SELECT array_agg(' ' || words || ' ') AS phrases FROM muted_words
    WHERE user_id = caller.viewer AND (ends_at IS NULL OR ends_at > statement_timestamp()) OFFSET 0) AS muted
  LEFT JOIN LATERAL (
    SELECT p.id, p.type, p.visibility, p.title, CASE WHEN p.type = 'text_long' THEN p.excerpt ELSE p.content END AS content,
    p.word_count, p.media_urls AS media, p.tags, p.language, p.content_warning, (date_part('epoch', p.published_at) * 1000000)::bigint AS at, p.edited_at,
    p.likes_count, p.comments_count, p.reposts_count, EXISTS (
      SELECT FROM post_interactions WHERE user_id = caller.viewer AND post_id = p.id AND type = 'like'
    ) AS liked, u.id AS person_id, u.username AS person_username,
    up.display_name AS person_display_name, up.avatar_url AS person_avatar_url FROM (
      SELECT p.id, p.published_at FROM (
        SELECT p.id, p.published_at FROM user_follows AS followed CROSS JOIN LATERAL (
          SELECT p.id, p.published_at FROM posts AS p WHERE p.user_id = followed.following_id AND p.status = 'published' AND p.deleted_at IS NULL AND p.hidden_at IS NULL AND p.visibility != 'private' AND true AND (reader.muted_tags = '{}'
    OR (SELECT true FROM post_tags WHERE post_id = p.id AND tag = ANY (reader.muted_tags) LIMIT 1) IS NULL) AND (muted.phrases IS NULL OR p.user_id = caller.viewer OR NOT EXISTS (
      SELECT FROM (SELECT ' ' || words || ' ' AS said FROM post_words WHERE post_id = p.id OFFSET 0) AS stored
      CROSS JOIN unnest(muted.phrases) AS phrase WHERE strpos(stored.said, phrase) > 0
    ))
          ORDER BY p.published_at DESC, p.id DESC LIMIT 21
        ) AS p
        WHERE followed.follower_id = caller.viewer
        UNION ALL
        (SELECT p.id, p.published_at FROM posts AS p
          WHERE p.user_id = caller.viewer AND p.status = 'published' AND p.deleted_at IS NULL AND p.hidden_at IS NULL AND true
          ORDER BY p.published_at DESC, p.id DESC LIMIT 21)
      ) AS p
      ORDER BY p.published_at DESC, p.id DESC OFFSET 0
    ) AS found
    CROSS JOIN LATERAL (SELECT * FROM posts WHERE posts.id = found.id OFFSET 0) AS p
    CROSS JOIN LATERAL (SELECT * FROM users WHERE users.id = p.user_id OFFSET 0) AS u
    CROSS JOIN LATERAL (SELECT * FROM user_profiles WHERE user_profiles.user_id = p.user_id OFFSET 0) AS up
    WHERE ((u.status = 'active' AND (u.email_verified OR u.signup_secret_hash IS NULL)) AND (NOT EXISTS (SELECT FROM blocks WHERE blocker_id = caller.viewer AND blocked_id = u.id)
    AND NOT EXISTS (SELECT FROM blocks WHERE blocked_id = caller.viewer AND blocker_id = u.id)) IS TRUE) AND (NOT ((SELECT (mutes.ends_at IS NULL OR mutes.ends_at > now()) FROM mutes WHERE user_id = caller.viewer AND muted_id = u.id) IS TRUE))
    ORDER BY found.published_at DESC, found.id DESC LIMIT 21
  ) AS item ON true
  WHERE true
  ORDER BY caller.number, item.at DESC, item.id DESC;

-- feeds.following_few.older.21
SELECT caller.number AS caller, (date_part('epoch', statement_timestamp()) * 1000000)::bigint AS read_at, item.*
  FROM (SELECT viewer, at, id, seen_ids::bigint[], settled_before, number::integer FROM unnest((SELECT $1::bigint[]), (SELECT $2::timestamptz[]), (SELECT $3::bigint[]), (SELECT $4::text[]), (SELECT $5::timestamptz[]))
    WITH ORDINALITY AS input(viewer, at, id, seen_ids, settled_before, number) OFFSET 0) AS caller
  CROSS JOIN LATERAL (
    SELECT following_count AS follows, ARRAY(SELECT tag FROM mutes WHERE user_id = caller.viewer AND tag IS NOT NULL AND (mutes.ends_at IS NULL OR mutes.ends_at > now())) AS muted_tags
    FROM user_profiles WHERE user_id = caller.viewer OFFSET 0
  ) AS reader CROSS JOIN LATERAL (SELECT array_agg(' ' || words || ' ') AS phrases FROM muted_words
    WHERE user_id = caller.viewer AND (ends_at IS NULL OR ends_at > statement_timestamp()) OFFSET 0) AS muted
  LEFT JOIN LATERAL (
    SELECT p.id, p.type, p.visibility, p.title, CASE WHEN p.type = 'text_long' THEN p.excerpt ELSE p.content END AS content,
    p.word_count, p.media_urls AS media, p.tags, p.language, p.content_warning, (date_part('epoch', p.published_at) * 1000000)::bigint AS at, p.edited_at,
    p.likes_count, p.comments_count, p.reposts_count, EXISTS (
      SELECT FROM post_interactions WHERE user_id = caller.viewer AND post_id = p.id AND type = 'like'
    ) AS liked, u.id AS person_id, u.username AS person_username,
    up.display_name AS person_display_name, up.avatar_url AS person_avatar_url FROM (
      SELECT p.id, p.published_at FROM (
        SELECT p.id, p.published_at FROM user_follows AS followed CROSS JOIN LATERAL (
          SELECT p.id, p.published_at FROM posts AS p WHERE p.user_id = followed.following_id AND p.status = 'published' AND p.deleted_at IS NULL AND p.hidden_at IS NULL AND p.visibility != 'private' AND (p.published_at, p.id) < (caller.at, caller.id)
      AND (p.published_at < caller.settled_before OR p.id = ANY (caller.seen_ids)) IS TRUE AND (reader.muted_tags = '{}'
    OR (SELECT true FROM post_tags WHERE post_id = p.id AND tag = ANY (reader.muted_tags) LIMIT 1) IS NULL) AND (muted.phrases IS NULL OR p.user_id = caller.viewer OR NOT EXISTS (
      SELECT FROM (SELECT ' ' || words || ' ' AS said FROM post_words WHERE post_id = p.id OFFSET 0) AS stored
      CROSS JOIN unnest(muted.phrases) AS phrase WHERE strpos(stored.said, phrase) > 0
    ))
          ORDER BY p.published_at DESC, p.id DESC LIMIT 21
        ) AS p
        WHERE followed.follower_id = caller.viewer
        UNION ALL
        (SELECT p.id, p.published_at FROM posts AS p
          WHERE p.user_id = caller.viewer AND p.status = 'published' AND p.deleted_at IS NULL AND p.hidden_at IS NULL AND (p.published_at, p.id) < (caller.at, caller.id)
      AND (p.published_at < caller.settled_before OR p.id = ANY (caller.seen_ids)) IS TRUE
          ORDER BY p.published_at DESC, p.id DESC LIMIT 21)
      ) AS p
      ORDER BY p.published_at DESC, p.id DESC OFFSET 0
    ) AS found
    CROSS JOIN LATERAL (SELECT * FROM posts WHERE posts.id = found.id OFFSET 0) AS p
    CROSS JOIN LATERAL (SELECT * FROM users WHERE users.id = p.user_id OFFSET 0) AS u
    CROSS JOIN LATERAL (SELECT * FROM user_profiles WHERE user_profiles.user_id = p.user_id OFFSET 0) AS up
    WHERE ((u.status = 'active' AND (u.email_verified OR u.signup_secret_hash IS NULL)) AND (NOT EXISTS (SELECT FROM blocks WHERE blocker_id = caller.viewer AND blocked_id = u.id)
    AND NOT EXISTS (SELECT FROM blocks WHERE blocked_id = caller.viewer AND blocker_id = u.id)) IS TRUE) AND (NOT ((SELECT (mutes.ends_at IS NULL OR mutes.ends_at > now()) FROM mutes WHERE user_id = caller.viewer AND muted_id = u.id) IS TRUE))
    ORDER BY found.published_at DESC, found.id DESC LIMIT 21
  ) AS item ON true
  WHERE true
  ORDER BY caller.number, item.at DESC, item.id DESC;

-- feeds.following_few.newer.21
SELECT caller.number AS caller, (date_part('epoch', statement_timestamp()) * 1000000)::bigint AS read_at, item.*
  FROM (SELECT viewer, at, id, seen_ids::bigint[], number::integer FROM unnest((SELECT $1::bigint[]), (SELECT $2::timestamptz[]), (SELECT $3::bigint[]), (SELECT $4::text[]))
    WITH ORDINALITY AS input(viewer, at, id, seen_ids, number) OFFSET 0) AS caller
  CROSS JOIN LATERAL (
    SELECT following_count AS follows, ARRAY(SELECT tag FROM mutes WHERE user_id = caller.viewer AND tag IS NOT NULL AND (mutes.ends_at IS NULL OR mutes.ends_at > now())) AS muted_tags
    FROM user_profiles WHERE user_id = caller.viewer OFFSET 0
  ) AS reader CROSS JOIN LATERAL (SELECT array_agg(' ' || words || ' ') AS phrases FROM muted_words
    WHERE user_id = caller.viewer AND (ends_at IS NULL OR ends_at > statement_timestamp()) OFFSET 0) AS muted
  LEFT JOIN LATERAL (
    SELECT p.id, p.type, p.visibility, p.title, CASE WHEN p.type = 'text_long' THEN p.excerpt ELSE p.content END AS content,
    p.word_count, p.media_urls AS media, p.tags, p.language, p.content_warning, (date_part('epoch', p.published_at) * 1000000)::bigint AS at, p.edited_at,
    p.likes_count, p.comments_count, p.reposts_count, EXISTS (
      SELECT FROM post_interactions WHERE user_id = caller.viewer AND post_id = p.id AND type = 'like'
    ) AS liked, u.id AS person_id, u.username AS person_username,
    up.display_name AS person_display_name, up.avatar_url AS person_avatar_url FROM (
      SELECT p.id, p.published_at FROM (
        SELECT p.id, p.published_at FROM user_follows AS followed CROSS JOIN LATERAL (
          SELECT p.id, p.published_at FROM posts AS p WHERE p.user_id = followed.following_id AND p.status = 'published' AND p.deleted_at IS NULL AND p.hidden_at IS NULL AND p.visibility != 'private' AND (p.published_at, p.id) > (caller.at, caller.id)
      AND p.id != ALL (caller.seen_ids) AND (reader.muted_tags = '{}'
    OR (SELECT true FROM post_tags WHERE post_id = p.id AND tag = ANY (reader.muted_tags) LIMIT 1) IS NULL) AND (muted.phrases IS NULL OR p.user_id = caller.viewer OR NOT EXISTS (
      SELECT FROM (SELECT ' ' || words || ' ' AS said FROM post_words WHERE post_id = p.id OFFSET 0) AS stored
      CROSS JOIN unnest(muted.phrases) AS phrase WHERE strpos(stored.said, phrase) > 0
    ))
          ORDER BY p.published_at, p.id LIMIT 21
        ) AS p
        WHERE followed.follower_id = caller.viewer
        UNION ALL
        (SELECT p.id, p.published_at FROM posts AS p
          WHERE p.user_id = caller.viewer AND p.status = 'published' AND p.deleted_at IS NULL AND p.hidden_at IS NULL AND (p.published_at, p.id) > (caller.at, caller.id)
      AND p.id != ALL (caller.seen_ids)
          ORDER BY p.published_at, p.id LIMIT 21)
      ) AS p
      ORDER BY p.published_at, p.id OFFSET 0
    ) AS found
    CROSS JOIN LATERAL (SELECT * FROM posts WHERE posts.id = found.id OFFSET 0) AS p
    CROSS JOIN LATERAL (SELECT * FROM users WHERE users.id = p.user_id OFFSET 0) AS u
    CROSS JOIN LATERAL (SELECT * FROM user_profiles WHERE user_profiles.user_id = p.user_id OFFSET 0) AS up
    WHERE ((u.status = 'active' AND (u.email_verified OR u.signup_secret_hash IS NULL)) AND (NOT EXISTS (SELECT FROM blocks WHERE blocker_id = caller.viewer AND blocked_id = u.id)
    AND NOT EXISTS (SELECT FROM blocks WHERE blocked_id = caller.viewer AND blocker_id = u.id)) IS TRUE) AND (NOT ((SELECT (mutes.ends_at IS NULL OR mutes.ends_at > now()) FROM mutes WHERE user_id = caller.viewer AND muted_id = u.id) IS TRUE))
    ORDER BY found.published_at, found.id LIMIT 21
  ) AS item ON true
  WHERE true
  ORDER BY caller.number, item.at, item.id;
