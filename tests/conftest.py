"""What every test may use: small photos of every format, an isolated library, a tiny encoder file."""

from __future__ import annotations

import logging
import os
import shutil
import struct
import threading
import time
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")  # threads that wait for each other by spinning; read at the first import

os.environ["LC_ALL"] = "C.UTF-8"  # texts are compared in English, whatever language the machine speaks

import hypothesis
import numpy as np
import pytest
from PIL import Image, ImageDraw

from desktop_app.core import archive_address
from desktop_app.core.archive_address import ArchiveAddress
from desktop_app.core.encoders import onnx_encoder
from desktop_app.core.encoders.card import Card, HeadCard
from desktop_app.core.encoders.store import EncoderStore
from desktop_app.core.images import FAMILIES
from desktop_app.core.library import Library
from desktop_app.core.settings import Settings
from tests.core.images.made_raws import write_dng
from tests.patience import PATIENCE
from tests.sweeps import mark_rest_slow

EXTENSION = {family.name: family.extensions[0] for family in FAMILIES}
EXTENSION |= {"RAW": ".dng"}
FIXTURES = Path(__file__).parent / "fixtures"
SIZE = (64, 48)

# A function a family of `images.FAMILIES`: writes a picture in that format.
Writer = Callable[[Image.Image, Path], None]

# The machine that runs the tests may be busy; a slow example is not a failure.
PATIENT = hypothesis.settings(deadline=None, suppress_health_check=list(hypothesis.HealthCheck), database=None)
hypothesis.settings.register_profile("lookalike", PATIENT, max_examples=15)
hypothesis.settings.register_profile("soak", PATIENT, max_examples=300)
hypothesis.settings.load_profile("lookalike")


def pytest_configure(config: pytest.Config) -> None:
    """Pillow's warnings are silenced as `images.loading` does; pytest makes errors of all others."""
    config.addinivalue_line("filterwarnings", r"ignore:::PIL\.")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Decide which cases are slow before pytest leaves the slow ones out."""
    mark_rest_slow(items)


def _write_heic(image: Image.Image, path: Path) -> None:
    # The application's plugin only decodes, so this picture was encoded once: `draw_picture(0)`, made upright.
    if np.asarray(image).tobytes() != np.asarray(draw_picture(0)).tobytes():
        pytest.skip("there is one HEIC fixture, with the first picture")
    path.write_bytes((FIXTURES / "drawing.heic").read_bytes())


def _write_jxl(image: Image.Image, path: Path) -> None:
    pytest.importorskip("pillow_jxl")
    image.save(path, "JXL", lossless=True)


def _write_psd(image: Image.Image, path: Path) -> None:
    """Pillow only reads it: a head, three empty sections, then plane after plane as it is."""
    width, height = image.size
    head = struct.pack(">4sH6xHIIHH", b"8BPS", 1, 3, height, width, 8, 3) + bytes(12)
    planes = b"".join(channel.tobytes() for channel in image.split())
    path.write_bytes(head + struct.pack(">H", 0) + planes)


def _write_raw(image: Image.Image, path: Path) -> None:
    pytest.importorskip("rawpy")
    write_dng(image, path)


WRITERS: dict[str, Writer] = {
    "JPEG": lambda image, path: image.save(path, "JPEG", quality=95, subsampling=0),
    "PNG": lambda image, path: image.save(path, "PNG"),
    "WebP": lambda image, path: image.save(path, "WEBP", quality=95),
    "GIF": lambda image, path: image.save(path, "GIF"),
    "BMP": lambda image, path: image.save(path, "BMP"),
    "TIFF": lambda image, path: image.save(path, "TIFF"),
    "AVIF": lambda image, path: image.save(path, "AVIF", quality=95),
    "HEIC": _write_heic,
    "JPEG XL": _write_jxl,
    "JPEG 2000": lambda image, path: image.save(path, "JPEG2000"),
    "PSD": _write_psd,
    "PPM": lambda image, path: image.save(path, "PPM"),
    "SGI": lambda image, path: image.save(path, "SGI"),
    "QOI": lambda image, path: image.save(path, "QOI"),
    "DDS": lambda image, path: image.save(path, "DDS"),
    "ICO": lambda image, path: image.save(path, "ICO", sizes=[image.size]),
    "PCX": lambda image, path: image.save(path, "PCX"),
    "TGA": lambda image, path: image.save(path, "TGA"),
    "RAW": _write_raw,
}


class FamilyFiles(dict[str, Path]):
    """A file of each family."""

    def __missing__(self, name: str) -> Path:
        pytest.fail(f"WRITERS in tests/conftest.py lacks {name!r}")


def draw_picture(number: int, *, size: tuple[int, int] = SIZE) -> Image.Image:
    """An RGB picture with something in it; another number, another picture. Its four quarters differ."""
    random = np.random.default_rng(number)
    image = Image.new("RGB", size, tuple(int(c) for c in random.integers(0, 256, 3)))
    draw = ImageDraw.Draw(image)
    width, height = size
    for _ in range(6):
        left, top = random.integers(0, width), random.integers(0, height)
        box = (left, top, left + random.integers(width // 8, width), top + random.integers(height // 8, height))
        draw.rectangle([int(v) for v in box], fill=tuple(int(c) for c in random.integers(0, 256, 3)))
    return image


@pytest.fixture(scope="session")
def draw() -> Callable[..., Image.Image]:
    """`draw(number, size=(64, 48))`: an RGB picture, another number another picture."""
    return draw_picture


@pytest.fixture(scope="session")
def writers() -> dict[str, Writer]:
    """By family: what writes a picture in that format."""
    return WRITERS


@pytest.fixture(scope="session")
def write_photo() -> Callable[..., Path]:
    """`write_photo(path, number=0, size=…)`: a small JPEG there (its folders are made); returns the path."""

    def write(path: Path, number: int = 0, *, size: tuple[int, int] = SIZE) -> Path:
        path.parent.mkdir(parents=True, exist_ok=True)
        draw_picture(number, size=size).save(path, "JPEG", quality=90)
        return path

    return write


@pytest.fixture(scope="session")
def family_files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """By family: a file of that format with `draw(0)` in it."""
    folder = tmp_path_factory.mktemp("families")
    files = FamilyFiles()
    for name, write in WRITERS.items():
        files[name] = folder / f"picture{EXTENSION[name]}"
        write(draw_picture(0), files[name])
    return files


@pytest.fixture
def photo_folder(tmp_path: Path, write_photo: Callable[..., Path]) -> Path:
    """A folder with twelve different JPEGs, four of them in a folder inside it."""
    folder = tmp_path / "photos"
    for number in range(12):
        write_photo(folder / ("trip" if number >= 8 else "") / f"photo{number:02}.jpg", number)
    return folder


@pytest.fixture(scope="session", autouse=True)
def encoders_open_once() -> Iterator[None]:
    """An encoder file is inspected and opened once per process: for the shipped one that takes most of a second."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("inspect", "open_session"):
            patch.setattr(onnx_encoder, name, lru_cache(4)(getattr(onnx_encoder, name)))
        yield


