"""What a training process says comes back from its line as it was said."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import pytest

from desktop_app.core.retraining import protocol
from desktop_app.core.retraining.protocol import (
    Figures,
    History,
    JudgedPair,
    JudgementCount,
    Looking,
    LossPoint,
    Measured,
    Measuring,
    Message,
    Report,
    Resting,
    Stepped,
    Stopped,
    Writing,
    from_line,
    learning_points,
    read_judged_pairs,
    write_judged_pairs,
)

OLD = Figures(neighbours=0.5, balance=0.1, entropy=0.9, correlation=0.2)
NEW = Figures(neighbours=0.7, balance=0.1, entropy=0.9, correlation=0.2, nearest=0.4, collisions=0.0, copies=0.8)
POINTS = (Measured(0.0, OLD), LossPoint(0.25, 1.5, 20.0, 45.0), LossPoint(0.5, 1.25, 21.0), Measured(1.0, NEW))
MESSAGES = [
    Looking(0, None),
    Looking(3, 10),
    Measuring(),
    *POINTS,
    History(POINTS),
    History(()),
    Stepped(3, 400),
    Resting(paused=True),
    Resting(paused=False),
    Writing(),
    Stopped(),
    Report(identity="ab", photos=9, held_out=1, old=OLD, new=NEW, worse=("copies",), judgements={}),
    Report(
        identity="ab", photos=9, held_out=1, old=OLD, new=NEW, worse=(), judgements={"copy": JudgementCount(5, 4, 3)}
    ),
]


@pytest.mark.parametrize("message", MESSAGES, ids=lambda message: type(message).__name__)
def test_a_message_comes_back_from_its_line(message: Message) -> None:
    line = message.to_line()
    assert "\n" not in line
    assert from_line(line) == from_line(f"{line}\n") == message


def test_every_kind_of_message_is_known_and_tried() -> None:
    derived = {kind.__name__ for kind in Message.__subclasses__()}
    assert derived == set(protocol._KINDS) == {type(message).__name__ for message in MESSAGES}


@pytest.mark.parametrize(
    "line",
    [
        "",
        "words of a package",
        "[]",
        "5",
        "{}",
        '{"kind": "Message"}',
        '{"kind": "Looking"}',
        '{"kind": "Looking", "done": 1, "total": 2, "more": 3}',
        '{"kind": "Measured", "progress": 1, "quality": 5}',
        '{"kind": "History", "points": [5]}',
    ],
)
def test_another_line_is_no_message(line: str) -> None:
    with pytest.raises(ValueError, match=r"no message of a training process|Expecting value"):
        from_line(line)


def test_the_history_of_an_older_version_is_read() -> None:
    kept = [asdict(point) for point in POINTS]
    del kept[1]["left"], kept[0]["quality"]["nearest"], kept[0]["quality"]["collisions"]
    assert learning_points(json.loads(json.dumps(kept)))[2:] == POINTS[2:]
    assert learning_points(kept)[:2] == (POINTS[0], LossPoint(0.25, 1.5, 20.0))


def test_judged_pairs_come_back_from_their_file(tmp_path: Path) -> None:
    pairs = [JudgedPair("aa", "bb", True), JudgedPair("aa", "cc", False)]
    write_judged_pairs(tmp_path / "pairs.json", pairs)
    assert read_judged_pairs(tmp_path / "pairs.json") == pairs


@pytest.mark.parametrize("text", ["", "{", "5", "[5]", '[["aa", "bb"]]', '[["aa", "bb", true, 1]]'])
def test_a_file_without_judged_pairs_is_refused(text: str, tmp_path: Path) -> None:
    (tmp_path / "pairs.json").write_text(text)
    with pytest.raises(ValueError, match=r"."):
        read_judged_pairs(tmp_path / "pairs.json")


def test_precision_is_what_is_the_same_within_the_radius() -> None:
    assert JudgementCount(9, 4, 3).precision == 0.75
    assert JudgementCount(9, 0, 0).precision is None
