-- compatible-with-previous: yes
--
-- Decision 27: feeds order by published_at, then id. A query uses these only when it names the whole condition.
-- `type` is included so that a feed filtered by type reads the index alone, and so are the author and the visibility where a query
-- filters by them: a walk along an index that needs no rows is also the plan that the statistics can't talk the planner out of.

-- What the author's readers see: the two-phase shape reads the newest post of each followed person from it.
CREATE INDEX idx_posts_user_published ON posts(user_id, published_at DESC, id DESC) INCLUDE (type, visibility)
    WHERE status = 'published' AND deleted_at IS NULL AND hidden_at IS NULL AND visibility != 'private';

-- The newest posts of everybody: welcome page, and the bounded shape for people who follow many.
CREATE INDEX idx_posts_published ON posts(published_at DESC, id DESC) INCLUDE (type, user_id, visibility)
    WHERE status = 'published' AND deleted_at IS NULL AND hidden_at IS NULL AND visibility != 'private';

-- One's own posts of every visibility.
CREATE INDEX idx_posts_own_published ON posts(user_id, published_at DESC, id DESC) INCLUDE (type)
    WHERE status = 'published' AND deleted_at IS NULL AND hidden_at IS NULL;
