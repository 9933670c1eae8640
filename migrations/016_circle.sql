-- compatible-with-previous: yes
--
-- Keeps the number free on this branch: circle and privacy come here.
SELECT 1;
