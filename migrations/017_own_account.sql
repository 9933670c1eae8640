-- compatible-with-previous: yes (new columns have defaults; the version before clears what it doesn't know by a trigger)
--
-- An account that its owner controls: confirmed sessions, changed addresses and names, deletion, suspensions that end.

-- Sessions --------------------------------------------------------------------------------------------------------------------------

-- Sessions from before were confirmed when they were opened: none becomes fresh by this step.
ALTER TABLE sessions ADD COLUMN confirmed_at TIMESTAMPTZ(6) NOT NULL DEFAULT NOW();
ALTER TABLE sessions DISABLE TRIGGER update_sessions_updated_at;
UPDATE sessions SET confirmed_at = created_at;
ALTER TABLE sessions ENABLE TRIGGER update_sessions_updated_at;

COMMENT ON COLUMN sessions.confirmed_at IS 'When the password was last proved in this session: at sign-in, or since';

-- Usernames -------------------------------------------------------------------------------------------------------------------------

-- Decisions 14, 203 and 204. A name is held while its row is here; a job deletes rows whose time is over.
CREATE TABLE held_usernames (
    id                  BIGSERIAL PRIMARY KEY,
    username            VARCHAR(30) NOT NULL,
    user_id             BIGINT REFERENCES users(id) ON DELETE SET NULL,
    held_since          TIMESTAMPTZ NOT NULL DEFAULT NOW(),
    held_until          TIMESTAMPTZ NOT NULL
);

CREATE UNIQUE INDEX held_usernames_username_lower_unique ON held_usernames(LOWER(username));
CREATE INDEX idx_held_usernames_user ON held_usernames(user_id, held_since DESC);
CREATE INDEX idx_held_usernames_until ON held_usernames(held_until);

COMMENT ON TABLE held_usernames IS 'Names of changed and purged accounts that are not given out again for 90 days';
COMMENT ON COLUMN held_usernames.user_id IS 'Who had the name: the name leads to them, and they alone can take it back; NULL once purged';
COMMENT ON COLUMN held_usernames.held_since IS 'When the name was given up';

-- After the row: a sign-up that waited at the unique index for a change of name to commit sees the hold that came with it.
CREATE FUNCTION refuse_held_username() RETURNS TRIGGER AS $$
BEGIN
    IF EXISTS (
        SELECT FROM held_usernames
        WHERE LOWER(username) = LOWER(NEW.username) AND user_id IS DISTINCT FROM NEW.id
    ) THEN
        RAISE EXCEPTION 'the name is held'
            USING ERRCODE = 'unique_violation', TABLE = 'users', CONSTRAINT = 'users_username_held';
    END IF;
    RETURN NULL;
END;
$$ LANGUAGE plpgsql;

CREATE TRIGGER trigger_refuse_held_username AFTER INSERT OR UPDATE OF username ON users
    FOR EACH ROW EXECUTE FUNCTION refuse_held_username();

-- Addresses -------------------------------------------------------------------------------------------------------------------------

CREATE TABLE email_changes (
    id                  BIGSERIAL PRIMARY KEY,
    user_id             BIGINT NOT NULL REFERENCES users(id) ON DELETE CASCADE,
    old_email           VARCHAR(255) NOT NULL,
    new_email           VARCHAR(255) NOT NULL,
    created_at          TIMESTAMPTZ NOT NULL DEFAULT NOW(),
    changed_at          TIMESTAMPTZ
);

CREATE INDEX idx_email_changes_user ON email_changes(user_id, id DESC);
CREATE INDEX idx_email_changes_created ON email_changes(created_at);

COMMENT ON TABLE email_changes IS 'Changes of address that wait for the new one to be verified, or that the old one can still revert';
COMMENT ON COLUMN email_changes.old_email IS 'Address that the change is reverted to';
COMMENT ON COLUMN email_changes.changed_at IS 'When the new address was verified; NULL until then';

COMMENT ON COLUMN verification_tokens.identifier IS
    'What the token is for: an address being verified or reverted, a password reset, or the first administrator';
COMMENT ON COLUMN verification_tokens.token IS 'SHA-256 of a random token of 256 bits; works for an hour, to revert an address for 7 days';

-- Status ----------------------------------------------------------------------------------------------------------------------------

ALTER TABLE users
    ADD COLUMN suspension_reason TEXT,
    ADD COLUMN suspended_until TIMESTAMPTZ,
    ADD CONSTRAINT users_suspension_check CHECK (
        status = 'suspended' OR (suspension_reason IS NULL AND suspended_until IS NULL)
    );

COMMENT ON COLUMN users.suspension_reason IS 'Told to the person after the right password alone; NULL when none was given';
COMMENT ON COLUMN users.suspended_until IS 'When the suspension ends by itself; NULL for no end';

-- Whatever ends a suspension need not know what belonged to it.
CREATE FUNCTION clear_suspension() RETURNS TRIGGER AS $$
BEGIN
    NEW.suspension_reason = NULL;
    NEW.suspended_until = NULL;
    RETURN NEW;
END;
$$ LANGUAGE plpgsql;

CREATE TRIGGER trigger_clear_suspension BEFORE UPDATE OF status ON users
    FOR EACH ROW
    WHEN (OLD.status = 'suspended' AND NEW.status != 'suspended')
    EXECUTE FUNCTION clear_suspension();

-- What is due: few accounts are deleted or suspended.
CREATE INDEX idx_users_deleted ON users(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX idx_users_suspended_until ON users(suspended_until) WHERE suspended_until IS NOT NULL;

-- The record of moderation ------------------------------------------------------------------------------------------------------------

-- Rows stay as they were written, for every role. A purge alone takes references out of them, from within the foreign key's own trigger.
CREATE FUNCTION keep_moderation_action() RETURNS TRIGGER AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND pg_trigger_depth() > 1
        AND (NEW.actor_id IS NULL OR NEW.actor_id = OLD.actor_id)
        AND (NEW.user_id IS NULL OR NEW.user_id = OLD.user_id)
        AND (NEW.post_id IS NULL OR NEW.post_id = OLD.post_id)
        AND (NEW.id, NEW.actor_name, NEW.action, NEW.note, NEW.created_at)
            IS NOT DISTINCT FROM (OLD.id, OLD.actor_name, OLD.action, OLD.note, OLD.created_at)
    THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'what moderators did is neither changed nor deleted'
        USING ERRCODE = 'insufficient_privilege', TABLE = 'moderation_actions';
END;
$$ LANGUAGE plpgsql;

CREATE TRIGGER trigger_keep_moderation_action BEFORE UPDATE OR DELETE ON moderation_actions
    FOR EACH ROW EXECUTE FUNCTION keep_moderation_action();
