-- When a program saved the photo, what date its name says, how many minutes its clock was ahead of UTC, why it may not
-- show all of its picture; and the way in which it was read (`READING` in core/types.py), so that what an
-- earlier version has read otherwise is read again.
ALTER TABLE photos ADD COLUMN saved TEXT;
ALTER TABLE photos ADD COLUMN named TEXT;
ALTER TABLE photos ADD COLUMN utc_offset INTEGER;
ALTER TABLE photos ADD COLUMN doubt TEXT NOT NULL DEFAULT '';
ALTER TABLE photos ADD COLUMN reading INTEGER NOT NULL DEFAULT 0;

-- The expression is `_DATE` in photos.py.
DROP INDEX photos_by_date;
DROP INDEX photos_by_folder_and_date;

CREATE INDEX photos_by_date ON photos (
    coalesce(taken, named, saved, strftime('%Y-%m-%dT%H:%M:%S', mtime_ns / 1000000000, 'unixepoch'))
);

CREATE INDEX photos_by_folder_and_date ON photos (
    folder_id, coalesce(taken, named, saved, strftime('%Y-%m-%dT%H:%M:%S', mtime_ns / 1000000000, 'unixepoch'))
);

-- They were found with other eyes: without profiles, transparency, depth, pages and what follows the picture.
DELETE FROM verdicts;
DELETE FROM borders;
DELETE FROM marks WHERE mark = 'remove';

-- More kinds are read now: what could not be read is tried once more.
UPDATE failures SET lasting = 0;
