-- compatible-with-previous: yes
--
-- The counters that had no trigger yet (decisions 11 and 212), each moved once a statement with rows locked in the order of ids as in 004,
-- and the rules of decisions 203, 209 and 216. The two CHECKs on large tables hold for new rows from here on; 015 repairs and checks the
-- old ones without stopping anybody.
-- Nobody writes what is counted until the counters are right; everybody can go on reading.

LOCK TABLE comments, custom_feeds, post_interactions, post_media, reposts IN SHARE ROW EXCLUSIVE MODE;

-- Comments and replies ------------------------------------------------------------------------------------------------------------

-- Comments before posts, here and in every trigger below: a statement that changes a comment holds it when it reaches the post, so a reply
-- must reach its parent first too. A parent without moved replies is not updated, since an update would call the triggers of comments again.
-- PostgreSQL would plan each call for the length of its lists (decision 110): the kept plan makes a reply a third faster.
CREATE FUNCTION move_comment_counts(post_ids BIGINT[], parent_ids BIGINT[], steps INTEGER[]) RETURNS VOID AS $$
BEGIN
    IF array_remove(parent_ids, NULL) <> '{}' THEN
        PERFORM 1 FROM comments WHERE id = ANY (parent_ids) ORDER BY id FOR NO KEY UPDATE;

        UPDATE comments SET replies_count = replies_count + moved.amount
        FROM (SELECT id, SUM(step) AS amount FROM unnest(parent_ids, steps) AS reply(id, step) GROUP BY id) AS moved
        WHERE comments.id = moved.id;
    END IF;

    PERFORM 1 FROM posts WHERE id = ANY (post_ids) ORDER BY id FOR NO KEY UPDATE;

    UPDATE posts SET comments_count = comments_count + moved.amount
    FROM (SELECT id, SUM(step) AS amount FROM unnest(post_ids, steps) AS comment(id, step) GROUP BY id) AS moved
    WHERE posts.id = moved.id;
END;
$$ LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan;

-- As in 004, with the parent's replies_count. A soft-deleted comment counts as gone (decision 9).
CREATE OR REPLACE FUNCTION update_post_comments_count() RETURNS TRIGGER AS $$
DECLARE
    step CONSTANT INTEGER := CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END;
BEGIN
    PERFORM move_comment_counts(array_agg(post_id), array_agg(parent_comment_id), array_agg(step))
    FROM changed WHERE deleted_at IS NULL;
    RETURN NULL;
END;
$$ LANGUAGE plpgsql;

-- Once a statement, which rules out a list of columns: the trigger hears every update of comments, that of replies_count too.
CREATE OR REPLACE FUNCTION update_post_comments_count_on_soft_delete() RETURNS TRIGGER AS $$
BEGIN
    PERFORM move_comment_counts(array_agg(post_id), array_agg(parent_comment_id), array_agg(step))
    FROM (
        SELECT after.post_id, after.parent_comment_id, CASE WHEN after.deleted_at IS NULL THEN 1 ELSE -1 END AS step
        FROM before JOIN after USING (id)
        WHERE (before.deleted_at IS NULL) != (after.deleted_at IS NULL)
    ) AS changed
    HAVING COUNT(*) > 0;
    RETURN NULL;
END;
$$ LANGUAGE plpgsql;

DROP TRIGGER trigger_update_post_comments_count_soft_delete ON comments;
UPDATE comments SET replies_count = counted.amount
FROM (
    SELECT parent.id, COUNT(reply.id) AS amount
    FROM comments AS parent LEFT JOIN comments AS reply ON reply.parent_comment_id = parent.id AND reply.deleted_at IS NULL
    GROUP BY parent.id
) AS counted
WHERE comments.id = counted.id AND comments.replies_count != counted.amount;

CREATE TRIGGER trigger_update_post_comments_count_soft_delete AFTER UPDATE ON comments
    REFERENCING OLD TABLE AS before NEW TABLE AS after
    FOR EACH STATEMENT EXECUTE FUNCTION update_post_comments_count_on_soft_delete();

-- Reposts -------------------------------------------------------------------------------------------------------------------------

CREATE FUNCTION update_post_reposts_count() RETURNS TRIGGER AS $$
DECLARE
    step CONSTANT INTEGER := CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END;
