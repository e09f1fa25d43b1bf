"""`made`: a made data set, to try the path from files to a table."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.core.errors import TrainingError
from training.datasets.made import write_moving_shapes, write_shape_photos
from training.files.places import check_folder

if TYPE_CHECKING:
    import argparse

__all__ = ["add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's options."""
    kinds = "photos: several labels each, with list files; videos: moving shapes in the layout of UCF-101"
    parser.add_argument("kind", choices=("photos", "videos"), help=kinds)
    parser.add_argument("folder", type=Path, help="a new folder for it")
    parser.add_argument("--count", type=int, help="photos (default 3000), or videos of each of ten kinds (default 20)")
    parser.add_argument("--seed", type=int, default=0, help="of what is drawn")


def run(args: argparse.Namespace) -> int:
    """Write it, and say how it is used."""
    check_folder(args.folder)
    if args.folder.exists() and any(args.folder.iterdir()):
        raise TrainingError("is not empty; name a new folder", path=args.folder)
    if args.count is not None and args.count < 2:
        raise TrainingError(f"{args.count} are too few: give --count 2 or more")
    if args.kind == "photos":
        write_shape_photos(args.folder, count=args.count or 3000, seed=args.seed)
        print(f"python -m training fit bihalf --data flickr25k --protocol given --root {args.folder} --out made.onnx")
    else:
        write_moving_shapes(args.folder, each=args.count or 20, seed=args.seed)
        print(
            f"python -m training fit bihalf --data ucf101 --features clip-pixels --root {args.folder} --out made.onnx"
        )
    return 0
