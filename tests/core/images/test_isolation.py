"""A file that crashes, hangs or swells its decoder costs a worker process; the application lives on."""

from __future__ import annotations

import errno
import json
import math
import os
import select
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop_app.core.errors import (
    BugError,
    DamagedImageError,
    DecodeTimeoutError,
    ImageAccessError,
    ImageTooLargeError,
    OutOfMemoryError,
    UnsupportedImageError,
)
from desktop_app.core.images import Limits, isolation, loading, read_picture, reading, worker_process
from desktop_app.core.images.budget import PixelBudget
from desktop_app.core.images.contents import contents_here
from desktop_app.core.images.isolation import prepare_isolated, read_isolated, release_workers
from desktop_app.core.images.preparing import InputSize, Prepared, prepare_here
from desktop_app.core.images.reading import prepare_pictures
from desktop_app.core.library import Library
from desktop_app.core.own_process import DECODING
from desktop_app.core.parts import GRID
from desktop_app.core.settings import Settings
from desktop_app.core.types import Cancelled, Control, ResizeRule
from tests.families import every_family
from tests.patience import PATIENCE

LIMITS = Limits(max_pixels=1 << 22, seconds=PATIENCE)
FOR_EVER = 1e4  # seconds: the test would be ended before
START = subprocess.Popen
TRUSTED = {"JPEG", "PNG", "BMP"}
SIZE = InputSize(16, "stretch")

UNEXPOSED = {"seconds": 0.0, "aperture": 0.0, "sensitivity": 0.0, "focal_length": 0.0, "lens": ""}
UNTOLD = {"orientation": 1, "taken": None, "saved": None, "offset": None, "camera": "", "has_gps": False}
METADATA = {**UNTOLD, "exposure": UNEXPOSED}
GIF = {"format": "GIF", "metadata": METADATA, "doubt": ""}
SIZES = {"rows": 5, "columns": 5, "width": 5, "height": 5, "thumbnail": 0, "parts": 0}

# What a decoder of GIF may do to its process, in the place of Pillow's `load`.
EVIL = {
    "crash": "import os, signal; os.kill(os.getpid(), signal.SIGSEGV)",
    # With Python's own lock held, as a decoder in C may: no thread of Python runs any more.
    "hang": "import ctypes; ctypes.PyDLL(None).sleep(10000)",
    "swell": "bytearray(3 << 30)",
    "exit": "import os; os._exit(0)",
    "bug": "raise KeyboardInterrupt",
    # It says who it is, then works for ever; of the time that it was given a hundredth is enough for a test.
    "work": "import os, signal; os.write(os.open(os.environ['ALIVE'], os.O_WRONLY), b'%d\\n' % os.getpid())\n"
    "        signal.setitimer(signal.ITIMER_PROF, signal.getitimer(signal.ITIMER_PROF)[0] / 100)\n"
    "        while True: pass",
}


@pytest.fixture
def evil(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """`evil("crash")`: what decoders in new worker processes do from then on; "" is as usual."""

    def become(what: str) -> None:
        release_workers()
        code = (
            "import PIL.ImageFile\nreal = PIL.ImageFile.ImageFile.load\n"
            f"def load(self):\n    if self.format == 'GIF':\n        {EVIL[what]}\n    return real(self)\n"
            "PIL.ImageFile.ImageFile.load = load\n"
        )
        (tmp_path / "evil").mkdir(exist_ok=True)
        (tmp_path / "evil" / "sitecustomize.py").write_text(code if what else "")

    EVIL.setdefault("", "")
    monkeypatch.setattr(worker_process, "_GRACE_SECONDS", 0.1)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "evil"))
    release_workers()
    yield become
    release_workers()


@pytest.fixture
def new_workers() -> Iterator[None]:
    """Workers that started before are not used, and those of the test not after it."""
    release_workers()
    yield
    release_workers()


@pytest.mark.sweep(8)
@every_family
def test_a_worker_sees_what_we_see(family, family_files: dict[str, Path]) -> None:
    path = family_files[family.name]
    for side in (None, 16):
        here, there = loading.read_here(path, side=side, limits=LIMITS), read_isolated(path, side=side, limits=LIMITS)
        np.testing.assert_array_equal(here.picture, there.picture)
        assert (here.width, here.height, here.format, here.metadata) == (
            there.width, there.height, there.format, there.metadata,
        )  # fmt: skip


