"""UCF-101 and HMDB-51, as they are distributed: folders of videos by class, and files that say who learns and who asks.

- `ucf101`: `UCF-101/CLASS/NAME.avi` (or the classes at the root) and `ucfTrainTestlist/trainlist0N.txt`,
  `testlist0N.txt`, with a line `CLASS/NAME.avi` for each video.
- `hmdb51`: `CLASS/NAME.avi` and files `CLASS_test_splitN.txt`, at any place below the root, with lines `NAME.avi M`: 1
  learns, 2 asks, 0 has no part.

Each video is cut into clips of 16 frames, every 16 frames, the last one looped (Li & van Gemert, AAAI 2021); a protocol
may have them more often, and begin later in each video. Every clip is an item with its video's class; clips that are
learned from are those that are searched. Videos that are missing or cannot be read are left out, and the note names
them.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, TypeAlias

import numpy as np

from desktop_app.core.errors import TrainingError
from desktop_app.core.file_draft import draft_of
from training.datasets.interface import Items, Retrieval, refuse_lone_members
from training.datasets.photo_folders import left_out
from training.video.clips import FRAMES, Clips, count_frames, window_starts

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

__all__ = ["VIDEO_PROTOCOLS", "open_hmdb51", "open_ucf101"]

Listed: TypeAlias = list[tuple[str, str]]  # class, and the file's name

_SPLITS, _STEPS, _STARTS = (1, 2, 3), (16, 8, 4, 2), (0, 8)
VIDEO_PROTOCOLS = {
    f"split {split}" + (f", step {step}" if step != FRAMES else "") + (f", start {start}" if start else ""): (
        f"split {split}, a clip of {FRAMES} frames every {step}, from frame {start} on; "
        "mAP@100 of clips, and of videos by their mean features"
    )
    for start in _STARTS
    for step in _STEPS
    for split in _SPLITS
}
_CUT = 100


def open_ucf101(root: Path, protocol: str, seed: int, cache: Path) -> Retrieval:
    """Videos by the lists of UCF-101."""
    del seed
    split, step, start = _parsed(protocol)
    lists = root / "ucfTrainTestlist"
    train, test = (_read_list(lists / f"{part}list{split:02d}.txt") for part in ("train", "test"))
    videos = root / "UCF-101" if (root / "UCF-101").is_dir() else root
    return _cut(videos, train, test, step=step, start=start, name=f"ucf101 ({protocol})", cache=cache)


def open_hmdb51(root: Path, protocol: str, seed: int, cache: Path) -> Retrieval:
    """Videos by the split files of HMDB-51."""
    del seed
    split, step, start = _parsed(protocol)
    ending = f"_test_split{split}.txt"
    train: Listed = []
    test: Listed = []
    for path in sorted(root.rglob(f"*{ending}")):
        for line in _lines(path):
            name, _, part = line.rpartition(" ")
            if part not in {"0", "1", "2"} or not name.strip():
                raise TrainingError(f"has the line {line!r}, which is not a file name and 0, 1 or 2", path=path)
            if part != "0":
                (train if part == "1" else test).append((path.name.removesuffix(ending), name.strip()))
    if not train or not test:
        raise TrainingError(f"holds no split files CLASS{ending} that name videos to learn from and to ask", path=root)
    return _cut(root, train, test, step=step, start=start, name=f"hmdb51 ({protocol})", cache=cache)


def _parsed(protocol: str) -> tuple[int, int, int]:
    """Split, step and start."""
    said = dict(part.split(" ") for part in protocol.split(", "))
    return int(said["split"]), int(said.get("step", FRAMES)), int(said.get("start", 0))


def _lines(path: Path) -> list[str]:
    try:
        return [line.strip() for line in path.read_text("utf-8").splitlines() if line.strip()]
    except (OSError, ValueError) as error:
        raise TrainingError(f"cannot be read as a list of videos ({error})", path=path) from None


def _read_list(path: Path) -> Listed:
    found = []
    for line in _lines(path):
        kind, slash, name = line.partition("/")
        head, _, number = name.rpartition(" ")
        name = head if head and number.isdecimal() else name
        if not slash or not name.strip():
            raise TrainingError(f"has the line {line!r}, which is not CLASS/VIDEO", path=path)
        found.append((kind, name.strip()))
    if not found:
        raise TrainingError("names no video", path=path)
    return found


def _cut(root: Path, train: Listed, test: Listed, *, step: int, start: int, name: str, cache: Path) -> Retrieval:
    both = set(train) & set(test)
    if both:
        raise TrainingError(f"{len(both)} videos both learn and ask ({'/'.join(min(both))})", path=root)
    names = tuple(sorted({kind for kind, _ in train + test}))
    wanted = {kind: number for number, kind in enumerate(names)}
    counts = _frame_counts(root, train + test, cache=cache)
    unread = tuple("/".join(each) for each in train + test if not counts[each])
    if len(unread) == len(train + test):
        raise TrainingError("holds none of the videos that its lists name", path=root)
    database, query = (
        _items(root, [each for each in part if counts[each]], counts, wanted, step=step, start=start)
        for part in (train, test)
    )
    if not len(query) or not len(database):
        raise TrainingError("holds no readable video to learn from, or none to ask", path=root)
    assert database.labels is not None  # noqa: S101  (of `_items`)
    refuse_lone_members(database.labels, names, path=root)
    assert query.labels is not None  # noqa: S101  (of `_items`)
    if (unlearned := np.setdiff1d(query.labels, database.labels)).size:
        said = ", ".join(names[label] for label in unlearned[:3]) + (" …" if len(unlearned) > 3 else "")
        raise TrainingError(f"is asked for classes of which it has no readable video to search ({said})", path=root)
    short = sum(0 < count < FRAMES for count in counts.values())
    notes = [left_out(unread, reason="missing or unreadable")]
    if short:
        notes.append(f"{short} videos have fewer than {FRAMES} frames and are looped")
    note = "; ".join(filter(None, notes))
    return Retrieval(database, query, database, name, note, cut=_CUT, classes=names)


def _items(
    root: Path, listed: Listed, counts: dict[tuple[str, str], int], wanted: dict[str, int], *, step: int, start: int
) -> Items:
    starts = [window_starts(counts[each], step=step, first=start) for each in listed]
    video = np.repeat(np.arange(len(listed)), [len(each) for each in starts])
    first = np.concatenate(starts) if starts else np.zeros(0, dtype=np.int64)
    labels = np.array([wanted[kind] for kind, _ in listed], dtype=np.int64)
    paths = tuple(root / kind / name for kind, name in listed)
    return Items(Clips(paths, video, first), labels[video])


def _frame_counts(root: Path, listed: Sequence[tuple[str, str]], *, cache: Path) -> dict[tuple[str, str], int]:
    """How many frames of each video can be read; what was counted is kept by path, size and time."""
    store = cache / "frame-counts.json"
    try:
        kept: dict[str, int] = json.loads(store.read_text("utf-8"))
    except (OSError, ValueError):
        kept = {}
    before = len(kept)
    counts = {}
    for kind, name in listed:
        path = root / kind / name
        try:
            facts = path.stat()
        except OSError:
            counts[kind, name] = 0
            continue
        key = f"{path.resolve()} {facts.st_size} {facts.st_mtime_ns}"
        if key not in kept:
            kept[key] = count_frames(path)
        counts[kind, name] = kept[key]
    if len(kept) > before:
        cache.mkdir(parents=True, exist_ok=True)
        with draft_of(store) as draft:
            draft.write_text(json.dumps(kept), encoding="utf-8")
    return counts
