-- The files that belong to a photo, as JSON: [[name, kind, bytes], …], by name; '' where there are none.
ALTER TABLE photos ADD COLUMN companions TEXT NOT NULL DEFAULT '';

-- Pictures and films of kinds that are not read: how many of each suffix a folder has.
CREATE TABLE unread (
    folder_id INTEGER NOT NULL REFERENCES folders (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (folder_id, kind)
) STRICT, WITHOUT ROWID;

-- More kinds are read now: what could not be read is tried once more.
UPDATE failures SET lasting = 0;
