"""How good an adopted model's codes are beside those of the encoder in use, on photos that it did not learn from."""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np

from desktop_app.core.codes import Codes
from desktop_app.core.retraining.adoption import AdoptedFigures
from desktop_app.core.retraining.fidelity import Flags, bits_that_carry, collisions, fidelity, nearest
from desktop_app.core.retraining.looking import Looked, Looking

_ROUNDS = 3  # of measuring speed, of which the best counts

__all__ = ["measured"]


def measured(
    looking: Looking, looked: Looked, codes: Codes, held_out: Flags, copies: Flags
) -> tuple[AdoptedFigures, AdoptedFigures]:
    """Of the encoder in use, and of the new one.

    Args:
        looking: has both.
        looked: what they say of the photos.
        codes: the new encoder's `similar` codes (N, bits/8).
        held_out: bool (N,), the photos that are asked for.
        copies: bool (N, N), pairs that may be the same picture.
    """
    asked = np.flatnonzero(held_out)
    expected = nearest(looked.embedding, asked)
    present, new = looked.present, fidelity(codes, asked, expected)
    own = None
    if looked.present_embedding is not None:
        own = fidelity(present, asked, nearest(looked.present_embedding, asked))
    old = AdoptedFigures(
        own=own,
        model=fidelity(present, asked, expected),
        collisions=collisions(present, copies),
        carrying=bits_that_carry(present),
        rate=_rate(lambda: looking.encoder.encode(looked.present_samples), len(looked.present_samples)),
    )
    return old, AdoptedFigures(
        own=new,
        model=new,
        collisions=collisions(codes, copies),
        carrying=bits_that_carry(codes),
        rate=_rate(lambda: looking.embedder.embed(looked.samples), len(looked.samples)),
    )


def _rate(work: Callable[[], object], count: int) -> float:
    seconds = []
    for _ in range(_ROUNDS):
        started = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - started)
    return count / max(min(seconds), 1e-9)
