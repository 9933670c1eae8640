-- compatible-with-previous: yes
--
-- Decision 35: follower, following and friend counts are stored, count active people only, and move with suspension, deletion and
-- restoring. A count is over the others: whether the person themself is active does not matter to their own.
--
-- What keeps them right under concurrency, and free of deadlocks:
-- 1. A follow or unfollow shares a lock on both people before it reads whether they are active; a change of status takes the person's alone.
--    So of a follow and a suspension at the same moment the later one sees the earlier, and while a status changes nobody joins or leaves the
--    person's acquaintances. As for friendships in 004 there are 1,024 such locks, so that many follows in one statement find room.
-- 2. Only then profiles are locked, in the order of user ids, and counted in a statement with a snapshot of its own.
-- The profile of an account that is being purged is left alone: it goes by cascade, and a second update of it in the same transaction would
-- make PostgreSQL look for the account.
-- The triggers on user_follows are named to fire after trigger_create_friendship and trigger_end_friendship (PostgreSQL goes by name): those
-- wait for follows of the same pair, and must not do it holding profiles.

ALTER TABLE user_profiles
    ADD COLUMN followers_count INTEGER NOT NULL DEFAULT 0,
    ADD COLUMN following_count INTEGER NOT NULL DEFAULT 0,
    ADD COLUMN friends_count INTEGER NOT NULL DEFAULT 0,
    ADD CONSTRAINT user_profiles_counts_positive CHECK (followers_count >= 0 AND following_count >= 0 AND friends_count >= 0);

COMMENT ON COLUMN user_profiles.followers_count IS 'Active people who follow this person (denormalized counter)';
COMMENT ON COLUMN user_profiles.following_count IS 'Active people whom this person follows (denormalized counter)';
COMMENT ON COLUMN user_profiles.friends_count IS 'Active friends of this person (denormalized counter)';

-- Decision 25, as for posts: a new follower is no change of the profile.
DROP TRIGGER update_user_profiles_updated_at ON user_profiles;
CREATE TRIGGER update_user_profiles_updated_at BEFORE UPDATE ON user_profiles
    FOR EACH ROW
    WHEN (
        (OLD.user_id, OLD.display_name, OLD.bio, OLD.age, OLD.location, OLD.website, OLD.avatar_url, OLD.visibility,
            OLD.background_config, OLD.music_config, OLD.style_config, OLD.layout_config, OLD.created_at)
        IS DISTINCT FROM
        (NEW.user_id, NEW.display_name, NEW.bio, NEW.age, NEW.location, NEW.website, NEW.avatar_url, NEW.visibility,
            NEW.background_config, NEW.music_config, NEW.style_config, NEW.layout_config, NEW.created_at)
    )
    EXECUTE FUNCTION update_updated_at_column();

UPDATE user_profiles SET
    followers_count = (
        SELECT COUNT(*) FROM user_follows JOIN users ON users.id = user_follows.follower_id
        WHERE user_follows.following_id = user_profiles.user_id AND users.status = 'active'
    ),
    following_count = (
        SELECT COUNT(*) FROM user_follows JOIN users ON users.id = user_follows.following_id
        WHERE user_follows.follower_id = user_profiles.user_id AND users.status = 'active'
    ),
    friends_count = (
        SELECT COUNT(*) FROM (
            SELECT user_id_2 AS friend_id FROM friendships WHERE user_id_1 = user_profiles.user_id
            UNION ALL
            SELECT user_id_1 FROM friendships WHERE user_id_2 = user_profiles.user_id
        ) AS friends
        JOIN users ON users.id = friends.friend_id
        WHERE users.status = 'active'
    );

-- The locks of rules 1 and 2, for people whose acquaintance begins or ends.
CREATE FUNCTION lock_acquaintances(people BIGINT[]) RETURNS VOID AS $$
DECLARE
    person_locks CONSTANT INTEGER := 564739;
BEGIN
    PERFORM pg_advisory_xact_lock_shared(person_locks, person.lock)
    FROM (SELECT DISTINCT (id & 1023)::INTEGER AS lock FROM unnest(people) AS id ORDER BY lock) AS person;

    PERFORM 1 FROM user_profiles WHERE user_id = ANY (people) ORDER BY user_id FOR NO KEY UPDATE;
END;
$$ LANGUAGE plpgsql;

-- Follows -------------------------------------------------------------------------------------------------------------------------

CREATE FUNCTION update_follow_counts() RETURNS TRIGGER AS $$
DECLARE
    step CONSTANT INTEGER := CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END;
BEGIN
    PERFORM lock_acquaintances(ARRAY(SELECT follower_id FROM changed UNION SELECT following_id FROM changed));

    UPDATE user_profiles SET
        followers_count = followers_count + step * moved.followers,
        following_count = following_count + step * moved.following
    FROM (
        SELECT person.id, SUM(person.followers) AS followers, SUM(person.following) AS following
        FROM (
            SELECT following_id AS id, 1 AS followers, 0 AS following
            FROM changed JOIN users ON users.id = follower_id AND users.status = 'active'
            UNION ALL
            SELECT follower_id, 0, 1
            FROM changed JOIN users ON users.id = following_id AND users.status = 'active'
        ) AS person
        GROUP BY person.id
    ) AS moved
    WHERE user_profiles.user_id = moved.id AND EXISTS (SELECT 1 FROM users WHERE users.id = moved.id);
    RETURN NULL;
