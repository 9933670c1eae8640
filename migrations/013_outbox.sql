-- compatible-with-previous: yes
--
-- What happened, recorded by the statement that made it happen, until every listener has heard of it (decision 219).

-- Ids are drawn in one order and committed in another, so nothing may be read "after the last id": rows are deleted as they are handled.
-- Of one subject they are in order, since an act draws its id while it holds the row that it changed.
CREATE TABLE outbox (
    id BIGSERIAL PRIMARY KEY,
    type TEXT NOT NULL,
    subject TEXT NOT NULL,
    payload JSON NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT NOW()
);

-- Emptied as fast as it is filled: vacuumed by the number of rows that are gone, since a share of those that are there is nothing.
ALTER TABLE outbox SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000,
    autovacuum_vacuum_insert_scale_factor = 0, autovacuum_vacuum_insert_threshold = 5000);

COMMENT ON TABLE outbox IS 'Domain events that no listener has heard of yet';
COMMENT ON COLUMN outbox.payload IS 'Read whole, by programs alone: JSON costs the act that writes it less than JSONB';
COMMENT ON COLUMN outbox.subject IS 'What the event is about; its events reach each listener in the order of their ids';

-- Usually empty: an event that a listener could not take, and those that wait behind it for this listener alone.
CREATE TABLE outbox_deliveries (
    listener TEXT NOT NULL,
    event_id BIGINT NOT NULL,
    type TEXT NOT NULL,
    subject TEXT NOT NULL,
    payload JSON NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    next_attempt_at TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT NOW(),
    set_aside_at TIMESTAMP WITH TIME ZONE,

    PRIMARY KEY (listener, event_id)
);

-- What a listener has to take next, and what waits before it about the same subject.
CREATE INDEX idx_outbox_deliveries_waiting ON outbox_deliveries(listener, event_id) WHERE set_aside_at IS NULL;
CREATE INDEX idx_outbox_deliveries_subject ON outbox_deliveries(listener, subject, event_id) WHERE set_aside_at IS NULL;

COMMENT ON TABLE outbox_deliveries IS 'Domain events that one listener has not taken yet while the others have';
COMMENT ON COLUMN outbox_deliveries.event_id IS 'Id that the event had in outbox; no foreign key, since it is gone from there';
COMMENT ON COLUMN outbox_deliveries.attempts IS 'How often the listener failed to take this event alone';
COMMENT ON COLUMN outbox_deliveries.set_aside_at IS 'When it was given up; vrss doctor reports it until it is deleted or tried again';
