-- Photos of one date or size are in the order of their paths: a photo that was removed and brought back has another id.
-- The expression is `_DATE` in photos.py.
DROP INDEX photos_by_size;
DROP INDEX photos_by_date;
DROP INDEX photos_by_folder_and_date;

CREATE INDEX photos_by_size ON photos (size, path, id);

CREATE INDEX photos_by_date ON photos (
    coalesce(taken, named, saved, strftime('%Y-%m-%dT%H:%M:%S', mtime_ns / 1000000000, 'unixepoch')), path, id
);

CREATE INDEX photos_by_folder_and_date ON photos (
    folder_id, coalesce(taken, named, saved, strftime('%Y-%m-%dT%H:%M:%S', mtime_ns / 1000000000, 'unixepoch')), path, id
);
