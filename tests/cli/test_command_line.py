"""`lookalike` as a person or a script meets it: JSON, exit codes, one clear line for what went wrong."""

from __future__ import annotations

import contextlib
import json
import os
import pty
import select
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_app import __version__
from desktop_app.__main__ import main
from desktop_app.core.file_lock import hold
from tests.patience import PATIENCE

INDEX_KEYS = ["added", "changed", "moved", "removed", "unchanged", "unread", "failed", "seconds"]


@pytest.fixture
def catalog(tmp_path: Path) -> Path:
    return tmp_path / "own" / "library.db"


def test_index_then_similar_then_status(run, photo_folder: Path, catalog: Path) -> None:
    (photo_folder / "broken.jpg").write_bytes(b"\xff\xd8\xff")
    done = run("index", photo_folder, "--json", "--library", catalog)
    summary = json.loads(done.stdout)
    assert list(summary) == INDEX_KEYS
    assert [summary[key] for key in INDEX_KEYS[:5]] == [12, 0, 0, 0, 0]
    assert [failure["path"] for failure in summary["failed"]] == [str(photo_folder / "broken.jpg")]
    assert summary["failed"][0]["reason"]
    assert summary["seconds"] > 0
    assert done.stderr == ""  # no progress where no terminal is

    found = json.loads(
        run("--library", catalog, "similar", "photo00.jpg", "--json", "-k", "3", cwd=photo_folder).stdout
    )
    assert len(found) == 3
    assert found[0] == {"path": str(photo_folder / "photo00.jpg"), "distance": 0}
    assert [list(match) for match in found] == [["path", "distance"]] * 3
    assert [match["distance"] for match in found] == sorted(match["distance"] for match in found)

    status = json.loads(run(f"--library={catalog}", "status", "--json").stdout)
    assert (status["photos"], status["failures"]) == (12, 1)
    assert status["folders"] == [{"path": str(photo_folder), "photos": 12, "online": True}]
    assert set(status["encoder"]) == {"name", "identity", "provider"}


def test_a_damaged_library_is_said_and_made_again(call, photo_folder: Path, catalog: Path) -> None:
    call("--library", catalog, "index", photo_folder)
    catalog.write_bytes(bytes(10_000))
    done = call("--library", catalog, "status")
    assert done.stderr.startswith(f"lookalike: {catalog} was damaged. It is now library.db.damaged-")
    assert done.stderr.count("\n") == 1
    assert str(photo_folder) in done.stdout
    assert call("--library", catalog, "index", photo_folder).stdout.startswith("12 added, ")


def test_while_another_indexes(call, photo_folder: Path, catalog: Path) -> None:
    call("--library", catalog, "index", photo_folder)
    with hold(catalog.with_suffix(".lock"), holder="4711"):
        done = call("--library", catalog, "index", photo_folder, code=1)
        assert done.stderr.startswith(
            f"lookalike: {catalog}: another Lookalike (process 4711) is updating this library;"
        )
        assert done.stderr.count("\n") == 1
        assert len(call("--library", catalog, "similar", photo_folder / "photo00.jpg").stdout.splitlines()) == 12
    assert "12 unchanged" in call("--library", catalog, "index", photo_folder).stdout


def test_a_folder_that_moved(call, photo_folder: Path, tmp_path: Path) -> None:
    call("index", photo_folder)
    moved = photo_folder.rename(tmp_path / "moved")
    assert "is not a watched folder" in call("index", moved, "--was", moved, code=1).stderr
    assert "can only be one folder" in call("index", moved, tmp_path, "--was", photo_folder, code=1).stderr
    assert call("index", moved, "--was", photo_folder).stdout.startswith("0 added, 0 changed, 0 moved, 0 removed, 12 ")


def test_words_for_people(call, photo_folder: Path) -> None:
    (photo_folder / "broken.jpg").touch()
    done = call("index", photo_folder)
    assert done.stdout.startswith("12 added, 0 changed, 0 moved, 0 removed, 0 unchanged; 1 not readable; ")
    assert done.stderr == f"  {photo_folder / 'broken.jpg'}: is empty (0 bytes)\n"
    assert "12 unchanged" in call("index", photo_folder).stdout
    lines = call("similar", photo_folder / "photo00.jpg", "-k", "2").stdout.splitlines()
    assert lines[0] == f"   0  {photo_folder / 'photo00.jpg'}"
    assert len(lines) == 2
    assert f"{photo_folder}  12" in call("status").stdout
    assert "* " in call("encoders").stdout


