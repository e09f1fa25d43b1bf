"""Who may do what with which root of an archive, by the server's roles."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from desktop_app.core.archive_address import ArchiveAddress
from desktop_app.core.catalog.archive import as_archive, opened_archive
from desktop_app.core.encoders.store import EncoderStore
from desktop_app.core.errors import CatalogError, KnownError
from desktop_app.core.library import Library
from desktop_app.core.relations import Finding, Judgement, PhotoChoice, Relation
from desktop_app.core.settings import Settings
from desktop_app.core.types import PhotoId
from tests.core.catalog.test_tables import CARD, row

pytest.importorskip("psycopg")
from desktop_app.core.catalog.postgres import ArchiveCatalog
from desktop_app.core.catalog.postgres.codes import ServerIndex
from desktop_app.core.catalog.postgres.rights import Right
from tests.core.catalog.postgres.conftest import Roles, name_of


@pytest.fixture
def served(archive: ArchiveAddress) -> Iterator[ArchiveCatalog]:
    opened = opened_archive(archive)
    yield opened
    opened.close()


def two_roots(served: ArchiveCatalog) -> list[PhotoId]:
    """A photo in each of the roots "family" and "work", with codes."""
    photos = [
        served.photos.put(row(served.roots.place(name, Path("/") / name), b"1.jpg", fingerprint=name.encode()))
        for name in ("family", "work")
    ]
    encoder = served.codes.register("one", CARD)
    served.codes.put(encoder, photos, {"similar": np.eye(2, dtype=np.uint8), "copy": np.ones((2, 1), np.uint8)})
    return photos


def test_who_may_only_view_has_a_read_only_library(served: ArchiveCatalog, roles: Roles) -> None:
    photos = two_roots(served)
    guest = roles("guest")
    with pytest.raises(CatalogError, match="no right"):
        opened_archive(guest)
    served.rights.grant(name_of(guest), "view")
    with Library(guest, settings=Settings(threads=1), shelf=EncoderStore([])) as library:
        assert library.read_only
        assert [one.id for one in library.photos(photos)] == photos
        with pytest.raises(CatalogError, match="no right"):
            library.catalog.duplicates.judge([(b"a", b"b")], Judgement.KEEP_BOTH)
        with pytest.raises(CatalogError, match="no right"):
            library.catalog.photos.put(row(library.folders()[0].id, b"2.jpg"))
        # What a program finds for them is theirs alone: they can see what rules would do.
        library.catalog.duplicates.remember(b"a", b"b", Finding(Relation.EXACT, "same bytes"))
        library.catalog.duplicates.remember_border(b"a", 0.5)
    assert served.duplicates.finding(b"a", b"b") is None
    assert served.duplicates.borders() == {}


def test_an_archive_of_an_earlier_version_waits_for_its_owner(served: ArchiveCatalog, roles: Roles) -> None:
    guest = roles("guest")
    served.rights.grant(name_of(guest), "judge")
    served.server.run_script("DELETE FROM catalog_version WHERE number = (SELECT max(number) FROM catalog_version)")
    with pytest.raises(CatalogError, match="its owner has to open it"):
        opened_archive(guest)
    opened_archive(served.server.address).close()
    opened_archive(guest).close()


def test_what_lies_in_a_root_that_one_may_not_view_is_not_there(served: ArchiveCatalog, roles: Roles) -> None:
    photos = two_roots(served)
    served.thumbnails.put([(b"family", b"one"), (b"work", b"two")])
    guest = roles("guest")
    served.rights.grant(name_of(guest), "view", ["family"])
    seen = opened_archive(guest)
    try:
        assert seen.photos.ids().tolist() == [photos[0]]
        assert [one.path for one in seen.folders.all()] == [Path("/dev/null/family")]
        assert seen.codes.load(1, CARD)[0].tolist() == [photos[0]]
        found = ServerIndex(seen.server, 1, CARD, "similar").nearest(np.zeros(2, np.uint8), k=5)
        assert found.ids.tolist() == [photos[0]]
        assert [seen.thumbnails.get(one) for one in (b"family", b"work")] == [b"one", None]
        served.rights.grant(name_of(guest), "view", ["work"])
        assert sorted(seen.photos.ids().tolist()) == photos
        # And codes of an encoder that comes later.
        second = served.codes.register("two", CARD)
        assert seen.codes.load(second, CARD)[0].tolist() == []
        served.rights.revoke(name_of(guest), ["family"])
        assert seen.photos.ids().tolist() == [photos[1]]
        served.rights.revoke(name_of(guest))
        with pytest.raises(CatalogError, match="no right"):
            seen.photos.ids()
    finally:
        seen.close()


def test_who_may_judge_is_named_and_changes_nothing_else(served: ArchiveCatalog, roles: Roles) -> None:
    photos = two_roots(served)
    address = roles("judge")
    name = name_of(address)
    served.rights.grant(name, "judge", ["family"])
    served.rights.grant(name, "view", ["work"])
    judge = opened_archive(address)
    try:
        assert not judge.database.read_only
        judge.duplicates.judge([(b"a", b"b"), (b"family", b"z")], Judgement.KEEP_BOTH)
        served.duplicates.judge([(b"a", b"b"), (b"c", b"d")], Judgement.NOT_A_MATCH)
        judge.duplicates.judge([(b"c", b"e")], Judgement.KEEP_BOTH)
        judge.duplicates.put_marks({photos[0]: PhotoChoice.REMOVE})
        with pytest.raises(CatalogError, match="no right"):  # one of them is in a root that is only viewed
            judge.duplicates.judge([(b"family", b"work")], Judgement.KEEP_BOTH)
        with pytest.raises(CatalogError, match="no right"):
            judge.duplicates.put_marks({photos[1]: PhotoChoice.REMOVE})
        with pytest.raises(CatalogError, match="no right"):
            judge.photos.remove(judge.folders.all()[0].id, [b"1.jpg"])
        # And what was said or marked there is not taken back in silence.
        served.duplicates.judge([(b"family", b"work")], Judgement.NOT_A_MATCH)
        served.duplicates.put_marks({photos[1]: PhotoChoice.REMOVE})
        number = served.duplicates.last_judgement()
        for taken_back in (
            lambda: judge.duplicates.forget_judgements([number]),
            lambda: judge.duplicates.judge([(b"family", b"work")], None),
            lambda: judge.duplicates.put_marks({photos[1]: None}),
        ):
            with pytest.raises(CatalogError, match="no right to take that back"):
                taken_back()
        served.duplicates.forget_judgements([number])
        served.duplicates.put_marks({photos[1]: None})
        # A right that is taken away while it is used.
        served.rights.revoke(name, ["family"])
        with pytest.raises(CatalogError, match="no right"):
            judge.duplicates.judge([(b"x", b"y")], Judgement.KEEP_BOTH)
    finally:
        judge.close()
    said = dict(served.server.read("SELECT second, said_by FROM decisions").fetchall())
    assert said == {b"b": "postgres", b"d": "postgres", b"e": name, b"z": name}
    assert served.duplicates.marks() == {photos[0]: PhotoChoice.REMOVE}
    numbers = [number for number, _judgement, _marks in served.duplicates.said()]
    assert len(set(numbers)) == 3  # two people's judgements have numbers of their own


def test_who_may_remove_reads_photos_in_where_they_may(served: ArchiveCatalog, roles: Roles) -> None:
    two_roots(served)
    address = roles("keeper")
    served.rights.grant(name_of(address), "remove", ["family"])
    served.rights.grant(name_of(address), "judge", ["work"])
    opened = opened_archive(address)
    try:
        roots = opened.roots.names()
        opened.roots.place("family", Path("/mnt/family"))
        added = opened.photos.put(row(opened.roots.names()["family"], b"2.jpg"))
        opened.codes.put(1, [added], {"similar": np.ones((1, 2), np.uint8), "copy": np.ones((1, 1), np.uint8)})
        assert len(opened.photos.remove(roots["family"], [b"2.jpg"])) == 1
        for change in (
            lambda: opened.photos.put(row(roots["work"], b"2.jpg")),
            lambda: opened.roots.place("work", Path("/mnt/work")),
            lambda: opened.roots.place("new", Path("/mnt/new")),
        ):
            with pytest.raises(CatalogError, match="no right"):
                change()
    finally:
        opened.close()


def test_rights_are_listed_and_only_the_owner_gives_them(served: ArchiveCatalog, roles: Roles) -> None:
    two_roots(served)
    one, other = roles("one"), roles("other")
    with pytest.raises(KnownError, match="no role 'nobody'"):
        served.rights.grant("nobody", "view")
    with pytest.raises(KnownError, match="no root 'wrok'; it has family, work"):
        served.rights.grant(name_of(one), "view", ["wrok"])
    with pytest.raises(KnownError, match="no such right"):
        served.rights.revoke(name_of(one))
    served.rights.grant(name_of(one), "remove", ["work"])
    served.rights.grant(name_of(one), "judge")
    served.rights.grant(name_of(one), "view", ["work"])
    said = [Right(name_of(one), "view", "work"), Right(name_of(one), "judge", None)]
    assert served.rights.all() == said
    opened = opened_archive(one)
    try:
        with pytest.raises(CatalogError, match="no right"):
            opened.rights.grant(name_of(other), "view")
        with pytest.raises(CatalogError, match="no right"):
            opened.rights.revoke(name_of(one))
    finally:
        opened.close()
    assert served.rights.all() == said


def test_what_a_role_makes_for_itself_gives_it_no_rights(served: ArchiveCatalog, roles: Roles) -> None:
    """A temporary table of a name is found before the archive's own, unless the search path says otherwise."""
    photos = two_roots(served)
    guest = roles("guest")
    served.rights.grant(name_of(guest), "judge", ["family"])
    opened = opened_archive(guest)
    try:
        opened.server.run_script(
            "CREATE TEMP TABLE rights AS SELECT session_user AS role, CAST(NULL AS bigint) AS root_id, "
            "CAST('remove' AS text) AS may; GRANT SELECT ON pg_temp.rights TO PUBLIC"
        )
        assert opened.photos.ids().tolist() == [photos[0]]
        with pytest.raises(CatalogError, match="no right"):
            opened.duplicates.judge([(b"family", b"work")], Judgement.KEEP_BOTH)
    finally:
        opened.close()


