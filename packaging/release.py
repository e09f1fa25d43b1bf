"""Checks that a release can be made, builds it, and says what to push: `python packaging/release.py X.Y.Z`.

Nothing is tagged and nothing is pushed. Only the standard library is used.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import bundle
import deb
import onefile
import texts
import translations

ROOT = Path(__file__).resolve().parent.parent
GIT = shutil.which("git") or "git"
_GPL = re.compile(r"A?GPL|.*:: (?:GNU )?(?:Affero )?General Public", re.IGNORECASE)
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


def untranslated() -> Iterator[str]:
    """Languages in which a text is missing, or is not what it was translated from."""
    wanted = texts.texts()
    for language in translations.FORMS:
        left = len(list(translations.faults(language, wanted)))
        if left:
            yield f"{translations.file_of(language).name} lacks {left} texts: run `make translations`, which names them"


def build(folder: Path, target: Path) -> list[Path]:
    """What is attached to a release, with the sums of all of it.

    Args:
        folder: the bundle, with its notices and the list of its parts.
        target: emptied first.

    Raises:
        SystemExit: a part of the bundle has a licence that would be that of the whole, or none.
    """
    wrong = bound_parts(json.loads((folder / "parts.cdx.json").read_text(encoding="utf-8")))
    if wrong:
        raise SystemExit(f"under a licence that a bundle cannot have: {', '.join(wrong)}")
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    (wheel,) = (bundle.WORK / "wheel").glob("lookalike-*.whl")
    for file in (wheel, folder / "THIRD-PARTY.txt", folder / "parts.cdx.json"):
        shutil.copy(file, target)
    if sys.platform == "linux":
        deb.pack(folder, target)
        onefile.pack(folder, target, mark=bundle.mark(folder))
    made = sorted(target.iterdir())
    sums = "".join(f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in made)
    (target / "SHA256SUMS").write_text(sums, encoding="utf-8")
    return [*made, target / "SHA256SUMS"]


def bound_parts(parts: dict[str, Any]) -> list[str]:
    """Parts of a bundle that are under the GPL and no other licence.

    Args:
        parts: as CycloneDX has them.
    """
    return [part["name"] for part in parts["components"] if (said := _licences(part)) and all(map(_GPL.match, said))]


def _licences(part: dict[str, Any]) -> list[str]:
    """Those of which one can be chosen."""
    held = (one.get("expression") or one["license"].get("id") or one["license"].get("name", "")
            for one in part.get("licenses", ()))  # fmt: skip
    return [choice.strip("() ") for one in held for choice in one.split(" OR ")]


def _git(root: Path, *arguments: str) -> str:
    done = subprocess.run([GIT, *arguments], cwd=root, capture_output=True, text=True, check=True)
    return done.stdout.strip()


def main(arguments: list[str]) -> int:
    """Say what is not ready; else build, and say what to push. Returns the exit code."""
    if len(arguments) != 1:
        print("usage: release.py X.Y.Z", file=sys.stderr)
        return 2
    (version,) = arguments
    found = [*problems(version), *untranslated()]
    for problem in found:
        print(problem, file=sys.stderr)
    if found:
        return 1
    folder = bundle.build()
    bundle.check(folder)
    for file in build(folder, ROOT / "build" / "release" / version):
        print(f"{file.relative_to(ROOT)}: {bundle.megabytes(file):.1f} MB")
        if bundle.megabytes(file) > bundle.MOST_MEGABYTES:
            raise SystemExit(f"{file.name} has more than {bundle.MOST_MEGABYTES} MB")
    print("ready. After `make test`, `make soak` and `make wheel`:")
    print(f"  git tag v{version}\n  git push origin main v{version}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
