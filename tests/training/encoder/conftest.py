"""A teacher of small maps, and photos for it."""

import numpy as np
import pytest
import torch

from tests.training.made import draw_photo, write_teacher
from training.encoder.teacher import load_teacher
from training.pictures.augment import as_input


@pytest.fixture(scope="module")
def teacher(tmp_path_factory):
    return load_teacher(write_teacher(tmp_path_factory.mktemp("teacher") / "teacher.npz"), dtype=torch.float32)


@pytest.fixture(scope="module")
def batches():
    photos = np.stack([np.asarray(draw_photo(seed, width=64, height=64)) for seed in range(24)])
    return [as_input(photos[start : start + 8]) for start in range(0, 24, 8)]
