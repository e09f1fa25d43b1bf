"""Which files belong to which photo, by the names that cameras, phones and programs write."""

from __future__ import annotations

import pytest

from desktop_app.core.images.companions import (
    KINDS,
    MOST_CAPTION,
    MOST_FILM,
    are_one_photo,
    belongings,
    in_words,
    plain_stem,
)


def _found(*names: str, size: int = 1000, kinds: tuple[str, ...] = KINDS) -> dict[str, dict[str, str]]:
    """By photo: the kind of each of its companions, by name."""
    beside = belongings(names, lambda _: size, kinds=kinds).companions
    return {photo: {one.name: one.kind for one in companions} for photo, companions in beside.items()}


@pytest.mark.parametrize(
    ("photo", "companion", "kind"),
    [
        ("IMG_1.JPG", "IMG_1.CR2", "RAW"),
        ("img_1.jpg", "IMG_1.NEF", "RAW"),
        ("IMG_1.HEIC", "IMG_1.DNG", "RAW"),
        ("DSC1.HIF", "DSC1.ARW", "RAW"),
        ("PXL_20230101_120000000.RAW-01.COVER.jpg", "PXL_20230101_120000000.RAW-02.ORIGINAL.dng", "RAW"),
        ("IMG_1.HEIC", "IMG_1.MOV", "film"),
        ("IMG_1.JPG", "IMG_1.mp4", "film"),
        ("IMG_1.HEIC", "IMG_1_HEVC.MOV", "film"),
        ("IMG_1.HEIC", "IMG_1.HEIC.MOV", "film"),
        ("IMG_1.DNG", "IMG_1.MOV", "film"),
        ("PXL_1.MP.jpg", "PXL_1.MP", "film"),
        ("PXL_1.MP.jpg", "PXL_1.MP~2", "film"),
        ("IMG_1.HEIC", "IMG_1.AAE", "edits"),
        ("IMG_1234.HEIC", "IMG_O1234.AAE", "edits"),
        ("IMG_1.CR2", "IMG_1.CR2.dop", "edits"),
        ("IMG_1.JPG", "IMG_1.JPG.pp3", "edits"),
        ("IMG_1.JPG", "IMG_1.on1", "edits"),
        ("IMG_1.JPG", "IMG_1.xmp", "XMP"),
        ("IMG_1.JPG", "IMG_1.JPG.xmp", "XMP"),
        ("IMG_1.CR2", "IMG_1_01.CR2.xmp", "XMP"),
        ("IMG_1.JPG", "IMG_1.THM", "thumbnail"),
        ("IMG_1.JPG", "IMG_1.WAV", "sound"),
        ("IMG_1.JPG", "IMG_1.txt", "caption"),
        ("IMG_1.JPG", "IMG_1.JPG.TXT", "caption"),
        ("IMG_1.JPG", ".comments/IMG_1.JPG.xml", "caption"),
        ("IMG_1.CR2", "CaptureOne/Settings160/IMG_1.CR2.cos", "edits"),
        ("IMG_1.JPG", ".metadata/IMG_1.JPG.gq.xmp", "XMP"),
        ("map.jpg", "map.jgw", "place on the map"),
        ("map.tif", "map.TFW", "place on the map"),
        ("map.png", "map.pgw", "place on the map"),
        ("map.webp", "map.wld", "place on the map"),
        ("map.tif", "map.prj", "place on the map"),
        ("map.tif", "map.tif.aux.xml", "place on the map"),
        ("map.jpg", "map.jpg.points", "place on the map"),
        ("map.tif", "map.tif.ovr", "thumbnail"),
        ("IMG_1.JPG", "._IMG_1.JPG", "Finder data"),
        ("cafe\u0301.jpg", "CAF\u00c9.xmp", "XMP"),
        ("IMG_1.jpg", "IMG_1.jpg.json", "details"),
        ("IMG_1.jpg", "IMG_1.json", "details"),
        ("IMG_1(1).jpg", "IMG_1.jpg(1).json", "details"),
        ("IMG_1(2).jpg", "IMG_1.jpg.supplemental-metadata(2).json", "details"),
        ("IMG_1.jpg", "IMG_1.jpg.supplemental-metadata.json", "details"),
        ("IMG_20190704_101112.jpg", "IMG_20190704_101112.jpg.supplemental-metada.json", "details"),
        ("a name of thirty-eight characters.jpeg", "a name of thirty-eight characters.jpeg.supple.json", "details"),
        ("a name of forty-four characters, or so it is.jpg", "a name of forty-four characters, or so it is.j.json",
         "details"),
        ("IMG_1-edited.jpg", "IMG_1.jpg.json", "details"),  # the photo itself is elsewhere
        ("IMG_1-bearbeitet(1).jpg", "IMG_1.jpg.supplemental-metadata(1).json", "details"),
        ("IMG_1.jpg", "IMG_1.supplemental-metadata.json", "details"),  # a title without a suffix
        ("IMG_1(1).jpg", "IMG_1.supplemental-metadata(1).json", "details"),
        ("IMG_1(1).jpg", "IMG_1(1).jpg.supplemental-metadata.json", "details"),
        ("IMG.of.dots.jpg", "IMG.of.dots.jpg.supplemental-metadata.json", "details"),
        ("IMG_20190704_101112.jpg", "IMG_20190704_101112.jpg..json", "details"),
        ("IMG_1(1).HEIC", "IMG_1(1).MP4", "film"),
        ("PXL_1.MP.jpg", "PXL_1.MP.mp4", "film"),
        ("IMG_1.CR2", "IMG_1.CR2.acr", "edits"),
        ("P1010001.JPG", "P1010001.ORI", "RAW"),
        ("IMG_1.JPG", "IMG_1.JPG_original", "edits"),  # ExifTool's, of what it has changed
        ("Screenshot_20190704-101112_Some_Application_1.jpg", "Screenshot_20190704-101112_Some_Application_1.json",
         "details"),
    ],
)  # fmt: skip
def test_a_file_belongs_to_a_photo(photo: str, companion: str, kind: str) -> None:
    assert _found(photo, companion, "other.jpg") == {photo: {companion: kind}}
    assert _found(companion, photo) == {photo: {companion: kind}}


