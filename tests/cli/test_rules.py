"""`lookalike rules`."""

from __future__ import annotations

import json
import shutil

import pytest

from tests.core.duplicates.made_photos import scene


@pytest.fixture
def rules(call, tmp_path):
    photos, library = tmp_path / "photos", ("--library", tmp_path / "library.db")
    (photos / "new").mkdir(parents=True)
    scene(1).save(photos / "one.jpg", quality=92)
    shutil.copy2(photos / "one.jpg", photos / "new" / "copy.jpg")
    call("index", *library, photos)
    return lambda *arguments, **options: call("rules", *library, *arguments, **options)


def test_kept_run_approved_and_undone(rules, call, tmp_path):
    copy, moved = tmp_path / "photos" / "new" / "copy.jpg", tmp_path / "moved"
    assert "no rules" in rules().stderr
    said = rules("add", "new ones", "--in", copy.parent, "--format", "JPEG", "--since", "2000-01-01", "--move", moved)
    assert said.stdout.startswith("new ones: exact, same pixels, re-encoded in ")
    assert json.loads(rules("--json").stdout)[0]["name"] == "new ones"
    assert "1 copies" in rules("run", "--dry-run").stdout
    assert not rules("queue").stdout
    assert "1 copies wait" in rules("run").stderr
    assert rules("queue").stdout.splitlines() == ["new ones:", f"  {copy}"]
    assert copy.exists()
    rules("approve", "new ones")
    assert not copy.exists()
    assert "Nothing waits" in rules("approve").stderr
    call("duplicates", "--library", tmp_path / "library.db", "undo")
    assert copy.exists()
    rules("add", "new ones", "--without-asking", "--in", copy.parent, "--move", moved, "--least", "0", "--most", "9")
    rules("run")
    assert not copy.exists()
    rules("remove", "new ones")
    assert not rules().stdout


def test_days_formats_and_sizes_narrow_what_a_rule_finds(rules, tmp_path):
    copy = tmp_path / "photos" / "new" / "copy.jpg"
    size = copy.stat().st_size / 1e6
    for fits, options in (
        (True, ("--format", "jpg", "--since", "2000-01-01", "--until", "2999-12-31")),
        (True, ("--least", f"{size - 0.001:.6f}", "--most", f"{size + 0.001:.6f}")),
        (False, ("--format", "png")),
        (False, ("--since", "2999-01-01")),
        (False, ("--until", "1999-12-31")),
        (False, ("--least", f"{size + 0.001:.6f}")),
        (False, ("--most", f"{size - 0.001:.6f}")),
    ):
        rules("add", "narrow", "--in", copy.parent, *options)
        assert (str(copy) in rules("run", "--dry-run").stdout) is fits, options


def test_a_folder_is_kept_by_the_watched_one_that_it_lies_in(rules, tmp_path):
    """Wherever it was typed from, so that it follows that one."""
    new, linked = tmp_path / "photos" / "new", tmp_path / "linked"
    linked.symlink_to(new)
    for typed, kept in (
        (new.parent / "new" / ".." / "new", new),
        (tmp_path / "gone" / ".." / "photos" / "new", None),
        (linked / ".." / "new", new),
        (linked, linked),
    ):
        rules("add", "new ones", "--in", typed, code=0 if kept else 1)
        if kept:
            assert json.loads(rules("--json").stdout)[0]["inside"] == [str(kept)]


def test_a_rule_that_matches_everything_leaves_one_of_each(rules, call, tmp_path):
    photos, moved = tmp_path / "photos", tmp_path / "moved"
    before = {path: path.read_bytes() for path in photos.rglob("*.jpg")}
    rules("add", "everything", "--move", moved, "--without-asking")
    rules("run")
    left = [path for path in before if path.exists()]
    assert len(left) == 1
    rules("run")
    assert [path for path in before if path.exists()] == left
    call("duplicates", "--library", tmp_path / "library.db", "undo")
    assert {path: path.read_bytes() for path in photos.rglob("*.jpg")} == before


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("add", "a", "--format", "JEPG"), 1, "no format JEPG"),
        (("add", "a", "--in", "nowhere"), 1, "no such folder"),
        (("add", "a", "--since", "2021-01-01", "--until", "2020-01-01"), 1, "no day is after"),
        (("run", "unknown"), 1, "no rule 'unknown'"),
        (("remove", "unknown"), 1, "no rule 'unknown'"),
    ],
)
def test_what_cannot_be_done_is_said(rules, arguments, code, said):
    assert said in rules(*arguments, code=code).stderr


@pytest.mark.parametrize("option", [("--since", "yesterday"), ("--least", "-1"), ("--relation", "edited")])
def test_wrong_options_are_usage(rules, option, capsys):
    with pytest.raises(SystemExit):
        rules("add", "a", *option)
