"""Groups of duplicates as text, as a table, as JSON."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Sequence

from desktop_app.core.duplicates.listed import HEAD, as_json, as_lines, path_text, weakest
from desktop_app.core.duplicates.review import Group, Review, Row
from desktop_app.core.errors import display_path
from desktop_app.core.images.companions import in_words
from desktop_app.core.language import plural, tr, translated
from desktop_app.core.removal.plan import freed

__all__ = ["counted", "megabytes", "print_csv", "print_json", "print_text"]


def counted(photos: int, beside: int) -> str:
    """How many photos, and how many files that belong to them: "2 photos (and 1 file beside)"."""
    said = plural(photos, "{count:,} photo", "{count:,} photos")
    if not beside:
        return said
    return tr("{photos} (and {files} beside)", photos=said, files=plural(beside, "{count:,} file", "{count:,} files"))


def print_json(review: Review, groups: Sequence[Group]) -> None:
    """A list of groups."""
    # ASCII, so that names that are not text survive as surrogate escapes.
    print(json.dumps([as_json(rows) for group in groups if (rows := review.rows(group))], indent=2))


def print_csv(review: Review, groups: Sequence[Group]) -> None:
    """A table, one line a photo; as it is for a program, and without what a terminal would obey for a person."""
    table = csv.writer(_Lines())
    table.writerow(HEAD)
    say = display_path if sys.stdout.isatty() else path_text
    for number, group in enumerate(groups, start=1):
        table.writerows(as_lines(number, review.rows(group), say=say))


class _Lines:
    """Prints the rows of a table with the line ends of text; the table knows both ends, so that it quotes both."""

    def write(self, row: str) -> None:
        """Print a row."""
        sys.stdout.write(row.removesuffix("\r\n") + "\n")


def print_text(review: Review, groups: Sequence[Group]) -> None:
    """A line a group with what it frees, a line a photo; the total goes to standard error."""
    going: dict[int, Row] = {}
    for group in groups:
        rows = review.rows(group)
        if rows:
            print(tr("{weakest}, {size} to gain", weakest=translated(weakest(rows)), size=megabytes(group.saving)))
        for row in rows:
            beside = f" + {translated(in_words(row.photo.companions))}" if row.photo.companions else ""
            path, why = display_path(row.photo.path), translated(display_path(row.evidence))
            print(f"  {'*' if row.keeper else ' '} {path}{beside}  ({why})")
            if not row.keeper and not row.same_file:
                going[row.photo.id] = row  # once, though it is in two groups
    saving = megabytes(freed(row.photo for row in going.values()))
    print(
        tr(
            "{groups}, {saving} to gain",
            groups=plural(len(groups), "{count:,} group", "{count:,} groups"),
            saving=saving,
        )
        if groups
        else tr("No duplicates found."),
        file=sys.stderr,
    )


def megabytes(count: int) -> str:
    """Bytes in words: "1,234.5 MB"."""
    return tr("{count:,.1f} MB", count=count / 1000000.0)