def test_removals_are_told_of_ones_own_roots_in_ones_own_name(served: ArchiveCatalog, roles: Roles) -> None:
    two_roots(served)
    address = roles("keeper")
    served.rights.grant(name_of(address), "remove", ["family"])
    opened = opened_archive(address)
    begun = "INSERT INTO removals (journal, action, number, root_id, path, kind, step, done_by) VALUES "
    try:
        served.server.run_script(begun + "('other', 1, 1, 2, 'secret', 'trash', 'start', 'postgres')")
        opened.server.run_script(begun + "('own', 1, 1, 1, 'a.jpg', 'trash', 'start', session_user)")
        for change in (
            begun + "('own', 1, 2, 1, 'b.jpg', 'trash', 'start', 'postgres')",
            begun + "('own', 1, 2, 2, 'b.jpg', 'trash', 'start', session_user)",
            "UPDATE removals SET root_id = 2",
            "UPDATE removals SET done_by = 'postgres'",
        ):
            with pytest.raises(CatalogError, match="no right"):
                opened.server.run_script(change)
        assert opened.server.read("SELECT journal FROM removals").fetchall() == [("own",)]
        served.server.run_script(begun + "('other', 1, 2, 1, 'c.jpg', 'trash', 'start', 'postgres')")
        with pytest.raises(KnownError, match="ask the owner"):
            opened.removals.release(served.server.address.machine)
    finally:
        opened.close()


