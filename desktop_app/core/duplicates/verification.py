"""The second look at a proposed pair: the files themselves say what the two photos are to each other.

Bytes first, then decoded pixels, then the same framing to a fraction of a pixel, then matching points. What
may be removed unseen (`Relation.preselected`) has to pass the strictest test: thresholds measured on edits,
bursts and unrelated photos by tests/benchmarks/duplicates_made_folder.py.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence

from desktop_app.core.duplicates.alignment import Framing, Placement, compare_framing, place
from desktop_app.core.duplicates.borders import content_share
from desktop_app.core.duplicates.exposure_time import other_settings, seconds_apart
from desktop_app.core.duplicates.finding_memory import FindingMemory, NoMemory
from desktop_app.core.duplicates.following import Placements
from desktop_app.core.duplicates.framed_alike import EDGE_ON_EDGE, WORST
from desktop_app.core.duplicates.glance import glance, same_place
from desktop_app.core.duplicates.glimpses import Glimpses, Thumbnail
from desktop_app.core.duplicates.looks import SIDE, Look, LookCache, make_look
from desktop_app.core.duplicates.may_be_copy import may_be_copy
from desktop_app.core.duplicates.said import describe_changes, how_saved, when
from desktop_app.core.duplicates.second_look import SecondLook
from desktop_app.core.duplicates.small_differences import place_in_words
from desktop_app.core.images import Limits, read_picture
from desktop_app.core.images.differences import one_holds_more, same_contents, what_differs
from desktop_app.core.language import english
from desktop_app.core.relations import Finding, Relation
from desktop_app.core.removal.files import same_bytes
from desktop_app.core.types import Control, Photo, PhotoId

BURST_SECONDS = 10.0
_ASPECT = 0.02
_FEWEST_POINTS = 8
_MANY_POINTS = 12
_BY_CHANCE = 0.3
"""Agreement below which marks that say where one photo lies on the other do so by chance, or show a thing that both
hold. Of 9,313 pairs of edits of 1,200 photos that are found, nine agree by less; of 782 pairs of other photos that
marks leave open, 293 do, which need no key points then."""
_MATCHED = 0.25
"""Another photo of the same face or thing has fewer of a picture's key points, and a strongly compressed copy may."""
_WHOLE = 0.97
_STANDS_OUT = 4
"""Times the mean difference, from which it is that place which was changed."""

_SEEN = 1.0  # of 255 levels, on average: a person sees less only where the two take turns

_FRAMINGS = 1024
"""Pairs of which it is kept how they lie on each other: what is not one exposure is looked at again as an edit."""

_STILL, _HARDLY = 0.001, 0.01
"""Shares of the longer side that a picture seems to be moved by: less than can be told, and perhaps not at all."""

__all__ = ["BURST_SECONDS", "Verifier", "may_be_reencoded"]


