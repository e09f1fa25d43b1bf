"""What a gallery shows of a location: ids in their order, under headings. Runs on a worker."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import numpy.typing as npt

from desktop_app.core.catalog.photo_order import Grouping, PhotoOrder
from desktop_app.core.language import tr, translated
from desktop_app.core.library import Library
from desktop_app.core.likeness import Likeness, likeness_of, same_within
from desktop_app.core.types import Matches, PhotoIds
from desktop_app.gui import words
from desktop_app.gui.gallery.part_listing import with_part
from desktop_app.gui.session.navigation import Contents, Location, Query, Section

__all__ = ["answer", "headings"]


def answer(
    library: Library,
    location: Location,
    *,
    radius: int,
    age: int = 0,
    order: PhotoOrder | None = None,
    shapes: bool = False,
) -> Contents:
    """The photos of a location; a query that is in the library comes first, then the most alike.

    Args:
        library: whose photos.
        location: which.
        radius: bits that a photo may differ from a query.
        age: see `Contents`.
        order: where nothing is asked; None for the usual one.
        shapes: they are wanted, too.
    """
    found = _listed(library, location, radius=radius, age=age, order=order or PhotoOrder())
    return _with_shapes(library, found) if shapes else found


def _with_shapes(library: Library, found: Contents) -> Contents:
    """The same with shapes, now and in the better answer that comes later."""
    later = found.later
    return replace(
        found,
        shapes=library.catalog.photos.shapes(found.ids),
        later=None if later is None else lambda: _with_shapes(library, later()),
    )


def _listed(library: Library, location: Location, *, radius: int, age: int, order: PhotoOrder) -> Contents:
    if location.query is not None and location.query.part is not None:
        return with_part(library, location.query.subject, location.query.part, age=age)
    if location.query is not None:
        return _alike(library, location.query, radius=radius, age=age)
    found = library.listed(order, folder=location.folder, below=location.below, text=location.text)
    titles = headings(found.keys, order.grouping)
    sections = tuple(Section(start, title) for start, title in zip(found.starts, titles, strict=True))
    return Contents(found.ids, age=age, sections=sections)


def headings(keys: Sequence[int | Path], grouping: Grouping) -> list[str]:
    """What stands above each group: "14 June 2019", "June 2019", "2019", or the folder's name.

    Folders of one name are told apart by those around them: "2019/01 January", "2020/01 January".
    """
    folders = [key for key in keys if isinstance(key, Path)]
    return _told_apart(folders) if folders else [_date(key, grouping) for key in keys if isinstance(key, int)]


def _told_apart(folders: Sequence[Path]) -> list[str]:
    shown = [1] * len(folders)  # parts of each path, from its end
    alike = list(range(len(folders)))
    while alike:
        count = Counter(folders[at].parts[-shown[at] :] for at in alike)
        alike = [
            at for at in alike if count[folders[at].parts[-shown[at] :]] > 1 and shown[at] < len(folders[at].parts)
        ]
        for at in alike:
            shown[at] += 1
    return [
        words.folder_name(folder) if parts == 1 else words.whole_path(Path(*folder.parts[-parts:]))
        for folder, parts in zip(folders, shown, strict=True)
    ]


def _date(key: int, grouping: Grouping) -> str:
    try:
        if grouping is Grouping.DAY:
            return words.day(date(key // 10_000, key // 100 % 100, key % 100))
        if grouping is Grouping.MONTH:
            return words.month(date(key // 100, key % 100, 1))
        return str(date(key, 1, 1).year)
    except ValueError:  # a camera's clock says what no calendar has
        return tr("Without a date")


def _alike(library: Library, query: Query, *, radius: int, age: int) -> Contents:
    heads = library.encoder.card.heads
    found = library.similar(query.subject, radius=radius)
    same = found.others["copy"] <= same_within(heads["copy"]) if "copy" in found.others else None
    likeness = likeness_of(found.distances, heads, same=same)
    asked = query.photo
    first = found.ids == asked if asked is not None else np.zeros(len(found), np.bool_)
    order = np.lexsort((np.arange(len(found)), likeness, ~first))  # the rest stays sorted
    found, likeness = Matches(found.ids[order], found.distances[order]), likeness[order]
    if len(found) > 1 and bool(first.any()):
        likeness[0] = likeness[1]  # what was asked about stands with what is most like it
    reach = np.where(likeness == Likeness.SAME, 0, found.distances).astype(np.int32)
    if bool(first.any()):
        reach[0] = 0
    shown = asked if bool(first.any()) else None
    return Contents(found.ids, found.distances, age, _sections(likeness), reach, heads["similar"].bits, shown)


def _sections(likeness: npt.NDArray[np.int32]) -> tuple[Section, ...]:
    if not len(likeness):
        return ()
    starts: PhotoIds = np.concatenate(([0], np.flatnonzero(np.diff(likeness)) + 1))
    return tuple(Section(start, translated(Likeness(int(likeness[start])).words)) for start in starts.tolist())
