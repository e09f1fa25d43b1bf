"""Where a photo is decoded: here, or in a worker process."""

from __future__ import annotations

import contextlib
import itertools
from collections.abc import Callable, Generator, Iterable
from pathlib import Path
from typing import BinaryIO

from desktop_app.core.errors import ImageError
from desktop_app.core.images.contents import FileContents, contents_here
from desktop_app.core.images.films import is_film
from desktop_app.core.images.guarding import Limits, inaccessible, opened
from desktop_app.core.images.isolation import contents_isolated, prepare_isolated, read_isolated, wanted
from desktop_app.core.images.loading import LoadedImage, read_here
from desktop_app.core.images.preparing import InputSize, Prepared, prepare_here

__all__ = ["LARGE", "prepare_pictures", "read_contents", "read_picture"]

# JPEG, PNG and BMP: their decoders are old, fuzzed for decades, and read piece by piece, so that the deadline holds.
_TRUSTED = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"BM")

LARGE = 1 << 19
"""Bytes. Decoding so large a file takes long beside all else, and lets other threads run: no worker makes it faster."""


def read_picture(
    source: Path | BinaryIO,
    *,
    side: int | None = None,
    limits: Limits | None = None,
    name: Path | None = None,
) -> LoadedImage:
    """Decode a photo; a file on disk in a worker process, unless its format's decoder is trusted.

    Args:
        source: its path, or an open binary file (then `name` is what errors say).
        side: both sides of the picture need to be at least this (where the photo has them): decoders that
            can do so decode at reduced scale. None decodes in full.
        limits: pixels and seconds.
        name: the path for error messages.

    Raises:
        ImageError: one of its kinds, naming the file and the reason.
    """
    limits = limits or Limits()
    if isinstance(source, Path):
        with opened(source) as file:
            return read_picture(file, side=side, limits=limits, name=source)
    path = getattr(source, "name", None)
    if isinstance(path, (str, Path)) and not _is_trusted(source, name):
        return read_isolated(Path(path), side=side, limits=limits, name=name)
    return read_here(source, side=side, limits=limits, name=name)


def read_contents(path: Path, *, limits: Limits | None = None, pixels: bool = False) -> FileContents:
    """What a file holds; looked at where its picture would be decoded.

    Args:
        limits: pixels of a page, and seconds for all of them.
        pixels: look at them too, of every page; else the headers are enough.

    Raises:
        ImageError: one of its kinds, naming the file and the reason.
    """
    limits = limits or Limits()
    with opened(path) as file:
        if _is_trusted(file, path):
            return contents_here(file, limits=limits, pixels=pixels, name=path)
    return contents_isolated(path, limits=limits, pixels=pixels)


def prepare_pictures(
    files: Iterable[tuple[Path, int]],
    *,
    side: int,
    size: InputSize,
    limits: Limits,
    unwanted: Callable[[], bool] = wanted,
) -> Generator[Prepared | ImageError, None, None]:
    """Decode and prepare photos for indexing, in order: small ones in a worker process, whatever their format.

    Args:
        files: path and length in bytes; taken one ahead of what is yielded, or two.
        side: as for `read_picture`; not less than what the input and the thumbnail need.
        unwanted: as for `prepare_isolated`.
    """

    def isolated(paths: Iterable[Path]) -> Generator[Prepared | ImageError, None, None]:
        return prepare_isolated(paths, side=side, size=size, limits=limits, unwanted=unwanted)

    for large, group in itertools.groupby(files, key=lambda file: file[1] >= LARGE):
        if not large:
            with contextlib.closing(isolated(path for path, _ in group)) as prepared:
                yield from prepared
            if unwanted():
                return
            continue
        for path, _ in group:
            if unwanted():
                return
            found = _prepare_trusted(path, side=side, size=size, limits=limits)
            if found is not None:
                yield found
            else:
                yield from isolated([path])


def _prepare_trusted(path: Path, *, side: int, size: InputSize, limits: Limits) -> Prepared | ImageError | None:
    """None: its format is not trusted."""
    try:
        with opened(path) as file:
            if _is_trusted(file, path):
                return prepare_here(file, side=side, size=size, limits=limits, name=path)
    except ImageError as error:
        return error
    return None


def _is_trusted(file: BinaryIO, name: Path | None) -> bool:
    """Whether its decoder is; an empty file needs none. What is called a film is read as one, whatever it is."""
    if is_film(name):
        return False
    try:
        head = file.read(8)
        file.seek(0)
    except OSError as error:
        raise inaccessible(error, name) from None
    return not head or head.startswith(_TRUSTED)
