"""An archive on a server: its search, what others do, and a server that goes away."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path, PureWindowsPath

import numpy as np
import pytest

from desktop_app.core.archive_address import ArchiveAddress
from desktop_app.core.catalog import folders, photo_state, photos
from desktop_app.core.catalog.archive import as_archive, opened_archive
from desktop_app.core.codes import hamming
from desktop_app.core.encoders.store import EncoderStore
from desktop_app.core.errors import ActionError, CatalogError, EncoderFileError, FolderError, KnownError
from desktop_app.core.library import Library
from desktop_app.core.relations import Judgement
from desktop_app.core.relative_paths import stored_path
from desktop_app.core.settings import Settings
from desktop_app.core.types import PhotoId
from tests.core.catalog.test_tables import CARD, row
from tests.core.hamming.test_indexes import check, check_nearest, few_bits

pytest.importorskip("psycopg")
import psycopg

from desktop_app.core.catalog.postgres import ArchiveCatalog, codes, removals, roots
from desktop_app.core.catalog.postgres.codes import ServerIndex

_KILL = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = ?"


@pytest.fixture
def served(archive: ArchiveAddress) -> Iterator[ArchiveCatalog]:
    opened = opened_archive(archive)
    yield opened
    opened.close()


def filled(served: ArchiveCatalog, *, count: int) -> tuple[int, list[PhotoId]]:
    """An encoder, and photos without codes."""
    folder = served.folders.add(Path("/photos"))
    with served.database.transaction():
        photos = [served.photos.put(row(folder, b"%d.jpg" % number)) for number in range(count)]
    return served.codes.register("one", CARD), photos


def test_the_server_searches_as_brute_force_does(served: ArchiveCatalog) -> None:
    encoder, photos = filled(served, count=20)
    stored = {"similar": few_bits(1, count=20, size=2), "copy": few_bits(2, count=20, size=1)}
    indexes = served.codes.index(encoder, CARD)
    assert indexes is not None
    check(indexes["copy"], {}, few_bits(3, count=1, size=1)[0])
    served.codes.put(encoder, photos, stored)
    for head, index in indexes.items():
        rows = {int(photo): code.tobytes() for photo, code in zip(photos, stored[head], strict=True)}
        check(index, rows, few_bits(3, count=1, size=stored[head].shape[1])[0])
    served.codes.put(encoder, photos[:1], {"similar": stored["similar"][:1] ^ 255, "copy": stored["copy"][:1]})
    served.codes.drop(photos[5:6])
    left = [int(photo) for photo in photos if photo != photos[5]]
    kept = dict(zip(map(int, photos), stored["similar"], strict=True)) | {int(photos[0]): stored["similar"][0] ^ 255}
    check(indexes["similar"], {photo: kept[photo].tobytes() for photo in left}, few_bits(4, count=1, size=2)[0])


def many_codes(served: ArchiveCatalog, *, count: int) -> tuple[ServerIndex, dict[int, bytes]]:
    """An index of one head over many codes that the server has statistics of, and its rows."""
    encoder, photos = filled(served, count=count)
    stored = {"similar": few_bits(1, count=count, size=2), "copy": few_bits(2, count=count, size=1)}
    served.codes.put(encoder, photos, stored)
    served.server.run_script(f"ANALYZE codes_{encoder}")
    rows = {int(photo): code.tobytes() for photo, code in zip(photos, stored["similar"], strict=True)}
    return ServerIndex(served.server, encoder, CARD, "similar"), rows


def test_what_a_few_codes_tell_of_the_nearest_never_costs_one(
    served: ArchiveCatalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whether it is right, too small, or of no code at all."""
    monkeypatch.setattr(codes, "_SAMPLE", 60)
    index, rows = many_codes(served, count=300)
    assert index._bound(3)
    assert index._bound(200) is None
    check(index, rows, few_bits(3, count=1, size=2)[0])
    for bound in ("0", "NULL"):
        sql = f"CAST(CASE WHEN CAST(? AS text) = '' THEN 1 ELSE {bound} END AS integer)"
        monkeypatch.setattr(index, "_bound", lambda _k, sql=sql: sql)
        found = index.nearest(few_bits(3, count=1, size=2)[0], k=3)
        numbers = np.array(sorted(rows))
        kept = np.array([list(rows[number]) for number in numbers], np.uint8)
        check_nearest(found, numbers, hamming(few_bits(3, count=1, size=2), kept)[0], k=3)


