"""A file is replaced whole, or stays as it was with nothing beside it."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.core.file_draft import draft_of


def test_the_draft_takes_the_files_place(tmp_path: Path) -> None:
    file = tmp_path / "some.txt"
    for text in ("first", "second"):
        with draft_of(file) as draft:
            draft.write_text(text)
            assert not file.exists() or file.read_text() != text
        assert file.read_text() == text
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize("error", [OSError, KeyboardInterrupt])
@pytest.mark.parametrize("written", [True, False])
def test_what_fails_leaves_the_file_and_nothing_else(tmp_path: Path, error: type[BaseException], written: bool) -> None:
    file = tmp_path / "some.txt"
    file.write_text("old")

    def fail(draft: Path) -> None:
        if written:
            draft.write_text("half")
        raise error

    with pytest.raises(error), draft_of(file) as draft:
        fail(draft)
    assert file.read_text() == "old"
    assert list(tmp_path.iterdir()) == [file]


def test_a_draft_that_was_never_written_takes_no_place(tmp_path: Path) -> None:
    (tmp_path / "some.txt").write_text("old")
    with pytest.raises(FileNotFoundError), draft_of(tmp_path / "some.txt"):
        pass
    assert (tmp_path / "some.txt").read_text() == "old"


def test_the_draft_of_a_killed_process_is_written_over(tmp_path: Path) -> None:
    killed = draft_of(tmp_path / "some.txt")
    killed.__enter__().write_text("half")
    with draft_of(tmp_path / "some.txt") as draft:
        draft.write_text("whole")
    assert (tmp_path / "some.txt").read_text() == "whole"
