"""A damaged catalog: moved aside, said, and rebuilt with what the photos cannot tell."""

from __future__ import annotations

import contextlib
import itertools
import json
import os
import random
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from desktop_app.core.catalog import FileCatalog, PhotoRow, open_catalog
from desktop_app.core.catalog.database import damage_mark
from desktop_app.core.encoders.store import EncoderStore
from desktop_app.core.errors import CatalogDamagedError, CatalogError, KnownError
from desktop_app.core.library import Library
from desktop_app.core.relations import Finding, Judgement, Relation
from desktop_app.core.settings import Settings

FOUND = Finding(Relation.EDITED, "a place differs", (0.8, 0.4))
RULES = '{"protected": ["/photos/originals"]}'
FOLDER = Path("/photos/" + os.fsdecode(b"caf\xe9"))


def mark(number: int) -> bytes:
    return number.to_bytes(16, "little")


def fill(catalog: FileCatalog, *, findings: int = 50) -> None:
    catalog.folders.add(FOLDER)
    catalog.duplicates.judge([(mark(1), mark(2))], Judgement.KEEP_BOTH)
    catalog.duplicates.put_state("rules", RULES)
    catalog.duplicates.put_state("radius 1", "30")
    with catalog.database.transaction():
        for number in range(findings):
            catalog.duplicates.remember(mark(number), mark(number + 1), FOUND)