def test_all_processors_of_the_server_compare(served: ArchiveCatalog) -> None:
    """For a radius, too, though the server expects that a third of the codes are near."""
    index, _rows = many_codes(served, count=300)
    served.server.run_script("SET parallel_setup_cost = 0; SET min_parallel_table_scan_size = 0")
    sql = f"EXPLAIN SELECT photo_id FROM {index.table} WHERE {index._distance} <= 3"  # noqa: S608
    plan = served.server.read(sql, ("x0000",)).fetchall()
    assert any("Parallel Seq Scan" in line for (line,) in plan), plan
    stored = "SELECT attstorage FROM pg_attribute WHERE attrelid = CAST(? AS regclass) AND attname LIKE 'head%'"
    assert {kind for (kind,) in served.server.read(stored.replace("?", f"'{index.table}'"))} == {"p"}


def test_a_graph_is_made_by_choice_and_says_what_it_finds(served: ArchiveCatalog) -> None:
    encoder, _photos = filled(served, count=1)
    with pytest.raises(KnownError, match="no photos yet"):
        served.graphs.make(encoder, CARD, "similar")
    served.photos.remove(served.roots.names()["photos"], [b"0.jpg"])
    index, rows = many_codes(served, count=300)
    assert served.codes.recall(encoder, "similar") is None
    recall = served.graphs.make(encoder, CARD, "similar")
    assert 0.5 < recall <= 1
    assert served.codes.recall(encoder, "similar") == recall
    query = few_bits(3, count=1, size=2)[0]
    served.server.run_script("SET enable_seqscan = off")  # so few rows are scanned otherwise
    plan = served.server.read(
        f"EXPLAIN SELECT photo_id FROM {index.table} ORDER BY {index._distance} LIMIT 3",  # noqa: S608
        ("x0000",),
    ).fetchall()
    assert any("graph_" in line for (line,) in plan), plan
    found = index.nearest(query, k=5)
    assert len(found) == 5
    assert found.distances.tolist() == sorted(found.distances.tolist())
    check(
        ServerIndex(served.server, encoder, CARD, "copy"), copies_of(served, encoder), few_bits(3, count=1, size=1)[0]
    )
    assert len(index.within(query, radius=16)) == len(rows), "a radius is never asked of a graph"
    with pytest.raises(KnownError, match="already"):
        served.graphs.make(encoder, CARD, "similar")
    served.graphs.drop(encoder, CARD, "similar")
    with pytest.raises(KnownError, match="is exact"):
        served.graphs.drop(encoder, CARD, "similar")
    check(index, rows, query)


def test_what_is_exact_asks_no_graph(served: ArchiveCatalog, monkeypatch: pytest.MonkeyPatch) -> None:
    """Though that gives a part of the order that is wanted; its own recall is measured against what is exact."""
    index, _rows = many_codes(served, count=300)
    served.graphs.make(index._encoder, CARD, "similar")
    served.server.run_script("SET enable_seqscan = off; SET enable_sort = off")
    asked, numbers = [], served.server.numbers

    def noted(sql: str, values: tuple[object, ...] = ()) -> np.ndarray:
        asked.append((sql, values))
        return numbers(sql, values)

    monkeypatch.setattr(served.server, "numbers", noted)
    query = few_bits(3, count=1, size=2)[0]
    index._matches("", " LIMIT 5", (codes._bits(query),))
    index._matches(f"WHERE {index._distance} <= 3", " LIMIT 5", (codes._bits(query),) * 2)
    index.within(query, radius=3)
    index.near(query, k=5)
    plans = [str(served.server.read(f"EXPLAIN {sql}", values).fetchall()) for sql, values in asked]
    assert ["graph_" in plan for plan in plans] == [False, False, False, True], plans


def copies_of(served: ArchiveCatalog, encoder: int) -> dict[int, bytes]:
    ids, loaded = served.codes.load(encoder, CARD)
    return {int(photo): code.tobytes() for photo, code in zip(ids, loaded["copy"], strict=True)}


def test_an_encoder_that_is_not_known_yet_finds_nothing(served: ArchiveCatalog) -> None:
    indexes = served.codes.index(0, CARD)
    assert indexes is not None
    check(indexes["copy"], {}, few_bits(3, count=1, size=1)[0])
    assert served.codes.load(0, CARD)[0].tolist() == []


