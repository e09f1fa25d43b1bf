-- How often codes were written, so that a process notices what another one did to its copy in memory.
CREATE TABLE generation (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    number INTEGER NOT NULL
) STRICT;

INSERT INTO generation (id, number) VALUES (1, 0);

CREATE TRIGGER codes_put AFTER INSERT ON codes BEGIN
    UPDATE generation SET number = number + 1;
END;

CREATE TRIGGER codes_dropped AFTER DELETE ON codes BEGIN
    UPDATE generation SET number = number + 1;
END;

CREATE TRIGGER encoder_switched AFTER UPDATE OF in_use ON encoders BEGIN
    UPDATE generation SET number = number + 1;
END;

-- Newest first, all of them or a folder's, is what the gallery asks for; the expression is `_DATE` in photos.py.
CREATE INDEX photos_by_date
    ON photos (coalesce(taken, strftime('%Y-%m-%dT%H:%M:%S', mtime_ns / 1000000000, 'unixepoch')));

CREATE INDEX photos_by_folder_and_date
    ON photos (folder_id, coalesce(taken, strftime('%Y-%m-%dT%H:%M:%S', mtime_ns / 1000000000, 'unixepoch')));
