"""A background that was blurred shows by its edges, whatever codec softened all of the picture."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image, ImageFilter

from desktop_app.core.duplicates.softened import is_softened_in_places
from desktop_app.core.duplicates.verification import Verifier
from desktop_app.core.relations import Relation
from tests.core.duplicates.made_photos import photo_of, scene

PHOTO = scene(7, width=360, height=240)
SIZE = (180, 120)


def blurred_around(image: Image.Image, pixels: float = 1.3) -> Image.Image:
    mask = Image.new("L", image.size, 0)
    mask.paste(255, (120, 70, 250, 180))
    blurred = image.filter(ImageFilter.GaussianBlur(pixels))
    return Image.composite(image, blurred, mask.filter(ImageFilter.GaussianBlur(8)))


def small(image: Image.Image, format_: str, quality: int) -> np.ndarray:
    file = io.BytesIO()
    image.resize(SIZE, Image.Resampling.LANCZOS).save(file, format_, quality=quality)
    return np.asarray(Image.open(file).convert("RGB"))


@pytest.mark.parametrize(("format_", "quality"), [("WEBP", 60), ("AVIF", 60), ("JPEG", 75)])
def test_what_is_softer_around_something_is_told_from_a_copy(format_: str, quality: int) -> None:
    source = np.asarray(PHOTO.resize(SIZE, Image.Resampling.LANCZOS))
    assert not is_softened_in_places(small(PHOTO, format_, quality), source)
    assert not is_softened_in_places(small(PHOTO.filter(ImageFilter.GaussianBlur(1)), format_, quality), source)
    assert is_softened_in_places(small(blurred_around(PHOTO), format_, quality), source)


def test_of_what_has_no_edges_nothing_is_said() -> None:
    flat = np.full((60, 80, 3), 90, np.uint8)
    assert not is_softened_in_places(flat, flat)
    assert not is_softened_in_places(flat[:2, :3], flat[:2, :3])


def test_a_blurred_background_is_no_copy(tmp_path) -> None:
    """Each place of it alone is explained by what the codec does."""
    PHOTO.save(tmp_path / "a.jpg", quality=92)
    blurred = blurred_around(Image.open(tmp_path / "a.jpg").convert("RGB"), 1)
    blurred.resize(SIZE, Image.Resampling.LANCZOS).save(tmp_path / "b.avif", quality=60)
    found = Verifier().compare(photo_of(tmp_path / "a.jpg"), photo_of(tmp_path / "b.avif", number=1))
    assert found.relation is Relation.EDITED
    assert "softer in some places" in found.evidence
