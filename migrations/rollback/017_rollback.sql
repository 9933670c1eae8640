-- migrations/rollback/017_rollback.sql
-- Names held for others are free again. People stay suspended without reason or end until somebody restores them.

DROP TRIGGER trigger_keep_moderation_action ON moderation_actions;
DROP FUNCTION keep_moderation_action();

DROP INDEX idx_users_suspended_until, idx_users_deleted;
DROP TRIGGER trigger_clear_suspension ON users;
DROP FUNCTION clear_suspension();
ALTER TABLE users
    DROP CONSTRAINT users_suspension_check,
    DROP COLUMN suspended_until,
    DROP COLUMN suspension_reason;

DROP TRIGGER trigger_refuse_held_username ON users;
DROP FUNCTION refuse_held_username();
DROP TABLE email_changes, held_usernames;

COMMENT ON COLUMN verification_tokens.identifier IS
    'What the token is for: the email address being verified, a password reset, or the first administrator';
COMMENT ON COLUMN verification_tokens.token IS 'SHA-256 of a random token of 256 bits, 1-hour expiry';

ALTER TABLE sessions DROP COLUMN confirmed_at;
