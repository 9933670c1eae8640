-- posts.by_tag.first.21
SELECT caller.number AS caller, (date_part('epoch', statement_timestamp()) * 1000000)::bigint AS read_at, item.*
  FROM (SELECT viewer, tag, number::integer FROM unnest((SELECT $1::bigint[]), (SELECT $2::text[]))
    WITH ORDINALITY AS input(viewer, tag, number) OFFSET 0) AS caller
  CROSS JOIN LATERAL (
    SELECT array_remove(ARRAY(SELECT tag FROM mutes WHERE user_id = caller.viewer AND tag IS NOT NULL AND (mutes.ends_at IS NULL OR mutes.ends_at > now())), caller.tag) AS muted_tags OFFSET 0
  ) AS reader CROSS JOIN LATERAL (SELECT array_agg(' ' || words || ' ') AS phrases FROM muted_words
    WHERE user_id = caller.viewer AND (ends_at IS NULL OR ends_at > statement_timestamp()) OFFSET 0) AS muted
  LEFT JOIN LATERAL (
    SELECT p.id, p.type, p.visibility, p.title, CASE WHEN p.type = 'text_long' THEN p.excerpt ELSE p.content END AS content,
    p.word_count, p.media_urls AS media, p.tags, p.language, p.content_warning, (date_part('epoch', p.published_at) * 1000000)::bigint AS at, p.edited_at,
    p.likes_count, p.comments_count, p.reposts_count, EXISTS (
      SELECT FROM post_interactions WHERE user_id = caller.viewer AND post_id = p.id AND type = 'like'
    ) AS liked, u.id AS person_id, u.username AS person_username,
    up.display_name AS person_display_name, up.avatar_url AS person_avatar_url FROM (
      SELECT * FROM (
        SELECT post_id AS id, published_at FROM post_tags WHERE tag = caller.tag
      ) AS tagged
      WHERE true ORDER BY tagged.published_at DESC, tagged.id DESC OFFSET 0
    ) AS found
    CROSS JOIN LATERAL (SELECT * FROM posts WHERE posts.id = found.id OFFSET 0) AS p
    CROSS JOIN LATERAL (SELECT * FROM users WHERE users.id = p.user_id OFFSET 0) AS u
    CROSS JOIN LATERAL (SELECT * FROM user_profiles WHERE user_profiles.user_id = p.user_id OFFSET 0) AS up
    WHERE (p.status = 'published' AND p.deleted_at IS NULL AND p.hidden_at IS NULL AND (((((u.status = 'active' AND (u.email_verified OR u.signup_secret_hash IS NULL)) AND (NOT EXISTS (SELECT FROM blocks WHERE blocker_id = caller.viewer AND blocked_id = u.id)
    AND NOT EXISTS (SELECT FROM blocks WHERE blocked_id = caller.viewer AND blocker_id = u.id)) IS TRUE) AND (up.visibility = 'public' OR u.id = caller.viewer
    OR EXISTS (SELECT FROM user_follows WHERE follower_id = caller.viewer AND following_id = u.id))) AND (p.visibility = 'public' OR u.id = caller.viewer
    OR (p.visibility = 'followers' AND EXISTS (SELECT FROM user_follows WHERE follower_id = caller.viewer AND following_id = u.id))))
      AND (up.visibility != 'private' OR u.id = caller.viewer)))
      AND (p.user_id = caller.viewer
    OR ((NOT ((SELECT (mutes.ends_at IS NULL OR mutes.ends_at > now()) FROM mutes WHERE user_id = caller.viewer AND muted_id = p.user_id) IS TRUE)) AND (reader.muted_tags = '{}'
    OR (SELECT true FROM post_tags WHERE post_id = p.id AND tag = ANY (reader.muted_tags) LIMIT 1) IS NULL))) AND (muted.phrases IS NULL OR p.user_id = caller.viewer OR NOT EXISTS (
      SELECT FROM (SELECT ' ' || words || ' ' AS said FROM post_words WHERE post_id = p.id OFFSET 0) AS stored
      CROSS JOIN unnest(muted.phrases) AS phrase WHERE strpos(stored.said, phrase) > 0
    ))
    ORDER BY found.published_at DESC, found.id DESC LIMIT 21
  ) AS item ON true
  WHERE true
  ORDER BY caller.number, item.at DESC, item.id DESC;

