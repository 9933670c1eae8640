-- compatible-with-previous: yes
--
-- Counters are moved once a statement and in the order of ids, not once a row as in the design: two accounts that liked the same posts
-- and are purged at the same time would otherwise lock those posts in opposite orders and end in a deadlock. PostgreSQL gives a trigger
-- the rows of its statement only when it stands for one event, so the design's trigger keeps its name for INSERT and a second one,
-- named ..._delete, hears DELETE.
-- Counters are never held at zero (decision 23): the tables' CHECK constraints fail loudly.
-- reposts_count, replies_count, comments.likes_count and views_count get theirs with the features that write them (decision 11).

-- updated_at ----------------------------------------------------------------------------------------------------------------------

CREATE FUNCTION update_updated_at_column() RETURNS TRIGGER AS $$
BEGIN
    NEW.updated_at = NOW();
    RETURN NEW;
END;
$$ LANGUAGE plpgsql;

CREATE TRIGGER update_users_updated_at BEFORE UPDATE ON users
    FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();

CREATE TRIGGER update_user_profiles_updated_at BEFORE UPDATE ON user_profiles
    FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();

-- Decision 25: a like is no change of the post. Every column but the counters and updated_at itself.
CREATE TRIGGER update_posts_updated_at BEFORE UPDATE ON posts
    FOR EACH ROW
    WHEN (
        (OLD.user_id, OLD.type, OLD.status, OLD.visibility, OLD.title, OLD.content, OLD.content_html, OLD.media_urls,
            OLD.thumbnail_url, OLD.published_at, OLD.scheduled_for, OLD.created_at, OLD.deleted_at)
        IS DISTINCT FROM
        (NEW.user_id, NEW.type, NEW.status, NEW.visibility, NEW.title, NEW.content, NEW.content_html, NEW.media_urls,
            NEW.thumbnail_url, NEW.published_at, NEW.scheduled_for, NEW.created_at, NEW.deleted_at)
    )
    EXECUTE FUNCTION update_updated_at_column();

CREATE TRIGGER update_comments_updated_at BEFORE UPDATE ON comments
    FOR EACH ROW
    WHEN (
        (OLD.post_id, OLD.user_id, OLD.parent_comment_id, OLD.content, OLD.content_html, OLD.created_at, OLD.deleted_at)
        IS DISTINCT FROM
        (NEW.post_id, NEW.user_id, NEW.parent_comment_id, NEW.content, NEW.content_html, NEW.created_at, NEW.deleted_at)
    )
    EXECUTE FUNCTION update_updated_at_column();

CREATE TRIGGER update_profile_sections_updated_at BEFORE UPDATE ON profile_sections
    FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();

CREATE TRIGGER update_custom_feeds_updated_at BEFORE UPDATE ON custom_feeds
    FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();

CREATE TRIGGER update_messages_updated_at BEFORE UPDATE ON messages
    FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();

CREATE TRIGGER update_storage_usage_updated_at BEFORE UPDATE ON storage_usage
    FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();

-- Decision 25: the tables that have the column and no trigger in the design.
CREATE TRIGGER update_sessions_updated_at BEFORE UPDATE ON sessions
    FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();

CREATE TRIGGER update_section_content_updated_at BEFORE UPDATE ON section_content
    FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();

CREATE TRIGGER update_subscription_tiers_updated_at BEFORE UPDATE ON subscription_tiers
    FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();

CREATE TRIGGER update_user_subscriptions_updated_at BEFORE UPDATE ON user_subscriptions
    FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();

CREATE TRIGGER update_user_lists_updated_at BEFORE UPDATE ON user_lists
    FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();

-- Likes ---------------------------------------------------------------------------------------------------------------------------

-- Decision 3: the design's first form has a WHEN that PostgreSQL refuses; this is its appendix's, with TG_OP.
CREATE FUNCTION update_post_likes_count() RETURNS TRIGGER AS $$
DECLARE
    step CONSTANT INTEGER := CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END;
