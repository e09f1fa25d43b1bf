"""A DNG as cameras write it: what the sensor gave, and beside it a preview, or none."""

from __future__ import annotations

import io
import itertools
import struct
import zlib
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image

_BYTE, _ASCII, _SHORT, _LONG, _SRATIONAL, _RATIONAL = 1, 2, 3, 4, 10, 5
_SIZES = {_BYTE: "B", _ASCII: "s", _SHORT: "H", _LONG: "I", _SRATIONAL: "ii", _RATIONAL: "II"}
# From XYZ to sRGB: a sensor that sees as a screen shows.
_MATRIX = (3.2405, -1.5371, -0.4985, -0.9693, 1.8760, 0.0416, 0.0556, -0.2040, 1.0572)

Tag = tuple[int, int, Sequence[int] | bytes]


def write_dng(
    image: Image.Image,
    path: Path,
    *,
    preview: bool = True,
    orientation: int = 1,
    taken: str = "2019:07:04 10:11:12",
    shrunk: int = 1,
    turned: int = 0,
    kept: str = "rows",
) -> None:
    """A DNG of an RGB picture.

    Args:
        preview: with the picture as a JPEG; else it is only in the sensor's values.
        shrunk: how many times the sides of the preview are smaller.
        turned: by how many degrees the preview is turned against the sensor, to the left.
        kept: how the sensor's values are: "rows"; "tiles"; "lossy", three colours in tiles of JPEG, as phones and
            Adobe's converter write them; "deflated NAME", three colours in deflated tiles, as `DEFLATED` names them.
    """
    width, height = image.size
    parts, of_kind = _SENSORS[kept](image)
    blocks: list[bytes] = []
    jpeg = io.BytesIO()
    small = image.reduce(shrunk).rotate(turned, expand=True)
    small.save(jpeg, "JPEG", quality=95, subsampling=0)
    exif = [(0x9003, _ASCII, taken.encode() + b"\0")]
    common: list[Tag] = [
        (271, _ASCII, b"Maker\0"),
        (272, _ASCII, b"Camera\0"),
        (274, _SHORT, [orientation]),
        (50706, _BYTE, [1, 4, 0, 0]),
        (50708, _ASCII, b"Maker Camera\0"),
        (50721, _SRATIONAL, [part for value in _MATRIX for part in (round(value * 10000), 10000)]),
        (50728, _RATIONAL, [1, 1, 1, 1, 1, 1]),
        (50778, _SHORT, [21]),
    ]
    at, places = 8, []
    for part in parts:
        places.append(at)
        at += len(part)
    jpeg_at, at = at, at + len(jpeg.getvalue())
    blocks += [*parts, jpeg.getvalue()]
    exif_block = _directory(exif, at)
    exif_at, at = at, at + len(exif_block)
    begin, lengths = (273, 279) if kept == "rows" else (324, 325)
    sensor: list[Tag] = [
        (254, _LONG, [0]), (256, _LONG, [width]), (257, _LONG, [height]), *of_kind,
        (begin, _LONG, places), (lengths, _LONG, [len(part) for part in parts]),
    ]  # fmt: skip
    if preview:
        sensor_block = _directory(sensor, at)
        sensor_at, at = at, at + len(sensor_block)
        first: list[Tag] = [
            (254, _LONG, [1]), (256, _LONG, [small.width]), (257, _LONG, [small.height]), (258, _SHORT, [8, 8, 8]),
            (259, _SHORT, [7]), (262, _SHORT, [6]), (273, _LONG, [jpeg_at]), (277, _SHORT, [3]),
            (278, _LONG, [small.height]), (279, _LONG, [len(jpeg.getvalue())]), (330, _LONG, [sensor_at]),
        ]  # fmt: skip
        blocks += [exif_block, sensor_block]
    else:
        first = sensor
        blocks += [exif_block]
    first_block = _directory([*first, *common, (34665, _LONG, [exif_at])], at)
    path.write_bytes(struct.pack("<2sHI", b"II", 42, at) + b"".join(blocks) + first_block)


def _light(image: Image.Image) -> npt.NDArray[np.float64]:
    """sRGB without its curve."""
    values = np.asarray(image).astype(np.float64) / 255
    return np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)


def _mosaic(image: Image.Image) -> npt.NDArray[np.uint16]:
    """Red, green, green, blue of each four pixels."""
    light = _light(image)
    mosaic = light[:, :, 1].copy()
    mosaic[::2, ::2], mosaic[1::2, 1::2] = light[::2, ::2, 0], light[1::2, 1::2, 2]
    return np.rint(mosaic * 65535).astype("<u2")


def _rows(image: Image.Image) -> tuple[list[bytes], list[Tag]]:
    return [_mosaic(image).tobytes()], [*_OF_MOSAIC, (278, _LONG, [image.height])]


