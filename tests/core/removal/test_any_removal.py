"""Whatever is removed in whatever order, its undo gives back the very tree."""

from __future__ import annotations

import os
import random
import stat
from collections.abc import Sequence
from pathlib import Path

import pytest

from desktop_app.core.relations import Relation
from desktop_app.core.removal.actions import RemovalItem, apply, make_plan, recover, undo
from desktop_app.core.removal.journal import Journal, RemovalKind
from tests.core.duplicates.made_photos import FolderTrash, photo_row, write

NAMES = ["IMG_1.jpg", "IMG_1 2.jpg", "img_1.JPG", "e\u0301.jpg", "é.jpg", "a\nb.jpg", "x" * 250 + ".jpg", ".jpg.jpg"]
BESIDE = [".xmp", ".MOV", ".AAE"]


def tree(folder: Path) -> dict[str, tuple[bytes, int, int, int]]:
    """Of every file its bytes, rights, time, and how many names it has."""
    found = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            status = path.stat()
            mode = stat.S_IMODE(status.st_mode)
            found[str(path.relative_to(folder))] = (path.read_bytes(), mode, status.st_mtime_ns, status.st_nlink)
    return found


def photos(folder: Path, chance: random.Random) -> list[RemovalItem]:
    """Copies with what lies beside them, in folders that share names."""
    items: list[RemovalItem] = []
    for number, name in enumerate(chance.sample(NAMES, 5)):
        content = b"picture %d" % number * 50
        keeper = write(folder / "kept" / name, content, age=number)
        for place in chance.sample(["a", "b", "a/b", "c d"], chance.randint(1, 2)):
            copy = write(folder / place / name, content, age=number + 9)
            if len(name) < 200 and chance.random() < 0.5:
                suffix = chance.choice(BESIDE)
                for file in (keeper, copy):
                    write(file.with_name(file.stem + suffix), b"notes %d" % number, age=3)
            os.chmod(copy, chance.choice([0o644, 0o600, 0o440]))  # noqa: PTH101
            items.append(RemovalItem(photo_row(copy, number=len(items) + 1), photo_row(keeper), Relation.EXACT))
    return items


def not_there(outcomes: Sequence[object]) -> list[object]:
    return [one for one in outcomes if getattr(one, "error", None) is not None]


@pytest.mark.parametrize("seed", range(12))
def test_undo_gives_back_the_tree(seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "fsync", lambda _: None)
    chance = random.Random(seed)
    folder, out = tmp_path / "photos", tmp_path / "out"
    items = photos(folder, chance)
    journal, trash = Journal(tmp_path / "state" / "journal"), FolderTrash(tmp_path / "trash")
    trees = [tree(folder)]
    chance.shuffle(items)
    parts = [items[::2], items[1::2]]
    for part in parts:
        kind = chance.choice([RemovalKind.MOVE, RemovalKind.LINK])
        plan = make_plan(kind, part, folder=out if kind is RemovalKind.MOVE else None)
        assert not_there(list(apply(plan, journal, trash=trash))) == []
        trees.append(tree(folder))
        assert all(item.keeper is not None and item.keeper.path.exists() for item in items)
    assert list(recover(journal, trash=trash)) == []
    for before in reversed(trees[:-1]):
        assert not_there(list(undo(journal, trash=trash))) == []
        assert tree(folder) == before
