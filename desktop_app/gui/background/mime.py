"""Clipboard and drag data: files and pictures in and out."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage

from desktop_app.core.images import EXTENSIONS
from desktop_app.core.types import PhotoId, Picture
from desktop_app.gui import words

_PHOTOS = "application/x-lookalike-photos"
"""The kind of data that says which photos of the library dragged files are."""

__all__ = [
    "Offered",
    "Usable",
    "carried_photos",
    "files_to_mime",
    "image_to_picture",
    "name_photos",
    "offered",
    "picture_to_image",
    "url_of",
    "usable",
]


@dataclass(frozen=True, slots=True, eq=False)
class Offered:
    """What is dropped or pasted, as it comes: the disk has not been asked what the paths are."""

    paths: tuple[Path, ...] = ()
    image: QImage | None = None
    elsewhere: bool = False  # only addresses of the web, which nobody downloads

    def __bool__(self) -> bool:
        return bool(self.paths) or self.image is not None or self.elsewhere


@dataclass(frozen=True, slots=True, eq=False)
class Usable:
    """What of it we can use: folders, a photo's file, or else a picture; perhaps nothing."""

    folders: tuple[Path, ...] = ()
    photo: Path | None = None
    picture: Picture | None = None
    elsewhere: bool = False


def url_of(path: Path) -> QUrl:
    """The file's URL; also right for names that are not UTF-8."""
    return QUrl.fromEncoded(path.absolute().as_uri().encode())


def files_to_mime(paths: Sequence[Path]) -> QMimeData:
    """Files to hand to another application, with their paths as text for editors and terminals."""
    data = QMimeData()
    data.setUrls([url_of(path) for path in paths])
    data.setText("\n".join(map(words.copied_path, paths)))
    return data


def name_photos(data: QMimeData, photos: Sequence[PhotoId]) -> None:
    """Say which photos of the library the files are, for this window's own folders."""
    data.setData(_PHOTOS, np.array(photos, np.int64).tobytes())


def carried_photos(data: QMimeData) -> list[PhotoId]:
    """The photos of the library that are dragged; none where something else is."""
    return [PhotoId(int(photo)) for photo in np.frombuffer(data.data(_PHOTOS).data(), np.int64)]


def offered(data: QMimeData, *, pixels: bool = True) -> Offered:
    """The paths, also where they come as text, and the picture in dropped or pasted data.

    Without `pixels` a single one stands for the picture: while it hovers, nobody needs more.
    """
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if not paths and data.hasText():
        text = data.text().strip().strip("\"'")
        if text and "\n" not in text and Path(text).is_absolute():
            paths = [Path(text)]
    image = QImage()
    if data.hasImage():
        image = QImage(data.imageData()) if pixels else QImage(1, 1, QImage.Format.Format_RGB32)
    picture = None if image.isNull() else image
    away = not paths and picture is None and any(not url.isLocalFile() for url in data.urls())
    return Offered(tuple(paths), picture, elsewhere=away)


def usable(offer: Offered) -> Usable:
    """Worker: what can be used of it; this asks the disk, and a network share that died answers after minutes."""
    # Not `Path.is_dir` and `Path.is_file`, which raise where a share is not reachable.
    folders = tuple(path for path in offer.paths if os.path.isdir(path))  # noqa: PTH112
    pictures = (path for path in offer.paths if path.suffix.lower() in EXTENSIONS)
    photo = next((path for path in pictures if os.path.isfile(path)), None)  # noqa: PTH113
    if folders or photo is not None or offer.image is None:
        return Usable(folders, photo, elsewhere=offer.elsewhere)
    return Usable(picture=image_to_picture(offer.image))


def image_to_picture(image: QImage) -> Picture:
    """QImage → uint8 (H, W, 3) RGB; transparency falls on white."""
    # The arrays below look into Qt's memory, so what is returned must be a copy, and the QImage must live till then.
    if image.hasAlphaChannel():
        straight = image.convertToFormat(QImage.Format.Format_RGBA8888_Premultiplied)
        rgba = np.frombuffer(straight.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
        return rgba[..., :3] + (255 - rgba[..., 3:])
    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.bytesPerLine())
    return rows[:, : 3 * rgb.width()].reshape(rgb.height(), rgb.width(), 3).copy()


def picture_to_image(picture: Picture) -> QImage:
    """uint8 (H, W, 3) RGB → a QImage of its own memory."""
    height, width = picture.shape[:2]
    contiguous = np.ascontiguousarray(picture)
    return QImage(contiguous.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
