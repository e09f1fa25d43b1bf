"""The contract that every format keeps: a test per family, which `-k NAME` selects."""

from __future__ import annotations

import pytest

from desktop_app.core.images import FAMILIES, Family

__all__ = ["every_family", "key"]


def key(family: Family) -> str:
    """The family's name as `-k` takes it: "JPEG-2000"."""
    return family.name.replace(" ", "-")


every_family = pytest.mark.parametrize("family", FAMILIES, ids=key)
