import errno
import json
import os
import stat
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.core.duplicates.keeper import KeeperRules
from desktop_app.core.duplicates.set_aside import refuse_where_looked_into
from desktop_app.core.errors import ActionError, CatalogError
from desktop_app.core.library import Library
from desktop_app.core.relations import Relation
from desktop_app.core.removal import actions, checking, files
from desktop_app.core.removal.actions import RemovalItem, apply, make_plan, recover, undo
from desktop_app.core.removal.journal import REMOVALS, Journal, JournalEntry, JournalStep, RemovalKind
from desktop_app.core.removal.trash import Trashed
from desktop_app.core.types import Cancelled, Control
from tests.core.catalog.test_tables import row
from tests.core.duplicates.made_photos import FolderTrash, photo_row, write
from tests.shares import Share


@pytest.fixture
def trash(tmp_path):
    return FolderTrash(tmp_path / "trash")


@pytest.fixture
def journal(tmp_path):
    return Journal(tmp_path / "state" / "journal")


@pytest.fixture
def items(tmp_path):
    """Three copies of a keeper, the last one in another folder under the same name as the first."""
    keeper = photo_row(write(tmp_path / "photos" / "keeper.jpg", b"picture" * 1000))
    paths = [tmp_path / "photos" / "one.jpg", tmp_path / "photos" / "two.jpg", tmp_path / "more" / "one.jpg"]
    return [
        RemovalItem(photo_row(write(path, b"picture" * 1000, age=n + 1), number=n + 1), keeper, Relation.EXACT)
        for n, path in enumerate(paths)
    ]


def fail(*_args, **_options):
    raise OSError(errno.EHOSTDOWN, "Host is down")


def after_both_are_looked_at(monkeypatch, happens):
    looked, look = [], checking.fingerprint

    def looking(file, *, size):
        looked.append(size)
        seen = look(file, size=size)
        if len(looked) == 2:
            happens()
        return seen

    monkeypatch.setattr(checking, "fingerprint", looking)


def errors(outcomes):
    return [str(outcome.error) if outcome.error else None for outcome in outcomes]


@pytest.mark.parametrize("kind", REMOVALS)
def test_done_and_undone(kind, items, journal, trash, tmp_path):
    before = [(item.photo.path.read_bytes(), item.photo.path.stat().st_mtime_ns) for item in items]
    plan = make_plan(kind, items, folder=tmp_path / "moved" if kind is RemovalKind.MOVE else None)
    assert plan.bytes == 21_000
    if kind is RemovalKind.TRASH:  # two of the same name
        items = items[:2]
        plan = replace(plan, items=tuple(items))
    assert errors(apply(plan, journal, trash=trash)) == [None] * len(items)
    for item in items:
        if kind is RemovalKind.LINK:
            assert item.photo.path.samefile(item.keeper.path)
        else:
            assert not item.photo.path.exists()
    assert errors(undo(journal, trash=trash)) == [None] * len(items)
    for item, (data, mtime) in zip(items, before, strict=False):
        assert item.photo.path.read_bytes() == data
        assert item.photo.path.stat().st_mtime_ns == mtime
        assert not item.photo.path.samefile(item.keeper.path)
    assert list(undo(journal, trash=trash)) == []
    assert recover(journal, trash=trash) == []
    assert not list(tmp_path.rglob(".*"))


def test_the_disk_is_waited_for_once_for_many_that_go_or_come_back(items, journal, trash, monkeypatch):
    """How a step ended may be lost with the power: the disk is asked then."""
    waits, sync = [], os.fsync
    monkeypatch.setattr(os, "fsync", lambda handle: waits.append(sync(handle)))
    items = items[:2]
    list(apply(make_plan(RemovalKind.TRASH, items), journal, trash=trash))
    folder_of_a_new_journal = 1
    assert len(waits) == 1 + folder_of_a_new_journal
    waits.clear()
    list(undo(journal, trash=trash))
    assert len(waits) == 1
    lines = journal.file.read_bytes().splitlines(keepends=True)
    journal.file.write_bytes(b"".join(lines[:-1]))
    assert [entry.step for entry in recover(journal, trash=trash)] == [JournalStep.UNDONE]
    assert all(item.photo.path.exists() for item in items)


