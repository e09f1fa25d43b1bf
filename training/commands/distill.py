"""`distill`: train an encoder as a recipe says: a trunk from random weights to a teacher's answers, or a published one.

With `--backbone` a network of torchvision takes the trunk's place. It sees already, so the stages `blocks` and
`chain` are left out, and `tune` draws it towards its own features, with heads that ITQ and whitening begin.
"""

from __future__ import annotations

import tempfile
import time
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch

from desktop_app.core.errors import TrainingError
from training.encoder.backbones import Backbone
from training.encoder.embedding import fit_all
from training.encoder.first_trunk import first_trunk_alone
from training.encoder.network import EncoderNetwork
from training.encoder.patch_stem import Stem, learn_stem, with_stem
from training.encoder.shared_units import SharedUnits, share_units
from training.encoder.stages import KINDS, TrainingStage
from training.encoder.targets import SamePicture
from training.encoder.teachers import open_pooled_teacher, open_teacher
from training.encoder.trainer import Trainer
from training.encoder.trunk import Trunk
from training.encoder.tuning_losses import TuningWeights
from training.evaluation.comparison import TeacherAt
from training.files.load import load_network
from training.pictures.augment import as_input
from training.pictures.photos import open_photos

if TYPE_CHECKING:
    import argparse

    import numpy as np
    import numpy.typing as npt

    from training.pictures.photos import PhotoSet

__all__ = ["add_arguments", "run"]

_PRECISIONS = {"bfloat16": torch.bfloat16, "float32": torch.float32}
_SHOWN_PHOTOS = 320  # of which each shows a thousand places of a map
_TEACHER_SIDE = 224  # of the photos by which `same_picture` tells
_DEFAULTS: dict[str, Any] = {
    "teacher": None,
    "pooled_teacher": None,
    "held_out": [],
    "left_out": [],
    "precision": "bfloat16",
    "first_trunk": False,
    "same_picture": None,
}
_STARTS = {"stem": Stem, "shared": SharedUnits}
"""What a recipe changes of an encoder file before it learns on."""

_KEYS = (*_DEFAULTS, *_STARTS, "photos", "seed", "heads", "stages")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's options."""
    parser.add_argument("--recipe", type=Path, required=True, help="a TOML file: teacher, photos, stages")
    parser.add_argument(
        "--data", type=Path, default=Path(), help="folder that the recipe's files are in (default: the current one)"
    )
    parser.add_argument("--out", type=Path, required=True, help="folder for checkpoint.pt; training resumes from it")
    start = parser.add_mutually_exclusive_group()
    start.add_argument("--encoder", type=Path, help="an encoder file to go on from, instead of random weights")
    start.add_argument(
        "--backbone", help="a torchvision network in the trunk's place, e.g. mobilenet_v3_large; it is only tuned"
    )
    parser.add_argument(
        "--weights", help="torchvision's name of the backbone's weights, e.g. IMAGENET1K_V2, or a file of them"
    )
    parser.add_argument(
        "--cache", type=Path, default=Path(tempfile.gettempdir()) / "lookalike-photos", help="folder for decoded photos"
    )
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    parser.add_argument("--save-every", type=float, default=180.0, metavar="SECONDS", help="between checkpoints")


def run(args: argparse.Namespace) -> int:
    """Train to the end of the recipe."""
    recipe = _read_recipe(args.recipe)
    torch.manual_seed(recipe["seed"])
    photos = open_photos([args.data / source for source in recipe["photos"]], cache=args.cache)
    photos = _learned(photos, recipe["held_out"], recipe["left_out"], recipe=args.recipe)
    # The teacher sees them all, so that another choice of what is left out does not ask it again.
    numbers = photos.numbers_without(recipe["left_out"])
    same = _same_picture(args, recipe["same_picture"], photos, numbers)
    photos = photos.subset(numbers)
    if photos.skipped:
        print(f"{photos.skipped} photos cannot be decoded and are left out")
    args.out.mkdir(parents=True, exist_ok=True)
    checkpoint = args.out / "checkpoint.pt"
    course = _course(args, recipe, photos, same=same, begun=checkpoint.exists())
    if checkpoint.exists():
        course.load(checkpoint)
    else:
        course.save(checkpoint)
    saved = time.monotonic()
    for step in course.run():
        print(
            f"{time.strftime('%H:%M:%S')} stage {step.stage} {step.progress:6.1%}"
            f"  loss {step.loss:.4f}  {step.rate:.0f} photos/s",
            flush=True,
        )
        if time.monotonic() - saved > args.save_every or step.progress >= 1.0:
            course.save(checkpoint)
            saved = time.monotonic()
    course.save(checkpoint)
    print(f"trunk trained: {checkpoint}")
    return 0


