-- posts.by_tag.first.21
SELECT asked.caller, (date_part('epoch', statement_timestamp()) * 1000000)::bigint AS read_at, item.*
  FROM (SELECT viewer, tag, caller::integer FROM unnest((SELECT $1::bigint[]), (SELECT $2::text[]))
    WITH ORDINALITY AS given(viewer, tag, caller) OFFSET 0) AS asked
  LEFT JOIN LATERAL (
    SELECT p.id, p.type, p.visibility, p.title, CASE WHEN p.type = 'text_long' THEN p.excerpt ELSE p.content END AS content,
    p.word_count, p.tags, (date_part('epoch', p.published_at) * 1000000)::bigint AS at, p.edited_at,
    p.likes_count, p.comments_count, p.reposts_count, EXISTS (
      SELECT FROM post_interactions WHERE user_id = asked.viewer AND post_id = p.id AND type = 'like'
    ) AS liked, u.id AS person_id, u.username AS person_username,
    up.display_name AS person_display_name, up.avatar_url AS person_avatar_url FROM (
      SELECT post_id AS id, published_at FROM post_tags WHERE tag = asked.tag
    ) AS tagged
    CROSS JOIN LATERAL (SELECT * FROM posts WHERE posts.id = tagged.id OFFSET 0) AS p
    CROSS JOIN LATERAL (SELECT * FROM users WHERE users.id = p.user_id OFFSET 0) AS u
    CROSS JOIN LATERAL (SELECT * FROM user_profiles WHERE user_profiles.user_id = p.user_id OFFSET 0) AS up
    WHERE true AND ((p.status = 'published' AND p.deleted_at IS NULL AND p.hidden_at IS NULL AND (((u.status = 'active' AND (u.email_verified OR u.signup_secret_hash IS NULL)) AND (NOT EXISTS (SELECT FROM blocks WHERE blocker_id = asked.viewer AND blocked_id = u.id)
    AND NOT EXISTS (SELECT FROM blocks WHERE blocked_id = asked.viewer AND blocker_id = u.id)) IS TRUE) AND (up.visibility = 'public' OR u.id = asked.viewer
    OR EXISTS (SELECT FROM user_follows WHERE follower_id = asked.viewer AND following_id = u.id))) AND (p.visibility = 'public' OR u.id = asked.viewer
    OR (p.visibility = 'followers' AND EXISTS (SELECT FROM user_follows WHERE follower_id = asked.viewer AND following_id = u.id)))) AND (up.visibility != 'private' OR u.id = asked.viewer))
    ORDER BY tagged.published_at DESC, tagged.id DESC LIMIT 21
  ) AS item ON true
  ORDER BY asked.caller, item.at DESC, item.id DESC;

-- posts.by_tag.older.21
SELECT asked.caller, (date_part('epoch', statement_timestamp()) * 1000000)::bigint AS read_at, item.*
  FROM (SELECT viewer, tag, at, id, seen_ids::bigint[], settled_before, caller::integer FROM unnest((SELECT $1::bigint[]), (SELECT $2::text[]), (SELECT $3::timestamptz[]), (SELECT $4::bigint[]), (SELECT $5::text[]), (SELECT $6::timestamptz[]))
    WITH ORDINALITY AS given(viewer, tag, at, id, seen_ids, settled_before, caller) OFFSET 0) AS asked
  LEFT JOIN LATERAL (
    SELECT p.id, p.type, p.visibility, p.title, CASE WHEN p.type = 'text_long' THEN p.excerpt ELSE p.content END AS content,
    p.word_count, p.tags, (date_part('epoch', p.published_at) * 1000000)::bigint AS at, p.edited_at,
    p.likes_count, p.comments_count, p.reposts_count, EXISTS (
      SELECT FROM post_interactions WHERE user_id = asked.viewer AND post_id = p.id AND type = 'like'
    ) AS liked, u.id AS person_id, u.username AS person_username,
    up.display_name AS person_display_name, up.avatar_url AS person_avatar_url FROM (
      SELECT post_id AS id, published_at FROM post_tags WHERE tag = asked.tag
    ) AS tagged
    CROSS JOIN LATERAL (SELECT * FROM posts WHERE posts.id = tagged.id OFFSET 0) AS p
    CROSS JOIN LATERAL (SELECT * FROM users WHERE users.id = p.user_id OFFSET 0) AS u
    CROSS JOIN LATERAL (SELECT * FROM user_profiles WHERE user_profiles.user_id = p.user_id OFFSET 0) AS up
    WHERE (tagged.published_at, tagged.id) < (asked.at, asked.id)
      AND (tagged.published_at < asked.settled_before OR tagged.id = ANY (asked.seen_ids)) IS TRUE AND ((p.status = 'published' AND p.deleted_at IS NULL AND p.hidden_at IS NULL AND (((u.status = 'active' AND (u.email_verified OR u.signup_secret_hash IS NULL)) AND (NOT EXISTS (SELECT FROM blocks WHERE blocker_id = asked.viewer AND blocked_id = u.id)
    AND NOT EXISTS (SELECT FROM blocks WHERE blocked_id = asked.viewer AND blocker_id = u.id)) IS TRUE) AND (up.visibility = 'public' OR u.id = asked.viewer
    OR EXISTS (SELECT FROM user_follows WHERE follower_id = asked.viewer AND following_id = u.id))) AND (p.visibility = 'public' OR u.id = asked.viewer
    OR (p.visibility = 'followers' AND EXISTS (SELECT FROM user_follows WHERE follower_id = asked.viewer AND following_id = u.id)))) AND (up.visibility != 'private' OR u.id = asked.viewer))
    ORDER BY tagged.published_at DESC, tagged.id DESC LIMIT 21
  ) AS item ON true
  ORDER BY asked.caller, item.at DESC, item.id DESC;