@pytest.mark.parametrize("kind", REMOVALS)
def test_killed_between_what_was_to_go_together(kind, items, journal, trash, tmp_path):
    """Only the first one went; the others were not begun, and go the next time."""
    items = items[:2] if kind is RemovalKind.TRASH else items
    plan = make_plan(kind, items, folder=tmp_path / "moved" if kind is RemovalKind.MOVE else None)
    killed = apply(plan, journal, trash=trash)
    next(killed)
    begun = journal.file.read_bytes()
    killed.close()
    journal.file.write_bytes(begun)
    assert [entry.step for entry in journal.states()] == [JournalStep.DONE] + [JournalStep.START] * (len(items) - 1)
    assert [entry.step for entry in recover(journal, trash=trash)] == [JournalStep.FAILED] * (len(items) - 1)
    assert errors(apply(replace(plan, items=plan.items[1:]), journal, trash=trash)) == [None] * (len(items) - 1)
    assert errors([*undo(journal, trash=trash), *undo(journal, trash=trash)]) == [None] * len(items)
    assert all(item.photo.path.read_bytes() == b"picture" * 1000 for item in items)


def test_each_is_looked_at_right_before_it_goes_though_they_are_begun_together(items, journal, trash):
    running = apply(make_plan(RemovalKind.TRASH, items[:2]), journal, trash=trash)
    assert next(running).error is None
    items[1].photo.path.write_bytes(b"changed")
    assert "has changed" in str(next(running).error)
    assert list(running) == []
    assert [entry.step for entry in journal.states()] == [JournalStep.DONE, JournalStep.FAILED]


def test_who_asks_no_further_leaves_the_others_to_the_next_undo(items, journal, trash):
    items = items[:2]
    list(apply(make_plan(RemovalKind.TRASH, items), journal, trash=trash))
    brought_back = undo(journal, trash=trash)
    next(brought_back)
    brought_back.close()
    assert sum(item.photo.path.exists() for item in items) == 1
    assert errors(undo(journal, trash=trash)) == [None] * (len(items) - 1)
    assert all(item.photo.path.exists() for item in items)


def test_killed_between_what_was_begun_together(items, journal, trash):
    """The one is back; the other is still in the trash, and another file is in its place."""
    items = items[:2]
    list(apply(make_plan(RemovalKind.TRASH, items), journal, trash=trash))
    begun = [entry.at(JournalStep.UNDO) for entry in journal.states()]
    next(undo(journal, trash=trash))
    journal.write(*begun)
    items[0].photo.path.write_bytes(b"another")
    assert [entry.step for entry in recover(journal, trash=trash)] == [
        JournalStep.DONE,
        JournalStep.UNDONE,
    ]
    [said] = errors(undo(journal, trash=trash))
    assert "another file is in its place" in said
    assert items[0].photo.path.read_bytes() == b"another"


@pytest.mark.parametrize(("name", "value"), [("path", "a\0b"), ("target", "\0"), ("size", "5")])
def test_a_line_that_no_step_wrote_is_passed_over(name, value, items, journal, trash):
    list(apply(make_plan(RemovalKind.TRASH, items[:1]), journal, trash=trash))
    line = json.loads(journal.file.read_bytes().splitlines()[-1])
    with journal.file.open("a") as file:
        file.write(json.dumps({**line, "action": 99, "step": "done", name: value}) + "\n")
    assert [outcome.error for outcome in undo(journal, trash=trash)] == [None]


def test_undo_takes_back_one_action_after_the_other(items, journal, trash):
    for item in items[:2]:
        list(apply(make_plan(RemovalKind.TRASH, [item]), journal, trash=trash))
    assert [outcome.path for outcome in undo(journal, trash=trash)] == [items[1].photo.path]
    assert [outcome.path for outcome in undo(journal, trash=trash)] == [items[0].photo.path]


def change(path):
    path.write_bytes(b"another picture")


def same_size_and_time(path):
    stat = path.stat()
    path.write_bytes(b"PICTURE" * 1000)
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns))


def vanish(path):
    path.unlink()


def become_a_link(path):
    path.rename(path.with_name("elsewhere"))
    path.symlink_to(path.with_name("elsewhere"))


@pytest.mark.parametrize("happening", [change, same_size_and_time, vanish, become_a_link])
@pytest.mark.parametrize("whose_and_kind", [(whose, kind) for whose in ("photo", "keeper") for kind in REMOVALS])
def test_what_changed_since_the_review_is_refused(happening, whose_and_kind, items, journal, tmp_path):
    whose, kind = whose_and_kind
    trash = FolderTrash(tmp_path / "trash")
    path = getattr(items[0], whose).path
    happening(path)
    plan = make_plan(kind, items[:1], folder=tmp_path / "moved" if kind is RemovalKind.MOVE else None)
    (error,) = errors(apply(plan, journal, trash=trash))
    assert path.name in error
    assert not trash.folder.exists()
    assert not (tmp_path / "moved").exists()
    assert all(entry.step is JournalStep.FAILED for entry in journal.states())


