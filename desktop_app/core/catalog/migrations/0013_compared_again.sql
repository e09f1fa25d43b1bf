-- Copies were found with other eyes: without masks, channels that are not shown, lower bits, and data behind some pictures.
-- What was only edited needs no second look.
DELETE FROM verdicts WHERE relation IN ('same pixels', 're-encoded');
DELETE FROM marks WHERE mark = 'remove';
