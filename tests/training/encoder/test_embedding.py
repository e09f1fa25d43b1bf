import numpy as np
import torch

from tests.training.made import SMALL, write_photos
from training.encoder.embedding import embed, fit_all
from training.encoder.network import EncoderNetwork
from training.encoder.trunk import Trunk
from training.pictures.photos import open_photos


def test_embeddings_are_of_the_pictures_that_the_application_makes(tmp_path):
    network = EncoderNetwork(Trunk(SMALL), heads={"copy": 24}, features=SMALL.features)
    photos = open_photos([write_photos(tmp_path / "photos")], cache=tmp_path / "cache")
    found = embed(network.trunk, photos, side=64)
    assert found.shape == (12, SMALL.features)
    assert embed(network.trunk, photos.sample(5), side=64).shape == (5, SMALL.features)
    (pixels,) = fit_all(photos.subset([3]), side=64, rule="stretch")
    with torch.inference_mode():
        alone = network.eval()(torch.from_numpy(pixels))[0]
    np.testing.assert_allclose(found[3], alone[0], rtol=0.1, atol=0.05)