class Verifier:
    """Names the relation of pairs; thread-safe, remembers what it found.

    Args:
        memory: findings of earlier runs.
        limits: of decoding.
        thumbnail: the JPEG of a fingerprint, or None: most photos that are not alike are told apart by theirs.
    """

    def __init__(
        self, *, memory: FindingMemory | None = None, limits: Limits | None = None, thumbnail: Thumbnail | None = None
    ) -> None:
        self._memory = NoMemory() if memory is None else memory
        self._limits = limits
        self._looks: LookCache[Look] = LookCache()
        self._framings: LookCache[Framing] = LookCache(capacity=_FRAMINGS)
        self._glimpses = Glimpses(thumbnail)
        self._second = SecondLook(limits)
        self._placements = Placements()
        self._proven: set[tuple[PhotoId, PhotoId, bytes]] = set()
        self._borders = self._memory.borders()

    def compare(self, first: Photo, second: Photo, *, control: Control | None = None) -> Finding:
        """The relation of two photos and the evidence; the order of the two does not matter.

        Raises:
            Cancelled: by `control`, asked between the files that are read.
            ImageError: one of them cannot be read now.
        """
        first, second = sorted((first, second), key=lambda photo: photo.id)
        control = control or Control()
        finding = self._same_file(first, second, control) or _of_films(first, second) or self._recall(first, second)
        if finding is None:
            finding = self._look(first, second, control)
            self._remember(first, second, finding)
        return finding

    def compare_exposure(self, first: Photo, second: Photo, *, control: Control | None = None) -> Finding | None:
        """As `compare`, but only for EXACT, SAME_PIXELS and REENCODED, without looking for matching points.

        Raises:
            Cancelled: by `control`, asked between the files that are read.
            ImageError: one of them cannot be read now.
        """
        first, second = sorted((first, second), key=lambda photo: photo.id)
        control = control or Control()
        exact = self._same_file(first, second, control)
        if exact or _of_films(first, second) or not may_be_reencoded(first, second):
            return exact
        finding = self._recall(first, second)
        if finding is None and not self._glimpses.whole_apart(first, second):
            finding, _ = self._look_framed(first, second, control)
            if finding is not None:
                self._remember(first, second, finding)
        return finding if finding is not None and finding.relation.preselected else None

    def follows(self, path: Sequence[Photo], *, control: Control | None = None) -> bool:
        """Whether the ends of a path are edits of one photo, seen by where each two neighbours on it lie on each other.

        Cheap, and only where those were compared just now; False says that the two have to be compared themselves.

        Raises:
            Cancelled: by `control`, asked between the files that are read.
            ImageError: one of them cannot be read now.
        """
        first, second = path[0], path[-1]
        if seconds_apart(first, second) or first.fingerprint == second.fingerprint:
            return False
        if self._recall(first, second) is not None:
            return False
        control = control or Control()
        looks = self._look_of(first, control), self._look_of(second, control)
        if looks[0].flat or looks[1].flat:
            return False
        placement = self._placements.follow([photo.fingerprint for photo in path], looks)
        if placement is None:
            return False
        evidence = english(f"of one photo, {placement.agreement:.0%} agrees")
        self._remember(first, second, Finding(Relation.EDITED, evidence))
        return True

    def prove(self, proven: Iterable[tuple[PhotoId, PhotoId, bytes]]) -> None:
        """Take it as read in this session that the bytes of two photos, the smaller id first, are the same."""
        self._proven.update(proven)

    def learn_borders(self, borders: Mapping[bytes, float]) -> None:
        """What `content` says from now on, by fingerprint."""
        self._borders.update(borders)

    def same_file(self, first: Photo, second: Photo, *, control: Control | None = None) -> Finding | None:
        """EXACT, where the bytes say so; nothing else is looked at.

        Raises:
            Cancelled: by `control`.
            ImageError: one of them cannot be read now.
        """
        first, second = sorted((first, second), key=lambda photo: photo.id)
        return self._same_file(first, second, control or Control())

    def border(self, fingerprint: bytes) -> float:
        """As `content`, by fingerprint."""
        return self._borders.get(fingerprint, 1.0)

    def content(self, photo: Photo) -> float:
        """The share of a photo that is not a plain border; 1 where it was not looked at (`compare`)."""
        return self._borders.get(photo.fingerprint, 1.0)

    def _same_file(self, first: Photo, second: Photo, control: Control) -> Finding | None:
        # A fingerprint of a large file is a sample: bytes decide, once in a session, and never from the catalog.
        if first.size != second.size or first.fingerprint != second.fingerprint:
            return None
        pair = (first.id, second.id, first.fingerprint)
        if pair not in self._proven:
            if not same_bytes(first.path, second.path, control=control):
                return None
            self._proven.add(pair)
        return Finding(Relation.EXACT, english("same bytes"))

    def _recall(self, first: Photo, second: Photo) -> Finding | None:
        if first.fingerprint == second.fingerprint:
            return None
        return self._memory.finding(first.fingerprint, second.fingerprint)

    def _remember(self, first: Photo, second: Photo, finding: Finding) -> None:
        if first.fingerprint != second.fingerprint:
            self._memory.remember(first.fingerprint, second.fingerprint, finding)

    def _look_of(self, photo: Photo, control: Control) -> Look:
        def make() -> Look:
            control.checkpoint()
            loaded = read_picture(photo.path, side=SIDE, limits=self._limits)
            self._second.keep(photo, loaded.picture)
            look = make_look(loaded.picture, width=loaded.width, height=loaded.height)
            content = content_share(look.grey)
            if content < 1 and photo.fingerprint not in self._borders:
                self._borders[photo.fingerprint] = content
                self._memory.remember_border(photo.fingerprint, content)
            return look

        return self._looks.get(_key(photo), make)

    def _look_framed(self, first: Photo, second: Photo, control: Control) -> tuple[Finding | None, Framing | None]:
        """What is seen where the whole pictures lie on each other edge on edge."""
        one, other = self._look_of(first, control), self._look_of(second, control)
        if not _same_aspect(first, second) or not same_place(one, other):
            return None, None
        alone = may_be_reencoded(first, second) and not other_settings(first, second)
        if alone and self._second.told_apart_by_saving_alone(first, second, control):
            return self._saved_again(first, second, control, seen=True), None
        framing = self._framings.get((_key(first), _key(second)), lambda: compare_framing(one, other))
        flat = one.flat or other.flat
        finding = self._exposure(first, second, framing, flat=flat, control=control)
        if finding is None and not flat and not _in_one_burst(first, second):
            finding = _name_framing(first, second, framing)
        if finding is not None:
            self._placements.put(first.fingerprint, second.fingerprint, (one, other), None)
        return finding, framing

    def _look(self, first: Photo, second: Photo, control: Control) -> Finding:
        seen_whole = all(_key(photo) in self._looks for photo in (first, second))  # which tells more than thumbnails
        if not seen_whole and not _in_one_burst(first, second) and self._glimpses.apart(first, second):
            return Finding(Relation.SIMILAR, english("looks alike") + when(seconds_apart(first, second)))
        finding, framing = self._look_framed(first, second, control)
        if finding is not None:
            return finding
        one, other = self._look_of(first, control), self._look_of(second, control)
        if one.flat or other.flat:
            return Finding(Relation.SIMILAR, english("nearly flat pictures"))
        apart = seconds_apart(first, second)
        if _in_one_burst(first, second):
            return Finding(Relation.BURST, english(f"taken {apart:g} s apart"))
        seen = glance(one, other, by_chance=_BY_CHANCE)
        placement = seen.placement
        framed = placement is None or (_is_upright(placement) and placement.shift <= _HARDLY)
        if framing is None and framed and _same_aspect(first, second) and not (seen.sure and placement is None):
            finding = _name_framing(first, second, compare_framing(one, other))
            if finding is not None:
                self._placements.put(first.fingerprint, second.fingerprint, (one, other), None)
                return finding
        # A hand that moved by half a pixel is told from an edit by key points only.
        if not seen.sure or (placement is not None and _may_have_moved(first, second, placement)):
            placement = place(one, other, least_points=_FEWEST_POINTS)
        if placement is None or not _is_part(placement):
            return Finding(Relation.SIMILAR, english("looks alike") + when(apart))
        self._placements.put(first.fingerprint, second.fingerprint, (one, other), placement)
        bordered = min(self.content(first), self.content(second)) < 1
        return _name_placement(first, second, placement, apart, bordered=bordered)

    def _exposure(
        self, first: Photo, second: Photo, framing: Framing, *, flat: bool, control: Control
    ) -> Finding | None:
        """SAME_PIXELS or REENCODED; EDITED or BURST for what shows only at full size or beside the pixels; or None."""
        same_size = (first.width, first.height) == (second.width, second.height)
        # Decoders that shrink while they decode round differently, but only from format to format.
        near = 0.3 if first.format == second.format else 1.5
        alike = same_size and framing.difference <= near and framing.worst <= 2
        same = self._same_pixels(first, second, control) if alike else None
        if same is not None:
            return same
        if not may_be_reencoded(first, second):
            return None
        if not may_be_copy(first, second, framing, self._second, control, flat=flat):
            return None
        if other_settings(first, second):
            return Finding(Relation.BURST, english("taken with other settings of the camera: another exposure"))
        is_copy = self._second.same_source(first, second, control)
        difference = None if is_copy else self._second.difference(first, second, control)
        if difference and not (is_copy := self._second.same_source(first, second, control, slowly=True)):
            words = what_differs(first.path, second.path, limits=self._limits)
            evidence = "; ".join(filter(None, (words, str(difference))))
            return Finding(Relation.EDITED, evidence, difference.middle)
        doubt = "" if is_copy else self._second.doubt(first, second, control)
        if doubt and not (is_copy := self._second.same_source(first, second, control, slowly=True)):
            return Finding(Relation.EDITED, doubt)
        if same_size and not is_copy and not self._second.same_grain(first, second, control):
            return Finding(Relation.BURST, english("nothing moved, but the grain is another: another exposure"))
        return self._saved_again(first, second, control, seen=framing.difference >= _SEEN)

    def _saved_again(self, first: Photo, second: Photo, control: Control, *, seen: bool) -> Finding:
        seeing = english("hardly a visible difference" if seen else "no visible difference")
        found = Finding(Relation.REENCODED, f"{how_saved(first, second)}, {seeing}")
        return self._trusted(first, second, found, control)

    def _same_pixels(self, first: Photo, second: Photo, control: Control) -> Finding | None:
        """SAME_PIXELS, also where one of the two holds a film besides, or EDITED where one is doubtful; or None."""
        # The same pixels in the same colours are the same picture, so that most pairs need not be read once more.
        if not self._second.same_picture(first, second, control):
            return None
        control.checkpoint()
        words = english(f"same {first.width}×{first.height} pixels in another file")
        if same_contents(first.path, second.path, limits=self._limits, seen_alike=True):
            return self._trusted(first, second, Finding(Relation.SAME_PIXELS, words), control)
        more = "" if first.doubt or second.doubt else one_holds_more(first.path, second.path, limits=self._limits)
        return Finding(Relation.SAME_PIXELS, f"{words}, {more}") if more else None

    def _trusted(self, first: Photo, second: Photo, finding: Finding, control: Control) -> Finding:
        """A preselected finding, unless one file holds what the other lacks, or might not show all of its picture."""
        control.checkpoint()
        doubt = first.doubt or second.doubt
        told = english(f"one is doubtful: {doubt}")
        words = told if doubt else what_differs(first.path, second.path, limits=self._limits)
        return finding if words is None else Finding(Relation.EDITED, f"{words}; {finding.evidence}")


