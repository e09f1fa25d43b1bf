"""Encoders beside teachers, and beside what ITQ and random hyperplanes make of the same features.

A figure on kinds of photos that a network learned from flatters it, and one on kinds that only the hash layer learned
from flatters that. So everything is measured twice: on the evaluation photos, and on *held-out sources*, whole kinds
of training photos that neither the network nor any hash layer was shown.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.core.errors import TrainingError
from desktop_app.core.file_draft import draft_of
from training.encoder.embedding import embed
from training.encoder.targets import teacher_features
from training.evaluation.baselines import encode_all
from training.evaluation.rows import Shown, hashed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from desktop_app.core.encoders.onnx_encoder import OnnxEncoder
    from training.encoder.teachers import PooledTeacher
    from training.evaluation.ranks import Floats
    from training.evaluation.rows import QualityRow
    from training.pictures.photos import PhotoSet

__all__ = ["LEARNED", "TeacherAt", "compare", "held_out_photos"]

LEARNED = "learned"
"""The group of photos that hash layers may learn from; no figure is measured on it."""

_HEAD = "similar"


@dataclass(frozen=True, slots=True)
class TeacherAt:
    """A teacher and the side of the pictures that it is shown."""

    teacher: PooledTeacher
    side: int

    @property
    def name(self) -> str:
        """The name by which it was asked for: `efficientnet-lite2@224`."""
        return f"{self.teacher.name}@{self.side}"

    def features(self, photos: PhotoSet, *, cache: Path) -> Floats:
        """Its features (N, D) of photos; kept in a folder, since a large teacher takes minutes."""
        names = "\n".join([self.name, photos.fingerprint, *photos.names])
        file = cache / f"features-{hashlib.sha256(names.encode('utf-8', 'surrogateescape')).hexdigest()[:16]}.npy"
        if file.exists():
            kept: Floats = np.load(file, allow_pickle=False)
            return kept
        found = teacher_features(self.teacher, photos, side=self.side)
        cache.mkdir(parents=True, exist_ok=True)
        with draft_of(file) as draft, draft.open("wb") as out:
            np.save(out, found)
        return found


def held_out_photos(photos: PhotoSet, sources: Sequence[str], *, most: int, learned: int) -> dict[str, PhotoSet]:
    """Training photos apart: `held out`, and under `LEARNED` some of the others.

    Args:
        photos: of which the first folder is the source.
        sources: that the network did not learn from.
        most: photos of a source, drawn at random.
        learned: photos of the other sources.

    Raises:
        TrainingError: a source has no photos, or none is left to learn from.
    """
    of = np.array([name.split("/")[0] for name in photos.names])
    missing = [source for source in sources if source not in of]
    if missing:
        raise TrainingError(f"there are no photos of the held-out source {missing[0]!r}: its folder is not there")
    kept = [photos.subset(np.flatnonzero(of == source)).sample(most) for source in sorted(set(sources))]
    rest = np.flatnonzero(~np.isin(of, list(sources)))
    if not len(rest):
        raise TrainingError("all sources are held out: there are no photos left to learn a hash layer from")
    place = {name: number for number, name in enumerate(photos.names)}
    numbers = [place[name] for some in kept for name in some.names]
    groups = {LEARNED: photos.subset(rest).sample(learned)}
    return groups | ({"held out": photos.subset(numbers)} if numbers else {})


def compare(
    encoders: Mapping[str, OnnxEncoder],
    teachers: Sequence[TeacherAt],
    groups: Mapping[str, PhotoSet],
    *,
    cache: Path,
) -> dict[str, list[QualityRow]]:
    """By group of photos, without `LEARNED`, the rows of all encoders and teachers.

    Args:
        encoders: by name.
        teachers: the first is the reference, whose neighbours are the right ones; may be empty.
        groups: by name; where `LEARNED` is among them, all features are hashed for comparison too.
        cache: a folder for the teachers' features.
    """
    seen = [{name: teacher.features(photos, cache=cache) for name, photos in groups.items()} for teacher in teachers]
    measured = [name for name in groups if name != LEARNED]
    shown = {name: Shown(groups[name].folders, seen[0][name] if seen else None) for name in measured}
    rows: dict[str, list[QualityRow]] = {name: [] for name in measured}
    lengths = [encoder.card.heads[_HEAD].bits for encoder in encoders.values() if _HEAD in encoder.card.heads]
    bits = max(lengths, default=256)
    for name, encoder in encoders.items():
        if _HEAD in encoder.card.heads:
            for group in measured:
                codes = encode_all(encoder, groups[group])[_HEAD]
                rows[group].append(shown[group].codes(f"{name} {_HEAD}", codes))
        features = {
            group: embed(encoder, photos, side=encoder.card.input_size, rule=encoder.card.resize)
            for group, photos in groups.items()
        }
        _add_features(rows, name, features, shown, bits=bits)
    for teacher, found in zip(teachers, seen, strict=True):
        _add_features(rows, teacher.name, found, shown, bits=bits)
    return rows


def _add_features(
    rows: dict[str, list[QualityRow]],
    name: str,
    features: Mapping[str, Floats],
    shown: Mapping[str, Shown],
    *,
    bits: int,
) -> None:
    for group, photos in shown.items():
        rows[group].append(photos.features(f"{name} float", features[group]))
    if LEARNED not in features:
        return
    for words, codes in hashed(features[LEARNED], {group: features[group] for group in shown}, bits=bits).items():
        for group, found in codes.items():
            rows[group].append(shown[group].codes(f"{name} {words}", found))
