"""What is packed for people without Python: layout, versions, the file that unpacks itself, the shops' files."""

from __future__ import annotations

import importlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from desktop_app.core.images import Family
from tests.families import every_family

ROOT = Path(__file__).parents[1]
APPLICATION = "io.github.lookalike.Lookalike"
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="what is packed here is for Linux")


@pytest.fixture
def packaging(monkeypatch: pytest.MonkeyPatch) -> Any:
    """A module of `packaging` by its name; they belong to no package."""
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    return importlib.import_module


@pytest.fixture
def folder(tmp_path: Path, packaging: Any) -> Path:
    """A bundle that says its version and its arguments, and no more."""
    made = tmp_path / "dist" / "lookalike"
    (made / "_internal").mkdir(parents=True)
    (made / "_internal" / "library.so").write_bytes(b"code" * 1000)
    program = made / "lookalike"
    program.write_text(
        f'#!/bin/sh\n[ "$1" = --version ] && echo "lookalike {packaging("bundle").version()}" || echo "$@"\n'
    )
    program.chmod(0o755)
    return made


@on_linux
@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="needs dpkg-deb")
def test_the_debian_package_holds_what_a_desktop_needs(folder: Path, packaging: Any, tmp_path: Path) -> None:
    deb: ModuleType = packaging("deb")
    package = deb.pack(folder, tmp_path)
    listed = subprocess.run(["dpkg-deb", "-c", package], capture_output=True, text=True, check=True).stdout
    for place in (
        "./opt/lookalike/lookalike",
        "./opt/lookalike/_internal/library.so",
        "./usr/bin/lookalike -> /opt/lookalike/lookalike",
        "./usr/share/applications/lookalike.desktop",
        "./usr/share/icons/hicolor/256x256/apps/lookalike.png",
        f"./usr/share/metainfo/{APPLICATION}.metainfo.xml",
        "./usr/share/doc/lookalike/copyright",
    ):
        assert place in listed
    assert set(re.findall(r"^\S+ (\S+)", listed, re.MULTILINE)) == {"root/root"}
    control = subprocess.run(["dpkg-deb", "-f", package], capture_output=True, text=True, check=True).stdout
    assert f"Version: {deb.debian_version(packaging('bundle').version())}\n" in control
    assert "libxcb-cursor0" in control
    assert package.name.endswith(f"{deb.ARCHITECTURES.get(os.uname().machine, os.uname().machine)}.deb")


@pytest.mark.parametrize(
    ("version", "debian"), [("0.2.0", "0.2.0"), ("0.2.0.dev0", "0.2.0~dev0"), ("1.0.0rc2", "1.0.0~rc2")]
)
def test_what_comes_before_a_version_sorts_before_it(version: str, debian: str, packaging: Any) -> None:
    assert packaging("deb").debian_version(version) == debian


@on_linux
@pytest.mark.skipif(shutil.which("xz") is None, reason="needs xz")
def test_the_one_file_unpacks_itself_once(folder: Path, packaging: Any, tmp_path: Path) -> None:
    file = packaging("onefile").pack(folder, tmp_path, mark=packaging("bundle").mark(folder))
    data = tmp_path / "data"
    environment = {**os.environ, "XDG_DATA_HOME": str(data)}

    def start(*arguments: str) -> str:
        return subprocess.run([file, *arguments], capture_output=True, text=True, check=True, env=environment).stdout

    assert start("similar", "a photo.jpg") == "similar a photo.jpg\n"
    (unpacked,) = (data / "lookalike-unpacked").iterdir()
    (unpacked / "lookalike").write_text("#!/bin/sh\necho as it was\n")
    assert start("index") == "as it was\n"
    start("--remove-unpacked")
    assert list(data.iterdir()) == []


