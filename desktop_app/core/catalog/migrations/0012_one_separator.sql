-- Windows wrote the paths inside a watched folder with "\" between names; now they have "/" on every system. A folder
-- that begins with another character than "/" is one of Windows; elsewhere "\" is part of a name.
UPDATE photos SET path = CAST(replace(CAST(path AS TEXT), '\', '/') AS BLOB)
WHERE folder_id IN (SELECT id FROM folders WHERE substr(path, 1, 1) <> x'2f') AND instr(path, x'5c');

UPDATE failures SET path = CAST(replace(CAST(path AS TEXT), '\', '/') AS BLOB)
WHERE folder_id IN (SELECT id FROM folders WHERE substr(path, 1, 1) <> x'2f') AND instr(path, x'5c');

UPDATE volumes SET path = CAST(replace(CAST(path AS TEXT), '\', '/') AS BLOB)
WHERE folder_id IN (SELECT id FROM folders WHERE substr(path, 1, 1) <> x'2f') AND instr(path, x'5c');
