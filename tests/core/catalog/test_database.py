"""The SQLite file: migrations, refusals that leave the file alone, threads, transactions."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from desktop_app.core.catalog.database import SqliteDatabase
from desktop_app.core.catalog.migrating import load_migrations
from desktop_app.core.errors import (
    BugError,
    CatalogBusyError,
    CatalogDamagedError,
    CatalogError,
    CatalogTooNewError,
)
from desktop_app.core.relations import PhotoChoice, Relation
from tests.patience import PATIENCE

ONE = (1, "CREATE TABLE words (id INTEGER PRIMARY KEY, word TEXT NOT NULL);")
TWO = (2, "ALTER TABLE words ADD COLUMN length INTEGER;\nUPDATE words SET length = length(word);\n")
PARENTS = (1, "CREATE TABLE a (id INTEGER PRIMARY KEY);\nCREATE TABLE b (a INTEGER NOT NULL REFERENCES a (id));")


def _words(database: SqliteDatabase) -> list[str]:
    return [word for (word,) in database.read("SELECT word FROM words ORDER BY id")]


def _add(database: SqliteDatabase, word: str) -> None:
    with database.transaction() as connection:
        connection.execute("INSERT INTO words (word) VALUES (?)", (word,))


@pytest.fixture
def old_file(tmp_path: Path) -> Path:
    """A database of schema 1 with one word."""
    path = tmp_path / "old.db"
    database = SqliteDatabase(path, migrations=[ONE])
    _add(database, "hello")
    database.close()
    return path


def test_a_new_file_and_its_folder_are_made(tmp_path: Path) -> None:
    database = SqliteDatabase(tmp_path / "a" / "b" / "new.db", migrations=[ONE, TWO])
    assert database.read("PRAGMA user_version").fetchone() == (2,)
    assert database.read("PRAGMA journal_mode").fetchone() == ("wal",)
    assert database.read("PRAGMA foreign_keys").fetchone() == (1,)
    database.close()
    assert not list(tmp_path.rglob("*before-schema*"))


def test_an_old_file_is_migrated_and_copied_before(old_file: Path) -> None:
    database = SqliteDatabase(old_file, migrations=[ONE, TWO])
    assert database.read("SELECT word, length FROM words").fetchall() == [("hello", 5)]
    database.close()
    copy = SqliteDatabase(old_file.with_name("old.db.before-schema-2"), migrations=[ONE])
    assert _words(copy) == ["hello"]
    copy.close()


def test_a_failed_migration_leaves_the_old_one_in_use(old_file: Path) -> None:
    broken = (3, "CREATE TABLE more (id INTEGER);\nINSERT INTO nowhere VALUES (1);\n")
    with pytest.raises(CatalogError, match=r"old\.db: could not be brought up to date .*it is as it was"):
        SqliteDatabase(old_file, migrations=[ONE, TWO, broken])
    database = SqliteDatabase(old_file, migrations=[ONE])
    assert database.read("PRAGMA user_version").fetchone() == (1,)
    assert _words(database) == ["hello"]
    assert database.read("SELECT count(*) FROM pragma_table_info('words')").fetchone() == (2,)
    database.close()


def test_a_failed_first_migration_is_our_mistake(tmp_path: Path) -> None:
    with pytest.raises(sqlite3.OperationalError):
        SqliteDatabase(tmp_path / "new.db", migrations=[(1, "CREATE nonsense;")])


def test_half_a_statement_is_our_mistake(tmp_path: Path) -> None:
    with pytest.raises(BugError, match="middle of a statement"):
        SqliteDatabase(tmp_path / "new.db", migrations=[(1, "CREATE TABLE a (id INTEGER)")])


def _bytes_beside(path: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in path.parent.iterdir()}


def test_a_newer_file_is_refused_and_left_alone(old_file: Path) -> None:
    with sqlite3.connect(old_file, isolation_level=None) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("PRAGMA user_version = 7")
    connection.close()
    before = _bytes_beside(old_file)
    with pytest.raises(CatalogTooNewError, match=r"newer version of Lookalike \(schema 7, this one knows 2\)"):
        SqliteDatabase(old_file, migrations=[ONE, TWO])
    assert _bytes_beside(old_file) == before


@pytest.mark.parametrize("version", [0, 1])
def test_another_programs_database_is_refused_and_left_alone(version: int, tmp_path: Path) -> None:
    path = tmp_path / "places.sqlite"
    with sqlite3.connect(path, isolation_level=None) as connection:
        connection.execute("CREATE TABLE bookmarks (url TEXT)")
        connection.execute(f"PRAGMA user_version = {version}")
    connection.close()
    before = _bytes_beside(path)
    with pytest.raises(CatalogError, match="another program"):
        SqliteDatabase(path, migrations=[ONE])
    assert _bytes_beside(path) == before


def test_what_is_no_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("These are notes, not a database.\n" * 100)
    before = _bytes_beside(path)
    with pytest.raises(CatalogDamagedError, match=r"notes\.txt: the library file is damaged"):
        SqliteDatabase(path, migrations=[ONE])
    assert _bytes_beside(path) == before


def test_damage_that_shows_while_rows_are_read_is_named(tmp_path: Path) -> None:
    path = tmp_path / "torn.db"
    database = SqliteDatabase(path, migrations=[ONE])
    with database.transaction() as connection:
        connection.executemany("INSERT INTO words (word) VALUES (?)", [("x" * 500,) for _ in range(500)])
    database.close()
    with path.open("r+b") as file:
        file.seek(20 * 4096)
        file.write(b"\xff" * 4096 * 20)
    for fetch in (list, lambda rows: rows.fetchall(), lambda rows: list(iter(rows.fetchone, None))):
        database = SqliteDatabase(path, migrations=[ONE])
        with pytest.raises(CatalogDamagedError):
            fetch(database.read("SELECT word FROM words"))
        database.close()


def test_what_cannot_be_opened_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(CatalogError, match="its folder cannot be made"):
        SqliteDatabase(tmp_path / "file" / "library.db", migrations=[ONE])
    (tmp_path / "folder.db").mkdir()
    with pytest.raises(CatalogError, match="cannot be opened"):
        SqliteDatabase(tmp_path / "folder.db", migrations=[ONE])


def test_a_full_disk_is_named_and_the_database_goes_on(tmp_path: Path) -> None:
    database = SqliteDatabase(tmp_path / "full.db", migrations=[ONE])
    pages = database.read("PRAGMA page_count").fetchone()[0]
    database.read(f"PRAGMA max_page_count = {pages + 2}").fetchone()
    with pytest.raises(CatalogError, match="the disk is full"):
        _add(database, "x" * 100_000)
    _add(database, "small")
    database.close()
    database = SqliteDatabase(tmp_path / "full.db", migrations=[ONE])
    assert _words(database) == ["small"]
    database.close()


def test_another_process_that_writes_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.core.catalog.database._BUSY_SECONDS", 0.05)
    database = SqliteDatabase(tmp_path / "busy.db", migrations=[ONE])
    other = sqlite3.connect(tmp_path / "busy.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(CatalogBusyError, match="in use by another program"):
        _add(database, "no")
    other.rollback()
    other.close()
    _add(database, "yes")
    assert _words(database) == ["yes"]
    database.close()


def test_a_network_drive_that_locks_in_its_own_way_is_named(tmp_path: Path) -> None:
    database = SqliteDatabase(tmp_path / "words.db", migrations=[ONE])
    error = sqlite3.OperationalError("locking protocol")
    error.sqlite_errorcode = sqlite3.SQLITE_PROTOCOL
    with pytest.raises(CatalogError, match=r"locking protocol.*check the drive"), database.known_errors():
        raise error
    database.close()


def test_foreign_keys_hold(tmp_path: Path) -> None:
    database = SqliteDatabase(tmp_path / "keys.db", migrations=[PARENTS])
    with pytest.raises(sqlite3.IntegrityError), database.transaction() as connection:
        connection.execute("INSERT INTO b (a) VALUES (1)")
    database.close()


def test_an_error_rolls_everything_back_also_what_was_nested(tmp_path: Path) -> None:
    database = SqliteDatabase(tmp_path / "words.db", migrations=[ONE])

    def write() -> None:
        with database.transaction() as connection:
            connection.execute("INSERT INTO words (word) VALUES ('outer')")
            _add(database, "inner")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write()
    assert _words(database) == []
    _add(database, "later")
    assert _words(database) == ["later"]
    database.close()


def test_a_failing_commit_does_not_swallow_what_comes_later(tmp_path: Path) -> None:
    """A deferred constraint fails at COMMIT; the transaction must not stay open behind the caller's back."""
    deferred = (1, PARENTS[1].replace("(id))", "(id) DEFERRABLE INITIALLY DEFERRED)"))
    database = SqliteDatabase(tmp_path / "keys.db", migrations=[deferred])
    with pytest.raises(sqlite3.IntegrityError), database.transaction() as connection:
        connection.execute("INSERT INTO b (a) VALUES (1)")
    with database.transaction() as connection:
        connection.execute("INSERT INTO a (id) VALUES (5)")
    database.close()
    database = SqliteDatabase(tmp_path / "keys.db", migrations=[deferred])
    assert database.read("SELECT id FROM a").fetchall() == [(5,)]
    assert database.read("SELECT a FROM b").fetchall() == []
    database.close()


