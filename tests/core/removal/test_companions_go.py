"""Companions go, stay, move and come back with their photo; nothing of a phone's backup is lost, killed or not."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest

from desktop_app.core.errors import ActionError
from desktop_app.core.relations import Relation
from desktop_app.core.removal import actions, taking_back
from desktop_app.core.removal.actions import RemovalItem, apply, make_plan, recover, undo
from desktop_app.core.removal.files import free_names
from desktop_app.core.removal.journal import Journal, JournalStep, RemovalKind
from desktop_app.core.removal.plan import rename_plan
from tests.core.duplicates.made_photos import FolderTrash, photo_row, write

BESIDE = ("IMG_1.MOV", "IMG_1.AAE", "IMG_1.xmp", "IMG_1.jpg.xmp", "IMG_1.CR2", "IMG_1.jpg.supplemental-metadata.json")
KINDS = (RemovalKind.TRASH, RemovalKind.MOVE)


def tree(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def phone_backup(folder: Path, count: int) -> list[RemovalItem]:
    """Photos as a phone and Takeout leave them, twice; what is to go is the second folder's."""
    items = []
    for number in range(count):
        ending = (".HEIC", ".JPG", ".jpg")[number % 3]
        for place in ("kept", "backup"):
            for name, content in {
                f"IMG_{number:04}{ending}": b"picture %d" % number,
                **({f"IMG_{number:04}.MOV": b"film %d" % number} if number % 2 else {}),
                **({f"IMG_{number:04}.AAE": b"edits %d" % number} if number % 5 == 0 else {}),
                **({f"IMG_{number:04}.DNG": b"raw %d" % number} if number % 7 == 0 else {}),
                **({f"IMG_{number:04}.xmp": b"rating %d" % number} if number % 3 == 0 else {}),
                f"IMG_{number:04}{ending}.supplemental-metadata.json": b"{%d}" % number,
            }.items():
                write(folder / place / name, content, age=number)
        photo = photo_row(folder / "backup" / f"IMG_{number:04}{ending}", number=number + 1)
        keeper = photo_row(folder / "kept" / f"IMG_{number:04}{ending}", number=-number - 1)
        items.append(RemovalItem(photo, keeper, Relation.EXACT))
    return items