@pytest.mark.parametrize("parts", [False, True])
@pytest.mark.parametrize("rule", ["stretch", "crop"])
def test_a_worker_prepares_what_we_would(rule: ResizeRule, parts: bool, family_files: dict[str, Path]) -> None:
    size = InputSize(24, rule, parts)
    for path in (family_files["JPEG"], family_files["WebP"]):
        here = prepare_here(path, side=32, size=size, limits=LIMITS)
        (there,) = prepare_isolated([path], side=32, size=size, limits=LIMITS)
        assert isinstance(there, Prepared)
        np.testing.assert_array_equal(here.photo.picture, there.photo.picture)
        assert there.photo.picture.shape == (24, 24, 3)
        np.testing.assert_array_equal(here.parts, there.parts)
        assert there.parts.shape == (len(GRID) * parts, 24, 24, 3)
        assert (here.photo.width, here.photo.height, here.thumbnail) == (
            there.photo.width, there.photo.height, there.thumbnail,
        )  # fmt: skip


@every_family
def test_only_trusted_formats_are_decoded_here(
    family, family_files: dict[str, Path], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    disguised = tmp_path / f"disguised{family.extensions[0] if family.loose else '.jpg'}"
    disguised.write_bytes(family_files[family.name].read_bytes())
    sent: list[Path] = []
    monkeypatch.setattr(reading, "read_isolated", lambda path, **_: sent.append(path))
    read_picture(disguised)
    with disguised.open("rb") as file:
        read_picture(file, name=disguised)
    assert sent == ([] if family.name in TRUSTED else [disguised] * 2)


@every_family
@pytest.mark.parametrize("length", [10, 1 << 22])
def test_only_large_photos_of_trusted_formats_are_prepared_here(
    family, length: int, family_files: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[Path] = []
    isolate = reading.prepare_isolated

    def note(paths, **options):
        return isolate((sent.append(path) or path for path in paths), **options)

    monkeypatch.setattr(reading, "prepare_isolated", note)
    path = family_files[family.name]
    (done,) = prepare_pictures([(path, length)], side=32, size=SIZE, limits=LIMITS)
    assert isinstance(done, Prepared)
    assert done.photo.picture.shape == (16, 16, 3)
    assert sent == ([] if length > 10 and family.name in TRUSTED else [path])


@pytest.mark.sweep(1)
@pytest.mark.parametrize("alone", [True, False], ids=["the large ones here", "all by workers"])
def test_many_are_prepared_in_order_whatever_becomes_of_some(
    alone: bool, evil: Callable[[str], None], family_files: dict[str, Path], tmp_path: Path
) -> None:
    large = tmp_path / "large.png"
    Image.new("RGB", (1200, 900), "red").save(large)  # asks for its pixels while the next one is waiting
    empty, absent = tmp_path / "empty.jpg", tmp_path / "absent.jpg"
    empty.touch()
    evil("crash")
    names = ["JPEG", "GIF", "GIF", "WebP"]
    paths = [large, *(family_files[name] for name in names), empty, large, large, absent, family_files["BMP"]]
    taken: list[Path] = []
    lengths = [1 << 20 if path in {large, absent} else 1 for path in paths]
    files = [(path, length if alone else 1) for path, length in zip(paths, lengths, strict=True)]
    found = []
    answers = prepare_pictures((taken.append(f[0]) or f for f in files), side=32, size=SIZE, limits=LIMITS)
    for count, answer in enumerate(answers):
        assert len(taken) <= count + 3
        found.append(type(answer) if isinstance(answer, Exception) else answer.photo.format)
    assert taken == paths
    crash = DamagedImageError
    assert found == ["PNG", "JPEG", crash, crash, "WEBP", crash, "PNG", "PNG", ImageAccessError, "BMP"]


def test_who_takes_no_more_leaves_nothing_behind(family_files: dict[str, Path], monkeypatch) -> None:
    monkeypatch.setattr(isolation, "_WORKERS", workers := isolation._Workers())
    answers = prepare_isolated([family_files["GIF"]] * 9, side=32, size=SIZE, limits=LIMITS)
    assert isinstance(next(answers), Prepared)
    (worker,) = workers._busy
    answers.close()
    assert not workers._busy
    assert not workers._idle  # it was at work on what nobody would take
    assert worker._process.poll() is not None


def test_where_no_process_starts_each_photo_says_so(family_files: dict[str, Path], monkeypatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError(errno.EAGAIN, "Resource temporarily unavailable")

    monkeypatch.setattr(worker_process.subprocess, "Popen", fail)
    monkeypatch.setattr(isolation, "_WORKERS", isolation._Workers())
    paths = [family_files["GIF"], family_files["JPEG"]]
    found = list(prepare_isolated(paths, side=32, size=SIZE, limits=LIMITS))
    assert [str(error) for error in found] == [
        f"{path}: cannot be decoded, no process starts: Resource temporarily unavailable" for path in paths
    ]


@pytest.mark.sweep(3)
@pytest.mark.skipif(sys.platform == "win32", reason="signals")
@pytest.mark.parametrize(
    ("what", "error", "words"),
    [
        ("crash", DamagedImageError, "made its decoder crash"),
        ("hang", DecodeTimeoutError, "took longer than 0.5 s"),
        ("swell", ImageTooLargeError, "needs more memory"),
        ("exit", DamagedImageError, "made its decoder crash"),
    ],
)
def test_what_a_hostile_file_does_is_an_error_and_the_next_one_is_read(
    what: str, error: type[Exception], words: str, evil: Callable[[str], None], family_files: dict[str, Path]
) -> None:
    limits = Limits(max_pixels=1 << 20, seconds=0.5 if what == "hang" else PATIENCE)
    evil(what)
    with pytest.raises(error, match=words):
        read_picture(family_files["GIF"], limits=limits)
    evil("")
    assert read_picture(family_files["GIF"], limits=LIMITS).format == "GIF"


def test_a_crashing_photo_is_set_aside_and_the_library_lives_on(
    library: Library, photo_folder: Path, family_files: dict[str, Path], evil: Callable[[str], None], monkeypatch
) -> None:
    evil("crash")
    hostile = photo_folder / "hostile.gif"
    hostile.write_bytes(family_files["GIF"].read_bytes())
    library.settings = Settings(threads=1)  # one worker
    library.add_folder(photo_folder)
    summary = list(library.index())[-1].summary
    assert summary.added == 12
    assert [(failure.path, failure.reason) for failure in summary.failed] == [
        (hostile, "is damaged: it made its decoder crash")
    ]
    release_workers()  # so that one would have to be started
    started: list[object] = []
    monkeypatch.setattr(isolation, "WorkerProcess", lambda *_, **__: started.append(1) or pytest.fail("tried again"))
    summary = list(library.index())[-1].summary
    assert (summary.unchanged, len(summary.failed), started) == (12, 1, [])


def test_a_mistake_of_ours_is_loud_and_costs_one_photo(
    library: Library, photo_folder: Path, family_files: dict[str, Path], evil: Callable[[str], None]
) -> None:
    """What takes a decoding process over can claim one as well, and must not end the indexing of everything else."""
    evil("")
    for number in range(3):
        (photo_folder / f"{number}.gif").write_bytes(family_files["GIF"].read_bytes() + bytes([number]))
    library.settings = Settings(threads=1)  # one worker
    library.add_folder(photo_folder)
    list(library.index())
    evil("bug")
    with pytest.raises(RuntimeWarning, match=r"(?s)decoding process failed at .*KeyboardInterrupt"):
        read_picture(family_files["GIF"])
    (photo_folder / "1.gif").write_bytes(family_files["GIF"].read_bytes() + b"changed")
    (photo_folder / "new.jpg").write_bytes((photo_folder / "photo00.jpg").read_bytes() + b"x")
    with pytest.warns(RuntimeWarning, match="decoding process failed"):
        summary = list(library.index())[-1].summary
    assert (summary.added, summary.removed) == (1, 0)
    assert [(failure.path.name, failure.reason) for failure in summary.failed] == [
        ("1.gif", "cannot be decoded, by a mistake of Lookalike's: KeyboardInterrupt")
    ]
    assert len(library.photo_ids()) == 16
    evil("")
    summary = list(library.index())[-1].summary
    assert (summary.changed, summary.failed) == (1, ())


def test_what_claims_a_mistake_of_ours_is_not_believed_every_word(family_files, monkeypatch) -> None:
    pretend(monkeypatch, f"input(); print({json.dumps({'bug': chr(10).join(['x' * 9000] * 5)})!r}, flush=True)")
    with pytest.warns(RuntimeWarning) as told, pytest.raises(ImageAccessError) as refused:
        read_isolated(family_files["GIF"], side=None, limits=LIMITS)
    assert len(str(told[0].message)) < 5000
    assert len(refused.value.reason) < 300


def test_a_cancel_is_heard_while_decoders_hang(library: Library, photo_folder: Path, evil, family_files) -> None:
    evil("hang")
    for number in range(4):
        (photo_folder / f"hostile{number}.gif").write_bytes(family_files["GIF"].read_bytes())
    library.add_folder(photo_folder)
    library.settings = Settings(threads=2, decode_seconds=FOR_EVER)
    control = Control()
    threading.Timer(1.0, control.cancel).start()
    with pytest.raises(Cancelled):
        list(library.index(control=control))


@pytest.mark.usefixtures("new_workers")
def test_errors_are_those_of_reading_here(tmp_path: Path) -> None:
    (tmp_path / "notes.gif").write_text("no picture")
    with pytest.raises(UnsupportedImageError, match=r"notes\.gif: is not a supported image"):
        read_picture(tmp_path / "notes.gif")
    with pytest.raises(ImageAccessError, match="No such file"):
        read_isolated(tmp_path / "absent.gif", side=None, limits=LIMITS)
    odd = tmp_path / os.fsdecode(b"n\xff.gif")
    odd.write_bytes(b"GIF89a" + bytes(4) + b"\xff" * 50)
    with pytest.raises(UnsupportedImageError):
        read_picture(odd)
    assert len(isolation._WORKERS._idle) == 1  # errors cost no process


@pytest.mark.parametrize(
    "answer",
    [
        {**SIZES, **GIF, "rows": 1 << 20, "columns": 1 << 20},
        {**SIZES, **GIF, "rows": 0},
        {**SIZES, **GIF},  # and no pixels
        {**SIZES, **GIF, "thumbnail": 1 << 40},
        {**SIZES, **GIF, "thumbnail": -1},
        {**SIZES, **GIF, "width": "wide"},
        {**SIZES, **GIF, "width": 1 << 70},
        {**SIZES, **GIF, "height": True},
        {**SIZES, **GIF, "format": ["GIF"]},
        {**SIZES, **GIF, "format": "EXE"},
        {**SIZES, **GIF, "metadata": {**METADATA, "camera": 5}},
        {**SIZES, **GIF, "metadata": {**METADATA, "orientation": 9}},
        {**SIZES, **GIF, "metadata": {**METADATA, "taken": "once"}},
        {**SIZES, **GIF, "metadata": {**METADATA, "saved": "once"}},
        {**SIZES, **GIF, "metadata": {**METADATA, "offset": 10_000}},
        {**SIZES, **GIF, "doubt": 1},
        {**SIZES, **GIF, "parts": 34},
        {**SIZES, "rows": "many"},
        {"pixels": math.inf},
        {"pixels": -5},
        {"error": "SystemExit", "reason": "none of ours"},
        {"error": "DamagedImageError", "reason": 5},
        ["no answer"],
    ],
    ids=lambda answer: str(answer)[:60],
)
def test_a_worker_is_not_believed_everything(answer: object, family_files, monkeypatch) -> None:
    pretend(monkeypatch, f"input(); print({json.dumps(answer)!r}, flush=True)")
    with pytest.raises(DamagedImageError, match=r"crash|nonsense"):
        read_isolated(family_files["GIF"], side=None, limits=LIMITS)


@pytest.mark.parametrize("start", [b"\xff\xd8\xff", b"GIF89a", b"\x89PNG"])
def test_a_thumbnail_is_what_is_decoded_without_a_worker_or_nonsense(start: bytes, family_files, monkeypatch) -> None:
    answer = json.dumps({**SIZES, **GIF, "rows": SIZE.side, "columns": SIZE.side, "thumbnail": len(start)})
    content = answer.encode() + b"\n" + bytes(3 * SIZE.side**2) + start
    pretend(monkeypatch, f"input(); import sys; sys.stdout.buffer.write({content!r}); sys.stdout.flush(); input()")
    (found,) = prepare_isolated([family_files["GIF"]], side=32, size=SIZE, limits=LIMITS)
    assert isinstance(found, Prepared if start.startswith(b"\xff\xd8") else DamagedImageError)
    release_workers()


@pytest.mark.parametrize("said", ["'[' * 60_000", "'x' * (1 << 17)"])
def test_what_has_no_end_is_nonsense(said: str, family_files, monkeypatch) -> None:
    pretend(monkeypatch, f"input(); print({said}, flush=True)")
    with pytest.raises(DamagedImageError, match="nonsense"):
        read_isolated(family_files["GIF"], side=None, limits=LIMITS)


def pretend(monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    """Workers started from now on run this instead; it is ready already."""
    said = json.dumps({"ready": True})
    command = [sys.executable, "-c", f"import os, time; print({said!r}, flush=True)\n{code}"]
    monkeypatch.setattr(worker_process.subprocess, "Popen", lambda _, **options: START(command, **options))
    monkeypatch.setattr(isolation, "_WORKERS", isolation._Workers())


ANSWER = {"rows": 9, "columns": 9, "thumbnail": 0, "parts": 0, "width": 9, "height": 9, **GIF}


@pytest.mark.parametrize(
    "code",
    [
        "input(); time.sleep(10000)",
        f"input(); print({json.dumps(ANSWER)!r}, flush=True); time.sleep(10000)",
        "input(); os.close(1); time.sleep(10000)",  # says the end, and lives on
    ],
    ids=["at once", "in the middle of an answer", "with its output closed"],
)
def test_a_worker_that_never_answers_is_killed(code: str, family_files, monkeypatch) -> None:
    pretend(monkeypatch, code)
    monkeypatch.setattr(worker_process, "_GRACE_SECONDS", 0.1)
    monkeypatch.setattr(worker_process, "_END_SECONDS", 0.2)
    monkeypatch.setattr(isolation, "_LOOK_SECONDS", 0.05)
    with pytest.raises((DecodeTimeoutError, DamagedImageError)):
        read_isolated(family_files["GIF"], side=None, limits=Limits(seconds=0.3))
    assert not isolation._WORKERS._busy
    assert not isolation._WORKERS._idle


def test_an_idle_worker_that_does_not_end_keeps_nobody_unwatched(family_files, monkeypatch) -> None:
    answer = json.dumps({"error": "DamagedImageError", "reason": "no"})
    stays = f"input(); print({answer!r}, flush=True); time.sleep(10000)"
    pretend(monkeypatch, stays)
    workers = isolation._WORKERS
    monkeypatch.setattr(isolation, "_LOOK_SECONDS", 0.05)
    monkeypatch.setattr(isolation, "_IDLE_SECONDS", 0.0)
    monkeypatch.setattr(worker_process, "_END_SECONDS", 0.2)
    with pytest.raises(DamagedImageError, match="no"):
        read_isolated(family_files["GIF"], side=None, limits=LIMITS)
    deadline = time.monotonic() + PATIENCE
    while workers._watched:
        assert time.monotonic() < deadline
        time.sleep(0.02)
    pretend(monkeypatch, "input(); time.sleep(10000)")
    monkeypatch.setattr(worker_process, "_GRACE_SECONDS", 0.1)
    with pytest.raises(DecodeTimeoutError):
        read_isolated(family_files["GIF"], side=None, limits=Limits(seconds=0.3))


def test_a_worker_that_died_while_idle_is_no_photos_fault(family_files, monkeypatch) -> None:
    monkeypatch.setattr(isolation, "_WORKERS", workers := isolation._Workers())
    read_isolated(family_files["GIF"], side=None, limits=LIMITS)
    worker = workers._idle[0][1]
    worker._process.kill()
    worker._process.wait()
    assert read_isolated(family_files["GIF"], side=None, limits=LIMITS).format == "GIF"
    workers._idle[0][1]._process.kill()  # perhaps dead only after it was taken
    assert read_isolated(family_files["GIF"], side=None, limits=LIMITS).format == "GIF"
    workers.release()


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_what_the_system_ends_is_tried_again_some_day(family_files, monkeypatch) -> None:
    pretend(monkeypatch, "input(); os.kill(os.getpid(), 9)")
    with pytest.raises(OutOfMemoryError, match="the system ends its decoder"):
        read_isolated(family_files["GIF"], side=None, limits=LIMITS)


def test_where_nobody_could_look_after_a_worker_none_is_used(family_files, monkeypatch) -> None:
    monkeypatch.setattr(isolation, "_WORKERS", workers := isolation._Workers())

    def fail(_: object) -> None:
        raise RuntimeError("can't start new thread")

    with monkeypatch.context() as patch:
        patch.setattr(threading.Thread, "start", fail)
        with pytest.raises(ImageAccessError, match="no process starts"):
            read_isolated(family_files["GIF"], side=None, limits=LIMITS)
    assert not workers._busy
    read_isolated(family_files["GIF"], side=None, limits=LIMITS)
    assert workers._watched
    workers.release()


@pytest.mark.usefixtures("new_workers")
@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_worker_that_is_ended_from_outside_before_it_is_ready_ends_no_run(family_files, monkeypatch) -> None:
    command = [sys.executable, "-c", "import os; os.kill(os.getpid(), 9)"]
    monkeypatch.setattr(worker_process.subprocess, "Popen", lambda _, **options: START(command, **options))
    with pytest.raises(OutOfMemoryError):
        read_isolated(family_files["GIF"], side=None, limits=LIMITS)


def test_a_sound_photo_is_not_blamed_by_two_sick_workers(family_files, monkeypatch) -> None:
    pretend(monkeypatch, 'input(); print(\'{"error": "DamagedImageError", "reason": ""}\', flush=True); input()')
    workers = isolation._WORKERS
    sick = [workers.take(isolation.wanted) for _ in range(2)]
    for worker in sick:  # each has answered once, and dies of the next request
        worker.send(family_files["GIF"], worker_process.Wanted(), limits=LIMITS)
        with pytest.raises(DamagedImageError):
            worker.receive(family_files["GIF"], worker_process.Wanted(), limits=LIMITS)
        workers.give_back(worker)
    monkeypatch.setattr(worker_process.subprocess, "Popen", START)
    assert read_isolated(family_files["GIF"], side=None, limits=LIMITS).format == "GIF"
    workers.release()


@pytest.mark.parametrize("lengths", [(1 << 20, 1 << 20), (1, 1 << 20), (1 << 20, 1)])
def test_what_is_unwanted_gets_no_answer_of_another(lengths: tuple[int, int], family_files) -> None:
    files = [(family_files["GIF"], lengths[0]), (family_files["JPEG"], lengths[1])]
    assert list(prepare_pictures(files, side=32, size=SIZE, limits=LIMITS, unwanted=lambda: True)) == []


def test_a_camera_without_end_costs_no_photo(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[271] = "A" * 70_000
    Image.new("RGB", (20, 10)).save(tmp_path / "photo.tiff", exif=exif)
    assert read_isolated(tmp_path / "photo.tiff", side=None, limits=LIMITS).metadata.camera.startswith("A")


@pytest.mark.parametrize("code", [0, 1, 3, 134])
def test_a_decoder_that_exits_is_the_photos_fault(code: int, family_files, monkeypatch) -> None:
    pretend(monkeypatch, f"input(); os._exit({code})")
    with pytest.raises(DamagedImageError, match="made its decoder crash"):
        read_isolated(family_files["GIF"], side=None, limits=LIMITS)


def test_an_answer_that_comes_when_it_was_given_up_costs_the_next_photo_nothing(family_files, monkeypatch) -> None:
    monkeypatch.setattr(isolation, "_WORKERS", workers := isolation._Workers())
    worker = workers.take(isolation.wanted)
    workers._killed[worker] = worker.served
    worker.kill()
    workers.give_back(worker)
    assert not workers._idle
    assert read_isolated(family_files["GIF"], side=None, limits=LIMITS).format == "GIF"
    workers.release()


@pytest.mark.parametrize("seconds", [1e10, 1e300])
def test_who_has_all_the_time_in_the_world_may_say_so(seconds: float, family_files) -> None:
    assert read_isolated(family_files["GIF"], side=None, limits=Limits(seconds=seconds)).format == "GIF"


@pytest.mark.usefixtures("new_workers")
def test_nothing_is_imported_from_where_the_application_was_started(family_files, tmp_path, monkeypatch) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit(5)")
    monkeypatch.chdir(tmp_path)
    assert read_isolated(family_files["GIF"], side=None, limits=LIMITS).format == "GIF"


@pytest.mark.usefixtures("new_workers")
def test_warnings_as_errors_stop_no_worker(family_files, monkeypatch) -> None:
    monkeypatch.setenv("PYTHONWARNINGS", "error")
    assert read_isolated(family_files["GIF"], side=None, limits=LIMITS).format == "GIF"


@pytest.mark.usefixtures("new_workers")
@pytest.mark.skipif(sys.platform != "linux", reason="only there pipes can be widened")
def test_a_pipe_that_cannot_be_widened_is_used_as_it_is(family_files, monkeypatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr("fcntl.fcntl", refuse)
    assert read_isolated(family_files["GIF"], side=None, limits=LIMITS).format == "GIF"


def test_what_nobody_waits_for_is_given_up(monkeypatch, family_files) -> None:
    pretend(monkeypatch, "time.sleep(10000)")
    monkeypatch.setattr(isolation, "_LOOK_SECONDS", 0.05)
    stopped = threading.Event()
    threading.Timer(0.5, stopped.set).start()
    paths = [family_files["GIF"]] * 5
    found = list(prepare_isolated(paths, side=32, size=SIZE, limits=Limits(seconds=FOR_EVER), unwanted=stopped.is_set))
    assert len(found) < 5


def test_workers_are_kept_for_a_while_and_then_ended(family_files, monkeypatch) -> None:
    monkeypatch.setattr(isolation, "_WORKERS", workers := isolation._Workers())
    monkeypatch.setattr(isolation, "_LOOK_SECONDS", 0.05)
    processes = []
    for _ in range(2):
        read_isolated(family_files["GIF"], side=None, limits=LIMITS)
        processes.append(workers._idle[0][1])
    assert processes[0] is processes[1]
    monkeypatch.setattr(isolation, "_IDLE_SECONDS", 0.0)  # the while is over
    deadline = time.monotonic() + PATIENCE
    while workers._watched:
        assert time.monotonic() < deadline
        time.sleep(0.02)
    assert processes[0]._process.poll() == 0


@pytest.mark.usefixtures("new_workers")
def test_a_worker_that_cannot_start_is_our_mistake_and_not_the_photos(family_files, monkeypatch) -> None:
    command, start = [sys.executable, "-c", "import no_such_module"], subprocess.Popen
    monkeypatch.setattr(worker_process.subprocess, "Popen", lambda _, **options: start(command, **options))
    with pytest.raises(BugError, match="does not start"):
        read_isolated(family_files["GIF"], side=None, limits=LIMITS)


def test_a_worker_ends_with_its_application(family_files: dict[str, Path]) -> None:
    code = (
        "import sys, os; from pathlib import Path; from desktop_app.core.images import read_picture, isolation;"
        "read_picture(Path(sys.argv[1])); print(isolation._WORKERS._idle[0][1].pid, flush=True);"
        "os.kill(os.getpid(), 9)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, family_files["GIF"]], capture_output=True, text=True, check=False
    )
    worker = Path("/proc", done.stdout.strip())
    deadline = time.monotonic() + PATIENCE
    while worker.exists() and "Z" not in (worker / "stat").read_text().split()[2]:
        assert time.monotonic() < deadline
        time.sleep(0.02)


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_decoder_that_hangs_does_not_outlive_its_application_for_long(
    evil: Callable[[str], None], family_files: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    os.mkfifo(tmp_path / "alive")
    monkeypatch.setenv("ALIVE", str(tmp_path / "alive"))
    evil("work")
    code = (
        "import sys; from pathlib import Path; from desktop_app.core.images import read_picture;"
        "read_picture(Path(sys.argv[1]))"
    )
    with subprocess.Popen([sys.executable, "-c", code, family_files["GIF"]]) as application:
        with (tmp_path / "alive").open("rb", buffering=0) as alive:
            worker = int(alive.readline())
            application.kill()
            ended = select.select([alive], [], [], PATIENCE)[0]  # the end of the file: nobody has it open any more
        if not ended:
            os.kill(worker, signal.SIGKILL)
    assert ended


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_ctrl_c_in_the_terminal_ends_no_worker_that_only_starts(family_files: dict[str, Path]) -> None:
    code = (
        "import os, signal, subprocess, sys; from pathlib import Path\n"
        "from desktop_app.core.images import read_picture\n"
        "signal.signal(signal.SIGINT, lambda *_: None)\n"
        "class Interrupted(subprocess.Popen):\n"
        "    def __init__(self, *arguments, **options):\n"
        "        super().__init__(*arguments, **options)\n"
        "        os.killpg(0, signal.SIGINT)\n"
        "subprocess.Popen = Interrupted\n"
        "print(read_picture(Path(sys.argv[1])).format)\n"
    )
    command = [sys.executable, "-c", code, family_files["GIF"]]
    options = {"start_new_session": True, "timeout": PATIENCE}
    done = subprocess.run(command, capture_output=True, text=True, check=False, **options)
    assert (done.stdout, done.stderr) == ("GIF\n", "")


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_ctrl_c_at_the_very_end_says_nothing(family_files: dict[str, Path]) -> None:
    code = (
        "import os, signal, sys; from pathlib import Path\n"
        "from desktop_app.core.images import isolation, read_picture\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "read_picture(Path(sys.argv[1]))\n"
        "wait = isolation._WORKERS._idle[0][1]._process.wait\n"
        "isolation._WORKERS._idle[0][1]._process.wait = lambda *_: (signal.raise_signal(signal.SIGINT), wait())\n"
    )
    command = [sys.executable, "-c", code, family_files["GIF"]]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=PATIENCE)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_packaged_application_is_its_own_worker() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "desktop_app", DECODING], input="", capture_output=True, text=True, check=False
    )
    assert (done.returncode, json.loads(done.stdout), done.stderr) == (0, {"ready": True}, "")


# How many pixels at once


def test_large_pictures_wait_for_each_other() -> None:
    budget, running, most = PixelBudget(100), [0], [0]
    lock = threading.Lock()

    def work(pixels: int) -> None:
        with budget.hold(pixels):
            with lock:
                running[0] += pixels
                most[0] = max(most[0], running[0])
            time.sleep(0.01)
            with lock:
                running[0] -= pixels

    threads = [threading.Thread(target=work, args=(pixels,)) for pixels in (40, 60, 50, 70, 30, 250, 10, 90)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE)
    assert running == [0]
    assert most == [250]  # one that is larger than all is decoded, alone


@pytest.mark.parametrize(("name", "asks"), [("large.png", True), ("large.gif", True), ("PNG", True), ("GIF", False)])
def test_decoding_asks_for_its_pixels(
    name: str, asks: bool, family_files: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = family_files.get(name, tmp_path / name)
    if path.parent == tmp_path:
        Image.new("RGB", (1200, 900)).save(path)
    asked: list[int] = []
    hold = PixelBudget.hold
    monkeypatch.setattr(PixelBudget, "hold", lambda self, pixels: (asked.append(pixels), hold(self, pixels))[1])
    budget = PixelBudget(1)
    monkeypatch.setattr(worker_process, "BUDGET", budget)
    monkeypatch.setattr(reading, "read_here", lambda *a, **k: loading.read_here(*a, admit=budget.hold, **k))
    read_picture(path)
    assert asked == ([(path.parent == tmp_path and 1200 * 900) or 64 * 48] if asks else [])


@pytest.mark.parametrize("name", ["GIF", "WebP", "TIFF", "AVIF", "HEIC", "JPEG", "PNG", "BMP"])
def test_contents_are_the_same_from_a_worker(name: str, family_files: dict[str, Path]) -> None:
    for pixels in (False, True):
        there = isolation.contents_isolated(family_files[name], limits=LIMITS, pixels=pixels)
        assert there == contents_here(family_files[name], limits=LIMITS, pixels=pixels)
        assert bool(there.pixels) == pixels
