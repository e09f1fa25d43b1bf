"""What was made of one photo shows the same picture; what two photos both became does not make those two the same."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from desktop_app.core.duplicates import second_look
from desktop_app.core.duplicates.descent import Descent
from desktop_app.core.duplicates.full_size import FullSize
from desktop_app.core.duplicates.second_look import SecondLook
from desktop_app.core.duplicates.verification import Verifier
from desktop_app.core.relations import Relation
from desktop_app.core.types import Control, Photo
from tests.core.duplicates.made_photos import photo_of, scene


@pytest.fixture
def photos(tmp_path: Path) -> dict[str, Photo]:
    """An original, two copies made of it, and a photo that differs in a spot which the preview of both hides."""
    original = scene(2)
    original.save(tmp_path / "a.jpg", quality=92)
    saved = Image.open(tmp_path / "a.jpg").convert("RGB")
    saved.resize((210, 150), Image.Resampling.BICUBIC).save(tmp_path / "b.jpg", quality=70)
    saved.resize((300, 214), Image.Resampling.LANCZOS).save(tmp_path / "c.jpg", quality=60)
    ImageDraw.Draw(original).rectangle((200, 100, 207, 107), fill=(250, 250, 250))
    original.save(tmp_path / "d.jpg", quality=92)
    return {path.stem: photo_of(path, number=number) for number, path in enumerate(sorted(tmp_path.iterdir()))}


def test_two_copies_of_one_photo_are_not_compared_at_full_size(
    photos: dict[str, Photo], monkeypatch: pytest.MonkeyPatch
) -> None:
    verifier = Verifier()
    for name in "bc":
        assert verifier.compare_exposure(photos["a"], photos[name]).relation is Relation.REENCODED  # type: ignore[union-attr]
    looked: list[object] = []
    for look in ("is_remade", "find_difference"):
        monkeypatch.setattr(second_look, look, lambda *given, **_more: looked.append(given))
    found = verifier.compare_exposure(photos["b"], photos["c"])
    assert found is not None
    assert found.relation is Relation.REENCODED
    assert "in two sizes, 300×214 and 210×150" in found.evidence
    assert not looked


def test_a_small_copy_of_a_webp_is_known_to_be_made_of_it(tmp_path: Path) -> None:
    """To make the WebP of the copy would take long; the other way round it does not."""
    scene(2).save(tmp_path / "a.webp", quality=90)
    saved = Image.open(tmp_path / "a.webp").convert("RGB")
    saved.resize((210, 150), Image.Resampling.LANCZOS).save(tmp_path / "b.jpg", quality=70)
    original, copy = (photo_of(tmp_path / name, number=number) for number, name in enumerate(("a.webp", "b.jpg")))
    look = SecondLook()
    assert look.same_source(original, copy, Control())
    assert not SecondLook().same_source(original, copy, Control(), slowly=True)


def test_what_differs_from_the_original_differs_from_its_copies(photos: dict[str, Photo]) -> None:
    look, control = SecondLook(), Control()
    assert look.same_source(photos["a"], photos["c"], control)
    assert not look.same_source(photos["c"], photos["d"], control)
    assert look.difference(photos["c"], photos["d"], control) == look.difference(photos["a"], photos["d"], control)
    assert look.difference(photos["c"], photos["d"], control) is not None


@pytest.mark.parametrize("gone", [True, False])
def test_an_original_that_is_gone_or_changed_no_longer_stands_for_its_copies(
    gone: bool, photos: dict[str, Photo]
) -> None:
    look, control = SecondLook(), Control()
    assert look.same_source(photos["a"], photos["c"], control)
    look = _with_nothing_at_hand(look)
    if gone:
        photos["a"].path.unlink()
    else:
        Image.new("RGB", (300, 214)).save(photos["a"].path)
    assert not look.same_source(photos["c"], photos["d"], control)
    assert look.difference(photos["c"], photos["b"], control) is None


def test_what_another_thread_forgets_in_between_is_still_said(photos: dict[str, Photo]) -> None:
    class Forgotten(dict[object, bool]):
        def __setitem__(self, key: object, found: bool) -> None:
            """As if another thread cleared it right after."""

    look = SecondLook()
    look._found = Forgotten()
    assert look.same_source(photos["a"], photos["c"], Control())


def _with_nothing_at_hand(look: SecondLook) -> SecondLook:
    """As after many other photos."""
    look._full_size = FullSize()
    return look


def test_one_preview_does_not_make_two_photos_the_same(photos: dict[str, Photo]) -> None:
    descent = Descent()
    descent.tell(photos["b"], photos["a"])
    descent.tell(photos["b"], photos["d"])
    assert descent.first(photos["a"]) == photos["a"]
    assert descent.first(photos["d"]) == photos["d"]


def test_the_first_of_a_row_and_two_that_are_the_same(photos: dict[str, Photo]) -> None:
    descent = Descent()
    for made, source in ("cb", "ba", "ab"):
        descent.tell(photos[made], photos[source])
    assert {descent.first(photos[name]).id for name in "abc"} == {photos["a"].id}
    assert descent.first(photos["d"]) == photos["d"]


def test_only_those_told_of_last_are_remembered(photos: dict[str, Photo], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.core.duplicates.descent._MOST", 1)
    descent = Descent()
    descent.tell(photos["b"], photos["a"])
    descent.tell(photos["c"], photos["a"])
    assert descent.first(photos["b"]) == photos["b"]
    assert descent.first(photos["c"]) == photos["a"]