def test_thumbnails_of_roots_that_one_may_not_view_stay_as_they_are(served: ArchiveCatalog, roles: Roles) -> None:
    two_roots(served)
    served.thumbnails.put([(b"family", b"one"), (b"work", b"two")])
    address = roles("keeper")
    served.rights.grant(name_of(address), "remove", ["family"])
    opened = opened_archive(address)
    try:
        opened.server.run_script("UPDATE thumbnails SET jpeg = 'three'")
        for refused in (b"work", b"new"):
            with pytest.raises(CatalogError, match="no right"):
                opened.thumbnails.put([(refused, b"four")])
        opened.thumbnails.put([(b"family", b"five")])
    finally:
        opened.close()
    assert dict(served.thumbnails.every()) == {b"family": b"five", b"work": b"two"}


def test_who_may_read_one_root_in_reads_it(served: ArchiveCatalog, roles: Roles, photo_folder: Path) -> None:
    with Library(served.server.address, settings=Settings(threads=1), shelf=EncoderStore([])) as owners:
        encoder = owners.loaded_encoder.number
    two_roots(served)
    for path in sorted(photo_folder.rglob("*.jpg"))[2:]:
        path.unlink()
    address = roles("keeper")
    served.rights.grant(name_of(address), "remove", ["family"])
    with Library(address, settings=Settings(threads=1), shelf=EncoderStore([])) as library:
        as_archive(library.catalog).roots.place("family", photo_folder)
        list(library.index())
        read = library.photos(library.photo_ids().tolist())
        assert all(photo.path.is_relative_to(photo_folder) for photo in read)
        assert [len(read), len(library.catalog.codes.missing(encoder))] == [2, 0]
        assert all(library.thumbnails.get(photo.fingerprint) for photo in read)


