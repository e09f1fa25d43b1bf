"""What is measured at a card's radius is measured at the radius that the card gives."""

from __future__ import annotations

import numpy as np

from desktop_app.core.codes import pack
from desktop_app.core.encoders.calibration import WITHIN_RADII, calibrate
from training.evaluation.encoder_scores import RATES, copy_recall


def test_the_rate_of_the_cards_radius_is_measured() -> None:
    near, _end = WITHIN_RADII["copy"]
    codes = pack(np.random.default_rng(0).normal(size=(600, 32)))
    card = calibrate({"copy": codes}, [str(number) for number in range(600)])["copy"]
    scores = copy_recall(codes[:300], {"same": codes[:300]}, strangers=codes[300:], flat=codes[:0])
    assert near in RATES
    assert abs(scores.radius[near] - card.radius) <= 1  # the strangers are not compared with each other
    assert scores.radius[RATES[0]] >= scores.radius[near] >= scores.radius[RATES[-1]]
