-- compatible-with-previous: yes
--
-- Display names as they are searched (decision 273): folded as tags are, without marks, by the server, since PostgreSQL knows neither
-- foldings nor marks before version 18. NULL where that is still to be done; until then a name is found as its lower case.

ALTER TABLE user_profiles ADD COLUMN search_name TEXT;

COMMENT ON COLUMN user_profiles.search_name IS 'The display name folded for searching, written by the server; NULL: not yet';

-- Whatever changes a name without knowing of this column: an older server beside this one, or a statement by hand.
CREATE FUNCTION forget_search_name() RETURNS TRIGGER AS $$
BEGIN
    NEW.search_name := NULL;
    RETURN NEW;
END;
$$ LANGUAGE plpgsql;

CREATE TRIGGER trigger_forget_search_name BEFORE UPDATE OF display_name ON user_profiles
    FOR EACH ROW
    WHEN (NEW.display_name IS DISTINCT FROM OLD.display_name AND NEW.search_name IS NOT DISTINCT FROM OLD.search_name)
    EXECUTE FUNCTION forget_search_name();

-- What the server has still to fold.
CREATE INDEX idx_user_profiles_unfolded ON user_profiles(user_id) WHERE search_name IS NULL AND display_name IS NOT NULL;

DROP INDEX idx_user_profiles_display_name_trigram;
CREATE INDEX idx_user_profiles_search_name_trigram ON user_profiles
    USING GIN(COALESCE(search_name, LOWER(display_name)) gin_trgm_ops);