def test_codes_of_another_length_are_refused(served: ArchiveCatalog) -> None:
    encoder, photos = filled(served, count=1)
    with pytest.raises(Exception, match="bit string length"):
        served.codes.put(encoder, photos, {"similar": np.ones((1, 4), np.uint8), "copy": np.ones((1, 1), np.uint8)})
    assert served.codes.missing(encoder).tolist() == photos


def test_what_others_change_is_heard_and_what_one_does_oneself_is_not(archive: ArchiveAddress) -> None:
    one, other = opened_archive(archive), opened_archive(replace(archive, machine="there"))
    try:
        before = one.database.changes_elsewhere()
        one.folders.add(Path("/mine"))
        assert one.database.changes_elsewhere() == before
        assert other.database.changes_elsewhere() > 0
        other.duplicates.judge([(b"a", b"b")], Judgement.KEEP_BOTH)
        heard = one.database.changes_elsewhere()
        assert heard > before
        assert one.duplicates.judgements() == {(b"a", b"b"): Judgement.KEEP_BOTH}
        other.duplicates.remember_border(b"a", 0.5)  # nothing that is shown
        assert one.database.changes_elsewhere() == heard
    finally:
        one.close()
        other.close()


def test_a_root_has_a_path_for_each_machine(archive: ArchiveAddress) -> None:
    here, there = opened_archive(archive), opened_archive(replace(archive, machine="there"))
    try:
        root = here.folders.add(Path("/mnt/photos"))
        photo = here.photos.put(row(root, b"a/1.jpg"))
        [known] = there.folders.all()
        assert (known.id, known.online, known.photos, known.path) == (root, False, 1, Path("/dev/null/photos"))
        assert there.folders.paths() == {}
        assert not there.photos.get([photo])[0].online
        there.folders.relocate(root, Path("/Volumes/p"))
        assert there.photos.get([photo])[0].path == Path("/Volumes/p/a/1.jpg")
        assert here.photos.get([photo])[0].path == Path("/mnt/photos/a/1.jpg")
        there.folders.set_online(root, online=False)
        assert [here.folders.all()[0].online, there.folders.all()[0].online] == [True, False]
        # A folder around all that one machine sees takes nothing of another's in.
        assert here.folders.add(Path("/mnt/photos/a")) == root
        with pytest.raises(FolderError, match="overlaps"):
            here.folders.add(Path("/mnt"))
        second = there.folders.add(Path("/mnt/photos"))
        assert second != root
        assert set(there.roots.names()) == {"photos", "photos 2"}
    finally:
        here.close()
        there.close()


def test_a_root_lies_on_a_drive_of_windows_for_one_machine_and_in_a_folder_for_another(
    archive: ArchiveAddress, monkeypatch: pytest.MonkeyPatch
) -> None:
    linux, windows = opened_archive(archive), opened_archive(replace(archive, machine="windows"))
    try:
        root, shared = linux.folders.add(Path("/mnt/photos")), linux.folders.add(Path("/srv/share"))
        photo = linux.photos.put(row(root, b"trip/a.jpg"))
        for module in (roots, folders, photos, photo_state, removals):
            monkeypatch.setattr(module, "Path", PureWindowsPath)
        windows.roots.place("photos", Path("D:\\Photos"))
        windows.roots.place("share", Path("\\\\nas\\family\\photos"))
        assert windows.folders.add(PureWindowsPath("d:\\PHOTOS\\trip")) == root  # type: ignore[arg-type]
        assert windows.folders.add(PureWindowsPath("//NAS/Family/Photos/2024")) == shared  # type: ignore[arg-type]
        for around in ("D:\\", "\\\\nas\\family"):
            with pytest.raises(FolderError, match="overlaps"):
                windows.folders.add(PureWindowsPath(around))  # type: ignore[arg-type]
        own = windows.folders.add(PureWindowsPath("E:\\"))  # type: ignore[arg-type]
        assert windows.roots.names() == {"photos": root, "share": shared, "E:\\": own}
        there = PureWindowsPath("D:\\Photos\\trip\\a.jpg")
        assert windows.photos.get([photo])[0].path == there
        assert windows.photos.at(root, stored_path(there.relative_to("d:\\photos"))) == windows.photos.get([photo])[0]
        below = PureWindowsPath("trip")
        assert windows.photos.ids(folder=root, below=below).tolist() == [photo]  # type: ignore[arg-type]
        assert windows.folders.below(root) == {below: 1}  # type: ignore[comparison-overlap]
        claimed = removals.RemovedFile(1, 1, "trash", there, None)  # type: ignore[arg-type]
        windows.removals.claim([claimed])
        monkeypatch.undo()
        assert linux.folders.below(root) == {Path("trip"): 1}
        assert linux.photos.get([photo])[0].path == Path("/mnt/photos/trip/a.jpg")
        assert [one.path for one in linux.removals.all("photos")] == [Path("trip/a.jpg")]
        with pytest.raises(ActionError, match="on windows"):
            linux.removals.claim([replace(claimed, path=Path("/mnt/photos/trip/a.jpg"))])
    finally:
        linux.close()
        windows.close()