def test_several_threads_write_and_read(tmp_path: Path) -> None:
    database = SqliteDatabase(tmp_path / "words.db", migrations=[ONE])

    def work(number: int) -> None:
        for step in range(20):
            _add(database, f"{number}-{step}")
            assert f"{number}-{step}" in _words(database)

    with ThreadPoolExecutor(6) as pool:
        list(pool.map(work, range(6)))
    assert len(set(_words(database))) == 120
    database.close()


def test_every_thread_has_its_own_connection_and_takes_it_along(tmp_path: Path) -> None:
    database = SqliteDatabase(tmp_path / "words.db", migrations=[ONE])
    together = threading.Barrier(8)

    def read() -> None:
        _words(database)
        together.wait()

    for _ in range(3):
        threads = [threading.Thread(target=read) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert len(database._held) == 1  # this thread's
    database.close()


def test_after_close_nothing_is_opened_again(tmp_path: Path) -> None:
    database = SqliteDatabase(tmp_path / "words.db", migrations=[ONE])
    database.close()
    with ThreadPoolExecutor(1) as pool, pytest.raises(BugError, match="closed already"):
        pool.submit(_words, database).result()
    assert not (tmp_path / "words.db-wal").exists()


def test_processes_that_start_together_make_one_database(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from desktop_app.core.catalog.database import SqliteDatabase;"
        "from desktop_app.core.catalog.migrating import load_migrations;"
        "d = SqliteDatabase(Path(sys.argv[1]), migrations=load_migrations('desktop_app.core.catalog'));"
        "print(d.read('SELECT count(*) FROM photos').fetchone()[0]); d.close()"
    )
    command = [sys.executable, "-c", code, str(tmp_path / "library.db")]
    processes = [subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) for _ in range(3)]
    for process in processes:
        out, errors = process.communicate(timeout=PATIENCE)
        assert (process.returncode, out.strip()) == (0, b"0"), errors.decode()


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., str]:
    def make(*names: str) -> str:
        folder = tmp_path / "some_package" / "migrations"
        folder.mkdir(parents=True)
        (folder.parent / "__init__.py").touch()
        for name in names:
            (folder / name).write_text("SELECT 1;")
        monkeypatch.syspath_prepend(tmp_path)
        monkeypatch.delitem(sys.modules, "some_package", raising=False)
        return "some_package"

    return make


