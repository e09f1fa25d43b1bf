"""Any sequence of writes leaves the catalog saying what a dictionary would say."""

from __future__ import annotations

import itertools
import os
from pathlib import Path

import numpy as np
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from desktop_app.core.catalog import FailureRow, FileCatalog, PhotoRow
from desktop_app.core.encoders.perceptual import PerceptualEncoder

ROOTS = (Path("/a"), Path("/a/b"), Path("/c"), Path("/a/b/d"))
roots = st.sampled_from(ROOTS)
names = st.sampled_from([b"1.jpg", b"2.jpg", b"\xff.jpg", b"x/1.jpg", b"b/1.jpg", b"b/d/2.jpg"])
codes = st.binary(min_size=8, max_size=8)
CARD = PerceptualEncoder().card


class CatalogMachine(RuleBasedStateMachine):
    """The model: folders by path, photos by absolute path → (id, size, code), failures by absolute path."""

    file: Path

    def __init__(self) -> None:
        super().__init__()
        self.catalog = FileCatalog(self.file)
        self.encoder = self.catalog.codes.register("one", CARD)
        self.folders: dict[Path, int] = {}
        self.photos: dict[bytes, tuple[int, int, bytes | None]] = {}
        self.failures: dict[bytes, bool] = {}

    def teardown(self) -> None:
        self.catalog.close()
        for file in self.file.parent.glob(self.file.name + "*"):
            file.unlink()

    @rule(root=roots)
    def add_folder(self, root: Path) -> None:
        identity = self.catalog.folders.add(root)
        outer = next((known for known in self.folders if root.is_relative_to(known)), None)
        if outer is not None:
            assert identity == self.folders[outer]
            return
        self.folders = {known: i for known, i in self.folders.items() if not known.is_relative_to(root)}
        self.folders[root] = identity

    @rule(root=roots)
    def remove_folder(self, root: Path) -> None:
        if root in self.folders:
            self.catalog.folders.remove(self.folders.pop(root))
            prefix = os.fsencode(root) + b"/"
            self.photos = {path: photo for path, photo in self.photos.items() if not path.startswith(prefix)}
            self.failures = {path: lasting for path, lasting in self.failures.items() if not path.startswith(prefix)}

    @rule(root=roots, name=names, size=st.integers(0, 3))
    def put(self, root: Path, name: bytes, size: int) -> None:
        if root not in self.folders:
            return
        absolute = os.fsencode(root) + b"/" + name
        row = PhotoRow(self.folders[root], name, size, 0, b"f" * 16, 1, 1, "JPEG", None, "", False)
        identity = self.catalog.photos.put(row)
        known = self.photos.get(absolute)
        assert known is None or known[0] == identity
        self.photos[absolute] = (identity, size, known[2] if known else None)
        self.failures.pop(absolute, None)

    @rule(root=roots, name=names, lasting=st.booleans())
    def fail(self, root: Path, name: bytes, lasting: bool) -> None:
        if root not in self.folders:
            return
        absolute = os.fsencode(root) + b"/" + name
        lost = self.catalog.photos.put_failure(FailureRow(self.folders[root], name, 0, 0, "is bad", lasting))
        self.failures[absolute] = lasting
        gone = self.photos.pop(absolute, None) if lasting else None
        assert lost == ([] if gone is None else [gone[0]])

    @rule(root=roots, name=names)
    def remove(self, root: Path, name: bytes) -> None:
        if root not in self.folders:
            return
        absolute = os.fsencode(root) + b"/" + name
        gone = self.photos.pop(absolute, None)
        self.failures.pop(absolute, None)
        assert self.catalog.photos.remove(self.folders[root], [name]) == ([] if gone is None else [gone[0]])

    @rule(source=roots, other=roots, name=names, new=names)
    def move(self, source: Path, other: Path, name: bytes, new: bytes) -> None:
        old, absolute = os.fsencode(source) + b"/" + name, os.fsencode(other) + b"/" + new
        if source in self.folders and other in self.folders and old in self.photos and absolute not in self.photos:
            photo = self.photos.pop(old)
            self.catalog.photos.move(photo[0], folder=self.folders[other], path=new, mtime_ns=0)
            self.photos[absolute] = photo
            self.failures.pop(absolute, None)

    @rule(code=codes, choice=st.randoms())
    def encode(self, code: bytes, choice) -> None:
        if self.photos:
            path = choice.choice(sorted(self.photos))
            identity, size, _ = self.photos[path]
            row = np.frombuffer(code, np.uint8)[None]
            self.catalog.codes.put(self.encoder, [identity], {"copy": row, "similar": row})
            self.photos[path] = (identity, size, code)

    @rule()
    def reopen(self) -> None:
        self.catalog.close()
        self.catalog = FileCatalog(self.file)

    @invariant()
    def agrees(self) -> None:
        found = {os.fsencode(photo.path): (photo.id, photo.size) for photo in self.catalog.photos.every()}
        assert found == {path: photo[:2] for path, photo in self.photos.items()}
        assert {os.fsencode(failure.path) for failure in self.catalog.photos.failures()} == set(self.failures)
        ids, loaded = self.catalog.codes.load(self.encoder, CARD)
        stored = {int(i): code.tobytes() for i, code in zip(ids, loaded["similar"], strict=True)}
        assert stored == {photo[0]: photo[2] for photo in self.photos.values() if photo[2] is not None}
        assert list(ids) == sorted(stored)
        missing = self.catalog.codes.missing(self.encoder).tolist()
        assert missing == sorted(photo[0] for photo in self.photos.values() if photo[2] is None)
        assert {folder.path: folder.id for folder in self.catalog.folders.all()} == self.folders
        assert sum(folder.photos for folder in self.catalog.folders.all()) == len(self.photos)


@pytest.mark.parametrize("steps", [25])
def test_catalog_agrees_with_a_dictionary(steps: int, tmp_path: Path) -> None:
    numbers = itertools.count()

    class Machine(CatalogMachine):
        def __init__(self) -> None:
            self.file = tmp_path / f"library{next(numbers)}.db"
            super().__init__()

    run_state_machine_as_test(Machine, settings=settings(max_examples=15, stateful_step_count=steps))
