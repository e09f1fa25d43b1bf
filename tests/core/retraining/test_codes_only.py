"""Retraining on the library's own photos: looked at once, learned in a process of its own, nothing changed by it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from desktop_app.core.encoders.onnx_encoder import OnnxEncoder
from desktop_app.core.encoders.store import EncoderStore
from desktop_app.core.errors import EncoderFileError, TrainingError
from desktop_app.core.library import Library
from desktop_app.core.relations import Judgement
from desktop_app.core.retraining.codes_only import retrain
from desktop_app.core.retraining.comparing import compare
from desktop_app.core.retraining.embeddings import Embeddings, EmbeddingStore
from desktop_app.core.retraining.protocol import Message, Report
from desktop_app.core.retraining.sampling import sample
from desktop_app.core.retraining.script import Script
from desktop_app.core.retraining.steps import Retrained, RetrainingPhase
from desktop_app.core.settings import Settings
from desktop_app.core.types import Cancelled, Control, PhotoId
from tests.core.encoders.made_encoder import write_encoder

PHOTOS = 40


@pytest.fixture
def trainable(tmp_path: Path, write_photo: Callable[..., Path]) -> Iterator[Library]:
    """Forty photos under an encoder that can be retrained."""
    for number in range(PHOTOS):
        write_photo(tmp_path / "photos" / f"{number:02}.jpg", number)
    shelf = EncoderStore([write_encoder(tmp_path / "made.onnx")], provider="cpu")
    with Library(tmp_path / "library.db", settings=Settings(threads=2), shelf=shelf) as library:
        library.add_folder(tmp_path / "photos")
        list(library.index())
        yield library


def finish(library: Library, **options: int) -> Retrained:
    result = list(retrain(library, **options))[-1].result
    assert result is not None
    return result


def test_a_new_encoder_that_nothing_uses_yet(trainable: Library, isolated_home: Path) -> None:
    before = trainable.encoder.identity
    found = trainable.similar(trainable.photo_ids()[0], k=5)
    steps = list(retrain(trainable))
    stages = [RetrainingPhase.LOOKING, RetrainingPhase.LEARNING, RetrainingPhase.DONE]
    assert [stage for stage in RetrainingPhase if stage in {step.stage for step in steps}] == stages
    assert all(step.result is None for step in steps[:-1])
    result = steps[-1].result
    assert result is not None
    assert result.path.is_relative_to(isolated_home)
    assert OnnxEncoder(result.path).identity == result.identity
    assert (result.name, result.former, result.photos, result.held_out) == ("Made on my photos", before, PHOTOS, 4)
    assert 0 <= result.old.entropy <= 1 >= result.new.entropy > 0
    assert trainable.encoder.identity == before
    assert (trainable.similar(trainable.photo_ids()[0], k=5).ids == found.ids).all()
    list(trainable.switch_encoder(result.identity))
    assert trainable.encoder.card.name == "Made on my photos"
    list(trainable.switch_encoder(before))
    assert (trainable.similar(trainable.photo_ids()[0], k=5).ids == found.ids).all()


def test_photos_are_looked_at_once(trainable: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    first = finish(trainable)
    embedded: list[int] = []
    embed = OnnxEncoder.embed
    monkeypatch.setattr(
        OnnxEncoder, "embed", lambda self, pictures: embedded.append(len(pictures)) or embed(self, pictures)
    )
    finish(trainable)
    assert embedded == []
    list(trainable.switch_encoder(first.identity))
    again = finish(trainable)  # the same trunk, so the same embeddings
    assert embedded == []
    assert again.name == "Made on my photos"
    EmbeddingStore.of(trainable, trainable.encoder)._path.write_bytes(b"damaged")  # type: ignore[arg-type]
    finish(trainable)
    assert sum(embedded) == PHOTOS


def test_embeddings_come_from_thumbnails_and_without_them_from_the_files(trainable: Library, tmp_path: Path) -> None:
    encoder = trainable.encoder
    assert isinstance(encoder, OnnxEncoder)
    store = EmbeddingStore.of(trainable, encoder)
    photos = trainable.photos(trainable.photo_ids().tolist())
    list(store.make(photos, Control()))
    with_thumbnails = store.kept()
    trainable.thumbnails.keep_only(set())
    store._path.unlink()
    (tmp_path / "photos" / "03.jpg").unlink()
    list(store.make(photos, Control()))
    without = store.kept()
    assert len(with_thumbnails) == PHOTOS
    assert len(without) == PHOTOS - 1
    place = dict(zip(with_thumbnails.marks, with_thumbnails.rows, strict=True))
    assert all((place[mark] == row).all() for mark, row in zip(without.marks, without.rows, strict=True))


def test_embeddings_are_read_as_they_were_written(tmp_path: Path) -> None:
    made = Embeddings.of({bytes([k] * 16): np.full(3, k, np.float16) for k in (0, 7, 255)})
    made.save(tmp_path / "e.npz", trunk="one")
    found = Embeddings.load(tmp_path / "e.npz", trunk="one")
    assert found.marks == made.marks
    assert (found.rows == made.rows).all()
    assert len(Embeddings.load(tmp_path / "e.npz", trunk="other")) == 0
    assert len(Embeddings.load(tmp_path / "none.npz", trunk="one")) == 0


@pytest.mark.parametrize("stage", [RetrainingPhase.LOOKING, RetrainingPhase.LEARNING])
def test_it_can_be_stopped(trainable: Library, isolated_home: Path, stage: RetrainingPhase) -> None:
    control = Control()
    steps = retrain(trainable, control=control)
    next(step for step in steps if step.stage is stage and step.progress.done)
    control.cancel()
    with pytest.raises(Cancelled):
        list(steps)
    assert list(isolated_home.rglob("*.onnx")) == []
    assert len(EmbeddingStore.of(trainable, trainable.encoder).kept()) > 0  # type: ignore[arg-type]


def test_stopped_once_it_is_whole_it_is_kept(trainable: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    control, said = Control(), Script.said

    def stopped_with_the_report(script: Script, *, patience: float) -> Iterator[Message | None]:
        for message in said(script, patience=patience):
            if isinstance(message, Report):
                control.cancel()
            yield message

    monkeypatch.setattr(Script, "said", stopped_with_the_report)
    (*_, last) = retrain(trainable, control=control)
    assert last.result is not None
    assert last.result.path.exists()
    assert last.result.identity in {one.identity for one in trainable.shelf.entries()}


def test_judgements_are_among_what_is_looked_at(trainable: Library) -> None:
    photos = trainable.photos(trainable.photo_ids().tolist())
    pairs = [(photos[k].fingerprint, photos[k + 1].fingerprint) for k in (0, 10, 20)]
    trainable.catalog.duplicates.judge(pairs[:2], Judgement.KEEP_BOTH)
    trainable.catalog.duplicates.judge(pairs[2:], Judgement.NOT_A_MATCH)
    assert sorted(pair.same for pair in sample(trainable, most=30).judgements) == [False, True, True]
    result = finish(trainable, most=30)
    assert 30 <= result.photos <= 36
    assert {head: said.pairs for head, said in result.judgements.items()} == {"similar": 3, "copy": 3}


def test_old_and_new_neighbours_side_by_side(trainable: Library) -> None:
    result = finish(trainable)
    queries = [PhotoId(int(i)) for i in trainable.photo_ids()[:3]]
    rows = compare(trainable, result, queries=[*queries, PhotoId(999)], neighbours=4)
    assert [row.query for row in rows] == queries
    for row in rows:
        assert row.query not in row.old
        assert row.query not in row.new
        assert len(row.old) == len(row.new) == 4
    list(trainable.switch_encoder(result.identity))
    distances = {int(i): int(d) for i, d in zip(*_everything(trainable, queries[0]), strict=True)}
    shown = [distances[photo] for photo in rows[0].new]
    assert shown == sorted(shown)


def _everything(library: Library, photo: PhotoId) -> tuple[np.ndarray, np.ndarray]:
    matches = library.similar(photo, k=PHOTOS)
    return matches.ids, matches.distances


def test_what_cannot_be_retrained_says_so(library: Library, tmp_path: Path, tiny_encoder: Path) -> None:
    with pytest.raises(EncoderFileError, match="pHash is a fixed transform"):
        list(retrain(library))
    with (
        Library(tmp_path / "other.db", settings=Settings(), shelf=EncoderStore([tiny_encoder])) as other,
        pytest.raises(EncoderFileError, match="no hash layer"),
    ):
        list(retrain(other))


def test_too_few_photos_are_named(tmp_path: Path, photo_folder: Path) -> None:
    shelf = EncoderStore([write_encoder(tmp_path / "made.onnx")], provider="cpu")
    with Library(tmp_path / "library.db", settings=Settings(), shelf=shelf) as library:
        with pytest.raises(TrainingError, match="no photos"):
            list(retrain(library))
        library.add_folder(photo_folder)
        list(library.index())
        with pytest.raises(TrainingError, match="too few to learn from; add folders until there are 19"):
            list(retrain(library))
