"""Made data sets, written to a folder: photos of several shapes each with list files, and videos of moving shapes.

They show that a whole path works, from files to a table, where the real data set is not at hand. Their numbers say
nothing of a method.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw

from desktop_app.core.errors import TrainingError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

__all__ = ["SHAPES", "write_moving_shapes", "write_shape_photos"]

Corners: TypeAlias = list[tuple[float, float]]

_PHOTO_SIDE, _FRAME_SIDE, _RATE = 96, 48, 25
_MOST_SHAPES = 3


def _polygon(points: int, *, inner: float = 1.0) -> Corners:
    """Corners on the unit circle, every second one at the radius `inner`."""
    angles = np.arange(points) * 2 * np.pi / points - np.pi / 2
    radii = np.where(np.arange(points) % 2, inner, 1.0)
    return [(float(r * np.cos(a)), float(r * np.sin(a))) for a, r in zip(angles, radii, strict=True)]


SHAPES: dict[str, Corners] = {
    "triangle": _polygon(3),
    "square": [(-0.8, -0.8), (0.8, -0.8), (0.8, 0.8), (-0.8, 0.8)],
    "disc": _polygon(24),
    "star": _polygon(10, inner=0.4),
    "bar": [(-1.0, -0.2), (1.0, -0.2), (1.0, 0.2), (-1.0, 0.2)],
    "arrow": [(-1.0, -0.25), (0.2, -0.25), (0.2, -0.8), (1.0, 0.0), (0.2, 0.8), (0.2, 0.25), (-1.0, 0.25)],
    "cross": [
        *((-0.3, -1.0), (0.3, -1.0), (0.3, -0.3), (1.0, -0.3), (1.0, 0.3), (0.3, 0.3)),
        *((0.3, 1.0), (-0.3, 1.0), (-0.3, 0.3), (-1.0, 0.3), (-1.0, -0.3), (-0.3, -0.3)),
    ],
    "hourglass": [(-0.8, -0.9), (0.8, -0.9), (-0.8, 0.9), (0.8, 0.9)],
}
"""Corners by name, in [−1, 1]: the labels of the photos."""


def write_shape_photos(root: Path, *, count: int, seed: int = 0) -> None:
    """Photos with one to three shapes each on a smooth ground, `all.txt`, and a cut into train, query and database.

    Args:
        root: made; `images/` and the list files go there.
        count: how many photos; a tenth ask, half of the rest is learned from.
        seed: of everything that is drawn.

    Raises:
        TrainingError: there are too few for all three lists.
    """
    if count < 40:
        raise TrainingError(f"{count} photos are too few to ask, learn and search: make 40 or more")
    rng = np.random.default_rng(seed)
    (root / "images").mkdir(parents=True, exist_ok=True)
    lines = []
    for number in range(count):
        present = rng.permutation(len(SHAPES))[: rng.integers(1, _MOST_SHAPES + 1)]
        _photo([list(SHAPES)[label] for label in present], rng).save(root / "images" / f"{number:05d}.png")
        marks = " ".join("1" if label in present else "0" for label in range(len(SHAPES)))
        lines.append(f"images/{number:05d}.png {marks}\n")
    asking = count // 10
    parts = {"all": lines, "query": lines[:asking], "database": lines[asking:]}
    parts["train"] = parts["database"][: (count - asking) // 2]
    for name, part in parts.items():
        (root / f"{name}.txt").write_text("".join(part), encoding="utf-8")


def _photo(names: list[str], rng: np.random.Generator) -> Image.Image:
    ground = Image.fromarray(rng.integers(60, 200, (3, 3, 3)).astype(np.uint8))
    photo = ground.resize((_PHOTO_SIDE, _PHOTO_SIDE), Image.Resampling.BICUBIC)
    pen = ImageDraw.Draw(photo)
    for name in names:
        size = rng.uniform(0.14, 0.22) * _PHOTO_SIDE
        middle = rng.uniform(0.2, 0.8, 2) * _PHOTO_SIDE
        colour = tuple(int(each) for each in rng.integers(0, 256, 3))
        pen.polygon(_placed(SHAPES[name], middle, size, angle=rng.uniform(-0.3, 0.3)), fill=colour)
    return photo


def _placed(corners: Corners, middle: npt.NDArray[np.float64], size: float, *, angle: float) -> Corners:
    cosine, sine = np.cos(angle), np.sin(angle)
    turned = [(x * cosine - y * sine, x * sine + y * cosine) for x, y in corners]
    return [(float(middle[0] + size * x), float(middle[1] + size * y)) for x, y in turned]


# Where the shape's middle is at time t in [0, 1), as shares of the side, and its size.
_MOVES: dict[str, Callable[[float], tuple[float, float, float]]] = {
    "right": lambda t: (0.1 + 0.8 * t, 0.5, 1.0),
    "left": lambda t: (0.9 - 0.8 * t, 0.5, 1.0),
    "down": lambda t: (0.5, 0.1 + 0.8 * t, 1.0),
    "up": lambda t: (0.5, 0.9 - 0.8 * t, 1.0),
    "fall": lambda t: (0.1 + 0.8 * t, 0.1 + 0.8 * t, 1.0),
    "rise": lambda t: (0.1 + 0.8 * t, 0.9 - 0.8 * t, 1.0),
    "grow": lambda t: (0.5, 0.5, 0.4 + 1.6 * t),
    "shrink": lambda t: (0.5, 0.5, 2.0 - 1.6 * t),
    "circle": lambda t: (0.5 + 0.3 * float(np.cos(2 * np.pi * t)), 0.5 + 0.3 * float(np.sin(2 * np.pi * t)), 1.0),
    "swing": lambda t: (0.5 + 0.4 * float(np.sin(4 * np.pi * t)), 0.5, 1.0),
}


def write_moving_shapes(root: Path, *, each: int, frames: int = 24, kinds: int = 10, seed: int = 0) -> None:
    """Videos in the layout of UCF-101: `UCF-101/KIND/v_KIND_g01_c01.avi` and the lists of split 1.

    Args:
        root: made.
        each: videos of a kind; a fifth of them, one at least, ask.
        frames: of a video.
        kinds: of movement, at most 10; each video has a shape, a size and colours of its own.
        seed: of everything that is drawn.

    Raises:
        TrainingError: a video cannot be written here.
    """
    rng = np.random.default_rng(seed)
    names = list(_MOVES)[:kinds]
    lists = root / "ucfTrainTestlist"
    lists.mkdir(parents=True, exist_ok=True)
    train, test = [], []
    for label, name in enumerate(names, start=1):
        (root / "UCF-101" / name).mkdir(parents=True, exist_ok=True)
        for number in range(each):
            path = f"{name}/v_{name}_g{number + 1:02d}_c01.avi"
            _write_video(root / "UCF-101" / path, _MOVES[name], frames, rng)
            if number < max(1, each // 5):
                test.append(f"{path}\n")
            else:
                train.append(f"{path} {label}\n")
    (lists / "classInd.txt").write_text("".join(f"{label} {name}\n" for label, name in enumerate(names, start=1)))
    (lists / "trainlist01.txt").write_text("".join(train))
    (lists / "testlist01.txt").write_text("".join(test))


def _write_video(
    path: Path, move: Callable[[float], tuple[float, float, float]], frames: int, rng: np.random.Generator
) -> None:
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), _RATE, (_FRAME_SIDE, _FRAME_SIDE))
    if not writer.isOpened():
        raise TrainingError("cannot be written as a video here", path=path)
    corners = SHAPES[list(SHAPES)[rng.integers(len(SHAPES))]]
    size, colour, ground = rng.uniform(5, 8), rng.integers(150, 256, 3), rng.integers(0, 90, 3)
    late = rng.uniform(-0.05, 0.05)
    for number in range(frames):
        x, y, larger = move(number / frames + late)
        frame = Image.new("RGB", (_FRAME_SIDE, _FRAME_SIDE), tuple(int(each) for each in ground))
        middle = np.array([x, y]) * _FRAME_SIDE
        fill = tuple(int(each) for each in colour)
        ImageDraw.Draw(frame).polygon(_placed(corners, middle, size * larger, angle=0.0), fill=fill)
        writer.write(np.ascontiguousarray(np.asarray(frame)[:, :, ::-1]))
    writer.release()
