"""Coverage of the pure rooms, file by file: what decides about photos is run whole by its own tests.

Only the tests of these files run, each once: `tasks.py test` leaves them to this gate. A line that some other test
happens to pass does not count.
"""

from __future__ import annotations

import json
import subprocess
import tomllib
from pathlib import Path
from typing import Any

__all__ = ["PURE_ROOMS", "gate", "gated_tests", "too_low"]

CORE = "desktop_app/core"
PURE_ROOMS: dict[str, tuple[float, tuple[str, ...]]] = {
    f"{CORE}/codes.py": (100, ("tests/core/test_packed_codes.py",)),
    f"{CORE}/errors.py": (100, ("tests/core/test_errors.py",)),
    f"{CORE}/file_draft.py": (100, ("tests/core/test_file_draft.py",)),
    f"{CORE}/fingerprint.py": (100, ("tests/core/test_fingerprint.py",)),
    f"{CORE}/lookahead.py": (100, ("tests/core/test_lookahead.py",)),
    f"{CORE}/progress_rate.py": (97, ("tests/core/test_progress_rate.py",)),
    f"{CORE}/relations.py": (100, ("tests/core/test_relations.py",)),
    f"{CORE}/settings.py": (100, ("tests/core/test_settings.py", "tests/core/test_folder_names.py")),
    f"{CORE}/vectors.py": (100, ("tests/core/test_vectors.py",)),
    f"{CORE}/hamming/flat.py": (100, ("tests/core/hamming/test_indexes.py",)),
    f"{CORE}/duplicates/radius.py": (100, ("tests/core/duplicates/test_radius.py",)),
    f"{CORE}/duplicates/keeper.py": (
        98,
        ("tests/core/duplicates/test_keeper.py", "tests/core/duplicates/test_rules.py"),
    ),
    f"{CORE}/retraining/protocol.py": (100, ("tests/core/retraining/test_protocol.py",)),
    f"{CORE}/removal/journal.py": (95, ("tests/core/removal/test_actions.py", "tests/core/removal/test_copying.py")),
}
"""By file: the least per cent of lines and branches, and the tests that run them. TO ADD A FILE: a line here."""


def gated_tests() -> list[str]:
    """The pure rooms' tests."""
    return list(dict.fromkeys(test for _least, of_file in PURE_ROOMS.values() for test in of_file))


def gate(python: Path, root: Path) -> tuple[int, bytes]:
    """0, or 1 if a test of the pure rooms fails or a file falls below its floor; and what was said.

    Args:
        python: of the environment.
        root: of the project.
    """
    report = root / "build" / "coverage.json"
    report.parent.mkdir(exist_ok=True)
    settings = report.with_name("gate.coveragerc")
    settings.write_text(_only_pure_rooms(root), encoding="utf-8")
    options = ["--cov", f"--cov-config={settings}", "--cov-report=", f"--cov-report=json:{report}"]
    done = subprocess.run(
        [python, "-m", "pytest", *options, *gated_tests()],
        cwd=root,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    heard = b"$ pytest, the pure rooms with their coverage\n" + done.stdout
    if done.returncode:
        return 1, heard
    complaints = too_low(json.loads(report.read_text(encoding="utf-8")))
    return int(bool(complaints)), heard + "".join(f"{complaint}\n" for complaint in complaints).encode()


def _only_pure_rooms(root: Path) -> str:
    """The project's settings of coverage, for these files alone: to follow all of core takes as long as its tests."""
    asked = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["coverage"]
    lines = ["[run]", *_entries({**asked["run"], "include": list(PURE_ROOMS)})]
    return "\n".join([*lines, "[report]", *_entries(asked["report"]), ""])


def _entries(settings: dict[str, Any]) -> list[str]:
    return [f"{key} = " + ("\n    ".join(its) if isinstance(its, list) else str(its)) for key, its in settings.items()]


def too_low(report: dict[str, Any]) -> list[str]:
    """A sentence for each file below its floor, from coverage's JSON report."""
    files = {Path(name).as_posix(): found for name, found in report["files"].items()}
    complaints = []
    for name, (least, _tests) in PURE_ROOMS.items():
        found = files.get(name)
        share = 0.0 if found is None else float(found["summary"]["percent_covered"])
        if share < least:
            lines = [] if found is None else found["missing_lines"]
            complaints.append(f"{name}: {share:.1f} % is covered, {least} % are asked for; no test runs lines {lines}")
    return complaints
