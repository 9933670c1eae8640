-- migrations/rollback/016_rollback.sql
SELECT 1;
