"""What two files hold besides the view of their picture decides whether one may go unseen."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image, ImageCms, ImageDraw

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


def test_a_still_may_go_for_the_same_picture_with_a_film_but_not_the_other_way(tmp_path: Path) -> None:
    still, film = (photo_of(path, number=number) for number, path in enumerate(_film(tmp_path)))
    found = Verifier().compare(still, film)
    assert found.relation is Relation.SAME_PIXELS
    assert "one holds a film" in found.evidence
    with Image.open(still.path) as image:
        image.save(tmp_path / "again.jpg", quality=70)
    again = photo_of(tmp_path / "again.jpg", number=2)
    assert Verifier().compare(again, film).relation is Relation.EDITED  # whichever goes, something is lost


def test_another_film_behind_the_same_picture_is_not_the_same(tmp_path: Path) -> None:
    still, film = _film(tmp_path)
    (tmp_path / "other.jpg").write_bytes(still.read_bytes() + FILM[:-4] + b"ends")
    one, other = photo_of(film), photo_of(tmp_path / "other.jpg", number=1)
    found = Verifier().compare(one, other)
    assert found.relation is Relation.EDITED
    assert "what follows the picture differs" in found.evidence


def test_white_drawings_on_nothing_are_not_the_same(tmp_path: Path) -> None:
    for number, shape in enumerate(("ellipse", "rectangle")):
        image = Image.new("RGBA", (256, 256), (255, 255, 255, 0))
        getattr(ImageDraw.Draw(image), shape)((40, 40, 200, 200), fill=(255, 255, 255, 255))
        image.save(tmp_path / f"{number}.png")
    one, other = (photo_of(tmp_path / f"{number}.png", number=number) for number in range(2))
    assert not Verifier().compare(one, other).relation.preselected


def _in_profile(image: Image.Image, profile: bytes) -> Image.Image:
    wide = ImageCms.ImageCmsProfile(io.BytesIO(profile))
    converted = ImageCms.profileToProfile(image, ImageCms.createProfile("sRGB"), wide, renderingIntent=1)
    assert converted is not None
    return converted


@pytest.mark.sweep(1)
@pytest.mark.parametrize("name", WIDE)
def test_a_wide_photo_and_its_export_are_re_encoded(name: str, tmp_path: Path) -> None:
    profile = rgb_profile(*WIDE[name])
    image = _in_profile(scene(1), profile)
    image.save(tmp_path / "wide.jpg", quality=95, subsampling=0, icc_profile=profile)
    image.save(tmp_path / "wide.png", icc_profile=profile)
    scene(1).save(tmp_path / "export.jpg", quality=92)
    image.info.clear()
    image.save(tmp_path / "stripped.png")
    wide, lossless, export, stripped = (
        photo_of(tmp_path / file, number=number)
        for number, file in enumerate(("wide.jpg", "wide.png", "export.jpg", "stripped.png"))
    )
    for one, other in ((wide, lossless), (wide, export), (lossless, export)):
        assert Verifier().compare(one, other).relation is Relation.REENCODED
    assert Verifier().compare(wide, stripped).relation is not Relation.SAME_PIXELS


@pytest.mark.parametrize("name", WIDE)
def test_a_spot_on_the_export_of_a_wide_photo_is_seen(name: str, tmp_path: Path) -> None:
    profile, photo = rgb_profile(*WIDE[name]), scene(1)
    _in_profile(photo, profile).save(tmp_path / "wide.jpg", quality=95, icc_profile=profile)
    ImageDraw.Draw(photo).ellipse((200, 150, 207, 157), fill="white", outline="black")
    photo.save(tmp_path / "export.jpg", quality=92)
    wide, export = photo_of(tmp_path / "wide.jpg"), photo_of(tmp_path / "export.jpg", number=1)
    assert Verifier().compare(wide, export).relation is Relation.EDITED


@pytest.mark.sweep(2)
@pytest.mark.parametrize("chunk", [("gAMA", 70000), ("cICP", 0x09100001), ("gAMA", 45455)], ids=str)
def test_a_png_that_means_its_colours_otherwise_is_no_copy(chunk: tuple[str, int], tmp_path: Path) -> None:
    scene(1).save(tmp_path / "plain.png")
    data, (name, value) = (tmp_path / "plain.png").read_bytes(), chunk
    body = name.encode() + struct.pack(">I", value)
    said = struct.pack(">I", 4) + body + struct.pack(">I", zlib.crc32(body))
    (tmp_path / "other.png").write_bytes(data[:33] + said + data[33:])
    scene(1).save(tmp_path / "smaller.jpg", quality=90)
    plain, other, jpeg = (
        photo_of(tmp_path / file, number=number)
        for number, file in enumerate(("plain.png", "other.png", "smaller.jpg"))
    )
    usual = value == 45455
    found = Verifier().compare(plain, other)
    assert found.relation is (Relation.SAME_PIXELS if usual else Relation.EDITED)
    assert Verifier().compare(other, jpeg).relation is (Relation.REENCODED if usual else Relation.EDITED)


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
