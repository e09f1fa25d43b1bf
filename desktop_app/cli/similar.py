"""`lookalike similar IMAGE`: the library's photos that look like a picture, or contain a part of it."""

from __future__ import annotations

import argparse
import json
import re
import sys
from functools import partial
from pathlib import Path

from desktop_app.cli.arguments import path_named, whole_number
from desktop_app.cli.stopping import stopped_by_ctrl_c
from desktop_app.core.errors import display_path
from desktop_app.core.language import english, tr
from desktop_app.core.library import Library
from desktop_app.core.parts import Part
from desktop_app.core.types import Matches, Photo, PhotoId

HELP = english("show the photos of the library that look like a picture, or contain a part of it")
DEFAULT_K = 20
_NUMBERS = re.compile(r"(\d+(?:\.\d+)?)(%?)(?:,|$)")

__all__ = ["DEFAULT_K", "HELP", "add_arguments", "run"]


def _rectangle(text: str) -> tuple[list[float], bool]:
    """The four numbers, and whether they are per cent."""
    found = _NUMBERS.findall(text)
    signs = {sign for _number, sign in found}
    if len(found) != 4 or len(signs) != 1 or ",".join(number + sign for number, sign in found) != text:
        raise argparse.ArgumentTypeError(
            tr("X,Y,WIDTH,HEIGHT is wanted, all in pixels or all with %, not {text}", text=repr(text))
        )
    return [float(number) for number, _sign in found], signs == {"%"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's own arguments."""
    parser.add_argument(
        "image", type=path_named, metavar="IMAGE", help=tr("any picture; it need not be in the library")
    )
    limit = parser.add_mutually_exclusive_group()
    limit.add_argument(
        "-k",
        type=partial(whole_number, least=1),
        metavar="N",
        help=tr("at most N (default {count})", count=DEFAULT_K),
    )
    limit.add_argument(
        "--radius", type=partial(whole_number, least=0), metavar="R", help=tr("all that are at most R bits away")
    )
    asked = parser.add_mutually_exclusive_group()
    asked.add_argument(
        "--head", default="similar", help=tr("`similar` (alike, the default) or `copy` (the same picture)")
    )
    asked.add_argument(
        "--part",
        type=_rectangle,
        metavar="X,Y,WIDTH,HEIGHT",
        help=tr("ask about this part of IMAGE, in pixels or per cent: what contains it, or has a part like it"),
    )
    parser.add_argument("--json", action="store_true", help=tr("print a list of {path, distance}"))


def run(library: Library, arguments: argparse.Namespace) -> int:
    """Query and print."""
    k = DEFAULT_K if arguments.k is None and arguments.radius is None else arguments.k
    image = arguments.image.absolute()
    if arguments.part is not None:
        return _run_part(library, image, arguments, k=k)
    matches = library.similar(image, k=k, radius=arguments.radius, head=arguments.head)
    rows = _rows(library, matches)
    if arguments.json:
        print(json.dumps([{"path": str(photo.path), "distance": distance} for photo, distance in rows], indent=2))
    else:
        for photo, distance in rows:
            print(f"{distance:4}  {display_path(photo.path)}")
        _say_if_empty(library, bool(rows))
    return 0


def _run_part(library: Library, image: Path, arguments: argparse.Namespace, *, k: int | None) -> int:
    numbers, per_cent = arguments.part
    if per_cent:
        part = Part(*(number / 100 for number in numbers))
    else:
        part = Part.of_pixels(*numbers, size=library.parts.size_of(image))
    asked = library.parts.ask(image, part)
    near = library.parts.near(asked, k=k, radius=arguments.radius)
    with stopped_by_ctrl_c() as control:
        found = {one.photo: one.part for one in library.parts.confirm(asked, near, control=control)}
    ids = [PhotoId(number) for number in near.ids.tolist()]
    places = dict(zip(ids, map(library.parts.place_of, near.parts.tolist()), strict=True)) | found
    distances = dict(zip(ids, near.distances.tolist(), strict=True))
    photos = library.photos(ids)
    photos.sort(key=lambda photo: photo.id not in found)  # the rest stays sorted
    if arguments.json:
        rows = [_as_json(photo, places[photo.id], distances[photo.id], photo.id in found) for photo in photos]
        print(json.dumps(rows, indent=2))
    else:
        for photo in photos:
            said = tr("contains it") if photo.id in found else tr("like it")
            place = tr("at {place}", place=places[photo.id])
            print(f"{distances[photo.id]:4}  {said:11}  {display_path(photo.path)}  ({place})")
        _say_if_empty(library, bool(photos))
    without = library.parts.without_codes()
    if without:
        said = tr(
            "Photos that cannot be found by a part yet: {without:,}; `lookalike index FOLDER` makes their codes.",
            without=without,
        )
        print(said, file=sys.stderr)
    return 0


def _as_json(photo: Photo, part: Part, distance: int, same: bool) -> dict[str, object]:
    sides = [part.left, part.top, part.width, part.height]
    return {"path": str(photo.path), "distance": distance, "part": [round(side, 4) for side in sides], "contains": same}


def _say_if_empty(library: Library, found: bool) -> None:
    if not found:
        empty = not library.status().photos
        said = (
            tr("The library is empty: `lookalike index FOLDER` fills it.")
            if empty
            else tr("Nothing within that radius.")
        )
        print(said, file=sys.stderr)


def _rows(library: Library, matches: Matches) -> list[tuple[Photo, int]]:
    distances = dict(zip(matches.ids.tolist(), matches.distances.tolist(), strict=True))
    photos = library.photos([PhotoId(i) for i in matches.ids.tolist()])
    return [(photo, distances[photo.id]) for photo in photos]
