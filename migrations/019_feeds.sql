-- compatible-with-previous: yes
--
-- Keeping feeds (decisions 15 and 216). No version before this one reads or writes feeds.

-- An enum grows by being rebuilt: ADD VALUE could not be rolled back.
CREATE TYPE grown_filter_type AS ENUM (
    'post_type', 'author', 'tag', 'keyword', 'date_range', 'engagement', 'media', 'alt_text', 'language', 'content_warning'
);
ALTER TABLE feed_filters ALTER COLUMN type TYPE grown_filter_type USING type::text::grown_filter_type;
DROP TYPE filter_type;
ALTER TYPE grown_filter_type RENAME TO filter_type;

CREATE TYPE feed_place AS ENUM ('home', 'discovery');

ALTER TABLE custom_feeds
    ADD COLUMN place feed_place NOT NULL DEFAULT 'home',
    ADD COLUMN version INTEGER NOT NULL DEFAULT 1,
    ADD COLUMN dropped JSONB NOT NULL DEFAULT '[]',
    ADD CONSTRAINT custom_feeds_default_at_home CHECK (NOT is_default OR place = 'home');

COMMENT ON COLUMN custom_feeds.algorithm_config IS 'The rule as a tree; feed_filters holds its blocks and is written by the same statement';
COMMENT ON COLUMN custom_feeds.place IS 'Page that offers the feed';
COMMENT ON COLUMN custom_feeds.version IS 'Moved by every change of what the feed is, so that a change based on an older one is noticed';
COMMENT ON COLUMN custom_feeds.dropped IS 'Deleted people and lists taken out of the rule since its owner last saved it: [{kind, name}]';

-- Which feeds name a person or a list.
CREATE INDEX idx_feed_filters_named ON feed_filters USING GIN(value jsonb_path_ops) WHERE type = 'author';

-- Deleted people and lists, told as events. By triggers, since the lists of a deleted person are deleted by cascade, where no act of ours has a
-- statement of its own.
CREATE FUNCTION record_purged_users() RETURNS TRIGGER AS $$
BEGIN
    INSERT INTO outbox (type, subject, payload)
    SELECT 'user.purged', 'user ' || id, json_build_object('userId', id::text, 'username', username) FROM purged;
    RETURN NULL;
END;
$$ LANGUAGE plpgsql;

CREATE TRIGGER trigger_record_purged_users AFTER DELETE ON users
    REFERENCING OLD TABLE AS purged FOR EACH STATEMENT EXECUTE FUNCTION record_purged_users();

CREATE FUNCTION record_purged_lists() RETURNS TRIGGER AS $$
BEGIN
    INSERT INTO outbox (type, subject, payload)
    SELECT 'list.purged', 'list ' || id, json_build_object('listId', id::text, 'name', name) FROM purged;
    RETURN NULL;
END;
$$ LANGUAGE plpgsql;

CREATE TRIGGER trigger_record_purged_lists AFTER DELETE ON user_lists
    REFERENCING OLD TABLE AS purged FOR EACH STATEMENT EXECUTE FUNCTION record_purged_lists();
