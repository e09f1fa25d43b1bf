"""Packs the bundle as an AppImage: `python packaging/tasks.py appimage`, which needs `appimagetool` and its runtime.

Both come from the AppImage project, and no registry of packages has them. Where they are not there, the file that
unpacks itself is built instead (`onefile.py`), and says that it is not an AppImage. Only the standard library is used.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

import bundle
import onefile

APPLICATION = "io.github.lookalike.Lookalike"


def lay_out(folder: Path, root: Path) -> None:
    """Fill a folder as `appimagetool` takes it: what starts, its menu entry, its icon, and the bundle below `usr`.

    Args:
        folder: the bundle.
        root: empty, or not there.
    """
    resources, packaging = bundle.ROOT / "resources", bundle.ROOT / "packaging"
    shutil.copytree(folder, root / "usr" / "lib" / bundle.NAME, symlinks=True)
    (root / "AppRun").symlink_to(f"usr/lib/{bundle.NAME}/{bundle.NAME}")
    shutil.copyfile(packaging / "lookalike.desktop", root / f"{APPLICATION}.desktop")
    shutil.copyfile(resources / "icons" / "lookalike.png", root / "lookalike.png")
    (root / ".DirIcon").symlink_to("lookalike.png")
    metadata = root / "usr" / "share" / "metainfo" / f"{APPLICATION}.metainfo.xml"
    metadata.parent.mkdir(parents=True)
    shutil.copyfile(packaging / "lookalike.metainfo.xml", metadata)


def pack(folder: Path, target: Path, *, tool: str) -> Path:
    """The AppImage of a bundle, in a folder.

    Args:
        tool: the path of `appimagetool`; if the runtime is not inside of it, `APPIMAGE_RUNTIME` names its file.
    """
    root = target / "appdir"
    shutil.rmtree(root, ignore_errors=True)
    lay_out(folder, root)
    machine = platform.machine()
    file = target / f"Lookalike-{bundle.version()}-{machine}.AppImage"
    runtime = os.environ.get("APPIMAGE_RUNTIME")
    chosen = ["--runtime-file", runtime] if runtime else []
    subprocess.run([tool, "--no-appstream", *chosen, root, file], check=True, env={**os.environ, "ARCH": machine})
    shutil.rmtree(root)
    return file


def main(arguments: list[str]) -> int:
    """Build the bundle, unless one is named, and pack it; returns the exit code."""
    tool = shutil.which("appimagetool")
    if tool is None:
        print("appimagetool is not there: this makes a file that unpacks itself, which is not an AppImage", flush=True)
        return onefile.main(arguments)
    folder = Path(arguments[0]) if arguments else bundle.build()
    bundle.check(folder)
    file = pack(folder, bundle.ROOT / "build", tool=tool)
    size = bundle.megabytes(file)
    print(f"{file}: {size:.0f} MB")
    return int(size > bundle.MOST_MEGABYTES)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