def check(catalog: FileCatalog, *, findings: int = 50) -> None:
    assert [folder.path for folder in catalog.folders.all()] == [FOLDER]
    assert catalog.duplicates.judgements() == {(mark(1), mark(2)): Judgement.KEEP_BOTH}
    assert catalog.duplicates.state("rules") == RULES
    assert all(catalog.duplicates.finding(mark(n), mark(n + 1)) == FOUND for n in range(findings))
    assert catalog.database.read("PRAGMA integrity_check").fetchone() == ("ok",)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A catalog that was filled and closed."""
    path = tmp_path / "library.db"
    catalog, note = open_catalog(path)
    assert note == ""
    fill(catalog)
    catalog.keep()
    catalog.close()
    return path


def overwrite(path: Path, start: int, length: int) -> None:
    with path.open("r+b") as file:
        file.seek(start)
        file.write(random.Random(start).randbytes(length))


@pytest.mark.parametrize(
    "damage",
    [
        lambda path: overwrite(path, 0, 4096),
        lambda path: path.write_bytes(bytes(path.stat().st_size)),
        lambda path: path.write_bytes(b""),
        lambda path: path.write_bytes(path.read_bytes()[:5000]),
        lambda path: overwrite(path, 100, path.stat().st_size),
    ],
    ids=["no header", "zeros", "empty", "cut off", "all but the header"],
)
def test_a_damaged_catalog_is_moved_aside_and_what_was_kept_is_restored(
    damage: Callable[[Path], object], path: Path
) -> None:
    damage(path)
    damage_mark(path).touch()  # where SQLite would meet the damage only later
    left = path.read_bytes()
    catalog, note = open_catalog(path)
    check(catalog)
    catalog.close()
    [aside] = path.parent.glob("library.db.damaged-*")
    assert aside.read_bytes() == left
    assert note.startswith(f"{path} was damaged. It is now {aside.name};")
    catalog, note = open_catalog(path)
    assert note == ""
    catalog.close()


@pytest.mark.parametrize("step", ["restore", "move_aside", "finish"])
def test_a_rescue_that_is_cut_short_is_done_at_the_next_start(
    step: str, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    overwrite(path, 0, 4096)
    calls = itertools.count()

    def killed(*_: object) -> None:
        if step != "finish" or next(calls) == 1:  # the first call is at the start
            raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(f"desktop_app.core.catalog.rescue.{step}", killed)
        with pytest.raises(KeyboardInterrupt):
            open_catalog(path)
    catalog, _ = open_catalog(path)
    check(catalog)
    catalog.folders.add(Path("/photos/more"))
    catalog.keep()
    catalog.close()
    assert len(json.loads(path.with_suffix(".kept.json").read_bytes())["folders"]) == 2
    assert not path.with_name("library.db.new").exists()


def test_what_the_file_beside_it_does_not_have_is_read_from_the_damaged_catalog(path: Path) -> None:
    path.with_suffix(".kept.json").unlink()
    catalog = FileCatalog(path)
    catalog.database.read("CREATE TABLE filler (a)").fetchall()
    with catalog.database.transaction() as connection:
        connection.executemany("INSERT INTO filler VALUES (?)", [(bytes(3000),) for _ in range(100)])
    catalog.close()
    overwrite(path, path.stat().st_size - 100_000, 90_000)
    damage_mark(path).touch()
    catalog, note = open_catalog(path)
    assert note
    check(catalog)
    catalog.close()


def test_a_hole_in_the_middle_costs_what_is_in_it(path: Path) -> None:
    path.with_suffix(".kept.json").unlink()
    catalog = FileCatalog(path)
    fill(catalog, findings=3000)
    root = catalog.database.read("SELECT rootpage FROM sqlite_master WHERE name = 'verdicts'").fetchone()[0]
    size = catalog.database.read("PRAGMA page_size").fetchone()[0]
    catalog.close()
    overwrite(path, root * size + 20 * size, size)
    damage_mark(path).touch()
    catalog, note = open_catalog(path)
    if note:  # the page was one that counts
        found = sum(catalog.duplicates.finding(mark(n), mark(n + 1)) == FOUND for n in range(3000))
        assert found > 1500
        assert catalog.duplicates.judgements() == {(mark(1), mark(2)): Judgement.KEEP_BOTH}
    catalog.close()
    assert note


def test_damage_met_while_working_is_looked_into_at_the_next_start(path: Path) -> None:
    catalog = FileCatalog(path)
    pages = catalog.database.read("SELECT rootpage FROM sqlite_master WHERE name = 'verdicts'").fetchone()[0]
    size = catalog.database.read("PRAGMA page_size").fetchone()[0]
    catalog.close()
    overwrite(path, (pages - 1) * size, size)
    catalog, note = open_catalog(path)
    assert note == ""
    with pytest.raises(CatalogDamagedError, match="start Lookalike again"):
        catalog.duplicates.finding(mark(1), mark(2))
    catalog.close()
    catalog, note = open_catalog(path)
    assert "was damaged" in note
    check(catalog)
    catalog.close()


def rewrite(path: Path, old: bytes, new: bytes) -> None:
    content = path.read_bytes()
    assert old in content
    path.write_bytes(content.replace(old, new, 1))


def test_sqlites_own_words_may_be_no_text(path: Path) -> None:
    rewrite(path, b"CREATE TABLE decisions", b"CREATE \xffABLE decisions")
    catalog, note = open_catalog(path)
    assert "was damaged" in note
    check(catalog)
    catalog.close()


def photo_of(catalog: FileCatalog, number: int) -> PhotoRow:
    return PhotoRow(
        folder=catalog.folders.all()[0].id, path=b"%d.jpg" % number, size=1, mtime_ns=1, fingerprint=mark(number),
        width=1, height=1, format="JPEG", taken=datetime(2020, 2, 3, 4, 5, 6), camera="", has_gps=False,  # noqa: DTZ001
    )  # fmt: skip


@pytest.mark.parametrize(
    ("old", "new"), [(b"JPEG", b"J\xffEG"), (b"2020-02-03T", b"2020-02-43T"), (b"keep both", b"keeq both")]
)
def test_damage_that_only_we_can_see_is_mended_at_the_next_start(
    old: bytes, new: bytes, path: Path, tmp_path: Path
) -> None:
    catalog = FileCatalog(path)
    catalog.photos.put(photo_of(catalog, 1))
    catalog.close()
    rewrite(path, old, new)

    def use() -> None:
        with Library(path, settings=Settings(), shelf=EncoderStore([])) as library:
            assert library.notes == []
            list(library.catalog.photos.every())
            library.catalog.duplicates.judgements()

    with pytest.raises((CatalogDamagedError, ValueError)):
        use()
    with Library(path, settings=Settings(), shelf=EncoderStore([])) as library:
        assert "was damaged" in library.notes[0]
        check(library.catalog)


def test_an_index_that_does_not_agree_with_its_table_costs_nothing(path: Path) -> None:
    """SQLite's quick check passes over it, and what asks the index fails at every start."""
    catalog = FileCatalog(path)
    for number in range(5):
        catalog.photos.put(photo_of(catalog, number))
    root = "SELECT rootpage FROM sqlite_master WHERE name = 'photos_by_fingerprint'"
    page, size = (catalog.database.read(sql).fetchone()[0] for sql in (root, "PRAGMA page_size"))
    catalog.close()
    before = path.read_bytes()[(page - 1) * size : page * size]
    catalog = FileCatalog(path)
    catalog.photos.remove(catalog.folders.all()[0].id, [b"3.jpg"])
    catalog.close()
    with path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(before)
    catalog, note = open_catalog(path)
    with pytest.raises(CatalogDamagedError, match="start Lookalike again"):
        catalog.photos.with_fingerprint(mark(3))
    catalog.close()
    catalog, note = open_catalog(path)
    assert note == ""
    assert catalog.photos.count() == 4
    assert catalog.photos.with_fingerprint(mark(3)) == []
    check(catalog)
    catalog.close()
    assert not damage_mark(path).exists()


