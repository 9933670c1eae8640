-- Long posts keep title and source; tags, mentions, requests for friendship and dismissals go.

DROP INDEX idx_user_profiles_display_name_trigram, idx_users_username_trigram, idx_users_username_beginning;
DROP TABLE suggestion_dismissals;
ALTER TABLE user_follows DROP COLUMN asks_friendship;
DROP TABLE post_mentions;
DROP TABLE post_tags;
DROP INDEX idx_posts_due, idx_posts_deleted;

DROP TRIGGER update_posts_updated_at ON posts;
ALTER TABLE posts
    DROP CONSTRAINT posts_long_described,
    DROP COLUMN tags,
    DROP COLUMN word_count,
    DROP COLUMN excerpt;
CREATE TRIGGER update_posts_updated_at BEFORE UPDATE ON posts
    FOR EACH ROW
    WHEN (
        (OLD.user_id, OLD.type, OLD.status, OLD.visibility, OLD.title, OLD.content, OLD.content_html, OLD.media_urls,
            OLD.thumbnail_url, OLD.published_at, OLD.scheduled_for, OLD.created_at, OLD.deleted_at, OLD.hidden_at, OLD.edited_at)
        IS DISTINCT FROM
        (NEW.user_id, NEW.type, NEW.status, NEW.visibility, NEW.title, NEW.content, NEW.content_html, NEW.media_urls,
            NEW.thumbnail_url, NEW.published_at, NEW.scheduled_for, NEW.created_at, NEW.deleted_at, NEW.hidden_at, NEW.edited_at)
    )
    EXECUTE FUNCTION update_updated_at_column();
