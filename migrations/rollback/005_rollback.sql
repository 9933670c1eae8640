-- Everything that 001 to 004 hold stays. What this step brought goes: roles, the moderators' record, what they hid, the installation's
-- own words, known devices, idempotency keys and limits. Going up again gives the defaults.

DROP TABLE rate_limits, idempotency_keys, installation, moderation_actions, known_devices;

DROP TRIGGER update_posts_updated_at ON posts;
ALTER TABLE posts
    DROP COLUMN edited_at,
    DROP COLUMN hidden_at;

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

COMMENT ON COLUMN users.password_hash IS NULL;
ALTER TABLE users
    DROP CONSTRAINT users_role_valid,
    ALTER COLUMN password_hash DROP DEFAULT,
    DROP COLUMN signup_secret_hash,
    DROP COLUMN role;