@on_linux
def test_an_appimage_is_made_if_its_tool_is_there(
    folder: Path, packaging: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    appimage: ModuleType = packaging("appimage")
    tool = tmp_path / "bin" / "appimagetool"
    tool.parent.mkdir()
    tool.write_text('#!/bin/sh\nfor last; do :; done\necho "$@"\n"$4"/AppRun --version > "$last"\nls -A "$4"\n')
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", str(tool.parent), prepend=os.pathsep)
    monkeypatch.setenv("APPIMAGE_RUNTIME", "/a/runtime")
    file = appimage.pack(folder, tmp_path, tool=str(tool))
    said = capfd.readouterr().out
    assert "--runtime-file /a/runtime" in said
    assert {f"{APPLICATION}.desktop", "lookalike.png", ".DirIcon", "AppRun", "usr"} <= set(said.splitlines())
    assert file.read_text() == f"lookalike {packaging('bundle').version()}\n"
    assert not (tmp_path / "appdir").exists()


@on_linux
def test_without_the_tool_nothing_is_called_an_appimage(
    folder: Path, packaging: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    appimage: ModuleType = packaging("appimage")
    (tmp_path / "build").mkdir()
    monkeypatch.setattr(appimage.shutil, "which", lambda _: None)
    monkeypatch.setattr(packaging("onefile").bundle, "check", lambda _: None)
    monkeypatch.setattr(packaging("onefile"), "pack", lambda folder, _, **__: folder / "lookalike")
    assert appimage.main([str(folder)]) == 0
    assert "is not an AppImage" in capsys.readouterr().out


def test_a_bundle_that_does_not_start_is_refused(folder: Path, packaging: Any) -> None:
    bundle: ModuleType = packaging("bundle")
    if os.name != "nt":
        bundle.check(folder)
    (folder / "lookalike").write_text("#!/bin/sh\nexit 1\n")
    with pytest.raises((SystemExit, OSError)):
        bundle.check(folder)


def test_two_builds_are_told_apart(folder: Path, packaging: Any) -> None:
    mark = packaging("bundle").mark
    before = mark(folder)
    (folder / "_internal" / "library.so").write_bytes(b"code")
    assert mark(folder) != before


def test_the_shops_get_the_sums_of_what_was_built(packaging: Any, tmp_path: Path) -> None:
    stores: ModuleType = packaging("stores")
    assert stores.fill("1.2.3", tmp_path) == []
    (tmp_path / "lookalike-1.2.3.msi").write_bytes(b"installer")
    (written,) = stores.fill("1.2.3", tmp_path)
    text = written.read_text()
    assert "PackageVersion: 1.2.3" in text
    assert re.search(r"InstallerSha256: [0-9A-F]{64}$", text, re.MULTILINE)
    assert "@" not in text.partition("\n")[2]


TYPES = {
    "JPEG": "image/jpeg", "PNG": "image/png", "WebP": "image/webp", "GIF": "image/gif", "BMP": "image/bmp",
    "TIFF": "image/tiff", "AVIF": "image/avif", "HEIC": "image/heif", "JPEG XL": "image/jxl", "JPEG 2000": "image/jp2",
    "PSD": "image/vnd.adobe.photoshop", "PPM": "image/x-portable-pixmap", "SGI": "image/x-sgi", "QOI": "",
    "DDS": "image/x-dds", "ICO": "image/vnd.microsoft.icon", "PCX": "image/vnd.zbrush.pcx", "TGA": "image/x-tga",
    "RAW": "image/x-adobe-dng",
}  # fmt: skip
"""What Linux calls the files of each family; "" for what it has no name for."""


@every_family
def test_linux_offers_to_open_every_family(family: Family) -> None:
    assert family.name in TYPES, f"TYPES in tests/test_bundle.py lacks {family.name!r}"
    desktop = (ROOT / "packaging" / "lookalike.desktop").read_text(encoding="utf-8")
    offered = re.search(r"MimeType=(.*)", desktop)[1].split(";")
    assert TYPES[family.name] in offered, "MimeType in packaging/lookalike.desktop lacks it"


def test_the_parts_of_the_desktop_agree() -> None:
    desktop = (ROOT / "packaging" / "lookalike.desktop").read_text(encoding="utf-8")
    assert "Exec=lookalike %f" in desktop
    assert {"image/jpeg", "image/heif", "inode/directory"} <= set(re.search(r"MimeType=(.*)", desktop)[1].split(";"))
    flatpak = (ROOT / "packaging" / "flatpak" / f"{APPLICATION}.yml").read_text(encoding="utf-8")
    metadata = (ROOT / "packaging" / "lookalike.metainfo.xml").read_text(encoding="utf-8")
    assert f"id: {APPLICATION}\n" in flatpak
    assert f"<id>{APPLICATION}</id>" in metadata
    for path in re.findall(r"path: (\S+)", flatpak):
        assert (ROOT / "packaging" / "flatpak" / path).is_file()
    (picture,) = re.findall(r"<image>\S+/main/(\S+)</image>", metadata)
    assert (ROOT / picture).is_file()


def test_what_is_left_is_not_looked_for_among_processes(
    packaging: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("proc/1/cwd", "var/log/x.log", "var/lib/dpkg/status", "opt/lookalike/left.so", "usr/bin/sh"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    listed = os.scandir

    def refuses(path: str) -> Any:
        if "proc" in Path(path).parts:
            raise PermissionError(path)
        return listed(path)

    monkeypatch.setattr(os, "scandir", refuses)
    assert packaging("deb_check").Bare(tmp_path).files() == {"opt/lookalike/left.so", "usr/bin/sh"}


@pytest.mark.slow
@on_linux
def test_the_package_works_in_a_bare_debian(packaging: Any, tmp_path: Path) -> None:
    """Builds the package first, unless LOOKALIKE_DEB names one."""
    check: ModuleType = packaging("deb_check")
    if lacking := check.missing():
        pytest.skip(f"needs {', '.join(lacking)}")
    given = os.environ.get("LOOKALIKE_DEB")
    package = Path(given) if given else packaging("deb").pack(packaging("bundle").build(tmp_path / "bundle"), tmp_path)
    assert "window" in check.check(package, tmp_path / "bare")
