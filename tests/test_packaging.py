"""The tasks: make's targets are theirs, and the coverage gate says which file falls below its floor."""

from __future__ import annotations

import argparse
import importlib
import re
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture
def packaging(monkeypatch: pytest.MonkeyPatch) -> tuple[ModuleType, ModuleType]:
    """`tasks` and `coverage_gate`, which belong to no package."""
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    return importlib.import_module("tasks"), importlib.import_module("coverage_gate")


def _report(shares: dict[str, float]) -> dict[str, Any]:
    return {
        "files": {
            name: {"summary": {"percent_covered": share}, "missing_lines": [7] if share < 100 else []}
            for name, share in shares.items()
        }
    }


def test_make_and_the_pages_know_the_tasks(packaging: tuple[ModuleType, ModuleType]) -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = dict(re.findall(r"^(\w+):  ## .*\n\t.*tasks\.py (\w+)", makefile, re.MULTILINE))
    assert {target for target, task in targets.items() if target != task} == set()
    assert set(packaging[0].TASKS) - {"tool"} == set(targets) - {"help"}
    for page in ("README.md", "CONTRIBUTING.md"):
        said = set(re.findall(r"`make (\w+)", (ROOT / page).read_text(encoding="utf-8")))
        assert said <= set(targets) | {"clean"}, page


def test_the_gate_is_about_files_that_are_there(packaging: tuple[ModuleType, ModuleType]) -> None:
    for name, (least, tests) in packaging[1].PURE_ROOMS.items():
        assert 90 <= least <= 100
        assert tests
        assert all((ROOT / path).is_file() for path in (name, *tests))


def test_a_file_below_its_floor_is_named(packaging: tuple[ModuleType, ModuleType]) -> None:
    gate = packaging[1]
    whole = dict.fromkeys(gate.PURE_ROOMS, 100.0)
    assert gate.too_low(_report(whole)) == []
    first, second = list(whole)[:2]
    missing = {name: share for name, share in whole.items() if name != second} | {first: 50.0}
    complaints = gate.too_low(_report(missing))
    assert len(complaints) == 2
    assert complaints[0].startswith(f"{first}: 50.0 %")
    assert "[7]" in complaints[0]
    assert complaints[1].startswith(f"{second}: 0.0 %")


def _test_files(arguments: tuple[str, ...]) -> set[Path]:
    """What pytest is given by these: files, folders, and what is ignored in them."""
    left_out = [ROOT / each.removeprefix("--ignore=") for each in arguments if each.startswith("--ignore=")]
    found: set[Path] = set()
    for each in (ROOT / each for each in arguments if not each.startswith("--")):
        found |= {each} if each.is_file() else set(each.rglob("test_*.py"))
    return {file for file in found if not any(file.is_relative_to(path) for path in left_out)}


def test_each_test_file_is_run_by_one_process(
    packaging: tuple[ModuleType, ModuleType], monkeypatch: pytest.MonkeyPatch
) -> None:
    tasks, gate = packaging
    for name in ("prepare", "check_qt", "_run_all"):
        monkeypatch.setattr(tasks, name, lambda *_: 0)
    ran: list[tuple[str, ...]] = []
    monkeypatch.setattr(tasks, "_run_beside", lambda commands: ran.extend(commands) or (0, b""))
    monkeypatch.setattr(tasks, "gate", lambda *_: (7, b""))
    assert tasks.test(argparse.Namespace(pytest=[])) == 7
    runs = [command[1:] for command in ran if command[0] == "pytest"]
    files = [file for run in (*runs, tuple(gate.gated_tests())) for file in _test_files(run)]
    assert sorted(files) == sorted((ROOT / "tests").rglob("test_*.py"))
    assert set(tasks.THOROUGH) < set(ran)
    ran.clear()
    assert tasks.test(argparse.Namespace(pytest=["tests/core"])) == 0
    assert {command[-1] for command in ran if command[0] == "pytest"} == {"tests/core"}


