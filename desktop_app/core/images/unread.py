"""Kinds of pictures and films that are not read: what is passed over is counted, and said."""

from __future__ import annotations

from collections.abc import Iterable

from desktop_app.core.images.formats import EXTENSIONS, FILM_EXTENSIONS, PHOTO_EXTENSIONS
from desktop_app.core.language import english

__all__ = ["in_words", "unread_kind"]

_OF_PROGRAMS = (
    *(".xcf", ".afphoto", ".afdesign", ".afpub", ".kra", ".ora", ".clip", ".sai", ".sai2", ".mdp", ".pdn"),
    *(".procreate", ".pxd", ".pspimage", ".psp", ".cpt", ".pxm", ".acorn", ".sketch", ".fig", ".xd", ".ai", ".indd"),
)
_PICTURES = (
    *(".svg", ".svgz", ".eps", ".ps", ".wmf", ".emf", ".cdr", ".exr", ".hdr", ".dpx", ".cin", ".fits", ".fit", ".fts"),
    *(".jxr", ".wdp", ".hdp", ".djvu", ".djv", ".jbig2", ".jb2", ".flif", ".bpg", ".heix", ".insp", ".lfp", ".fpx"),
    *(".pct", ".pict", ".pic", ".ras", ".sun", ".xbm", ".xpm", ".cur", ".ani", ".icns", ".iff", ".lbm", ".ilbm"),
    *(
        ".dcm",
        ".dicom",
        ".svs",
        ".czi",
        ".nd2",
        ".lif",
        ".wbmp",
        ".pam",
        ".jng",
        ".mng",
        ".pcd",
        ".ppx",
        ".vtf",
        ".ktx",
        ".ktx2",
    ),
    *(".cap", ".eip", ".ari", ".bay", ".cs1", ".drf", ".j6i", ".pxn", ".rwz", ".obm", ".nrf", ".mdc", ".ptx"),
)
_FILMS = (
    *(".braw", ".r3d", ".insv", ".lrv", ".360", ".mxf", ".flv", ".f4v", ".vob", ".ogv", ".ogm", ".rm", ".rmvb", ".asf"),
    *(
        ".divx",
        ".mod",
        ".tod",
        ".dv",
        ".m2v",
        ".m1v",
        ".mpe",
        ".hevc",
        ".h264",
        ".264",
        ".265",
        ".mjpeg",
        ".mjpg",
    ),
)
_KINDS = frozenset({*_OF_PROGRAMS, *_PICTURES, *_FILMS, *FILM_EXTENSIONS, *PHOTO_EXTENSIONS})
_MOST_KINDS = 8


def unread_kind(name: bytes) -> str:
    """The suffix of a picture or film that is not read, lower case with the dot; "" for everything else.

    Args:
        name: of a file that is not a photo in the library and belongs to none.
    """
    dot = name.rfind(b".")
    if dot <= 0:
        return ""
    suffix = name[dot:].lower().decode("utf-8", "replace")
    return suffix if suffix in _KINDS else ""


def in_words(kinds: Iterable[tuple[str, int]]) -> str:
    """How many files are not read, in a sentence's words; "" where there are none.

    "12 files of kinds that are not read: 9 .braw, 3 .afphoto".
    """
    known = sorted(kinds, key=lambda kind: (-kind[1], kind[0]))
    total = sum(count for _, count in known)
    if not total:
        return ""
    listed = [f"{count:,} {suffix}" for suffix, count in known[:_MOST_KINDS]]
    rest = sum(count for _, count in known[_MOST_KINDS:])
    listed += [english(f"{rest:,} of other kinds")] if rest else []
    hints = [english(f"`pip install 'lookalike[{extra}]'` reads {words}") for extra, words, suffixes in _EXTRAS
             if any(suffix in suffixes for suffix, _ in known)]  # fmt: skip
    hints += (
        [english("films are listed if the settings say so")]
        if any(suffix in FILM_EXTENSIONS for suffix, _ in known)
        else []
    )
    said = english(f"{total:,} {'file' if total == 1 else 'files'} of kinds that are not read: {', '.join(listed)}")
    return english(f"{said} ({'; '.join(hints)})") if hints else said


_EXTRAS = (
    ("raw", "RAW", frozenset({".cr2", ".nef", ".arw", ".dng", ".raf", ".orf", ".rw2", ".cr3"}) - EXTENSIONS),
    ("jxl", "JPEG XL", frozenset({".jxl"}) - EXTENSIONS),
)
