import numpy as np
import pytest
import torch

from desktop_app.core.codes import pack
from desktop_app.core.errors import TrainingError
from tests.training.made import SMALL
from training.encoder.embedding import encode
from training.encoder.heads import start_heads, turn
from training.encoder.network import EncoderNetwork
from training.encoder.trunk import Trunk


@pytest.fixture
def network() -> EncoderNetwork:
    torch.manual_seed(0)
    return EncoderNetwork(Trunk(SMALL), heads={"similar": 16, "copy": 24}, features=SMALL.features)


@pytest.fixture
def embedding() -> np.ndarray:
    rng = np.random.default_rng(0)
    return (rng.normal(size=(300, 20)) @ rng.normal(size=(20, SMALL.features)) + 3).astype(np.float32)


def test_without_shrinking_similar_is_itq_of_directions(embedding):
    centred = embedding - embedding.mean(axis=0)
    unit = (centred / np.linalg.norm(centred, axis=1, keepdims=True)).astype(np.float64)
    leading = np.linalg.svd(unit)[2][:16]
    weight = turn(embedding, bits=16, shrink=0.0)[0].astype(np.float64)
    gram = weight @ weight.T
    np.testing.assert_allclose(gram / gram[0, 0], np.eye(16), atol=1e-4, err_msg="orthogonal directions")
    np.testing.assert_allclose(weight @ leading.T @ leading, weight, atol=1e-4 * np.abs(weight).max())

    def to_the_nearest_corner(directions: np.ndarray) -> float:
        values = unit @ directions.T
        return float(np.abs(values).sum() / np.linalg.norm(values))

    random = np.linalg.qr(np.random.default_rng(1).normal(size=(16, 16)))[0] @ leading
    assert to_the_nearest_corner(weight) > 1.01 * to_the_nearest_corner(random)


def test_photos_of_one_kind_share_no_code_where_the_kinds_lie_far_apart(embedding):
    """The first directions, which tell kinds apart, do not take all bits."""
    kinds = np.random.default_rng(2).normal(size=(5, embedding.shape[1]))[np.arange(300) % 5]
    far = (embedding + 60 * kinds).astype(np.float32)

    def different_codes(shrink: float) -> int:
        weight, offset = turn(far, bits=16, shrink=shrink)
        return len(np.unique(pack(far @ weight.T + offset), axis=0))

    assert different_codes(0.5) > 1.3 * different_codes(0.0)


def test_values_of_new_heads_have_a_deviation_of_one_and_bits_split_the_photos(network, embedding):
    start_heads(network, embedding)
    for values in network.values(torch.from_numpy(embedding)).values():
        assert float(values.detach().std()) == pytest.approx(1.0, rel=0.01)
    ones = np.unpackbits(encode(network, embedding)["similar"], axis=1).mean(axis=0)
    assert np.abs(ones - 0.5).max() < 0.01


def test_how_much_there_is_to_see_in_a_photo_does_not_decide_what_is_similar(network, embedding):
    mean = embedding.mean(axis=0)
    centred = embedding - mean
    centred -= centred.mean(axis=0)
    loud = np.concatenate([centred, -centred]) + mean  # so that the mean stays, whatever the lengths
    factors = np.where(np.arange(300) % 10 == 0, 20, 1)[:, None]
    louder = np.concatenate([factors * centred, -factors * centred]) + mean
    weight, offset = turn(loud, bits=16)
    again, its_offset = turn(louder.astype(np.float32), bits=16)
    first, second = (pack(loud @ w.T + b) for w, b in ((weight, offset), (again, its_offset)))
    assert np.bitwise_count(first ^ second).mean() < 0.1


def test_too_few_photos_for_a_similar_head_are_said(embedding):
    with pytest.raises(TrainingError, match="16 photos are too few for a similar head of 16 bits"):
        turn(embedding[:16], bits=16)


@pytest.mark.parametrize("bits", [0, 12])
def test_codes_of_no_whole_bytes_are_refused_before_anything_is_computed(bits):
    with pytest.raises(TrainingError, match=f"a head similar of {bits} bits"):
        EncoderNetwork(Trunk(SMALL), heads={"similar": bits}, features=SMALL.features)
