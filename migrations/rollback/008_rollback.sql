-- Rows don't change.

DROP INDEX idx_posts_own_published, idx_posts_published, idx_posts_user_published;
