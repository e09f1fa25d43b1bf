"""`heads`: from a checkpoint or an encoder file to an encoder file: heads, radii, card, and a check that it agrees."""

from __future__ import annotations

import datetime as dt
import json
import pickle
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import torch

from desktop_app.core.encoders.calibration import calibrate
from desktop_app.core.encoders.card import Card, HeadCard
from desktop_app.core.encoders.onnx_encoder import OnnxEncoder
from desktop_app.core.errors import TrainingError
from training.encoder.backbones import Backbone
from training.encoder.copy_head import CopyLearning, embed_copies, learn_copy_head
from training.encoder.embedding import embed, encode, fit_all
from training.encoder.first_trunk import first_trunk_alone, replace_first_trunk
from training.encoder.heads import start_heads
from training.encoder.joined_trunk import JoinedTrunk, join_trunk, make_trunk
from training.encoder.network import EncoderNetwork
from training.encoder.rank_head import Seen, learn_rank_head
from training.encoder.similar_head import learn_similar_head
from training.encoder.targets import smooth, teacher_features
from training.encoder.teachers import open_pooled_teacher
from training.encoder.trunk import Trunk
from training.evaluation.comparison import TeacherAt, held_out_photos
from training.files.export import check_parity, export_encoder
from training.files.float16 import half_weights
from training.files.int8 import CALIBRATION_PHOTOS, round_to_eight_bits
from training.files.load import load_network
from training.pictures.blank import blank_pictures
from training.pictures.photos import open_photos

if TYPE_CHECKING:
    import argparse

    import numpy as np
    import numpy.typing as npt
    from torch import nn

    from training.pictures.photos import PhotoSet

__all__ = ["add_arguments", "run"]

_PARITY_PHOTOS = 64
_BLANK_SHARE = 16
_NEIGHBOURS = 30
_JUDGED = 700  # photos of each held-out source to choose a head on
_GENTLE = CopyLearning(steps=500, batch=1024, rate=3e-4)  # for a head that has learned already


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's options."""
    _add_trunks(parser)
    parser.add_argument("--similar-bits", type=int, help="length of a similar code that begins or changes, at most 256")
    parser.add_argument("--copy-bits", type=int, default=256, help="with --backbone")
    parser.add_argument("--photos", type=Path, nargs="+", required=True, help="zip files or folders of training photos")
    parser.add_argument("--out", type=Path, required=True, help="the encoder file to write")
    parser.add_argument(
        "--new-heads",
        nargs="*",
        metavar="HEAD",
        help="begin these heads, or all where none is named, with ITQ for similar, whitening for copy, of all photos",
    )
    parser.add_argument(
        "--teacher", help="learn the similar head from this teacher's features of the photos: a name or an .npz file"
    )
    parser.add_argument(
        "--keep-ranks",
        action="store_true",
        help="learn a similar head that keeps the teacher's ranks, and choose it on the sources that are held out",
    )
    parser.add_argument("--teacher-side", type=int, default=224, help="of the pictures it sees, with --keep-ranks")
    parser.add_argument(
        "--held-out", nargs="+", metavar="SOURCE", help="sources not to learn from; else what the start says"
    )
    parser.add_argument("--learn-copies", type=int, metavar="N", help="learn the copy head from N copies of each photo")
    parser.add_argument(
        "--most", type=int, default=6000, help="how many photos to learn copies from; new heads begin with all"
    )
    parser.add_argument("--side", type=int, default=160, help="S of the encoder's input")
    parser.add_argument(
        "--precision",
        choices=("float32", "int8"),
        default="float32",
        help="what the file computes in; for int8, the heads learn from what the rounded trunk sees",
    )
    parser.add_argument(
        "--half-weights", action="store_true", help="store the trunk's weights in 16 bits: a file of half the size"
    )
    parser.add_argument("--name", default="Lookalike 1")
    parser.add_argument("--encoder-version", default="1")
    parser.add_argument("--note", default="", help="how it was trained, for the card")
    parser.add_argument("--licence", default="MIT")
    parser.add_argument(
        "--quality", type=Path, metavar="FILE", help="figures for the card, as `evaluate --json` writes"
    )
    parser.add_argument(
        "--cache", type=Path, default=Path(tempfile.gettempdir()) / "lookalike-photos", help="folder for decoded photos"
    )