@pytest.mark.parametrize(
    "names",
    [
        ("IMG_1.JPG", "IMG_2.CR2"),
        ("IMG_1.TIF", "IMG_1.CR2"),  # what a person made of it
        ("IMG_1.JPG", "IMG_10.xmp"),
        ("map.jpg", "map.tfw"),
        ("map.tif", "map.prj", "map.shp"),
        ("map.tif", "map.xml"),
        ("map.tif", "map.tif.xml"),
        ("IMG_1.JPG", "IMG_2.txt"),
        ("page.png", "page.txt", "page.html"),  # the page's, as it seems
        ("IMG_1.PNG", "IMG_1.MOV"),
        ("IMG_1.jpg", "metadata.json"),
        ("IMG_1.jpg", "IMG_1(1).json"),
        ("IMG_1(1).jpg", "IMG_1.jpg.json"),
        ("IMG_1.JPG", ".xmp"),
        ("IMG_1.JPG", "IMG_1.HEIC_original"),
        ("IMG_1(1).jpg", "IMG_1.jpg.supplemental-metadata(2).json"),
        ("IMG_1-edited.jpg", "IMG_1.jpg(1).json"),
        ("IMG_1-edited(1).jpg", "IMG_1.jpg.json"),
        ("IMG_1.JPG", "IMG_1"),
    ],
)
def test_a_file_of_another_name_does_not(names: tuple[str, ...]) -> None:
    assert _found(*names) == {}


def test_what_belongs_to_a_companion_belongs_to_the_photo() -> None:
    found = _found("IMG_1.JPG", "IMG_1.CR2", "IMG_1.CR2.xmp", "IMG_1.MOV", "IMG_1.MOV.json", "._IMG_1.CR2")
    assert list(found) == ["IMG_1.JPG"]
    assert len(found["IMG_1.JPG"]) == 5


def test_a_companion_is_shared_by_all_photos_of_its_name() -> None:
    beside = belongings(["IMG_1.JPG", "IMG_1.HEIC", "IMG_1.png", "IMG_1.xmp", "IMG_1.NEF"], lambda _: 1)
    assert set(beside.owners["IMG_1.xmp"]) == {"IMG_1.JPG", "IMG_1.HEIC", "IMG_1.png"}
    assert set(beside.owners["IMG_1.NEF"]) == {"IMG_1.JPG", "IMG_1.HEIC"}
    edited = belongings(["IMG_1234.HEIC", "IMG_E1234.HEIC", "IMG_1234.AAE"], lambda _: 1)
    assert set(edited.owners["IMG_1234.AAE"]) == {"IMG_1234.HEIC", "IMG_E1234.HEIC"}
    edited = belongings(["IMG_1.jpg", "IMG_1-edited.jpg", "IMG_1.jpg.json"], lambda _: 1)
    assert set(edited.owners["IMG_1.jpg.json"]) == {"IMG_1.jpg", "IMG_1-edited.jpg"}


