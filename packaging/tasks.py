"""Sets everything up in `.venv` and runs the application or its tests: `python packaging/tasks.py run|test|…`.

The Makefile calls this; where there is no make (Windows), call it directly. Only the standard library is used.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import subprocess
import sys
import venv
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, as_completed
from functools import partial
from pathlib import Path

import appimage
import bundle
import deb
import onefile
import release
import wheel_check
from coverage_gate import gate
from suite import test_runs

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
SCRIPTS = ENVIRONMENT / ("Scripts" if os.name == "nt" else "bin")
PYTHON = SCRIPTS / ("python.exe" if os.name == "nt" else "python")

QUICK = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
)
THOROUGH = (
    ("mypy",),
    ("lint-imports",),
)
"""The checks that need no test: those of a second, and those of a minute where nothing is cached."""

SHARED = ("--numprocesses", str(min(4, os.cpu_count() or 1)), "--dist", "worksteal")
"""Tests of one run by several processes, one per core."""

QT_HINT = """\
Qt cannot start: {reason}
On Debian and Ubuntu these packages hold what it needs:
  sudo apt-get install libegl1 libgl1 libxkbcommon0 libxkbcommon-x11-0 libdbus-1-3 libxcb-cursor0 libxcb-icccm4 \\
    libxcb-keysyms1 libxcb-shape0 libxcb-render-util0 libxcb-image0 libxcb-xinerama0"""


def prepare(extra: str) -> None:
    """Make the environment and install the project with an extra, unless that was done for this pyproject.toml."""
    if sys.version_info < (3, 11):
        sys.exit(f"Lookalike needs Python 3.11 or newer; this is {sys.version.split()[0]}")
    stamp = ENVIRONMENT / f".installed-{extra or 'application'}"
    wanted = hashlib.sha256((ROOT / "pyproject.toml").read_bytes()).hexdigest()
    if stamp.exists() and stamp.read_text() == wanted:
        return
    if not PYTHON.exists():
        venv.create(ENVIRONMENT, with_pip=True)
    target = f"{ROOT}[{extra}]" if extra else str(ROOT)
    subprocess.run(
        [PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--editable", target], check=True
    )
    stamp.write_text(wanted)


def check_qt() -> None:
    """Say which system libraries are missing, before Qt fails with a loader's message."""
    probe = subprocess.run([PYTHON, "-c", "import PySide6.QtWidgets"], capture_output=True, text=True, check=False)
    if probe.returncode:
        sys.exit(QT_HINT.format(reason=probe.stderr.strip().splitlines()[-1]))


def run(arguments: argparse.Namespace) -> int:
    """Set up and open the window."""
    prepare("jxl,raw")
    check_qt()
    folder = [arguments.photos] if arguments.photos else []
    return subprocess.run([PYTHON, "-m", "desktop_app", *folder], check=False).returncode


def test(arguments: argparse.Namespace) -> int:
    """Set up, run every check and the fast tests."""
    prepare("test")
    check_qt()
    if _run_all(QUICK):
        return 1
    if arguments.pytest:  # of a few tests nothing can be said about coverage
        work = [partial(_run_beside, (("pytest", *SHARED, *arguments.pytest),))]
    else:
        work = [partial(_run_beside, (("pytest", *run),)) for run in test_runs()] + [partial(gate, PYTHON, ROOT)]
    codes = []
    with ThreadPoolExecutor(os.cpu_count()) as beside:  # they begin in this order
        for done in as_completed([beside.submit(each) for each in (*work, partial(_run_beside, THOROUGH))]):
            failed, said = done.result()
            codes.append(failed)
            sys.stdout.flush()
            sys.stdout.buffer.write(said)
            sys.stdout.flush()
    return max(codes)


def lint(_arguments: argparse.Namespace) -> int:
    """Run the checks that need no test."""
    prepare("test")
    return _run_all((*QUICK, *THOROUGH))


def reformat(_arguments: argparse.Namespace) -> int:
    """Format the code, and mend what ruff can mend."""
    prepare("test")
    return _run_all((("ruff", "check", "--fix", "."), ("ruff", "format", ".")))


def coverage(arguments: argparse.Namespace) -> int:
    """Run the fast tests, and show which lines no test runs; build/coverage/index.html shows them in colour."""
    prepare("test")
    check_qt()
    measured = ("--cov=desktop_app", "--cov=training")
    shown = ("--cov-report=term-missing:skip-covered", "--cov-report=html:build/coverage")
    return _pytest([*SHARED, *measured, *shown, *arguments.pytest])


def tool(arguments: argparse.Namespace) -> int:
    """Run a tool of the environment, for pre-commit."""
    prepare("test")
    return _run_all((tuple(arguments.arguments),))


def soak(arguments: argparse.Namespace) -> int:
    """Set up and run the slow tests, and those of properties with twenty times as many examples."""
    prepare("test")
    return _pytest(["-m", "slow or hypothesis", "--hypothesis-profile", "soak", "--timeout", "1800", *arguments.pytest])