BEGIN
    PERFORM 1 FROM posts
    WHERE id IN (SELECT post_id FROM changed WHERE type = 'like')
    ORDER BY id FOR NO KEY UPDATE;

    UPDATE posts SET likes_count = likes_count + step * moved.amount
    FROM (SELECT post_id, COUNT(*) AS amount FROM changed WHERE type = 'like' GROUP BY post_id) AS moved
    WHERE posts.id = moved.post_id;
    RETURN NULL;
END;
$$ LANGUAGE plpgsql;

CREATE TRIGGER trigger_update_post_likes_count AFTER INSERT ON post_interactions
    REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION update_post_likes_count();

CREATE TRIGGER trigger_update_post_likes_count_delete AFTER DELETE ON post_interactions
    REFERENCING OLD TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION update_post_likes_count();

-- Comments ------------------------------------------------------------------------------------------------------------------------

-- Decision 9: a soft-deleted comment counts as gone, so its final deletion moves nothing any more.
CREATE FUNCTION update_post_comments_count() RETURNS TRIGGER AS $$
DECLARE
    step CONSTANT INTEGER := CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END;
BEGIN
    PERFORM 1 FROM posts
    WHERE id IN (SELECT post_id FROM changed WHERE deleted_at IS NULL)
    ORDER BY id FOR NO KEY UPDATE;

    UPDATE posts SET comments_count = comments_count + step * moved.amount
    FROM (SELECT post_id, COUNT(*) AS amount FROM changed WHERE deleted_at IS NULL GROUP BY post_id) AS moved
    WHERE posts.id = moved.post_id;
    RETURN NULL;
END;
$$ LANGUAGE plpgsql;

CREATE TRIGGER trigger_update_post_comments_count AFTER INSERT ON comments
    REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION update_post_comments_count();

CREATE TRIGGER trigger_update_post_comments_count_delete AFTER DELETE ON comments
    REFERENCING OLD TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION update_post_comments_count();

-- Decision 11: the design's triggers miss soft deletes and restores.
CREATE FUNCTION update_post_comments_count_on_soft_delete() RETURNS TRIGGER AS $$
BEGIN
    UPDATE posts SET comments_count = comments_count + CASE WHEN NEW.deleted_at IS NULL THEN 1 ELSE -1 END
    WHERE id = NEW.post_id;
    RETURN NULL;
END;
$$ LANGUAGE plpgsql;

CREATE TRIGGER trigger_update_post_comments_count_soft_delete AFTER UPDATE OF deleted_at ON comments
    FOR EACH ROW
    WHEN ((OLD.deleted_at IS NULL) != (NEW.deleted_at IS NULL))
    EXECUTE FUNCTION update_post_comments_count_on_soft_delete();

-- Friendships ---------------------------------------------------------------------------------------------------------------------

-- Decision 12. Two people who follow each other at the same moment don't see each other's row under READ COMMITTED; the design's trigger
-- then misses the friendship (1,932 times of 2,000). The lock on the ordered pair makes the second wait for the first's commit, and the
-- statement after it, with a snapshot of its own, sees the other's follow. The pair is hashed to one of 1,024 locks, so that a statement
-- that brings thousands of follows can't fill the server's lock table; two pairs on one lock only wait for each other.
-- The reverse follow is locked against deletion: an unfollow under way is waited for, one that comes later finds the friendship.
-- Needs READ COMMITTED: a transaction of a stricter level keeps the snapshot it had before the lock.
CREATE FUNCTION create_friendship_on_mutual_follow() RETURNS TRIGGER AS $$
DECLARE
    friendship_locks CONSTANT INTEGER := 564738;
BEGIN
    PERFORM pg_advisory_xact_lock(friendship_locks, pair.lock)
    FROM (
        SELECT DISTINCT
            hashtext(LEAST(follower_id, following_id) || ':' || GREATEST(follower_id, following_id)) & 1023 AS lock
        FROM added
        ORDER BY lock
    ) AS pair;

    WITH reverse AS MATERIALIZED (
        SELECT user_follows.follower_id, user_follows.following_id
        FROM added
        JOIN user_follows
            ON user_follows.follower_id = added.following_id AND user_follows.following_id = added.follower_id
        FOR KEY SHARE OF user_follows
    )
    INSERT INTO friendships (user_id_1, user_id_2)
    SELECT DISTINCT LEAST(follower_id, following_id), GREATEST(follower_id, following_id) FROM reverse
    ON CONFLICT (user_id_1, user_id_2) DO NOTHING;
    RETURN NULL;
