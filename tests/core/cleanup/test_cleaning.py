"""Clean-up rules: never more than was shown, one photo of each group stays, and a run is one undo."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from desktop_app.core.cleanup.cleaning import Cleanup
from desktop_app.core.cleanup.rule import CleanupRule, formats_named
from desktop_app.core.duplicates.keeper import KeeperRules
from desktop_app.core.duplicates.review import Review
from desktop_app.core.errors import ActionError, KnownError
from desktop_app.core.library import Library
from desktop_app.core.relations import Relation
from desktop_app.core.removal.actions import undo
from desktop_app.core.removal.journal import Journal
from tests.core.duplicates.made_photos import FolderTrash, photo_row, scene, write


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """Albums and downloads: an equal copy in both, a pair in the downloads only, a better one in the downloads."""
    folder = tmp_path / "photos"
    for name in ("albums", "downloads"):
        (folder / name).mkdir(parents=True)
    scene(1).save(folder / "albums" / "one.jpg", quality=92)
    shutil.copy2(folder / "albums" / "one.jpg", folder / "downloads" / "a.jpg")
    scene(2).save(folder / "downloads" / "pair.jpg", quality=92)
    shutil.copy2(folder / "downloads" / "pair.jpg", folder / "downloads" / "pair (1).jpg")
    scene(3).save(folder / "downloads" / "large.jpg", quality=95)
    Image.open(folder / "downloads" / "large.jpg").resize((210, 150)).save(folder / "albums" / "small.jpg", quality=85)
    return folder


@pytest.fixture
def cleanup(indexed: Library) -> Cleanup:
    made = Cleanup(indexed)
    list(made.find())
    return made


def going(plan) -> list[str]:
    return sorted(item.photo.path.name for item in plan.items)


def tree(folder: Path) -> set[str]:
    return {path.name for path in folder.rglob("*") if path.is_file()}


def test_a_copy_goes_for_one_elsewhere_that_has_all_of_it(cleanup, photos):
    rule = CleanupRule("downloads", inside=(photos / "downloads",))
    assert going(cleanup.plan(rule)) == ["a.jpg", "pair (1).jpg"]
    albums = CleanupRule("albums", inside=(photos / "albums",))
    assert going(cleanup.plan(albums)) == ["one.jpg", "small.jpg"]


def test_a_rule_that_matches_everything_leaves_one_of_each_group(cleanup, photos):
    plan = cleanup.plan(CleanupRule("everything"))
    assert len(plan.items) == 3
    names = going(plan)
    assert "large.jpg" not in names
    assert "small.jpg" in names
    gone = {item.photo.id for item in plan.items}
    assert all(item.keeper.id not in gone for item in plan.items)


def test_what_a_rule_is_about(tmp_path):
    photo = replace(photo_row(write(tmp_path / "a" / "1.jpg", b"12345")), named=None)
    day = photo.date.date()
    for fits, wishes in (
        (True, {}),
        (True, {"formats": ("jpeg",), "inside": (tmp_path,), "least": 5, "most": 5, "since": day, "until": day}),
        (False, {"formats": ("PNG",)}),
        (False, {"inside": (tmp_path / "b",)}),
        (False, {"least": 6}),
        (False, {"most": 4}),
        (False, {"since": date(2999, 1, 1)}),
        (False, {"until": date(1999, 1, 1)}),
    ):
        rule = CleanupRule("r", **wishes)
        assert rule.matches(photo) is fits, wishes
        assert CleanupRule.from_json(rule.to_json()) == rule
        assert rule.words.startswith("exact, same pixels, re-encoded")


@pytest.mark.parametrize(
    "wishes",
    [
        {"name": " "},
        {"relations": ()},
        {"relations": (Relation.EDITED,)},
        {"relations": (Relation.EXACT, Relation.SIMILAR)},
        {"since": date(2020, 1, 2), "until": date(2020, 1, 1)},
        {"least": 2, "most": 1},
    ],
)
def test_what_cannot_be_a_rule(wishes):
    with pytest.raises(KnownError):
        CleanupRule(**{"name": "r", **wishes})


@pytest.mark.parametrize(
    ("names", "formats"),
    [
        ([], ()),
        (["jpg"], ("JPEG", "MPO")),  # a camera's JPEG with a second picture is a JPEG too
        ([".JPEG", "png"], ("JPEG", "MPO", "PNG")),
        (["MPO", "jpeg"], ("MPO", "JPEG")),
        ([" jpeg xl "], ("JXL",)),
    ],
)
def test_formats_are_known_by_the_names_that_people_use(names, formats):
    assert formats_named(names) == formats


def test_a_format_that_there_is_not_is_no_rule_that_finds_nothing():
    with pytest.raises(KnownError, match="no format JEPG"):
        formats_named(["PNG", "JEPG"])


def test_relations_and_protected_folders_are_heeded(cleanup, indexed, photos):
    assert going(cleanup.plan(CleanupRule("r", relations=(Relation.REENCODED,)))) == ["small.jpg"]
    assert "small.jpg" not in going(cleanup.plan(CleanupRule("r", relations=(Relation.EXACT,))))
    Review.of(indexed).rules = KeeperRules(protected=(photos / "downloads",))
    list(cleanup.find())
    assert going(cleanup.plan(CleanupRule("r", inside=(photos / "downloads",)))) == []
    with pytest.raises(ActionError, match="watched folder"):
        cleanup.plan(CleanupRule("r", folder=photos / "moved"))


def test_rules_are_kept_replaced_and_forgotten(indexed):
    cleanup = Cleanup(indexed)
    cleanup.add(CleanupRule("one"))
    cleanup.add(CleanupRule("two"))
    cleanup.add(CleanupRule("one", formats=("PNG",)))
    assert [(rule.name, rule.formats) for rule in Cleanup(indexed).rules()] == [("two", ()), ("one", ("PNG",))]
    cleanup.remove("two")
    assert [rule.name for rule in cleanup.named([])] == ["one"]
    with pytest.raises(KnownError, match="no rule 'two'"):
        cleanup.remove("two")
    assert cleanup.plan(CleanupRule("one")).items == ()  # nothing is found before anything was compared


def test_nothing_goes_that_was_not_shown(cleanup, indexed, photos):
    rule = CleanupRule("downloads", inside=(photos / "downloads",))
    cleanup.add(rule)
    cleanup.enqueue(rule, cleanup.plan(rule))
    shutil.copy2(photos / "albums" / "one.jpg", photos / "downloads" / "later.jpg")
    scene(9).save(photos / "downloads" / "pair (1).jpg")  # another picture now
    list(indexed.index())
    again = Cleanup(indexed)
    assert [photo.path.name for photo in again.queue()["downloads"]] == ["a.jpg"]
    list(again.find())
    assert going(again.plan(rule)) == ["a.jpg", "later.jpg"]
    assert going(again.approved(rule)) == ["a.jpg"]
    assert again.approved(rule).bytes == (photos / "downloads" / "a.jpg").stat().st_size
    again.forget_queue(["downloads"])
    assert again.queue() == {}


def test_a_run_of_several_rules_is_one_undo(cleanup, indexed, photos, tmp_path):
    before = tree(photos)
    rules = [
        CleanupRule("trash", relations=(Relation.EXACT,), inside=(photos / "downloads",)),
        CleanupRule("move", folder=tmp_path / "moved"),
    ]
    journal, trash = Journal.beside(indexed.catalog_path), FolderTrash(tmp_path / "trash")
    outcomes = list(cleanup.act([cleanup.plan(rule) for rule in rules], journal, trash=trash))
    assert [outcome.error for outcome in outcomes] == [None] * 3
    assert (tree(tmp_path / "trash"), tree(tmp_path / "moved")) == ({"a.jpg", "pair (1).jpg"}, {"small.jpg"})
    assert [outcome.error for outcome in undo(journal, trash=trash)] == [None] * 3
    assert tree(photos) == before


def test_no_rule_removes_what_another_kept_it_for(cleanup, indexed, photos, tmp_path):
    rules = [CleanupRule("d", inside=(photos / "downloads",)), CleanupRule("a", inside=(photos / "albums",))]
    plans = [cleanup.plan(rule) for rule in rules]
    journal, trash = Journal.beside(indexed.catalog_path), FolderTrash(tmp_path / "trash")
    assert [outcome.error for outcome in cleanup.act(plans, journal, trash=trash)] == [None] * 3
    assert tree(photos) == {"one.jpg", "pair.jpg", "large.jpg"}