@pytest.fixture(autouse=True)
def no_bug_passed_over(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """What the application outlives and logs as our bug (a pair that could not be compared) fails the test."""
    yield
    logged = [record for record in caplog.get_records("call") if record.levelno >= logging.ERROR]
    ours = [record.getMessage() for record in logged if record.name.startswith("desktop_app.core")]
    assert not ours or request.node.get_closest_marker("expects_errors"), ours


@pytest.fixture(autouse=True)
def isolated_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """No test sees or touches the user's own library, in this process or in one that it starts."""
    home = tmp_path_factory.getbasetemp() / f"home-{time.monotonic_ns()}"
    for variable in ("XDG_DATA_HOME", "WIN_PD_OVERRIDE_LOCAL_APPDATA"):
        monkeypatch.setenv(variable, str(home))
    return home


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """An empty library of its own with the perceptual encoder, which needs no file."""
    settings = Settings(threads=2, poll_seconds=60)
    with Library(tmp_path / "library" / "library.db", settings=settings, shelf=EncoderStore([])) as opened:
        yield opened


@pytest.fixture(scope="session")
def tiny_card() -> Card:
    """The card of `tiny_encoder`."""
    return Card(
        name="Tiny",
        version="1",
        heads={"similar": HeadCard(bits=64, radius=8, max_radius=20), "copy": HeadCard(32, radius=2, max_radius=8)},
        input_size=16,
        resize="crop",
        licence="MIT",
        created="2026-11-21",
    )


@pytest.fixture(scope="session")
def make_encoder(tiny_card: Card) -> Callable[..., Path]:
    """`make_encoder(path, card=…, seed=0, batch="N")`: an encoder file with random weights; returns the path."""

    def make(path: Path, *, card: Card | None = tiny_card, seed: int = 0, batch: int | str = "N") -> Path:
        onnx = pytest.importorskip("onnx")
        from onnx import TensorProto, helper, numpy_helper

        shape = card or tiny_card
        side, random = shape.input_size, np.random.default_rng(seed)
        constants = {"flat": np.array([-1, side * side * 3], np.int64), "half": np.array(128, np.float32)}
        constants |= {"bytes": np.array([128, 64, 32, 16, 8, 4, 2, 1], np.float32), "zero": np.array(0, np.float32)}
        constants |= {"last": np.array([2], np.int64)}
        nodes = [
            helper.make_node("Cast", ["image"], ["float"], to=TensorProto.FLOAT),
            helper.make_node("Sub", ["float", "half"], ["centred"]),
            helper.make_node("Reshape", ["centred", "flat"], ["embedding"]),
        ]
        outputs = [helper.make_tensor_value_info("embedding", TensorProto.FLOAT, [batch, side * side * 3])]
        for name, head in shape.heads.items():
            constants[f"{name}_w"] = random.standard_normal((side * side * 3, head.bits)).astype(np.float32)
            constants[f"{name}_s"] = np.array([-1, head.bits // 8, 8], np.int64)
            nodes += [
                helper.make_node("MatMul", ["embedding", f"{name}_w"], [f"{name}_u"]),
                helper.make_node("GreaterOrEqual", [f"{name}_u", "zero"], [f"{name}_b"]),
                helper.make_node("Cast", [f"{name}_b"], [f"{name}_f"], to=TensorProto.FLOAT),
                helper.make_node("Reshape", [f"{name}_f", f"{name}_s"], [f"{name}_g"]),
                helper.make_node("Mul", [f"{name}_g", "bytes"], [f"{name}_m"]),
                helper.make_node("ReduceSum", [f"{name}_m", "last"], [f"{name}_t"], keepdims=0),
                helper.make_node("Cast", [f"{name}_t"], [name], to=TensorProto.UINT8),
            ]
            outputs.append(helper.make_tensor_value_info(name, TensorProto.UINT8, [batch, head.bits // 8]))
        graph = helper.make_graph(
            nodes,
            "tiny",
            [helper.make_tensor_value_info("image", TensorProto.UINT8, [batch, side, side, 3])],
            outputs,
            [numpy_helper.from_array(value, name) for name, value in constants.items()],
        )
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
        if card is not None:
            helper.set_model_props(model, {"card": card.to_json()})
        path.parent.mkdir(parents=True, exist_ok=True)
        onnx.save(model, str(path))
        return path

    return make


@pytest.fixture(scope="session")
def tiny_encoder(make_encoder: Callable[..., Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An encoder file with random weights: two heads, 64 and 32 bits, 16×16 pixels."""
    return make_encoder(tmp_path_factory.mktemp("encoder") / "tiny.onnx")


@pytest.fixture(scope="session")
def small_encoder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An encoder file with a small trunk, which `training` wrote; torch, which would take seconds, is not loaded."""
    return Path(shutil.copy(FIXTURES / "small.onnx", tmp_path_factory.mktemp("small")))


@pytest.fixture(autouse=True)
def no_dangling_threads() -> Iterator[None]:
    """Whatever a test starts, it also ends."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + PATIENCE
    while left := _started_since(before):
        if time.monotonic() > deadline:
            pytest.fail(f"threads that still run: {left}")
        time.sleep(0.01)


def _started_since(before: set[threading.Thread]) -> list[threading.Thread]:
    # A dummy stands for a thread that Python did not start, one of Qt's pool say; nobody can join it. watchdog keeps
    # one thread for ever, for all observers there will be; so does tqdm, for the bars that torch's exporter begins.
    # Decoding processes are kept for a while, with a thread that looks after them.
    running = [thread for thread in threading.enumerate() if thread.is_alive() and thread not in before]
    for_ever = {"InotifyFD", "TMonitor", "decoders"}
    return [
        thread
        for thread in running
        if not isinstance(thread, threading._DummyThread) and not {type(thread).__name__, thread.name} & for_ever
    ]


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """The address of a database on a PostgreSQL server with pgvector."""
    from tests import postgres_server

    yield from postgres_server.served()


@pytest.fixture
def archive(postgres_server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ArchiveAddress]:
    """An archive of its own, empty; what this machine keeps of it is in the test's folder."""
    from tests import postgres_server as server

    monkeypatch.setattr(archive_address, "data_folder", lambda: tmp_path / "data")
    yield from server.new_schema(postgres_server)
