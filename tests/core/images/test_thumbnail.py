"""The small JPEG of a photo."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from desktop_app.core.images.thumbnail import SIDE, thumbnail_of


class OfSeveralPictures(Image.Image):
    """As the decoder of a HEIC that holds more than one picture: its pixels are read whenever they are asked for."""

    def __init__(self, size: tuple[int, int]) -> None:
        super().__init__()
        self._mode, self._whole = "RGB", Image.new("RGB", size, (200, 100, 50))
        self._size = size

    def load(self) -> object:
        self.im, self._size = self._whole.im, self._whole.size
        return super().load()


@pytest.mark.parametrize("size", [(320, 240), (1000, 250), (90, 60)])
def test_of_a_photo_that_is_decoded_whenever_it_is_asked_for(size: tuple[int, int]) -> None:
    image = OfSeveralPictures(size)
    with Image.open(io.BytesIO(thumbnail_of(image))) as found:
        assert max(found.size) <= SIDE
    assert image.size == size
