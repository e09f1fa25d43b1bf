"""Which files of a folder belong to which photo: its RAW, its film, its edits, what programs noted beside it.

Names decide, as cameras, phones and programs write them. What belongs to a file that belongs to a photo belongs to
that photo; what belongs to two photos is shared by them.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import chain
from typing import Protocol

from desktop_app.core.images.formats import FILM_EXTENSIONS, PHOTO_EXTENSIONS, RAW_EXTENSIONS
from desktop_app.core.images.takeout import TakeoutNames
from desktop_app.core.images.twin_names import cover_of, edited_from, plain
from desktop_app.core.language import english
from desktop_app.core.types import Companion

__all__ = [
    "CAPTION",
    "EDITS",
    "FILM",
    "KINDS",
    "MAP_PLACE",
    "RAW",
    "SOUND",
    "THUMBNAIL",
    "XMP",
    "Belongings",
    "are_one_photo",
    "belongings",
    "in_words",
    "may_belong",
    "plain_stem",
]

RAW, FILM, EDITS, XMP, SOUND = "RAW", english("film"), english("edits"), "XMP", english("sound")
THUMBNAIL, DETAILS, FINDER = english("thumbnail"), english("details"), english("Finder data")
CAPTION, MAP_PLACE = english("caption"), english("place on the map")

KINDS = (RAW, FILM, EDITS, XMP, SOUND, CAPTION, MAP_PLACE, THUMBNAIL, DETAILS, FINDER)
"""What a companion may be, what a person would miss most first."""

# World files and others say where on the map a picture of some format lies; "map.tif.aux.xml" and "map.tif.points" are
# called after a file and its format.
_WORLDS = {
    **dict.fromkeys((".jgw", ".jgwx", ".jpgw", ".jpegw"), (".jpg", ".jpeg")),
    **dict.fromkeys((".tfw", ".tfwx", ".tifw", ".tiffw"), (".tif", ".tiff")),
    **dict.fromkeys((".pgw", ".pgwx", ".pngw"), (".png",)),
    **dict.fromkeys((".bpw", ".bmpw"), (".bmp",)),
    **dict.fromkeys((".gfw", ".gifw"), (".gif",)),
    **dict.fromkeys((".j2w", ".jp2w"), (".jp2",)),
    **dict.fromkeys((".wld", ".prj"), tuple(PHOTO_EXTENSIONS)),
    **dict.fromkeys((".xml", ".points"), ()),
}

_OF_SUFFIX = {
    ".xmp": XMP,
    ".thm": THUMBNAIL,
    ".ovr": THUMBNAIL,
    ".wav": SOUND,
    ".json": DETAILS,
    ".txt": CAPTION,
    **dict.fromkeys((".aae", ".dop", ".pp3", ".on1", ".onphoto", ".vrd", ".cos", ".arp"), EDITS),
    **dict.fromkeys((".nksc", ".spd", ".pto", ".dr4", ".acr"), EDITS),
    **dict.fromkeys((".exposurex4", ".exposurex5", ".exposurex6", ".exposurex7"), EDITS),
    **{suffix + "_original": EDITS for suffix in PHOTO_EXTENSIONS},
    **dict.fromkeys(_WORLDS, MAP_PLACE),
    **dict.fromkeys(RAW_EXTENSIONS, RAW),
    **dict.fromkeys((*FILM_EXTENSIONS, ".mp~2", ".mp~3"), FILM),
}
_DEVELOPED = frozenset({".jpg", ".jpeg", ".jpe", ".jfif", ".heic", ".heif", ".hif"})
"""What cameras and phones write beside a RAW or a film."""

MOST_FILM = 1 << 26
"""Bytes. A phone's few seconds around a photo are less; a longer film is something of its own."""

MOST_CAPTION = 1 << 16
"""Bytes. A longer text is not about a picture of its name alone."""

_SUFFIX_BYTES = frozenset(suffix.encode() for suffix in _OF_SUFFIX)
_FINDER_START, _FINDER_START_BYTES = "._", b"._"
_HEVC = re.compile(r"(.+)_hevc")  # iCloud's films
_SECOND_FILM = re.compile(r"(.+\.mp)~\d")
_VERSION = re.compile(r"(.+)_\d\d(\.[a-z0-9]{2,4})")  # darktable's "IMG_1_01.CR2.xmp"
_STATE = re.compile(r"(.+)\.\d{1,2}")  # SILKYPIX's "IMG_1.CR2.10.spd"
_OF_GEEQIE = re.compile(r"(.+)\.gq")  # its "IMG_1.JPG.gq.xmp"
_OF_GTHUMB = ".comments/"  # where it keeps "IMG_1.JPG.xml", which says what somebody wrote of IMG_1.JPG
_AUXILIARY = ".aux"
_BACKUP = "_original"  # behind the suffix of what ExifTool has changed


