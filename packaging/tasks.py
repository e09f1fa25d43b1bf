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
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
SCRIPTS = ENVIRONMENT / ("Scripts" if os.name == "nt" else "bin")
PYTHON = SCRIPTS / ("python.exe" if os.name == "nt" else "python")

CHECKS = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("mypy",),
    ("lint-imports",),
)

# A process a core; each takes 2 GB of memory by the end, mostly for torch.
SHARED = ("--numprocesses", "logical", "--maxprocesses", "4", "--dist", "worksteal")

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
    prepare("")
    check_qt()
    folder = [arguments.photos] if arguments.photos else []
    return subprocess.run([PYTHON, "-m", "desktop_app", *folder], check=False).returncode


def test(arguments: argparse.Namespace) -> int:
    """Set up, run every check and the fast tests."""
    prepare("test")
    check_qt()
    for check in CHECKS:
        print("$", *check, flush=True)
        if subprocess.run([SCRIPTS / check[0], *check[1:]], cwd=ROOT, check=False).returncode:
            return 1
    return _pytest([*SHARED, *arguments.pytest])


def soak(arguments: argparse.Namespace) -> int:
    """Set up and run the slow tests only."""
    prepare("test")
    return _pytest(["-m", "slow", "--timeout", "1800", *arguments.pytest])


def bench(arguments: argparse.Namespace) -> int:
    """Set up and measure speed beside named references; the table is also written to build/bench.md."""
    prepare("bench")
    (ROOT / "build").mkdir(exist_ok=True)
    command = [PYTHON, "-m", "tests.benchmarks", "--output", "build/bench.md", *arguments.arguments]
    return subprocess.run(command, cwd=ROOT, check=False).returncode


def _pytest(arguments: list[str]) -> int:
    print("$ pytest", *arguments, flush=True)
    return subprocess.run([PYTHON, "-m", "pytest", *arguments], cwd=ROOT, check=False).returncode


def main() -> int:
    """Entry point; returns the exit code of what was run."""
    parser = argparse.ArgumentParser(description=__doc__)
    tasks = parser.add_subparsers(required=True, metavar="TASK")
    task = tasks.add_parser("run", help="set everything up and open the window")
    task.add_argument("photos", nargs="?", help="a folder of photos to begin with")
    task.set_defaults(do=run)
    for name, do, words in (
        ("test", test, "set everything up and run every check and the fast tests"),
        ("soak", soak, "run the slow tests"),
    ):
        task = tasks.add_parser(name, help=words)
        task.add_argument("pytest", nargs="*", help="arguments for pytest")
        task.set_defaults(do=do)
    task = tasks.add_parser("bench", help="measure speed against named references")
    task.add_argument("arguments", nargs=argparse.REMAINDER, help="arguments for python -m tests.benchmarks")
    task.set_defaults(do=bench)
    arguments = parser.parse_args()
    return int(arguments.do(arguments))


if __name__ == "__main__":
    sys.exit(main())
