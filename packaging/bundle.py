"""Builds the bundle: a folder with the application, its Python and all that both need, for the installers to pack.

`python packaging/tasks.py bundle`, with a Python that has a shared library. Only the standard library is used.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import wheel_check

ROOT = Path(__file__).resolve().parent.parent
WORK = ROOT / "build" / "bundle"
EXTRAS = "raw"  # JPEG XL's reader is under the GPL, and so would be the bundle
TOOLS = ("pyinstaller>=6.16", "cyclonedx-bom>=7")
MOST_MEGABYTES = 300
NAME = "lookalike"
_WHEEL = re.compile(r"-[^\[]*\.whl")


def version() -> str:
    """The application's, as its source says it."""
    stated = re.search(r'__version__ = "([^"]+)"', (ROOT / "desktop_app" / "__init__.py").read_text(encoding="utf-8"))
    if stated is None:
        raise SystemExit("desktop_app/__init__.py states no __version__")
    return stated[1]


def build(work: Path = WORK) -> Path:
    """The bundle's folder, built from what is committed; the environments that it needs are kept for the next time."""
    work.mkdir(parents=True, exist_ok=True)
    wheels = work / "wheel"
    shutil.rmtree(wheels, ignore_errors=True)
    wheels.mkdir()
    wheel = wheel_check.build(wheels)
    application = _environment(work / "application", f"{wheel}[{EXTRAS}]")
    # The tools stay out of the application's environment, so that notices and parts list only what is shipped.
    _run(application, "-m", "pip", "install", "--quiet", "--no-deps", "--force-reinstall", str(wheel))
    tools = _environment(work / "tools", *TOOLS)
    (packages,) = (
        (tools.parent.parent / "lib").glob("python*/site-packages")
        if os.name != "nt"
        else (tools.parent.parent / "Lib" / "site-packages",)
    )
    folders = ("--distpath", str(work / "dist"), "--workpath", str(work / "pyinstaller"))
    spec = ROOT / "packaging" / "lookalike.spec"
    _run(application, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *folders, str(spec), path=packages)
    folder = work / "dist" / NAME
    shutil.copy(ROOT / "LICENSE", folder)
    notices = _run(application, str(ROOT / "packaging" / "notices.py"))
    (folder / "THIRD-PARTY.txt").write_text(notices, encoding="utf-8")
    parts = folder / "parts.cdx.json"
    _run(tools, "-m", "cyclonedx_py", "environment", str(application), "--output-file", str(parts))
    return folder


def check(folder: Path) -> None:
    """Run the bundle's program, which has to say its version.

    Raises:
        SystemExit: it does not start, or says something else.
    """
    program = folder / (f"{NAME}.exe" if os.name == "nt" else NAME)
    said = subprocess.run([program, "--version"], capture_output=True, text=True, check=False, env=_clean())
    if said.stdout.strip() != f"{NAME} {version()}":
        raise SystemExit(f"the bundle does not start: {said.stdout}{said.stderr}")


def megabytes(path: Path) -> float:
    """Of a file, or of all files below a folder."""
    files = [path] if path.is_file() else [one for one in path.rglob("*") if one.is_file() and not one.is_symlink()]
    return sum(one.stat().st_size for one in files) / wheel_check.MEGABYTE


def mark(folder: Path) -> str:
    """Tells a bundle from others of its version, by the lengths of its files."""
    files = sorted(one for one in folder.rglob("*") if one.is_file())
    listed = "\n".join(f"{one.relative_to(folder)} {one.stat().st_size}" for one in files)
    return hashlib.sha256(listed.encode()).hexdigest()[:8]


def main(arguments: list[str]) -> int:
    """Build the bundle and say how large it is; returns the exit code."""
    if arguments:
        print("bundle takes no arguments", file=sys.stderr)
        return 2
    folder = build()
    check(folder)
    print(f"{folder}: {megabytes(folder):.0f} MB")
    return 0


def _environment(folder: Path, *wanted: str) -> Path:
    """The Python of an environment with some packages, made unless it is there for this Python and these."""
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    names = (_WHEEL.sub("", Path(one).name) for one in wanted)  # a wheel is installed again, whatever its version
    asked = "\n".join([sys.version, *names, (ROOT / "pyproject.toml").read_text("utf-8")])
    stamp, mark = folder / ".installed", hashlib.sha256(asked.encode()).hexdigest()
    if not stamp.exists() or stamp.read_text(encoding="utf-8") != mark:
        shutil.rmtree(folder, ignore_errors=True)
        _run(Path(sys.executable), "-m", "venv", str(folder))
        _run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *wanted)
        stamp.write_text(mark, encoding="utf-8")
    return python


def _clean(path: Path | None = None) -> dict[str, str]:
    """The environment's variables without those that would let this checkout be imported."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return kept if path is None else {**kept, "PYTHONPATH": str(path)}


def _run(python: Path, *arguments: str, path: Path | None = None) -> str:
    done = subprocess.run([python, *arguments], capture_output=True, text=True, check=False, env=_clean(path), cwd=WORK)
    if done.returncode:
        raise SystemExit(f"{' '.join(arguments[:4])} failed:\n{done.stdout[-2000:]}{done.stderr[-4000:]}")
    return done.stdout


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
