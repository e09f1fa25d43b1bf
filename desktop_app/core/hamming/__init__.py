"""Exact Hamming search over packed codes."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.core.hamming.flat import FlatIndex
from desktop_app.core.hamming.port import HammingIndex

__all__ = ["INDEXES", "FlatIndex", "HammingIndex"]

# TO ADD AN INDEX: a module with a class that fulfils `HammingIndex`, and a line here. The contract test
# compares every one of them with brute force.
INDEXES: dict[str, Callable[[int], HammingIndex]] = {
    "flat": lambda bits: FlatIndex(bits=bits),
}