def test_a_text_is_about_one_picture() -> None:
    assert _found("a.jpg", "a.png", "a.txt") == {}
    assert _found("a.jpg", "a.png", "a.jpg.txt") == {"a.jpg": {"a.jpg.txt": "caption"}}
    assert _found("a.jpg", "a.cr2", "a.txt") == {"a.jpg": {"a.cr2": "RAW", "a.txt": "caption"}}
    assert _found("a.jpg", "a.txt", size=MOST_CAPTION) != {}
    assert _found("a.jpg", "a.txt", size=MOST_CAPTION + 1) == {}


def test_a_world_file_is_of_its_format() -> None:
    assert _found("a.jpg", "a.tif", "a.tfw") == {"a.tif": {"a.tfw": "place on the map"}}


def test_a_long_film_is_something_of_its_own() -> None:
    assert _found("IMG_1.JPG", "IMG_1.MOV", size=MOST_FILM + 1) == {}
    assert _found("IMG_1.JPG", "IMG_1.MOV", size=MOST_FILM) != {}


def test_a_film_or_a_raw_without_a_photo_has_companions_of_its_own() -> None:
    assert _found("MVI_1.MP4", "MVI_1.THM") == {"MVI_1.MP4": {"MVI_1.THM": "thumbnail"}}
    assert _found("IMG_1.CR3", "IMG_1.xmp") == {"IMG_1.CR3": {"IMG_1.xmp": "XMP"}}


def test_kinds_that_a_person_does_not_want_are_no_companions() -> None:
    found = _found("IMG_1.JPG", "IMG_1.CR2", "IMG_1.xmp", kinds=("XMP",))
    assert found == {"IMG_1.JPG": {"IMG_1.xmp": "XMP"}, "IMG_1.CR2": {"IMG_1.xmp": "XMP"}}


def test_many_files_are_sorted_in_one_pass() -> None:
    """Each is looked up, not compared with all others: the number of questions is that of the companions."""
    asked: list[str] = []
    names = [f"IMG_{n:05}{end}" for n in range(3000) for end in (".JPG", ".CR2", ".JPG.supplemental-metadata.json")]
    beside = belongings(names, lambda name: asked.append(name) or 1)
    assert len(beside.companions) == 3000
    assert len(asked) == 6000


@pytest.mark.parametrize(
    ("one", "other", "are"),
    [
        ("IMG_1.JPG", "IMG_1.CR2", True),
        ("IMG_1.DNG", "img_1.heic", True),
        ("IMG_1.JPG", "IMG_1.HEIC", False),
        ("IMG_1.JPG", "IMG_1.jpeg", False),
        ("IMG_1234.HEIC", "IMG_E1234.JPG", True),
        ("IMG_1.jpg", "IMG_1-edited.jpg", True),
        ("IMG_1-bearbeitet.jpg", "IMG_1.jpg", True),
        ("PXL_1.jpg", "PXL_1~2.jpg", False),  # so Android counts copies
        ("PXL_1.PORTRAIT-01.COVER.jpg", "PXL_1.PORTRAIT-02.ORIGINAL.jpg", True),
        ("IMG_1.JPG", "IMG_2.CR2", False),
        ("IMG_1.jpg", "IMG_1 (1).jpg", False),
        ("IMG_1.jpg", "IMG_1-edited-edited.jpg", False),
        ("IMG_1(1).jpg", "IMG_1-edited(1).jpg", True),
        ("IMG_1.jpg", "IMG_1-modifié.jpg", True),
        ("IMG_1.jpg", "IMG_1-modifie\u0301.jpg", True),
        ("IMG_1.jpg", "IMG_1-编辑.jpg", False),
        ("IMG_1.jpg", "IMG_1_edited.jpg", False),  # so a person may call a copy
        ("IMG_1.jpg", "IMG_1-e.jpg", False),
        (f"{'a name of forty-two characters':_<42}.jpg", f"{'a name of forty-two characters':_<42}-edit.jpg", True),
        (
            f"{'a name of forty-two characters':_<42}(1).jpg",
            f"{'a name of forty-two characters':_<42}-edit(1).jpg",
            True,
        ),
    ],
)
def test_names_of_one_photo(one: str, other: str, are: bool) -> None:
    assert are_one_photo(one, other) is are
    assert are_one_photo(other, one) is are
    assert plain_stem(one) == plain_stem(other) or not are


def test_kinds_are_said_by_what_a_person_would_miss_most() -> None:
    beside = belongings(["A.jpg", "A.xmp", "A.AAE", "A.NEF", "A.MOV", "A.jpg.xmp"], lambda _: 1)
    assert in_words(beside.companions["A.jpg"]) == "RAW, film, edits, XMP"
    assert in_words(()) == ""
