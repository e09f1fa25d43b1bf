"""The orders that photos can be listed in, and what they can be grouped by."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from desktop_app.core.catalog.dialect import Dialect
from desktop_app.core.types import PhotoIds

__all__ = ["Grouping", "PhotoList", "PhotoOrder", "SortKey"]


class SortKey(Enum):
    """What photos are sorted by."""

    TAKEN = "taken"
    ADDED = "added"
    NAME = "name"
    SIZE = "size"
    PIXELS = "pixels"
    FOLDER = "folder"


class Grouping(Enum):
    """What photos are grouped by."""

    NONE = "none"
    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    FOLDER = "folder"


@dataclass(frozen=True, slots=True)
class PhotoOrder:
    """An order of photos.

    Attributes:
        by: what they are sorted by.
        ascending: smallest, oldest or first of the alphabet first.
        grouping: together, before they are sorted; days, months and years in the direction of the dates.
    """

    by: SortKey = SortKey.TAKEN
    ascending: bool = False
    grouping: Grouping = Grouping.NONE


@dataclass(frozen=True, slots=True, eq=False)
class PhotoList:
    """Photos in an order, in groups.

    Attributes:
        ids: int64 (N,).
        starts: where each group begins, ascending from 0; empty where nothing is grouped.
        keys: of each group: the day as 20190614, the month as 201906, the year as 2019, or the folder's path.
    """

    ids: PhotoIds
    starts: tuple[int, ...] = ()
    keys: tuple[int | Path, ...] = ()


def ordering(order: PhotoOrder, date: str, dialect: Dialect) -> str:
    """The terms of ORDER BY; `date` is the SQL of a photo's date.

    What is equal in them is in the order of the paths, which removing a photo and bringing it back does not change.
    """
    folder_path, direction = dialect.folder_of("p.path"), "ASC" if order.ascending else "DESC"
    folder, name = dialect.without_case(folder_path), dialect.without_case(dialect.name_of("p.path"))
    terms = {
        SortKey.TAKEN: [date],
        SortKey.ADDED: ["p.id"],
        SortKey.NAME: [name],
        SortKey.SIZE: ["p.size"],
        SortKey.PIXELS: ["p.width * p.height"],
        SortKey.FOLDER: ["p.folder_id", folder, name],
    }[order.by]
    by_date = "ASC" if order.ascending and order.by is SortKey.TAKEN else "DESC"
    groups = {
        Grouping.NONE: [],
        Grouping.FOLDER: ["p.folder_id", folder, folder_path],
    }.get(order.grouping, [f"{grouping_key(order.grouping, date, dialect)} {by_date}"])
    return ", ".join([*groups, *(f"{term} {direction}" for term in (*terms, "p.path", "p.id"))])


def grouping_key(grouping: Grouping, date: str, dialect: Dialect) -> str:
    """The SQL of a whole number that the photos of a group have in common, for those beside each other."""
    digits = {Grouping.DAY: ((1, 4), (6, 2), (9, 2)), Grouping.MONTH: ((1, 4), (6, 2)), Grouping.YEAR: ((1, 4),)}
    if grouping in digits:
        parts = " || ".join(f"substr({date}, {start}, {length})" for start, length in digits[grouping])
        return f"CAST({parts} AS INTEGER)"
    if grouping is Grouping.FOLDER:
        return f"dense_rank() OVER (ORDER BY p.folder_id, {dialect.folder_of('p.path')})"
    return "0"