def test_a_connection_that_breaks_is_made_again(served: ArchiveCatalog, archive: ArchiveAddress) -> None:
    filled(served, count=2)
    other = opened_archive(replace(archive, machine="other"))

    def kill() -> None:
        other.database.read(_KILL, ("lookalike here",)).fetchall()

    try:
        kill()
        assert served.photos.count() == 2
        kill()
        assert len(served.photos.ids()) == 2
        kill()
        served.folders.add(Path("/more"))
        before = served.database.changes_elsewhere()
        kill()
        assert served.database.changes_elsewhere() > before  # something may have been missed
        with (  # noqa: PT012
            pytest.raises(CatalogError, match=r"the server went away|cannot be reached"),
            served.database.transaction(),
        ):
            served.folders.add(Path("/lost"))
            kill()
            served.folders.add(Path("/lost too"))
        assert {str(path) for path in served.folders.paths().values()} == {"/photos", "/more"}
    finally:
        other.close()


def test_a_server_that_is_not_there_is_said_without_the_password(tmp_path: Path) -> None:
    with pytest.raises(CatalogError, match="cannot be reached") as refused:
        opened_archive(ArchiveAddress(f"postgresql://anna:s3cret@/photos?host={tmp_path}"))
    assert "s3cret" not in str(refused.value)


def test_a_library_on_a_server(archive: ArchiveAddress, photo_folder: Path) -> None:
    settings = Settings(threads=1)
    with Library(archive, settings=settings, shelf=EncoderStore([])) as library:
        folder = library.add_folder(photo_folder)
        summary = list(library.index())[-1].summary
        assert summary.added == 12
        found = library.similar(PhotoId(int(library.photo_ids()[0])), k=2)
        assert found.distances.tolist()[0] == 0
        assert len(library.thumbnail(PhotoId(int(found.ids[0])))) > 100
        assert library.status().photos == 12
        assert [known.id for known in library.folders()] == [folder.id]
        assert list(library.index())[-1].summary.unchanged == 12
        as_archive(library.catalog).codes.register("not here", CARD)
        library.catalog.codes.use("not here")
    with (
        Library(archive, settings=settings, shelf=EncoderStore([])) as again,
        pytest.raises(EncoderFileError, match="not on this machine"),
    ):
        again.similar(PhotoId(1))


def test_a_file_is_no_archive(library: Library) -> None:
    with pytest.raises(KnownError, match="name the archive"):
        as_archive(library.catalog)


def test_a_root_that_is_seen_elsewhere_is_never_taken_for_emptied(
    archive: ArchiveAddress, photo_folder: Path, tmp_path: Path
) -> None:
    settings = Settings(threads=1)
    with Library(archive, settings=settings, shelf=EncoderStore([])) as here:
        here.add_folder(photo_folder)
        list(here.index())
        with Library(replace(archive, machine="there"), settings=settings, shelf=EncoderStore([])) as there:
            assert list(there.index())[-1].summary.removed == 0
            assert len(there.photo_ids()) == 12
            found = there.similar(PhotoId(int(there.photo_ids()[0])), k=1)
            assert not there.photos(found.ids.tolist())[0].online
            assert there.thumbnail(PhotoId(int(found.ids[0])))
        assert here.folders()[0].online


def test_the_number_of_a_closed_connection_is_no_longer_ours(served: ArchiveCatalog) -> None:
    """The server gives it to somebody else, whose changes are to be heard."""
    database, numbers = served.server, []

    def ask() -> None:
        numbers.append(database.read("SELECT pg_backend_pid()").fetchone()[0])

    ask()
    asked = threading.Thread(target=ask)
    asked.start()
    asked.join()
    gc.collect()
    before = database.changes_elsewhere()
    for number in numbers:
        database._hear(psycopg.Notify("lookalike", database._schema, number))
    assert database.changes_elsewhere() == before + 1
