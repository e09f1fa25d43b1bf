"""A library of photos that a test names, and what a test of the disk's refusals needs."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.core.library import Library

# Of linux/capability.h: root without them is told by a file's rights what it may do, as everybody is.
_VERSION = 0x20080522
_OVERRIDE_RIGHTS = 1 << 1 | 1 << 2


class _Header(ctypes.Structure):
    _fields_ = (("version", ctypes.c_uint32), ("pid", ctypes.c_int))


class _Capabilities(ctypes.Structure):
    _fields_ = (("effective", ctypes.c_uint32), ("permitted", ctypes.c_uint32), ("inheritable", ctypes.c_uint32))


@pytest.fixture
def indexed(library: Library, photos: Path) -> Library:
    """The library of `photos`, a folder that the tests' own fixture makes."""
    library.add_folder(photos)
    list(library.index())
    return library


@pytest.fixture
def rights_count() -> Iterator[None]:
    """As any user: what a file's rights forbid is forbidden to this thread and those that it starts."""
    if sys.platform == "win32":
        pytest.skip("Windows has other rights")
    if os.geteuid() != 0:
        yield
        return
    if sys.platform != "linux":
        pytest.skip("root may do everything")
    system, header, now = ctypes.CDLL(None, use_errno=True), _Header(_VERSION, 0), (_Capabilities * 2)()
    assert system.capget(ctypes.byref(header), now) == 0
    before = now[0].effective
    now[0].effective &= ~_OVERRIDE_RIGHTS
    assert system.capset(ctypes.byref(header), now) == 0
    yield
    now[0].effective = before
    assert system.capset(ctypes.byref(header), now) == 0