def _tiles(image: Image.Image) -> tuple[list[bytes], list[Tag]]:
    return [tile.tobytes() for tile in _cut(_mosaic(image))], [*_OF_MOSAIC, *_OF_TILES]


def _lossy(image: Image.Image) -> tuple[list[bytes], list[Tag]]:
    parts = []
    for tile in _cut(np.rint(_light(image) ** (1 / 2.2) * 255).astype(np.uint8)):
        with io.BytesIO() as jpeg:
            Image.fromarray(tile).save(jpeg, "JPEG", quality=95, subsampling=0)
            parts.append(jpeg.getvalue() + b"\0" * (jpeg.tell() % 2))
    tags: list[Tag] = [(258, _SHORT, [8, 8, 8]), (259, _SHORT, [34892]), (262, _SHORT, [34892]), (277, _SHORT, [3])]
    return parts, [*tags, (50717, _LONG, [255]), *_OF_TILES]


def _cut(values: npt.NDArray[Any]) -> list[npt.NDArray[Any]]:
    """Squares of `_TILE` pixels, filled up with zeros."""
    height, width = values.shape[:2]
    more = [(0, -height % _TILE), (0, -width % _TILE), (0, 0)][: values.ndim]
    whole = np.pad(values, more)
    places = itertools.product(range(0, height, _TILE), range(0, width, _TILE))
    return [np.ascontiguousarray(whole[top : top + _TILE, left : left + _TILE]) for top, left in places]


_TILE = 64
_OF_TILES: list[Tag] = [(322, _LONG, [_TILE]), (323, _LONG, [_TILE])]
_OF_MOSAIC: list[Tag] = [
    (258, _SHORT, [16]), (259, _SHORT, [1]), (262, _SHORT, [32803]), (277, _SHORT, [1]),
    (33421, _SHORT, [2, 2]), (33422, _BYTE, [0, 1, 1, 2]), (50717, _LONG, [65535]),
]  # fmt: skip
# The kind of a number, and the predictor: none, differences of numbers, differences of bytes of numbers with a point.
DEFLATED = {"float": ("<f4", 1), "half": ("<f2", 1), "bytes": ("<f4", 3), "whole": ("<u2", 1), "steps": ("<u2", 2)}


def _deflated(image: Image.Image, *, kind: str, predictor: int) -> tuple[list[bytes], list[Tag]]:
    number = np.dtype(kind)
    most = 1 if number.kind == "f" else 65535
    parts = []
    for tile in _cut((_light(image) * most).astype(number)):
        rows = tile.reshape(_TILE, -1)
        if predictor == 2:
            rows = np.diff(tile, axis=1, prepend=np.zeros_like(tile[:, :1]))
        elif predictor == 3:
            planes = rows.astype(number.newbyteorder(">")).view(np.uint8).reshape(_TILE, -1, number.itemsize)
            flat = planes.transpose(0, 2, 1).reshape(_TILE, -1)
            rows = flat.copy()
            rows[:, 3:] -= flat[:, :-3]
        part = zlib.compress(rows.tobytes())
        parts.append(part + b"\0" * (len(part) % 2))
    bits, form = [8 * number.itemsize] * 3, [3 if number.kind == "f" else 1] * 3
    tags: list[Tag] = [(258, _SHORT, bits), (259, _SHORT, [8]), (262, _SHORT, [34892]), (277, _SHORT, [3])]
    tags += [(284, _SHORT, [1]), (317, _SHORT, [predictor]), (339, _SHORT, form), (50717, _LONG, [most] * 3)]
    return parts, [*tags, *_OF_TILES]


_SENSORS = {"rows": _rows, "tiles": _tiles, "lossy": _lossy} | {
    f"deflated {name}": partial(_deflated, kind=kind, predictor=predictor)
    for name, (kind, predictor) in DEFLATED.items()
}


def _directory(tags: Sequence[Tag], at: int) -> bytes:
    """An IFD that lies at an offset, with the values that do not fit into it behind it."""
    tags = sorted(tags)
    entries, values = b"", b""
    behind = at + 2 + 12 * len(tags) + 4
    for tag, kind, given in tags:
        letters = _SIZES[kind]
        packed = bytes(given) if isinstance(given, bytes) else struct.pack(f"<{len(given)}{letters[0]}", *given)
        count = len(given) // len(letters)
        if len(packed) > 4:
            entries += struct.pack("<HHII", tag, kind, count, behind + len(values))
            values += packed + b"\0" * (len(packed) % 2)
        else:
            entries += struct.pack("<HHI", tag, kind, count) + packed.ljust(4, b"\0")
    return struct.pack("<H", len(tags)) + entries + struct.pack("<I", 0) + values