def test_the_default_library_is_the_platforms(call, photo_folder: Path, isolated_home: Path) -> None:
    call("index", photo_folder)
    assert list(isolated_home.rglob("library.db"))


def test_an_image_outside_the_library_and_an_empty_library(call, photo_folder: Path, family_files) -> None:
    empty = call("similar", photo_folder / "photo00.jpg")
    assert empty.stdout == ""
    assert "The library is empty: `lookalike index FOLDER` fills it." in empty.stderr
    assert "The library is empty" in call("duplicates", "apply", "--trash").stderr
    assert json.loads(call("similar", photo_folder / "photo00.jpg", "--json").stdout) == []
    call("index", photo_folder)
    assert len(json.loads(call("similar", family_files["HEIC"], "--json").stdout)) == 12
    [match] = json.loads(call("similar", family_files["HEIC"], "--json", "-k", "1").stdout)
    assert match["path"] == str(photo_folder / "photo00.jpg")  # the same drawing
    assert len(json.loads(call("similar", photo_folder / "photo00.jpg", "--json", "--radius", "0").stdout)) == 1
    huge = call("similar", photo_folder / "photo00.jpg", "--json", "--radius", "9" * 30)
    assert len(json.loads(huge.stdout)) == 12


def test_encoders_are_listed_shown_and_switched(call, photo_folder: Path) -> None:
    call("index", photo_folder)
    lines = call("encoders", "list").stdout.splitlines()
    assert sum(line.startswith("* ") for line in lines) == 1
    assert "pHash 1 (copy 64 bits, similar 64 bits)  built in" in lines[-1]
    card = json.loads(call("encoders", "info", "pHash").stdout)
    assert card["name"] == "pHash"
    assert "pHash 1 is used from now on" in call("encoders", "use", "pHash").stdout
    assert len(json.loads(call("similar", photo_folder / "photo00.jpg", "--json").stdout)) == 12
    assert "is not the name of an encoder" in call("encoders", "use", "abacus", code=1).stderr


# What goes wrong


def test_errors_of_the_disk_are_one_line_and_exit_1(
    tmp_path: Path, photo_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "text.jpg").write_text("text" * 100)
    (tmp_path / "text.db").write_text("text" * 1000)
    (tmp_path / "bad.toml").write_text("colour = 1")
    for arguments, said in [
        (["index", tmp_path / "absent"], "absent: does not exist"),
        (["index", photo_folder / "photo00.jpg"], "photo00.jpg: is a file"),
        (["similar", tmp_path / "absent.jpg"], "absent.jpg: cannot be read: No such file"),
        (["similar", tmp_path / "text.jpg"], "text.jpg: is not a supported image"),
        (["similar", photo_folder], "photos: is not a file; choose a picture"),
        (["similar", photo_folder / "photo00.jpg", "--head", "colour"], "has no head 'colour'"),
        (["status", "--library", tmp_path / "text.db"], "text.db: the library file is damaged"),
        (["index", "--library", tmp_path / "bad.db", photo_folder], "bad.toml: names an unknown setting 'colour'"),
        (["index", "--library", tmp_path / "text.jpg" / "library.db", photo_folder], "its folder cannot be made"),
        (["status", "--library", tmp_path / "libary.db"], "libary.db: there is no library here"),
        (["have", "--library", tmp_path / "libary", photo_folder], "there is no library here"),
        (["status", "--library", tmp_path], "is a folder; name a file"),
    ]:
        assert main([str(argument) for argument in arguments]) == 1
        out, errors = capsys.readouterr()
        assert said in errors
        assert errors.startswith("lookalike: ")
        assert errors.count("\n") == 1
        assert out == ""
    assert not list(tmp_path.glob("libary*"))


