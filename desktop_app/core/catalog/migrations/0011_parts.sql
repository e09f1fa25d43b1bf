-- The codes of parts of a photo, by one head of an encoder, one after the other in the order of `GRID` in core/parts.py.
-- With rows of this length a table of row numbers is the smaller one.
CREATE TABLE part_codes (
    encoder_id INTEGER NOT NULL REFERENCES encoders (id) ON DELETE CASCADE,
    photo_id INTEGER NOT NULL REFERENCES photos (id) ON DELETE CASCADE,
    codes BLOB NOT NULL,
    PRIMARY KEY (encoder_id, photo_id)
) STRICT;

CREATE INDEX part_codes_by_photo ON part_codes (photo_id);

CREATE TRIGGER part_codes_put AFTER INSERT ON part_codes BEGIN
    UPDATE generation SET number = number + 1;
END;

CREATE TRIGGER part_codes_dropped AFTER DELETE ON part_codes BEGIN
    UPDATE generation SET number = number + 1;
END;
