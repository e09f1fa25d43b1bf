"""Checks that a release can be made, and says what to push: `python packaging/release.py X.Y.Z`.

Nothing is tagged and nothing is pushed. Only the standard library is used.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
GIT = shutil.which("git") or "git"
_VERSION = re.compile(r"\d+\.\d+\.\d+")


def problems(version: str, root: Path = ROOT) -> Iterator[str]:
    """What is not ready, each in a sentence that says what to do."""
    if not _VERSION.fullmatch(version):
        yield f"{version!r} is not a version: write it like 0.2.0"
        return
    stated = re.search(r'__version__ = "([^"]+)"', (root / "desktop_app" / "__init__.py").read_text(encoding="utf-8"))
    if stated is None or stated[1] != version:
        found = stated[1] if stated else "nothing"
        yield f"desktop_app/__init__.py says {found}: set __version__ to {version}"
    changes = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    if not re.search(rf"^## \[{re.escape(version)}\] - \d{{4}}-\d\d-\d\d$", changes, re.MULTILINE):
        yield f"CHANGELOG.md has no '## [{version}] - YEAR-MONTH-DAY': give the changes their version and date"
    if not re.search(r"^## \[Unreleased\]$", changes, re.MULTILINE):
        yield "CHANGELOG.md has no empty '## [Unreleased]' above it: add one for what comes next"
    metadata = (root / "packaging" / "lookalike.metainfo.xml").read_text(encoding="utf-8")
    if f'<release version="{version}"' not in metadata:
        yield f"packaging/lookalike.metainfo.xml lists no release {version}: add it with its date"
    if _git(root, "status", "--porcelain"):
        yield "the working tree is not clean: commit or remove what `git status` shows"
    if _git(root, "tag", "--list", f"v{version}"):
        yield f"the tag v{version} is there already: choose another version"


def _git(root: Path, *arguments: str) -> str:
    done = subprocess.run([GIT, *arguments], cwd=root, capture_output=True, text=True, check=True)
    return done.stdout.strip()


def main(arguments: list[str]) -> int:
    """Say what is not ready, or what to do next; returns the exit code."""
    if len(arguments) != 1:
        print("usage: release.py X.Y.Z", file=sys.stderr)
        return 2
    (version,) = arguments
    found = list(problems(version))
    for problem in found:
        print(problem, file=sys.stderr)
    if not found:
        print("ready. After `make test`, `make soak` and `make wheel`:")
        print(f"  git tag v{version}\n  git push origin main v{version}")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
