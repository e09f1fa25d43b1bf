"""Where saving loses nothing, one level tells a mask's label, a depth map's step or a hidden mark."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from desktop_app.core.duplicates.changed_alone import farthest_changed_alone
from desktop_app.core.duplicates.verification import Verifier
from desktop_app.core.relations import Relation
from tests.core.duplicates.made_photos import photo_of, scene

PICTURE = np.asarray(scene(7))


def one_level_more(rows: slice, columns: slice) -> np.ndarray:
    changed = PICTURE.copy()
    changed[rows, columns] ^= 1
    return changed


@pytest.mark.parametrize("name", ["png", "bmp", "tif", "tga", "ppm", "qoi", "webp"])
@pytest.mark.parametrize("change", [slice(100, 103), slice(40, 140)])
def test_a_label_of_one_level_is_an_edit_where_nothing_is_lost(name: str, change: slice, tmp_path: Path) -> None:
    options: dict[str, object] = {"lossless": True} if name == "webp" else {}
    Image.fromarray(PICTURE).save(tmp_path / "one.png")
    Image.fromarray(one_level_more(change, change)).save(tmp_path / f"other.{name}", **options)
    first, second = (photo_of(path, number=n) for n, path in enumerate(sorted(tmp_path.iterdir())))
    finding = Verifier().compare(first, second)
    assert finding.relation is Relation.EDITED
    assert "a place differs" in finding.evidence


def test_a_conversion_that_rounds_nearly_all_blocks_is_none() -> None:
    noise = np.random.default_rng(1).integers(-1, 2, PICTURE.shape)
    assert farthest_changed_alone(PICTURE, np.clip(PICTURE + noise, 0, 255).astype(np.uint8)) is None
    assert farthest_changed_alone(PICTURE, PICTURE) is None


@pytest.mark.parametrize("shape", [(1, 1, 3), (5, 300, 3), (9, 9, 3), (64, 47, 3)])
def test_pictures_of_any_shape(shape: tuple[int, ...]) -> None:
    first = np.full(shape, 90, np.uint8)
    second = first.copy()
    second[-1, -1] += 2
    found = farthest_changed_alone(first, second)
    if max(shape) > 8:
        assert found is not None
        assert (found.row, found.column) == ((shape[0] - 1) // 8, (shape[1] - 1) // 8)


def test_with_loss_one_level_is_still_rounding(tmp_path: Path) -> None:
    scene(7).save(tmp_path / "one.jpg", quality=90)
    shown = cv2.imread(str(tmp_path / "one.jpg"))
    shown[100:103, 100:103] ^= 1
    cv2.imwrite(str(tmp_path / "two.png"), shown)
    first, second = (photo_of(path, number=n) for n, path in enumerate(sorted(tmp_path.iterdir())))
    assert Verifier().compare(first, second).relation is Relation.REENCODED
