"""Photos for training: zip shards or folders, decoded once into one memory-mapped file of pixels.

Decoding costs more than a small trunk's forward pass, so an epoch reads raw pixels instead.
"""

from __future__ import annotations

import hashlib
import io
import zipfile
import zlib
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Protocol, TypeAlias

import numpy as np
import numpy.typing as npt
from PIL import Image

from desktop_app.core.errors import ImageError, TrainingError
from desktop_app.core.file_draft import draft_of
from desktop_app.core.images import EXTENSIONS, read_picture

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Pixels: TypeAlias = npt.NDArray[np.uint8]
"""uint8 (height, width, 3) RGB."""

__all__ = ["PhotoSet", "Pictures", "Pixels", "open_photos"]

_DECODERS = 2
_FORMAT = 2  # of the cache: another number, and older caches are left alone


class Pictures(Protocol):
    """Pictures by number: a :class:`PhotoSet`, or a list."""

    def __len__(self) -> int:
        """How many there are."""
        ...

    def __getitem__(self, number: int, /) -> Pixels:
        """Picture `number`, uint8 (height, width, 3)."""
        ...


@dataclass(frozen=True, slots=True)
class PhotoSet:
    """Decoded photos of any shape.

    Attributes:
        names: of the photos, folders included, `/` between them.
        pixels: uint8, all photos' rows one after the other.
        offsets: int64 (N,), where each photo begins in `pixels`.
        shapes: int32 (N, 2), height and width.
        unreadable: names of the sources' files that could not be decoded.
        fingerprint: changes when the sources do; a subset keeps it.
    """

    names: tuple[str, ...]
    pixels: npt.NDArray[np.uint8]
    offsets: npt.NDArray[np.int64]
    shapes: npt.NDArray[np.int32]
    unreadable: tuple[str, ...] = ()
    fingerprint: str = ""

    @property
    def skipped(self) -> int:
        """How many files of the sources could not be decoded."""
        return len(self.unreadable)

    def __len__(self) -> int:
        """How many photos there are."""
        return len(self.names)

    def __getitem__(self, number: int, /) -> Pixels:
        """Photo `number`, a view of the mapped file."""
        height, width = (int(side) for side in self.shapes[number])
        start = int(self.offsets[number])
        return self.pixels[start : start + height * width * 3].reshape(height, width, 3)

    def __iter__(self) -> Iterator[Pixels]:
        """The photos in order."""
        return (self[number] for number in range(len(self)))

    @property
    def folders(self) -> tuple[str, ...]:
        """For each photo the folder it lies in: its class, where folders name classes."""
        return tuple(str(PurePosixPath(name).parent) for name in self.names)

    def without(self, sources: Sequence[str]) -> PhotoSet:
        """The photos whose first folder is not one of these."""
        return self.subset(self.numbers_without(sources)) if sources else self

    def numbers_without(self, sources: Sequence[str]) -> npt.NDArray[np.int64]:
        """Their numbers, int64."""
        kept = [number for number, name in enumerate(self.names) if name.split("/")[0] not in sources]
        return np.array(kept, dtype=np.int64)

    def sample(self, most: int, *, seed: int = 0) -> PhotoSet:
        """At most `most` photos, drawn at random, in order."""
        if most >= len(self):
            return self
        return self.subset(np.sort(np.random.default_rng(seed).choice(len(self), most, replace=False)))

    def subset(self, numbers: Sequence[int] | npt.NDArray[np.int64]) -> PhotoSet:
        """The photos of the given numbers, in that order; the pixels are shared."""
        chosen = np.asarray(numbers, dtype=np.int64)
        return PhotoSet(
            names=tuple(self.names[number] for number in chosen),
            pixels=self.pixels,
            offsets=self.offsets[chosen],
            shapes=self.shapes[chosen],
            fingerprint=self.fingerprint,
        )


