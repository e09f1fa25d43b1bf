"""What a gallery shows of a question about a part: what contains it, then what is like it. Runs on a worker."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import numpy as np

from desktop_app.core.hamming.part_index import PartMatches
from desktop_app.core.language import tr
from desktop_app.core.library import Library
from desktop_app.core.part_search import AskedPart
from desktop_app.core.parts import Part
from desktop_app.core.types import PhotoId, Picture
from desktop_app.gui.session.navigation import Contents, Section

__all__ = ["with_part"]


def with_part(library: Library, query: PhotoId | Path | Picture, part: Part, *, age: int) -> Contents:
    """The photos with a part near in code; `Contents.later` looks at the nearest, and says which contain it."""
    asked = library.parts.ask(query, part)
    near = library.parts.near(asked)
    known = {} if asked.photo is None else {asked.photo: part}

    def look() -> Contents:
        found = {one.photo: one.part for one in library.parts.confirm(asked, near)}
        return _listed(library, asked, near, found | known, age=age)

    first = _listed(library, asked, near, known, age=age)
    return replace(first, later=look) if len(near) else first


def _listed(
    library: Library, asked: AskedPart, near: PartMatches, sure: Mapping[PhotoId, Part], *, age: int
) -> Contents:
    """Sorted: the photo that was asked about, those that surely contain the part, the others; each nearest first."""
    heads = library.loaded_encoder.encoder.card.heads
    head = heads[library.loaded_encoder.part_head]
    itself = near.ids == (-1 if asked.photo is None else asked.photo)
    like = ~np.isin(near.ids, np.array(list(sure), np.int64))
    order = np.lexsort((np.arange(len(near)), like, ~itself))
    ids, distances, like = near.ids[order], near.distances[order], like[order]
    # The slider goes by the bits of the head that whole photos are compared with.
    scaled = distances * (heads["similar"].max_radius / head.max_radius) if "similar" in heads else distances
    places = {
        number: library.parts.place_of(part)
        for number, part in zip(near.ids.tolist(), near.parts.tolist(), strict=True)
    }
    contained = int((~like).sum())
    sections = [(0, tr("Contains this part"))] if contained else []
    sections += [(contained, tr("Has a part like it"))] if contained < len(ids) else []
    return Contents(
        ids,
        distances,
        age,
        tuple(Section(start, title) for start, title in sections),
        np.where(like, np.ceil(scaled), 0).astype(np.int32),
        head.bits,
        asked.photo if bool(itself.any()) else None,
        places | {int(photo): part for photo, part in sure.items()},
    )
