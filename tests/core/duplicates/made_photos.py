"""Photos for tests: files on the disk, their rows as the catalog would give them, and a trash to put them in."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from desktop_app.core.errors import ActionError
from desktop_app.core.fingerprint import fingerprint
from desktop_app.core.images import read_picture
from desktop_app.core.removal.trash import Trashed
from desktop_app.core.types import FolderId, Photo, PhotoId


def scene(seed: int, *, width: int = 420, height: int = 300) -> Image.Image:
    """A made picture with something to recognise everywhere."""
    random = np.random.default_rng(seed)
    coarse = Image.fromarray(random.integers(40, 216, size=(6, 8, 3), dtype=np.uint8))
    image = coarse.resize((width, height), Image.Resampling.BICUBIC)
    draw = ImageDraw.Draw(image)
    for _ in range(90):
        x, y = int(random.integers(width)), int(random.integers(height))
        size = int(random.integers(4, 40))
        colour = tuple(int(value) for value in random.integers(256, size=3))
        kind = int(random.integers(3))
        if kind == 0:
            draw.rectangle((x, y, x + size, y + int(random.integers(4, 40))), fill=colour)
        elif kind == 1:
            draw.ellipse((x, y, x + size, y + size), fill=colour)
        else:
            draw.line((x, y, int(random.integers(width)), int(random.integers(height))), fill=colour, width=2)
    return image


def photo_of(path: Path, *, number: int = 0, taken: datetime | None = None) -> Photo:
    """The photo of an image file."""
    loaded = read_picture(path)
    return photo_row(
        path,
        number=number,
        width=loaded.width,
        height=loaded.height,
        format_=loaded.format,
        taken=taken or loaded.metadata.taken,
    )


def photo_row(
    path: Path,
    *,
    number: int = 0,
    width: int = 10,
    height: int = 10,
    format_: str = "JPEG",
    taken: datetime | None = None,
) -> Photo:
    """The photo of any file; its bytes need not be an image."""
    stat = path.stat()
    with path.open("rb") as file:
        mark = fingerprint(file, size=stat.st_size)
    return Photo(
        id=PhotoId(number), folder=FolderId(1), path=path, size=stat.st_size, mtime_ns=stat.st_mtime_ns,
        width=width, height=height, format=format_, taken=taken, camera="", has_gps=False, fingerprint=mark,
        online=True,
    )  # fmt: skip


def write(path: Path, data: bytes, *, age: int = 0) -> Path:
    """A file of some age in seconds."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    os.utime(path, ns=(1_600_000_000_000_000_000 - age * 10**9,) * 2)
    return path


def made_copies(folder: Path) -> Path:
    """A photo three times, another one twice (once in "safe"), two frames of a burst, and one alone."""
    (folder / "safe").mkdir(parents=True)
    large, small = scene(1), scene(2, width=240, height=180)
    large.save(folder / "large.jpg", quality=92)
    (folder / "large copy.jpg").write_bytes((folder / "large.jpg").read_bytes())
    Image.open(folder / "large.jpg").save(folder / "large.png")
    small.save(folder / "small.jpg", quality=92)
    (folder / "safe" / "small.jpg").write_bytes((folder / "small.jpg").read_bytes())
    still = scene(3, width=420)
    for frame in range(2):
        exif = Image.Exif()
        exif.get_ifd(0x8769)[0x9003] = f"2020:06:01 12:00:0{frame}"
        still.crop((8 * frame, 0, 400 + 8 * frame, 300)).save(folder / f"burst {frame}.jpg", quality=92, exif=exif)
    scene(4).save(folder / "alone.jpg", quality=92)
    return folder


def made_burst(folder: Path, *, sharpest: int, name: str = "frame", minute: int = 0) -> list[Path]:
    """Three frames of a moment, of which the one of that number is in focus."""
    still, files = scene(7 + minute, width=420), []
    for frame in range(3):
        exif = Image.Exif()
        exif.get_ifd(0x8769)[0x9003] = f"2020:06:02 12:{minute:02}:0{frame}"
        window = still.crop((6 * frame, 0, 400 + 6 * frame, 300))
        blurred = window if frame == sharpest else window.filter(ImageFilter.GaussianBlur(1.5))
        files.append(folder / f"{name} {frame}.jpg")
        blurred.save(files[-1], quality=92, exif=exif)
    return files


class FolderTrash:
    """A trash that is a folder, and can be full."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.refuses = False

    def put(self, path: Path) -> None:
        if self.refuses:
            raise ActionError("there is no trash on that drive", path=path)
        self.folder.mkdir(exist_ok=True)
        path.rename(self.folder / path.name)

    def find(self, path: Path, *, size: int, mtime_ns: int, mark: str) -> Trashed | None:  # noqa: ARG002 -- the port's
        file = self.folder / path.name
        return Trashed(file, None) if file.exists() else None

    def can_find(self) -> str:
        return ""
