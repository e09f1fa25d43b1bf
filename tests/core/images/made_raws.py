"""A DNG as cameras write it: what the sensor gave, and beside it a preview, or none."""

from __future__ import annotations

import io
import struct
from collections.abc import Sequence
from pathlib import Path

import numpy as np
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
) -> None:
    """A DNG of an RGB picture.

    Args:
        preview: with the picture as a JPEG; else it is only in the sensor's values.
        shrunk: how many times the sides of the preview are smaller.
    """
    width, height = image.size
    raw = _sensor(image)
    blocks: list[bytes] = []
    jpeg = io.BytesIO()
    small = image.reduce(shrunk)
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
    sensor: list[Tag] = [
        (254, _LONG, [0]), (256, _LONG, [width]), (257, _LONG, [height]), (258, _SHORT, [16]), (259, _SHORT, [1]),
        (262, _SHORT, [32803]), (273, _LONG, [0]), (277, _SHORT, [1]), (278, _LONG, [height]),
        (279, _LONG, [len(raw)]), (33421, _SHORT, [2, 2]), (33422, _BYTE, [0, 1, 1, 2]), (50717, _LONG, [65535]),
    ]  # fmt: skip
    at = 8
    raw_at, at = at, at + len(raw)
    jpeg_at, at = at, at + len(jpeg.getvalue())
    blocks += [raw, jpeg.getvalue()]
    exif_block = _directory(exif, at)
    exif_at, at = at, at + len(exif_block)
    sensor = [(tag, kind, [raw_at] if tag == 273 else values) for tag, kind, values in sensor]
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


def _sensor(image: Image.Image) -> bytes:
    """Red, green, green, blue of each four pixels, as light: sRGB without its curve."""
    values = np.asarray(image).astype(np.float64) / 255
    light = np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)
    mosaic = light[:, :, 1].copy()
    mosaic[::2, ::2], mosaic[1::2, 1::2] = light[::2, ::2, 0], light[1::2, 1::2, 2]
    return np.rint(mosaic * 65535).astype("<u2").tobytes()


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