END;
$$ LANGUAGE plpgsql;

CREATE TRIGGER trigger_update_follow_counts AFTER INSERT ON user_follows
    REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION update_follow_counts();

CREATE TRIGGER trigger_update_follow_counts_delete AFTER DELETE ON user_follows
    REFERENCING OLD TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION update_follow_counts();

-- Friendships ---------------------------------------------------------------------------------------------------------------------

CREATE FUNCTION update_friend_counts() RETURNS TRIGGER AS $$
DECLARE
    step CONSTANT INTEGER := CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END;
BEGIN
    PERFORM lock_acquaintances(ARRAY(SELECT user_id_1 FROM changed UNION SELECT user_id_2 FROM changed));

    UPDATE user_profiles SET friends_count = friends_count + step * moved.amount
    FROM (
        SELECT person.id, COUNT(*) AS amount
        FROM (
            SELECT user_id_1 AS id, user_id_2 AS friend_id FROM changed
            UNION ALL
            SELECT user_id_2, user_id_1 FROM changed
        ) AS person
        JOIN users ON users.id = person.friend_id AND users.status = 'active'
        GROUP BY person.id
    ) AS moved
    WHERE user_profiles.user_id = moved.id AND EXISTS (SELECT 1 FROM users WHERE users.id = moved.id);
    RETURN NULL;
END;
$$ LANGUAGE plpgsql;

CREATE TRIGGER trigger_update_friend_counts AFTER INSERT ON friendships
    REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION update_friend_counts();

CREATE TRIGGER trigger_update_friend_counts_delete AFTER DELETE ON friendships
    REFERENCING OLD TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION update_friend_counts();

-- Accounts that stop or start being active ------------------------------------------------------------------------------------------

-- Before a purge, not after: the follows then go by cascade, when the account is no longer there to say whether it was active, and
-- update_follow_counts rightly takes it for not counted any more.
CREATE FUNCTION update_counts_of_acquaintances() RETURNS TRIGGER AS $$
DECLARE
    person_locks CONSTANT INTEGER := 564739;
    step CONSTANT INTEGER := CASE WHEN TG_OP = 'UPDATE' AND NEW.status = 'active' THEN 1 ELSE -1 END;
BEGIN
    IF TG_OP = 'UPDATE' THEN
        PERFORM pg_advisory_xact_lock(person_locks, (OLD.id & 1023)::INTEGER);
    ELSE
        -- The deletion has locked the account, so no follow begins; with their rows locked none ends either. Waiting for an unfollow
        -- here, before profiles are locked, keeps the cascade from waiting for it after.
        PERFORM 1 FROM user_follows WHERE follower_id = OLD.id OR following_id = OLD.id ORDER BY id FOR UPDATE;

        IF OLD.status != 'active' THEN
            RETURN OLD;
        END IF;
    END IF;

    PERFORM 1 FROM user_profiles
    WHERE user_id IN (
        SELECT following_id FROM user_follows WHERE follower_id = OLD.id
        UNION
        SELECT follower_id FROM user_follows WHERE following_id = OLD.id
    )
    ORDER BY user_id FOR NO KEY UPDATE;

    UPDATE user_profiles SET
        followers_count = followers_count + step * moved.followers,
        following_count = following_count + step * moved.following,
        friends_count = friends_count + step * moved.friends
    FROM (
        SELECT person.id, SUM(person.followers) AS followers, SUM(person.following) AS following, SUM(person.friends) AS friends
        FROM (
            SELECT following_id AS id, 1 AS followers, 0 AS following, 0 AS friends
            FROM user_follows WHERE follower_id = OLD.id
            UNION ALL
            SELECT follower_id, 0, 1, 0 FROM user_follows WHERE following_id = OLD.id
            UNION ALL
            SELECT user_id_2, 0, 0, 1 FROM friendships WHERE user_id_1 = OLD.id
            UNION ALL
            SELECT user_id_1, 0, 0, 1 FROM friendships WHERE user_id_2 = OLD.id
        ) AS person
        GROUP BY person.id
    ) AS moved
    WHERE user_profiles.user_id = moved.id AND EXISTS (SELECT 1 FROM users WHERE users.id = moved.id);
    -- OLD lets the deletion go on; an AFTER trigger's result is ignored.
    RETURN OLD;
END;
$$ LANGUAGE plpgsql;

CREATE TRIGGER trigger_update_counts_on_status AFTER UPDATE OF status ON users
    FOR EACH ROW
    WHEN ((OLD.status = 'active') != (NEW.status = 'active'))
    EXECUTE FUNCTION update_counts_of_acquaintances();

CREATE TRIGGER trigger_update_counts_on_purge BEFORE DELETE ON users
    FOR EACH ROW EXECUTE FUNCTION update_counts_of_acquaintances();
