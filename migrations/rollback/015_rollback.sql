-- migrations/rollback/015_rollback.sql
-- What was repaired stays so.

DROP INDEX idx_posts_scheduled;

ALTER TABLE posts
    DROP CONSTRAINT posts_shares_count_positive,
    DROP CONSTRAINT posts_scheduled_for_check,
    ADD CONSTRAINT posts_shares_count_positive CHECK (shares_count >= 0) NOT VALID,
    ADD CONSTRAINT posts_scheduled_for_check CHECK (status != 'scheduled' OR scheduled_for IS NOT NULL) NOT VALID;
ALTER TABLE users
    DROP CONSTRAINT users_deleted_at_check,
    ADD CONSTRAINT users_deleted_at_check CHECK ((status = 'deleted') = (deleted_at IS NOT NULL)) NOT VALID;