-- posts.by_tag.older.21
SELECT caller.number AS caller, (date_part('epoch', statement_timestamp()) * 1000000)::bigint AS read_at, item.*
  FROM (SELECT viewer, tag, at, id, seen_ids::bigint[], settled_before, number::integer FROM unnest((SELECT $1::bigint[]), (SELECT $2::text[]), (SELECT $3::timestamptz[]), (SELECT $4::bigint[]), (SELECT $5::text[]), (SELECT $6::timestamptz[]))
    WITH ORDINALITY AS input(viewer, tag, at, id, seen_ids, settled_before, number) OFFSET 0) AS caller
  CROSS JOIN LATERAL (
    SELECT array_remove(ARRAY(SELECT tag FROM mutes WHERE user_id = caller.viewer AND tag IS NOT NULL AND (mutes.ends_at IS NULL OR mutes.ends_at > now())), caller.tag) AS muted_tags OFFSET 0
  ) AS reader CROSS JOIN LATERAL (SELECT array_agg(' ' || words || ' ') AS phrases FROM muted_words
    WHERE user_id = caller.viewer AND (ends_at IS NULL OR ends_at > statement_timestamp()) OFFSET 0) AS muted
  LEFT JOIN LATERAL (
    SELECT p.id, p.type, p.visibility, p.title, CASE WHEN p.type = 'text_long' THEN p.excerpt ELSE p.content END AS content,
    p.word_count, p.media_urls AS media, p.tags, p.language, p.content_warning, (date_part('epoch', p.published_at) * 1000000)::bigint AS at, p.edited_at,
    p.likes_count, p.comments_count, p.reposts_count, EXISTS (
      SELECT FROM post_interactions WHERE user_id = caller.viewer AND post_id = p.id AND type = 'like'
    ) AS liked, u.id AS person_id, u.username AS person_username,
    up.display_name AS person_display_name, up.avatar_url AS person_avatar_url FROM (
      SELECT * FROM (
        SELECT post_id AS id, published_at FROM post_tags WHERE tag = caller.tag
      ) AS tagged
      WHERE (tagged.published_at, tagged.id) < (caller.at, caller.id)
      AND (tagged.published_at < caller.settled_before OR tagged.id = ANY (caller.seen_ids)) IS TRUE ORDER BY tagged.published_at DESC, tagged.id DESC OFFSET 0
    ) AS found
    CROSS JOIN LATERAL (SELECT * FROM posts WHERE posts.id = found.id OFFSET 0) AS p
    CROSS JOIN LATERAL (SELECT * FROM users WHERE users.id = p.user_id OFFSET 0) AS u
    CROSS JOIN LATERAL (SELECT * FROM user_profiles WHERE user_profiles.user_id = p.user_id OFFSET 0) AS up
    WHERE (p.status = 'published' AND p.deleted_at IS NULL AND p.hidden_at IS NULL AND (((((u.status = 'active' AND (u.email_verified OR u.signup_secret_hash IS NULL)) AND (NOT EXISTS (SELECT FROM blocks WHERE blocker_id = caller.viewer AND blocked_id = u.id)
    AND NOT EXISTS (SELECT FROM blocks WHERE blocked_id = caller.viewer AND blocker_id = u.id)) IS TRUE) AND (up.visibility = 'public' OR u.id = caller.viewer
    OR EXISTS (SELECT FROM user_follows WHERE follower_id = caller.viewer AND following_id = u.id))) AND (p.visibility = 'public' OR u.id = caller.viewer
    OR (p.visibility = 'followers' AND EXISTS (SELECT FROM user_follows WHERE follower_id = caller.viewer AND following_id = u.id))))
      AND (up.visibility != 'private' OR u.id = caller.viewer)))
      AND (p.user_id = caller.viewer
    OR ((NOT ((SELECT (mutes.ends_at IS NULL OR mutes.ends_at > now()) FROM mutes WHERE user_id = caller.viewer AND muted_id = p.user_id) IS TRUE)) AND (reader.muted_tags = '{}'
    OR (SELECT true FROM post_tags WHERE post_id = p.id AND tag = ANY (reader.muted_tags) LIMIT 1) IS NULL))) AND (muted.phrases IS NULL OR p.user_id = caller.viewer OR NOT EXISTS (
      SELECT FROM (SELECT ' ' || words || ' ' AS said FROM post_words WHERE post_id = p.id OFFSET 0) AS stored
      CROSS JOIN unnest(muted.phrases) AS phrase WHERE strpos(stored.said, phrase) > 0
    ))
    ORDER BY found.published_at DESC, found.id DESC LIMIT 21
  ) AS item ON true
  WHERE true
  ORDER BY caller.number, item.at DESC, item.id DESC;

