import numpy as np
import pytest
import torch

from desktop_app.core.errors import TrainingError
from tests.training.made import SMALL
from training.encoder.embedding import encode
from training.encoder.network import EncoderNetwork
from training.encoder.rank_head import PRESENT, RankFigures, RankLearning, Seen, learn_rank_head
from training.encoder.trunk import Trunk
from training.evaluation.ranks import Fidelity, by_code, by_cosine, fidelity

QUICK = RankLearning(ridges=(0.1,), powers=(1.0, 0.5), steps=20, batch=64)


@pytest.fixture
def network() -> EncoderNetwork:
    torch.manual_seed(0)
    return EncoderNetwork(Trunk(SMALL), heads={"similar": 24, "copy": 16}, features=SMALL.features)


def seen(seed: int, count: int = 300, *, kinds: int = 1) -> Seen:
    """Embeddings that hold the teacher's 30 features beside louder directions of no meaning; kinds lie far apart."""
    layout, rng = np.random.default_rng(7), np.random.default_rng(seed)
    reference = rng.normal(size=(count, 30)) * np.linspace(2, 0.3, 30)
    told = np.linalg.qr(layout.normal(size=(SMALL.features, SMALL.features)))[0]
    reference += 60 * layout.normal(size=(kinds, 30))[np.arange(count) % kinds]
    noise = rng.normal(size=(count, SMALL.features - 30)) * 5
    embedding = np.hstack([reference, noise]) @ told + 2
    return Seen(embedding.astype(np.float32), reference.astype(np.float32))


def kept(network: EncoderNetwork, judged: Seen) -> float:
    return fidelity(by_code(encode(network, judged.embedding)["similar"]), by_cosine(judged.reference)).in_10


def test_the_best_on_photos_not_learned_from_becomes_the_head(network):
    judged, copy = seen(1), network.head("copy").weight.detach().clone()
    before = kept(network, judged)
    result = learn_rank_head(network, seen(0), judged, learning=QUICK)
    assert result.chosen != PRESENT
    assert kept(network, judged) == pytest.approx(result.figures[result.chosen].fidelity.in_10, abs=0.01)
    assert kept(network, judged) > before + 0.1
    assert torch.equal(network.head("copy").weight, copy)


def test_a_head_that_is_better_stays(network):
    """Learned from noise, nothing is as good as what was learned from the photos."""
    judged = seen(1)
    learn_rank_head(network, seen(0), judged, learning=QUICK)
    weight = network.head("similar").weight.detach().clone()
    noise = np.random.default_rng(3).normal(size=(300, 30)).astype(np.float32)
    result = learn_rank_head(network, Seen(seen(0).embedding, noise), judged, learning=QUICK)
    assert result.chosen == PRESENT
    assert torch.equal(network.head("similar").weight, weight)
    fresh = learn_rank_head(network, Seen(seen(0).embedding, noise), judged, learning=QUICK, fresh=True)
    assert fresh.chosen != PRESENT


def test_photos_of_one_kind_that_share_codes_count_though_none_do_on_the_photos_judged_on(network):
    """In a held-out source each photo may be of a kind of its own; here four kinds far apart are learned from."""

    def worst(learned: Seen) -> float:
        result = learn_rank_head(network, learned, seen(1), learning=QUICK, fresh=True)
        return max(found.strangers for name, found in result.figures.items() if name != PRESENT)

    assert worst(seen(0)) < 0.05
    assert worst(seen(0, kinds=4)) > 0.5


def test_losing_fidelity_or_gaining_collisions_is_worse():
    some = Fidelity(0.5, 0.8)
    base = RankFigures(some, some, 0.01)
    assert not base.worse_than(base)
    assert RankFigures(Fidelity(0.4, 0.9), some, 0.0).worse_than(base)
    assert RankFigures(some, Fidelity(0.6, 0.7), 0.0).worse_than(base)
    assert RankFigures(Fidelity(0.9, 0.9), Fidelity(0.9, 0.9), 0.02).worse_than(base)
    assert not RankFigures(some, some, 0.0).worse_than(base)


def test_what_is_kept_of_the_kinds_learned_from_counts_too(network):
    learned = seen(0)
    result = learn_rank_head(network, learned, seen(1), learning=QUICK, fresh=True)
    aside = Seen(learned.embedding[::8], learned.reference[::8])
    figures = result.figures[result.chosen]
    assert figures.familiar.in_10 == pytest.approx(kept(network, aside), abs=0.01)
    assert figures.score == max(found.score for name, found in result.figures.items() if name != PRESENT)


def test_every_bit_splits_the_photos_in_half(network):
    learned = seen(0)
    learn_rank_head(network, learned, seen(1), learning=QUICK, fresh=True)
    not_aside = np.delete(learned.embedding, np.s_[::8], axis=0)
    ones = np.unpackbits(encode(network, not_aside)["similar"], axis=1).mean(axis=0)
    assert np.abs(ones - 0.5).max() < 0.02


def test_too_few_photos_are_refused(network):
    with pytest.raises(TrainingError, match=r"20 photos .* too few"):
        learn_rank_head(network, seen(0, 20), seen(1))
