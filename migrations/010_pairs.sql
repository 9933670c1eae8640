-- compatible-with-previous: yes
--
-- Two people at a time: a block ends what follows it finds and lets none begin, and becoming friends ends the asking for it.

-- The locks of friendships (004) under a name of their own, for everything that must see a pair's follows and blocks one after the other.
CREATE FUNCTION lock_pairs(ones BIGINT[], others BIGINT[]) RETURNS VOID AS $$
DECLARE
    pair_locks CONSTANT INTEGER := 564738;
BEGIN
    PERFORM pg_advisory_xact_lock(pair_locks, pair.lock)
    FROM (
        SELECT DISTINCT hashtext(LEAST(one, other) || ':' || GREATEST(one, other)) & 1023 AS lock
        FROM unnest(ones, others) AS people(one, other)
        ORDER BY lock
    ) AS pair;
END;
$$ LANGUAGE plpgsql;

-- As in 004, and after the lock: a block that came first refuses the follow, since a statement has looked for it with the snapshot from
-- before it waited; a block that comes later finds the follow and ends it. Friends no longer ask each other (decision 34).
CREATE OR REPLACE FUNCTION create_friendship_on_mutual_follow() RETURNS TRIGGER AS $$
BEGIN
    PERFORM lock_pairs(array_agg(follower_id), array_agg(following_id)) FROM added;

    IF EXISTS (
        SELECT FROM added
        WHERE EXISTS (SELECT FROM blocks WHERE blocker_id = follower_id AND blocked_id = following_id)
           OR EXISTS (SELECT FROM blocks WHERE blocker_id = following_id AND blocked_id = follower_id)
    ) THEN
        RAISE EXCEPTION 'nobody follows across a block'
            USING ERRCODE = 'check_violation', TABLE = 'user_follows', CONSTRAINT = 'user_follows_not_blocked';
    END IF;

    WITH reverse AS MATERIALIZED (
        SELECT user_follows.follower_id, user_follows.following_id
        FROM added
        JOIN user_follows
            ON user_follows.follower_id = added.following_id AND user_follows.following_id = added.follower_id
        FOR KEY SHARE OF user_follows
    )
    INSERT INTO friendships (user_id_1, user_id_2)
    SELECT DISTINCT LEAST(follower_id, following_id), GREATEST(follower_id, following_id) FROM reverse
    ON CONFLICT (user_id_1, user_id_2) DO NOTHING;

    IF FOUND THEN
        UPDATE user_follows SET asks_friendship = FALSE
        FROM (
            SELECT follower_id, following_id FROM added
            UNION ALL
            SELECT following_id, follower_id FROM added
        ) AS either
        WHERE user_follows.follower_id = either.follower_id AND user_follows.following_id = either.following_id
          AND user_follows.asks_friendship
          AND EXISTS (
              SELECT FROM friendships
              WHERE user_id_1 = LEAST(either.follower_id, either.following_id)
                AND user_id_2 = GREATEST(either.follower_id, either.following_id)
          );
    END IF;
    RETURN NULL;
END;
$$ LANGUAGE plpgsql;

CREATE FUNCTION end_follows_on_block() RETURNS TRIGGER AS $$
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

CREATE TRIGGER trigger_end_follows AFTER INSERT ON blocks
    REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION end_follows_on_block();

-- Lists of people are paged by (created_at, id) (decision 26): the design's indexes with the id behind. Those of friendships also name the
-- friend, so that friends of friends are found without reading rows; the unique one holds the same, or looking for one friend would
-- rather go through all of the others'.
DROP INDEX idx_user_follows_follower, idx_user_follows_following, idx_friendships_user1, idx_friendships_user2,
    idx_post_interactions_post_type;
CREATE INDEX idx_user_follows_follower ON user_follows(follower_id, created_at DESC, id DESC);
CREATE INDEX idx_user_follows_following ON user_follows(following_id, created_at DESC, id DESC);
CREATE INDEX idx_friendships_user1 ON friendships(user_id_1, created_at DESC, id DESC) INCLUDE (user_id_2);
CREATE INDEX idx_friendships_user2 ON friendships(user_id_2, created_at DESC, id DESC) INCLUDE (user_id_1);
CREATE INDEX idx_post_interactions_post_type ON post_interactions(post_id, type, created_at DESC, id DESC);
ALTER TABLE friendships
    DROP CONSTRAINT friendships_unique,
    ADD CONSTRAINT friendships_unique UNIQUE (user_id_1, user_id_2) INCLUDE (created_at, id);

-- Whom a person blocked, the last first.
CREATE INDEX idx_blocks_blocker ON blocks(blocker_id, created_at DESC, id DESC);
