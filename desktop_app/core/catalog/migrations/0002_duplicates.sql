-- What the verification of two files found; by fingerprint, so that moved files need no second look. first < second.
CREATE TABLE verdicts (
    first BLOB NOT NULL,
    second BLOB NOT NULL,
    relation TEXT NOT NULL,
    evidence TEXT NOT NULL,
    PRIMARY KEY (first, second)
) STRICT, WITHOUT ROWID;

-- What the user said about two files: "not a match" or "keep both"; such a pair is never grouped again. first < second.
CREATE TABLE decisions (
    first BLOB NOT NULL,
    second BLOB NOT NULL,
    decision TEXT NOT NULL,
    PRIMARY KEY (first, second)
) STRICT, WITHOUT ROWID;

-- The review as it stands: photos marked for removal, photos chosen to stay.
CREATE TABLE marks (
    photo_id INTEGER PRIMARY KEY REFERENCES photos (id) ON DELETE CASCADE,
    mark TEXT NOT NULL
) STRICT;

CREATE TABLE review (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Decisions are about contents; the photos that have one are looked up by it.
CREATE INDEX photos_by_fingerprint ON photos (fingerprint);