def test_exact_copies_are_compared_to_the_last_byte(items, journal, trash):
    liar = replace(items[0].keeper, path=write(items[0].photo.path.with_name("liar.jpg"), b"x" * 7000))
    liar = replace(photo_row(liar.path), fingerprint=photo_row(liar.path).fingerprint)
    (error,) = errors(
        apply(make_plan(RemovalKind.TRASH, [RemovalItem(items[0].photo, liar, Relation.EXACT)]), journal, trash=trash)
    )
    assert "no longer the same bytes" in error
    assert items[0].photo.path.exists()


def test_a_photo_reached_by_two_paths_is_not_its_own_copy(items, journal, trash, tmp_path):
    (tmp_path / "alias").symlink_to(tmp_path / "photos")
    keeper = photo_row(tmp_path / "alias" / "one.jpg")
    (error,) = errors(
        apply(make_plan(RemovalKind.TRASH, [RemovalItem(items[0].photo, keeper, Relation.EXACT)]), journal, trash=trash)
    )
    assert "under another name" in error
    os.link(items[0].photo.path, tmp_path / "photos" / "linked.jpg")
    (error,) = errors(
        apply(make_plan(RemovalKind.TRASH, [RemovalItem(items[0].photo, keeper, Relation.EXACT)]), journal, trash=trash)
    )
    assert "under another name" in error


@pytest.mark.parametrize("companion", [False, True])
def test_one_file_that_nobody_can_tell_to_be_one_is_brought_back(*, companion, items, journal, tmp_path):
    """As on a share that is mounted twice: with one name the other goes, though their numbers differ."""
    item, kept = items[0], items[0].keeper.path

    class TwoWays(FolderTrash):
        def put(self, path):
            super().put(path)
            if path == item.photo.path:
                kept.unlink()

    if companion:
        write(item.photo.path.with_suffix(".xmp"), b"stars")
    plan = make_plan(RemovalKind.TRASH, items[:1])
    assert len(plan.items[0].companions) == companion
    (error,) = errors(apply(plan, journal, trash=TwoWays(tmp_path / "trash")))
    assert "is the file that stays, under another name" in error
    assert item.photo.path.read_bytes() == b"picture" * 1000
    assert item.photo.path.with_suffix(".xmp").exists() == companion
    assert {entry.step for entry in journal.states()} == {JournalStep.UNDONE}


def test_what_was_changed_through_a_link_is_not_passed_off_as_the_copy_that_was(items, journal, trash):
    assert errors(apply(make_plan(RemovalKind.LINK, items[:1]), journal, trash=trash)) == [None]
    with items[0].keeper.path.open("r+b") as file:
        file.write(b"another")
    (error,) = errors(undo(journal, trash=trash))
    assert f"has been changed since, with {items[0].keeper.path}; it stays a link" in error
    assert items[0].photo.path.samefile(items[0].keeper.path)


@pytest.mark.parametrize("kind", REMOVALS)
def test_what_is_not_allowed_is_left_out_with_the_reason_and_the_others_go_on(kind, items, journal, trash, tmp_path):
    other = replace(items[2], relation=Relation.REENCODED)  # in `more`, under the same name as the first
    mixed, folder = [*items[:2], other], tmp_path / "moved" if kind is RemovalKind.MOVE else None
    protected = [] if kind is RemovalKind.LINK else [tmp_path / "more"]
    plan = make_plan(kind, mixed, folder=folder, protected=protected)
    assert plan.items == tuple(items[:2])
    assert [one.photo for one in plan.left_out] == [other.photo]
    assert ("a link would lose it" if kind is RemovalKind.LINK else "protected") in plan.left_out[0].reason
    assert errors(apply(plan, journal, trash=trash)) == [None, None]
    assert other.photo.path.read_bytes() == b"picture" * 1000
    assert not other.photo.path.samefile(other.keeper.path)


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
@pytest.mark.parametrize("names", ["nested", "protected by a link", "reached by a link"])
def test_a_protected_folder_is_protected_by_whatever_name(items, tmp_path, names):
    (tmp_path / "link").symlink_to(tmp_path / "more")
    protected = tmp_path / ("link" if names == "protected by a link" else "more")
    path = write(tmp_path / "more" / "below" / "deep.jpg", b"picture" * 1000)
    if names == "reached by a link":
        path = tmp_path / "link" / "below" / "deep.jpg"
    inside, outside = replace(items[2], photo=photo_row(path, number=9)), items[0]
    plan = make_plan(RemovalKind.TRASH, [inside, outside], protected=[protected, tmp_path / "not there"])
    assert plan.items == (outside,)
    assert plan.left_out[0].photo == inside.photo
    rules = KeeperRules(protected=(protected,))
    assert [rules.protects(item.photo) for item in (inside, outside)] == [True, False]