def _key(photo: Photo) -> tuple[PhotoId, bytes]:
    """Not the fingerprint alone, for the same reason as in `Verifier._same_file`."""
    return photo.id, photo.fingerprint


def _of_films(first: Photo, second: Photo) -> Finding | None:
    """Of a film only a frame is shown, which says nothing about the rest."""
    return Finding(Relation.SIMILAR, english("a frame of a film")) if first.is_film or second.is_film else None


def _same_aspect(first: Photo, second: Photo) -> bool:
    return abs(math.log(first.width * second.height / (first.height * second.width))) <= _ASPECT


def may_be_reencoded(first: Photo, second: Photo) -> bool:
    """Another capture time is another exposure, however alike they look."""
    return _same_aspect(first, second) and not seconds_apart(first, second)


def _in_one_burst(first: Photo, second: Photo) -> bool:
    return 0 < (seconds_apart(first, second) or 0) <= BURST_SECONDS


def _name_framing(first: Photo, second: Photo, framing: Framing) -> Finding | None:
    """Edge on edge most of it is the same, whatever was done to its tone or written on it."""
    if framing.displacement > EDGE_ON_EDGE or framing.agreement < 0.5:
        return None
    evidence = describe_changes(framing)
    local = framing.worst > max(WORST, _STANDS_OUT * framing.difference)
    words = "; ".join(filter(None, (evidence, place_in_words(*framing.place) if local else "")))
    words = (words or english("slightly changed")) + when(seconds_apart(first, second))
    return Finding(Relation.EDITED, words, framing.place if local else None)


