"""Packs the bundle as a Debian package: `python packaging/tasks.py deb`, where `dpkg-deb` is.

It lies in /opt, starts as `lookalike`, and is in the menu and under "Open with". Only the standard library is used.
"""

from __future__ import annotations

import hashlib
import platform
import re
import shutil
import subprocess
import sys
from pathlib import Path

import bundle

ROOT = bundle.ROOT
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
# What Qt loads of the system; all else is in the bundle.
DEPENDS = (
    "libc6 (>= 2.34), libegl1, libgl1, libxkbcommon0, libxkbcommon-x11-0, libdbus-1-3, libfontconfig1, libfreetype6, "
    "libx11-xcb1, libxcb-cursor0, libxcb-icccm4, libxcb-image0, libxcb-keysyms1, libxcb-randr0, libxcb-render-util0, "
    "libxcb-shape0, libxcb-sync1, libxcb-xfixes0, libxcb-xinerama0, libxcb-xkb1"
)
CONTROL = """\
Package: lookalike
Version: {version}
Architecture: {architecture}
Maintainer: The Lookalike contributors <lookalike@example.invalid>
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: fonts-dejavu-core | fonts-noto-core, xdg-utils
Section: graphics
Priority: optional
Homepage: https://github.com/lookalike/lookalike
Description: finds the photos that look alike
 Lookalike watches photo folders and answers two questions at once: what looks
 like this photo, and what is there twice? Copies go to the trash with all that
 belongs to them, and come back from it.
"""


def lay_out(folder: Path, root: Path, *, architecture: str) -> None:
    """Fill a folder as the package's files will lie on the disk, with its control files.

    Args:
        folder: the bundle.
        root: empty, or not there.
    """
    resources, packaging = ROOT / "resources", ROOT / "packaging"
    shutil.copytree(folder, root / "opt" / bundle.NAME, symlinks=True)
    places = {
        packaging / "lookalike.desktop": "usr/share/applications/lookalike.desktop",
        packaging / "lookalike.metainfo.xml": "usr/share/metainfo/io.github.lookalike.Lookalike.metainfo.xml",
        resources / "icons" / "lookalike.png": "usr/share/icons/hicolor/256x256/apps/lookalike.png",
        ROOT / "LICENSE": "usr/share/doc/lookalike/copyright",
        ROOT / "CHANGELOG.md": "usr/share/doc/lookalike/CHANGELOG.md",
    }
    for source, place in places.items():
        (root / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, root / place)
    (root / "usr" / "bin").mkdir(parents=True)
    (root / "usr" / "bin" / bundle.NAME).symlink_to(f"/opt/{bundle.NAME}/{bundle.NAME}")
    kilobytes = int(bundle.megabytes(root) * 1024)
    control = root / "DEBIAN"
    control.mkdir()
    filled = CONTROL.format(
        version=debian_version(bundle.version()), architecture=architecture, kilobytes=kilobytes, depends=DEPENDS
    )
    (control / "control").write_text(filled, encoding="utf-8")
    (control / "md5sums").write_text("".join(_sums(root)), encoding="utf-8")


def debian_version(version: str) -> str:
    """A version that sorts as Python's does: 0.2.0.dev0 and 0.2.0rc1 come before 0.2.0."""
    return re.sub(r"\.?(dev|rc|a|b)(\d+)", r"~\1\2", version)


def _sums(root: Path) -> list[str]:
    files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    return [
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(root)}\n"
        for path in files
        if "DEBIAN" not in path.parts
    ]


def pack(folder: Path, target: Path) -> Path:
    """The .deb of a bundle, in a folder."""
    architecture = ARCHITECTURES.get(platform.machine(), platform.machine())
    root = target / "deb"
    shutil.rmtree(root, ignore_errors=True)
    lay_out(folder, root, architecture=architecture)
    package = target / f"lookalike_{debian_version(bundle.version())}_{architecture}.deb"
    packer = shutil.which("dpkg-deb")
    if packer is None:
        raise SystemExit("dpkg-deb is not there; it comes with Debian, Ubuntu and their like")
    subprocess.run([packer, "--root-owner-group", "-Zzstd", "-z10", "--build", str(root), str(package)], check=True)
    shutil.rmtree(root)
    return package


def main(arguments: list[str]) -> int:
    """Build the bundle, unless one is named, and pack it; returns the exit code."""
    folder = Path(arguments[0]) if arguments else bundle.build()
    bundle.check(folder)
    package = pack(folder, ROOT / "build")
    size = bundle.megabytes(package)
    print(f"{package}: {size:.0f} MB")
    return int(size > bundle.MOST_MEGABYTES)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