def _add_trunks(parser: argparse.ArgumentParser) -> None:
    """What sees the photos."""
    start = parser.add_mutually_exclusive_group(required=True)
    start.add_argument("--start", type=Path, help="checkpoint.pt of `distill`, or an encoder file")
    start.add_argument("--backbone", help="a torchvision network instead, e.g. mobilenet_v3_large; with new heads")
    parser.add_argument(
        "--weights", help="torchvision's name of the backbone's weights, e.g. IMAGENET1K_V2; else random"
    )
    parser.add_argument(
        "--join",
        type=Path,
        metavar="START",
        help="a checkpoint or an encoder file whose trunk sees the photo too; only heads that begin read it",
    )
    parser.add_argument(
        "--first",
        type=Path,
        nargs="+",
        metavar="CHECKPOINT",
        help="the start's first trunk, and its head copy, become the mean of these, which learned on from it",
    )
    parser.add_argument(
        "--only-first", action="store_true", help="of the start's trunks only the first stays, before one is joined"
    )
    parser.add_argument(
        "--weight", type=float, default=1.0, help="how much the start's embedding counts beside the joined one's"
    )


def run(args: argparse.Namespace) -> int:
    """Write the encoder file."""
    torch.manual_seed(0)  # the same file from the same photos
    everything = open_photos(args.photos, cache=args.cache)
    network, said = _network(args)
    held_out = args.held_out or said
    photos = everything.without(held_out)  # a head must not learn from what the trunk was not to see
    some = photos.sample(args.most)
    eyes: nn.Module | OnnxEncoder = network.trunk
    rounded = args.precision == "int8"
    if rounded:
        few = photos.sample(CALIBRATION_PHOTOS)
        calibration = list(fit_all(few, side=args.side, rule="stretch", batch=16))
        eyes = _rounded(network, calibration, side=args.side)
    fresh = _fresh(args, network)
    regressed = bool(args.teacher) and not args.keep_ranks
    # Of all photos: the sparser they are, the less a photo's neighbours have to do with it.
    seen = photos if fresh or regressed else some
    embedding = embed(eyes, seen, side=args.side)
    if fresh:
        start_heads(network, embedding, names=fresh)
    if args.keep_ranks:
        _keep_ranks(args, network, eyes, learned=(seen, embedding), judged=everything, held_out=held_out)
    elif regressed:
        targets = smooth(
            teacher_features(open_pooled_teacher(args.teacher), photos),
            neighbours=min(_NEIGHBOURS, len(photos)),
            power=1.0,
        )
        loss = learn_similar_head(network, embedding, targets)
        print(f"similar head learned, last loss {loss:.4f}")
    if args.learn_copies:
        pictures = [*some, *blank_pictures(len(some) // _BLANK_SHARE, seed=1)]
        views = embed_copies(eyes, pictures, side=args.side, views=args.learn_copies)
        learning = CopyLearning() if "copy" in fresh else _GENTLE
        loss = learn_copy_head(network, views, learning=learning, whitened="copy" in fresh)
        print(f"copy head learned, last loss {loss:.3f}")
    changed = {
        *(network.bits if args.first or args.only_first else fresh),
        *(["copy"] if args.learn_copies else []),
        *(["similar"] if args.teacher else []),
    }
    heads = calibrate(encode(network, embedding), seen.folders) | _kept_radii(args, changed)
    card = _card(args, heads, count=len(photos), held_out=held_out)
    args.out.parent.mkdir(parents=True, exist_ok=True)
    export_encoder(network, args.out, card=card)
    checked = next(fit_all(photos.sample(_PARITY_PHOTOS), side=args.side, rule="stretch"))
    different = check_parity(network, args.out, checked)
    if rounded:
        kept = round_to_eight_bits(args.out, args.out, photos=calibration)
        print(f"in eight bits, directions of embeddings have a cosine of {kept:.3f} with those in float32")
    if args.half_weights:
        half_weights(args.out, args.out, whole="heads.")
    print(
        f"{args.out}: {args.out.stat().st_size / 1e6:.1f} MB, "
        f"{different} bits differ from PyTorch in {len(checked)} photos"
    )
    for name, head in heads.items():
        print(f"  {name}: {head.bits} bits, radius {head.radius}, at most {head.max_radius}")
    return 0


def _card(args: argparse.Namespace, heads: dict[str, HeadCard], *, count: int, held_out: list[str]) -> Card:
    """The new encoder's card."""
    return Card(
        name=args.name,
        version=args.encoder_version,
        heads=heads,
        input_size=args.side,
        resize="stretch",
        licence=args.licence,
        created=dt.datetime.now(tz=dt.UTC).date().isoformat(),
        quality={"rows": json.loads(args.quality.read_text("utf-8"))} if args.quality else {},
        training={
            "photos": [source.name for source in args.photos],
            "count": count,
            "held out": list(held_out),
            "method": args.note,
        },
    )


def _rounded(network: EncoderNetwork, calibration: list[npt.NDArray[np.uint8]], *, side: int) -> OnnxEncoder:
    """The network with its trunk in int8; what its file says of the heads does not matter yet."""
    heads = {name: HeadCard(bits, radius=0, max_radius=bits) for name, bits in network.bits.items()}
    card = Card("unfinished", "0", heads, input_size=side, resize="stretch", licence="none", created="2026-01-01")
    with tempfile.TemporaryDirectory(prefix="lookalike-") as folder:
        file = Path(folder, "rounded.onnx")
        export_encoder(network, file, card=card)
        round_to_eight_bits(file, file, photos=calibration)
        return OnnxEncoder(file, provider="cpu")


def _keep_ranks(
    args: argparse.Namespace,
    network: EncoderNetwork,
    eyes: nn.Module | OnnxEncoder,
    *,
    learned: tuple[PhotoSet, npt.NDArray[np.float32]],
    judged: PhotoSet,
    held_out: list[str],
) -> None:
    """Fit the head `similar` to photos and their embeddings, judged on held-out ones, and print what was tried."""
    if not args.teacher or not held_out:
        raise TrainingError("--keep-ranks needs a --teacher, and sources held out to choose the head on: --held-out")
    teacher = TeacherAt(open_pooled_teacher(args.teacher), args.teacher_side)
    others = held_out_photos(judged, held_out, most=_JUDGED, learned=1)["held out"]
    photos, embedding = learned
    fresh = bool(args.new_heads is not None or args.backbone or args.similar_bits)
    result = learn_rank_head(
        network,
        Seen(embedding, teacher.features(photos, cache=args.cache)),
        Seen(embed(eyes, others, side=args.side), teacher.features(others, cache=args.cache)),
        fresh=fresh,
    )
    for name, found in result.figures.items():
        (far, near), strangers = (found.fidelity, found.familiar), found.strangers
        print(
            f"  {name:44} 10 in 10 and 50: held out {far.in_10:.3f} {far.in_50:.3f}, set aside {near.in_10:.3f}", end=""
        )
        print(f" {near.in_50:.3f}, strangers at 0 {strangers:.2%}")
    print(f"similar head: {result.chosen}")


def _named(args: argparse.Namespace) -> tuple[str, ...]:
    """The heads that `--new-heads` names, or all that there can be."""
    if args.new_heads is None:
        return ()
    return tuple(args.new_heads) or ("similar", "copy")


def _fresh(args: argparse.Namespace, network: EncoderNetwork) -> tuple[str, ...]:
    """The heads that begin from embeddings.

    Raises:
        TrainingError: the network has no head of a name.
    """
    unknown = [name for name in args.new_heads or () if name not in network.bits]
    if unknown:
        raise TrainingError(f"there is no head {unknown[0]!r}; the heads are {', '.join(network.bits)}")
    return tuple(network.bits) if args.backbone else tuple(name for name in _named(args) if name in network.bits)


def _learned_side(start: Path) -> int | None:
    """The side of the photos that an encoder file takes; None for a checkpoint, which does not say."""
    return load_network(start)[1].input_size if start.suffix == ".onnx" else None


def _kept_radii(args: argparse.Namespace, changed: set[str]) -> dict[str, HeadCard]:
    """The radii of the heads of an encoder file that stay as they were, on a trunk that does too."""
    if args.start is None or args.start.suffix != ".onnx":
        return {}
    return {name: head for name, head in load_network(args.start)[1].heads.items() if name not in changed}


def _network(args: argparse.Namespace) -> tuple[EncoderNetwork, list[str]]:
    """The network to begin with, and the sources that it did not learn from.

    An encoder file that is joined to goes on seeing photos at the side it learned them at.
    """
    if args.backbone and args.join:
        raise TrainingError("--join goes on from trunks of units: give --start, not --backbone")
    if args.backbone:
        backbone = Backbone(args.backbone, weights=args.weights)
        bits = {"similar": args.similar_bits or 128, "copy": args.copy_bits}
        return EncoderNetwork(backbone, heads=bits, features=backbone.features), []
    network, held_out = _begun(args.start)
    if args.first:
        learned = [_begun(file) for file in args.first]
        try:
            replace_first_trunk(network, [one for one, _ in learned])
        except (TypeError, ValueError) as error:
            raise TrainingError(f"cannot be the first trunk of {args.start} ({error})", path=args.first[0]) from None
        held_out = [source for source in held_out if all(source in said for _, said in learned)]
    if args.only_first:
        network = _only_first(network, args.start)
    if args.join:
        beside, also = _begun(args.join)
        if not isinstance(beside.trunk, Trunk) or not isinstance(network.trunk, Trunk | JoinedTrunk):
            raise TrainingError("has a trunk that cannot be joined: only trunks of units can", path=args.join)
        side = None if args.only_first else _learned_side(args.start)
        network = join_trunk(network, beside.trunk, side=None if side == args.side else side, weight=args.weight)
        # No part may have learned from what is measured on.
        held_out = [source for source in held_out if source in also]
    if args.similar_bits and args.similar_bits != network.bits.get("similar"):
        if not (args.keep_ranks or "similar" in _named(args)):
            raise TrainingError("a similar head of another length must learn: --keep-ranks or --new-heads")
        network = _with_bits(network, args.similar_bits)
    return network, held_out


def _only_first(network: EncoderNetwork, start: Path) -> EncoderNetwork:
    """The network's first trunk and its head `copy`, beside a head `similar` that is to begin."""
    try:
        alone = first_trunk_alone(network)
    except (TypeError, ValueError) as error:
        raise TrainingError(f"its first trunk cannot stay alone ({error})", path=start) from None
    changed = EncoderNetwork(alone.trunk, heads=network.bits, features=alone.features)
    changed.head("copy").load_state_dict(alone.head("copy").state_dict())
    return changed.eval()


def _with_bits(network: EncoderNetwork, bits: int) -> EncoderNetwork:
    """The network with a new head `similar` of `bits` bits."""
    changed = EncoderNetwork(network.trunk, heads={**network.bits, "similar": bits}, features=network.features)
    for name in set(network.bits) - {"similar"}:
        changed.head(name).load_state_dict(network.head(name).state_dict())
    return changed.eval()


def _begun(start: Path) -> tuple[EncoderNetwork, list[str]]:
    """The network of an encoder file or a checkpoint, and the sources that it says it did not learn from."""
    if start.suffix == ".onnx":
        network, card = load_network(start)
        return network, list(card.training.get("held out", ()))
    return _from_checkpoint(start)


def _from_checkpoint(file: Path) -> tuple[EncoderNetwork, list[str]]:
    try:
        state = torch.load(file, map_location="cpu", weights_only=True)
        if "backbone" in state:
            trunk: Trunk | JoinedTrunk | Backbone = Backbone(state["backbone"], weights=None)
        else:
            trunk = make_trunk(state["shape"])
        network = EncoderNetwork(trunk, heads=state["heads"], features=trunk.features)
        network.load_state_dict(state["network"])
        held_out = list(state.get("held out", ()))
    except (OSError, KeyError, TypeError, RuntimeError, EOFError, pickle.UnpicklingError) as error:
        raise TrainingError(f"is not a checkpoint of `distill` ({error})", path=file) from None
    return network, held_out
