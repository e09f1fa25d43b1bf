"""The rows of an evaluation: the same label-free figures and mAP for codes and for float features, set by set."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from training.evaluation.encoder_scores import same_class, same_class_by_cosine
from training.evaluation.ranks import Collisions, Fidelity, by_code, by_cosine, collisions, fidelity
from training.evaluation.ranks import participation_ratio as participation
from training.methods import METHODS
from training.methods.interface import TrainingData

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop_app.core.codes import Codes
    from training.evaluation.ranks import Floats, Space

__all__ = ["HASHED", "QualityRow", "Shown", "hashed", "share_of"]

HASHED = {"random hyperplanes": "lsh", "ITQ": "itq"}
"""What any features are hashed with for comparison: the row's words, the method's name."""


@dataclass(frozen=True, slots=True)
class QualityRow:
    """Figures of one code, or of float features.

    Attributes:
        name: of what is measured.
        bits: of the code; None for float features.
        retrieval: by set, the mAP of same-class retrieval.
        fidelity: of the reference's neighbours, searched among all photos; None without a reference.
        within: the same, each set on its own.
        collisions: of codes.
        participation_ratio: of codes.
    """

    name: str
    bits: int | None
    retrieval: dict[str, float] = field(default_factory=dict)
    fidelity: Fidelity | None = None
    within: Fidelity | None = None
    collisions: Collisions | None = None
    participation_ratio: float | None = None

    @property
    def mean(self) -> float:
        """The mean mAP over the sets; NaN without any."""
        return float(np.mean(list(self.retrieval.values()))) if self.retrieval else float("nan")

    def as_json(self) -> dict[str, Any]:
        """For a card and for `--json`."""
        return asdict(self) | {"mean mAP": self.mean if self.retrieval else None}


@dataclass(frozen=True, slots=True)
class Shown:
    """Photos that are measured on.

    Args:
        folders: for each of N photos `set/class…`.
        reference: float32 (N, D), a teacher's features of them, which say what is near and what may be a copy.
    """

    folders: Sequence[str]
    reference: Floats | None = None

    def codes(self, name: str, codes: Codes) -> QualityRow:
        """The row of packed codes uint8 (N, bits/8) of the photos."""
        overall, within = self._ranks(by_code(codes))
        return QualityRow(
            name,
            bits=8 * codes.shape[1],
            retrieval=same_class(codes, self.folders),
            fidelity=overall,
            within=within,
            collisions=collisions(codes, self.reference),
            participation_ratio=participation(codes),
        )

    def features(self, name: str, features: Floats) -> QualityRow:
        """The row of float features (N, D) of the photos, centred on the photos, which favours them over codes."""
        retrieval = same_class_by_cosine(features, self.folders, centre=features.mean(axis=0))
        overall, within = self._ranks(by_cosine(features))
        return QualityRow(name, bits=None, retrieval=retrieval, fidelity=overall, within=within)

    def _ranks(self, space: Space) -> tuple[Fidelity | None, Fidelity | None]:
        """Over all photos, and set by set."""
        if self.reference is None:
            return None, None
        reference, sets = by_cosine(self.reference), [folder.split("/")[0] for folder in self.folders]
        return fidelity(space, reference), fidelity(space, reference, groups=sets)


def hashed(learned: Floats, features: Mapping[str, Floats], *, bits: int, seed: int = 0) -> dict[str, dict[str, Codes]]:
    """By words of `HASHED` and by the names of `features`, packed codes of such features.

    Args:
        learned: float32 (M, D) of photos to learn from; a method that needs more of them for the bits is left out.
        features: by name (N, D) of photos to encode.
        bits: of the codes.
        seed: of the methods.
    """
    data, found = TrainingData(learned), {}
    for words, method in HASHED.items():
        most = METHODS[method].most_bits(data)
        if most is not None and bits > most:
            continue
        function = METHODS[method].fit(data, bits=bits, seed=seed).function
        found[words] = {name: function.encode(some) for name, some in features.items()}
    return found


def share_of(row: QualityRow, reference: QualityRow) -> float:
    """Mean mAP of a row as a share of another's on the same photos; NaN where there is none."""
    return row.mean / reference.mean if reference.retrieval and reference.mean else float("nan")
