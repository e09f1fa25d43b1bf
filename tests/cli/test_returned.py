"""`lookalike returned`."""

from __future__ import annotations

import json

from tests.core.duplicates.made_photos import scene


def test_listed_and_removed_again(call, tmp_path):
    photos, library = tmp_path / "photos", ("--library", tmp_path / "library.db")
    photos.mkdir()
    scene(1).save(photos / "one.jpg", quality=92)
    (photos / "copy.jpg").write_bytes((photos / "one.jpg").read_bytes())
    call("index", *library, photos)
    assert "Nothing" in call("returned", *library).stderr
    call("duplicates", *library, "apply", "--relation", "exact", "--move", tmp_path / "moved")
    assert [path.name for path in photos.iterdir()] == ["one.jpg"]
    (photos / "copy.jpg").write_bytes((photos / "one.jpg").read_bytes())
    call("index", *library, photos)
    (row,) = json.loads(call("returned", *library, "--json").stdout)
    assert row == {"path": str(photos / "copy.jpg"), "was": str(photos / "copy.jpg"), "same_bytes": True}
    assert "same bytes" in call("returned", *library).stdout
    call("returned", *library, "--move", tmp_path / "again", "--dry-run")
    assert (photos / "copy.jpg").exists()
    assert "watched folder" in call("returned", *library, "--move", photos / "in", code=1).stderr
    json.loads(call("returned", *library, "--move", tmp_path / "again", "--json").stdout)
    assert not (photos / "copy.jpg").exists()
    assert json.loads(call("returned", *library, "--json").stdout) == []
    call("duplicates", *library, "undo")
    assert (photos / "copy.jpg").exists()
