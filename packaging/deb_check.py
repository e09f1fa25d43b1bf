"""Installs the .deb into a bare Debian in a folder, and tries there what a person does first: `deb_check.py DEB`.

Needs root, `debootstrap`, `Xvfb`, `xwininfo` and Debian's packages. Only the standard library is used.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

NEEDED = ("debootstrap", "Xvfb", "xwininfo", "chroot", "mount", "umount")
SUITE = "bookworm"
_PATIENCE = 300
_HOME = "/root"


def missing() -> list[str]:
    """What this check needs and is not there."""
    return [name for name in NEEDED if shutil.which(name) is None] + ([] if os.geteuid() == 0 else ["root"])


class Bare:
    """A bare Debian in a folder.

    Attributes:
        root: where it lies.
        seconds: of each step.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self.seconds: dict[str, float] = {}

    def run(self, step: str, *command: str, display: str = "") -> str:
        """What a command in it prints.

        Raises:
            SystemExit: it failed, with its output.
        """
        began = time.monotonic()
        done = subprocess.run(
            [_tool("chroot"), self.root, *command], capture_output=True, text=True, check=False, env=_variables(display)
        )
        self.seconds[step] = round(time.monotonic() - began, 1)
        print(f"  {step}: {self.seconds[step]} s", flush=True)
        if done.returncode:
            raise SystemExit(f"{step} failed ({done.returncode}):\n{done.stdout[-2000:]}{done.stderr[-4000:]}")
        return done.stdout

    def files(self) -> set[str]:
        """All files but those that change by themselves."""
        apart = {"proc", "dev", "tmp", "var/cache", "var/log", "var/lib/apt", "var/lib/dpkg", "root"}
        found: set[str] = set()
        for folder, folders, names in os.walk(self.root):
            here = Path(folder).relative_to(self.root)
            folders[:] = [name for name in folders if (here / name).as_posix() not in apart]
            found |= {(here / name).as_posix() for name in names}
        return found


def check(deb: Path, root: Path) -> dict[str, float]:
    """Seconds of each step.

    Args:
        root: of the bare system; made by debootstrap if it is not there.
    """
    if not (root / "usr" / "bin" / "dpkg").exists():
        _here("debootstrap", "--variant=minbase", SUITE, str(root))
    bare = Bare(root)
    with _mounted(root), _screen() as display:
        shutil.copy(deb, root / "root" / "lookalike.deb")
        bare.run("update", "apt-get", "update", "-q")
        bare.run("install", "apt-get", "install", "-q", "-y", "--no-install-recommends", f"{_HOME}/lookalike.deb")
        for place in ("share/applications/lookalike.desktop", "share/icons/hicolor/256x256/apps/lookalike.png"):
            _expect((root / "usr" / place).is_file(), place)
        _expect("image/jpeg" in (root / "usr/share/applications/lookalike.desktop").read_text(), "Open with")
        _use(bare)
        _window(bare, display)
        kept = root / _HOME.strip("/") / ".local" / "share" / "lookalike"
        _expect(any(kept.rglob("*.db")), f"the library in {kept}")
        listed = [name.strip("/") for name in bare.run("list", "dpkg", "-L", "lookalike").splitlines()]
        bare.run("remove", "dpkg", "--purge", "lookalike")
        there = bare.files()
        left = sorted({name for name in there if "lookalike" in name.lower()} | there.intersection(listed))
        _expect(not left, f"nothing left behind: {left}")
        _expect(any(kept.rglob("*.db")), "the library to stay")
    return bare.seconds


def _use(bare: Bare) -> None:
    """Index photos, find the copy, move it to the trash and take it back."""
    photos = bare.root / "root" / "photos"
    shutil.rmtree(photos, ignore_errors=True)
    _make_photos(photos)
    bare.run("version", "lookalike", "--version")
    summary = json.loads(bare.run("index", "lookalike", "index", f"{_HOME}/photos", "--json"))
    _expect(summary["added"] == 3, f"three photos indexed: {summary}")
    _expect("copy.png" in bare.run("similar", "lookalike", "similar", f"{_HOME}/photos/a longer name.png"), "the copy")
    groups = json.loads(bare.run("duplicates", "lookalike", "duplicates", "--json"))
    _expect(len(groups) == 1, f"one group: {groups}")
    bare.run("trash", "lookalike", "duplicates", "apply", "--trash")
    _expect(len(list(photos.iterdir())) == 2, "the copy in the trash")
    bare.run("undo", "lookalike", "duplicates", "undo")
    _expect(len(list(photos.iterdir())) == 3, "the copy back")