def test_a_journal_that_fills_the_disk_half_way_loses_nothing(items, journal, trash, monkeypatch):
    """The file is in the trash, and the line that says so could not be written."""
    true_write = Journal.write

    def full(self, *entries):
        if entries[0].step is JournalStep.DONE and entries[0].number == 1:
            raise ActionError("the journal cannot be written (No space left on device)", path=self.file)
        true_write(self, *entries)

    monkeypatch.setattr(Journal, "write", full)
    running = apply(make_plan(RemovalKind.TRASH, items[:2]), journal, trash=trash)
    assert next(running).error is None
    with pytest.raises(ActionError, match="No space left"):
        next(running)
    monkeypatch.undo()
    again = Journal(journal.file)  # as after a restart
    assert [entry.step for entry in recover(again, trash=trash)] == [JournalStep.DONE]
    assert errors(undo(again, trash=trash)) == [None, None]
    assert [item.photo.path.read_bytes() for item in items[:2]] == [b"picture" * 1000] * 2


def test_nothing_begins_while_another_process_moves_photos(items, journal, trash, tmp_path):
    """Two windows, or a window and the command line, press the button at once."""
    ready = tmp_path / "ready"
    code = (
        "import sys, pathlib, time; from desktop_app.core.removal.journal import Journal\n"
        "with Journal(pathlib.Path(sys.argv[1])).locked():\n"
        "    pathlib.Path(sys.argv[2]).touch(); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(journal.file), str(ready)],
        stdin=subprocess.PIPE,
        cwd=Path(__file__).parents[3],
    ) as other:
        while not ready.exists() and other.poll() is None:
            time.sleep(0.02)
        works = (
            lambda: list(apply(make_plan(RemovalKind.TRASH, items), journal, trash=trash)),
            lambda: list(undo(journal, trash=trash)),
            lambda: recover(journal, trash=trash),
        )
        for work in works:
            with pytest.raises(ActionError, match="another Lookalike"):
                work()
            assert all(item.photo.path.exists() for item in items)
        other.communicate(b"")
    for work in works:
        assert work() is not None


def test_a_photo_whose_keeper_would_go_is_left_out(items):
    keeper_too = RemovalItem(items[0].keeper, items[1].photo, Relation.EXACT)
    plan = make_plan(RemovalKind.TRASH, [items[0], keeper_too])
    assert plan.items == (keeper_too,)
    assert (plan.left_out[0].photo, "would be removed too" in plan.left_out[0].reason) == (items[0].photo, True)
    around = [
        RemovalItem(items[0].photo, items[1].photo, Relation.EXACT),
        RemovalItem(items[1].photo, items[0].photo, Relation.EXACT),
    ]
    assert make_plan(RemovalKind.TRASH, around).items == ()


def test_no_trash_is_a_refusal(items, journal, trash):
    trash.refuses = True
    assert "no trash" in errors(apply(make_plan(RemovalKind.TRASH, items[:1]), journal, trash=trash))[0]
    assert items[0].photo.path.exists()
    assert [entry.step for entry in journal.states()] == [JournalStep.FAILED]


@pytest.mark.parametrize("failing", ["link", "copy", "unlink"])
def test_a_full_or_read_only_disk_loses_nothing(failing, items, journal, monkeypatch, tmp_path):
    def full(*_args, **_kwargs):
        raise OSError(errno.ENOSPC if failing != "unlink" else errno.EROFS, "No space left on device")

    if failing == "unlink":
        true_unlink = Path.unlink

        def no_unlink(path, **options):
            if path == items[0].photo.path:
                full()
            true_unlink(path, **options)

        monkeypatch.setattr(Path, "unlink", no_unlink)
    else:
        monkeypatch.setattr(os, "link", full if failing == "link" else no_links)
        monkeypatch.setattr(files.shutil, "copyfileobj", full)
    plan = make_plan(RemovalKind.MOVE, items[:1], folder=tmp_path / "moved")
    assert "No space left" in errors(apply(plan, journal))[0]
    assert items[0].photo.path.read_bytes() == b"picture" * 1000
    assert list((tmp_path / "moved").iterdir()) == []


def no_links(*_arguments, **_options):
    raise OSError(errno.EXDEV, "Invalid cross-device link")


def test_a_copy_that_came_out_differently_is_no_reason_to_remove_the_photo(items, journal, monkeypatch, tmp_path):
    monkeypatch.setattr(os, "link", no_links)
    monkeypatch.setattr(files.shutil, "copyfileobj", lambda _read, written, _length: written.write(b"pictvre" * 1000))
    assert (
        "the copy differs"
        in errors(apply(make_plan(RemovalKind.MOVE, items[:1], folder=tmp_path / "moved"), journal))[0]
    )
    assert items[0].photo.path.read_bytes() == b"picture" * 1000
    assert list((tmp_path / "moved").iterdir()) == []


