-- Photos that were found to have a plain border, and the share of their area inside of it; no row: none was found.
CREATE TABLE borders (
    fingerprint BLOB PRIMARY KEY,
    content REAL NOT NULL
) STRICT, WITHOUT ROWID;
