"""A downloaded model becomes an encoder of the library, from its file to its use."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

onnx = pytest.importorskip("onnx")

from onnx import helper, numpy_helper  # noqa: E402

from desktop_app.core import locations  # noqa: E402
from desktop_app.core.encoders.image_model import Wishes  # noqa: E402
from desktop_app.core.encoders.store import EncoderStore  # noqa: E402
from desktop_app.core.errors import EncoderFileError, TrainingError  # noqa: E402
from desktop_app.core.library import Library  # noqa: E402
from desktop_app.core.retraining.adopting import adopt  # noqa: E402
from desktop_app.core.retraining.adoption import Adopted  # noqa: E402
from desktop_app.core.retraining.codes_only import retrain  # noqa: E402
from desktop_app.core.retraining.steps import RetrainingPhase  # noqa: E402
from desktop_app.core.settings import Settings  # noqa: E402
from desktop_app.core.types import Cancelled, Control  # noqa: E402
from tests.core.encoders.made_model import write_model  # noqa: E402

PHOTOS, FOLDERS = 60, 6


@pytest.fixture(scope="module")
def indexed_folder(tmp_path_factory: pytest.TempPathFactory, write_photo: Callable[..., Path]) -> Path:
    """A folder with a library and its photos, to be copied."""
    folder = tmp_path_factory.mktemp("adopting")
    for number in range(PHOTOS):
        write_photo(folder / "photos" / str(number % FOLDERS) / f"{number:02}.jpg", number)
    with Library(folder / "library.db", settings=Settings(threads=2), shelf=EncoderStore([])) as library:
        library.add_folder(folder / "photos")
        list(library.index())
    return folder


@pytest.fixture
def photos(tmp_path: Path, indexed_folder: Path) -> Iterator[Library]:
    """Sixty photos in six folders; the encoder in use has a `copy` and a `similar` head."""
    shutil.copytree(indexed_folder, tmp_path, dirs_exist_ok=True)
    with Library(tmp_path / "library.db", settings=Settings(threads=2), shelf=EncoderStore([])) as library:
        library.relocate_folder(library.folders()[0].id, tmp_path / "photos")
        assert list(library.index())[-1].summary.unchanged == PHOTOS
        yield library


def adopted(library: Library, path: Path, **more: object) -> Adopted:
    steps = list(adopt(library, path, Wishes(), **more))
    assert [step.result for step in steps[:-1]] == [None] * (len(steps) - 1)
    assert steps[0].stage is RetrainingPhase.UNDERSTANDING
    result = steps[-1].result
    assert result is not None
    return result


@pytest.mark.parametrize("layout", ["NCHW", "NHWC"])
@pytest.mark.parametrize("batch", ["N", 1])
def test_from_the_file_to_its_use(photos: Library, tmp_path: Path, layout: str, batch: int | str) -> None:
    result = adopted(photos, write_model(tmp_path / "my model.onnx", layout=layout, batch=batch, give="tokens"))
    assert result.path.parent == locations.user_encoders()
    assert result.photos + result.held_out == PHOTOS
    assert 0 < result.held_out <= 0.4 * PHOTOS
    assert result.new.model.of_shown >= result.new.model.of_nearest > 0.5
    assert result.new.rate > 0
    assert result.new.collisions == 0
    former = photos.encoder.identity
    assert result.former == former
    list(photos.switch_encoder(result.identity))
    card = photos.encoder.card
    assert (card.name, card.heads["similar"].bits, card.heads["copy"].bits) == ("my model", 256, 256)
    assert card.training["count"] == result.photos
    assert json.loads(card.to_json())["quality"]["on my photos"]["new"]["collisions"] == 0
    assert all(0 <= head.radius <= head.max_radius < head.bits for head in card.heads.values())
    photo = photos.photo_ids()[3]
    found = photos.similar(photo, k=5)
    assert (found.ids[0], found.distances[0]) == (photo, 0)
    assert found.distances[1] > 0
    list(photos.switch_encoder(former))


def test_held_out_photos_are_of_other_folders(photos: Library, tmp_path: Path) -> None:
    result = adopted(photos, write_model(tmp_path / "model.onnx"))
    assert result.held_out % (PHOTOS // FOLDERS) == 0


def test_so_many_photos_are_looked_at(photos: Library, tmp_path: Path) -> None:
    result = adopted(photos, write_model(tmp_path / "model.onnx"), most=30)
    assert result.photos + result.held_out == 30


def test_photos_that_cannot_be_read_are_counted(photos: Library, tmp_path: Path) -> None:
    (tmp_path / "photos" / "0" / "06.jpg").write_bytes(b"no photo")
    (tmp_path / "photos" / "0" / "12.jpg").unlink()
    result = adopted(photos, write_model(tmp_path / "model.onnx"))
    assert result.unreadable == 2
    assert result.photos + result.held_out == PHOTOS - 2


def test_codes_of_an_adopted_model_can_be_learned_again(photos: Library, tmp_path: Path) -> None:
    """Its hash layers are found; sixty photos are too few for that many bits, which is said."""
    result = adopted(photos, write_model(tmp_path / "model.onnx"))
    list(photos.switch_encoder(result.identity))
    with pytest.raises(TrainingError, match="too few"):
        list(retrain(photos))


def test_too_few_photos(photos: Library, tmp_path: Path) -> None:
    path = write_model(tmp_path / "model.onnx")
    with pytest.raises(TrainingError, match=r"19 photos are too few.*20"):
        list(adopt(photos, path, Wishes(), most=19))
    assert not list(locations.user_encoders().glob("*"))


def test_a_model_that_sees_nothing(photos: Library, tmp_path: Path) -> None:
    def blind(model: onnx.ModelProto) -> None:
        model.graph.initializer.append(numpy_helper.from_array(np.array(0, np.float32), "nothing"))
        model.graph.node.append(helper.make_node("Mul", ["similar", "nothing"], ["blind"]))
        model.graph.output[0].name = "blind"

    with pytest.raises(EncoderFileError, match="same numbers for every photo"):
        list(adopt(photos, write_model(tmp_path / "model.onnx", change=blind), Wishes()))


def test_stopped_it_leaves_nothing(photos: Library, tmp_path: Path) -> None:
    control = Control()
    steps = adopt(photos, write_model(tmp_path / "model.onnx"), Wishes(), control=control)
    for step in steps:
        if step.stage is RetrainingPhase.LEARNING:
            break
    control.cancel()
    with pytest.raises(Cancelled):
        list(steps)
    assert not list(locations.user_encoders().glob("*"))


def test_a_folder_that_cannot_be_written(photos: Library, tmp_path: Path) -> None:
    locations.data_folder().mkdir(parents=True, exist_ok=True)
    locations.user_encoders().write_text("no folder")
    with pytest.raises(TrainingError, match="cannot be written"):
        adopted(photos, write_model(tmp_path / "model.onnx"))
