"""`lookalike encoders`: which encoders there are, which one is used, and new ones made of models."""

from __future__ import annotations

import argparse

from desktop_app.cli.adopting import add_adopting_arguments, adopt_model
from desktop_app.cli.switching import switch_to
from desktop_app.core.encoders.card import Card
from desktop_app.core.encoders.store import EncoderFile
from desktop_app.core.errors import display_path
from desktop_app.core.language import comma_list, english, tr, translated
from desktop_app.core.library import Library

HELP = english("list the encoders, show one, use another, or make one of a model")

__all__ = ["HELP", "add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's own arguments."""
    parser.add_argument("action", nargs="?", default="list", choices=("list", "info", "use", "adopt"))
    parser.add_argument(
        "encoder",
        nargs="?",
        help=tr(
            "its name, file or the beginning of its identity (info: the one in use); adopt: the model's .onnx file"
        ),
    )
    add_adopting_arguments(parser)
    parser.set_defaults(parser=parser)


def run(library: Library, arguments: argparse.Namespace) -> int:
    """Do what `action` says."""
    _refuse_what_means_nothing(arguments)
    if arguments.action == "list":
        for entry in library.encoders():
            _print_line(entry, in_use=entry.identity == library.encoder.identity)
        return 0
    if arguments.action == "adopt":
        return adopt_model(library, arguments)
    now = library.encoder.identity if arguments.action == "info" else ""
    entry = library.shelf.named(now if arguments.encoder is None else arguments.encoder)
    if arguments.action == "info":
        print(entry.card.to_json() if entry.card else translated(display_path(entry.problem)))
        return 0
    unread = switch_to(library, entry.identity)
    print(tr("{title} is used from now on; the codes of the former one are kept.", title=_title(library.encoder.card)))
    if unread:
        print(unread)
    return 0


def _refuse_what_means_nothing(arguments: argparse.Namespace) -> None:
    """End the command (SystemExit) where what was given would be passed over."""
    extra = [arguments.encoder] if arguments.action == "list" and arguments.encoder is not None else []
    if arguments.action in {"list", "use"}:
        extra += ["--json"] if arguments.json else []
    if extra:
        parser: argparse.ArgumentParser = arguments.parser
        parser.error(tr("unrecognized arguments: %s") % " ".join(extra))


def _print_line(entry: EncoderFile, *, in_use: bool) -> None:
    mark = "*" if in_use else " "
    where = tr("built in") if entry.path is None else display_path(entry.path)
    if entry.card is None:
        print(
            tr(
                "{mark} not usable  {where}: {problem}",
                mark=mark,
                where=where,
                problem=translated(display_path(entry.problem)),
            )
        )
        return
    heads = comma_list(
        [
            tr("{name} {bits} bits", name=display_path(name), bits=head.bits)
            for name, head in sorted(entry.card.heads.items())
        ]
    )
    print(f"{mark} {entry.identity[:12]}  {_title(entry.card)} ({heads})  {where}")


def _title(card: Card) -> str:
    """What the file says of itself, which anybody may have written."""
    return display_path(f"{card.name} {card.version}")
