-- compatible-with-previous: yes
--
-- The CHECKs of 014 for the rows that were there before it. Repairing and validating lock no table against reading or writing, as they would
-- in the transaction that adds the CHECKs.

-- Decision 203. The status is what every query asks; of two that differ it is right.
UPDATE users SET deleted_at = CASE WHEN status = 'deleted' THEN updated_at END
WHERE (status = 'deleted') != (deleted_at IS NOT NULL);

-- Decisions 209 and 49: what has no moment to be published at is a draft.
UPDATE posts SET status = 'draft' WHERE status = 'scheduled' AND scheduled_for IS NULL;

ALTER TABLE users VALIDATE CONSTRAINT users_deleted_at_check;
ALTER TABLE posts VALIDATE CONSTRAINT posts_scheduled_for_check;
ALTER TABLE posts VALIDATE CONSTRAINT posts_shares_count_positive;

-- Decision 209: what is due to be published. Last, since it keeps others from writing posts while it is made.
CREATE INDEX idx_posts_scheduled ON posts(scheduled_for) WHERE status = 'scheduled';
