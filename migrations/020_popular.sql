-- compatible-with-previous: yes
--
-- Decision 215: popular feeds read scores that a job refreshes every minute, and decision 40: their order is kept for as long as one reads.

CREATE TABLE post_scores (
    post_id             BIGINT NOT NULL REFERENCES posts(id) ON DELETE CASCADE,
    period              TEXT COLLATE "C" NOT NULL,
    score               INTEGER NOT NULL,
    published_at        TIMESTAMPTZ NOT NULL,

    CONSTRAINT post_scores_pkey PRIMARY KEY (post_id, period),
    CONSTRAINT post_scores_period_valid CHECK (period IN ('day', 'week', 'month')),
    CONSTRAINT post_scores_positive CHECK (score > 0)
);

CREATE INDEX idx_post_scores_order ON post_scores(period, score DESC, published_at DESC, post_id DESC);

COMMENT ON TABLE post_scores IS 'Listed posts of the last day, 7 days and 30 days that somebody liked, commented on or reposted';
COMMENT ON COLUMN post_scores.score IS 'Likes, comments twice and reposts three times (decision 40)';
COMMENT ON COLUMN post_scores.published_at IS 'Of the post, for the index';

CREATE TABLE feed_orders (
    id                  BIGSERIAL PRIMARY KEY,
    user_id             BIGINT NOT NULL REFERENCES users(id) ON DELETE CASCADE,
    post_ids            BIGINT[] NOT NULL,
    created_at          TIMESTAMPTZ NOT NULL DEFAULT NOW()
);

CREATE INDEX idx_feed_orders_user ON feed_orders(user_id);
CREATE INDEX idx_feed_orders_created ON feed_orders(created_at);

COMMENT ON TABLE feed_orders IS 'Orders of popular feeds as their first pages froze them, kept for 30 minutes';
COMMENT ON COLUMN feed_orders.post_ids IS 'At most 500, in order; what the reader may see is asked for each page';
