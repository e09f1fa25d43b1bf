"""The Python interface, and that its page tells the truth."""

from __future__ import annotations

import inspect
import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop_app import api
from desktop_app.core import catalog, locations
from desktop_app.core.duplicates.review import Review
from desktop_app.core.relations import PhotoChoice
from tests.core.duplicates.made_photos import scene
from tests.core.encoders.made_encoder import write_encoder
from tests.core.encoders.made_model import write_model

PAGE = (Path(__file__).parents[1] / "docs" / "python.md").read_text(encoding="utf-8")
ENCODERS = "## Another encoder"
"""The heading below which the page's examples need more photos, and something to learn from them."""


def said_by_examples(page: str, capsys: pytest.CaptureFixture[str]) -> list[list[str]]:
    """What each example of a page prints, run one after the other."""
    said = []
    for block in re.findall(r"```python\n(.*?)```", page, re.DOTALL):
        exec(compile(block, "python.md", "exec"), {})  # noqa: S102 -- our own page
        said.append(capsys.readouterr().out.splitlines())
    return said


@pytest.fixture
def photos(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with the photos that the page asks for."""
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "photos"
    folder.mkdir()
    for number, name in enumerate(("beach", "forest")):
        scene(number).save(folder / f"{name}.jpg", quality=92)
    shutil.copy2(folder / "beach.jpg", folder / "beach copy.jpg")
    (tmp_path / "card").mkdir()
    shutil.copy2(folder / "forest.jpg", tmp_path / "card" / "there.jpg")
    scene(5).save(tmp_path / "card" / "town.jpg", quality=92)
    return folder


@pytest.mark.usefixtures("photos")
def test_the_examples_of_the_page_run(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    first, copies, card, part, judged = said_by_examples(PAGE.partition(ENCODERS)[0], capsys)
    assert first[0] == "3 photos, 0 not readable"
    assert sorted(first[1:3]) == ["0 beach copy.jpg", "0 beach.jpg"]
    assert copies == [
        "stays: beach.jpg",
        "copy:  beach copy.jpg exact",
        "goes:  beach copy.jpg",
        "moved: beach copy.jpg ",
    ]
    assert sorted(card) == ["new town.jpg", "there there.jpg"]
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["town.jpg"]
    assert [path.name for path in (tmp_path / "there").iterdir()] == ["there.jpg"]
    assert (tmp_path / "photos" / "beach copy.jpg").exists()
    assert sorted(line.rpartition(" ")[0] for line in part[:2]) == [
        "contains it: beach copy.jpg",
        "contains it: beach.jpg",
    ]
    assert judged == ["0 groups", "keep both:  beach copy.jpg  beach.jpg", "1 group again"]


@pytest.fixture
def archive_folder(tmp_path: Path, write_photo: Callable[..., Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """Photos enough to learn from, of a small encoder's."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(locations, "shipped_encoders", lambda: [write_encoder(tmp_path / "made.onnx")])
    for number in range(40):
        write_photo(tmp_path / "archive" / f"{number}.jpg", number)
    return tmp_path / "archive"


@pytest.mark.usefixtures("archive_folder")
def test_the_examples_of_encoders_run(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    write_model(tmp_path / "model.onnx")
    (said,) = said_by_examples(PAGE.partition(ENCODERS)[2], capsys)
    assert said[:3] == ["Made", "pHash", "40 photos, 4 of them measured on"]
    assert [line.partition(" ")[0] for line in said[3:5]] == ["before", "after"]
    assert said[5:] == ["model learned from 32 photos, measured on 8", "in use: pHash for 40 photos"]


def test_what_contains_a_part_comes_first(photos: Path, tmp_path: Path) -> None:
    part = api.Part.of_pixels(60, 60, 200, 160, size=(420, 300))
    with api.open_library(tmp_path / "parts.db", settings=api.Settings(threads=1, parts=True)) as library:
        library.index(photos)
        beach = library.photo_at(photos / "beach.jpg")
        assert beach is not None
        found = library.similar_part(beach, part)
        assert [match.photo.path.name for match in found] == ["beach copy.jpg", "beach.jpg", "forest.jpg"] or (
            [match.photo.path.name for match in found][:2] == ["beach.jpg", "beach copy.jpg"]
        )
        assert [match.same for match in found] == [True, True, False]
        assert len(library.similar_part(np.asarray(scene(5)), part, k=1)) == 1


@pytest.fixture
def library(photos: Path, tmp_path: Path) -> api.Library:
    with api.open_library(tmp_path / "library.db", settings=api.Settings(threads=1)) as opened:
        opened.index(photos)
        yield opened


def test_photos_and_queries(library: api.Library, photos: Path) -> None:
    assert {photo.path.name for photo in library.photos()} == {"beach.jpg", "beach copy.jpg", "forest.jpg"}
    assert [photo.path.name for photo in library.photos("forest")] == ["forest.jpg"]
    beach = library.photo_at(photos / "beach.jpg")
    assert beach is not None
    picture = np.asarray(Image.open(photos / "beach.jpg").convert("RGB"))
    for query in (beach, photos / "beach.jpg", str(photos / "beach.jpg"), picture):
        assert {match.photo.path.name for match in library.similar(query, k=2)} == {"beach.jpg", "beach copy.jpg"}
    assert library.photo_at("nowhere.jpg") is None
    assert library.failures() == []
    assert [folder.path for folder in library.folders()] == [photos]


def test_what_is_removed_is_known_and_comes_back(library: api.Library, photos: Path, tmp_path: Path) -> None:
    forest = library.photo_at(photos / "forest.jpg")
    assert forest is not None
    plan = library.plan_photos([forest, forest], folder=tmp_path / "moved")
    assert [outcome.error for outcome in library.remove(plan)] == [None]
    assert library.photo_at(photos / "forest.jpg") is None
    (outcome,) = library.undo()
    assert outcome.error is None
    assert library.photo_at(photos / "forest.jpg") is not None
    assert library.undo() == []


def test_protected_folders_and_errors(library: api.Library, photos: Path, tmp_path: Path) -> None:
    plan = library.plan_copies(rules=api.KeeperRules(protected=(photos,)))
    assert plan.items == ()
    with pytest.raises(api.KnownError, match="watched folder"):
        library.plan_photos(library.photos(), folder=photos / "moved")
    with pytest.raises(api.KnownError, match="nowhere"):
        library.index("nowhere")
    with pytest.raises(api.KnownError, match="nowhere"):
        list(library.have("nowhere"))
    with pytest.raises(api.KnownError, match="lies in what is compared"):
        library.copy([api.Arrival(tmp_path / "card", api.Presence.NEW)], tmp_path / "card" / "new")
    report: list[api.Progress] = []
    library.index(report=report.append)
    assert report


def test_what_the_window_protects_is_protected(library: api.Library, photos: Path) -> None:
    Review.of(library._core).rules = api.KeeperRules(protected=(photos,))
    for plan in (library.plan_copies(), library.plan_photos(library.photos())):
        assert plan.items == ()
    assert {left.reason for left in library.plan_photos(library.photos()).left_out} == {"is in a protected folder"}


def test_what_comes_back_is_removed_again(library: api.Library, photos: Path, tmp_path: Path) -> None:
    assert library.returned() == []
    library.remove(library.plan_copies(folder=tmp_path / "moved"))
    (gone,) = (tmp_path / "moved").rglob("*.jpg")
    shutil.copy2(gone, photos / "back.jpg")
    library.index()
    (back,) = library.returned()
    assert (back.photo.path.name, back.was.name, back.same_bytes) == ("back.jpg", gone.name, True)
    assert [outcome.error for outcome in library.remove(library.plan_returned([back], folder=tmp_path / "again"))] == [
        None
    ]
    assert (library.returned(), (photos / "back.jpg").exists()) == ([], False)


def test_a_rule_is_planned_removed_and_taken_back(library: api.Library, photos: Path, tmp_path: Path) -> None:
    (photos / "new").mkdir()
    shutil.copy2(photos / "forest.jpg", photos / "new" / "copy.jpg")
    library.index()
    rule = api.CleanupRule("new ones", inside=(photos / "new",), folder=tmp_path / "moved")
    library.add_rule(rule)
    assert library.rules() == [rule]
    plan = library.plan_rule(rule)
    assert [item.photo.path.name for item in plan.items] == ["copy.jpg"]
    assert [outcome.error for outcome in library.remove(plan)] == [None]
    assert not (photos / "new" / "copy.jpg").exists()
    library.undo()
    assert (photos / "new" / "copy.jpg").exists()


def names(judged: api.Judged) -> list[str]:
    return [photo.path.name for photo in judged.photos]


def test_what_is_said_of_photos_is_heeded_listed_and_taken_back(library: api.Library, photos: Path) -> None:
    exact = [api.Relation.EXACT]
    (group,) = library.duplicates(exact)
    apart = library.judgements.not_duplicates([photos / "beach.jpg", str(photos / "forest.jpg")])
    assert [one.keeper for one in library.duplicates(exact)] == [group.keeper]
    kept = library.judgements.keep_all(group.photos)
    assert (apart.judgement, kept.judgement) == (api.Judgement.NOT_A_MATCH, api.Judgement.KEEP_BOTH)
    assert (names(apart), names(kept)) == (
        ["beach copy.jpg", "beach.jpg", "forest.jpg"],  # equal files count with each other
        ["beach copy.jpg", "beach.jpg"],
    )
    assert library.judgements.all() == [kept, apart]
    assert (library.duplicates(exact), library.plan_copies().items) == ([], ())
    library.judgements.take_back([kept])
    assert (library.duplicates(exact), library.judgements.all()) == ([group], [apart])


def test_a_judgement_takes_the_marks_of_its_photos_and_gives_them_back(library: api.Library, photos: Path) -> None:
    (group,) = library.duplicates([api.Relation.EXACT])
    Review.of(library._core).marks.put({group.copies[0].photo.id: PhotoChoice.REMOVE})
    library.judgements.keep_all(group.photos)
    assert Review.of(library._core).marks.kept() == {}


def test_judgements_that_cannot_be(library: api.Library, photos: Path, tmp_path: Path) -> None:
    judgements, beach = library.judgements, photos / "beach.jpg"
    with pytest.raises(api.KnownError, match=r"town\.jpg: is not in the library"):
        judgements.not_duplicates([beach, tmp_path / "card" / "town.jpg"])
    for too_few in ([], [beach], [beach, beach, str(beach)]):
        with pytest.raises(api.KnownError, match="two photos or more"):
            judgements.keep_all(too_few)
    assert judgements.all() == []
    first = judgements.keep_all([beach, photos / "forest.jpg"])
    judgements.take_back([first])
    with pytest.raises(api.KnownError, match="there is no judgement 1"):
        judgements.take_back([first])
    other = judgements.not_duplicates([beach, photos / "forest.jpg"])
    assert other.number == first.number
    with pytest.raises(api.KnownError, match="no longer what it was"):
        judgements.take_back([first])
    (photos / "forest.jpg").unlink()
    library.index()
    assert [names(one) for one in judgements.all()] == [["beach copy.jpg", "beach.jpg"]]
    with pytest.raises(api.KnownError, match=r"forest\.jpg: is not in the library"):
        judgements.keep_all([*library.photos(), other.photos[-1]])


def test_what_the_library_is(library: api.Library, photos: Path, tmp_path: Path) -> None:
    status = library.status()
    assert (status.photos, status.failures, status.catalog) == (3, 0, str(tmp_path / "library.db"))
    assert [(folder.path, folder.photos) for folder in status.folders] == [(photos, 3)]
    in_use = library.encoders.in_use()
    assert in_use.card is not None
    assert (status.encoder_identity, status.encoder) == (in_use.identity, f"{in_use.card.name} {in_use.card.version}")
    assert library.encoders.all()[0] == in_use


def test_a_library_that_cannot_be_written_is_read_and_not_changed(
    archive_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with api.open_library(tmp_path / "archive.db", settings=api.Settings(threads=1)) as library:
        library.index(archive_folder)
    monkeypatch.setattr(catalog, "may_write", lambda _: False)
    with api.open_library(tmp_path / "archive.db", settings=api.Settings(threads=1)) as library:
        assert (library.status().photos, library.judgements.all()) == (40, [])
        with pytest.raises(api.KnownError, match="readonly"):
            library.judgements.keep_all(library.photos())
        with pytest.raises(api.KnownError, match="readonly"):
            library.encoders.use("pHash")
        assert library.encoders.in_use().path == tmp_path / "made.onnx"


def test_encoders_that_are_not_there_or_cannot_be_used(library: api.Library, tmp_path: Path) -> None:
    encoders = library.encoders
    for wanted in ("nobody", "", "None", tmp_path / "nowhere.onnx"):
        with pytest.raises(api.KnownError, match="is not the name of an encoder"):
            encoders.use(wanted)
    locations.user_encoders().mkdir(parents=True)
    broken = locations.user_encoders() / "broken.onnx"
    broken.write_bytes(b"nonsense")
    (bad,) = [one for one in encoders.all() if one.problem]
    assert (bad.path, bad.card) == (broken, None)
    with pytest.raises(api.KnownError, match=r"broken\.onnx"):
        encoders.use(bad)
    made = write_encoder(locations.user_encoders() / "made.onnx")
    entry = encoders.named("made.onnx")
    made.unlink()
    library._core.shelf.use_provider("cpu")  # as another process, which has not loaded it
    with pytest.raises(api.KnownError, match="there is no encoder"):
        encoders.use(entry)
    assert encoders.in_use() == encoders.named(encoders.in_use().identity[:12])


def test_too_few_photos_to_learn_from(library: api.Library, tmp_path: Path) -> None:
    with pytest.raises(api.KnownError, match="2 photos are too few to learn from; add folders until there are"):
        library.encoders.retrain()
    with pytest.raises(api.KnownError, match="2 photos are too few to learn from"):
        library.encoders.adopt(write_model(tmp_path / "model.onnx"))
    with pytest.raises(api.KnownError, match=r"gone\.onnx: cannot be read"):
        library.encoders.adopt("gone.onnx")
    for wrong in ({"mean": (0.5, 0.5, float("nan"))}, {"mean": (0.5,)}):
        with pytest.raises(api.KnownError, match="is not three numbers"):
            api.Wishes(**wrong)
    with pytest.raises(api.KnownError, match="pixels are divided by it"):
        api.Wishes(deviation=(0.2, 0.2, 0.0))
    library.encoders.use("pHash")
    with pytest.raises(api.KnownError, match="cannot be retrained"):
        library.encoders.retrain()
    assert not locations.user_encoders().exists()


def test_learning_and_switching_tell_how_far_they_are(archive_folder: Path, tmp_path: Path) -> None:
    with api.open_library(tmp_path / "archive.db", settings=api.Settings(threads=1)) as library:
        library.index(archive_folder)
        told: list[api.Progress] = []
        learned = library.encoders.retrain(report=told.append)
        assert (told[0].done, told[0].total, told[-1].done) == (0, 40, 40)
        assert learned.former == library.encoders.in_use().identity
        assert learned.identity in {one.identity for one in library.encoders.all()}
        (archive_folder / "0.jpg").unlink()
        told.clear()
        assert library.encoders.use(learned.identity, report=told.append) == 1
        assert told
        assert library.encoders.in_use().path == learned.path
        library.index()
        assert library.encoders.use("Made") == 0


def public(part: type) -> list[tuple[str, Callable[..., object]]]:
    return [(name, member) for name, member in inspect.getmembers(part, inspect.isfunction) if name[0] != "_"]


def test_all_that_is_public_is_there_documented_and_typed() -> None:
    parts = (api.Library, api.Judgements, api.Encoders)
    for name, method in [("open_library", api.open_library), *(each for part in parts for each in public(part))]:
        assert method.__doc__, name
        assert f"`{name}(" in PAGE or f"`{name}`" in PAGE or f"{name}(" in PAGE or name == "close", name
        signature = inspect.signature(method)
        assert signature.return_annotation is not inspect.Signature.empty, name
        parameters = [each for each in signature.parameters.values() if each.name != "self"]
        assert all(each.annotation is not inspect.Parameter.empty for each in parameters), name
    assert all(hasattr(api, name) for name in api.__all__)
    assert os.fspath(api.__file__ or "").endswith("api.py")
