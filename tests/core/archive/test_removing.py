"""What one machine of an archive removes is held for it, whatever becomes of its connection; and told to all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.core import archive_address
from desktop_app.core.archive_address import ArchiveAddress
from desktop_app.core.catalog.archive import as_archive
from desktop_app.core.encoders.store import EncoderStore
from desktop_app.core.errors import ActionError, CatalogError, KnownError
from desktop_app.core.library import Library
from desktop_app.core.locations import beside
from desktop_app.core.relations import Relation
from desktop_app.core.removal import actions
from desktop_app.core.removal.actions import Outcome, RemovalItem, apply, make_plan, recover, undo
from desktop_app.core.removal.journal import Journal, JournalStep, RemovalKind
from desktop_app.core.settings import Settings
from tests.core.duplicates.made_photos import FolderTrash, photo_row, write

pytest.importorskip("psycopg")
from desktop_app.core.catalog.postgres import ArchiveCatalog

_KILL = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = ? AND pid <> pg_backend_pid()"
Open = Callable[..., Library]


@pytest.fixture
def machine(archive: ArchiveAddress, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    """Opens the archive as a machine that sees the root "family"; each keeps what is its own in a folder of its own."""
    opened: list[Library] = []
    (tmp_path / "photos").mkdir()

    def start(name: str, *, role: str = "postgres") -> Library:
        monkeypatch.setattr(archive_address, "data_folder", lambda: tmp_path / name)
        address = replace(archive, url=archive.url.replace("postgres:@", f"{role}@", 1), machine=name)
        opened.append(Library(address, settings=Settings(threads=1), shelf=EncoderStore([])))
        as_archive(opened[-1].catalog).roots.place("family", tmp_path / "photos")
        return opened[-1]

    yield start
    for library in opened:
        library.close()


@pytest.fixture
def copies(tmp_path: Path) -> list[RemovalItem]:
    """Three copies, each with the keeper that stays."""
    keeper = photo_row(write(tmp_path / "photos" / "keeper.jpg", b"picture" * 1000), number=99)
    return [
        RemovalItem(
            photo_row(write(tmp_path / "photos" / f"{n}.jpg", b"picture" * 1000, age=n + 1), number=n + 1),
            keeper,
            Relation.EXACT,
        )
        for n in range(3)
    ]


def catalog_of(library: Library) -> ArchiveCatalog:
    return as_archive(library.catalog)


def begin(library: Library, items: list[RemovalItem], trash: FolderTrash) -> Iterator[Outcome]:
    return apply(make_plan(RemovalKind.TRASH, items), Journal.beside(library.catalog_path), trash=trash)


def swapped(item: RemovalItem) -> RemovalItem:
    assert item.keeper is not None
    return replace(item, photo=item.keeper, keeper=item.photo)


def steps(library: Library) -> dict[str, str]:
    return {str(one.path): one.step for one in catalog_of(library).removals.all("family")}


def test_what_is_being_removed_or_kept_is_nobody_elses_though_the_connection_is_gone(
    machine: Open, copies: list[RemovalItem], tmp_path: Path
) -> None:
    here, there, trash = machine("here"), machine("there"), FolderTrash(tmp_path / "trash")
    removing = begin(here, copies[:2], trash)
    first = next(removing)
    assert first.error is None
    catalog_of(there).server.read(_KILL, ("lookalike here",)).fetchall()
    others = [swapped(copies[2]), copies[1], copies[2]]
    keeper, going, free = [outcome for other in others for outcome in begin(there, [other], trash)]
    for refused in (keeper, going):
        assert isinstance(refused.error, ActionError)
        assert "is removing it, or what it is a copy of, on here" in str(refused.error)
    assert free.error is None
    assert [one.error for one in removing] == [None]
    assert steps(there) == {"0.jpg": "done", "1.jpg": "done", "2.jpg": "done"}
    assert {(one.machine, one.role) for one in catalog_of(here).removals.all()} == {
        ("here", "postgres"),
        ("there", "postgres"),
    }
    # What is no longer held is looked at on the disk, as everywhere.
    [last] = begin(there, [swapped(copies[0])], trash)
    assert "is not there any more" in str(last.error)
    assert (tmp_path / "photos" / "keeper.jpg").exists()


def test_a_machine_that_cannot_tell_touches_nothing_more(
    machine: Open, copies: list[RemovalItem], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What it could not tell of is told when it can be reached again."""
    monkeypatch.setattr(actions, "_AT_ONCE", 1)
    here, there, trash = machine("here"), machine("there"), FolderTrash(tmp_path / "trash")
    removing = begin(here, copies, trash)
    assert next(removing).error is None
    server = catalog_of(here).server
    address = server.address
    server.address = replace(address, url=f"postgresql://postgres@/photos?host={tmp_path}")
    catalog_of(there).server.read(_KILL, ("lookalike here",)).fetchall()
    assert [isinstance(one.error, CatalogError) for one in removing] == [True, True]
    assert [(tmp_path / "photos" / f"{n}.jpg").exists() for n in range(3)] == [False, True, True]
    with pytest.raises(CatalogError, match="cannot be reached"):
        list(begin(here, copies[1:], trash))
    server.address = address
    assert [one.error for one in begin(here, copies[1:2], trash)] == [None]
    assert steps(there) == {"0.jpg": "done", "1.jpg": "done"}
    assert [one.error for one in undo(Journal.beside(here.catalog_path), trash=trash)] == [None]
    assert steps(there) == {"0.jpg": "done", "1.jpg": "undone"}


