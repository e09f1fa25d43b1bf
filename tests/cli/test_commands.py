"""Every command and option has help, and docs/commands.md documents it; a folder or nothing asks for the window."""

from __future__ import annotations

import argparse
import re
import sys
import types
from pathlib import Path

import pytest

from desktop_app import __main__ as entry
from desktop_app.cli.main import COMMANDS, build_parser, command_named
from desktop_app.cli.progress import describe
from desktop_app.core.types import Phase, Progress

PAGE = (Path(__file__).parents[2] / "docs" / "commands.md").read_text(encoding="utf-8")


def _below(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    """The commands of a parser, and theirs, by the words that call them."""
    found: dict[str, argparse.ArgumentParser] = {}
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, sub in action.choices.items():
                found[name] = sub
                found |= {f"{name} {deeper}": each for deeper, each in _below(sub).items()}
    return found


PARSERS = _below(build_parser())

every_command = pytest.mark.parametrize("name", PARSERS)


def _section(command: str) -> str:
    """What the page says from this command's heading to the next."""
    found = re.search(rf"^\*\*`lookalike {command}\b.*?(?=^\*\*`lookalike|\Z)", PAGE, re.DOTALL | re.MULTILINE)
    assert found, f"docs/commands.md has no paragraph that begins with **`lookalike {command} …`**"
    return found[0]


def test_the_parser_has_the_registrys_commands() -> None:
    assert [name for name in PARSERS if " " not in name] == list(COMMANDS)
    for name in COMMANDS:
        assert command_named(name).HELP[0].islower(), name


@pytest.mark.parametrize("name", COMMANDS)
def test_alone_a_command_has_the_same_parser(name: str) -> None:
    assert _below(build_parser([name]))[name].format_help() == PARSERS[name].format_help()


@every_command
def test_a_command_is_documented(name: str) -> None:
    section = _section(name)
    for action in PARSERS[name]._actions:
        if isinstance(action, argparse._HelpAction) or "--library" in action.option_strings:
            continue
        what = max(action.option_strings, key=len, default="") or str(action.metavar or action.dest.upper())
        if not action.option_strings and action.choices and not action.metavar:
            what = "|".join(map(str, action.choices))
        assert what in section, f"docs/commands.md: {what} of `lookalike {name}` is missing"
        assert action.help or not action.option_strings, f"{what} of `lookalike {name}` has no help"
        assert action.help != argparse.SUPPRESS
        for choice in action.choices or ():
            assert str(choice) in section, f"docs/commands.md: {choice} of `lookalike {name}` is missing"


@every_command
def test_nothing_is_documented_that_is_not_there(name: str) -> None:
    options = {option for action in PARSERS[name]._actions for option in action.option_strings}
    assert set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", _section(name))) <= options


def test_the_library_option_is_documented() -> None:
    assert "`--library FILE`" in PAGE


@pytest.mark.parametrize(
    "given", ["status", "duplicates apply --trash", "duplicates undo", "duplicates judgements", "rules queue"]
)
def test_the_library_can_be_named_anywhere(given: str) -> None:
    words = given.split()
    for place in range(len(words) + 1):
        parsed = build_parser().parse_args([*words[:place], "--library", "x.db", *words[place:]])
        assert parsed.library == Path("x.db")
    parsed = build_parser().parse_args(["--library", "x.db", *words, "--library", "y.db"])
    assert parsed.library == Path("y.db")


def test_exit_codes_are_documented() -> None:
    assert "Exit codes: 0, 1 for an error of the disk" in PAGE


@pytest.fixture
def window(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Path | None, Path | None]]:
    """The windows that would have opened: (library, folder)."""
    opened: list[tuple[Path | None, Path | None]] = []
    app = types.ModuleType("desktop_app.gui.app")

    def run(library: Path | None, folder: Path | None) -> int:
        opened.append((library, folder))
        return 0

    app.run = run  # type: ignore[attr-defined]
    gui = types.ModuleType("desktop_app.gui")
    gui.app = app  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "desktop_app.gui", gui)
    monkeypatch.setitem(sys.modules, "desktop_app.gui.app", app)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    return opened


def test_nothing_or_a_folder_opens_the_window(window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "index").mkdir()
    library, photo = tmp_path / "x.db", tmp_path / "photo.jpg"
    photo.touch()
    for arguments, wanted in [
        ([str(photo)], (None, photo)),
        ([], (None, None)),
        ([str(tmp_path)], (None, tmp_path)),
        (["./index"], (None, Path("index"))),
        (["--library", str(library)], (library, None)),
        ([f"--library={library}", str(tmp_path)], (library, tmp_path)),
        ([str(tmp_path), "--library", str(library)], (library, tmp_path)),
    ]:
        assert entry.main(arguments) == 0
        assert window.pop() == wanted


def test_a_command_wins_over_a_folder_of_its_name(
    window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "status").mkdir()
    assert entry.main(["--library", str(tmp_path / "x.db"), "index", str(tmp_path)]) == 0
    assert entry.main(["--library", str(tmp_path / "x.db"), "status"]) == 0
    assert "Photos     0" in capsys.readouterr().out
    assert not window


def test_what_is_neither_is_wrong_usage(window, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        entry.main(["idnex"])
    assert caught.value.code == 2
    assert "'idnex' is neither a command (index, " in capsys.readouterr().err
    assert not window


def test_without_a_screen_it_is_said(
    window, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert entry.main([]) == 1
    assert "there is no screen here" in capsys.readouterr().err
    assert not window


@pytest.mark.parametrize(
    ("progress", "words"),
    [
        (Progress(Phase.SCANNING, 1500, None), "Looking for photos: 1,500 files"),
        (Progress(Phase.ENCODING, 320, 1280), "[######------------------] 320 of 1,280"),
        (
            Progress(Phase.ENCODING, 320, 1280, rate=74.2, remaining=12.4),
            "[######------------------] 320 of 1,280 · 74 photos/s · 12 s left",
        ),
        (
            Progress(Phase.ENCODING, 0, 2, rate=1, remaining=3725),
            "[------------------------] 0 of 2 · 1 photos/s · 62 min 05 s left",
        ),
        (Progress(Phase.DONE, 0, 0), "[########################] 0 of 0"),
    ],
)
def test_progress_in_words(progress: Progress, words: str) -> None:
    assert describe(progress) == words
