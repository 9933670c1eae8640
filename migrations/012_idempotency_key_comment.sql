-- compatible-with-previous: yes
--
-- The statement that makes something takes the key for it too (docs/decisions, 133): no key stands without what was made under it.
COMMENT ON COLUMN idempotency_keys.result_id IS 'Id of what was made, by the statement that took the key';
