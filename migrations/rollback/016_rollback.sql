-- migrations/rollback/016_rollback.sql
-- Mutes and the switches of profiles are lost; refused requests go, since before this step every request was open.

ALTER TABLE user_profiles
    DROP COLUMN in_suggestions,
    DROP COLUMN in_search_engines,
    DROP COLUMN age_shown,
    DROP COLUMN mentions_from;
DROP TYPE mention_audience;

DROP TABLE mutes;

DROP FUNCTION lock_visibility(BIGINT);
DROP FUNCTION lock_request(BIGINT, BIGINT);

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
    WHERE requester_id = either.one AND target_id = either.other;
    RETURN NULL;
END;
$$ LANGUAGE plpgsql;

DELETE FROM follow_requests WHERE refused_at IS NOT NULL;
DROP INDEX idx_follow_requests_withdrawn;
DROP INDEX idx_follow_requests_target;
DROP INDEX idx_follow_requests_open;
ALTER TABLE follow_requests
    DROP CONSTRAINT follow_requests_withdrawn_check,
    DROP COLUMN withdrawn,
    DROP COLUMN refused_at,
    DROP COLUMN asks_friendship;
CREATE INDEX idx_follow_requests_target ON follow_requests(target_id, created_at DESC);

COMMENT ON TABLE follow_requests IS 'Open questions to follow a profile that is not public; the row goes when it is answered';
