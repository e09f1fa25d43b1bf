-- Which volume a folder (path x'') and every drive mounted inside it (relative path) was on when it was last read, and
-- where in that volume: an unplugged drive may leave an empty folder behind, or none, or come back elsewhere.
CREATE TABLE volumes (
    folder_id INTEGER NOT NULL REFERENCES folders (id) ON DELETE CASCADE,
    path BLOB NOT NULL,
    volume TEXT NOT NULL,
    inside BLOB NOT NULL,
    PRIMARY KEY (folder_id, path)
) STRICT, WITHOUT ROWID;