BEGIN
    PERFORM 1 FROM posts WHERE id IN (SELECT post_id FROM changed) ORDER BY id FOR NO KEY UPDATE;

    UPDATE posts SET reposts_count = reposts_count + step * moved.amount
    FROM (SELECT post_id, COUNT(*) AS amount FROM changed GROUP BY post_id) AS moved
    WHERE posts.id = moved.post_id;
    RETURN NULL;
END;
$$ LANGUAGE plpgsql;

CREATE TRIGGER trigger_update_post_reposts_count AFTER INSERT ON reposts
    REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION update_post_reposts_count();

CREATE TRIGGER trigger_update_post_reposts_count_delete AFTER DELETE ON reposts
    REFERENCING OLD TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION update_post_reposts_count();

UPDATE posts SET reposts_count = COALESCE(counted.amount, 0)
FROM posts AS post LEFT JOIN (
    SELECT post_id, COUNT(*) AS amount FROM reposts GROUP BY post_id
) AS counted ON counted.post_id = post.id
WHERE posts.id = post.id AND post.reposts_count != COALESCE(counted.amount, 0);

-- Likes and shares ----------------------------------------------------------------------------------------------------------------

-- Decision 212: a share is a row of post_interactions, once a person.
ALTER TABLE posts
    ADD COLUMN shares_count INTEGER NOT NULL DEFAULT 0,
    ADD CONSTRAINT posts_shares_count_positive CHECK (shares_count >= 0) NOT VALID;

COMMENT ON COLUMN posts.shares_count IS 'People who shared the post (denormalized counter)';

-- As in 004, with shares: likes are the most frequent write, and a second trigger would cost each of them a call.
CREATE OR REPLACE FUNCTION update_post_likes_count() RETURNS TRIGGER AS $$
DECLARE
    step CONSTANT INTEGER := CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END;
BEGIN
    PERFORM 1 FROM posts
    WHERE id IN (SELECT post_id FROM changed WHERE type IN ('like', 'share'))
    ORDER BY id FOR NO KEY UPDATE;

    UPDATE posts SET
        likes_count = likes_count + step * moved.likes,
        shares_count = shares_count + step * moved.shares
    FROM (
        SELECT
            post_id,
            COUNT(*) FILTER (WHERE type = 'like') AS likes,
            COUNT(*) FILTER (WHERE type = 'share') AS shares
        FROM changed WHERE type IN ('like', 'share') GROUP BY post_id
    ) AS moved
    WHERE posts.id = moved.post_id;
    RETURN NULL;
END;
$$ LANGUAGE plpgsql;

UPDATE posts SET shares_count = counted.amount
FROM (SELECT post_id, COUNT(*) AS amount FROM post_interactions WHERE type = 'share' GROUP BY post_id) AS counted
WHERE posts.id = counted.post_id;

-- Storage -------------------------------------------------------------------------------------------------------------------------

-- Adds the bytes, negative ones too, to what the people use. Decision 46: GIFs count as images.
CREATE FUNCTION move_storage(user_ids BIGINT[], types media_type[], sizes BIGINT[]) RETURNS VOID AS $$
BEGIN
    PERFORM 1 FROM storage_usage WHERE user_id = ANY (user_ids) ORDER BY user_id FOR NO KEY UPDATE;

    UPDATE storage_usage SET
        used_bytes = used_bytes + moved.used,
        images_bytes = images_bytes + moved.images,
        videos_bytes = videos_bytes + moved.videos,
        audio_bytes = audio_bytes + moved.audio,
        other_bytes = other_bytes + moved.other
    FROM (
        SELECT
            user_id,
            SUM(size) AS used,
            SUM(CASE WHEN type IN ('image', 'gif') THEN size ELSE 0 END) AS images,
            SUM(CASE WHEN type = 'video' THEN size ELSE 0 END) AS videos,
            SUM(CASE WHEN type = 'audio' THEN size ELSE 0 END) AS audio,
            SUM(CASE WHEN type = 'document' THEN size ELSE 0 END) AS other
        FROM unnest(user_ids, types, sizes) AS media(user_id, type, size)
        GROUP BY user_id
    ) AS moved
    WHERE storage_usage.user_id = moved.user_id;
END;
$$ LANGUAGE plpgsql;

DROP TRIGGER trigger_update_storage_insert ON post_media;
DROP TRIGGER trigger_update_storage_delete ON post_media;