def test_what_another_program_downloads_beside_a_copy_stays(items, journal, monkeypatch, tmp_path):
    monkeypatch.setattr(os, "link", no_links)
    (tmp_path / "moved").mkdir()
    theirs = tmp_path / "moved" / f".{items[0].photo.path.name}.part"
    theirs.write_bytes(b"half of theirs")
    assert errors(apply(make_plan(RemovalKind.MOVE, items[:1], folder=tmp_path / "moved"), journal)) == [None]
    assert theirs.read_bytes() == b"half of theirs"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows syncs no folders")
def test_a_copy_is_on_the_disk_with_its_name_before_the_photo_goes(items, journal, monkeypatch, tmp_path):
    done, sync, unlink = [], os.fsync, Path.unlink

    def noted_sync(handle):
        sync(handle)
        done.append("folder" if stat.S_ISDIR(os.fstat(handle).st_mode) else "file")

    def noted_unlink(path, **options):
        unlink(path, **options)
        done.append(path)

    monkeypatch.setattr(os, "link", no_links)
    plan = make_plan(RemovalKind.MOVE, items[:1], folder=tmp_path / "moved")
    with journal.locked():
        journal.write()  # its own folder is synced already
    monkeypatch.setattr(os, "fsync", noted_sync)
    monkeypatch.setattr(Path, "unlink", noted_unlink)
    list(apply(plan, journal))
    gone = done.index(items[0].photo.path)
    assert [one for one in done[:gone] if one in ("file", "folder")] == ["file", "file", "folder"]  # the journal first


def test_moving_across_drives_copies_and_keeps_the_time(items, journal, monkeypatch, tmp_path):
    monkeypatch.setattr(os, "link", no_links)
    assert errors(apply(make_plan(RemovalKind.MOVE, items[:1], folder=tmp_path / "moved"), journal)) == [None]
    moved = tmp_path / "moved" / "one.jpg"
    assert moved.stat().st_mtime_ns == items[0].photo.mtime_ns
    assert not items[0].photo.path.exists()
    assert "different drives" in errors(apply(make_plan(RemovalKind.LINK, [items[1]]), journal))[0]
    assert items[1].photo.path.exists()


@pytest.mark.parametrize("kind", REMOVALS)
def test_undo_follows_a_folder_that_is_elsewhere_now(kind, items, journal, trash, tmp_path):
    items, renamed = items[:2], tmp_path / "pictures"
    folder = tmp_path / "photos" / "moved" if kind is RemovalKind.MOVE else None
    list(apply(make_plan(kind, items, folder=folder), journal, trash=trash))
    (tmp_path / "photos").rename(renamed)
    (tmp_path / "more").rename(tmp_path / "photos more")  # begins alike, and is another one
    journal.follow(tmp_path / "photos", renamed)
    journal.follow(renamed, renamed)
    assert Journal(journal.file).set_aside() == (set() if folder is None else {renamed / "moved"})
    assert errors(undo(journal, trash=trash)) == [None, None]
    for item in items:
        path = renamed / item.photo.path.name
        assert path.read_bytes() == b"picture" * 1000
        assert not path.samefile(renamed / "keeper.jpg")
    assert not (tmp_path / "photos").exists()
    assert not list(undo(journal, trash=trash))


def test_a_library_tells_the_journal_where_a_folder_is_now(items, tmp_path):
    with Library.open(tmp_path / "x.db") as library:
        journal = Journal.beside(library.catalog_path)
        folder = library.add_folder(tmp_path / "photos")
        library.relocate_folder(folder.id, tmp_path / "more")
        assert not journal.file.exists(), "nothing was removed"
        list(apply(make_plan(RemovalKind.MOVE, items[2:], folder=tmp_path / "out"), journal))
        library.relocate_folder(folder.id, tmp_path / "photos")
        assert [entry.path for entry in journal.states()] == [str(tmp_path / "photos" / "one.jpg")]


def test_nothing_is_moved_into_a_watched_folder_that_is_away(items, tmp_path):
    """Below a name with a dot, where it would not be looked into."""
    with Library.open(tmp_path / "x.db") as library:
        folder = library.add_folder(tmp_path / "photos")
        library.catalog.photos.put(row(folder.id, b"one.jpg"))
        aside = tmp_path / "photos" / ".aside"
        refuse_where_looked_into(aside, library.catalog, library.settings)
        (tmp_path / "photos").rename(tmp_path / "unplugged")
        with pytest.raises(ActionError, match="is its drive away"):
            refuse_where_looked_into(aside, library.catalog, library.settings)


