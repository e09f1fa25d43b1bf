"""Groups of duplicates as text, as a table, as JSON."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Sequence

from desktop_app.core.duplicates.review import Group, Review, Row
from desktop_app.core.errors import display_path
from desktop_app.core.images.companions import in_words
from desktop_app.core.relations import Relation
from desktop_app.core.removal.plan import freed

__all__ = ["megabytes", "print_csv", "print_json", "print_text"]


def _weakest(rows: list[Row]) -> str:
    relations = [row.relation for row in rows if row.relation]
    return max(relations, key=lambda relation: relation.rank, default=Relation.SIMILAR).value


def print_json(review: Review, groups: Sequence[Group]) -> None:
    """A list of groups."""
    # ASCII, so that names that are not text survive as surrogate escapes.
    print(json.dumps([_as_json(rows) for group in groups if (rows := review.rows(group))], indent=2))


def _as_json(rows: list[Row]) -> dict[str, object]:
    members = [
        {
            "path": str(row.photo.path),
            "distance": row.distance,
            "relation": row.relation.value if row.relation else None,
            "bytes": row.photo.size,
            "width": row.photo.width,
            "height": row.photo.height,
            "companions": [{"name": one.name, "kind": one.kind, "bytes": one.size} for one in row.photo.companions],
        }
        for row in rows
    ]
    return {"relation": _weakest(rows), "keeper": str(rows[0].photo.path), "members": members}


def print_csv(review: Review, groups: Sequence[Group]) -> None:
    """A table, one line a photo; as it is for a program, and without what a terminal would obey for a person."""
    table = csv.writer(sys.stdout, lineterminator="\n")
    table.writerow(["group", "keeper", "relation", "evidence", "distance", "bytes", "width", "height", "path",
                    "companions"])  # fmt: skip
    for number, group in enumerate(groups, start=1):
        for row in review.rows(group):
            photo, relation = row.photo, row.relation.value if row.relation else ""
            path = display_path(photo.path) if sys.stdout.isatty() else _text(str(photo.path))
            table.writerow([number, int(row.keeper), relation, row.evidence, row.distance, photo.size, photo.width,
                            photo.height, path, in_words(photo.companions)])  # fmt: skip


def _text(path: str) -> str:
    """The path as text that is UTF-8: undecodable bytes become U+FFFD."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def print_text(review: Review, groups: Sequence[Group]) -> None:
    """A line a group with what it frees, a line a photo; the total goes to standard error."""
    counted: dict[int, Row] = {}
    for group in groups:
        rows = review.rows(group)
        if rows:
            print(f"{_weakest(rows)}, {megabytes(group.saving)} to gain")
        for row in rows:
            beside = f" + {in_words(row.photo.companions)}" if row.photo.companions else ""
            path, why = display_path(row.photo.path), display_path(row.evidence)
            print(f"  {'*' if row.keeper else ' '} {path}{beside}  ({why})")
            if not row.keeper and not row.same_file:
                counted[row.photo.id] = row  # once, though it is in two groups
    saving = megabytes(freed(row.photo for row in counted.values()))
    print(f"{len(groups):,} groups, {saving} to gain" if groups else "No duplicates found.", file=sys.stderr)


def megabytes(count: int) -> str:
    """Bytes in words: "1,234.5 MB"."""
    return f"{count / 1e6:,.1f} MB"
