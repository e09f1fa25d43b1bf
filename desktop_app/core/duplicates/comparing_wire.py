"""Tasks and comparisons as lines of JSON, for pipes: nothing that is read from them can be more than data."""

from __future__ import annotations

import base64
import json
import os
from collections.abc import Mapping
from dataclasses import fields
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np

from desktop_app.core.duplicates.comparing import Comparison, Task
from desktop_app.core.duplicates.keeper import KeeperRules
from desktop_app.core.duplicates.relating import Related
from desktop_app.core.duplicates.uncompared import UncomparedPair
from desktop_app.core.images import Limits
from desktop_app.core.relations import Finding, Relation
from desktop_app.core.types import Companion, Photo, PhotoId

__all__ = [
    "comparison_from_line",
    "comparison_to_line",
    "path_from_line",
    "path_to_line",
    "task_from_line",
    "task_to_line",
]


def task_to_line(task: Task) -> bytes:
    """A task for `task_from_line`."""
    return _line({
        "photos": [[_plain(getattr(photo, field.name)) for field in fields(Photo)] for photo in task.photos],
        "codes": _text(task.codes.tobytes()),
        "radius": task.radius,
        "apart": [[_text(one), _text(other)] for one, other in task.apart],
        "known": _findings(task.known),
        "borders": [[_text(mark), content] for mark, content in task.borders.items()],
        "proven": [[one, other, _text(mark)] for one, other, mark in task.proven],
        "rules": task.rules.to_json(),
        "limits": task.limits and [getattr(task.limits, field.name) for field in fields(Limits)],
    })  # fmt: skip


def task_from_line(line: bytes) -> Task:
    """The task."""
    said = json.loads(line)
    photos = tuple(Photo(*map(_value, row)) for row in said["photos"])
    codes = np.frombuffer(_bytes(said["codes"]), np.uint8).reshape(len(photos), -1) if photos else np.zeros((0, 1))
    return Task(
        photos=photos,
        codes=codes.astype(np.uint8, copy=False),
        radius=said["radius"],
        apart=frozenset((_bytes(one), _bytes(other)) for one, other in said["apart"]),
        known=_known(said["known"]),
        borders={_bytes(mark): content for mark, content in said["borders"]},
        proven=frozenset((PhotoId(one), PhotoId(other), _bytes(mark)) for one, other, mark in said["proven"]),
        rules=KeeperRules.from_json(said["rules"]),
        limits=said["limits"] and Limits(*said["limits"]),
    )


def comparison_to_line(comparison: Comparison) -> bytes:
    """A comparison for `comparison_from_line`."""
    return _line({
        "related": [[one.relation.value, [photo.id for photo in one.photos]] for one in comparison.related],
        "findings": _findings(comparison.findings),
        "borders": [[_text(mark), content] for mark, content in comparison.borders.items()],
        "uncompared": [[one.first.id, one.second.id, one.reason, one.trace] for one in comparison.uncompared],
    })  # fmt: skip


def comparison_from_line(line: bytes, task: Task) -> Comparison:
    """The comparison of a task."""
    said, of_id = json.loads(line), {photo.id: photo for photo in task.photos}
    return Comparison(
        related=[Related(Relation(name), tuple(of_id[PhotoId(one)] for one in ids)) for name, ids in said["related"]],
        findings=_known(said["findings"]),
        borders={_bytes(mark): float(content) for mark, content in said["borders"]},
        uncompared=tuple(
            UncomparedPair(of_id[PhotoId(one)], of_id[PhotoId(other)], str(reason), str(trace))
            for one, other, reason, trace in said["uncompared"]
        ),
    )


def path_to_line(path: Path | None) -> bytes:
    """A path, or that there is none, for `path_from_line`."""
    return _line(path and _plain(path))


def path_from_line(line: bytes) -> Path | None:
    """The path."""
    found: Path | None = _value(json.loads(line))
    return found


def _line(said: object) -> bytes:
    return json.dumps(said).encode() + b"\n"


def _findings(findings: Mapping[tuple[bytes, bytes], Finding]) -> list[list[object]]:
    return [[_text(one), _text(other), f.relation.value, f.evidence, f.place] for (one, other), f in findings.items()]


def _known(rows: list[list[Any]]) -> dict[tuple[bytes, bytes], Finding]:
    return {
        (_bytes(one), _bytes(other)): Finding(Relation(name), words, place and (place[0], place[1]))
        for one, other, name, words, place in rows
    }


def _plain(value: object) -> object:
    if isinstance(value, Path):
        return {"path": _text(os.fsencode(value))}
    if isinstance(value, datetime):
        return {"time": value.isoformat()}
    if isinstance(value, bytes):
        return {"bytes": _text(value)}
    if isinstance(value, tuple):
        return {"companions": [[one.name, one.kind, one.size] for one in value]}
    return value


def _value(said: Any) -> Any:
    if not isinstance(said, dict):
        return said
    ((kind, text),) = said.items()
    if kind == "path":
        return Path(os.fsdecode(_bytes(text)))
    if kind == "companions":
        return tuple(Companion(*row) for row in text)
    return datetime.fromisoformat(text) if kind == "time" else _bytes(text)


def _text(value: bytes) -> str:
    return base64.b64encode(value).decode()


def _bytes(text: str) -> bytes:
    return base64.b64decode(text)