@pytest.mark.parametrize("place", ["file/out", "loop/out", "loop/../out", "loop"])
def test_where_no_folder_can_be_nothing_is_moved(place, items, journal, tmp_path):
    write(tmp_path / "file", b"")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    folder = tmp_path / place
    with Library.open(tmp_path / "x.db") as library:
        library.add_folder(tmp_path / "photos")
        refuse_where_looked_into(folder, library.catalog, library.settings)
    (error,) = errors(
        apply(make_plan(RemovalKind.MOVE, items[:1], folder=folder, protected=[tmp_path / "more"]), journal)
    )
    assert error is None or "interrupted" not in error
    assert items[0].photo.path.exists() == (error is not None)
    assert place == "loop/../out" or error


def test_undo_brings_the_time_back_from_a_disk_that_keeps_no_parts_of_seconds(items, journal, tmp_path):
    before = [item.photo.path.stat().st_mtime_ns for item in items]
    list(apply(make_plan(RemovalKind.MOVE, items[:2], folder=tmp_path / "moved"), journal))
    moved = [tmp_path / "moved" / item.photo.path.name for item in items[:2]]
    write(moved[1], b"changed" * 1000)
    for path in moved:
        os.utime(path, ns=(0, 1_600_000_000_000_000_000))
    assert errors(undo(journal)) == [None, None]
    assert items[0].photo.path.stat().st_mtime_ns == before[0]
    assert items[1].photo.path.stat().st_mtime_ns == 1_600_000_000_000_000_000, "it is not what it was"


def test_nothing_is_brought_back_to_where_its_drive_is_not_mounted(items, journal, tmp_path):
    list(apply(make_plan(RemovalKind.MOVE, items[2:], folder=tmp_path / "moved"), journal))
    path, drive = items[2].photo.path, tmp_path.stat().st_dev
    lines = journal.file.read_text()
    assert f'"{drive}:' in lines
    journal.file.write_text(lines.replace(f'"{drive}:', f'"{drive + 1}:'))
    path.parent.rmdir()
    assert "is its drive away?" in errors(undo(journal))[0]
    assert not path.parent.exists()
    path.parent.mkdir()
    assert errors(undo(journal)) == [None]
    assert path.exists()


def test_a_journal_that_cannot_be_written_stops_everything(items, trash, tmp_path):
    write(tmp_path / "file", b"")
    with pytest.raises(ActionError, match="journal"):
        list(apply(make_plan(RemovalKind.TRASH, items), Journal(tmp_path / "file" / "journal"), trash=trash))
    assert items[0].photo.path.exists()


def test_undo_overwrites_nothing(items, journal, trash):
    list(apply(make_plan(RemovalKind.TRASH, items[:2]), journal, trash=trash))
    write(items[0].photo.path, b"new")
    (trash.folder / "two.jpg").unlink()
    assert [error.split(": ")[1] for error in errors(undo(journal, trash=trash))] == [
        "is no longer in the trash; undo again to pass over it",
        "another file is in its place now; undo again to pass over it",
    ]
    assert items[0].photo.path.read_bytes() == b"new"
    assert (trash.folder / "one.jpg").exists()


@pytest.mark.parametrize("copied", [True, False])
def test_undo_brings_no_other_file_back_from_the_folder(copied, items, journal, tmp_path):
    list(apply(make_plan(RemovalKind.MOVE, items[:1], folder=tmp_path / "moved"), journal))
    moved = tmp_path / "moved" / "one.jpg"
    moved.rename(tmp_path / "elsewhere")
    write(moved, b"picture" * 1000 if copied else b"another" * 1000)
    (error,) = errors(undo(journal))
    assert (error is None) == copied
    assert items[0].photo.path.exists() == copied
    assert copied or "moved/one.jpg: another file is in its place now" in error
    assert copied or moved.read_bytes() == b"another" * 1000


def test_what_cannot_be_taken_back_stands_in_the_way_of_nothing(items, journal, trash, tmp_path):
    """A folder, then the trash, which is emptied, or is one that cannot be asked."""
    list(apply(make_plan(RemovalKind.MOVE, items[:1], folder=tmp_path / "moved"), journal))
    list(apply(make_plan(RemovalKind.TRASH, items[1:2]), journal, trash=trash))
    trashed = trash.folder / "two.jpg"
    trashed.rename(tmp_path / "elsewhere")
    for said in ("undo again to pass over it", "undo passes over it from now on"):
        (error,) = errors(undo(journal, trash=trash))
        assert error == f"{items[1].photo.path}: is no longer in the trash; {said}"
    assert journal.states()[1].step.removed
    assert errors(undo(journal, trash=trash)) == [None]
    assert items[0].photo.path.read_bytes() == b"picture" * 1000
    assert "from now on" in errors(undo(journal, trash=trash))[0], "nothing else is left"
    (tmp_path / "elsewhere").rename(trashed)
    assert errors(undo(journal, trash=trash)) == [None]
    assert items[1].photo.path.read_bytes() == b"picture" * 1000
    assert list(undo(journal, trash=trash)) == []