def _course(
    args: argparse.Namespace, recipe: dict[str, Any], photos: PhotoSet, *, same: SamePicture | None, begun: bool
) -> Trainer:
    if args.backbone:
        backbone = Backbone(args.backbone, weights=args.weights)
        network = EncoderNetwork(backbone, heads=recipe["heads"], features=backbone.features)
        stages = _tuning_only(recipe["stages"])
        return Trainer(
            network,
            photos=photos,
            stages=stages,
            held_out=recipe["held_out"],
            seed=recipe["seed"],
            device=args.device,
        )
    dtype = _PRECISIONS[recipe["precision"]]
    named = recipe["teacher"]
    teacher = None if named is None else open_teacher(_located(named, args.data), dtype=dtype)
    named = recipe["pooled_teacher"]
    pooled_teacher = None if named is None else open_pooled_teacher(_located(named, args.data), dtype=dtype)
    if args.encoder:
        network = load_network(args.encoder)[0]
        if recipe["stem"] is not None:
            network = _renewed(network, recipe["stem"], photos, seed=recipe["seed"], begun=begun)
        if recipe["first_trunk"]:
            network = _first_trunk(network, args.encoder)
        if recipe["shared"] is not None:
            network = _shared(network, recipe["shared"], photos, side=recipe["stages"][0].side)
    elif any(recipe[start] is not None for start in _STARTS):
        raise TrainingError("changes an encoder's first units: name it with --encoder", path=args.recipe)
    elif teacher is None:
        raise TrainingError("random weights need a teacher, whose shape they take", path=args.recipe)
    else:
        network = EncoderNetwork(Trunk(teacher.shape), heads=recipe["heads"], features=teacher.shape.features)
    return Trainer(
        network,
        teacher=teacher,
        pooled_teacher=pooled_teacher,
        photos=photos,
        same=same,
        stages=recipe["stages"],
        held_out=recipe["held_out"],
        seed=recipe["seed"],
        device=args.device,
        dtype=dtype,
    )


def _learned(photos: PhotoSet, held_out: list[str], left_out: list[str], *, recipe: Path) -> PhotoSet:
    """The photos without the sources that are held out; those that are left out must be among them."""
    sources = {name.split("/")[0] for name in photos.names}
    unknown = [source for source in [*held_out, *left_out] if source not in sources]
    if unknown:
        raise TrainingError(f"leaves out the source {unknown[0]!r}, of which there are no photos", path=recipe)
    kept = photos.without(held_out)
    if not len(kept.numbers_without(left_out)):
        raise TrainingError("leaves out every source: no photo is left to learn from", path=recipe)
    if held_out:
        print(f"{len(photos) - len(kept):,} of {len(photos):,} photos are held out: {', '.join(held_out)}")
    return kept


def _first_trunk(network: EncoderNetwork, encoder: Path) -> EncoderNetwork:
    try:
        return first_trunk_alone(network)
    except (TypeError, ValueError) as error:
        raise TrainingError(f"its first trunk cannot learn on alone ({error})", path=encoder) from None


def _same_picture(
    args: argparse.Namespace, said: dict[str, Any] | None, photos: PhotoSet, numbers: npt.NDArray[np.int64]
) -> SamePicture | None:
    """What the teacher that a recipe names sees in the photos of those numbers; None where it names none."""
    if said is None:
        return None
    teacher = TeacherAt(open_pooled_teacher(_located(said["teacher"], args.data)), _TEACHER_SIDE)
    return SamePicture(teacher.features(photos, cache=args.cache)[numbers], above=said["above"])


def _renewed(network: EncoderNetwork, stem: Stem, photos: PhotoSet, *, seed: int, begun: bool) -> EncoderNetwork:
    """The network with another stem, which has learned unless a checkpoint knows it."""
    changed = with_stem(network, stem)
    if begun:
        return changed
    for done, loss in learn_stem(network, changed, stem, photos=photos, seed=seed):
        print(f"{time.strftime('%H:%M:%S')} stem {done:6.1%}  loss {loss:.4f}", flush=True)
    return changed


def _shared(network: EncoderNetwork, shared: SharedUnits, photos: PhotoSet, *, side: int) -> EncoderNetwork:
    """The second trunk behind the first one's units, as some photos show what is to be changed for that."""
    some = fit_all(photos.sample(_SHOWN_PHOTOS), side=side, rule="stretch", batch=32)
    return share_units(network, shared, (as_input(pixels) for pixels in some))


def _located(name: str, data: Path) -> str:
    """A teacher as a recipe names it; files, `.npz` and `.onnx`, lie in the folder of the data."""
    parts = (part.strip() for part in name.split("+"))
    return "+".join(str(data / part) if part.endswith((".npz", ".onnx")) else part for part in parts)


def _tuning_only(stages: list[TrainingStage]) -> list[TrainingStage]:
    """The stages that a published network goes through; the first one begins its heads.

    Raises:
        TrainingError: none is left.
    """
    kept = [stage for stage in stages if stage.kind == "tune"]
    if not kept:
        raise TrainingError("the recipe has no stage `tune`; a published network needs no other")
    if len(kept) < len(stages):
        print("the stages blocks and chain are left out: a published network sees already")
    return [replace(kept[0], start_heads=True), *kept[1:]]


def _read_recipe(file: Path) -> dict[str, Any]:
    try:
        recipe = tomllib.loads(file.read_text("utf-8"))
        recipe["stages"] = [_stage(raw) for raw in recipe["stages"]]
        recipe |= {name: kind(**recipe[name]) if name in recipe else None for name, kind in _STARTS.items()}
        recipe = _DEFAULTS | recipe
        if recipe["precision"] not in _PRECISIONS:
            raise ValueError(f"precision is one of {', '.join(_PRECISIONS)}")  # noqa: TRY301
        return {key: recipe[key] for key in _KEYS}
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise TrainingError(f"is not a usable recipe ({error!r})", path=file) from None


def _stage(raw: dict[str, Any]) -> TrainingStage:
    weights = TuningWeights(**raw.pop("weights", {}))
    if raw.get("kind") not in KINDS:
        raise ValueError(f"no stage is of the kind {raw.get('kind')!r}; there are {', '.join(KINDS)}")
    raw |= {key: tuple(raw[key]) for key in ("taps", "betas") if key in raw}  # lists in TOML
    return TrainingStage(**raw, weights=weights)
