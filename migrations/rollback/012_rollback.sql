COMMENT ON COLUMN idempotency_keys.result_id IS 'Id of what was made; NULL while the first attempt runs';