@pytest.fixture(autouse=True)
def no_waiting_for_the_disk(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is killed here is a pretence, and the machine goes on."""
    if request.node.get_closest_marker("slow") is None:
        monkeypatch.setattr(os, "fsync", lambda _: None)


@pytest.fixture
def trash(tmp_path: Path) -> FolderTrash:
    return FolderTrash(tmp_path / "trash")


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    return Journal(tmp_path / "state" / "journal")


@pytest.fixture
def item(tmp_path: Path) -> RemovalItem:
    """A copy with six companions, of a keeper elsewhere."""
    keeper = photo_row(write(tmp_path / "kept" / "IMG_1.jpg", b"picture"))
    photo = photo_row(write(tmp_path / "photos" / "IMG_1.jpg", b"picture", age=1), number=1)
    for number, name in enumerate(BESIDE):
        write(tmp_path / "photos" / name, b"%d" % number * 100, age=number)
    return RemovalItem(photo, keeper, Relation.EXACT)


def refusals(outcomes: Iterator[actions.Outcome]) -> list[str]:
    return [str(outcome.error) for outcome in outcomes if outcome.error is not None]


WITHIN = [
    "NKSC_PARAM/IMG_1.jpg.nksc",
    "CaptureOne/Settings160/IMG_1.jpg.cos",
    "Exposure Software/Exposure X6/IMG_1.jpg.exposurex6",
    ".comments/IMG_1.jpg.xml",
    ".metadata/IMG_1.jpg.gq.xmp",
]


@pytest.mark.parametrize("way", list(product(KINDS, WITHIN)))
def test_what_a_folder_beside_keeps_goes_and_comes_back(way, item, journal, trash, tmp_path: Path) -> None:
    kind, name = way
    kept = write(tmp_path / "photos" / name, b"kept")
    write(tmp_path / "photos" / name.replace("IMG_1", "IMG_2"), b"of another")
    before = tree(tmp_path / "photos")
    folder = tmp_path / "out" if kind is RemovalKind.MOVE else None
    plan = make_plan(kind, [item], folder=folder)
    assert refusals(apply(plan, journal, trash=trash)) == []
    assert not kept.exists()
    assert kind is RemovalKind.TRASH or (tmp_path / "out" / name).read_bytes() == b"kept"
    assert refusals(undo(journal, trash=trash)) == []
    assert tree(tmp_path / "photos") == before


@pytest.mark.parametrize("name", ["CaptureOne/Settings160/{}.jpg.cos", ".comments/{}.jpg.xml"])
def test_what_a_folder_beside_keeps_is_renamed_with_its_photo(name: str, journal, trash, tmp_path: Path) -> None:
    photo = photo_row(write(tmp_path / "photos" / "IMG_1.jpg", b"picture"))
    write(tmp_path / "photos" / name.format("IMG_1"), b"kept")
    assert refusals(apply(rename_plan(photo, "Garda"), journal, trash=trash)) == []
    assert (tmp_path / "photos" / name.format("Garda")).read_bytes() == b"kept"


@pytest.mark.parametrize("kind", KINDS)
def test_they_go_and_come_back_together(kind: RemovalKind, item, journal, trash, tmp_path: Path) -> None:
    write(tmp_path / "photos" / "IMG_10.xmp", b"of another")
    before = tree(tmp_path / "photos")
    times = {path: path.stat().st_mtime_ns for path in (tmp_path / "photos").iterdir()}
    plan = make_plan(kind, [item], folder=tmp_path / "moved" if kind is RemovalKind.MOVE else None)
    assert {one.path.name for one in plan.items[0].companions} == set(BESIDE)
    assert (plan.companions, plan.bytes) == (6, 7 + 600)
    (outcome,) = apply(plan, journal, trash=trash)
    assert (outcome.error, outcome.companions) == (None, 6)
    assert names_in(tmp_path / "photos") == ["IMG_10.xmp"]
    (outcome,) = undo(journal, trash=trash)
    assert (outcome.error, outcome.companions) == (None, 6)
    assert tree(tmp_path / "photos") == before
    assert {path: path.stat().st_mtime_ns for path in times} == times
    assert list(undo(journal, trash=trash)) == []


def test_a_link_takes_nothing_along(item, tmp_path: Path) -> None:
    assert make_plan(RemovalKind.LINK, [item]).companions == 0


def test_only_the_kinds_that_are_wanted_go(item, tmp_path: Path) -> None:
    plan = make_plan(RemovalKind.TRASH, [item], companions=("RAW", "XMP"))
    assert {one.path.name for one in plan.items[0].companions} == {"IMG_1.CR2", "IMG_1.xmp", "IMG_1.jpg.xmp"}
    plan = make_plan(RemovalKind.TRASH, [item], companions=("XMP",))  # the RAW is a photo, and shares its note
    assert {one.path.name for one in plan.items[0].companions} == {"IMG_1.jpg.xmp"}


def test_moved_they_keep_one_name(item, journal, trash, tmp_path: Path) -> None:
    write(tmp_path / "moved" / "IMG_1.mov", b"another")
    write(tmp_path / "moved" / "IMG_1.MOV", b"another")
    before = tree(tmp_path / "photos")
    list(apply(make_plan(RemovalKind.MOVE, [item], folder=tmp_path / "moved"), journal, trash=trash))
    moved = set(names_in(tmp_path / "moved")) - {"IMG_1.mov", "IMG_1.MOV"}
    assert moved == {name.replace("IMG_1", "IMG_1 2", 1) for name in ("IMG_1.jpg", *BESIDE)}
    assert refusals(undo(journal, trash=trash)) == []
    assert tree(tmp_path / "photos") == before


NAS = (
    "@eaDir/IMG_1.jpg/SYNOPHOTO_THUMB_XL.jpg",
    "@eaDir/IMG_1.jpg@SynoEAStream",
    "@eaDir/IMG_1.MOV/SYNOPHOTO_FILM_M.mp4",
    ".@__thumb/s100IMG_1.jpg",
)


@pytest.mark.parametrize("kind", KINDS)
def test_what_a_nas_keeps_of_them_goes_and_comes_back(kind: RemovalKind, item, journal, trash, tmp_path: Path) -> None:
    other = "@eaDir/IMG_2.jpg/SYNOPHOTO_THUMB_XL.jpg"
    for name in (*NAS, other):
        write(tmp_path / "photos" / name, name.encode())
    write(tmp_path / "moved" / "IMG_1.jpg", b"another")
    before = tree(tmp_path / "photos")
    plan = make_plan(kind, [item], folder=tmp_path / "moved" if kind is RemovalKind.MOVE else None)
    (outcome,) = apply(plan, journal, trash=trash)
    assert (outcome.error, outcome.companions) == (None, len(BESIDE) + len(NAS))
    assert set(tree(tmp_path / "photos")) == {other}
    if kind is RemovalKind.MOVE:
        assert {name.replace("IMG_1", "IMG_1 2") for name in NAS} <= set(tree(tmp_path / "moved"))
    shutil.rmtree(tmp_path / "photos" / "@eaDir" / "IMG_1.jpg")  # as the NAS does when the photo has gone
    assert refusals(undo(journal, trash=trash)) == []
    assert tree(tmp_path / "photos") == before


def test_what_a_nas_keeps_is_renamed_with_the_photo(item, journal, tmp_path: Path) -> None:
    for name in NAS:
        write(tmp_path / "photos" / name, name.encode())
    list(apply(rename_plan(item.photo, "a walk"), journal))
    there = set(tree(tmp_path / "photos"))
    assert there == {name.replace("IMG_1", "a walk") for name in ("IMG_1.jpg", *BESIDE, *NAS)}


def test_thumbnails_stay_if_a_person_wants_so(item, tmp_path: Path) -> None:
    write(tmp_path / "photos" / NAS[0], b"thumbnail")
    assert make_plan(RemovalKind.TRASH, [item], companions=("XMP",)).companions == 1


def test_long_names_stay_apart_when_they_are_cut(tmp_path: Path) -> None:
    stem = "x" * 251
    write(tmp_path / f"{stem}.jpg", b"")
    paths = free_names(tmp_path, f"{stem}.jpg", [f"{stem}.mov", f"{stem}.xmp"])
    assert len(set(paths)) == 3
    assert all(len(path.name) <= 255 for path in paths)
    assert len({path.stem for path in paths}) == 1


def test_what_is_shared_stays_with_the_last(journal, trash, tmp_path: Path) -> None:
    keeper = photo_row(write(tmp_path / "kept.jpg", b"picture"))
    names = ("IMG_1.jpg", "IMG_1.HEIC")
    items = [
        RemovalItem(photo_row(write(tmp_path / "photos" / name, b"picture"), number=n + 1), keeper, Relation.REENCODED)
        for n, name in enumerate(names)
    ]
    write(tmp_path / "photos" / "IMG_1.xmp", b"rating")
    assert make_plan(RemovalKind.TRASH, items[:1]).companions == 0
    both = make_plan(RemovalKind.TRASH, items)
    assert [len(one.companions) for one in both.items] == [0, 1]
    write(tmp_path / "photos" / "IMG_1.jpg", b"changed since")  # refused, so that the note has to stay
    assert len(refusals(apply(both, journal, trash=trash))) == 1
    assert names_in(tmp_path / "photos") == ["IMG_1.jpg", "IMG_1.xmp"]
    assert refusals(undo(journal, trash=trash)) == []
    assert names_in(tmp_path / "photos") == ["IMG_1.HEIC", "IMG_1.jpg", "IMG_1.xmp"]


@pytest.mark.parametrize("happens", ["changed", "gone", "link"])
def test_a_companion_that_is_another_one_now_refuses_its_photo(happens: str, item, journal, trash, tmp_path) -> None:
    plan = make_plan(RemovalKind.TRASH, [item])
    note = tmp_path / "photos" / "IMG_1.xmp"
    note.unlink()
    if happens == "changed":
        write(note, b"another rating")
    if happens == "link":
        note.symlink_to(tmp_path / "photos" / "IMG_1.AAE")
    before = tree(tmp_path / "photos")
    assert len(refusals(apply(plan, journal, trash=trash))) == 1
    assert tree(tmp_path / "photos") == before


def test_a_link_beside_a_photo_is_left_where_it_is(item, tmp_path: Path) -> None:
    note = tmp_path / "photos" / "IMG_1.xmp"
    note.unlink()
    note.symlink_to(tmp_path / "kept" / "IMG_1.jpg")
    assert "IMG_1.xmp" not in {one.path.name for one in make_plan(RemovalKind.TRASH, [item]).items[0].companions}


class Picky(FolderTrash):
    """A trash that refuses one name; where nothing can be found again, if that is wanted."""

    def __init__(self, folder: Path, refused: str, *, finds: bool = True) -> None:
        super().__init__(folder)
        self.refused, self.finds = refused, finds

    def put(self, path: Path) -> None:
        if path.name == self.refused:
            raise ActionError("is locked by another program", path=path)
        super().put(path)

    def can_find(self) -> str:
        return "" if self.finds else "open the trash"


@pytest.mark.parametrize("refused", ["IMG_1.jpg", "IMG_1.CR2", "IMG_1.xmp"])
def test_all_or_none(refused: str, item, journal, tmp_path: Path) -> None:
    before = tree(tmp_path / "photos")
    picky = Picky(tmp_path / "trash", refused)
    assert "is locked" in refusals(apply(make_plan(RemovalKind.TRASH, [item]), journal, trash=picky))[0]
    assert tree(tmp_path / "photos") == before
    assert recover(journal, trash=picky) == []
    assert list(undo(journal, trash=picky)) == []
    assert tree(tmp_path / "photos") == before


def test_where_nothing_comes_back_the_photo_goes_first(item, journal, tmp_path: Path) -> None:
    before = tree(tmp_path / "photos")
    plan = make_plan(RemovalKind.TRASH, [item])
    refused = refusals(apply(plan, journal, trash=Picky(tmp_path / "trash", "IMG_1.jpg", finds=False)))
    assert len(refused) == 1
    assert tree(tmp_path / "photos") == before
    list(apply(plan, journal, trash=Picky(tmp_path / "trash", "IMG_1.CR2", finds=False)))
    assert names_in(tmp_path / "photos") == ["IMG_1.CR2"]


def test_what_cannot_come_back_is_told_and_does_not_keep_the_others(item, journal, trash, tmp_path: Path) -> None:
    list(apply(make_plan(RemovalKind.TRASH, [item]), journal, trash=trash))
    write(tmp_path / "photos" / "IMG_1.xmp", b"in its place")
    outcomes = list(undo(journal, trash=trash))
    assert [(one.path.name, one.error is None) for one in outcomes] == [("IMG_1.jpg", True), ("IMG_1.xmp", False)]
    assert outcomes[0].companions == 5
    (tmp_path / "photos" / "IMG_1.xmp").unlink()
    assert refusals(undo(journal, trash=trash)) == []
    assert (tmp_path / "photos" / "IMG_1.xmp").read_bytes() == b"2" * 100


def test_a_photo_that_cannot_come_back_keeps_its_companions_with_it(item, journal, trash, tmp_path: Path) -> None:
    list(apply(make_plan(RemovalKind.TRASH, [item]), journal, trash=trash))
    write(tmp_path / "photos" / "IMG_1.jpg", b"in its place")
    for _ in range(2):
        assert [one.path.name for one in undo(journal, trash=trash)] == ["IMG_1.jpg"]
        assert names_in(tmp_path / "photos") == ["IMG_1.jpg"]
    assert {entry.step for entry in journal.states()} == {JournalStep.PASSED}
    (tmp_path / "photos" / "IMG_1.jpg").unlink()
    assert refusals(undo(journal, trash=trash)) == []
    assert len(names_in(tmp_path / "photos")) == 7


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("undoing", [False, True])
@pytest.mark.parametrize(("count", "between"), [(4, 5), pytest.param(8, 1, marks=pytest.mark.slow)])
def test_a_kill_at_any_step_loses_nothing(
    kind, *, count: int, between: int, undoing: bool, tmp_path: Path, monkeypatch
) -> None:
    """Killed before a write of the journal or before a file is touched, then recovered and undone."""

    class Killed(BaseException):
        pass

    def run(folder: Path, deaths: int) -> bool:
        items = phone_backup(folder, count)
        before = tree(folder)
        journal, trash = Journal(folder.with_name(f"{folder.name}.journal")), FolderTrash(folder / "trash")
        target = folder / "moved" if kind is RemovalKind.MOVE else None
        left = [deaths]

        def counted(step):
            def died(*arguments, **options):
                left[0] -= 1
                if left[0] < 0:
                    raise Killed
                return step(*arguments, **options)

            return died

        plan = make_plan(kind, items, folder=target)
        if undoing:
            list(apply(plan, journal, trash=trash))
        with monkeypatch.context() as patch:
            patch.setattr(Journal, "write", counted(Journal.write))
            for module in (actions, taking_back):
                patch.setattr(module, "move_file", counted(module.move_file))
            patch.setattr(FolderTrash, "put", counted(FolderTrash.put))
            with contextlib.suppress(Killed):
                list(undo(journal, trash=trash) if undoing else apply(plan, journal, trash=trash))
        assert sorted(tree(folder).values()) == sorted(before.values())
        recover(journal, trash=trash)
        there = set(names_in(folder / "backup"))
        for one in plan.items if not undoing else ():  # together, or not at all
            assert {one.photo.path.name in there} >= {other.path.name in there for other in one.companions}
        assert refusals(undo(journal, trash=trash)) == []
        assert tree(folder) == before
        return left[0] < 0

    deaths = 0
    while run(tmp_path / str(deaths), deaths):
        deaths += between
    assert deaths > 20


@pytest.mark.parametrize("count", [20, pytest.param(300, marks=pytest.mark.slow)])
def test_a_phone_backup_goes_and_comes_back_byte_for_byte(count: int, journal, trash, tmp_path: Path) -> None:
    items = phone_backup(tmp_path / "photos", count)
    before = tree(tmp_path / "photos")
    plan = make_plan(RemovalKind.TRASH, items)
    assert refusals(apply(plan, journal, trash=trash)) == []
    assert names_in(tmp_path / "photos" / "backup") == []
    assert refusals(undo(journal, trash=trash)) == []
    assert tree(tmp_path / "photos") == before