def test_who_may_only_judge_leaves_reading_to_others(served: ArchiveCatalog, roles: Roles, photo_folder: Path) -> None:
    """A window asks for it when it begins, on a machine that sees the root."""
    root = served.roots.place("pictures", photo_folder)
    with Library(served.server.address, settings=Settings(threads=1), shelf=EncoderStore([])) as library:
        assert library.loaded_encoder.number
    judge = roles("judge")
    served.rights.grant(name_of(judge), "remove")
    with Library(judge, settings=Settings(threads=1), shelf=EncoderStore([])) as library:
        as_archive(library.catalog).roots.place("pictures", photo_folder)
        served.rights.grant(name_of(judge), "judge")
        for folders in (None, [root]):
            *_, last = library.index(folders)
            assert last.summary.added == 0
        served.rights.grant(name_of(judge), "remove", ["pictures"])
        *_, last = library.index()
        assert last.summary.added == 12


def test_findings_and_judgements_are_seen_with_their_photos(served: ArchiveCatalog, roles: Roles) -> None:
    photos = two_roots(served)
    [family, work] = [served.roots.names()[name] for name in ("family", "work")]
    served.photos.put(row(family, b"twin.jpg", fingerprint=b"both"))
    served.photos.put(row(work, b"twin.jpg", fingerprint=b"both"))
    said = Finding(Relation.EDITED, "by the owner")
    pairs = {"own": (b"both", b"family"), "hidden": (b"both", b"work"), "gone": (b"family", b"gone")}
    served.duplicates.remember_all(
        dict.fromkeys(pairs.values(), said), {b"family": 0.5, b"work": 0.5}, groups={"x": "1"}
    )
    for pair in pairs.values():
        served.duplicates.judge([pair], Judgement.KEEP_BOTH)
    served.duplicates.put_marks(dict.fromkeys(photos, PhotoChoice.REMOVE))
    address = roles("judge")
    served.rights.grant(name_of(address), "judge", ["family"])
    opened = opened_archive(address)
    try:
        seen = opened.duplicates
        files = [b"both", b"family", b"work", b"gone"]
        assert set(seen.findings_among(files)) == {pairs["own"], pairs["gone"]}
        assert set(seen.judgements()) == {pairs["own"], pairs["gone"]}
        assert seen.borders() == {b"family": 0.5}
        assert seen.marks() == {photos[0]: PhotoChoice.REMOVE}
        assert seen.compared_groups() == {}
        # A number is nobody else's, though one does not see whose it is.
        assert seen.last_judgement() == served.duplicates.last_judgement() == 3
        seen.judge([(b"family", b"z")], Judgement.KEEP_BOTH)
        assert seen.last_judgement() == 4
        # What is found of photos that one may not judge is not kept, and what is kept of them not changed or dropped.
        other = Finding(Relation.EXACT, "made up")
        seen.remember_all(
            dict.fromkeys(pairs.values(), other), {b"work": 0.1, b"family": 0.2}, groups={"x": "2", "y": "3"}
        )
        seen.remember(b"work", b"new", other)
        seen.forget_compared(["x"])
        with pytest.raises(CatalogError, match="no right"):
            seen.put_state("rules", "{}")
        seen.put_state("radius 1", "5")
    finally:
        opened.close()
    kept = served.duplicates.findings_among([*files, b"new"])
    assert kept == {pairs["own"]: said, pairs["hidden"]: said, pairs["gone"]: other}
    assert served.duplicates.borders() == {b"family": 0.2, b"work": 0.5}
    assert served.duplicates.compared_groups() == {"x": "1"}
    assert served.duplicates.state("radius 1") == "5"


def test_who_sees_all_sees_all_that_was_found(served: ArchiveCatalog, roles: Roles) -> None:
    two_roots(served)
    pair, said = (b"family", b"work"), Finding(Relation.EDITED, "by the owner")
    served.duplicates.remember_all({pair: said}, {b"work": 0.5}, groups={"x": "1"})
    served.duplicates.put_state("rules", "{}")
    address = roles("judge")
    served.rights.grant(name_of(address), "judge")
    opened = opened_archive(address)
    try:
        seen = opened.duplicates
        assert seen.findings_among(pair) == {pair: said}
        assert (seen.borders(), seen.compared_groups(), seen.state("rules")) == ({b"work": 0.5}, {"x": "1"}, "{}")
        seen.remember_all({pair: Finding(Relation.EXACT, "")}, {}, groups={"y": "2"})
        seen.forget_compared(["x"])
        seen.put_state("rules", "[]")
    finally:
        opened.close()
    assert served.duplicates.findings_among(pair)[pair].relation is Relation.EXACT
    assert (served.duplicates.compared_groups(), served.duplicates.state("rules")) == ({"y": "2"}, "[]")
