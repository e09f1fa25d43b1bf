"""`lookalike similar --part`: what contains a part, where, and what is wrong with a part."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.core.duplicates.made_photos import scene


def test_similar_asks_about_a_part(call, tmp_path: Path) -> None:
    photos, catalog = tmp_path / "photos", tmp_path / "library.db"
    photos.mkdir()
    for number in range(2):
        scene(number).save(photos / f"{number}.jpg", quality=92)
    (tmp_path / "library.toml").write_text("parts = true\nthreads = 1\n")
    call("--library", catalog, "index", photos)
    asked = ("--library", catalog, "similar", photos / "1.jpg", "--part")
    contains, like = json.loads(call(*asked, "50,60,200,150", "--json").stdout)
    assert (contains["path"], contains["contains"]) == (str(photos / "1.jpg"), True)
    assert contains["part"] == pytest.approx([50 / 420, 60 / 300, 200 / 420, 150 / 300], abs=0.04)
    assert (like["path"], like["contains"]) == (str(photos / "0.jpg"), False)
    lines = call(*asked, "10%,10%,50%,50%", "-k", "1").stdout.splitlines()
    assert len(lines) == 1
    assert lines[0].split()[1:3] == ["contains", "it"]
    assert "1.jpg  (at 1" in lines[0] or "1.jpg  (at 9." in lines[0]
    assert "which has 420×300 pixels" in call(*asked, "400,0,50,50", code=1).stderr
    said = call(*asked, "0%,0%,100%,101%", code=1).stderr
    assert "101.0% is not inside of the picture" in said
    assert "pixels" not in said, "it has not 100 of them"
    assert "only 1×1 pixels" in call(*asked, "4,4,1,1", code=1).stderr


def test_similar_says_what_has_no_codes_of_parts_yet(call, tmp_path: Path) -> None:
    photos, catalog = tmp_path / "photos", tmp_path / "library.db"
    photos.mkdir()
    scene(0).save(photos / "0.jpg")
    call("--library", catalog, "index", photos)
    asked = ("--library", catalog, "similar", photos / "0.jpg", "--part", "10%,10%,50%,50%")
    assert "switch on the setting" in call(*asked, code=1).stderr
    (tmp_path / "library.toml").write_text("parts = true\n")
    assert "cannot be found by a part yet: 1;" in call(*asked).stderr


@pytest.mark.parametrize("text", ["1,2,3", "1,2,3,4,5", "1,2,3,x", "1%,2,3,4", "", "1, 2,3,4", "-1,2,3,4", "1,2,3,4,"])
def test_a_part_that_cannot_be_understood_is_wrong_usage(call, text: str, tmp_path: Path, capsys) -> None:
    with pytest.raises(SystemExit, match="2"):
        call("--library", tmp_path / "library.db", "similar", "a.jpg", f"--part={text}")
    assert "X,Y,WIDTH,HEIGHT is wanted" in capsys.readouterr().err
