-- Follows, blocks and friendships stay as they are.

DROP INDEX idx_blocks_blocker;
DROP INDEX idx_user_follows_follower, idx_user_follows_following, idx_friendships_user1, idx_friendships_user2,
    idx_post_interactions_post_type;
CREATE INDEX idx_user_follows_follower ON user_follows(follower_id, created_at DESC);
CREATE INDEX idx_user_follows_following ON user_follows(following_id, created_at DESC);
CREATE INDEX idx_friendships_user1 ON friendships(user_id_1, created_at DESC);
CREATE INDEX idx_friendships_user2 ON friendships(user_id_2, created_at DESC);
CREATE INDEX idx_post_interactions_post_type ON post_interactions(post_id, type, created_at DESC);
ALTER TABLE friendships
    DROP CONSTRAINT friendships_unique,
    ADD CONSTRAINT friendships_unique UNIQUE (user_id_1, user_id_2);

DROP TRIGGER trigger_end_follows ON blocks;
DROP FUNCTION end_follows_on_block();

CREATE OR REPLACE FUNCTION create_friendship_on_mutual_follow() RETURNS TRIGGER AS $$
DECLARE
    friendship_locks CONSTANT INTEGER := 564738;
BEGIN
    PERFORM pg_advisory_xact_lock(friendship_locks, pair.lock)
    FROM (
        SELECT DISTINCT
            hashtext(LEAST(follower_id, following_id) || ':' || GREATEST(follower_id, following_id)) & 1023 AS lock
        FROM added
        ORDER BY lock
    ) AS pair;

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
    RETURN NULL;
END;
$$ LANGUAGE plpgsql;

DROP FUNCTION lock_pairs(BIGINT[], BIGINT[]);
