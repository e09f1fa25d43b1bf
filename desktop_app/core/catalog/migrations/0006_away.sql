-- Whether a drive mounted inside a folder was away when the folder was last read: its photos are offline then.
ALTER TABLE volumes ADD COLUMN away INTEGER NOT NULL DEFAULT 0;
