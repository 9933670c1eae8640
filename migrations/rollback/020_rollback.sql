-- migrations/rollback/020_rollback.sql

DROP TABLE feed_orders;
DROP TABLE post_scores;
