"""`lookalike duplicates apply`: what its options name has to be there, and nothing takes part twice."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.__main__ import main
from desktop_app.core.duplicates.keeper import KeeperRules
from desktop_app.core.duplicates.review import Review
from desktop_app.core.library import Library
from tests.core.duplicates.made_photos import scene


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """A photo of an archive, with a copy whose path is shorter."""
    folder = tmp_path / "photos"
    (folder / "Archive" / "2019").mkdir(parents=True)
    (folder / "a").mkdir()
    scene(1).save(folder / "Archive" / "2019" / "IMG_1.jpg", quality=92)
    (folder / "a" / "x.jpg").write_bytes((folder / "Archive" / "2019" / "IMG_1.jpg").read_bytes())
    return folder


@pytest.fixture
def lookalike(call: Callable, tmp_path: Path, photos: Path) -> Callable:
    library = ("--library", tmp_path / "library.db")
    call("index", *library, photos)
    return lambda *arguments, **options: call("duplicates", "--radius", "24", *library, *arguments, **options)


def tree(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*.jpg"))


@pytest.mark.parametrize("option", ["--prefer", "--protect"])
@pytest.mark.parametrize("name", ["Archiv", "~/Archive", "Archive/2019/IMG_1.jpg"])
def test_a_folder_that_is_not_there_ends_it(option: str, name: str, lookalike: Callable, photos: Path) -> None:
    folder = name if name.startswith("~") else str(photos / name)
    before = tree(photos)
    finished = lookalike("apply", f"{option}={folder}", "--move", photos.parent / "out", code=1)
    assert folder in finished.stderr
    assert tree(photos) == before


@pytest.mark.parametrize(
    "given",
    [
        ["--prefer", "{photos}/Archive"],
        ["--pattern", "img_1*"],
        ["--pattern", "*/archive/*"],
        ["--rule", "pixels", "--prefer", "{photos}/Archive"],
    ],
)
def test_what_is_preferred_counts_first(given: list[str], lookalike: Callable, photos: Path) -> None:
    options = [text.format(photos=photos) for text in given]
    gone = lookalike("apply", *options, "--dry-run").stdout
    assert gone.startswith(str(photos / "a" / "x.jpg"))
    assert len(gone.splitlines()) == 1


@pytest.mark.parametrize(
    "given",
    [
        ["--rule", "path", "--dry-run"],
        ["--rule", "folder", "--dry-run"],
        ["--move", ""],
        ["--move", "  "],
        ["--move=~/Duplicates"],
        ["--protect", "", "--dry-run"],
        ["--prefer=", "--dry-run"],
        ["--pattern", " ", "--dry-run"],
    ],
)
def test_what_names_nothing_is_wrong_usage(given: list[str], lookalike: Callable, photos: Path) -> None:
    before = tree(photos)
    with pytest.raises(SystemExit) as ended:
        lookalike("apply", *given)
    assert ended.value.code == 2
    assert tree(photos) == before


@pytest.mark.parametrize(
    "given",
    [
        ["--relation", "edited", "apply", "--trash"],
        ["--relation", "exact", "--relation", "burst", "apply", "--dry-run"],
        ["--json", "apply", "--trash"],
        ["--csv", "undo"],
    ],
)
def test_what_is_of_the_list_alone_is_not_passed_over(given: list[str], lookalike: Callable, photos: Path) -> None:
    before = tree(photos)
    with pytest.raises(SystemExit) as ended:
        lookalike(*given)
    assert ended.value.code == 2
    assert tree(photos) == before


def test_what_matches_no_photo_of_a_group_is_said(lookalike: Callable, photos: Path, tmp_path: Path) -> None:
    (photos / "empty").mkdir()
    said = lookalike("apply", "--pattern", "nothing*", "--protect", photos / "empty", "--dry-run").stderr
    assert "note: no photo of any group is named as the pattern nothing* says" in said
    assert f"note: no photo of any group lies in {photos / 'empty'}" in said


def test_what_the_window_protects_stays(lookalike: Callable, photos: Path, tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as library:
        Review.of(library).rules = KeeperRules(protected=(photos,))
    said = lookalike("apply", "--dry-run")
    assert said.stdout == ""
    assert "note:" not in said.stderr


@pytest.mark.parametrize("where", ["dups", "a/below", "."])
def test_nothing_is_moved_to_where_it_would_be_found_again(where: str, lookalike: Callable, photos: Path) -> None:
    before = tree(photos)
    finished = lookalike("apply", "--move", photos / where, code=1)
    reason = "lies there already" if where == "." else f"lies in the watched folder {photos}"
    assert reason in finished.stderr
    assert tree(photos) == before


def test_nothing_is_moved_into_a_watched_folder_by_whatever_way(
    lookalike: Callable, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = tree(photos)
    monkeypatch.chdir(photos / "a")
    (photos / ".hidden").symlink_to(photos / "Archive")
    for folder in (".", "../a", "../Archive/new", "../.hidden/new", photos.parent / "photos" / "a" / ".." / "b"):
        lookalike("apply", "--move", folder, code=1)
        assert tree(photos) == before


def test_what_was_set_aside_takes_no_part_again(lookalike: Callable, call: Callable, photos: Path) -> None:
    aside = photos.parent / "aside"
    lookalike("apply", "--move", aside)
    call("index", "--library", photos.parent / "library.db", aside)
    assert json.loads(lookalike("--json").stdout) == []
    lookalike("apply", "--move", photos.parent / "other")
    assert len(tree(photos)) == len(tree(aside)) == 1
    lookalike("undo")
    assert len(tree(photos)) == 2
    assert len(json.loads(lookalike("--json").stdout)) == 1


def test_what_was_set_aside_takes_no_part_under_another_name_either(
    lookalike: Callable, call: Callable, photos: Path
) -> None:
    lookalike("apply", "--move", photos.parent / "aside")
    (photos.parent / "aside").rename(photos / "old")
    call("index", "--library", photos.parent / "library.db", photos)
    assert json.loads(lookalike("--json").stdout) == []
    lookalike("apply", "--move", photos.parent / "other")
    assert len(tree(photos)) == 2


def test_names_of_one_file_are_no_copies(lookalike: Callable, call: Callable, photos: Path) -> None:
    (photos / "a" / "x.jpg").unlink()
    os.link(photos / "Archive" / "2019" / "IMG_1.jpg", photos / "a" / "x.jpg")
    call("index", "--library", photos.parent / "library.db", photos)
    listed = lookalike()
    assert "0.0 MB to gain" in listed.stdout
    assert "another name of the same file" in listed.stdout
    assert lookalike("apply", "--dry-run").stdout == ""
    assert "0 photos removed" in lookalike("apply", "--link").stdout
    assert len(lookalike("apply", "--hard-links", "--dry-run").stdout.splitlines()) == 1
    assert (photos / "a" / "x.jpg").stat().st_nlink == 2


def test_what_was_linked_is_not_linked_again(lookalike: Callable, photos: Path) -> None:
    assert "1 photo removed" in lookalike("apply", "--link").stdout
    assert "0 photos removed" in lookalike("apply", "--link").stdout
    assert "1 photo brought back" in lookalike("undo").stdout
    assert (photos / "a" / "x.jpg").stat().st_nlink == 1


def test_index_it_again_helps(lookalike: Callable, call: Callable, photos: Path) -> None:
    """A tag was edited and the time put back: the bytes are others, size and time are not."""
    copy = photos / "a" / "x.jpg"
    status, data = copy.stat(), bytearray(copy.read_bytes())
    data[-20] ^= 1
    copy.write_bytes(data)
    os.utime(copy, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert "has changed" in lookalike("apply", "--move", photos.parent / "out", code=1).stderr
    library = ("--library", photos.parent / "library.db")
    assert json.loads(call("index", *library, "--json", photos).stdout)["changed"] == 1
    lookalike("apply", "--move", photos.parent / "out")
    again = json.loads(call("index", *library, "--json", "--again", photos / "a").stdout)
    assert again["changed"] == len(list((photos / "a").iterdir()))


def test_names_are_shown_on_a_line_each(lookalike: Callable, call: Callable, photos: Path) -> None:
    (photos / "a" / "x.jpg").rename(photos / "a" / "esc\x1b[31m\n\u202egpj.jpg")
    call("index", "--library", photos.parent / "library.db", photos)
    listed = lookalike().stdout
    assert len(listed.splitlines()) == 3
    assert r"esc\x1b[31m\x0a\u202egpj.jpg" in listed
    assert "esc\x1b[31m\n\u202egpj.jpg" in lookalike("--csv").stdout, "a program reads the name as it is"


def test_wrong_usage_shows_what_was_typed_safely(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["duplicates", "--radius", "1", "x\x1b]0;owned\x07"])
    assert "\x1b" not in capsys.readouterr().err


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="has no pipes with a name")
def test_a_pipe_is_no_picture(call: Callable, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    call("index", "--library", tmp_path / "library.db", tmp_path)
    said = call("similar", "--library", tmp_path / "library.db", tmp_path / "pipe.jpg", code=1).stderr
    assert "is not a file" in said
