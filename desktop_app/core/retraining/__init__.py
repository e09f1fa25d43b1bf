"""Retraining the encoder in use on the library's own photos: a new encoder file, which nothing uses yet.

The learning itself is a command of `python -m training`, in a process of its own: the application imports nothing of
the training package. `retrain` learns the codes anew, `retrain_whole` the whole network.
"""

from __future__ import annotations

from desktop_app.core.retraining.adopting import MOST_ADOPTING, adopt
from desktop_app.core.retraining.adoption import Adopted, AdoptedFigures, AdoptionStep
from desktop_app.core.retraining.codes_only import retrain
from desktop_app.core.retraining.comparing import compare
from desktop_app.core.retraining.sampling import MOST_PHOTOS
from desktop_app.core.retraining.steps import (
    Compared,
    Curve,
    Figures,
    JudgementCount,
    Retrained,
    RetrainingPhase,
    RetrainingStep,
)
from desktop_app.core.retraining.unfinished import Unfinished, discard_unfinished, unfinished
from desktop_app.core.retraining.whole import DEFAULT_MINUTES, INSTALL, LEAST_PHOTOS, missing_packages, retrain_whole

__all__ = [
    "DEFAULT_MINUTES",
    "INSTALL",
    "LEAST_PHOTOS",
    "MOST_ADOPTING",
    "MOST_PHOTOS",
    "Adopted",
    "AdoptedFigures",
    "AdoptionStep",
    "Compared",
    "Curve",
    "Figures",
    "JudgementCount",
    "Retrained",
    "RetrainingPhase",
    "RetrainingStep",
    "Unfinished",
    "adopt",
    "compare",
    "discard_unfinished",
    "missing_packages",
    "retrain",
    "retrain_whole",
    "unfinished",
]
