-- migrations/rollback/019_rollback.sql
-- Feeds with blocks of the added types are deleted: there is no place for them below this step.

DROP TRIGGER trigger_record_purged_lists ON user_lists;
DROP FUNCTION record_purged_lists();
DROP TRIGGER trigger_record_purged_users ON users;
DROP FUNCTION record_purged_users();

DROP INDEX idx_feed_filters_named;

DELETE FROM custom_feeds WHERE id IN (
    SELECT feed_id FROM feed_filters WHERE type IN ('keyword', 'media', 'alt_text', 'language', 'content_warning')
);

ALTER TABLE custom_feeds
    DROP CONSTRAINT custom_feeds_default_at_home,
    DROP COLUMN dropped,
    DROP COLUMN version,
    DROP COLUMN place;
COMMENT ON COLUMN custom_feeds.algorithm_config IS 'JSONB filter blocks and logical operators';
DROP TYPE feed_place;

CREATE TYPE former_filter_type AS ENUM ('post_type', 'author', 'tag', 'date_range', 'engagement');
ALTER TABLE feed_filters ALTER COLUMN type TYPE former_filter_type USING type::text::former_filter_type;
DROP TYPE filter_type;
ALTER TYPE former_filter_type RENAME TO filter_type;