def test_another_reason_is_no_second_refusal(items, journal, trash):
    list(apply(make_plan(RemovalKind.TRASH, items[:1]), journal, trash=trash))
    write(items[0].photo.path, b"new")
    assert "in its place" in errors(undo(journal, trash=trash))[0]
    items[0].photo.path.unlink()
    (trash.folder / "one.jpg").unlink()
    assert "undo again" in errors(undo(journal, trash=trash))[0]
    assert [entry.step for entry in journal.states()] == [JournalStep.DONE]


def test_cancelling_keeps_what_was_done(items, journal, trash):
    control = Control()
    running = apply(make_plan(RemovalKind.TRASH, items), journal, trash=trash, control=control)
    assert next(running).error is None
    control.cancel()
    with pytest.raises(Cancelled):
        next(running)
    assert [entry.step for entry in journal.states()] == [JournalStep.DONE, JournalStep.FAILED, JournalStep.FAILED]
    assert all(item.photo.path.exists() for item in items[1:])


def test_two_at_once_are_refused(items, journal, trash):
    running = apply(make_plan(RemovalKind.TRASH, items), journal, trash=trash)
    next(running)
    with pytest.raises(ActionError, match="another Lookalike"):
        list(undo(Journal(journal.file), trash=trash))
    running.close()


def test_a_torn_line_is_passed_over(items, journal, trash):
    list(apply(make_plan(RemovalKind.TRASH, items[:1]), journal, trash=trash))
    with journal.file.open("ab") as file:
        file.write(b'{"action": 2, "numb')
    assert [entry.step for entry in journal.states()] == [JournalStep.DONE]
    list(apply(make_plan(RemovalKind.TRASH, items[1:2]), journal, trash=trash))
    assert [entry.action for entry in journal.states()] == [1, 2]


def test_names_that_are_no_text_survive_the_journal(journal, trash, tmp_path):
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.jpg"))
    keeper = photo_row(write(tmp_path / "keeper.jpg", b"1"))
    item = RemovalItem(photo_row(write(path, b"1"), number=1), keeper, Relation.EXACT)
    assert errors(apply(make_plan(RemovalKind.TRASH, [item]), journal, trash=trash)) == [None]
    assert errors(undo(journal, trash=trash)) == [None]
    assert path.exists()


def test_recovery_waits_for_a_drive_that_is_gone(items, journal, trash, tmp_path):
    gone = tmp_path / "gone" / "a.jpg"
    journal.file.parent.mkdir()
    entry = JournalEntry(1, 0, RemovalKind.MOVE, JournalStep.START, str(gone), "k", 1, 1, "", str(tmp_path / "b.jpg"))
    journal.write(entry)
    assert recover(journal, trash=trash) == []
    write(gone, b"x")
    assert [ended.step for ended in recover(journal, trash=trash)] == [JournalStep.FAILED]


@pytest.mark.parametrize("kind", REMOVALS)
def test_recovery_waits_for_a_share_that_is_not_reachable(*, kind, items, journal, trash, tmp_path, monkeypatch):
    folder = tmp_path / "moved" if kind is RemovalKind.MOVE else None
    list(apply(make_plan(kind, items[:1], folder=folder), journal, trash=trash))
    done = journal.states()[-1]
    for step in (JournalStep.START, JournalStep.UNDO):
        journal.write(done.at(step))
        share = Share(items[0].photo.path.parent, monkeypatch)
        share.error = errno.EHOSTDOWN
        assert recover(journal, trash=trash) == []
        share.error = 0
        assert [ended.step for ended in recover(journal, trash=trash)] == [JournalStep.DONE]
    assert errors(undo(journal, trash=trash)) == [None]