def test_a_right_that_is_taken_away_in_the_middle_stops_it_there(
    machine: Open, copies: list[RemovalItem], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(actions, "_AT_ONCE", 1)
    owner, trash = machine("owner"), FolderTrash(tmp_path / "trash")
    if "postgres:@" not in catalog_of(owner).server.address.url.replace("postgres@", "postgres:@"):
        pytest.skip("the server of the tests asks for passwords")
    server, rights = catalog_of(owner).server, catalog_of(owner).rights
    role = f"remover_{server.read('SELECT current_schema()').fetchone()[0]}"
    server.run_script(f"CREATE ROLE {role} LOGIN")
    try:
        rights.grant(role, "remove", ["family"])
        here = machine("here", role=role)
        removing = begin(here, copies, trash)
        assert next(removing).error is None
        rights.grant(role, "judge", ["family"])
        refused = list(removing)
        assert all("no right" in str(one.error) for one in refused)
        assert [(tmp_path / "photos" / f"{n}.jpg").exists() for n in range(3)] == [False, True, True]
        rights.grant(role, "remove", ["family"])
        assert [one.error for one in begin(here, copies[1:], trash)] == [None, None]
        assert {one.role for one in catalog_of(owner).removals.all()} == {role}
    finally:
        server.run_script(f"DROP OWNED BY {role}; DROP ROLE {role}")


def test_what_a_machine_left_open_is_told_when_it_comes_back_or_released(
    machine: Open, copies: list[RemovalItem], tmp_path: Path
) -> None:
    here, there, trash = machine("here"), machine("there"), FolderTrash(tmp_path / "trash")
    journal = Journal.beside(here.catalog_path)
    plan = make_plan(RemovalKind.TRASH, copies)
    lines = [actions.lines_of(plan, item, action=1, numbers=iter([n]), taken=set()) for n, item in enumerate(copies)]
    for entries in lines:
        journal.claim(entries)  # and then the machine stopped: the last was not in the journal yet
    journal.write(*lines[0], *lines[1])
    trash.put(copies[0].photo.path)
    assert steps(there) == dict.fromkeys(["0.jpg", "1.jpg", "2.jpg"], "start")
    [refused] = begin(there, [copies[2]], trash)
    assert refused.error is not None
    assert [entry.step for entry in recover(journal, trash=trash)] == [JournalStep.DONE, JournalStep.FAILED]
    assert steps(there) == {"0.jpg": "done", "1.jpg": "failed", "2.jpg": "failed"}
    journal.claim([replace(entry, action=2) for entry in lines[2]])
    assert catalog_of(there).removals.release("here") == 1
    with pytest.raises(KnownError, match="nothing is being removed on here"):
        catalog_of(there).removals.release("here")
    assert [one.error for one in begin(there, [copies[2]], trash)] == [None]


def test_a_journals_name_that_a_crash_left_empty_is_made_again(
    machine: Open, copies: list[RemovalItem], tmp_path: Path
) -> None:
    """Machines whose journals were called the same would not heed each other."""
    for name in ("here", "there"):
        beside(machine(name).catalog_path, ".journal-name").write_text("")
    here, there = machine("here"), machine("there")
    plan = make_plan(RemovalKind.TRASH, copies[:1])
    entries = actions.lines_of(plan, copies[0], action=1, numbers=iter([1]), taken=set())
    Journal.beside(here.catalog_path).claim(entries)
    with pytest.raises(ActionError, match="on here"):
        Journal.beside(there.catalog_path).claim(entries)


def test_a_home_that_was_copied_to_another_machine_is_not_the_same_journal(
    machine: Open, copies: list[RemovalItem]
) -> None:
    here, there = machine("here"), machine("there")
    plan = make_plan(RemovalKind.TRASH, copies[:1])
    entries = actions.lines_of(plan, copies[0], action=1, numbers=iter([1]), taken=set())
    Journal.beside(here.catalog_path).claim(entries)
    name = beside(here.catalog_path, ".journal-name").read_text()
    beside(there.catalog_path, ".journal-name").write_text(name)
    with pytest.raises(ActionError, match="on here"):
        Journal.beside(there.catalog_path).claim(entries)


def test_a_file_outside_of_all_roots_is_this_machines_own(
    machine: Open, copies: list[RemovalItem], tmp_path: Path
) -> None:
    here, trash = machine("here"), FolderTrash(tmp_path / "trash")
    own = photo_row(write(tmp_path / "elsewhere" / "own.jpg", b"picture" * 1000), number=50)
    assert [one.error for one in begin(here, [replace(copies[0], photo=own)], trash)] == [None]
    assert steps(here) == {}