def _window(bare: Bare, display: str) -> None:
    """Open the window on the screen, with a folder."""
    command = [_tool("chroot"), bare.root, "lookalike", f"{_HOME}/photos"]
    began = time.monotonic()
    with tempfile.TemporaryFile("w+") as said:
        opened = subprocess.Popen(command, env=_variables(display), stdout=subprocess.DEVNULL, stderr=said)
        try:
            # Without a window manager nothing tells of a new window.
            while "Lookalike" not in _here("xwininfo", "-root", "-tree", "-display", display):
                if opened.poll() is not None or time.monotonic() - began > _PATIENCE:
                    said.seek(0)
                    raise SystemExit(f"no window ({opened.poll()}):\n{said.read()[-4000:]}")
                time.sleep(0.2)
        finally:
            opened.kill()
            opened.wait()
    bare.seconds["window"] = round(time.monotonic() - began, 1)
    print(f"  window: {bare.seconds['window']} s", flush=True)


def _make_photos(folder: Path) -> None:
    """Two drawings and a copy, as PNG, which the standard library suffices for."""
    import struct  # noqa: PLC0415
    import zlib  # noqa: PLC0415

    folder.mkdir(parents=True)
    for name, step in (("a longer name.png", 3), ("copy.png", 3), ("other.png", 7)):
        rows = b"".join(
            b"\0" + bytes((x * step + y * (c + 1)) % 256 for x in range(320) for c in range(3)) for y in range(240)
        )
        head = struct.pack(">IIBBBBB", 320, 240, 8, 2, 0, 0, 0)
        chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
        body = b"".join(struct.pack(">I", len(c)) + k + c + struct.pack(">I", zlib.crc32(k + c)) for k, c in chunks)
        (folder / name).write_bytes(b"\x89PNG\r\n\x1a\n" + body)


@contextmanager
def _mounted(root: Path) -> Iterator[None]:
    # The devices are those that debootstrap makes: whatever happens to this folder, this system's own are not in it.
    _here("mount", "-t", "proc", "proc", str(root / "proc"))
    try:
        yield
    finally:
        _here("umount", "--lazy", str(root / "proc"))


@contextmanager
def _screen() -> Iterator[str]:
    """The name of a virtual screen that nobody else has; its abstract socket is seen from the bare system, too."""
    heard, said = os.pipe()
    command = [_tool("Xvfb"), "-displayfd", str(said), "-screen", "0", "1280x800x24"]
    screen = subprocess.Popen(command, pass_fds=(said,), stderr=subprocess.DEVNULL)
    os.close(said)
    try:
        with os.fdopen(heard) as number:
            name = number.readline().strip()  # there when the screen is, or never
        _expect(name.isdecimal(), "Xvfb to start")
        yield f":{name}"
    finally:
        screen.terminate()
        screen.wait()


def _variables(display: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name.lower().endswith("_proxy")}
    shown = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"} if display else {}
    path = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
    return {**kept, **shown, "PATH": path, "HOME": _HOME, "LANG": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive"}


def _tool(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        raise SystemExit(f"{name} is not there")
    return found


def _here(name: str, *arguments: str) -> str:
    done = subprocess.run([_tool(name), *arguments], capture_output=True, text=True, check=False)
    if done.returncode and name not in {"umount", "xwininfo"}:
        raise SystemExit(f"{name} failed:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    return done.stdout


def _expect(true: bool, what: str) -> None:
    if not true:
        raise SystemExit(f"expected {what}")


def main(arguments: list[str]) -> int:
    """Check a .deb; a second argument names the folder of the bare system, which is kept then."""
    lacking = missing()
    if lacking or not arguments:
        print(f"not here: {', '.join(lacking)}" if lacking else "usage: deb_check.py DEB [FOLDER]", file=sys.stderr)
        return 2
    if len(arguments) > 1:
        print(check(Path(arguments[0]), Path(arguments[1])))
        return 0
    with tempfile.TemporaryDirectory(prefix="lookalike-bare-") as made:
        print(check(Path(arguments[0]), Path(made, "bare")))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
