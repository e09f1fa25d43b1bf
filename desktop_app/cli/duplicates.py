"""`lookalike duplicates`: list them, or let rules decide which go to the trash or to a folder."""

from __future__ import annotations

import argparse
import sys
from functools import partial

from desktop_app.cli import judging
from desktop_app.cli.applying import apply_marks, rules_given, take_back
from desktop_app.cli.arguments import folder_to_make, path_named, pattern_named, whole_number
from desktop_app.cli.listing import print_csv, print_json, print_text
from desktop_app.cli.progress import ProgressLine, say_left
from desktop_app.cli.stopping import stopped_by_ctrl_c
from desktop_app.core.duplicates.keeper import RULES
from desktop_app.core.duplicates.review import Checked, Review
from desktop_app.core.errors import KnownError
from desktop_app.core.language import english, tr, translated
from desktop_app.core.library import Library
from desktop_app.core.relations import Relation
from desktop_app.core.removal.journal import Journal

HELP = english("find photos that you have twice, and remove copies without fear")

RELATIONS = {relation.value.replace(" ", "-"): relation for relation in Relation}
COPIES = [name for name, relation in RELATIONS.items() if relation.reviewed_as_copy]
SURE = [name for name, relation in RELATIONS.items() if relation.preselected]

__all__ = ["HELP", "RELATIONS", "add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's own arguments, and those of `apply`, `undo` and `judgements`."""
    _add_finding(parser, relations=COPIES)
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help=tr("print a list of groups"))
    form.add_argument("--csv", action="store_true", help=tr("print a table, one line a photo"))
    tasks = parser.add_subparsers(dest="task", help=tr("act on them, or take the last action back"))
    words = tr("remove the copies that rules choose; one of each group always stays")
    applying = tasks.add_parser("apply", help=words, description=words)
    _add_finding(applying, relations=SURE)
    applying.add_argument(
        "--rule",
        action="append",
        choices=RULES,
        help=tr("what makes the photo that stays, the most important first; may be repeated: ")
        + ", ".join(f"{name} ({translated(rule.help)})" for name, rule in RULES.items()),
    )
    applying.add_argument(
        "--pattern",
        type=pattern_named,
        help=tr("shell pattern for the rule `path`, which comes first then; without a / it is of the name"),
    )
    folders = {
        "prefer": tr("for the rule `folder`, which comes first then; may be repeated, the best first"),
        "protect": tr("none of its photos goes"),
    }
    for option, what in folders.items():
        applying.add_argument(
            f"--{option}",
            action="append",
            type=path_named,
            default=[],
            metavar="DIR",
            help=tr("a folder: {what}", what=what),
        )
    how = applying.add_mutually_exclusive_group(required=True)
    how.add_argument("--dry-run", action="store_true", help=tr("only say what would go"))
    how.add_argument("--trash", action="store_true", help=tr("put the copies in the system's trash"))
    how.add_argument("--move", type=folder_to_make, metavar="DIR", help=tr("move the copies to a folder"))
    how.add_argument("--link", action="store_true", help=tr("replace exact copies by hard links to the one that stays"))
    applying.add_argument(
        "--merge",
        action="store_true",
        help=tr("write what only a removed copy says to an .xmp file of the one that stays"),
    )
    applying.set_defaults(parser=applying)
    words = tr("take back the last `apply` that is not undone yet")
    undoing = tasks.add_parser("undo", help=words, description=words)
    undoing.set_defaults(parser=undoing)
    words = tr("list what was said about pairs in the window (not a match, keep both), or take it back")
    judging.add_arguments(tasks.add_parser("judgements", help=words, description=words))