class _OfKind(Protocol):
    @property
    def kind(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Belongings:
    """What belongs together in a folder.

    Attributes:
        companions: by the name of a photo, those of it, by name; only photos that have any.
        owners: by the name of a companion, the photos that share it.
    """

    companions: dict[str, tuple[Companion, ...]] = field(default_factory=dict)
    owners: dict[str, tuple[str, ...]] = field(default_factory=dict)


def may_belong(name: bytes) -> bool:
    """Whether a file may be a companion at all, by its suffix; quick, since it is asked of every file of the disk."""
    return name.startswith(_FINDER_START_BYTES) or name[name.rfind(b".") :].lower() in _SUFFIX_BYTES


def belongings(names: Iterable[str], size_of: Callable[[str], int], *, kinds: Collection[str] = KINDS) -> Belongings:
    """Sort a folder's files.

    Args:
        names: of the files, hidden ones too; of edits that are kept in a folder there, "FOLDER/NAME".
        size_of: bytes of a file; asked of few.
        kinds: of companions that go with their photo; others do not count.
    """
    photos: list[str] = []
    others: list[tuple[str, str]] = []
    strangers: list[str] = []
    for name in names:
        suffix = _suffix(name)
        if suffix in PHOTO_EXTENSIONS:
            photos.append(name)
        if suffix in _OF_SUFFIX or name.startswith(_FINDER_START):
            others.append((name, _kind_of(name, suffix)))
        elif suffix not in PHOTO_EXTENSIONS:
            strangers.append(name)
    if not others:
        return Belongings()
    return _Folder(photos, [(name, kind) for name, kind in others if kind in kinds], size_of, strangers).sorted()


def in_words(companions: Iterable[_OfKind]) -> str:
    """The kinds of companions, what a person would miss most first: "RAW, film, edits"; "" where there are none."""
    kinds = {one.kind for one in companions}
    return ", ".join(sorted(kinds, key=lambda kind: KINDS.index(kind) if kind in KINDS else len(KINDS)))


def plain_stem(name: str) -> str:
    """What names of one photo have in common: the stem, folded, without what says that it is an edit or a cover."""
    return plain(_stem(name))


def are_one_photo(one: str, other: str) -> bool:
    """Whether two names in a folder are those of one photo: RAW and JPEG of a name, what the phone made by its edits.

    Both may be photos in the library; they are not copies of each other.
    """
    first, second = _stem(one), _stem(other)
    raw = (_suffix(one) in RAW_EXTENSIONS) != (_suffix(other) in RAW_EXTENSIONS)
    if first == second:
        return raw
    if (cover_of(first) or first) == (cover_of(second) or second):
        return True
    return edited_from(first) == second or edited_from(second) == first


def _kind_of(name: str, suffix: str) -> str:
    if name.startswith(_FINDER_START):
        return FINDER
    return CAPTION if name.startswith(_OF_GTHUMB) and suffix == ".xml" else _OF_SUFFIX[suffix]


class _Folder:
    """The files of a folder, by what their names have in common."""

    def __init__(
        self, photos: list[str], others: list[tuple[str, str]], size_of: Callable[[str], int], strangers: list[str]
    ) -> None:
        self._others, self._size_of, self._strangers = others, size_of, strangers
        taken = {name for name, _ in others}
        self._stems: defaultdict[str, list[str]] = defaultdict(list)
        self._covers: defaultdict[str, list[str]] = defaultdict(list)
        self._edits: defaultdict[str, list[str]] = defaultdict(list)
        self._roots: dict[str, tuple[str, ...]] = {}  # by the folded name of a photo or a companion: the photos
        self._sizes: dict[str, int] = {}
        for name in photos:
            if name not in taken:
                self._add(name)

    def _add(self, name: str) -> None:
        stem = _stem(name)
        self._stems[stem].append(name)
        self._roots[_folded(name)] = (name,)
        if (covered := cover_of(stem)) and _suffix(name) in _DEVELOPED:
            self._covers[covered].append(name)
        if made_of := edited_from(stem):
            self._edits[made_of].append(name)

    def sorted(self) -> Belongings:
        """Pictures and films first: what is noted about them belongs to their photo."""
        owners: dict[str, tuple[str, ...]] = {}
        kinds = dict(self._others)
        for wanted in (RAW, FILM):
            for name in (name for name, kind in self._others if kind == wanted):
                owners[name] = self._of_raw(name) if wanted == RAW else self._of_film(name)
                if owners[name]:
                    self._roots[_folded(name)] = owners[name]
                else:  # a photo by itself
                    self._add(name)
        takeout = TakeoutNames(self._roots) if DETAILS in kinds.values() else None
        notes = [name for name, kind in self._others if kind not in {RAW, FILM}]
        for name in notes:
            owners[name] = self._of_note(name, kinds[name], takeout)
        found: defaultdict[str, list[Companion]] = defaultdict(list)
        for name in sorted(name for name, photos in owners.items() if photos):
            for owner in owners[name]:
                found[owner].append(Companion(name, kinds[name], self._size(name)))
        return Belongings(
            {owner: tuple(companions) for owner, companions in found.items()},
            {name: photos for name, photos in owners.items() if photos},
        )

    def _of_raw(self, name: str) -> tuple[str, ...]:
        stem = _stem(name)
        bare = cover_of(stem) or stem
        return self._developed(stem) or self._developed(bare) or tuple(self._covers.get(bare, ()))

    def _of_film(self, name: str) -> tuple[str, ...]:
        """As in "PXL_1.MP" of "PXL_1.MP.jpg", "IMG_1_HEVC.MOV" or "IMG_1.HEIC.MOV" of "IMG_1.HEIC"."""
        whole, stem = _folded(name), _stem(name)
        beside = self._roots.get(stem, ())
        for other in (stem, whole, _joined(_SECOND_FILM, whole), _joined(_HEVC, stem)):
            beside = beside or self._developed(other)
        raws = (photo for photo in self._stems.get(stem, ()) if _suffix(photo) in RAW_EXTENSIONS)
        beside = beside or tuple(raws)
        return beside if beside and self._size(name) <= MOST_FILM else ()

    def _of_note(self, name: str, kind: str, takeout: TakeoutNames | None) -> tuple[str, ...]:
        """NAME.EXT.xmp is about one file, NAME.xmp about all of that name."""
        if kind == FINDER:
            return self._roots.get(_folded(name[len(_FINDER_START) :]), ())
        if name.lower().endswith(_BACKUP):
            return self._roots.get(_folded(name)[: -len(_BACKUP)], ())
        whole = _stem(name.rpartition("/")[2])
        if kind == DETAILS and takeout is not None:
            return self._of_details(_folded(name), takeout)
        if kind == CAPTION:
            return self._of_caption(name, whole)
        if kind == MAP_PLACE:
            return self._of_map_place(whole, _suffix(name))
        versions = (_joined(pattern, whole) for pattern in (_VERSION, _STATE, _OF_GEEQIE))
        found = self._roots.get(whole) or next(filter(None, map(self._roots.get, versions)), ())
        found = found or self._photos_of(whole)
        found = found or self._photos_of(edited_from(whole))
        return self._and_made_of(found) if kind == EDITS else found

    def _of_details(self, name: str, takeout: TakeoutNames) -> tuple[str, ...]:
        """What is made of a photo by edits has no file of its own, and may be alone with that of the photo."""
        found = tuple(dict.fromkeys(chain.from_iterable(self._roots[one] for one in takeout.described_by(name))))
        found = found or self._photos_of(_stem(name))
        for title in takeout.titles(name):
            found = found or self._photos_of(title) or tuple(self._edits.get(_stem(title), ()))
        return self._and_made_of(found)

    def _of_map_place(self, whole: str, suffix: str) -> tuple[str, ...]:
        """NAME.prj may be about a drawing of the same name, and not about a photo."""
        if suffix == ".xml" and not whole.endswith(_AUXILIARY):
            return ()
        beside = () if suffix == ".prj" and whole in self._strange_stems else self._photos_of(whole)
        named = self._roots.get(whole.removesuffix(_AUXILIARY))
        return named or tuple(one for one in beside if _suffix(one) in _WORLDS[suffix])

    def _of_caption(self, name: str, whole: str) -> tuple[str, ...]:
        """NAME.EXT.txt is about that file; NAME.txt about the one picture of its name, if nothing else has it."""
        found = self._roots.get(whole)
        if found is None:
            found = self._photos_of(whole)
            if len(found) != 1 or whole in self._strange_stems:
                return ()
        return found if self._size(name) <= MOST_CAPTION else ()

    @cached_property
    def _strange_stems(self) -> frozenset[str]:
        """Of files that are neither photos nor companions: a text beside a web page may be the page's."""
        return frozenset(map(_stem, self._strangers))

    def _and_made_of(self, photos: tuple[str, ...]) -> tuple[str, ...]:
        """What the phone made of a photo by its edits needs the same note."""
        made = (other for photo in photos for other in self._edits.get(_stem(photo), ()))
        return tuple(dict.fromkeys((*photos, *made)))

    def _photos_of(self, stem: str) -> tuple[str, ...]:
        return tuple(self._stems.get(stem, ()))

    def _developed(self, stem: str) -> tuple[str, ...]:
        return tuple(name for name in self._stems.get(stem, ()) if _suffix(name) in _DEVELOPED)

    def _size(self, name: str) -> int:
        if name not in self._sizes:
            self._sizes[name] = self._size_of(name)
        return self._sizes[name]


def _joined(pattern: re.Pattern[str], text: str) -> str:
    match = pattern.fullmatch(text)
    return "".join(match.groups()) if match else ""


@lru_cache(maxsize=65_536)
def _folded(name: str) -> str:
    """As names are compared: phones and cards write small letters or capitals, Macs take accents apart."""
    return unicodedata.normalize("NFC", name).casefold()


def _stem(name: str) -> str:
    folded = _folded(name)
    dot = folded.rfind(".")
    return folded[:dot] if dot > 0 else folded


def _suffix(name: str) -> str:
    dot = name.rfind(".")
    return name[dot:].lower() if dot > 0 else ""
