"""Another name for a photo: its companions take part in it, nothing is written over, and it can be undone."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.core.errors import ActionError
from desktop_app.core.removal.actions import apply, undo
from desktop_app.core.removal.journal import Journal
from desktop_app.core.removal.plan import rename_plan
from tests.core.duplicates.made_photos import photo_row, write


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    for name in ("IMG_1.jpg", "IMG_1.xmp", "IMG_1.jpg.xmp", "IMG_1.CR2"):
        write(folder / name, name.encode() * 100)
    return folder / "IMG_1.jpg"


def names(photo: Path) -> set[str]:
    return {path.name for path in photo.parent.iterdir()}


def test_the_companions_are_renamed_too_and_all_of_it_is_undone(photo: Path, tmp_path: Path) -> None:
    before, journal = names(photo), Journal(tmp_path / "journal")
    plan = rename_plan(photo_row(photo), "Anna")
    assert [outcome.error for outcome in apply(plan, journal)] == [None]
    assert names(photo) == {"Anna.jpg", "Anna.xmp", "Anna.jpg.xmp", "Anna.CR2"}
    assert [outcome.error for outcome in undo(journal)] == [None]
    assert names(photo) == before


@pytest.mark.parametrize("taken", ["Anna.jpg", "Anna.xmp"])
def test_a_name_that_a_photo_or_a_companion_would_take_from_another_is_refused(
    photo: Path, taken: str, tmp_path: Path
) -> None:
    plan = rename_plan(photo_row(photo), "Anna")
    write(photo.with_name(taken), b"another's")
    before = names(photo)
    with pytest.raises(ActionError, match="choose another name"):
        rename_plan(photo_row(photo), "Anna")
    (outcome,) = apply(plan, Journal(tmp_path / "journal"))  # it came after the plan was made
    assert outcome.error is not None
    assert "choose another name" in outcome.error.reason
    assert names(photo) == before


@pytest.mark.parametrize("name", ["", "a/b", "..", ".hidden", "a\\b"])
def test_what_no_file_can_be_called(photo: Path, name: str) -> None:
    with pytest.raises(ActionError, match="choose another"):
        rename_plan(photo_row(photo), name)
