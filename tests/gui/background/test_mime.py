"""What can be dropped and pasted, and what is handed out."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QByteArray, QMimeData, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from desktop_app.gui.background.mime import files_to_mime, image_to_picture, offered, picture_to_image, url_of, usable


def urls(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def test_folders_photos_and_neither(tmp_path: Path, write_photo: Callable[..., Path]) -> None:
    photo = write_photo(tmp_path / "a.JPG")
    text = tmp_path / "notes.txt"
    text.write_text("hello")
    assert usable(offered(urls(tmp_path))).folders == (tmp_path,)
    assert usable(offered(urls(photo))).photo == photo
    nothing = usable(offered(urls(text, tmp_path / "gone.jpg")))
    assert (nothing.folders, nothing.photo, nothing.picture) == ((), None, None)
    assert not offered(QMimeData())


def test_the_picture_counts_where_the_file_beside_it_is_gone(qapp: QApplication, tmp_path: Path) -> None:
    data = urls(tmp_path / "gone.jpg")
    data.setImageData(picture_to_image(np.zeros((4, 5, 3), np.uint8)))
    assert usable(offered(data)).picture.shape == (4, 5, 3)


def test_a_path_as_text_is_taken_like_a_file(tmp_path: Path, write_photo: Callable[..., Path]) -> None:
    photo = write_photo(tmp_path / "with a space.jpg")
    data = QMimeData()
    data.setText(f'"{photo}"\n')
    assert usable(offered(data)).photo == photo
    data.setText("a.jpg")
    assert not offered(data)


@pytest.mark.parametrize("width", [1, 3, 4, 5, 64])
def test_pictures_survive_the_way_to_qt_and_back(qapp: QApplication, width: int) -> None:
    picture = np.random.default_rng(width).integers(0, 256, (7, width, 3), dtype=np.uint8)
    image = picture_to_image(picture)
    assert np.array_equal(image_to_picture(image), picture)
    data = QMimeData()
    data.setImageData(image)
    assert np.array_equal(usable(offered(data)).picture, picture)


def test_pictures_own_their_memory(qapp: QApplication) -> None:
    image = QImage(64, 64, QImage.Format.Format_RGB888)
    image.fill(QColor(10, 20, 30))
    picture = image_to_picture(image)
    image.fill(QColor(0, 0, 0))
    assert picture.base is None
    assert (picture == (10, 20, 30)).all()


def test_transparency_falls_on_white(qapp: QApplication) -> None:
    image = QImage(2, 1, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    image.setPixelColor(0, 0, QColor(255, 0, 0, 255))
    assert image_to_picture(image).tolist() == [[[255, 0, 0], [255, 255, 255]]]


@pytest.mark.skipif(sys.platform != "linux", reason="names are Unicode elsewhere")
def test_urls_of_names_that_are_not_utf8_and_of_odd_ones() -> None:
    assert url_of(Path(os.fsdecode(b"/p/caf\xe9.jpg"))).toEncoded() == QByteArray(b"file:///p/caf%E9.jpg")
    odd = Path("/p/a #1, 100%?.jpg")
    assert Path(url_of(odd).toLocalFile()) == odd


def test_files_are_handed_out_as_urls_and_text() -> None:
    data = files_to_mime([Path("/p/a.jpg"), Path("/p/b.jpg")])
    assert [url.toLocalFile() for url in data.urls()] == ["/p/a.jpg", "/p/b.jpg"]
    assert data.text() == "/p/a.jpg\n/p/b.jpg"


class Dragged(QMimeData):
    """A picture that another application would have to hand over."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    def hasFormat(self, kind: str) -> bool:  # noqa: N802 -- Qt's name
        return kind == "application/x-qt-image"

    def formats(self) -> list[str]:
        return ["application/x-qt-image"]

    def retrieveData(self, kind: str, _type: object) -> QImage | None:  # noqa: N802 -- Qt's name
        self.asked.append(kind)
        return QImage(400, 300, QImage.Format.Format_RGB32) if self.hasFormat(kind) else None


def test_a_picture_that_only_hovers_is_not_asked_for(qapp: QApplication) -> None:
    dragged = Dragged()
    assert usable(offered(dragged, pixels=False)).picture is not None
    assert not any(map(dragged.hasFormat, dragged.asked))
    assert usable(offered(dragged)).picture.shape == (300, 400, 3)
    assert any(map(dragged.hasFormat, dragged.asked))
