"""The Python interface, and that its page tells the truth."""

from __future__ import annotations

import inspect
import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop_app import api
from desktop_app.core.duplicates.review import Review
from tests.core.duplicates.made_photos import scene

PAGE = (Path(__file__).parents[1] / "docs" / "python.md").read_text(encoding="utf-8")


@pytest.fixture
def photos(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with the photos that the page asks for."""
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "photos"
    folder.mkdir()
    for number, name in enumerate(("beach", "forest")):
        scene(number).save(folder / f"{name}.jpg", quality=92)
    shutil.copy2(folder / "beach.jpg", folder / "beach copy.jpg")
    (tmp_path / "card").mkdir()
    shutil.copy2(folder / "forest.jpg", tmp_path / "card" / "there.jpg")
    scene(5).save(tmp_path / "card" / "town.jpg", quality=92)
    return folder


@pytest.mark.usefixtures("photos")
def test_the_examples_of_the_page_run(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    said = []
    for block in re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL):
        exec(compile(block, "python.md", "exec"), {})  # noqa: S102 -- our own page
        said.append(capsys.readouterr().out.splitlines())
    first, copies, card, part = said
    assert first[0] == "3 photos, 0 not readable"
    assert sorted(first[1:3]) == ["0 beach copy.jpg", "0 beach.jpg"]
    assert copies == [
        "stays: beach.jpg",
        "copy:  beach copy.jpg exact",
        "goes:  beach copy.jpg",
        "moved: beach copy.jpg ",
    ]
    assert sorted(card) == ["new town.jpg", "there there.jpg"]
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["town.jpg"]
    assert [path.name for path in (tmp_path / "there").iterdir()] == ["there.jpg"]
    assert (tmp_path / "photos" / "beach copy.jpg").exists()
    assert sorted(line.rpartition(" ")[0] for line in part[:2]) == [
        "contains it: beach copy.jpg",
        "contains it: beach.jpg",
    ]


def test_what_contains_a_part_comes_first(photos: Path, tmp_path: Path) -> None:
    part = api.Part.of_pixels(60, 60, 200, 160, size=(420, 300))
    with api.open_library(tmp_path / "parts.db", settings=api.Settings(threads=1, parts=True)) as library:
        library.index(photos)
        beach = library.photo_at(photos / "beach.jpg")
        assert beach is not None
        found = library.similar_part(beach, part)
        assert [match.photo.path.name for match in found] == ["beach copy.jpg", "beach.jpg", "forest.jpg"] or (
            [match.photo.path.name for match in found][:2] == ["beach.jpg", "beach copy.jpg"]
        )
        assert [match.same for match in found] == [True, True, False]
        assert len(library.similar_part(np.asarray(scene(5)), part, k=1)) == 1


@pytest.fixture
def library(photos: Path, tmp_path: Path) -> api.Library:
    with api.open_library(tmp_path / "library.db", settings=api.Settings(threads=1)) as opened:
        opened.index(photos)
        yield opened


def test_photos_and_queries(library: api.Library, photos: Path) -> None:
    assert {photo.path.name for photo in library.photos()} == {"beach.jpg", "beach copy.jpg", "forest.jpg"}
    assert [photo.path.name for photo in library.photos("forest")] == ["forest.jpg"]
    beach = library.photo_at(photos / "beach.jpg")
    assert beach is not None
    picture = np.asarray(Image.open(photos / "beach.jpg").convert("RGB"))
    for query in (beach, photos / "beach.jpg", str(photos / "beach.jpg"), picture):
        assert {match.photo.path.name for match in library.similar(query, k=2)} == {"beach.jpg", "beach copy.jpg"}
    assert library.photo_at("nowhere.jpg") is None
    assert library.failures() == []
    assert [folder.path for folder in library.folders()] == [photos]


def test_what_is_removed_is_known_and_comes_back(library: api.Library, photos: Path, tmp_path: Path) -> None:
    forest = library.photo_at(photos / "forest.jpg")
    assert forest is not None
    plan = library.plan_photos([forest, forest], folder=tmp_path / "moved")
    assert [outcome.error for outcome in library.remove(plan)] == [None]
    assert library.photo_at(photos / "forest.jpg") is None
    (outcome,) = library.undo()
    assert outcome.error is None
    assert library.photo_at(photos / "forest.jpg") is not None
    assert library.undo() == []


def test_protected_folders_and_errors(library: api.Library, photos: Path, tmp_path: Path) -> None:
    plan = library.plan_copies(rules=api.KeeperRules(protected=(photos,)))
    assert plan.items == ()
    with pytest.raises(api.KnownError, match="watched folder"):
        library.plan_photos(library.photos(), folder=photos / "moved")
    with pytest.raises(api.KnownError, match="nowhere"):
        library.index("nowhere")
    with pytest.raises(api.KnownError, match="nowhere"):
        list(library.have("nowhere"))
    with pytest.raises(api.KnownError, match="lies in what is compared"):
        library.copy([api.Arrival(tmp_path / "card", api.Presence.NEW)], tmp_path / "card" / "new")
    report: list[api.Progress] = []
    library.index(report=report.append)
    assert report


def test_what_the_window_protects_is_protected(library: api.Library, photos: Path) -> None:
    Review.of(library._core).rules = api.KeeperRules(protected=(photos,))
    for plan in (library.plan_copies(), library.plan_photos(library.photos())):
        assert plan.items == ()
    assert {left.reason for left in library.plan_photos(library.photos()).left_out} == {"is in a protected folder"}


def test_what_comes_back_is_removed_again(library: api.Library, photos: Path, tmp_path: Path) -> None:
    assert library.returned() == []
    library.remove(library.plan_copies(folder=tmp_path / "moved"))
    (gone,) = (tmp_path / "moved").rglob("*.jpg")
    shutil.copy2(gone, photos / "back.jpg")
    library.index()
    (back,) = library.returned()
    assert (back.photo.path.name, back.was.name, back.same_bytes) == ("back.jpg", gone.name, True)
    assert [outcome.error for outcome in library.remove(library.plan_returned([back], folder=tmp_path / "again"))] == [
        None
    ]
    assert (library.returned(), (photos / "back.jpg").exists()) == ([], False)


def test_a_rule_is_planned_removed_and_taken_back(library: api.Library, photos: Path, tmp_path: Path) -> None:
    (photos / "new").mkdir()
    shutil.copy2(photos / "forest.jpg", photos / "new" / "copy.jpg")
    library.index()
    rule = api.CleanupRule("new ones", inside=(photos / "new",), folder=tmp_path / "moved")
    library.add_rule(rule)
    assert library.rules() == [rule]
    plan = library.plan_rule(rule)
    assert [item.photo.path.name for item in plan.items] == ["copy.jpg"]
    assert [outcome.error for outcome in library.remove(plan)] == [None]
    assert not (photos / "new" / "copy.jpg").exists()
    library.undo()
    assert (photos / "new" / "copy.jpg").exists()


def test_all_that_is_public_is_there_documented_and_typed() -> None:
    methods: dict[str, Callable[..., object]] = {
        name: member for name, member in inspect.getmembers(api.Library, inspect.isfunction) if name[0] != "_"
    }
    for name, method in (methods | {"open_library": api.open_library}).items():
        assert method.__doc__, name
        assert f"`{name}(" in PAGE or f"`{name}`" in PAGE or f"{name}(" in PAGE or name == "close", name
        signature = inspect.signature(method)
        assert signature.return_annotation is not inspect.Signature.empty, name
        parameters = [each for each in signature.parameters.values() if each.name != "self"]
        assert all(each.annotation is not inspect.Parameter.empty for each in parameters), name
    assert all(hasattr(api, name) for name in api.__all__)
    assert os.fspath(api.__file__ or "").endswith("api.py")