@pytest.mark.parametrize("kind", REMOVALS)
def test_a_share_that_is_not_reachable_refuses_and_loses_nothing(*, kind, items, journal, trash, tmp_path, monkeypatch):
    folder = tmp_path / "moved" if kind is RemovalKind.MOVE else None
    plan = make_plan(kind, items[:1], folder=folder)
    share = Share(items[0].photo.path.parent, monkeypatch)
    with monkeypatch.context() as patched:
        after_both_are_looked_at(patched, lambda: setattr(share, "error", errno.ESTALE))
        assert f"cannot be read ({os.strerror(errno.ESTALE)})" in errors(apply(plan, journal, trash=trash))[0]
    share.error = errno.EHOSTDOWN
    assert "cannot be read" in errors(apply(plan, journal, trash=trash))[0]
    share.error = 0
    assert errors(apply(plan, journal, trash=trash)) == [None]
    share.error = errno.EHOSTDOWN
    assert errors(undo(journal, trash=trash)) != [None]
    share.error = 0
    assert errors(undo(journal, trash=trash)) == [None]
    assert items[0].photo.path.read_bytes() == b"picture" * 1000


def test_a_keeper_that_goes_while_the_copy_is_looked_at_is_named(items, journal, trash, monkeypatch):
    after_both_are_looked_at(monkeypatch, items[0].keeper.path.unlink)
    (error,) = errors(apply(make_plan(RemovalKind.TRASH, items[:1]), journal, trash=trash))
    assert error == f"{items[0].keeper.path}: is not there any more"


@pytest.mark.parametrize("reachable", [True, False], ids=["and is back at once", "until later"])
@pytest.mark.parametrize("kind", [RemovalKind.MOVE, RemovalKind.LINK])
def test_a_share_that_goes_in_the_middle_refuses_that_file_and_is_asked_what_happened(
    *, kind, reachable, items, journal, trash, tmp_path, monkeypatch
):
    plan = make_plan(kind, items[:1], folder=tmp_path / "moved" if kind is RemovalKind.MOVE else None)
    with monkeypatch.context() as dead:
        dead.setattr(os, "link", fail)
        if not reachable:
            dead.setattr(os, "unlink", fail)
        elif kind is RemovalKind.MOVE:
            dead.setattr(files, "roll_back_move", fail)
        else:
            dead.setattr(actions, "replace_by_link", fail)
        (error,) = errors(apply(plan, journal, trash=trash))
        assert "Host is down" in error
        assert [entry.step for entry in journal.states()] == [JournalStep.FAILED if reachable else JournalStep.START]
    assert items[0].photo.path.read_bytes() == b"picture" * 1000
    recover(journal, trash=trash)
    assert [entry.step for entry in journal.states()] == [JournalStep.FAILED]
    assert errors(apply(plan, journal, trash=trash)) == [None]


def test_a_share_that_goes_in_the_middle_of_undo_is_asked_later(items, journal, trash, tmp_path, monkeypatch):
    list(apply(make_plan(RemovalKind.MOVE, items[:1], folder=tmp_path / "moved"), journal))
    with monkeypatch.context() as dead:
        for name in ("link", "unlink"):
            dead.setattr(os, name, fail)
        assert "was interrupted half-way (Host is down)" in errors(undo(journal))[0]
    assert [entry.step for entry in journal.states()] == [JournalStep.UNDO]
    recover(journal)
    assert errors(undo(journal)) == [None]
    assert items[0].photo.path.read_bytes() == b"picture" * 1000


def test_a_photo_that_is_back_is_back_though_the_trash_keeps_its_note(items, journal, trash, monkeypatch):
    list(apply(make_plan(RemovalKind.TRASH, items[:1]), journal, trash=trash))
    note = trash.folder / "note"
    note.mkdir()  # so that the system refuses to unlink it, as on a disk that became read-only
    monkeypatch.setattr(trash, "find", lambda path, **_: Trashed(trash.folder / path.name, note))
    assert errors(undo(journal, trash=trash)) == [None]
    assert items[0].photo.path.exists()
    assert [entry.step for entry in journal.states()] == [JournalStep.UNDONE]


class _Ledger:
    """Refuses the first claim, and cannot be told how anything ended."""

    def __init__(self):
        self.asked = []

    def claim(self, entries):
        self.asked.append(len(entries))
        if self.asked == [[], 1]:
            raise CatalogError("another machine keeps it")

    def end(self, entries):  # noqa: ARG002
        raise CatalogError("cannot be reached")

    def settle(self, states):
        self.asked.append([entry.step for entry in states])


def test_who_shares_the_catalog_is_told_before_and_after(tmp_path, items, trash):
    ledger, catalog = _Ledger(), tmp_path / "shared.db"
    Journal.share(catalog, ledger)
    outcomes = list(apply(make_plan(RemovalKind.TRASH, items[:2]), Journal.beside(catalog), trash=trash))
    assert [str(one.error) for one in outcomes if one.error] == ["another machine keeps it"]
    assert [item.photo.path.exists() for item in items[:2]] == [True, False]
    # Before, as it is claimed, and at the end, since nobody could be told in between.
    assert ledger.asked == [[], 1, 1, [JournalStep.DONE]]
