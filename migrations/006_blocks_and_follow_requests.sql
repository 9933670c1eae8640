-- compatible-with-previous: yes
--
-- Decisions 21, 22 and 31: what the visibility predicate reads beside the design's tables.

CREATE TABLE blocks (
    id                  BIGSERIAL PRIMARY KEY,
    blocker_id          BIGINT NOT NULL REFERENCES users(id) ON DELETE CASCADE,
    blocked_id          BIGINT NOT NULL REFERENCES users(id) ON DELETE CASCADE,
    created_at          TIMESTAMPTZ NOT NULL DEFAULT NOW(),

    CONSTRAINT blocks_no_self CHECK (blocker_id != blocked_id),
    CONSTRAINT blocks_unique UNIQUE (blocker_id, blocked_id)
);

-- The other direction of the unique index: a block hides either way, so both are asked for every viewer.
CREATE INDEX idx_blocks_blocked ON blocks(blocked_id, blocker_id);

COMMENT ON TABLE blocks IS 'Who blocked whom; neither sees the other anywhere';
COMMENT ON COLUMN blocks.blocker_id IS 'User who blocks';
COMMENT ON COLUMN blocks.blocked_id IS 'User being blocked';

CREATE TABLE follow_requests (
    id                  BIGSERIAL PRIMARY KEY,
    requester_id        BIGINT NOT NULL REFERENCES users(id) ON DELETE CASCADE,
    target_id           BIGINT NOT NULL REFERENCES users(id) ON DELETE CASCADE,
    created_at          TIMESTAMPTZ NOT NULL DEFAULT NOW(),

    CONSTRAINT follow_requests_no_self CHECK (requester_id != target_id),
    CONSTRAINT follow_requests_unique UNIQUE (requester_id, target_id)
);

CREATE INDEX idx_follow_requests_target ON follow_requests(target_id, created_at DESC);

COMMENT ON TABLE follow_requests IS 'Open questions to follow a profile that is not public; the row goes when it is answered';
COMMENT ON COLUMN follow_requests.requester_id IS 'User who asks to follow';
COMMENT ON COLUMN follow_requests.target_id IS 'User who is asked';
