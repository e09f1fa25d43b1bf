"""The made folder through everything: encoder, radius join, grouping, comparing files, marking by rules.

    python -m tests.benchmarks.duplicates_found [--photos 300] [--bursts 50] [--unrelated 500] [--radius R …]

Without `--radius`: the card's own, and what suits a library of this size. Of every radius: which copies lie within it,
which of those are still found once the files are compared (what the first stage loses and what the second), how true
the groups are, what it costs, and whether a rule marks anything that is not a copy. A copy counts as found where groups
connect it with its original; its relation is the one shown for the two.
The last table is the one of docs/quality.md. `--photos 20 --bursts 5 --unrelated 30` takes a minute.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

import numpy as np

from desktop_app.core.codes import Codes
from desktop_app.core.duplicates.review import Group, Review
from desktop_app.core.hamming.radius_join import radius_join
from desktop_app.core.library import Library
from desktop_app.core.relations import Relation
from desktop_app.core.types import PhotoId
from tests.benchmarks.duplicates_made_folder import MadeFolder, make_folder

SURE = frozenset(relation for relation in Relation if relation.preselected)


@dataclass(frozen=True, slots=True)
class Made:
    """The indexed folder; every photo belongs to a family: a photo with its copies, a burst, or itself."""

    folder: MadeFolder
    ids: dict[Path, PhotoId]
    family: dict[PhotoId, str]
    sure: frozenset[PhotoId]

    @classmethod
    def of(cls, folder: MadeFolder, library: Library) -> Made:
        """The photos of a folder that was indexed."""
        ids = {photo.path: photo.id for photo in library.photos(library.photo_ids().tolist())}
        family = {ids[path]: path.name for path in (*folder.originals, *folder.unrelated)}
        family |= {ids[copy]: original.name for original, copy in folder.copies}
        family |= {ids[frame]: frames[0].name for frames in folder.bursts for frame in frames}
        sure = {ids[copy] for (_, copy), (relation, _) in folder.copies.items() if relation in SURE}
        return cls(folder, ids, family, frozenset(sure | {ids[path] for path in folder.originals}))

    def right(self, group: Group) -> tuple[int, int]:
        """The pairs of a group that are what it says, and all of them."""
        relation, pairs = group.relation, list(combinations(group.photos, 2))
        right = 0
        for one, other in pairs:
            related = self.family[one] == self.family[other]
            burst = self.family[one].startswith("burst")
            if relation in SURE:
                right += related and {one, other} <= self.sure
            else:
                right += related and burst == (relation is Relation.BURST)
        return right, len(pairs)


def connected(groups: Sequence[Group]) -> dict[PhotoId, PhotoId]:
    """For each photo in a group the smallest id that groups connect it with."""
    root: dict[PhotoId, PhotoId] = {}

    def find(photo: PhotoId) -> PhotoId:
        while root.setdefault(photo, photo) != photo:
            photo = root[photo]
        return photo

    for group in groups:
        for photo in group.photos[1:]:
            one, other = sorted((find(group.photos[0]), find(photo)))
            root[other] = one
    return {photo: find(photo) for photo in list(root)}


@dataclass(frozen=True, slots=True)
class Shares:
    """Of the copies of one relation: within the radius, proposed together, found and named right; and of the pairs of
    photos in groups of this relation (None where there are none) those that are what they are called."""

    near: float
    proposed: float
    found: float
    precision: float | None


def look(made: Made, library: Library, *, radius: int) -> tuple[list[str], dict[Relation, Shares]]:
    """Find and compare within one radius; the lines to print, and the shares."""
    review = Review.of(library, remember=False)
    before = _findings(library)
    started, worked = time.perf_counter(), time.process_time()
    review.find(radius=radius)
    proposed = connected(review.groups())
    for step in review.check():
        tell(f"radius {radius}: {step.done:,} of {step.total:,} proposals compared")
    compared = _findings(library) - before
    seconds, worked = time.perf_counter() - started, time.process_time() - worked
    precision, wrong = _precision(made, review)
    counts, means = _counted(made, library, review, proposed, radius=radius)
    lines = [
        f"\n## Radius {radius}: {compared:,} pairs compared, {worked:.0f} s of processor time in {seconds:.0f} s\n",
        "| copy | is | within the radius | proposed together | found | named right |",
        "|---|---|---|---|---|---|",
    ]
    for edit, meant in means.items():
        shares = [counts[edit, what] / counts[edit, "all"] for what in ("near", "proposed", "found", "named")]
        lines.append(f"| {edit} | {meant.value} | " + " | ".join(f"{share:.3f}" for share in shares) + " |")
    found = {}
    for relation in dict.fromkeys(means.values()):
        edits = [edit for edit, meant in means.items() if meant is relation]
        total, *parts = (sum(counts[edit, what] for edit in edits) for what in ("all", "near", "proposed", "named"))
        near, together, named = (part / total for part in parts)
        found[relation] = Shares(near, together, named, precision.get(relation))
    return [*lines, *wrong, *_marked(made, review)], found


class Teller:
    """Says how far it is on the error stream, now and then."""

    def __init__(self, *, seconds: float = 10.0) -> None:
        self._seconds, self._said = seconds, time.monotonic()

    def __call__(self, text: str) -> None:
        """Say it, if nothing was said for a while."""
        if time.monotonic() - self._said >= self._seconds:
            self._said = time.monotonic()
            print(text, file=sys.stderr, flush=True)


tell = Teller()


def _findings(library: Library) -> int:
    return int(library.catalog.database.read("SELECT count(*) FROM verdicts").fetchone()[0])


def _counted(
    made: Made, library: Library, review: Review, proposed: dict[PhotoId, PhotoId], *, radius: int
) -> tuple[Counter[tuple[str, str]], dict[str, Relation]]:
    """Of each edit how many pairs there are, how many got how far, and what relation it means."""
    found = connected([group for group in review.groups(list(Relation)) if group.relation is not Relation.SIMILAR])
    pairs = [(one, other, relation, edit) for (one, other), (relation, edit) in made.folder.copies.items()]
    pairs += [(*two, Relation.BURST, "burst") for frames in made.folder.bursts for two in combinations(frames, 2)]
    counts: Counter[tuple[str, str]] = Counter()
    means: dict[str, Relation] = {}
    for one, other, relation, edit in pairs:
        first, second = made.ids[one], made.ids[other]
        means[edit] = relation
        counts[edit, "all"] += 1
        counts[edit, "near"] += (review._findings.distance(first, second) or 0) <= radius
        counts[edit, "proposed"] += proposed.get(first, first) == proposed.get(second, -second)
        if found.get(first, first) == found.get(second, -second):
            finding = review._verifier.compare(*library.photos([first, second]))
            counts[edit, "found"] += 1
            counts[edit, "named"] += finding.relation is relation
    return counts, means


def _precision(made: Made, review: Review) -> tuple[dict[Relation, float], list[str]]:
    """Of the pairs in groups of each relation those that are it, and the groups in which not all are."""
    shares: dict[Relation, float] = {}
    wrong: list[Group] = []
    for relation in Relation:
        groups = review.groups([relation])
        counted = [made.right(group) for group in groups]
        if counted and relation is not Relation.SIMILAR:
            right, pairs = (sum(column) for column in zip(*counted, strict=True))
            shares[relation] = right / pairs
            wrong += [group for group, (good, every) in zip(groups, counted, strict=True) if good < every]
    names = [", ".join(row.photo.path.name for row in review.rows(group)) for group in wrong]
    return shares, [f"not all made of one photo: {name}" for name in names]


def _marked(made: Made, review: Review) -> Iterator[str]:
    totals = review.mark_by_rules()
    marked = {photo for group in review.groups() for photo in group.photos if review.marks.removed(photo)}
    wrong = sum(photo not in made.sure for photo in marked)
    yield f"\nmarked by the rules: {totals.photos:,}; unrelated, burst or edited photos among them: {wrong}"


def table(found: dict[int, dict[Relation, Shares]]) -> Iterator[str]:
    """The table of docs/quality.md."""
    yield "\n| relation | " + " | ".join(f"within {radius} | proposed | found | precision" for radius in found) + " |"
    yield "|---" * (1 + 4 * len(found)) + "|"
    for relation in next(iter(found.values())):
        cells = []
        for shares in (of_radius[relation] for of_radius in found.values()):
            parts = (shares.near, shares.proposed, shares.found, shares.precision)
            cells += ["–" if part is None else f"{part:.3f}".removeprefix("0") for part in parts]
        yield f"| {relation.value} | " + " | ".join(cells) + " |"


def false_pairs(made: Made, ids: Sequence[PhotoId], codes: Codes, radii: Sequence[int]) -> Iterator[str]:
    """How many pairs of different families are within each radius."""
    family = np.unique([made.family[photo] for photo in ids], return_inverse=True)[1]
    join = radius_join(codes, radius=max(radii), crowd=len(codes))
    of_code = {int(label): family[row] for row, label in enumerate(join.label)}
    apart = np.array([of_code[i] != of_code[j] for i, j in zip(join.first.tolist(), join.second.tolist(), strict=True)])
    different = sum(1 for _ in ids) ** 2 / 2
    yield "| radius | pairs within | of different photos | their rate |\n|---|---|---|---|"
    for radius in radii:
        near = join.distance <= radius
        false = int((near & apart).sum())
        yield f"| {radius} | {int(near.sum()):,} | {false:,} | {false / different:.1e} |"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--photos", type=int, default=300)
    parser.add_argument("--bursts", type=int, default=50)
    parser.add_argument("--unrelated", type=int, default=500)
    parser.add_argument("--radius", type=int, nargs="*", help="what suits the encoder and the size where none is given")
    parser.add_argument("--untimed", action="store_true", help="bursts without capture times")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as place, Library.open(Path(place) / "library.db") as library:
        photos = Path(place) / "photos"
        photos.mkdir()
        folder = make_folder(photos, photos=chosen.photos, bursts=chosen.bursts, unrelated=chosen.unrelated,
                             timed=not chosen.untimed)  # fmt: skip
        library.add_folder(photos)
        for step in library.index():
            tell(f"indexing: {step.done:,} of {step.total or 0:,} photos")
        made, review = Made.of(folder, library), Review.of(library, remember=False)
        number = library.catalog.codes.register(library.encoder.identity, library.encoder.card)
        ids, codes = library.catalog.codes.load(number, library.encoder.card)
        card = library.encoder.card
        radii = sorted(set(chosen.radius or [card.heads[review.head].radius, review.radius]))
        print(f"{len(ids):,} photos, encoder {card.name} {library.encoder.identity[:12]}\n")
        for line in false_pairs(made, [PhotoId(int(photo)) for photo in ids], codes[review.head], radii):
            print(line)
        found = {}
        for radius in radii:
            lines, found[radius] = look(made, library, radius=radius)
            print(*lines, sep="\n", flush=True)
        print(*table(found), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