def test_a_check_that_fails_beside_the_others_is_said_whole(
    packaging: tuple[ModuleType, ModuleType], monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    tasks = packaging[0]
    for name in ("prepare", "check_qt"):
        monkeypatch.setattr(tasks, name, lambda *_: 0)
    monkeypatch.setattr(tasks, "SCRIPTS", Path(sys.executable).parent)
    monkeypatch.setattr(tasks, "gate", lambda *_: (0, b"covered\n"))
    program = Path(sys.executable).name
    monkeypatch.setattr(tasks, "QUICK", ((program, "-c", "pass"),))
    monkeypatch.setattr(tasks, "test_runs", list)
    failing = (program, "-c", "import sys; sys.exit('an error')")
    monkeypatch.setattr(
        tasks, "THOROUGH", ((program, "-c", "print('fine')"), failing, (program, "-c", "print('never')"))
    )
    assert tasks.test(argparse.Namespace(pytest=[])) == 1
    said = capfdbinary.readouterr().out.replace(b"\r", b"").decode()
    assert "covered\n" in said
    assert re.search(r"\nfine\n\$ .*\nan error\n", said)
    assert "\nnever" not in said


def test_a_release_is_refused_until_all_is_ready(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    release = importlib.import_module("release")
    answers: dict[str, str] = {}
    monkeypatch.setattr(release, "_git", lambda _root, command, *_: answers.get(command, ""))
    (tmp_path / "desktop_app").mkdir()
    (tmp_path / "packaging").mkdir()
    files = {
        "desktop_app/__init__.py": '__version__ = "1.2.3"\n',
        "CHANGELOG.md": "## [Unreleased]\n\n## [1.2.3] - 2026-12-01\n",
        "packaging/lookalike.metainfo.xml": '<release version="1.2.3" date="2026-12-01"/>',
    }
    for name, content in files.items():
        (tmp_path / name).write_text(content, encoding="utf-8")
    assert list(release.problems("1.2.3", tmp_path)) == []
    assert [problem.partition(" ")[0] for problem in release.problems("1.2.4", tmp_path)] == [
        "desktop_app/__init__.py",
        "CHANGELOG.md",
        "packaging/lookalike.metainfo.xml",
    ]
    assert "is not a version" in next(release.problems("v1", tmp_path))
    answers |= {"status": " M README.md", "tag": "v1.2.3"}
    assert [problem.split()[1] for problem in release.problems("1.2.3", tmp_path)] == ["working", "tag"]


def test_a_text_without_translation_keeps_a_release_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    release = importlib.import_module("release")
    monkeypatch.setattr(release.translations, "faults", lambda language, _: ["a text"] if language == "de" else [])
    monkeypatch.setattr(release.texts, "texts", dict)
    assert [problem.split(" lacks ")[0] for problem in release.untranslated()] == ["lookalike_de.ts"]


@pytest.mark.parametrize(
    ("licence", "bound"),
    [
        ({"license": {"id": "MIT"}}, False),
        ({"expression": "LGPL-3.0-only OR GPL-2.0-only"}, False),
        ({"license": {"id": "GPL-3.0-or-later"}}, True),
        ({"expression": "AGPL-3.0-only"}, True),
        ({"license": {"name": "License :: OSI Approved :: GNU General Public License v3 (GPLv3)"}}, True),
        ({"license": {"name": "License :: OSI Approved :: GNU Lesser General Public License"}}, False),
    ],
)
def test_a_part_under_the_gpl_keeps_a_release_back(licence: dict, bound: bool, monkeypatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    release = importlib.import_module("release")
    parts = {"components": [{"name": "part", "licenses": [licence]}, {"name": "other"}]}
    assert release.bound_parts(parts) == (["part"] if bound else [])


def test_what_is_attached_to_a_release(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    release = importlib.import_module("release")
    folder, target = tmp_path / "dist", tmp_path / "release"
    for name in ("wheel/lookalike-1.2.3-py3-none-any.whl", "dist/THIRD-PARTY.txt", "dist/parts.cdx.json"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text('{"components": []}', encoding="utf-8")
    monkeypatch.setattr(release.bundle, "WORK", tmp_path)
    for packer in (release.deb, release.onefile):
        monkeypatch.setattr(packer, "pack", lambda _, into, **__: (into / "lookalike.packed").write_bytes(b"all"))
    made = [file.name for file in release.build(folder, target)]
    assert made[-1] == "SHA256SUMS"
    assert {"THIRD-PARTY.txt", "lookalike-1.2.3-py3-none-any.whl", "parts.cdx.json"} <= set(made)
    sums = (target / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    assert [line.partition("  ")[2] for line in sums] == made[:-1]


def test_the_notices_name_what_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    notices = importlib.import_module("notices")
    licences = {"tomlkit": "MIT", "watchdog": "Apache"}
    for name, words in licences.items():
        text = notices.notice(notices.distribution(name))
        assert text.startswith(name)
        assert words in text
