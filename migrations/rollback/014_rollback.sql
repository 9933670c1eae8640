-- migrations/rollback/014_rollback.sql
-- Rows stay, those of shares too, and are counted anew on the way up; while this step is down, replies_count and reposts_count don't move.

CREATE INDEX idx_users_status ON users(status) WHERE status = 'active';
CREATE INDEX idx_user_profiles_visibility ON user_profiles(visibility) WHERE visibility != 'private';
CREATE INDEX idx_user_profiles_style_config_gin ON user_profiles USING GIN(style_config);
CREATE INDEX idx_posts_user_created ON posts(user_id, created_at DESC, status) WHERE deleted_at IS NULL;
CREATE INDEX idx_posts_type_created ON posts(type, created_at DESC) WHERE status = 'published' AND deleted_at IS NULL;

DROP INDEX custom_feeds_default_unique;
ALTER TABLE posts DROP CONSTRAINT posts_scheduled_for_check;
ALTER TABLE users DROP CONSTRAINT users_deleted_at_check;

-- Storage
DROP TRIGGER trigger_update_storage_change ON post_media;
DROP TRIGGER trigger_update_storage_delete ON post_media;
DROP TRIGGER trigger_update_storage_insert ON post_media;
DROP FUNCTION update_storage_on_media_change();

CREATE OR REPLACE FUNCTION update_storage_on_media_insert() RETURNS TRIGGER AS $$
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

CREATE OR REPLACE FUNCTION update_storage_on_media_delete() RETURNS TRIGGER AS $$
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

DROP FUNCTION move_storage(BIGINT[], media_type[], BIGINT[]);

-- Likes and shares
CREATE OR REPLACE FUNCTION update_post_likes_count() RETURNS TRIGGER AS $$
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

ALTER TABLE posts DROP COLUMN shares_count;

-- Reposts
DROP TRIGGER trigger_update_post_reposts_count_delete ON reposts;
DROP TRIGGER trigger_update_post_reposts_count ON reposts;
DROP FUNCTION update_post_reposts_count();

-- Comments and replies
CREATE OR REPLACE FUNCTION update_post_comments_count() RETURNS TRIGGER AS $$
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

DROP TRIGGER trigger_update_post_comments_count_soft_delete ON comments;

CREATE OR REPLACE FUNCTION update_post_comments_count_on_soft_delete() RETURNS TRIGGER AS $$
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

DROP FUNCTION move_comment_counts(BIGINT[], BIGINT[], INTEGER[]);