@pytest.mark.parametrize(
    "arguments",
    [
        ["index"], ["similar"], ["similar", "x.jpg", "-k", "0"], ["similar", "x.jpg", "-k", "two"],
        ["similar", "x.jpg", "--radius", "-1"], ["similar", "x.jpg", "-k", "1", "--radius", "1"], ["status", "extra"],
        ["duplicates", "--radius", "1.5"], ["encoders", "adopt", "m.onnx", "--photos", "many"],
        ["encoders", "adopt", "m.onnx", "--size-limit", "nan"], ["encoders", "adopt", "m.onnx", "--input-size", "big"],
        ["retrain", "--whole", "--minutes", "soon"], ["rules", "add", "name", "--least", "small"],
        ["encoders", "paint"], ["index", "--colour", "."], ["nonsense"], ["--nonsense"], ["status", "--library"],
    ],
)  # fmt: skip
def test_wrong_usage_exits_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    errors = capsys.readouterr().err
    assert errors.startswith("usage: lookalike")
    assert "_" not in errors.splitlines()[-1]  # no name of ours


def test_a_folder_that_is_not_there_now_is_said_by_status(
    photo_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["index", str(photo_folder)]) == 0
    photo_folder.rename(tmp_path / "elsewhere")
    capsys.readouterr()
    assert main(["status"]) == 0
    assert "(not reachable now)" in capsys.readouterr().out


