"""The scans of a JPEG, and what is wrong between them."""

from __future__ import annotations

import io
from typing import Any

import numpy as np
import pytest
from PIL import Image

from desktop_app.core.images.jpeg_walk import announces_restarts, walk


def _jpeg(**options: Any) -> bytes:
    noise = np.random.default_rng(3).integers(0, 256, (96, 96, 3), np.uint8)
    buffer = io.BytesIO()
    Image.fromarray(noise).save(buffer, "JPEG", **options)
    return buffer.getvalue()


def test_a_scan_ends_at_the_end_marker() -> None:
    content = _jpeg()
    found = walk(content)
    assert found.end == len(content) - 2
    assert found.scans[0].stop == found.end
    assert found.sound
    assert walk(content + content).end == found.end


def test_restart_markers_belong_to_their_scan() -> None:
    content = _jpeg(restart_marker_blocks=1)
    found = walk(content)
    assert len(found.scans) == 1
    assert found.sound
    swapped = content.replace(b"\xff\xd3", b"\xff\xd4", 1)
    assert not walk(swapped).sound
    lacking = content.replace(b"\xff\xd3", b"", 1)
    assert not walk(lacking).sound


def test_a_restart_marker_where_none_belongs_ends_the_scan() -> None:
    content = _jpeg()
    middle = len(content) // 2
    found = walk(content[:middle] + b"\xff\xd0" + content[middle:])
    assert found.scans[0].stop <= middle
    assert found.end is None


def test_the_head_announces_restart_markers_wherever_it_does_so() -> None:
    plain, divided = _jpeg(), _jpeg(restart_marker_blocks=2)
    assert announces_restarts(divided)
    long_head = (b"\xff\xe1\xff\xff" + bytes(65533)) * 3 + b"\xff\xff"  # with a byte that fills, as is allowed
    assert announces_restarts(divided[:2] + long_head + divided[2:])
    comment = b"\xff\xfe\0\x08\xff\xdd\0\4\0\2"  # looks like the announcement, and is a text
    for quiet in (plain, plain[:2] + comment + plain[2:], plain[:200], b"", b"\xff\xd8" + b"\xff" * 50_000):
        assert not announces_restarts(quiet)


@pytest.mark.parametrize("kept", [1, 3, 9])
def test_a_picture_in_passes_lacks_those_that_are_cut_off(kept: int) -> None:
    content = _jpeg(progressive=True)
    found = walk(content)
    assert found.sound
    assert len(found.scans) > 9
    assert {scan.first for scan in found.scans} >= {0, 1}
    cut = walk(content[: found.scans[kept - 1].stop] + b"\xff\xd9")
    assert len(cut.scans) == kept
    assert not cut.sound


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xd8", b"\xff\xd8\xff", b"\xff\xd8\xff\xda\0\0", b"\xff\xd8\xff\xc2\0\2" * 9]
)
def test_what_is_no_jpeg_has_no_scans(content: bytes) -> None:
    found = walk(content)
    assert (found.scans, found.end) == ((), None)
