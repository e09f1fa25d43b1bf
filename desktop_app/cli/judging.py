"""`lookalike duplicates judgements`: what was said about pairs in the window, and taking it back."""

from __future__ import annotations

import argparse
import json

from desktop_app.core.duplicates.judgements import Judged
from desktop_app.core.duplicates.review import Review
from desktop_app.core.errors import display_path
from desktop_app.core.language import tr, translated

__all__ = ["add_arguments", "run"]

_ALL = "all"


def _number(text: str) -> str:
    if text != _ALL and not text.isdecimal():
        raise argparse.ArgumentTypeError(tr("a number of the list, or {all}, is wanted", all=repr(_ALL)))
    return text


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of `judgements`."""
    parser.add_argument(
        "--forget",
        nargs="+",
        type=_number,
        default=[],
        metavar="N",
        help=tr("take these back, by their numbers (or `all`): their photos may be grouped again"),
    )
    parser.add_argument(
        "--json",
        action="store_true",
        default=argparse.SUPPRESS,
        help=tr("print a list of {number, judgement, paths}"),
    )


def run(review: Review, arguments: argparse.Namespace) -> int:
    """List the judgements, or take some back; the exit code."""
    known = review.judgements.all()
    if arguments.forget:
        numbers = (
            [one.number for one in known] if _ALL in arguments.forget else [int(text) for text in arguments.forget]
        )
        review.take_back([one.number for one in review.judgements.numbered(numbers)])
        print(tr("{count:,} judgements taken back", count=len(set(numbers))))
        return 0
    if arguments.json:
        print(json.dumps([_as_json(one) for one in known], indent=2))
        return 0
    for one in known:
        names = ", ".join(display_path(photo.path) for photo in one.photos) or tr(
            "files that are no longer in the library"
        )
        print(f"{one.number:4}  {translated(one.judgement.value)}: {names}")
    if not known:
        print(tr("Nothing was said about any photos yet."))
    return 0


def _as_json(one: Judged) -> dict[str, object]:
    return {"number": one.number, "judgement": one.judgement.value, "paths": [str(photo.path) for photo in one.photos]}