@pytest.mark.sweep(6)
@pytest.mark.parametrize("seed", range(24))
def test_whatever_is_damaged_the_third_start_is_used_or_refused_in_words(seed: int, path: Path) -> None:
    catalog = FileCatalog(path)
    with catalog.database.transaction():
        for number in range(200):
            catalog.photos.put(photo_of(catalog, number))
    catalog.close()
    chance = random.Random(seed)
    for _ in range(chance.randint(1, 5)):
        start = chance.randrange(path.stat().st_size if chance.random() < 0.7 else 3 * 4096)
        length = min(chance.choice([1, 4, 30, 4096]), path.stat().st_size - start)
        with path.open("r+b") as file:
            file.seek(start)
            file.write(bytes(length) if chance.random() < 0.3 else chance.randbytes(length))

    def use() -> None:
        with Library(path, settings=Settings(), shelf=EncoderStore([])) as library:
            for folder in library.folders():
                assert len(list(library.catalog.photos.files(folder.id))) <= 200
            assert len(library.photo_ids()) == len(list(library.catalog.photos.every()))
            library.photo_ids(text="jpg")
            library.catalog.duplicates.judgements()
            library.catalog.duplicates.state("rules")
            for number in range(50):
                library.catalog.duplicates.finding(mark(number), mark(number + 1))
            library.catalog.folders.add(Path("/photos/more"))

    for _ in range(2):
        with contextlib.suppress(KnownError, TypeError, ValueError):
            use()
    refused = ""
    try:
        use()
    except CatalogError as error:
        refused = str(error)
    assert "start Lookalike again" not in refused


def test_a_false_alarm_changes_nothing(path: Path) -> None:
    damage_mark(path).touch()
    catalog, note = open_catalog(path)
    assert note == ""
    check(catalog)
    catalog.close()
    assert not damage_mark(path).exists()
    assert not list(path.parent.glob("*damaged-*"))


def test_somebody_elses_file_is_left_alone(tmp_path: Path) -> None:
    notes = tmp_path / "notes.txt"
    notes.write_text("These are notes.\n" * 100)
    with pytest.raises(CatalogDamagedError, match="move it elsewhere"):
        open_catalog(notes)
    assert [file.name for file in tmp_path.iterdir()] == ["notes.txt"]


def test_a_folder_that_cannot_be_written_is_named(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    overwrite(path, 0, 4096)

    def fail(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "rename", fail)
    with pytest.raises(CatalogError, match="is damaged and cannot be moved aside: Permission denied"):
        open_catalog(path)


@pytest.mark.parametrize(
    "text", ["", "{}", "[1]", '{"folders": 5}', '{"folders": [[5]]}', '{"folders": [["\\u1234"]]}']
)
def test_a_kept_file_that_is_damaged_too_gives_nothing(text: str, path: Path) -> None:
    path.with_suffix(".kept.json").write_text(text)
    overwrite(path, 0, 4096)
    catalog, note = open_catalog(path)
    assert "add your folders again" in note, "it does not say that they are kept"
    assert catalog.folders.all() == []
    catalog.close()


def test_a_kept_file_of_an_earlier_version_gives_what_it_has(path: Path) -> None:
    kept = path.with_suffix(".kept.json")
    document = json.loads(kept.read_text())
    del document["review"]
    document |= {"schema": 2, "verdicts": [row[:4] for row in document["verdicts"]]}
    kept.write_text(json.dumps(document))
    overwrite(path, 0, path.stat().st_size)
    catalog, _note = open_catalog(path)
    assert [folder.path for folder in catalog.folders.all()] == [FOLDER]
    assert catalog.duplicates.state("rules") is None
    assert catalog.duplicates.finding(mark(0), mark(1)) == replace(FOUND, place=None)
    catalog.close()


def test_the_file_is_written_only_when_something_changed(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = path.with_suffix(".kept.json")
    assert json.loads(kept.read_text())["schema"] == 4
    os.utime(kept, ns=(5, 5))
    catalog = FileCatalog(path)
    catalog.keep()
    catalog.folders.set_online(catalog.folders.all()[0].id, online=False)
    assert catalog.database.written
    catalog.keep()  # nothing of it is kept there
    assert kept.stat().st_mtime_ns == 5
    catalog.folders.add(Path("/more"))
    catalog.keep()
    assert kept.stat().st_mtime_ns != 5
    catalog.folders.add(Path("/even more"))
    monkeypatch.setattr(Path, "replace", lambda *_: (_ for _ in ()).throw(OSError(28, "No space left on device")))
    catalog.keep()
    catalog.close()


def test_a_library_is_rebuilt_from_its_photos(tmp_path: Path, photo_folder: Path, tiny_encoder: Path) -> None:
    path, shelf = tmp_path / "library.db", EncoderStore([tiny_encoder])
    with Library(path, settings=Settings(threads=2), shelf=shelf) as library:
        library.add_folder(photo_folder)
        list(library.index())
        list(library.switch_encoder(next(e.identity for e in library.encoders() if e.path is None)))
        chosen = library.encoder.identity
    overwrite(path, 0, path.stat().st_size)
    with Library(path, settings=Settings(threads=2), shelf=shelf) as library:
        assert len(library.notes) == 1
        assert library.encoder.identity == chosen
        assert list(library.index())[-1].summary.added == 12
        assert len(library.similar(photo_folder / "photo00.jpg", radius=0)) == 1