-- posts.by_tag.newer.21
SELECT caller.number AS caller, (date_part('epoch', statement_timestamp()) * 1000000)::bigint AS read_at, item.*
  FROM (SELECT viewer, tag, at, id, seen_ids::bigint[], number::integer FROM unnest((SELECT $1::bigint[]), (SELECT $2::text[]), (SELECT $3::timestamptz[]), (SELECT $4::bigint[]), (SELECT $5::text[]))
    WITH ORDINALITY AS input(viewer, tag, at, id, seen_ids, number) OFFSET 0) AS caller
  CROSS JOIN LATERAL (
    SELECT array_remove(ARRAY(SELECT tag FROM mutes WHERE user_id = caller.viewer AND tag IS NOT NULL AND (mutes.ends_at IS NULL OR mutes.ends_at > now())), caller.tag) AS muted_tags OFFSET 0
  ) AS reader CROSS JOIN LATERAL (SELECT array_agg(' ' || words || ' ') AS phrases FROM muted_words
    WHERE user_id = caller.viewer AND (ends_at IS NULL OR ends_at > statement_timestamp()) OFFSET 0) AS muted
  LEFT JOIN LATERAL (
    SELECT p.id, p.type, p.visibility, p.title, CASE WHEN p.type = 'text_long' THEN p.excerpt ELSE p.content END AS content,
    p.word_count, p.media_urls AS media, p.tags, p.language, p.content_warning, (date_part('epoch', p.published_at) * 1000000)::bigint AS at, p.edited_at,
    p.likes_count, p.comments_count, p.reposts_count, EXISTS (
      SELECT FROM post_interactions WHERE user_id = caller.viewer AND post_id = p.id AND type = 'like'
    ) AS liked, u.id AS person_id, u.username AS person_username,
    up.display_name AS person_display_name, up.avatar_url AS person_avatar_url FROM (
      SELECT * FROM (
        SELECT post_id AS id, published_at FROM post_tags WHERE tag = caller.tag
      ) AS tagged
      WHERE (tagged.published_at, tagged.id) > (caller.at, caller.id)
      AND tagged.id != ALL (caller.seen_ids) ORDER BY tagged.published_at, tagged.id OFFSET 0
    ) AS found
    CROSS JOIN LATERAL (SELECT * FROM posts WHERE posts.id = found.id OFFSET 0) AS p
    CROSS JOIN LATERAL (SELECT * FROM users WHERE users.id = p.user_id OFFSET 0) AS u
    CROSS JOIN LATERAL (SELECT * FROM user_profiles WHERE user_profiles.user_id = p.user_id OFFSET 0) AS up
    WHERE (p.status = 'published' AND p.deleted_at IS NULL AND p.hidden_at IS NULL AND (((((u.status = 'active' AND (u.email_verified OR u.signup_secret_hash IS NULL)) AND (NOT EXISTS (SELECT FROM blocks WHERE blocker_id = caller.viewer AND blocked_id = u.id)
    AND NOT EXISTS (SELECT FROM blocks WHERE blocked_id = caller.viewer AND blocker_id = u.id)) IS TRUE) AND (up.visibility = 'public' OR u.id = caller.viewer
    OR EXISTS (SELECT FROM user_follows WHERE follower_id = caller.viewer AND following_id = u.id))) AND (p.visibility = 'public' OR u.id = caller.viewer
    OR (p.visibility = 'followers' AND EXISTS (SELECT FROM user_follows WHERE follower_id = caller.viewer AND following_id = u.id))))
      AND (up.visibility != 'private' OR u.id = caller.viewer)))
      AND (p.user_id = caller.viewer
    OR ((NOT ((SELECT (mutes.ends_at IS NULL OR mutes.ends_at > now()) FROM mutes WHERE user_id = caller.viewer AND muted_id = p.user_id) IS TRUE)) AND (reader.muted_tags = '{}'
    OR (SELECT true FROM post_tags WHERE post_id = p.id AND tag = ANY (reader.muted_tags) LIMIT 1) IS NULL))) AND (muted.phrases IS NULL OR p.user_id = caller.viewer OR NOT EXISTS (
      SELECT FROM (SELECT ' ' || words || ' ' AS said FROM post_words WHERE post_id = p.id OFFSET 0) AS stored
      CROSS JOIN unnest(muted.phrases) AS phrase WHERE strpos(stored.said, phrase) > 0
    ))
    ORDER BY found.published_at, found.id LIMIT 21
  ) AS item ON true
  WHERE true
  ORDER BY caller.number, item.at, item.id;
