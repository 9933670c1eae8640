-- compatible-with-previous: yes
--
-- Who sees and reaches a person: how follow requests are answered (decision 201), mutes (202) and what a profile says about being found.

-- Follow requests -----------------------------------------------------------------------------------------------------------------

ALTER TABLE follow_requests
    ADD COLUMN asks_friendship BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN refused_at TIMESTAMPTZ,
    ADD COLUMN withdrawn BOOLEAN NOT NULL DEFAULT FALSE,
    ADD CONSTRAINT follow_requests_withdrawn_check CHECK (NOT withdrawn OR refused_at IS NOT NULL);

COMMENT ON TABLE follow_requests IS 'Requests to follow a profile that is not public; an accepted one is deleted, a refused one stays, since its requester is not told';
COMMENT ON COLUMN follow_requests.asks_friendship IS 'Whether the follow would ask to be followed back';
COMMENT ON COLUMN follow_requests.refused_at IS 'When the target refused; null while the request is open';
COMMENT ON COLUMN follow_requests.withdrawn IS 'Withdrawn after it was refused: kept so that asking again too early stays unheard';

-- A list of open requests is walked without the refused ones among them; the other index serves the foreign key.
DROP INDEX idx_follow_requests_target;
CREATE INDEX idx_follow_requests_open ON follow_requests(target_id, created_at DESC, id DESC) WHERE refused_at IS NULL;
CREATE INDEX idx_follow_requests_target ON follow_requests(target_id);
CREATE INDEX idx_follow_requests_withdrawn ON follow_requests(refused_at) WHERE withdrawn;

-- The locks of a request, in the order that keeps them free of deadlocks. Requests to one person share the first, which a change of that
-- person's visibility takes alone (lock_visibility): the later of the two sees the earlier, so that no request to a public profile is left.
-- Whatever changes a request then holds the pair, as follows and blocks do.
CREATE FUNCTION lock_request(requester BIGINT, target BIGINT) RETURNS VOID AS $$
DECLARE
    visibility_locks CONSTANT INTEGER := 564740;
BEGIN
    PERFORM pg_advisory_xact_lock_shared(visibility_locks, (target & 1023)::INTEGER);
    PERFORM lock_pairs(ARRAY[requester], ARRAY[target]);
END;
$$ LANGUAGE plpgsql;

CREATE FUNCTION lock_visibility(person BIGINT) RETURNS VOID AS $$
DECLARE
    visibility_locks CONSTANT INTEGER := 564740;
BEGIN
    PERFORM pg_advisory_xact_lock(visibility_locks, (person & 1023)::INTEGER);
END;
$$ LANGUAGE plpgsql;

-- As in 010, but a refused request stays, withdrawn: blocking and unblocking would otherwise let its requester ask again at once.
CREATE OR REPLACE FUNCTION end_follows_on_block() RETURNS TRIGGER AS $$
BEGIN
    PERFORM lock_pairs(array_agg(blocker_id), array_agg(blocked_id)) FROM added;

    DELETE FROM user_follows USING (
        SELECT blocker_id AS one, blocked_id AS other FROM added
        UNION ALL
        SELECT blocked_id, blocker_id FROM added
    ) AS either
    WHERE follower_id = either.one AND following_id = either.other;

    DELETE FROM follow_requests USING (
        SELECT blocker_id AS one, blocked_id AS other FROM added
        UNION ALL
        SELECT blocked_id, blocker_id FROM added
    ) AS either
    WHERE requester_id = either.one AND target_id = either.other AND refused_at IS NULL;

    UPDATE follow_requests SET withdrawn = TRUE
    FROM (
        SELECT blocker_id AS one, blocked_id AS other FROM added
        UNION ALL
        SELECT blocked_id, blocker_id FROM added
    ) AS either
    WHERE requester_id = either.one AND target_id = either.other AND refused_at IS NOT NULL AND NOT withdrawn;
    RETURN NULL;
END;
$$ LANGUAGE plpgsql;

-- Mutes ---------------------------------------------------------------------------------------------------------------------------

CREATE TABLE mutes (
    id                  BIGSERIAL PRIMARY KEY,
    user_id             BIGINT NOT NULL REFERENCES users(id) ON DELETE CASCADE,
    muted_id            BIGINT REFERENCES users(id) ON DELETE CASCADE,
    tag                 TEXT COLLATE "C",
    tag_name            TEXT,
    ends_at             TIMESTAMPTZ,
    created_at          TIMESTAMPTZ NOT NULL DEFAULT NOW(),

    CONSTRAINT mutes_no_self CHECK (user_id != muted_id),
    CONSTRAINT mutes_one_thing CHECK (num_nonnulls(muted_id, tag) = 1),
    CONSTRAINT mutes_tag_named CHECK ((tag IS NULL) = (tag_name IS NULL)),
    CONSTRAINT mutes_person_unique UNIQUE (user_id, muted_id),
    CONSTRAINT mutes_tag_unique UNIQUE (user_id, tag)
);

CREATE INDEX idx_mutes_user ON mutes(user_id, created_at DESC, id DESC);
CREATE INDEX idx_mutes_muted ON mutes(muted_id);
CREATE INDEX idx_mutes_ends ON mutes(ends_at) WHERE ends_at IS NOT NULL;

COMMENT ON TABLE mutes IS 'People and tags that a person does not want to see where content appears by itself; nobody else can tell';
COMMENT ON COLUMN mutes.user_id IS 'User who mutes';
COMMENT ON COLUMN mutes.muted_id IS 'Muted user, or null where a tag is muted';
COMMENT ON COLUMN mutes.tag IS 'Muted tag, folded as in post_tags';
COMMENT ON COLUMN mutes.tag_name IS 'The muted tag as it was written';
COMMENT ON COLUMN mutes.ends_at IS 'From when the mute has no effect; null for good';

-- Profiles ------------------------------------------------------------------------------------------------------------------------

CREATE TYPE mention_audience AS ENUM ('everyone', 'followed', 'friends', 'nobody');

ALTER TABLE user_profiles
    ADD COLUMN mentions_from mention_audience NOT NULL DEFAULT 'everyone',
    ADD COLUMN age_shown BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN in_search_engines BOOLEAN NOT NULL DEFAULT TRUE,
    ADD COLUMN in_suggestions BOOLEAN NOT NULL DEFAULT TRUE;

COMMENT ON COLUMN user_profiles.mentions_from IS 'Who may mention this person: everyone, people whom they follow, their friends, nobody';
COMMENT ON COLUMN user_profiles.age_shown IS 'Whether those who see the profile see the age';
COMMENT ON COLUMN user_profiles.in_search_engines IS 'Whether search engines may list the profile and its posts';
COMMENT ON COLUMN user_profiles.in_suggestions IS 'Whether the person is suggested to others';
