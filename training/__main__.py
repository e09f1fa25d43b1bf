"""`python -m training COMMAND`: train, evaluate and export encoders."""

from __future__ import annotations

import argparse
import importlib
import sys

from desktop_app.core.errors import KnownError

# TO ADD A COMMAND: a module in training/commands with add_arguments(parser) and run(args) → exit code, and a line here.
COMMANDS = {
    "fit": "fit a method to a data set, measure it, write it as .onnx",
    "distill": "train an encoder to a teacher's answers, as a recipe says",
    "heads": "write an encoder file from a checkpoint or another encoder file",
    "tune": "teach an encoder file one's own photos, the whole network; needs no teacher",
    "rehash": "give an encoder file a hash layer that suits one's own photos; needs no torch",
    "report": "measure the papers' tables again, as a recipe says",
    "made": "write a made data set, to try the path from files to a table",
    "precision": "an encoder file in float16 and int8, and how many bits of the codes that flips",
    "evaluate": "what encoder files are worth beside perceptual hashes and the teacher",
}


def main(arguments: list[str] | None = None) -> int:
    """Run one command; 0, 1 for what is wrong with files or data (one line), 2 for wrong usage."""
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    given = sys.argv[1:] if arguments is None else arguments
    for name, summary in COMMANDS.items():
        command = commands.add_parser(name, help=summary)
        if name in given[:1]:
            # Torch is slow to import: only the command that runs is loaded.
            importlib.import_module(f"training.commands.{name}").add_arguments(command)
    args = parser.parse_args(given)
    try:
        return int(importlib.import_module(f"training.commands.{args.command}").run(args))
    except KnownError as error:
        print(f"{parser.prog} {args.command}: {error}", file=sys.stderr)  # noqa: T201
        return 1


if __name__ == "__main__":
    sys.exit(main())