def bench(arguments: argparse.Namespace) -> int:
    """Set up and measure speed beside named references; the table is also written to build/bench.md."""
    prepare("bench")
    (ROOT / "build").mkdir(exist_ok=True)
    command = [PYTHON, "-m", "tests.benchmarks", "--output", "build/bench.md", *arguments.arguments]
    return subprocess.run(command, cwd=ROOT, check=False).returncode


def wheel(arguments: argparse.Namespace) -> int:
    """Build the wheel from what is committed, and try it in empty environments."""
    return wheel_check.main(arguments.arguments)


def translations(_arguments: argparse.Namespace) -> int:
    """Bring the translators' files up to the sources, and compile them."""
    prepare("test")
    return subprocess.run([PYTHON, "packaging/translations.py"], cwd=ROOT, check=False).returncode


def bundled(arguments: argparse.Namespace) -> int:
    """Build the folder that holds the application and its Python."""
    return bundle.main(arguments.arguments)


def debian(arguments: argparse.Namespace) -> int:
    """Pack that folder as a Debian package."""
    return deb.main(arguments.arguments)


def one_file(arguments: argparse.Namespace) -> int:
    """Pack that folder into one file that unpacks itself."""
    return onefile.main(arguments.arguments)


def app_image(arguments: argparse.Namespace) -> int:
    """Pack that folder as an AppImage, or as that file where its tool is not there."""
    return appimage.main(arguments.arguments)


def ready(arguments: argparse.Namespace) -> int:
    """Check that a release can be made, and build it."""
    return release.main(arguments.arguments)


def _run_all(commands: tuple[tuple[str, ...], ...]) -> int:
    """Run commands of the environment, up to the first that fails; 0 if none does, else 1."""
    for command in commands:
        print("$", *command, flush=True)
        if subprocess.run(_found(command), cwd=ROOT, check=False).returncode:
            return 1
    return 0


def _run_beside(commands: tuple[tuple[str, ...], ...]) -> tuple[int, bytes]:
    """As `_run_all`, and what the commands said, which would go under in the output of something else."""
    heard = b""
    for command in commands:
        done = subprocess.run(_found(command), cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        heard += f"$ {' '.join(command)}\n".encode() + done.stdout
        if done.returncode:
            return 1, heard
    return 0, heard


def _found(command: tuple[str, ...]) -> list[str | Path]:
    """The command with the path of its program; pytest as a module, so that the tests find each other."""
    program, *arguments = command
    return [PYTHON, "-m", "pytest", *arguments] if program == "pytest" else [SCRIPTS / program, *arguments]


def _pytest(arguments: list[str]) -> int:
    return _run_all((("pytest", *arguments),))


TASKS: dict[str, tuple[Callable[[argparse.Namespace], int], str, str]] = {
    "run": (run, "install, and open the window", "photos"),
    "test": (test, "install, run every check and the fast tests", "pytest"),
    "lint": (lint, "run ruff, mypy and import-linter", ""),
    "format": (reformat, "format the code, and mend what ruff can mend", ""),
    "coverage": (coverage, "run the fast tests, and show the lines that none of them runs", "pytest"),
    "soak": (soak, "run the slow tests, and those of properties with many examples", "pytest"),
    "bench": (bench, "measure speed against named references", "arguments"),
    "wheel": (wheel, "build the wheel, and try it in an empty environment of each Python that is named", "arguments"),
    "translations": (translations, "bring the translators' files up to the sources, and compile them", ""),
    "bundle": (bundled, "build a folder with the application and its Python", "arguments"),
    "deb": (debian, "build a Debian package of it", "arguments"),
    "onefile": (one_file, "build one file for Linux that unpacks itself", "arguments"),
    "appimage": (app_image, "build an AppImage, or that file if there is no appimagetool", "arguments"),
    "release": (ready, "check that a version can be released, and build it", "arguments"),
    "tool": (tool, "run a tool of the environment", "arguments"),
}
"""What each does, its help, and what it takes."""


def main() -> int:
    """Entry point; returns the exit code of what was run."""
    parser = argparse.ArgumentParser(description=__doc__)
    tasks = parser.add_subparsers(required=True, metavar="TASK", dest="task")
    for name, (_do, words, takes) in TASKS.items():
        task = tasks.add_parser(name, help=words)
        if takes == "photos":
            task.add_argument("photos", nargs="?", help="a folder of photos to begin with")
        elif takes == "pytest":
            task.add_argument("pytest", nargs="*", help="arguments for pytest")
        elif takes:
            task.add_argument("arguments", nargs=argparse.REMAINDER, help="passed on as they are")
    tasks.add_parser("help", help="list these tasks")
    arguments = parser.parse_args()
    if arguments.task == "help":
        print("\n".join(f"{name:10} {words}" for name, (_do, words, _takes) in TASKS.items()))
        return 0
    do, _words, _takes = TASKS[arguments.task]
    return do(arguments)


if __name__ == "__main__":
    sys.exit(main())
