import json

import numpy as np
import pytest
import torch

from desktop_app.core.errors import TrainingError
from tests.training.made import SMALL, write_teacher
from training.encoder.teacher import load_teacher


def test_shape_is_read_from_the_graph(tmp_path):
    teacher = load_teacher(write_teacher(tmp_path / "teacher.npz"))
    assert teacher.shape == SMALL


def test_maps_follow_the_units(tmp_path):
    teacher = load_teacher(write_teacher(tmp_path / "teacher.npz"), dtype=torch.float32)
    maps = teacher(torch.rand(2, 3, 64, 64) * 2 - 1)
    widths = [SMALL.stem, *(block.channels for block in SMALL.blocks), SMALL.features]
    assert [tuple(m.shape) for m in maps] == [
        (2, width, side, side) for width, side in zip(widths, (32, 32, 16, 16, 8, 4, 4), strict=True)
    ]
    assert maps[0].min() >= 0
    assert maps[0].max() <= 6
    assert maps[1].min() < 0, "a projection is linear"


def test_residual_unit_adds_its_input(tmp_path):
    path = write_teacher(tmp_path / "teacher.npz")
    with np.load(path) as file:
        arrays = dict(file)
    ops = json.loads(str(arrays["ops"]))["ops"]
    before_add = next(k for k, op in enumerate(ops) if op["op"] == "ADD") - 1
    arrays[f"w{before_add}"] *= 0
    arrays[f"b{before_add}"] *= 0
    np.savez(path, **arrays)
    maps = load_teacher(path, dtype=torch.float32)(torch.rand(1, 3, 64, 64))
    assert torch.equal(maps[1], maps[0]), "a projection to nothing leaves the input"


def test_unknown_operation_is_named(tmp_path):
    path = write_teacher(tmp_path / "teacher.npz")
    with np.load(path) as file:
        arrays = dict(file)
    graph = json.loads(str(arrays["ops"]))
    graph["ops"][3]["op"] = "TRANSPOSE"
    arrays["ops"] = np.array(json.dumps(graph))
    np.savez(path, **arrays)
    with pytest.raises(TrainingError, match=r"operation 3 \(TRANSPOSE\)"):
        load_teacher(path)


def test_a_file_that_was_cut_off_is_named(tmp_path):
    path = write_teacher(tmp_path / "teacher.npz")
    path.write_bytes(path.read_bytes()[:-40])
    with pytest.raises(TrainingError, match="teacher"):
        load_teacher(path)


def test_missing_file_is_named(tmp_path):
    with pytest.raises(TrainingError, match="absent"):
        load_teacher(tmp_path / "absent.npz")
