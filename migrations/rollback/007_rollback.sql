-- The counters go; going up again counts them anew.

DROP TRIGGER trigger_update_counts_on_purge ON users;
DROP TRIGGER trigger_update_counts_on_status ON users;
DROP TRIGGER trigger_update_friend_counts_delete ON friendships;
DROP TRIGGER trigger_update_friend_counts ON friendships;
DROP TRIGGER trigger_update_follow_counts_delete ON user_follows;
DROP TRIGGER trigger_update_follow_counts ON user_follows;
DROP TRIGGER update_user_profiles_updated_at ON user_profiles;

DROP FUNCTION update_counts_of_acquaintances(), update_friend_counts(), update_follow_counts(), lock_acquaintances(BIGINT[]);

ALTER TABLE user_profiles
    DROP CONSTRAINT user_profiles_counts_positive,
    DROP COLUMN friends_count,
    DROP COLUMN following_count,
    DROP COLUMN followers_count;

CREATE TRIGGER update_user_profiles_updated_at BEFORE UPDATE ON user_profiles
    FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();
