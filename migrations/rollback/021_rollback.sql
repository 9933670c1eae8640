-- migrations/rollback/021_rollback.sql
DROP INDEX idx_user_profiles_search_name_trigram, idx_user_profiles_unfolded;
CREATE INDEX idx_user_profiles_display_name_trigram ON user_profiles USING GIN(LOWER(display_name) gin_trgm_ops);
DROP TRIGGER trigger_forget_search_name ON user_profiles;
DROP FUNCTION forget_search_name();
ALTER TABLE user_profiles DROP COLUMN search_name;