END;
$$ LANGUAGE plpgsql;

CREATE TRIGGER trigger_create_friendship AFTER INSERT ON user_follows
    REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION create_friendship_on_mutual_follow();

-- Decision 12: a friendship ends when either follow ends.
CREATE FUNCTION end_friendship_on_unfollow() RETURNS TRIGGER AS $$
BEGIN
    DELETE FROM friendships USING removed
    WHERE user_id_1 = LEAST(removed.follower_id, removed.following_id)
      AND user_id_2 = GREATEST(removed.follower_id, removed.following_id);
    RETURN NULL;
END;
$$ LANGUAGE plpgsql;

CREATE TRIGGER trigger_end_friendship AFTER DELETE ON user_follows
    REFERENCING OLD TABLE AS removed
    FOR EACH STATEMENT EXECUTE FUNCTION end_friendship_on_unfollow();

-- Storage -------------------------------------------------------------------------------------------------------------------------

-- Decision 46: GIFs count as images.
CREATE FUNCTION update_storage_on_media_insert() RETURNS TRIGGER AS $$
BEGIN
    INSERT INTO storage_usage (user_id, used_bytes, images_bytes, videos_bytes, audio_bytes, other_bytes)
    VALUES (
        NEW.user_id,
        NEW.file_size_bytes,
        CASE WHEN NEW.type IN ('image', 'gif') THEN NEW.file_size_bytes ELSE 0 END,
        CASE WHEN NEW.type = 'video' THEN NEW.file_size_bytes ELSE 0 END,
        CASE WHEN NEW.type = 'audio' THEN NEW.file_size_bytes ELSE 0 END,
        CASE WHEN NEW.type = 'document' THEN NEW.file_size_bytes ELSE 0 END
    )
    ON CONFLICT (user_id) DO UPDATE
    SET
        used_bytes = storage_usage.used_bytes + EXCLUDED.used_bytes,
        images_bytes = storage_usage.images_bytes + EXCLUDED.images_bytes,
        videos_bytes = storage_usage.videos_bytes + EXCLUDED.videos_bytes,
        audio_bytes = storage_usage.audio_bytes + EXCLUDED.audio_bytes,
        other_bytes = storage_usage.other_bytes + EXCLUDED.other_bytes;
    RETURN NULL;
END;
$$ LANGUAGE plpgsql;

CREATE TRIGGER trigger_update_storage_insert AFTER INSERT ON post_media
    FOR EACH ROW EXECUTE FUNCTION update_storage_on_media_insert();

CREATE FUNCTION update_storage_on_media_delete() RETURNS TRIGGER AS $$
BEGIN
    UPDATE storage_usage
    SET
        used_bytes = used_bytes - OLD.file_size_bytes,
        images_bytes = images_bytes - CASE WHEN OLD.type IN ('image', 'gif') THEN OLD.file_size_bytes ELSE 0 END,
        videos_bytes = videos_bytes - CASE WHEN OLD.type = 'video' THEN OLD.file_size_bytes ELSE 0 END,
        audio_bytes = audio_bytes - CASE WHEN OLD.type = 'audio' THEN OLD.file_size_bytes ELSE 0 END,
        other_bytes = other_bytes - CASE WHEN OLD.type = 'document' THEN OLD.file_size_bytes ELSE 0 END
    WHERE user_id = OLD.user_id;
    RETURN NULL;
END;
$$ LANGUAGE plpgsql;

CREATE TRIGGER trigger_update_storage_delete AFTER DELETE ON post_media
    FOR EACH ROW EXECUTE FUNCTION update_storage_on_media_delete();