def test_one_mistyped_folder_leaves_the_library_as_it_is(
    photo_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["index", str(photo_folder), str(tmp_path / "absent")]) == 1
    capsys.readouterr()
    assert main(["status", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["folders"] == []


def test_version_and_help(run, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--version").stdout == f"lookalike {__version__}\n"
    for arguments, said in ((["--help"], "COMMAND"), (["similar", "-h"], "IMAGE")):
        with pytest.raises(SystemExit) as ended:
            main(arguments)
        assert ended.value.code == 0
        assert said in capsys.readouterr().out


def test_a_folder_that_goes_away_is_said(run, photo_folder: Path, tmp_path: Path) -> None:
    sitecustomize = tmp_path / "hooks" / "sitecustomize.py"
    sitecustomize.parent.mkdir()
    sitecustomize.write_text(
        "import os\n"
        "scandir = os.scandir\n"
        "calls = []\n"
        "def fail(path='.'):\n"
        f"    if os.fsencode(path) == {os.fsencode(photo_folder)!r}:\n"
        "        calls.append(path)\n"
        "        if len(calls) > 2:\n"
        "            raise OSError(5, 'Input/output error')\n"
        "    return scandir(path)\n"
        "os.scandir = fail\n"
    )
    finished = run("index", photo_folder, code=1, env={"PYTHONPATH": str(sitecustomize.parent)})
    assert f"lookalike: {photo_folder}: is away or could not be read to its end; its photos are kept" in finished.stderr


def test_every_file_of_a_difficult_folder(run, call, tmp_path: Path, draw: Callable, family_files) -> None:
    """Issue: every good one indexed, every bad one named with its reason, never a traceback."""
    import struct
    import zlib

    folder = tmp_path / "difficult"
    folder.mkdir()
    jpeg = family_files["JPEG"].read_bytes()

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    bad = {
        "truncated.jpg": jpeg[:600],
        "half.jpg": jpeg[: len(jpeg) // 2] + b"\xff\xd9",
        "zero.jpg": b"",
        "text.jpg": b"Dear Sir or Madam,\n" * 20,
    }
    bad["giant.png"] = (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", struct.pack(">IIBBBBB", 50_000, 50_000, 8, 2, 0, 0, 0))
        + chunk(b"IDAT", zlib.compress(bytes(100)))
        + chunk(b"IEND", b"")
    )
    for name, content in bad.items():
        (folder / name).write_bytes(content)
    good = []
    draw(1).convert("CMYK").save(folder / "cmyk.jpg")
    draw(2).convert("I;16").save(folder / "deep.png")
    draw(3).save(folder / "moving.gif", save_all=True, append_images=[draw(4)])
    draw(5).save(folder / "🌴 beach.jpg")
    draw(6).save(folder / os.fsdecode(b"caf\xe9.jpg"), "JPEG")
    good += ["cmyk.jpg", "deep.png", "moving.gif", "🌴 beach.jpg", os.fsdecode(b"caf\xe9.jpg")]
    for family, path in family_files.items():
        (folder / f"{family}{path.suffix}").write_bytes(path.read_bytes())
    (folder / "tiff.tif").write_bytes(family_files["TIFF"].read_bytes())
    good += ["tiff.tif", *(p.name for p in folder.iterdir() if p.stem in family_files and p.suffix != ".jpeg2")]
    (folder / "secret.jpg").write_bytes(jpeg)
    (folder / "secret.jpg").chmod(0)
    before = {
        path.name: (path.stat().st_mtime_ns, path.read_bytes() if os.geteuid() == 0 else b"")
        for path in folder.iterdir()
    }

    done = call("index", folder, "--json")
    summary = json.loads(done.stdout)
    reasons = {Path(failure["path"]).name: failure["reason"] for failure in summary["failed"]}
    assert "is damaged" in reasons["truncated.jpg"]
    assert reasons["half.jpg"] == "is doubtful: a part of the picture is missing"
    assert reasons["zero.jpg"] == "is empty (0 bytes)"
    assert reasons["text.jpg"] == "is not a supported image"
    assert "50000×50000 pixels" in reasons["giant.png"]
    if os.geteuid() != 0:  # root reads everything
        bad["secret.jpg"] = b""
        assert reasons["secret.jpg"] == "cannot be read: Permission denied"
    assert set(reasons) == set(bad)
    found = json.loads(call("similar", folder / "cmyk.jpg", "-k", "100", "--json").stdout)
    names = {Path(match["path"]).name for match in found}
    assert {name for name in good if Path(name).suffix in {".jpg", ".png", ".gif", ".tif"}} <= names
    assert len(names) == summary["added"]
    for name in ("🌴 beach.jpg", os.fsdecode(b"caf\xe9.jpg")):
        [match, *_] = json.loads(call("similar", folder / name, "--json").stdout)
        assert match == {"path": str(folder / name), "distance": 0}
    # People see names that are not text, too.
    assert "caf\N{REPLACEMENT CHARACTER}.jpg" in run("similar", folder / "cmyk.jpg", "-k", "100").stdout
    after = {
        path.name: (path.stat().st_mtime_ns, path.read_bytes() if os.geteuid() == 0 else b"")
        for path in folder.iterdir()
    }
    assert after == before


def test_a_terminal_that_cannot_show_every_name(run, call, tmp_path: Path, draw) -> None:
    (tmp_path / "x").mkdir()
    draw(1).save(tmp_path / "x" / "🌴.jpg")
    (tmp_path / "x" / "ü.jpg").touch()
    poor = {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    assert "1 added" in call("index", tmp_path / "x").stdout
    assert "\\U0001f334.jpg" in run("similar", tmp_path / "x" / "🌴.jpg", env=poor).stdout


def test_a_reader_that_has_enough(photo_folder: Path, call, tmp_path: Path) -> None:
    call("index", photo_folder)
    command = [sys.executable, "-m", "desktop_app", "similar", str(photo_folder / "photo00.jpg"), "-k", "9"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout is not None
    process.stdout.close()
    assert process.stderr is not None
    errors = process.stderr.read()
    process.stderr.close()
    assert (process.wait(PATIENCE), errors) == (0, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_full_disk_behind_standard_output(photo_folder: Path) -> None:
    with Path("/dev/full").open("w") as full:
        process = subprocess.run(
            [sys.executable, "-m", "desktop_app", "status"], stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    assert process.returncode == 1
    assert "No space left on device" in process.stderr
    assert "Traceback" not in process.stderr


@pytest.mark.parametrize("given", ["--library x.db status", "--library {library} similar photo.jpg"])
def test_a_folder_that_was_deleted_while_one_is_in_it(
    given: str, photo_folder: Path, catalog: Path, call, tmp_path: Path
) -> None:
    call("index", photo_folder, "--library", catalog)
    (tmp_path / "here").mkdir()
    command = f'cd here && rmdir ../here && exec "{sys.executable}" -m desktop_app {given.format(library=catalog)}'
    process = subprocess.run(["sh", "-c", command], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert process.returncode == 1
    assert process.stderr == "lookalike: the folder that you are in is no longer there; go to another one\n"


@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&- >&- 2>&-"])
def test_standard_output_that_a_service_has_closed(closed: str, photo_folder: Path, catalog: Path) -> None:
    """Nothing breaks, and no file that is opened later gets its number."""
    command = f'exec "{sys.executable}" -m desktop_app "$@" {closed}'
    arguments = ("index", str(photo_folder), "--library", str(catalog))
    process = subprocess.run(["sh", "-c", command, "sh", *arguments], capture_output=True, text=True, check=False)
    assert (process.returncode, process.stderr) == (0, "")
    assert process.stdout.startswith("12 added") == (closed == "2>&-")


# Terminals


@contextlib.contextmanager
def in_a_terminal(*command: str | Path) -> Iterator[tuple[subprocess.Popen[bytes], Iterator[bytes]]]:
    """What Python is given, and what it draws piece by piece to its end; it never outlives the test."""
    leader, follower = pty.openpty()
    command = (sys.executable, *command)
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=follower) as process:
        os.close(follower)

        def pieces() -> Iterator[bytes]:
            while select.select([leader], [], [], PATIENCE)[0]:
                try:
                    yield os.read(leader, 4096)
                except OSError:  # the other end is closed
                    return
            raise AssertionError("nothing more was drawn")

        try:
            yield process, pieces()
        finally:
            process.kill()
            os.close(leader)


def test_a_terminal_gets_a_progress_bar(photo_folder: Path) -> None:
    with in_a_terminal("-m", "desktop_app", "index", photo_folder) as (process, pieces):
        text = b"".join(pieces).decode()
        out, _ = process.communicate(timeout=PATIENCE)
    assert process.returncode == 0
    assert b"12 added" in out
    assert "Looking for photos" in text
    assert "[########################] 12 of 12" in text
    assert "\n" not in text  # the line is wiped again


@pytest.mark.usefixtures("ctrl_c_is_heard")
def test_ctrl_c_says_what_is_kept(tmp_path: Path, write_photo: Callable[..., Path], call) -> None:
    photo = write_photo(tmp_path / "photo.jpg", 1, size=(16, 12))
    (tmp_path / "many").mkdir()
    for number in range(100):
        (tmp_path / "many" / f"{number}.jpg").hardlink_to(photo)
    waits = (  # once some photos are stored and that was drawn: it is in the middle, however busy the machine is
        "import sys, time\n"
        "from desktop_app.__main__ import main\n"
        "from desktop_app.core.indexing.indexer import Indexer\n"
        "store, times = Indexer._store, []\n"
        "def stored(self, batch):\n"
        "    store(self, batch)\n"
        "    times.append(1)\n"
        "    while len(times) > 1 and not self._control.cancelled:\n"
        "        time.sleep(0.01)\n"
        "Indexer._store = stored\n"
        "sys.exit(main())"
    )
    drawn = b""
    with in_a_terminal("-c", waits, "index", tmp_path / "many") as (process, pieces):
        while b"of 100" not in drawn:
            drawn += next(pieces)
        process.send_signal(signal.SIGINT)
        drawn += b"".join(pieces)
        process.communicate(timeout=PATIENCE)
    assert process.returncode == 130
    assert b"stopped; what was done so far is kept" in drawn
    assert b"Traceback" not in drawn
    stored = json.loads(call("status", "--json").stdout)["photos"]
    assert 0 < stored < 100


# What is loaded


@pytest.mark.slow
def test_commands_load_neither_qt_nor_torch() -> None:
    code = (
        "import contextlib, sys\n"
        "from desktop_app.__main__ import main\n"
        "for arguments in (['--help'], ['status'], ['similar', 'absent.jpg'], ['encoders', 'list']):\n"
        "    with contextlib.suppress(SystemExit):\n"
        "        main(arguments)\n"
        "print([n for n in ('PySide6', 'torch', 'onnx', 'desktop_app.gui', 'training') if n in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