def _may_have_moved(first: Photo, second: Photo, placement: Placement) -> bool:
    """By more than a whole picture that was only toned seems to, and perhaps less than key points can tell."""
    framed = placement.points == 0 and placement.shift <= _STILL
    return (first.width, first.height) == (second.width, second.height) and _is_upright(placement) and not framed


def _is_upright(placement: Placement) -> bool:
    return not placement.mirrored and abs(placement.turned) <= 2 and abs(placement.scale - 1) <= 0.03


def _is_part(placement: Placement) -> bool:
    larger, smaller = (
        max(placement.cover_first, placement.cover_second),
        min(placement.cover_first, placement.cover_second),
    )
    least = 0.9 if placement.matched < _MATCHED else 0.7 if placement.points >= _MANY_POINTS else 0.85
    return placement.agreement >= least and larger >= 0.6 and smaller >= 0.05 and 0.1 <= placement.scale <= 10


def _name_placement(
    first: Photo, second: Photo, placement: Placement, apart: float | None, *, bordered: bool
) -> Finding:
    quarters = abs(placement.turned - 90 * round(placement.turned / 90))
    moved = _is_upright(placement) and placement.shift > 0.002
    points = english(f"{placement.points} details match" if placement.points else f"{placement.agreement:.0%} matches")
    if (first.width, first.height) == (second.width, second.height) and moved:
        # An edit that moves the picture inside the same frame without scaling it is rarer than a moving hand.
        return Finding(Relation.BURST, english(f"moved by {placement.shift:.1%}, {points}"))
    changed = placement.mirrored or (abs(placement.turned) > 45 and quarters < 1)
    if apart and not changed:
        return Finding(Relation.SIMILAR, english("the same view") + f"{when(apart)}, {points}")
    words = []
    shown = min(placement.cover_first, placement.cover_second)
    if shown < _WHOLE:
        whole = max(placement.cover_first, placement.cover_second) >= _WHOLE
        words.append(english("with a border") if bordered and whole else english(f"crop of {shown:.0%}"))
    if placement.mirrored:
        words.append(english("mirrored"))
    if abs(placement.turned) > 0.5:
        words.append(english(f"turned by {abs(placement.turned):.0f}°"))
    return Finding(Relation.EDITED, ", ".join([*(words or [english("changed")]), points]))
