-- Blocks and open follow requests go with their tables.

DROP TABLE follow_requests, blocks;
