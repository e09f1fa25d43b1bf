-- Paths are BLOBs (os.fsencode), since names on a disk need not be text. A photo's path is relative to its
-- folder, so that a drive that comes back under another mount point is one changed row.

CREATE TABLE folders (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    path BLOB NOT NULL UNIQUE,
    online INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE photos (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    folder_id INTEGER NOT NULL REFERENCES folders (id) ON DELETE CASCADE,
    path BLOB NOT NULL,
    size INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    fingerprint BLOB NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    format TEXT NOT NULL,
    taken TEXT,
    camera TEXT NOT NULL,
    has_gps INTEGER NOT NULL,
    UNIQUE (folder_id, path)
) STRICT;

-- A moved file is looked for by its size first: a stat is cheap, a fingerprint is not.
CREATE INDEX photos_by_size ON photos (size);

CREATE TABLE failures (
    folder_id INTEGER NOT NULL REFERENCES folders (id) ON DELETE CASCADE,
    path BLOB NOT NULL,
    size INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    reason TEXT NOT NULL,
    -- 0: try again at every run (no permission today); 1: only when the file has changed (damaged).
    lasting INTEGER NOT NULL,
    PRIMARY KEY (folder_id, path)
) STRICT, WITHOUT ROWID;

CREATE TABLE encoders (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    identity TEXT NOT NULL UNIQUE,
    card TEXT NOT NULL,
    in_use INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE UNIQUE INDEX one_encoder_in_use ON encoders (in_use) WHERE in_use = 1;

-- The codes of all heads, one after the other, heads in alphabetical order.
CREATE TABLE codes (
    encoder_id INTEGER NOT NULL REFERENCES encoders (id) ON DELETE CASCADE,
    photo_id INTEGER NOT NULL REFERENCES photos (id) ON DELETE CASCADE,
    code BLOB NOT NULL,
    PRIMARY KEY (encoder_id, photo_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX codes_by_photo ON codes (photo_id);