def open_photos(sources: Sequence[Path], *, cache: Path, short_side: int = 160) -> PhotoSet:
    """Photos of zip files and folders, in order of source and name.

    Args:
        sources: zip files of photos, or folders, searched at any depth.
        cache: a folder for the decoded pixels; used again as long as the sources stay the same.
        short_side: pixels; larger photos are reduced to it, smaller ones stay.

    Raises:
        TrainingError: a source is missing or holds no photo that can be decoded.
    """
    entries = [entry for source in sources for entry in _entries(source)]
    fingerprint = _fingerprint(entries, short_side)
    folder = cache / fingerprint
    if not (folder / "index.npz").exists():
        _decode(entries, folder=folder, short_side=short_side)
    with np.load(folder / "index.npz", allow_pickle=False) as index:
        kept, offsets, shapes = index["kept"], index["offsets"], index["shapes"]
    pixels = np.memmap(folder / "pixels.u8", dtype=np.uint8, mode="r")
    names = tuple(entries[number].name for number in kept)
    decoded = set(kept.tolist())
    unreadable = tuple(entry.name for number, entry in enumerate(entries) if number not in decoded)
    return PhotoSet(names, pixels, offsets, shapes, unreadable, fingerprint)


@dataclass(frozen=True, slots=True)
class _Entry:
    """A photo not yet decoded; `stamp` changes when its bytes do."""

    source: Path
    name: str
    stamp: str


def _entries(source: Path) -> list[_Entry]:
    if source.is_dir():
        files = sorted(file for file in source.rglob("*") if file.suffix.lower() in EXTENSIONS and file.is_file())
        found = [
            _Entry(source, file.relative_to(source).as_posix(), f"{file.stat().st_size} {file.stat().st_mtime_ns}")
            for file in files
        ]
    elif zipfile.is_zipfile(source):
        with zipfile.ZipFile(source) as shard:
            infos = sorted(shard.infolist(), key=lambda info: info.filename)
        found = [
            _Entry(source, info.filename, f"{info.file_size} {info.CRC}")
            for info in infos
            if Path(info.filename).suffix.lower() in EXTENSIONS and not info.is_dir()
        ]
    else:
        raise TrainingError("is neither a folder nor a zip file of photos", path=source)
    if not found:
        raise TrainingError("holds no photos", path=source)
    return found


def _fingerprint(entries: Sequence[_Entry], short_side: int) -> str:
    text = "\n".join(f"{entry.source.name} {entry.name} {entry.stamp}" for entry in entries)
    return hashlib.sha256(f"{_FORMAT} {short_side}\n{text}".encode("utf-8", "surrogateescape")).hexdigest()[:16]


def _decode(entries: Sequence[_Entry], *, folder: Path, short_side: int) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    kept, offsets, shapes, position = [], [], [], 0
    with (folder / "pixels.u8").open("wb") as out, ThreadPoolExecutor(_DECODERS) as pool:
        for start in range(0, len(entries), 512):
            chunk = entries[start : start + 512]
            jobs = zip(chunk, _bytes_of(chunk), strict=True)
            found = pool.map(lambda job: _read(job[0], job[1], short_side=short_side), jobs)
            for number, pixels in enumerate(found, start):
                if pixels is None:
                    continue
                kept.append(number)
                offsets.append(position)
                shapes.append(pixels.shape[:2])
                position += out.write(pixels.tobytes())
    if not kept:
        raise TrainingError("none of its photos can be decoded", path=entries[0].source)
    # Its presence under its own name says that everything is there.
    with draft_of(folder / "index.npz") as draft, draft.open("wb") as index:
        np.savez(
            index,
            kept=np.array(kept, dtype=np.int64),
            offsets=np.array(offsets, dtype=np.int64),
            shapes=np.array(shapes, dtype=np.int32),
        )


def _bytes_of(entries: Sequence[_Entry]) -> Iterator[bytes | None]:
    """The files' bytes; None of one that cannot be read, or whose place in its zip file is damaged or encrypted."""
    shard: zipfile.ZipFile | None = None
    for entry in entries:
        try:
            if entry.source.is_dir():
                yield (entry.source / entry.name).read_bytes()
                continue
            if shard is None or shard.filename != str(entry.source):
                shard = zipfile.ZipFile(entry.source)
            yield shard.read(entry.name)
        except (OSError, zipfile.BadZipFile, zlib.error, RuntimeError):  # RuntimeError: encrypted
            yield None


def _read(entry: _Entry, data: bytes | None, *, short_side: int) -> Pixels | None:
    if data is None:
        return None
    try:
        picture = read_picture(io.BytesIO(data), side=short_side, name=entry.source / entry.name).picture
    except ImageError:
        return None
    height, width = picture.shape[:2]
    scale = short_side / min(height, width)
    if scale >= 1:
        return picture
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return np.asarray(Image.fromarray(picture).resize(size, Image.Resampling.BICUBIC))