-- As in the design, whoever has no row yet gets one.
CREATE OR REPLACE FUNCTION update_storage_on_media_insert() RETURNS TRIGGER AS $$
BEGIN
    INSERT INTO storage_usage (user_id)
    SELECT DISTINCT user_id FROM added
    WHERE NOT EXISTS (SELECT FROM storage_usage WHERE storage_usage.user_id = added.user_id)
    ORDER BY user_id
    ON CONFLICT (user_id) DO NOTHING;

    PERFORM move_storage(array_agg(user_id), array_agg(type), array_agg(file_size_bytes)) FROM added;
    RETURN NULL;
END;
$$ LANGUAGE plpgsql;

CREATE TRIGGER trigger_update_storage_insert AFTER INSERT ON post_media
    REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION update_storage_on_media_insert();

CREATE OR REPLACE FUNCTION update_storage_on_media_delete() RETURNS TRIGGER AS $$
BEGIN
    PERFORM move_storage(array_agg(user_id), array_agg(type), array_agg(-file_size_bytes)) FROM removed;
    RETURN NULL;
END;
$$ LANGUAGE plpgsql;

CREATE TRIGGER trigger_update_storage_delete AFTER DELETE ON post_media
    REFERENCING OLD TABLE AS removed
    FOR EACH STATEMENT EXECUTE FUNCTION update_storage_on_media_delete();

-- A file that is cleaned or converted changes its size, and may change its kind. Attaching it to a post moves nothing.
CREATE FUNCTION update_storage_on_media_change() RETURNS TRIGGER AS $$
BEGIN
    PERFORM move_storage(array_agg(side.user_id), array_agg(side.type), array_agg(side.size))
    FROM before
    JOIN after USING (id)
    CROSS JOIN LATERAL (
        VALUES (before.user_id, before.type, -before.file_size_bytes), (after.user_id, after.type, after.file_size_bytes)
    ) AS side(user_id, type, size)
    WHERE (before.user_id, before.type, before.file_size_bytes) IS DISTINCT FROM (after.user_id, after.type, after.file_size_bytes)
    HAVING COUNT(*) > 0;
    RETURN NULL;
END;
$$ LANGUAGE plpgsql;

CREATE TRIGGER trigger_update_storage_change AFTER UPDATE ON post_media
    REFERENCING OLD TABLE AS before NEW TABLE AS after
    FOR EACH STATEMENT EXECUTE FUNCTION update_storage_on_media_change();

-- What goes together --------------------------------------------------------------------------------------------------------------

-- Decision 203: as for posts, the status and the timestamp change together.
ALTER TABLE users ADD CONSTRAINT users_deleted_at_check CHECK ((status = 'deleted') = (deleted_at IS NOT NULL)) NOT VALID;

-- Decision 209.
ALTER TABLE posts ADD CONSTRAINT posts_scheduled_for_check CHECK (status != 'scheduled' OR scheduled_for IS NOT NULL) NOT VALID;

-- Decision 216: of several default feeds the one that is shown first stays it.
UPDATE custom_feeds SET is_default = FALSE
WHERE is_default AND EXISTS (
    SELECT FROM custom_feeds AS other
    WHERE other.user_id = custom_feeds.user_id AND other.is_default
      AND (other.display_order, other.id) < (custom_feeds.display_order, custom_feeds.id)
);
CREATE UNIQUE INDEX custom_feeds_default_unique ON custom_feeds(user_id) WHERE is_default;

-- Indexes -------------------------------------------------------------------------------------------------------------------------

-- Of the design's indexes no statement uses these, and each write pays for them (decision 28). Measured over 100,000 rows, as a part of what
-- the same inserts write to the log: 16 % for the two of posts (a quarter of the time and more), 5 % for that of users, 37 % for the two of
-- profiles, nearly all of it for the GIN index.
--   idx_posts_user_created, idx_posts_type_created: lists of posts are ordered by published_at (decision 27) on the indexes of 008.
--   idx_users_status, idx_user_profiles_visibility: nearly every row has the value that they select, so no plan begins with them.
--   idx_user_profiles_style_config_gin: nobody is looked for by the style of their profile.
-- idx_posts_user_status stays: it alone serves the foreign key of posts over all rows, and the author's own drafts and schedules. An index on
-- user_id alone would save 3 %.
DROP INDEX
    idx_posts_user_created,
    idx_posts_type_created,
    idx_users_status,
    idx_user_profiles_visibility,
    idx_user_profiles_style_config_gin;
