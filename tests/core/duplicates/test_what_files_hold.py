"""What two files hold besides the view of their picture decides whether one may go unseen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter

from desktop_app.core.duplicates.verification import Verifier
from desktop_app.core.relations import Relation
from tests.core.duplicates.made_photos import photo_of, scene
from tests.core.images.made_profiles import WIDE, rgb_profile

Pair = tuple[Path, Path]
FILM = b"\0\0\0\x18ftypmp42" + b"film" * 500


def _film(folder: Path) -> Pair:
    scene(1).save(folder / "still.jpg", quality=90)
    (folder / "motion.jpg").write_bytes((folder / "still.jpg").read_bytes() + FILM)
    return folder / "still.jpg", folder / "motion.jpg"


def _frames(folder: Path) -> Pair:
    scene(1).save(folder / "still.png")
    scene(1).save(folder / "moving.png", save_all=True, append_images=[scene(2)], duration=100)
    return folder / "still.png", folder / "moving.png"


def _pages(folder: Path) -> Pair:
    for name, seed in (("one.tif", 2), ("other.tif", 3)):
        scene(1).save(folder / name, save_all=True, append_images=[scene(seed)])
    return folder / "one.tif", folder / "other.tif"


def _bits(folder: Path) -> Pair:
    deep = np.asarray(scene(1)).astype(np.uint16) * 257 ^ 5
    cv2.imwrite(str(folder / "deep.png"), deep[:, :, ::-1])
    scene(1).save(folder / "flat.jpg", quality=92)
    return folder / "deep.png", folder / "flat.jpg"


def _masks(folder: Path) -> Pair:
    for number in range(2):
        values = np.asarray(scene(1).convert("L")).astype(np.uint16) * 257
        values[50:80, 50:80] += number + 1
        cv2.imwrite(str(folder / f"{number}.png"), values)
    return folder / "0.png", folder / "1.png"


def _transparency(folder: Path) -> Pair:
    image = scene(1).convert("RGBA")
    image.save(folder / "whole.png")
    alpha = np.full((image.height, image.width), 255, np.uint8)
    alpha[3:9, 3:9] = 250  # which is hardly seen
    image.putalpha(Image.fromarray(alpha))
    image.save(folder / "clear.png")
    return folder / "whole.png", folder / "clear.png"


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (_film, "one holds a film"),
        (_frames, "one has 2 frames, the other 1"),
        (_pages, "not every page is the same"),
        (_bits, "one has 16 bits, the other 8"),
        (_masks, "they differ in 16 bits"),
        (_transparency, "one has transparency"),
    ],
)
def test_what_the_other_lacks_is_never_preselected(make: Callable[[Path], Pair], words: str, tmp_path: Path) -> None:
    one, other = (photo_of(path, number=number) for number, path in enumerate(make(tmp_path)))
    found = Verifier().compare(one, other)
    assert found.relation is Relation.EDITED
    assert words in found.evidence
    assert Verifier().compare_exposure(one, other) is None


def test_white_drawings_on_nothing_are_not_the_same(tmp_path: Path) -> None:
    for number, shape in enumerate(("ellipse", "rectangle")):
        image = Image.new("RGBA", (256, 256), (255, 255, 255, 0))
        getattr(ImageDraw.Draw(image), shape)((40, 40, 200, 200), fill=(255, 255, 255, 255))
        image.save(tmp_path / f"{number}.png")
    one, other = (photo_of(tmp_path / f"{number}.png", number=number) for number in range(2))
    assert not Verifier().compare(one, other).relation.preselected


@pytest.mark.parametrize("name", WIDE)
def test_a_wide_photo_and_its_export_are_re_encoded(name: str, tmp_path: Path) -> None:
    import io

    from PIL import ImageCms

    photo = scene(1).filter(ImageFilter.GaussianBlur(1))  # a lens draws no edge sharper than that
    profile = rgb_profile(*WIDE[name])
    wide = ImageCms.ImageCmsProfile(io.BytesIO(profile))
    image = ImageCms.profileToProfile(photo, ImageCms.createProfile("sRGB"), wide, renderingIntent=1)
    assert image is not None
    image.save(tmp_path / "wide.jpg", quality=95, icc_profile=profile)
    photo.save(tmp_path / "export.jpg", quality=92)
    Image.fromarray(np.asarray(image)).save(tmp_path / "stripped.png")
    wide_photo, export, stripped = (
        photo_of(tmp_path / file, number=number)
        for number, file in enumerate(("wide.jpg", "export.jpg", "stripped.png"))
    )
    assert Verifier().compare(wide_photo, export).relation is Relation.REENCODED
    assert Verifier().compare(wide_photo, stripped).relation is not Relation.SAME_PIXELS


@pytest.mark.parametrize("name", ["copy.webp", "copy.png", "copy.tif", "copy.jpg"])
def test_a_picture_in_another_dress_stays_preselected(name: str, tmp_path: Path) -> None:
    scene(1).save(tmp_path / "photo.jpg", quality=92)
    with Image.open(tmp_path / "photo.jpg") as image:
        image.save(tmp_path / name, quality=80)
    one, other = photo_of(tmp_path / "photo.jpg"), photo_of(tmp_path / name, number=1)
    lossless = name.endswith(("png", "tif"))
    wanted = Relation.SAME_PIXELS if lossless else Relation.REENCODED
    assert Verifier().compare(one, other).relation is wanted


def test_a_doubtful_photo_is_never_preselected(tmp_path: Path) -> None:
    scene(1).save(tmp_path / "photo.jpg", quality=92)
    scene(1).save(tmp_path / "copy.png")
    one, other = photo_of(tmp_path / "photo.jpg"), photo_of(tmp_path / "copy.png", number=1)
    found = Verifier().compare(replace(one, doubt="a part of the picture is missing"), other)
    assert found.relation is Relation.EDITED
    assert found.evidence.startswith("one is doubtful: a part of the picture is missing; ")
