"""Groups of duplicates for other programs: as JSON values, and as lines of a table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from desktop_app.core.duplicates.rows import Row
from desktop_app.core.images.companions import in_words
from desktop_app.core.relations import Relation

HEAD = ("group", "keeper", "relation", "evidence", "distance", "bytes", "width", "height", "path", "companions")
"""Of the table."""

__all__ = ["HEAD", "as_json", "as_lines", "path_text", "weakest"]


def weakest(rows: Sequence[Row]) -> str:
    """The weakest relation of a group to the one that stays, in words."""
    relations = [row.relation for row in rows if row.relation]
    return max(relations, key=lambda relation: relation.rank, default=Relation.SIMILAR).value


def as_json(rows: Sequence[Row]) -> dict[str, object]:
    """A group as a JSON value; paths that are not text keep their surrogates."""
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
    return {"relation": weakest(rows), "keeper": str(rows[0].photo.path), "members": members}


def path_text(path: Path) -> str:
    """The path as text that is UTF-8: undecodable bytes become U+FFFD."""
    return str(path).encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def as_lines(number: int, rows: Sequence[Row], *, say: Callable[[Path], str] = path_text) -> list[tuple[object, ...]]:
    """A group as lines of a table, one per photo, in the order of `HEAD`; `say` makes text of a path."""
    return [
        (
            *(number, int(row.keeper), row.relation.value if row.relation else "", row.evidence, row.distance),
            *(row.photo.size, row.photo.width, row.photo.height, say(row.photo.path), in_words(row.photo.companions)),
        )
        for row in rows
    ]
