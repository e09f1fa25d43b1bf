"""A folder that was protected stays so, wherever its drive, its root or its catalog is found again."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.core.archive_address import ArchiveAddress
from desktop_app.core.catalog import Catalog, open_catalog
from desktop_app.core.catalog.archive import opened_archive
from desktop_app.core.cleanup.cleaning import Cleanup
from desktop_app.core.cleanup.rule import CleanupRule
from desktop_app.core.duplicates.keeper import KeeperRules
from desktop_app.core.duplicates.review import Review
from desktop_app.core.duplicates.review_settings import ReviewSettings
from desktop_app.core.library import Library
from desktop_app.core.relations import Relation
from desktop_app.core.removal.journal import RemovalKind
from tests.core.duplicates.made_photos import made_copies

DRIVE, ELSEWHERE = Path("/media/ann/Photos"), Path("/media/ann/Photos1")


def rules_of(catalog: Catalog) -> KeeperRules:
    return ReviewSettings(catalog, encoder=0).rules


def keep(catalog: Catalog, rules: KeeperRules) -> None:
    ReviewSettings(catalog, encoder=0).rules = rules


@pytest.mark.parametrize("inside", [Path(), Path("2019"), Path("2019/a\udcff")])
def test_protected_folders_follow_their_watched_folder(inside: Path, catalog: Catalog) -> None:
    watched = catalog.folders.add(DRIVE)
    keep(catalog, KeeperRules(preferred=(DRIVE / inside,), protected=(Path("/safe"), DRIVE / inside)))
    assert rules_of(catalog).protected == (Path("/safe"), DRIVE / inside)
    catalog.folders.relocate(watched, ELSEWHERE)
    assert rules_of(catalog) == KeeperRules(
        preferred=(ELSEWHERE / inside,), protected=(Path("/safe"), ELSEWHERE / inside)
    )


def test_a_protected_folder_around_watched_ones_keeps_them_protected(catalog: Catalog) -> None:
    watched = catalog.folders.add(DRIVE)
    catalog.folders.add(Path("/media/ann/Other"))
    keep(catalog, KeeperRules(protected=(Path("/media/ann"),)))
    assert rules_of(catalog).protected == (Path("/media/ann"),)
    catalog.folders.relocate(watched, Path("/mnt/Photos"))
    assert rules_of(catalog).protected == (Path("/media/ann"), Path("/mnt/Photos"))


def test_where_it_was_counts_once_the_folder_is_not_watched(catalog: Catalog) -> None:
    watched = catalog.folders.add(DRIVE)
    keep(catalog, KeeperRules(protected=(DRIVE / "2019",)))
    catalog.folders.remove(watched)
    assert rules_of(catalog).protected == (DRIVE / "2019",)
    catalog.folders.add(DRIVE)
    assert rules_of(catalog).protected == (DRIVE / "2019",)


def test_rules_kept_by_an_earlier_version_are_read(catalog: Catalog) -> None:
    catalog.folders.add(DRIVE)
    catalog.duplicates.put_state("rules", json.dumps({"protected": ["/media/ann/Photos/2019"]}))
    assert rules_of(catalog).protected == (DRIVE / "2019",)


def test_a_damaged_catalog_keeps_what_rules_mean(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    catalog, _ = open_catalog(path)
    gone = catalog.folders.add(Path("/gone"))
    watched = catalog.folders.add(DRIVE)
    catalog.folders.remove(gone)
    keep(catalog, KeeperRules(protected=(DRIVE / "2019",)))
    catalog.duplicates.put_state("cleanup rules", json.dumps(["a rule"]))
    catalog.keep()
    catalog.close()
    with path.open("r+b") as file:
        file.write(bytes(4096))
    catalog, note = open_catalog(path)
    assert note
    assert json.loads(catalog.duplicates.state("cleanup rules") or "") == ["a rule"]
    catalog.folders.relocate(watched, ELSEWHERE)
    assert rules_of(catalog).protected == (ELSEWHERE / "2019",)
    catalog.close()


@pytest.fixture
def indexed(library: Library, tmp_path: Path) -> Library:
    library.add_folder(made_copies(tmp_path / "photos"))
    list(library.index())
    return library


def planned(review: Review) -> list[str]:
    review.find()
    list(review.check())
    review.mark_by_rules(relations=[Relation.EXACT])
    return [item.photo.path.name for item in review.plan(RemovalKind.TRASH).items]


def test_a_review_that_remembers_nothing_heeds_what_is_protected(indexed: Library, tmp_path: Path) -> None:
    assert planned(Review.of(indexed, remember=False))
    keep(indexed.catalog, KeeperRules(order=("size",), protected=(tmp_path / "photos",)))
    review = Review.of(indexed, remember=False)
    review.rules = KeeperRules(order=("pixels",))
    assert review.rules == KeeperRules(order=("pixels",), protected=(tmp_path / "photos",))
    assert planned(review) == []
    assert rules_of(indexed.catalog).order == ("size",)


def test_what_others_protect_meanwhile_is_not_in_the_plan(indexed: Library, tmp_path: Path) -> None:
    review = Review.of(indexed)
    assert planned(review)
    keep(indexed.catalog, KeeperRules(protected=(tmp_path / "photos",)))
    assert review.plan(RemovalKind.TRASH).items == ()


def test_clean_up_rules_follow_their_folders(indexed: Library, tmp_path: Path) -> None:
    rule = CleanupRule("downloads", inside=(tmp_path / "photos" / "downloads",))
    cleanup = Cleanup(indexed)
    cleanup.add(rule)
    assert cleanup.rules() == [rule]
    (tmp_path / "photos").rename(tmp_path / "moved")
    indexed.relocate_folder(indexed.folders()[0].id, tmp_path / "moved")
    assert cleanup.rules() == [replace(rule, inside=(tmp_path / "moved" / "downloads",))]


def test_each_machine_of_an_archive_protects_the_folder_where_it_sees_it(archive: ArchiveAddress) -> None:
    here, there = (opened_archive(replace(archive, machine=name)) for name in ("here", "there"))
    here.folders.place("family", DRIVE)
    keep(here, KeeperRules(protected=(DRIVE / "2019",)))
    assert rules_of(there).protected == (Path("/dev/null/family/2019"),)
    there.folders.place("family", ELSEWHERE)
    assert rules_of(there).protected == (ELSEWHERE / "2019",)
    keep(there, replace(rules_of(there), order=("size",)))
    assert rules_of(here) == KeeperRules(order=("size",), protected=(DRIVE / "2019",))
    here.close()
    there.close()