def test_migrations_are_read_in_order(package: Callable[..., str]) -> None:
    found = load_migrations(package("0002_more.sql", "0001_start.sql", "readme.txt"))
    assert [number for number, _ in found] == [1, 2]


@pytest.mark.parametrize("names", [("0002_more.sql",), ("0001_a.sql", "0001_b.sql"), ("0001_a.sql", "0003_b.sql")])
def test_misnumbered_migrations_are_our_mistake(names: tuple[str, ...], package: Callable[..., str]) -> None:
    with pytest.raises(BugError, match="numbered"):
        load_migrations(package(*names))


FIXTURES = sorted((Path(__file__).parents[2] / "fixtures").glob("catalog-*.db"), key=lambda path: int(path.stem[8:]))


def test_there_is_a_fixture_of_every_schema_version() -> None:
    assert [f.name for f in FIXTURES] == [f"catalog-{n}.db" for n, _ in load_migrations("desktop_app.core.catalog")]


@pytest.mark.parametrize("fixture", FIXTURES, ids=lambda path: path.stem)
def test_a_catalog_of_every_schema_version_opens(fixture: Path, tmp_path: Path) -> None:
    from desktop_app.core.catalog import FileCatalog

    shutil.copy(fixture, tmp_path / "library.db")
    catalog = FileCatalog(tmp_path / "library.db")
    folders = catalog.folders.all()
    assert [folder.path for folder in folders] == [Path("/photos")]
    assert [photo.path.name for photo in catalog.photos.every()] == ["a.jpg", "b.jpg"]
    assert [failure.path.name for failure in catalog.photos.failures()] == ["broken.jpg"]
    assert len(catalog.codes.missing(1)) == 1
    assert catalog.codes.in_use() is not None
    assert catalog.database.read("PRAGMA integrity_check").fetchone() == ("ok",)
    assert catalog.database.read("PRAGMA foreign_key_check").fetchall() == []
    catalog.close()


