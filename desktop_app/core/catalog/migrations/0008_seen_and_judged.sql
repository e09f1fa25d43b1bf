-- When a file's bytes, names or rights were last changed, which nothing sets back, beside the time of its last writing,
-- which programs that edit tags keep. 0: not known (Windows, or an earlier version); -1: read it again whatever it says.
ALTER TABLE photos ADD COLUMN ctime_ns INTEGER NOT NULL DEFAULT 0;

ALTER TABLE failures ADD COLUMN ctime_ns INTEGER NOT NULL DEFAULT 0;

-- Which judgement of the user a pair belongs to, so that it can be taken back as a whole; rising.
ALTER TABLE decisions ADD COLUMN judgement INTEGER NOT NULL DEFAULT 0;

UPDATE decisions SET judgement = numbered.number FROM (
    SELECT first AS one, second AS other, row_number() OVER (ORDER BY first, second) AS number FROM decisions
) AS numbered WHERE decisions.first = numbered.one AND decisions.second = numbered.other;

CREATE INDEX decisions_by_judgement ON decisions (judgement);