def _add_finding(parser: argparse.ArgumentParser, *, relations: list[str]) -> None:
    # `apply` has these too, and must not erase what was given before its name.
    default = argparse.SUPPRESS if relations is SURE else None
    parser.add_argument(
        "--radius",
        type=partial(whole_number, least=0),
        metavar="R",
        default=default,
        help=tr("bits that two codes may differ in"),
    )
    parser.add_argument(
        "--relation",
        action="append",
        default=default,
        choices=SURE if relations is SURE else RELATIONS,
        help=tr(
            "what any two photos are to each other; may be repeated (default: {relations})",
            relations=", ".join(relations),
        ),
    )
    parser.add_argument(
        "--hard-links",
        action="store_true",
        default=False if default is None else default,
        help=tr("remove other names of one file too, though nothing is gained without them"),
    )


def run(library: Library, arguments: argparse.Namespace) -> int:
    """Find, then list or act."""
    if arguments.task in {"apply", "undo"}:
        _refuse_what_is_of_the_list(arguments)
    journal = Journal.beside(library.catalog_path)
    if arguments.task == "undo":
        return take_back(library, journal)
    rules = rules_given(arguments) if arguments.task == "apply" else None
    review = Review.of(library, remember=False)
    if arguments.task == "judgements":
        return judging.run(review, arguments)
    bits = library.encoder.card.heads[review.head].bits
    if arguments.radius is not None and arguments.radius > bits:
        raise KnownError(f"--radius {arguments.radius}: codes have {bits} bits, and no two are farther apart")
    _find(review, arguments.radius)
    if not library.catalog.photos.count():  # perhaps it is another one than was meant
        print(tr("The library is empty: `lookalike index FOLDER` fills it."), file=sys.stderr)
    review.hard_links = arguments.hard_links
    if rules is not None:
        review.rules = rules
        names = arguments.relation or (["exact"] if arguments.link else SURE)
        return apply_marks(review, library, journal, arguments, [RELATIONS[name] for name in names])
    groups = review.narrowed([RELATIONS[name] for name in arguments.relation or COPIES])
    show = print_json if arguments.json else print_csv if arguments.csv else print_text
    show(review, groups)
    return 0


def _refuse_what_is_of_the_list(arguments: argparse.Namespace) -> None:
    """What was given before `apply` or `undo` and means nothing there.

    Raises:
        SystemExit: something was; passed over, other photos might go than were meant, and nobody would know.
    """
    parser: argparse.ArgumentParser = arguments.parser
    if form := next((name for name in ("json", "csv") if getattr(arguments, name)), ""):
        parser.error(tr("unrecognized arguments: %s") % f"--{form}")
    wrong = next((name for name in arguments.relation or () if name not in SURE), None)
    if arguments.task == "apply" and wrong is not None:
        choices = {"value": wrong, "choices": ", ".join(map(repr, SURE))}
        reason = tr("invalid choice: %(value)r (choose from %(choices)s)") % choices
        parser.error(tr("argument %(argument_name)s: %(message)s") % {"argument_name": "--relation", "message": reason})


def _find(review: Review, radius: int | None) -> None:
    with ProgressLine() as line, stopped_by_ctrl_c() as control:
        for found, _ in enumerate(review.find_copies(control=control), 1):
            line.show_text(tr("Groups of equal files: {found:,}", found=found))
        review.find(radius=radius, control=control, nearest=lambda step: line.show_text(_describe(step)))
        for step in review.check(control=control):
            line.show_text(_describe(step))
    if review.uncompared:
        print(translated(review.uncompared.summary()), file=sys.stderr)


def _describe(step: Checked) -> str:
    """One line, e.g. "Comparing: 80 of 300 proposals · 1,200 photos · 75 groups · 74 photos/s · 12 s left"."""
    words = [
        tr("Comparing: {done:,} of {total:,} proposals", done=step.done, total=step.total),
        tr("{photos:,} photos", photos=step.photos),
        tr("{groups:,} groups", groups=step.groups),
    ]
    if step.rate:
        words.append(tr("{rate:,.0f} photos/s", rate=step.rate))
    if step.remaining is not None:
        words.append(say_left(step.remaining))
    return " · ".join(words)
