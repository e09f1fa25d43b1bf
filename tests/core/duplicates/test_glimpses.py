"""What thumbnails tell of two photos: different ones apart, and nothing of what might be alike."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageOps

from desktop_app.core.duplicates import verification
from desktop_app.core.duplicates.glimpses import Glimpses
from desktop_app.core.duplicates.verification import Verifier
from desktop_app.core.errors import ImageError
from desktop_app.core.images.thumbnail import encode_thumbnail
from desktop_app.core.relations import Relation
from desktop_app.core.types import Control, Photo
from tests.benchmarks.duplicates_made_folder import as_photo
from tests.core.duplicates.made_photos import scene

EDITS = {
    "toned": lambda image: image.point(lambda value: 30 + value // 2),
    "half": lambda image: image.resize((image.width // 2, image.height // 2)),
    "cropped": lambda image: image.crop((60, 30, 380, 270)),
    "mirrored": ImageOps.mirror,
    "turned": lambda image: image.transpose(Image.Transpose.ROTATE_90),
    "framed": lambda image: ImageOps.expand(image, 25, "white"),
    "cropped and mirrored": lambda image: ImageOps.mirror(image.crop((60, 30, 380, 270))),
}


class Shelf:
    """Photos, and the thumbnails that they had when they were indexed."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.thumbnails = folder, dict[bytes, bytes]()

    def put(self, image: Image.Image) -> Photo:
        number = len(self.thumbnails) + 1
        path = self.folder / f"{number}.jpg"
        image.save(path, quality=90)
        photo = as_photo(path, number=number)
        self.thumbnails[photo.fingerprint] = encode_thumbnail(np.asarray(image.convert("RGB")))
        return photo


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)


@pytest.mark.parametrize("edit", EDITS)
def test_an_edit_is_never_told_apart(shelf, edit):
    image = scene(1)
    glimpses = Glimpses(shelf.thumbnails.get)
    assert not glimpses.apart(shelf.put(image), shelf.put(EDITS[edit](image)))


def test_other_photos_are(shelf):
    glimpses = Glimpses(shelf.thumbnails.get)
    photos = [shelf.put(scene(seed)) for seed in range(1, 6)]
    assert all(glimpses.whole_apart(photos[0], other) for other in photos[1:])
    assert sum(glimpses.apart(photos[0], other) for other in photos[1:]) >= 3


@pytest.mark.parametrize("jpeg", [None, b"", b"no picture"])
def test_without_a_sound_thumbnail_nothing_is_said(shelf, jpeg):
    one, other = shelf.put(scene(1)), shelf.put(scene(2))
    for glimpses in (Glimpses({**shelf.thumbnails, other.fingerprint: jpeg}.get), Glimpses()):
        assert not glimpses.apart(one, other)
        assert not glimpses.whole_apart(one, other)


def test_no_file_is_opened_for_photos_that_are_not_alike(shelf, monkeypatch):
    one, other = shelf.put(scene(1)), shelf.put(scene(2))

    def read(path, **_limits):
        raise ImageError("was opened", path=path)

    monkeypatch.setattr(verification, "read_picture", read)
    verifier = Verifier(thumbnail=shelf.thumbnails.get)
    assert verifier.compare_exposure(one, other) is None
    assert verifier.compare(one, other).relation is Relation.SIMILAR
    with pytest.raises(ImageError):
        Verifier().compare(one, other)


def test_photos_whose_files_were_seen_are_not_told_apart_by_thumbnails(shelf):
    one, other = shelf.put(scene(1)), shelf.put(ImageOps.mirror(scene(1)))
    thumbnails = {**shelf.thumbnails, other.fingerprint: shelf.thumbnails[shelf.put(scene(2)).fingerprint]}
    assert Verifier(thumbnail=thumbnails.get).compare(one, other).relation is Relation.SIMILAR
    verifier = Verifier(thumbnail=thumbnails.get)
    for photo in (one, other):
        verifier._look_of(photo, Control())
    assert verifier.compare(one, other).relation is Relation.EDITED


def test_a_burst_is_one_whatever_its_frames_show(shelf):
    one, other = shelf.put(scene(1)), shelf.put(scene(2))
    taken = as_taken(one, 0), as_taken(other, 2)
    for verifier in (Verifier(thumbnail=shelf.thumbnails.get), Verifier()):
        assert verifier.compare(*taken).relation is Relation.BURST


def as_taken(photo: Photo, second: int) -> Photo:
    return replace(photo, taken=datetime(2020, 1, 1, 12, 0, second))  # noqa: DTZ001
