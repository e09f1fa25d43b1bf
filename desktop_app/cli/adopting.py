"""`lookalike encoders adopt`: an encoder made of an image model that someone downloaded."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import cast

from desktop_app.cli.arguments import whole_number
from desktop_app.cli.progress import ProgressLine, describe
from desktop_app.cli.stopping import stopped_by_ctrl_c
from desktop_app.core.encoders.image_model import DEFAULT_MAX_BYTES, Channels, Wishes
from desktop_app.core.encoders.onnx_encoder import MAX_FILE_BYTES
from desktop_app.core.errors import KnownError, display_path
from desktop_app.core.language import numeral, tr, translated
from desktop_app.core.library import Library
from desktop_app.core.retraining.adopting import MOST_ADOPTING, adopt
from desktop_app.core.retraining.adoption import Adopted, AdoptedFigures, AdoptionStep
from desktop_app.core.retraining.steps import RetrainingPhase

_MEGABYTE = 1 << 20

__all__ = ["add_adopting_arguments", "adopt_model"]


def add_adopting_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `adopt`."""
    group = parser.add_argument_group("adopt", tr("how a model is used; see docs/adopt.md"))
    usual = Wishes()
    group.add_argument(
        "--input-size",
        type=partial(whole_number, least=1),
        metavar="PIXELS",
        help=tr("default: as the model says, or 224"),
    )
    group.add_argument(
        "--mean",
        type=_mean,
        default=usual.mean,
        metavar="R,G,B",
        help=tr("of pixels from 0 to 1 (ImageNet's if left out)"),
    )
    group.add_argument(
        "--std",
        type=_deviation,
        default=usual.deviation,
        metavar="R,G,B",
        help=tr("likewise, or one number for all three"),
    )
    group.add_argument("--output", metavar="NAME", help=tr("of the model, that is the embedding (default: chosen)"))
    group.add_argument("--resize", choices=("stretch", "crop"), default="stretch", help=tr("default: %(default)s"))
    group.add_argument(
        "--photos",
        type=partial(whole_number, least=1),
        default=MOST_ADOPTING,
        metavar="N",
        help=tr("to learn from (default: %(default)s)"),
    )
    group.add_argument(
        "--size-limit",
        type=_megabytes,
        default=DEFAULT_MAX_BYTES,
        metavar="MB",
        help=tr("larger models are refused (default: {most:,})", most=DEFAULT_MAX_BYTES // _MEGABYTE),
    )
    group.add_argument("--json", action="store_true", help=tr("print the figures as JSON"))


def adopt_model(library: Library, arguments: argparse.Namespace) -> int:
    """Adopt a model and say what came of it.

    Raises:
        KnownError: no model is named, or it cannot be adopted.
    """
    if arguments.encoder is None:
        raise KnownError("name the model's file: lookalike encoders adopt MODEL.onnx")
    wishes = Wishes(arguments.input_size, arguments.mean, arguments.std, arguments.output)
    result: Adopted | None = None
    with ProgressLine() as line, stopped_by_ctrl_c() as control:
        steps = adopt(
            library,
            Path(arguments.encoder),
            wishes,
            resize=arguments.resize,
            most=arguments.photos,
            most_bytes=arguments.size_limit,
            control=control,
        )
        for step in steps:
            line.show_text(_describe(step))
            result = step.result
    assert result is not None  # noqa: S101 -- the last step has it
    if arguments.json:
        print(json.dumps(asdict(result) | {"path": display_path(result.path)}))
    else:
        _print(result)
    return 0


def _describe(step: AdoptionStep) -> str:
    return describe(step.progress) if step.stage is RetrainingPhase.LOOKING else translated(step.stage.value)


def _print(result: Adopted) -> None:
    for note in result.notes:
        print(display_path(tr("The model {note}.", note=translated(note))))
    unread = tr("; {unreadable:,} could not be read", unreadable=result.unreadable) if result.unreadable else ""
    name = display_path(result.name)
    print(
        tr(
            "{name}: learned from {photos:,} photos, measured on {held_out:,} others{unread}",
            name=name,
            photos=result.photos,
            held_out=result.held_out,
            unread=unread,
        )
    )
    print(f"{'':58}{tr('in use'):>10}{tr('new'):>10}")
    for words, old, new in _rows(result.old, result.new):
        print(f"  {words:56}{old:>10}{new:>10}")
    print(display_path(result.path))
    print(tr("`lookalike encoders use {result}` switches to it.", result=display_path(result.path.name)))


def _rows(old: AdoptedFigures, new: AdoptedFigures) -> list[tuple[str, str, str]]:
    both = (old, new)
    owns, models = [each.own for each in both], [each.model for each in both]
    return [
        _row(
            tr("10 nearest by own embedding, among the 10 by code"), [own.of_nearest if own else None for own in owns]
        ),
        _row(tr("10 nearest by own embedding, among the 50 by code"), [own.of_shown if own else None for own in owns]),
        _row(tr("10 nearest by the model, among the 10 by code"), [each.of_nearest for each in models]),
        _row(tr("10 nearest by the model, among the 50 by code"), [each.of_shown for each in models]),
        _row(tr("different photos that share a code"), [each.collisions for each in both], ".2%"),
        _row(tr("bits that carry"), [each.carrying for each in both], ".0f"),
        _row(tr("photos encoded per second by one core"), [each.rate for each in both], ",.0f"),
    ]


def _row(words: str, values: Sequence[float | None], form: str = ".3f") -> tuple[str, str, str]:
    first, second = ("–" if value is None else numeral(value, form) for value in values)
    return words, first, second


def _channels(text: str) -> Channels:
    try:
        values = tuple(map(float, text.replace(" ", "").split(",")))
    except ValueError:
        raise argparse.ArgumentTypeError(
            tr("{text} is not three numbers, as in 0.485,0.456,0.406", text=repr(text))
        ) from None
    return cast("Channels", values * 3 if len(values) == 1 else values)


def _mean(text: str) -> Channels:
    with _said_by_the_parser():
        return Wishes(mean=_channels(text)).mean


def _deviation(text: str) -> Channels:
    with _said_by_the_parser():
        return Wishes(deviation=_channels(text)).deviation


@contextmanager
def _said_by_the_parser() -> Iterator[None]:
    try:
        yield
    except KnownError as error:
        raise argparse.ArgumentTypeError(translated(error.reason)) from None


def _megabytes(text: str) -> int:
    value = whole_number(text, least=1) * _MEGABYTE
    if value > MAX_FILE_BYTES:
        raise argparse.ArgumentTypeError(
            tr("1 to {most:,}, please: no encoder file is larger", most=MAX_FILE_BYTES // _MEGABYTE)
        )
    return value
