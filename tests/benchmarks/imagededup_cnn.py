"""imagededup's CNN over a folder, in a process of its own: `python -m tests.benchmarks.imagededup_cnn FOLDER`.

It prints the seconds that `CNN.encode_images` takes. The network is the one that imagededup loads, MobileNetV3-small to
its pooled features at 224 pixels; its weights are random, since they matter to the result and not to the time.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path


def main() -> None:
    """Measure, without the imports and the network's construction."""
    import torchvision
    from imagededup.methods import CNN
    from imagededup.utils.models import CustomModel, MobilenetV3
    from torch import nn

    network = torchvision.models.mobilenet_v3_small(weights=None).eval()
    pooled = nn.Sequential(network.features, network.avgpool, nn.Flatten())
    model = CustomModel(name=MobilenetV3.name, model=pooled, transform=MobilenetV3.transform)
    encoder = CNN(verbose=False, model_config=model)
    started = time.perf_counter()
    encoded = encoder.encode_images(image_dir=Path(sys.argv[1]), recursive=True)
    seconds = time.perf_counter() - started
    assert encoded, "it found no picture"
    print(f"{seconds / len(encoded):.9f}")


if __name__ == "__main__":
    main()
