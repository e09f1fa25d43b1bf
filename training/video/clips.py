"""Clips of videos: windows of consecutive frames, decoded when they are asked for.

A video is read from its first frame on, by OpenCV, and ends where reading fails: the count of frames in its header is
never trusted, and nothing seeks. All clips of a video are cut from one such reading.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

import cv2
import numpy as np
import numpy.typing as npt

from desktop_app.core.errors import TrainingError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["FRAMES", "Clips", "count_frames", "read_frames", "window_starts"]

Integers: TypeAlias = npt.NDArray[np.int64]
FRAMES = 16  # of a clip


def count_frames(path: Path) -> int:
    """How many frames can be read, from the first on; 0 if there is none."""
    video = cv2.VideoCapture(str(path))
    count = 0
    while video.grab():
        count += 1
    video.release()
    return count


def read_frames(path: Path, *, side: int) -> npt.NDArray[np.uint8]:
    """All frames, their short side resized to `side` and the middle cut out: uint8 (T, side, side, 3) RGB.

    Raises:
        TrainingError: not one frame can be read.
    """
    video = cv2.VideoCapture(str(path))
    frames = []
    while True:
        read, frame = video.read()
        if not read:
            break
        frames.append(_square(frame, side=side))
    video.release()
    if not frames:
        raise TrainingError("cannot be read as a video, or holds no frame; replace or remove it", path=path)
    return np.stack(frames)


def _square(frame: npt.NDArray[Any], *, side: int) -> npt.NDArray[np.uint8]:
    height, width = frame.shape[:2]
    scale = side / min(height, width)
    size = (max(side, round(width * scale)), max(side, round(height * scale)))
    resized = cv2.resize(frame, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR)
    left, top = (size[0] - side) // 2, (size[1] - side) // 2
    cut: npt.NDArray[np.uint8] = resized[top : top + side, left : left + side, ::-1].astype(np.uint8, copy=False)
    return cut


def window_starts(frames: int, *, step: int, first: int = 0, length: int = FRAMES) -> Integers:
    """First frames of the windows f, f + step, f + 2·step, … that begin within the video; the last may pass its end.

    f is `first`, or 0 in a video that has no such frame. A window that passes the end goes on with the video's first
    frames, as the authors' code loops it. One that has fewer than half of its frames of its own is left out, unless it
    is the only one.
    """
    starts = np.arange(first if first < frames else 0, max(frames, 1), step)
    chosen: Integers = starts[(starts == starts[0]) | (frames - starts >= length // 2)]
    return chosen


@dataclass(frozen=True, slots=True)
class Clips:
    """Clips by video and first frame; it is indexed as an array of pictures is, and decodes nothing by itself.

    Args:
        paths: the videos.
        video: int64 (N,), each clip's place in `paths`.
        start: int64 (N,), its first frame.
    """

    paths: tuple[Path, ...]
    video: Integers
    start: Integers

    ndim = 5  # of what they are: (N, frames, height, width, 3)

    def __len__(self) -> int:
        """How many clips there are."""
        return len(self.video)

    def __getitem__(self, rows: Integers) -> Clips:
        """The clips of the given rows, in that order."""
        return Clips(self.paths, self.video[rows], self.start[rows])

    def digests(self) -> npt.NDArray[np.uint8]:
        """A digest of each clip's file, first frame and length, uint8 (N, 16).

        Raises:
            TrainingError: a file cannot be read.
        """
        files: dict[int, bytes] = {}
        for number in np.unique(self.video).tolist():
            try:
                with self.paths[number].open("rb") as file:
                    files[number] = hashlib.file_digest(file, "sha256").digest()
            except OSError as error:
                raise TrainingError(f"cannot be read: {error.strerror or error}", path=self.paths[number]) from None
        joined = b"".join(
            hashlib.blake2b(files[number] + f"{start} {FRAMES}".encode(), digest_size=16).digest()
            for number, start in zip(self.video.tolist(), self.start.tolist(), strict=True)
        )
        return np.frombuffer(joined, np.uint8).reshape(-1, 16)

    def decoded(self, *, side: int) -> Iterator[tuple[Integers, npt.NDArray[np.uint8]]]:
        """Video by video: the rows of its clips, and these as uint8 (n, FRAMES, side, side, 3) RGB.

        Raises:
            TrainingError: not one frame of a video can be read.
        """
        for number in np.unique(self.video).tolist():
            rows = np.flatnonzero(self.video == number)
            frames = read_frames(self.paths[number], side=side)
            places = (self.start[rows][:, None] + np.arange(FRAMES)) % len(frames)
            yield rows, frames[places]
