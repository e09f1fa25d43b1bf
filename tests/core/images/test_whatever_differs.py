"""Whatever two files of a format differ in, they are not the same; where they differ in nothing, they are."""

from __future__ import annotations

import io
import struct
import tempfile
import zlib
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from desktop_app.core.images.contents import contents_here
from desktop_app.core.images.guarding import Limits
from tests.core.images.made_profiles import WIDE, rgb_profile


@dataclass(frozen=True)
class Made:
    """What a file holds, by what its format can hold."""

    pixel: int = 0
    hole: bool = False
    frames: int = 1
    last: int = 0
    delay: int = 100
    loop: int = 0
    wide: bool = False
    turn: int = 1
    behind: bytes = b""
    layer: bytes = b""
    deep: int = 0

    @property
    def told(self) -> Made:
        """Without what means nothing: one frame has no next one."""
        return self if self.frames > 1 else replace(self, last=0, delay=100, loop=0)


_VALUES: dict[str, tuple[Any, ...]] = {
    "pixel": (0, 1), "hole": (False, True), "frames": (1, 2, 3), "last": (0, 1), "delay": (100, 200), "loop": (0, 3),
    "wide": (False, True), "turn": (1, 6, 8), "behind": (b"", b"PK one", b"PK two"), "layer": (b"", b"one", b"two"),
    "deep": (0, 1, 2),
}  # fmt: skip
_HELD = {
    "png": ("pixel", "hole", "frames", "last", "delay", "loop", "wide", "turn", "behind", "layer"),
    "webp": ("pixel", "hole", "frames", "last", "delay", "loop", "wide", "turn", "behind"),
    "gif": ("pixel", "frames", "last", "delay", "loop", "behind"),
    "tif": ("pixel", "hole", "frames", "last", "wide", "turn", "layer"),
    "deep.png": ("pixel", "hole", "deep"),
    "bmp": ("pixel", "behind"),
    "ppm": ("pixel", "behind"),
    "ico": ("pixel", "hole", "layer"),
}


def _picture(made: Made, number: int) -> Image.Image:
    values = np.random.default_rng(number).integers(0, 2, (13, 17), np.uint8) * 200
    values[2, 3] = 40 * (made.pixel if number == 0 else made.last if number == made.frames - 1 else 0)
    picture = np.dstack([values] * 3)
    if not made.hole:
        return Image.fromarray(picture)
    alpha = np.full(values.shape, 255, np.uint8)
    alpha[5, 5] = 250
    return Image.fromarray(np.dstack([picture, alpha]))


def _write(made: Made, kind: str, path: Path) -> None:
    held = _HELD[kind]
    if "deep" in held:
        values = np.asarray(_picture(made, 0)).astype(np.uint16) * 257
        values[1, 1] += made.deep
        cv2.imwrite(str(path), values[:, :, [2, 1, 0, 3][: values.shape[2]]])
        return
    options: dict[str, Any] = {}
    first, *others = (_picture(made, number) for number in range(made.frames))
    if kind == "gif":
        first, *others = (one.convert("L").convert("P") for one in (first, *others))
    if kind == "ico":
        small = Image.new("RGB", (8, 6), (sum(made.layer) % 256, 0, 0))
        options = {"sizes": [first.size, small.size], "append_images": [small]}
    elif others:
        options = {"save_all": True, "append_images": others}
        options |= {"duration": made.delay, "loop": made.loop} if "delay" in held else {}
    if "wide" in held and made.wide:
        options["icc_profile"] = rgb_profile(*WIDE["ProPhoto"])
    if "turn" in held and made.turn != 1:
        exif = Image.Exif()
        exif[0x112] = made.turn
        options["exif"] = exif
    if kind == "webp":
        options |= {"lossless": True, "exact": True}
    if kind == "tif" and made.layer:
        options["tiffinfo"] = {37724: made.layer}
    file = io.BytesIO()
    first.save(file, {"tif": "TIFF", "ppm": "PPM"}.get(kind, kind.upper()), **options)
    content = file.getvalue()
    if kind == "png" and made.layer:
        chunk = struct.pack(">I", len(made.layer)) + b"mkBT" + made.layer
        content = content[:-12] + chunk + struct.pack(">I", zlib.crc32(chunk[4:])) + content[-12:]
    path.write_bytes(content + (made.behind if "behind" in held else b""))


def _same(one: Path, other: Path) -> bool:
    """As `same_contents` decides, without its processes."""
    first, second = (contents_here(path, limits=Limits(), pixels=True) for path in (one, other))
    return all(
        getattr(first, name) == getattr(second, name)
        for name in ("pixels", "times", "pages", "profile", "hdr", "extras", "behind")
    )


@st.composite
def _pairs(draw: st.DrawFn) -> tuple[str, Made, Made]:
    kind = draw(st.sampled_from(sorted(_HELD)))
    chosen = {name: st.sampled_from(_VALUES[name]) for name in _HELD[kind]}
    one = Made(**{name: draw(values) for name, values in chosen.items()})
    changed = draw(st.sets(st.sampled_from(_HELD[kind]), max_size=2))
    return kind, one, replace(one, **{name: draw(chosen[name]) for name in changed})


@settings(max_examples=40, deadline=None, derandomize=True)
@given(pair=_pairs())
def test_files_are_the_same_where_nothing_differs_and_only_there(pair: tuple[str, Made, Made]) -> None:
    kind, one, other = pair
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder, f"{number}.{kind}") for number in range(2)]
        for made, path in zip((one, other), paths, strict=True):
            _write(made, kind, path)
        assert _same(*paths) == (one.told == other.told)


_ALONE = [(kind, name) for kind, names in _HELD.items() for name in names if name not in {"last", "delay", "loop"}]
_ALONE += [(kind, name) for kind, name in product(("png", "webp", "gif"), ("last", "delay", "loop"))]


@pytest.mark.parametrize(("kind", "name"), _ALONE)
def test_each_of_them_alone_tells_files_apart(kind: str, name: str, tmp_path: Path) -> None:
    plain = Made(frames=2) if name in {"last", "delay", "loop"} else Made()
    made = [replace(plain, **{name: value}) for value in _VALUES[name]]
    paths = [tmp_path / f"{number}.{kind}" for number in range(len(made))]
    for one, path in zip(made, paths, strict=True):
        _write(one, kind, path)
    assert not any(_same(one, other) for at, one in enumerate(paths) for other in paths[:at])
