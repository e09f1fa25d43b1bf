"""`lookalike similar IMAGE`: the library's photos that look like a picture."""

from __future__ import annotations

import argparse
import json
import sys
from functools import partial

from desktop_app.cli.arguments import path_named
from desktop_app.core.errors import display_path
from desktop_app.core.library import Library
from desktop_app.core.types import Matches, Photo, PhotoId

HELP = "show the photos of the library that look like a picture, nearest first"
DEFAULT_K = 20

__all__ = ["DEFAULT_K", "HELP", "add_arguments", "run"]


def _whole(text: str, *, least: int) -> int:
    if not text.isdecimal() or int(text) < least:
        raise argparse.ArgumentTypeError(f"a whole number of at least {least} is wanted, not {text!r}")
    return int(text)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's own arguments."""
    parser.add_argument("image", type=path_named, metavar="IMAGE", help="any picture; it need not be in the library")
    limit = parser.add_mutually_exclusive_group()
    limit.add_argument("-k", type=partial(_whole, least=1), metavar="N", help=f"at most N (default {DEFAULT_K})")
    limit.add_argument("--radius", type=partial(_whole, least=0), metavar="R", help="all that are at most R bits away")
    parser.add_argument("--head", default="similar", help="`similar` (alike, the default) or `copy` (the same picture)")
    parser.add_argument("--json", action="store_true", help="print a list of {path, distance}")


def run(library: Library, arguments: argparse.Namespace) -> int:
    """Query and print."""
    k = DEFAULT_K if arguments.k is None and arguments.radius is None else arguments.k
    matches = library.similar(arguments.image.absolute(), k=k, radius=arguments.radius, head=arguments.head)
    rows = _rows(library, matches)
    if arguments.json:
        print(json.dumps([{"path": str(photo.path), "distance": distance} for photo, distance in rows], indent=2))
    else:
        for photo, distance in rows:
            print(f"{distance:4}  {display_path(photo.path)}")
        if not rows:
            empty = not library.status().photos
            print(
                "The library is empty: `lookalike index FOLDER` fills it." if empty else "Nothing within that radius.",
                file=sys.stderr,
            )
    return 0


def _rows(library: Library, matches: Matches) -> list[tuple[Photo, int]]:
    distances = dict(zip(matches.ids.tolist(), matches.distances.tolist(), strict=True))
    photos = library.photos([PhotoId(i) for i in matches.ids.tolist()])
    return [(photo, distances[photo.id]) for photo in photos]