def test_paths_that_an_earlier_version_wrote_on_windows_have_one_separator(tmp_path: Path) -> None:
    from desktop_app.core.catalog import FileCatalog

    path = tmp_path / "library.db"
    shutil.copy(FIXTURES[10], path)
    with sqlite3.connect(path) as connection:
        connection.executemany(
            "INSERT INTO folders (id, path) VALUES (?, ?)", [(2, b"D:\\Photos"), (3, b"\\\\nas\\us")]
        )
        kept = "size, mtime_ns, fingerprint, width, height, format, camera, has_gps"
        for folder, name in [(1, b"a\\b.jpg"), (2, b"trip\\day\\\xc3\xa4.jpg"), (3, b"trip\\c.jpg")]:
            put = f"INSERT INTO photos (folder_id, path, {kept}) SELECT ?, ?, {kept} FROM photos WHERE id = 1"  # noqa: S608
            connection.execute(put, (folder, name))
            connection.execute("INSERT INTO failures VALUES (?, ?, 1, 1, 'damaged', 1, 1)", (folder, name))
            connection.execute("INSERT INTO volumes VALUES (?, ?, 'uuid:1', x'', 0)", (folder, name))
    connection.close()
    catalog = FileCatalog(path)
    wanted = {(1, b"a\\b.jpg"), (2, b"trip/day/\xc3\xa4.jpg"), (3, b"trip/c.jpg")}
    for table in ("photos", "failures", "volumes"):
        select = f"SELECT folder_id, path FROM {table} WHERE instr(path, x'5c') OR folder_id > 1"  # noqa: S608
        assert set(catalog.database.read(select)) == wanted
    catalog.close()


def test_copies_that_an_earlier_version_found_are_looked_at_again(tmp_path: Path) -> None:
    from desktop_app.core.catalog import FileCatalog

    path = tmp_path / "library.db"
    shutil.copy(FIXTURES[11], path)
    relations = [Relation.SAME_PIXELS, Relation.REENCODED, Relation.EDITED, Relation.BURST]
    with sqlite3.connect(path) as connection:
        rows = [(b"A" * 16, bytes([100 + number] * 16), one.value, "so", "") for number, one in enumerate(relations)]
        connection.executemany("INSERT INTO verdicts VALUES (?, ?, ?, ?, ?)", rows)
        connection.execute("DELETE FROM marks")
        connection.executemany(
            "INSERT INTO marks VALUES (?, ?)", [(1, PhotoChoice.REMOVE.value), (2, PhotoChoice.KEEP.value)]
        )
    connection.close()
    catalog = FileCatalog(path)
    found = [catalog.duplicates.finding(b"A" * 16, bytes([100 + number] * 16)) for number in range(4)]
    assert [one and one.relation for one in found] == [None, None, Relation.EDITED, Relation.BURST]
    assert catalog.duplicates.marks() == {2: PhotoChoice.KEEP}
    catalog.close()


def test_the_place_that_an_earlier_version_said_in_words_is_kept(tmp_path: Path) -> None:
    from desktop_app.core.catalog import FileCatalog

    path = tmp_path / "library.db"
    shutil.copy(FIXTURES[8], path)
    said = {
        1: "a place differs at the upper left (5% across, 0% down)",
        2: "one has 3 pages (2 of them new); a place differs at the right (100% across, 7% down), taken 2 days apart",
        3: "12% of the picture differs (3% across)",
    }
    with sqlite3.connect(path) as connection:
        rows = [(bytes(16), bytes([number] * 16), "edited", words) for number, words in said.items()]
        connection.executemany("INSERT INTO verdicts VALUES (?, ?, ?, ?)", rows)
    connection.close()
    catalog = FileCatalog(path)
    found = [catalog.duplicates.finding(bytes([number] * 16), bytes(16)) for number in said]
    assert [one and (one.evidence, one.place) for one in found] == [
        (said[1], (0.05, 0.0)),
        (said[2], (1.0, 0.07)),
        (said[3], None),
    ]
    catalog.close()
