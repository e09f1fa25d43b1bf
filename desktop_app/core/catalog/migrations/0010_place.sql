-- Where two files differ most, as shares of the picture across and down: "0.800 0.400"; '' where no place is known. An
-- earlier version said it in the words of the evidence only.
ALTER TABLE verdicts ADD COLUMN place TEXT NOT NULL DEFAULT '';

UPDATE verdicts SET place = named.place FROM (
    SELECT first AS one, second AS other, printf(
        '%.3f %.3f',
        CAST(substr(said, instr(said, '(') + 1) AS INTEGER) / 100.0,
        CAST(substr(said, instr(said, '% across, ') + length('% across, ')) AS INTEGER) / 100.0
    ) AS place FROM (
        SELECT first, second, substr(evidence, instr(evidence, 'a place differs ')) AS said FROM verdicts
        WHERE evidence LIKE '%a place differs %(%\% across, %\% down)%' ESCAPE '\'
    )
) AS named WHERE verdicts.first = named.one AND verdicts.second = named.other;
