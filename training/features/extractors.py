"""What methods learn from in place of pictures: pixels, GIST, a teacher's or a torchvision network's features.

Features are kept in a folder outside the repository, picture by picture under a digest of the pixels, so that another
draw of the same data set computes nothing again, and a run that is stopped goes on where it was.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
import numpy.typing as npt
import torch
from torch.nn import functional

from desktop_app.core import locations
from desktop_app.core.errors import TrainingError
from desktop_app.core.file_draft import draft_of
from training.arrays import UNREADABLE
from training.encoder.backbones import Backbone
from training.encoder.distillation_losses import pooled
from training.encoder.efficientnet_lite import LITE, load_lite
from training.encoder.teacher import load_teacher
from training.features.gist import gist
from training.features.sift import sift
from training.pictures.augment import as_input
from training.video.clips import Clips
from training.video.networks import VIDEO_FEATURES, ClipExtractor, open_clip_features

if TYPE_CHECKING:
    from collections.abc import Callable

    from training.datasets import Items

__all__ = ["DEFAULT_CACHE", "FEATURES", "Extractor", "features_of", "open_features"]

Floats: TypeAlias = npt.NDArray[np.float32]

DEFAULT_CACHE = locations.cache_folder() / "features"
_PART = 2000  # pictures computed before they are written
_BATCH = 50
_TEACHER_SIDE, _LITE_SIDE, _BACKBONE_SIDE = 160, 128, 224


@dataclass(frozen=True, slots=True)
class Extractor:
    """A way from pictures to features.

    Args:
        recipe: names all that the features depend on beside the pixels; the cache's folder.
        extract: uint8 (N, H, W, C) → float32 (N, D).
        note: what must be said beside numbers made with it.
        kept: whether the features are worth keeping.
    """

    recipe: str
    extract: Callable[[npt.NDArray[np.uint8]], Floats]
    note: str
    kept: bool = True


def _pixels(source: str | None) -> Extractor:
    del source
    return Extractor("pixels", _flat, "pixels", kept=False)


def _gist(source: str | None) -> Extractor:
    del source
    return Extractor("gist-320-energy", gist, "GIST-320 of energies, unit length, own implementation")


def _sift(source: str | None) -> Extractor:
    del source
    return Extractor("sift-2048", sift, "RootSIFT at 4 × 4 places, a definition of our own")


def _teacher(source: str | None) -> Extractor:
    if source is None:
        raise TrainingError("the teacher's features need its file: name it with --weights")
    path = Path(source)
    teacher = load_teacher(path)
    mark = hashlib.sha256(path.read_bytes()).hexdigest()[:12]

    def extract(pictures: npt.NDArray[np.uint8]) -> Floats:
        with torch.inference_mode():
            image = _resized(pictures, side=_TEACHER_SIDE).to(torch.bfloat16)
            return pooled(teacher(image.contiguous(memory_format=torch.channels_last))[-1]).numpy()

    return Extractor(f"teacher-{mark}-{_TEACHER_SIDE}", extract, f"{path.stem} at {_TEACHER_SIDE} px")


def _lite(name: str) -> Callable[[str | None], Extractor]:
    """What opens one of the EfficientNet-Lite packages; the name of its weights is its side in pixels, if not 128."""

    def open_lite(source: str | None) -> Extractor:
        if source is not None and not (source.isdecimal() and 32 <= int(source) <= 512):
            said = f"{name} has the weights of its package; --weights can only name its side in pixels, 32 … 512"
            raise TrainingError(f"{said}, not {source!r}")
        side = _LITE_SIDE if source is None else int(source)
        network = load_lite(name)

        def extract(pictures: npt.NDArray[np.uint8]) -> Floats:
            with torch.inference_mode():
                image = _resized(pictures, side=side).contiguous(memory_format=torch.channels_last)
                found: Floats = network.pooled(image).numpy()
                return found

        return Extractor(f"{name}-{side}", extract, f"{name} at {side} px")

    return open_lite


# TO ADD FEATURES: a function from what --weights says (or None) to an Extractor, and a line here. Any other name is one
# of training.video.networks, or one of torchvision's networks.
FEATURES: dict[str, Callable[[str | None], Extractor]] = {
    "pixels": _pixels,
    "gist": _gist,
    "sift": _sift,
    "teacher": _teacher,
    **{name: _lite(name) for name in LITE},
}


def open_features(name: str, *, weights: str | None = None) -> Extractor | ClipExtractor:
    """An extractor by name.

    Args:
        name: one of `FEATURES`, one of `VIDEO_FEATURES` for clips of videos, or a torchvision network, whose last layer
            before the classes is taken (VGG-16's fc7).
        weights: the teacher's file; an EfficientNet-Lite's side in pixels; for a torchvision network the name of its
            weights or a file of its state. Without, its weights are random, and the note says so.

    Raises:
        TrainingError: there is no such network, or its weights cannot be had.
    """
    if name in VIDEO_FEATURES:
        return open_clip_features(name, weights=weights)
    return FEATURES[name](weights) if name in FEATURES else _backbone(name, weights)


def _backbone(name: str, weights: str | None) -> Extractor:
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        network = Backbone(name, weights=weights, penultimate=True).eval()
    state = hashlib.sha256()
    for tensor in network.state_dict().values():
        state.update(tensor.numpy().tobytes())

    def extract(pictures: npt.NDArray[np.uint8]) -> Floats:
        with torch.inference_mode():
            found: Floats = network(_resized(pictures, side=_BACKBONE_SIDE)).numpy()
            return found

    note = f"{name} with " + ("RANDOM weights" if weights is None else f"the weights {Path(weights).name}")
    return Extractor(f"{name}-{state.hexdigest()[:12]}-{_BACKBONE_SIDE}", extract, note)


def features_of(
    items: Items,
    extractor: Extractor | ClipExtractor,
    *,
    cache: Path = DEFAULT_CACHE,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> Floats:
    """Features float32 (N, D) of items; vectors are their own.

    Args:
        items: pictures, clips or vectors.
        extractor: of :func:`open_features`.
        cache: a folder; each recipe has its own in it.
        progress: called with how many pictures or clips are done, and how many there are to compute.

    Raises:
        TrainingError: the features are of pictures and the items are clips, or the other way round; or there are none.
    """
    if isinstance(items.data, Clips):
        if not isinstance(extractor, ClipExtractor):
            raise TrainingError(f"{extractor.recipe} are not features of videos; there are {', '.join(VIDEO_FEATURES)}")
        return _clip_features(items.data, extractor, cache=cache, progress=progress)
    if not items.pictures:
        return items.data.astype(np.float32, copy=False)
    if isinstance(extractor, ClipExtractor):
        raise TrainingError(f"{extractor.recipe} are features of videos, and these are pictures: choose others")
    if not extractor.kept:
        return _extract(extractor, items.data)
    store = _Store(cache / extractor.recipe)
    digests = _digests(items.data)
    missing = store.missing(digests)
    for start in range(0, len(missing), _PART):
        progress(start, len(missing))
        rows = missing[start : start + _PART]
        store.add(digests[rows], _extract(extractor, items.data[rows]))
    progress(len(missing), len(missing))
    return store.read(digests)


def _clip_features(
    clips: Clips, extractor: ClipExtractor, *, cache: Path, progress: Callable[[int, int], None]
) -> Floats:
    """Features of clips, decoded video by video; kept after each `_PART` of them."""
    store = _Store(cache / extractor.recipe)
    digests = clips.digests()
    missing = store.missing(digests)
    waiting: list[tuple[npt.NDArray[np.uint8], Floats]] = []
    done = 0
    for rows, frames in clips[missing].decoded(side=extractor.side):
        waiting.append((digests[missing[rows]], extractor.extract(frames)))
        if sum(len(each) for each, _ in waiting) >= _PART or done + len(rows) == len(missing):
            progress(done, len(missing))
            store.add(*(np.concatenate(parts) for parts in zip(*waiting, strict=True)))
            waiting = []
        done += len(rows)
    progress(len(missing), len(missing))
    return store.read(digests)


@dataclass
class _Store:
    """Features by digest in a folder of .npz files, each written once and whole."""

    folder: Path
    places: dict[bytes, tuple[Path, int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for path in sorted(self.folder.glob("*.npz")):
            self._place(path, _array(path, "digests"))

    def missing(self, digests: npt.NDArray[np.uint8]) -> npt.NDArray[np.int64]:
        """Rows whose features are not there, each digest once."""
        first: dict[bytes, int] = {}
        for row, digest in enumerate(digests):
            if digest.tobytes() not in self.places:
                first.setdefault(digest.tobytes(), row)
        return np.array(list(first.values()), dtype=np.int64)

    def add(self, digests: npt.NDArray[np.uint8], features: Floats) -> None:
        """Write a file beside the others; a killed process leaves none or a whole one."""
        self.folder.mkdir(parents=True, exist_ok=True)
        path = self.folder / f"{hashlib.sha256(digests.tobytes()).hexdigest()[:16]}.npz"
        with draft_of(path) as draft, draft.open("wb") as file:
            np.savez(file, digests=digests, features=features)
        self._place(path, digests)

    def read(self, digests: npt.NDArray[np.uint8]) -> Floats:
        """The features of digests that are all there, in their order."""
        wanted: dict[Path, tuple[list[int], list[int]]] = {}
        for row, digest in enumerate(digests):
            path, place = self.places[digest.tobytes()]
            rows, places = wanted.setdefault(path, ([], []))
            rows.append(row)
            places.append(place)
        result: Floats | None = None
        for path, (rows, places) in wanted.items():
            features = _array(path, "features")
            if result is None:
                result = np.empty((len(digests), features.shape[1]), dtype=np.float32)
            result[rows] = features[places]
        if result is None:
            raise TrainingError("there are no pictures to take features of")
        return result

    def _place(self, path: Path, digests: npt.NDArray[np.uint8]) -> None:
        self.places.update({digest.tobytes(): (path, place) for place, digest in enumerate(digests)})


def _array(path: Path, name: str) -> npt.NDArray[Any]:
    """One array of a file of the cache."""
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as arrays:
            found: npt.NDArray[Any] = arrays[name]
    except UNREADABLE as error:
        raise TrainingError(f"is damaged ({error}); delete it to compute it again", path=path) from None
    return found


def _digests(pictures: npt.NDArray[Any]) -> npt.NDArray[np.uint8]:
    """A digest of each picture's shape and pixels, uint8 (N, 16)."""
    shape = str(pictures.shape[1:]).encode()
    joined = b"".join(
        hashlib.blake2b(picture.tobytes(), digest_size=16, person=shape[:16]).digest() for picture in pictures
    )
    return np.frombuffer(joined, np.uint8).reshape(-1, 16)


def _extract(extractor: Extractor, pictures: npt.NDArray[Any]) -> Floats:
    parts = [extractor.extract(pictures[start : start + _BATCH]) for start in range(0, len(pictures), _BATCH)]
    if not parts:
        raise TrainingError("there are no pictures to take features of")
    return np.concatenate(parts)


def _flat(pictures: npt.NDArray[np.uint8]) -> Floats:
    """Channel by channel, 0 … 1."""
    flat: Floats = pictures.transpose(0, 3, 1, 2).reshape(len(pictures), -1).astype(np.float32) / np.float32(255)
    return flat


def _resized(pictures: npt.NDArray[np.uint8], *, side: int) -> torch.Tensor:
    """Float (N, 3, side, side) in [−1, 1]; grey becomes RGB."""
    rgb = pictures if pictures.shape[3] == 3 else np.repeat(pictures, 3, axis=3)
    image = as_input(np.array(rgb))
    if image.shape[2:] == (side, side):
        return image
    smooth = side < min(image.shape[2:])
    found = functional.interpolate(image, size=(side, side), mode="bicubic", align_corners=False, antialias=smooth)
    return found.clamp_(-1.0, 1.0)
