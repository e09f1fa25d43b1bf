"""What a NAS keeps of a file beside it is found, and named again as the file is."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.core.images.nas_files import nas_files, renamed_nas_file

KEPT = (
    "@eaDir/IMG_1.jpg/SYNOPHOTO_THUMB_XL.jpg",
    "@eaDir/IMG_1.jpg/SYNOPHOTO_THUMB_M.jpg",
    "@eaDir/IMG_1.jpg@SynoEAStream",
    ".@__thumb/s100IMG_1.jpg",
    ".@__thumb/defaultIMG_1.jpg",
)
OTHERS = (
    "@eaDir/IMG_10.jpg/SYNOPHOTO_THUMB_XL.jpg",
    "@eaDir/IMG_1.jpg.d/note",
    "@eaDir/SYNO@.fileindexdb",
    ".@__thumb/s100IMG_10.jpg",
    ".@__thumb/s100AIMG_1.jpg",
)


def _made(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"kept")


def test_each_file_has_its_own(tmp_path: Path) -> None:
    _made(tmp_path, *KEPT, *OTHERS)
    assert nas_files(tmp_path, {"IMG_1.jpg", "IMG_2.jpg"}) == {
        "IMG_1.jpg": tuple(sorted(tmp_path / one for one in KEPT))
    }
    assert nas_files(tmp_path / "nowhere", {"IMG_1.jpg"}) == {}


@pytest.mark.parametrize("folder", ["@eaDir", ".@__thumb", "@eaDir/IMG_1.jpg"])
def test_what_is_elsewhere_is_not_of_this_folder(folder: str, tmp_path: Path) -> None:
    _made(tmp_path, *KEPT)
    (tmp_path / folder).rename(tmp_path / "elsewhere")
    (tmp_path / folder).symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    assert not any(f"{folder}/" in path.as_posix() for path in nas_files(tmp_path, {"IMG_1.jpg"})["IMG_1.jpg"])


def test_what_may_not_be_changed_is_left_to_the_nas(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _made(tmp_path, *KEPT)
    monkeypatch.setattr("os.access", lambda path, _: Path(path).name != "@eaDir")
    assert len(nas_files(tmp_path, {"IMG_1.jpg"})["IMG_1.jpg"]) == 2


@pytest.mark.parametrize("kept", KEPT)
def test_it_is_looked_for_by_the_name_of_its_file(kept: str) -> None:
    new = renamed_nas_file(kept, lambda name: {"IMG_1.jpg": "a walk.jpg"}[name])
    assert Path(new) == Path(kept.replace("IMG_1.jpg", "a walk.jpg"))


@pytest.mark.parametrize("name", ["20240101_120000.jpg", "1.jpg", "0001.jpg", "s100.jpg"])
def test_a_name_that_begins_with_digits_is_not_taken_for_a_size(name: str, tmp_path: Path) -> None:
    kept = [f".@__thumb/s100{name}", f".@__thumb/s800{name}", f".@__thumb/default{name}"]
    _made(tmp_path, *kept)
    cut = name.lstrip("0123456789")
    names = {name, cut, name[1:], name[2:], "00" + name}
    assert nas_files(tmp_path, names) == {name: tuple(sorted(tmp_path / one for one in kept))}
    assert [Path(renamed_nas_file(one, {name: "a walk.jpg"}.__getitem__)).name for one in kept] == [
        "s100a walk.jpg",
        "s800a walk.jpg",
        "defaulta walk.jpg",
    ]
