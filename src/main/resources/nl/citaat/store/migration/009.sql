-- Holds the number.
SELECT 1 WHERE 0;
