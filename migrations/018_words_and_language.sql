-- compatible-with-previous: yes
--
-- What feeds, and whoever mutes words, ask of a post: its language, its content warning and its words. Posts that are there already get
-- theirs from a job (decision 214), and so do those that the previous version writes until it is stopped.

-- Language and content warning ----------------------------------------------------------------------------------------------------

-- Both are null in every row that is there, so the CHECKs hold for them unseen: validating would read the whole table behind a lock.
ALTER TABLE posts
    ADD COLUMN language TEXT COLLATE "C",
    ADD COLUMN content_warning TEXT,
    ADD CONSTRAINT posts_language_check CHECK (language ~ '^[a-z]{2}$') NOT VALID,
    ADD CONSTRAINT posts_content_warning_check CHECK (
        length(content_warning) BETWEEN 1 AND 200 AND content_warning = btrim(content_warning)
    ) NOT VALID;

COMMENT ON COLUMN posts.language IS 'ISO 639-1, chosen by the author or guessed; null while it is not known';
COMMENT ON COLUMN posts.content_warning IS 'Folds the post until its reader opens it; null for none';

-- The condition of decision 25 over content_warning too. Not over language, which a job may fill (decision 207): whoever changes it for an
-- author sets updated_at along with it.
DROP TRIGGER update_posts_updated_at ON posts;
CREATE TRIGGER update_posts_updated_at BEFORE UPDATE ON posts
    FOR EACH ROW
    WHEN (
        (OLD.user_id, OLD.type, OLD.status, OLD.visibility, OLD.title, OLD.content, OLD.content_html, OLD.media_urls,
            OLD.thumbnail_url, OLD.published_at, OLD.scheduled_for, OLD.created_at, OLD.deleted_at, OLD.hidden_at, OLD.edited_at,
            OLD.excerpt, OLD.word_count, OLD.tags, OLD.content_warning)
        IS DISTINCT FROM
        (NEW.user_id, NEW.type, NEW.status, NEW.visibility, NEW.title, NEW.content, NEW.content_html, NEW.media_urls,
            NEW.thumbnail_url, NEW.published_at, NEW.scheduled_for, NEW.created_at, NEW.deleted_at, NEW.hidden_at, NEW.edited_at,
            NEW.excerpt, NEW.word_count, NEW.tags, NEW.content_warning)
    )
    EXECUTE FUNCTION update_updated_at_column();

-- Words ---------------------------------------------------------------------------------------------------------------------------

-- Decision 37. In order, so that a phrase of any length is checked exactly: a tsvector keeps 256 places of a word and none beyond 16,383,
-- and a long post in Chinese has more. The index finds the posts that hold all words of a phrase. "C", since equal words have equal bytes.
CREATE TABLE post_words (
    post_id             BIGINT NOT NULL REFERENCES posts(id) ON DELETE CASCADE,
    published_at        TIMESTAMPTZ NOT NULL,
    words               TEXT COLLATE "C" NOT NULL,

    CONSTRAINT post_words_pkey PRIMARY KEY (post_id)
);

-- Words are sorted in at once. With the usual list of what is not yet sorted in, a post costs 0.07 ms instead of 0.25, but every search reads
-- the whole list (1 ms and more of 4 MB, where a rare word takes 0.3), and whoever fills it waits for 0.1 s.
CREATE INDEX idx_post_words_words ON post_words USING GIN (string_to_array(words, ' ')) WITH (fastupdate = off);

COMMENT ON TABLE post_words IS 'Words of published posts; those of deleted and hidden ones stay, since they can come back';
COMMENT ON COLUMN post_words.words IS 'Words of title and shown text in order, cut and folded (decision 37), with a space between two';
COMMENT ON COLUMN post_words.published_at IS 'Of the post: found posts are put in order before their rows are read';

-- Muted words ---------------------------------------------------------------------------------------------------------------------

CREATE TABLE muted_words (
    id                  BIGSERIAL PRIMARY KEY,
    user_id             BIGINT NOT NULL REFERENCES users(id) ON DELETE CASCADE,
    words               TEXT COLLATE "C" NOT NULL,
    phrase              TEXT NOT NULL,
    ends_at             TIMESTAMPTZ,
    created_at          TIMESTAMPTZ NOT NULL DEFAULT NOW(),

    CONSTRAINT muted_words_unique UNIQUE (user_id, words)
);

COMMENT ON TABLE muted_words IS 'Words and phrases that a person does not want to see where content appears by itself (decision 202)';
COMMENT ON COLUMN muted_words.words IS 'Cut and folded as in post_words';
COMMENT ON COLUMN muted_words.phrase IS 'As it was typed';
COMMENT ON COLUMN muted_words.ends_at IS 'From when the mute has no effect; null for good';

-- Backfills -----------------------------------------------------------------------------------------------------------------------

CREATE TABLE backfills (
    name                TEXT PRIMARY KEY,
    last_id             BIGINT NOT NULL DEFAULT 0,
    end_id              BIGINT,
    filled              BIGINT NOT NULL DEFAULT 0,
    finished_at         TIMESTAMPTZ
);

COMMENT ON TABLE backfills IS 'What is filled in for rows that were there before a migration, and how far (decision 214)';
COMMENT ON COLUMN backfills.last_id IS 'Rows up to this id are done';
COMMENT ON COLUMN backfills.end_id IS 'The greatest id when the last batch was done';
COMMENT ON COLUMN backfills.filled IS 'Rows that were filled';

INSERT INTO backfills (name) VALUES ('posts.words');
