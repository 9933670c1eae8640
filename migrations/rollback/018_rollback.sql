-- migrations/rollback/018_rollback.sql

DROP TABLE backfills, muted_words, post_words;

DROP TRIGGER update_posts_updated_at ON posts;
CREATE TRIGGER update_posts_updated_at BEFORE UPDATE ON posts
    FOR EACH ROW
    WHEN (
        (OLD.user_id, OLD.type, OLD.status, OLD.visibility, OLD.title, OLD.content, OLD.content_html, OLD.media_urls,
            OLD.thumbnail_url, OLD.published_at, OLD.scheduled_for, OLD.created_at, OLD.deleted_at, OLD.hidden_at, OLD.edited_at,
            OLD.excerpt, OLD.word_count, OLD.tags)
        IS DISTINCT FROM
        (NEW.user_id, NEW.type, NEW.status, NEW.visibility, NEW.title, NEW.content, NEW.content_html, NEW.media_urls,
            NEW.thumbnail_url, NEW.published_at, NEW.scheduled_for, NEW.created_at, NEW.deleted_at, NEW.hidden_at, NEW.edited_at,
            NEW.excerpt, NEW.word_count, NEW.tags)
    )
    EXECUTE FUNCTION update_updated_at_column();

ALTER TABLE posts DROP COLUMN language, DROP COLUMN content_warning;