-- posts.by_tag.newer.21
SELECT asked.caller, (date_part('epoch', statement_timestamp()) * 1000000)::bigint AS read_at, item.*
  FROM (SELECT viewer, tag, at, id, seen_ids::bigint[], caller::integer FROM unnest((SELECT $1::bigint[]), (SELECT $2::text[]), (SELECT $3::timestamptz[]), (SELECT $4::bigint[]), (SELECT $5::text[]))
    WITH ORDINALITY AS given(viewer, tag, at, id, seen_ids, caller) OFFSET 0) AS asked
  LEFT JOIN LATERAL (
    SELECT p.id, p.type, p.visibility, p.title, CASE WHEN p.type = 'text_long' THEN p.excerpt ELSE p.content END AS content,
    p.word_count, p.tags, (date_part('epoch', p.published_at) * 1000000)::bigint AS at, p.edited_at,
    p.likes_count, p.comments_count, p.reposts_count, EXISTS (
      SELECT FROM post_interactions WHERE user_id = asked.viewer AND post_id = p.id AND type = 'like'
    ) AS liked, u.id AS person_id, u.username AS person_username,
    up.display_name AS person_display_name, up.avatar_url AS person_avatar_url FROM (
      SELECT post_id AS id, published_at FROM post_tags WHERE tag = asked.tag
    ) AS tagged
    CROSS JOIN LATERAL (SELECT * FROM posts WHERE posts.id = tagged.id OFFSET 0) AS p
    CROSS JOIN LATERAL (SELECT * FROM users WHERE users.id = p.user_id OFFSET 0) AS u
    CROSS JOIN LATERAL (SELECT * FROM user_profiles WHERE user_profiles.user_id = p.user_id OFFSET 0) AS up
    WHERE (tagged.published_at, tagged.id) > (asked.at, asked.id)
      AND tagged.id != ALL (asked.seen_ids) AND ((p.status = 'published' AND p.deleted_at IS NULL AND p.hidden_at IS NULL AND (((u.status = 'active' AND (u.email_verified OR u.signup_secret_hash IS NULL)) AND (NOT EXISTS (SELECT FROM blocks WHERE blocker_id = asked.viewer AND blocked_id = u.id)
    AND NOT EXISTS (SELECT FROM blocks WHERE blocked_id = asked.viewer AND blocker_id = u.id)) IS TRUE) AND (up.visibility = 'public' OR u.id = asked.viewer
    OR EXISTS (SELECT FROM user_follows WHERE follower_id = asked.viewer AND following_id = u.id))) AND (p.visibility = 'public' OR u.id = asked.viewer
    OR (p.visibility = 'followers' AND EXISTS (SELECT FROM user_follows WHERE follower_id = asked.viewer AND following_id = u.id)))) AND (up.visibility != 'private' OR u.id = asked.viewer))
    ORDER BY tagged.published_at, tagged.id LIMIT 21
  ) AS item ON true
  ORDER BY asked.caller, item.at, item.id;
