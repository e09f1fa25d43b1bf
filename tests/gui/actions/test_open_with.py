"""Open with: the programs that the desktop lists for a photo, and their commands."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from desktop_app.gui.actions import open_with
from desktop_app.gui.actions.applications import Application, application_folders, applications_for
from desktop_app.gui.widgets.application_chooser import ApplicationChooser
from desktop_app.gui.window.main_window import MainWindow
from tests.gui.conftest import PATIENCE_MS, until_chosen

HERE = f'"{sys.executable}"'


def entry(folder: Path, name: str, line: str, *more: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    said = ["[Desktop Entry]", "Type=Application", f"Name={name}", f"Name[de]={name} (de)", f"Exec={line}", *more]
    (folder / f"{name.lower()}.desktop").write_text("\n".join(said))


def cache(folder: Path, **kinds: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    lines = [f"image/{kind}={entries}" for kind, entries in kinds.items()]
    (folder / "mimeinfo.cache").write_text("\n".join(["[MIME Cache]", *lines]))


@pytest.fixture
def desktop(tmp_path: Path) -> list[Path]:
    own, shared = tmp_path / "own", tmp_path / "shared"
    cache(own, jpeg="viewer.desktop;gone.desktop;")
    cache(
        shared,
        jpeg="editor.desktop;hidden.desktop;viewer.desktop;missing.desktop;broken.desktop;",
        png="editor.desktop;",
    )
    entry(own, "Viewer", f"{HERE} --own %U")
    entry(shared, "Viewer", f"{HERE} --shared %U")
    entry(shared, "Editor", f"{HERE} -x %f")
    entry(shared, "Hidden", f"{HERE} %f", "NoDisplay=true")
    entry(shared, "Missing", "no-such-program-anywhere %f")
    entry(shared, "Broken", '"unended %f')
    return [own, shared]


def test_each_program_is_offered_once_and_only_what_can_be_started(desktop: list[Path]) -> None:
    assert [one.name for one in applications_for(["image/jpeg"], desktop)] == ["Viewer", "Editor"]
    assert [one.name for one in applications_for(["image/png", "image/jpeg"], desktop)] == ["Editor", "Viewer"]
    assert "--own" in applications_for(["image/jpeg"], desktop)[0].line, "the person's own entry counts"
    assert applications_for(["image/heif"], desktop) == []
    (desktop[1] / "mimeinfo.cache").write_text("no groups here")
    assert [one.name for one in applications_for(["image/jpeg"], desktop)] == ["Viewer"]


def test_what_a_person_put_there_without_a_list_of_kinds_is_offered(desktop: list[Path], tmp_path: Path) -> None:
    by_hand = tmp_path / "by hand"
    entry(by_hand, "Painter", f"{HERE} %f", "MimeType=image/png;image/jpeg;")
    entry(by_hand, "Player", f"{HERE} %f", "MimeType=audio/ogg;")
    found = applications_for(["image/jpeg"], [by_hand, *desktop])
    assert [one.name for one in found] == ["Painter", "Viewer", "Editor"]


def test_what_a_person_put_beside_a_list_later_is_offered(desktop: list[Path]) -> None:
    entry(desktop[0], "Painter", f"{HERE} %f", "MimeType=image/png;image/jpeg;")
    assert [one.name for one in applications_for(["image/jpeg"], desktop)] == ["Viewer", "Painter", "Editor"]
    (desktop[0] / "away.desktop").symlink_to(desktop[0] / "nowhere")
    assert [one.name for one in applications_for(["image/png"], desktop)] == ["Painter", "Editor"]


@pytest.mark.parametrize(
    ("line", "command"),
    [
        ("app %f", ["app", "/a/b c.jpg"]),
        ("app --new %U --more", ["app", "--new", "file:///a/b%20c.jpg", "--more"]),
        ("app", ["app", "/a/b c.jpg"]),
        ("'my app' --icon %i 100%% %F", ["my app", "--icon", "100%", "/a/b c.jpg"]),
    ],
)
def test_the_command_of_an_entry(line: str, command: list[str]) -> None:
    assert Application("App", line).command(Path("/a/b c.jpg")) == command


def test_folders_are_those_of_the_desktop(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", "/own")
    monkeypatch.setenv("XDG_DATA_DIRS", "/one::/two")
    assert application_folders() == [Path("/own/applications"), Path("/one/applications"), Path("/two/applications")]


def test_windows_asks_itself() -> None:
    assert open_with.system_command(Path("C:/a.jpg"), platform="win32") is not None
    assert open_with.system_command(Path("/a.jpg"), platform="linux") is None


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="these systems have their own way")
def test_the_window_asks_and_starts_what_is_chosen(
    indexed: MainWindow, qtbot: QtBot, desktop: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr(open_with, "application_folders", lambda: desktop)
    monkeypatch.setattr(QProcess, "startDetached", lambda program, arguments: started.append([program, *arguments]))
    indexed.photos.grid.setCurrentIndex(indexed.photos.model.index(0))
    until_chosen(qtbot, indexed)
    indexed.do("open-with")
    qtbot.waitUntil(lambda: bool(indexed.findChildren(ApplicationChooser)), timeout=PATIENCE_MS)
    dialog = indexed.findChildren(ApplicationChooser)[0]
    assert [dialog.list.item(row).text() for row in range(dialog.list.count())] == ["Viewer", "Editor"]
    dialog.list.setCurrentRow(1)
    dialog.open_button.click()
    assert started == [[sys.executable, "-x", str(indexed.preview.subject.path)]]
    assert "could not be started" in indexed.notices.text, "nothing was said of what did not start"
