-- compatible-with-previous: yes (new columns have defaults, new tables are nobody's yet)
--
-- What the decisions add to the design around accounts, moderation and safe repetition.

-- People --------------------------------------------------------------------------------------------------------------------------

ALTER TABLE users
    ADD COLUMN role VARCHAR(20) NOT NULL DEFAULT 'member',
    ADD COLUMN signup_secret_hash CHAR(64),
    -- better-auth writes the person before the hash. No password hashes to this, so until then nobody signs in.
    ALTER COLUMN password_hash SET DEFAULT '!',
    ADD CONSTRAINT users_role_valid CHECK (role IN ('member', 'moderator', 'administrator'));

COMMENT ON COLUMN users.role IS 'What the person may do beyond their own things: member, moderator, administrator';
COMMENT ON COLUMN users.signup_secret_hash IS
    'SHA-256 (hex) of the cookie of the browser that signed up: there the password typed at sign-up holds (decision 33)';
COMMENT ON COLUMN users.password_hash IS 'argon2id hash; "!" matches no password';

CREATE TABLE known_devices (
    id                  BIGSERIAL PRIMARY KEY,
    user_id             BIGINT NOT NULL REFERENCES users(id) ON DELETE CASCADE,
    token_hash          CHAR(64) NOT NULL,
    last_used_at        TIMESTAMPTZ NOT NULL DEFAULT NOW(),
    created_at          TIMESTAMPTZ NOT NULL DEFAULT NOW(),

    CONSTRAINT known_devices_token_hash_unique UNIQUE (token_hash)
);

CREATE INDEX idx_known_devices_user ON known_devices(user_id);

COMMENT ON TABLE known_devices IS
    'Browsers that have signed in to the account before: they keep a sign-in allowance of their own, so no stranger locks a person out';
COMMENT ON COLUMN known_devices.token_hash IS 'SHA-256 (hex) of the browser''s cookie';

-- Posts ---------------------------------------------------------------------------------------------------------------------------

ALTER TABLE posts
    ADD COLUMN hidden_at TIMESTAMPTZ,
    ADD COLUMN edited_at TIMESTAMPTZ;

COMMENT ON COLUMN posts.hidden_at IS 'Hidden by a moderator since then, from everybody, the author too';
COMMENT ON COLUMN posts.edited_at IS 'Last edit after publishing; NULL when never edited (decision 25)';

-- The condition of decision 25 over the new columns too.
DROP TRIGGER update_posts_updated_at ON posts;
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

CREATE TABLE moderation_actions (
    id                  BIGSERIAL PRIMARY KEY,
    actor_id            BIGINT REFERENCES users(id) ON DELETE SET NULL,
    actor_name          VARCHAR(100) NOT NULL,
    action              VARCHAR(50) NOT NULL,
    user_id             BIGINT REFERENCES users(id) ON DELETE SET NULL,
    post_id             BIGINT REFERENCES posts(id) ON DELETE SET NULL,
    note                TEXT,
    created_at          TIMESTAMPTZ NOT NULL DEFAULT NOW()
);

CREATE INDEX idx_moderation_actions_actor ON moderation_actions(actor_id);
CREATE INDEX idx_moderation_actions_user ON moderation_actions(user_id);
CREATE INDEX idx_moderation_actions_post ON moderation_actions(post_id);

COMMENT ON TABLE moderation_actions IS 'What moderators and administrators did, kept when the people and posts concerned are purged';
COMMENT ON COLUMN moderation_actions.actor_id IS 'Who did it; NULL for the command line and once the account is purged';
COMMENT ON COLUMN moderation_actions.actor_name IS 'Username at the time, or "command line"';
COMMENT ON COLUMN moderation_actions.user_id IS 'The account it was done to, if any';
COMMENT ON COLUMN moderation_actions.post_id IS 'The post it was done to, if any';

-- The installation ----------------------------------------------------------------------------------------------------------------

CREATE TABLE installation (
    id                  SMALLINT PRIMARY KEY DEFAULT 1,
    name                VARCHAR(60) NOT NULL DEFAULT 'VRSS',
    line                VARCHAR(200) NOT NULL DEFAULT '',
    run_by              VARCHAR(200) NOT NULL DEFAULT '',
    secret_fingerprint  VARCHAR(64),
    public_url          VARCHAR(500),
    demo_filled_at      TIMESTAMPTZ,
    created_at          TIMESTAMPTZ NOT NULL DEFAULT NOW(),
    updated_at          TIMESTAMPTZ NOT NULL DEFAULT NOW(),

    CONSTRAINT installation_one_row CHECK (id = 1)
);

CREATE TRIGGER update_installation_updated_at BEFORE UPDATE ON installation
    FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();

COMMENT ON TABLE installation IS 'What an administrator says about this installation; exactly one row';
COMMENT ON COLUMN installation.line IS 'One line about the community';
COMMENT ON COLUMN installation.run_by IS 'Who runs it';
COMMENT ON COLUMN installation.secret_fingerprint IS 'Tells whether a server was started with another secret than the ones before it';
COMMENT ON COLUMN installation.public_url IS
    'PUBLIC_URL of the server that was last started on this database; NULL when that one was private';
COMMENT ON COLUMN installation.demo_filled_at IS 'When demo data was made here; NULL when never';

INSERT INTO installation (id) VALUES (1);

-- Safe repetition and limits --------------------------------------------------------------------------------------------------------

CREATE TABLE idempotency_keys (
    id                  BIGSERIAL PRIMARY KEY,
    user_id             BIGINT NOT NULL REFERENCES users(id) ON DELETE CASCADE,
    procedure           VARCHAR(100) NOT NULL,
    key                 VARCHAR(255) NOT NULL,
    body_hash           CHAR(64) NOT NULL,
    result_id           BIGINT,
    created_at          TIMESTAMPTZ NOT NULL DEFAULT NOW(),
    expires_at          TIMESTAMPTZ NOT NULL,

    CONSTRAINT idempotency_keys_unique UNIQUE (user_id, procedure, key)
);

CREATE INDEX idx_idempotency_keys_expires_at ON idempotency_keys(expires_at);

COMMENT ON TABLE idempotency_keys IS 'Writes that must happen once although sent twice, for 24 hours';
COMMENT ON COLUMN idempotency_keys.body_hash IS 'SHA-256 (hex) of the input: the same key with another input is a conflict';
COMMENT ON COLUMN idempotency_keys.result_id IS 'Id of what was made; NULL while the first attempt runs';

-- The columns that rate-limiter-flexible reads and writes.
CREATE TABLE rate_limits (
    key                 VARCHAR(255) PRIMARY KEY,
    points              INTEGER NOT NULL DEFAULT 0,
    expire              BIGINT
);

CREATE INDEX idx_rate_limits_expire ON rate_limits(expire);

COMMENT ON TABLE rate_limits IS 'Counters of rate limits that hold across processes';
COMMENT ON COLUMN rate_limits.key IS 'Hash of limit and account or address; no address in clear';
COMMENT ON COLUMN rate_limits.points IS 'Uses so far';
COMMENT ON COLUMN rate_limits.expire IS 'End of the window, milliseconds since 1970; NULL for none';
