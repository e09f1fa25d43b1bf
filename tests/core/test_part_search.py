"""Search by a part: the photo that contains it is found, with the place, and what goes wrong is said."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop_app.core import part_search
from desktop_app.core.archive_address import ArchiveAddress
from desktop_app.core.duplicates.looks import Look
from desktop_app.core.duplicates.part_placement import find_part
from desktop_app.core.encoders.perceptual import PerceptualEncoder
from desktop_app.core.encoders.store import EncoderStore
from desktop_app.core.errors import ImageAccessError, KnownError
from desktop_app.core.library import Library
from desktop_app.core.parts import GRID, Part
from desktop_app.core.settings import Settings
from desktop_app.core.types import Cancelled, Control, PhotoId
from tests.core.duplicates.made_photos import scene

WANTED = Settings(threads=2, parts=True)
PART = Part(0.3, 0.25, 0.35, 0.4)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(tmp_path / "library.db", settings=WANTED, shelf=EncoderStore([])) as opened:
        yield opened


def _write_photos(folder: Path) -> Path:
    folder.mkdir()
    for number in range(4):
        scene(number, width=600, height=450).save(folder / f"{number}.jpg", quality=92)
    return folder


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    return _write_photos(tmp_path / "photos")


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """An indexed library that no test changes."""
    folder = tmp_path_factory.mktemp("kept")
    with Library(folder / "library.db", settings=WANTED, shelf=EncoderStore([])) as opened:
        opened.add_folder(_write_photos(folder / "photos"))
        list(opened.index())
        yield opened


def _ids(library: Library) -> dict[str, PhotoId]:
    return {photo.path.name: photo.id for photo in library.catalog.photos.every()}


def _found(library: Library, query: object, part: Part) -> dict[PhotoId, Part]:
    asked = library.parts.ask(query, part)  # type: ignore[arg-type]
    return {one.photo: one.part for one in library.parts.confirm(asked, library.parts.near(asked, k=10))}


def _is_near(found: Part, wanted: Part) -> bool:
    sides = zip(dataclasses.astuple(found), dataclasses.astuple(wanted), strict=True)
    return all(abs(one - other) < 0.02 for one, other in sides)


def _pasted(number: int, part: Part, *, scale: float) -> np.ndarray:
    """A part of a scene in another picture, larger or smaller, and where it is there."""
    cut = Image.fromarray(part.cut(np.asarray(scene(number, width=600, height=450))))
    cut = cut.resize((round(cut.width * scale), round(cut.height * scale)))
    host = scene(77, width=640, height=480)
    host.paste(cut, (100, 80))
    return np.asarray(host)


def test_a_cut_out_is_found_with_its_place(kept: Library) -> None:
    picture = PART.cut(np.asarray(scene(2, width=600, height=450)))
    found = _found(kept, picture, Part(0, 0, 1, 1))
    assert list(found) == [_ids(kept)["2.jpg"]]
    assert _is_near(found[_ids(kept)["2.jpg"]], PART)


@pytest.mark.parametrize("scale", [0.7, 1.5])
def test_what_was_pasted_into_another_picture_is_found(kept: Library, scale: float) -> None:
    host = _pasted(1, PART, scale=scale)
    drawn = Part.of_pixels(100, 80, 210 * scale, 180 * scale, size=(640, 480))
    found = _found(kept, host, drawn)
    assert list(found) == [_ids(kept)["1.jpg"]]
    assert _is_near(found[_ids(kept)["1.jpg"]], PART)


def test_the_picture_that_it_was_pasted_into_is_found(library: Library, photos: Path) -> None:
    Image.fromarray(_pasted(1, PART, scale=1.0)).save(photos / "montage.jpg", quality=92)
    library.add_folder(photos)
    list(library.index())
    ids = _ids(library)
    found = _found(library, ids["1.jpg"], PART)
    assert found.keys() == {ids["1.jpg"], ids["montage.jpg"]}
    assert found[ids["1.jpg"]] == PART
    assert _is_near(found[ids["montage.jpg"]], Part.of_pixels(100, 80, 210, 180, size=(640, 480)))


def test_nothing_is_sure_of_what_no_photo_contains(kept: Library) -> None:
    assert _found(kept, np.asarray(scene(9, width=600, height=450)), PART) == {}


def test_a_photo_is_near_once_by_its_nearest_part_or_the_whole(kept: Library) -> None:
    asked = kept.parts.ask(np.asarray(scene(3, width=600, height=450)), Part(0, 0, 1, 1))
    near = kept.parts.near(asked, k=9)
    assert len(near) == len(set(near.ids.tolist())) == 4
    assert near.ids[0] == _ids(kept)["3.jpg"]
    assert kept.parts.place_of(int(near.parts[0])) == Part(0, 0, 1, 1)
    part = GRID[4]
    asked = kept.parts.ask(part.cut(np.asarray(scene(3, width=600, height=450))), Part(0, 0, 1, 1))
    near = kept.parts.near(asked)
    assert near.ids[0] == _ids(kept)["3.jpg"]
    assert kept.parts.place_of(int(near.parts[0])) == part
    assert len(kept.parts.near(asked, radius=0)) <= len(near)


def test_parts_that_tell_nothing_are_refused(kept: Library) -> None:
    photo = kept.folders()[0].path / "0.jpg"
    with pytest.raises(KnownError, match="only 1×1 pixels"):
        kept.parts.ask(photo, Part.of_pixels(5, 5, 1, 1, size=kept.parts.size_of(photo)))
    with pytest.raises(KnownError, match="not inside of the picture, which has 600×450"):
        Part.of_pixels(500, 0, 200, 50, size=kept.parts.size_of(photo))


def test_switched_off_it_says_what_to_do(tmp_path: Path, photos: Path) -> None:
    with Library(tmp_path / "off.db", settings=Settings(threads=1), shelf=EncoderStore([])) as library:
        library.add_folder(photos)
        list(library.index())
        with pytest.raises(KnownError, match="switch on the setting"):
            library.parts.ask(photos / "0.jpg", PART)
        assert library.parts.without_codes() == 4


def test_switched_on_later_only_the_missing_codes_are_made_and_off_again_they_go(tmp_path: Path, photos: Path) -> None:
    with Library(tmp_path / "later.db", settings=Settings(threads=2), shelf=EncoderStore([])) as library:
        library.add_folder(photos)
        list(library.index())
        library.change_setting("parts", value=True)
        asked = library.parts.ask(photos / "0.jpg", PART)
        assert library.parts.without_codes() == 4
        summary = list(library.index())[-1].summary
        assert (summary.added, summary.changed, summary.unchanged) == (0, 0, 4)
        assert library.parts.without_codes() == 0
        assert _ids(library)["0.jpg"] in {one.photo for one in library.parts.confirm(asked, library.parts.near(asked))}
        library.change_setting("parts", value=False)
        list(library.index())
        assert library.catalog.part_codes.clear() is False  # there was none left
        library.change_setting("parts", value=True)
        assert set(library.parts.near(asked, radius=64).parts.tolist()) <= {-1}  # only by the whole


def test_what_another_window_switched_on_stays_on(tmp_path: Path, photos: Path) -> None:
    """It costs hours to make again: the window that was there before neither drops the codes nor the setting."""
    file, nothing = tmp_path / "library.db", EncoderStore([])
    with Library(file, shelf=nothing) as before, Library(file, shelf=nothing) as library:
        library.change_setting("parts", True)
        library.add_folder(photos)
        list(library.index())
        scene(9, width=600, height=450).save(photos / "new.jpg", quality=92)
        list(before.index())
        assert library.parts.without_codes() == 0
        before.change_setting("threads", 1)
    with Library(file, shelf=nothing) as again:
        assert (again.settings.parts, again.settings.threads) == (True, 1)


def test_who_does_not_want_parts_leaves_an_archive_those_of_others(archive: ArchiveAddress, photos: Path) -> None:
    with Library(archive, settings=WANTED, shelf=EncoderStore([])) as library:
        library.add_folder(photos)
        list(library.index())
        with Library(archive, settings=Settings(threads=1), shelf=EncoderStore([])) as other:
            list(other.index())
        assert library.parts.without_codes() == 0


def test_a_photo_that_changed_is_found_by_its_new_parts_only(indexed: Library, photos: Path) -> None:
    asked = indexed.parts.ask(np.asarray(scene(8, width=600, height=450)), PART)
    scene(8, width=600, height=450).save(photos / "0.jpg", quality=90)
    list(indexed.index())
    assert [one.photo for one in indexed.parts.confirm(asked, indexed.parts.near(asked, k=4))] == [
        _ids(indexed)["0.jpg"]
    ]
    (photos / "0.jpg").unlink()
    list(indexed.index())
    assert list(indexed.parts.confirm(asked, indexed.parts.near(asked, k=4))) == []
    assert len(indexed.parts.near(asked, k=9)) == 3


def test_a_photo_that_cannot_be_read_now_is_left_out(indexed: Library, photos: Path) -> None:
    ids = _ids(indexed)
    (photos / "2.jpg").rename(photos / "away")
    with pytest.raises(ImageAccessError, match=r"2\.jpg"):
        indexed.parts.ask(ids["2.jpg"], PART)
    asked = indexed.parts.ask(np.asarray(scene(2, width=600, height=450)), PART)
    near = indexed.parts.near(asked, k=4)
    assert ids["2.jpg"] in near.ids
    assert list(indexed.parts.confirm(asked, near)) == []


@pytest.mark.expects_errors
def test_a_photo_that_goes_wrong_costs_itself(kept: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = kept.parts.ask(np.asarray(scene(2, width=600, height=450)), PART)
    looked: list[int] = []

    def find(look: Look, asked: Look) -> Part | None:
        looked.append(1)
        if len(looked) == 1:
            raise MemoryError
        return find_part(look, asked)

    monkeypatch.setattr(part_search, "find_part", find)
    monkeypatch.setattr(part_search, "LOOKED_AT", 2)
    near = kept.parts.near(asked, k=4)
    assert near.ids[0] == _ids(kept)["2.jpg"]
    monkeypatch.setattr(kept, "settings", Settings(threads=1, parts=True))
    assert list(kept.parts.confirm(asked, near)) == []
    assert len(looked) > 1  # the next one was looked at


def test_a_photo_that_is_gone_cannot_be_asked_about(kept: Library) -> None:
    with pytest.raises(KnownError, match="no longer in the library"):
        kept.parts.ask(PhotoId(999), PART)


def test_looking_can_be_stopped(kept: Library) -> None:
    control = Control()
    control.cancel()
    asked = kept.parts.ask(np.asarray(scene(2, width=600, height=450)), PART)
    with pytest.raises(Cancelled):
        list(kept.parts.confirm(asked, kept.parts.near(asked, k=4), control=control))


class _OtherEncoder(PerceptualEncoder):
    """The same, as another version would be."""

    @property
    def identity(self) -> str:
        return "another"


def test_codes_of_another_encoder_answer_nothing_and_are_made_by_the_switch(
    indexed: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = _OtherEncoder()
    monkeypatch.setattr(indexed.shelf, "find", lambda identity: other if identity == "another" else None)
    asked = indexed.parts.ask(np.asarray(scene(2, width=600, height=450)), PART)
    before = indexed.parts.near(asked, k=4)
    list(indexed.switch_encoder("another"))
    assert indexed.encoder.identity == "another"
    assert indexed.parts.without_codes() == 0
    after = indexed.parts.near(asked, k=4)
    assert after.distances.tolist() == before.distances.tolist()
    with indexed.catalog.database.transaction() as connection:
        connection.execute("DELETE FROM part_codes WHERE encoder_id = 2")
    indexed.loaded_encoder.parts.reload()
    assert set(indexed.parts.near(asked, k=4).parts.tolist()) <= {-1}  # those of the first are no answer
    assert indexed.parts.without_codes() == 4


def test_another_instance_that_indexes_is_noticed(tmp_path: Path, photos: Path) -> None:
    with Library(tmp_path / "both.db", settings=WANTED, shelf=EncoderStore([])) as first:
        first.add_folder(photos)
        asked = first.parts.ask(photos / "1.jpg", PART)
        assert len(first.parts.near(asked, k=4)) == 0
        with Library(tmp_path / "both.db", settings=WANTED, shelf=EncoderStore([])) as second:
            list(second.index())
        assert len(first.parts.near(asked, k=4)) == 4
