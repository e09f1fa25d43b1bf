"""Packs the bundle into one file that unpacks itself where it is first started: `python packaging/tasks.py onefile`.

It is not an AppImage, whose runtime no registry of packages has: it is a shell script with a compressed archive behind
it, and needs `sh`, `tail`, `tar` and `xz`. Only the standard library is used.
"""

from __future__ import annotations

import sys
import tarfile
from pathlib import Path

import bundle

_LEVEL = 1  # of xz, which takes ten times as long at its usual level, for a tenth less

# Unpacked beside its place and then renamed, so that what was interrupted is never taken for whole.
START = """\
#!/bin/sh
# Lookalike {version}: unpacks itself at its first start, and starts.
# `--remove-unpacked` removes what it has unpacked; the library and the settings stay.
set -eu
place="${{XDG_DATA_HOME:-$HOME/.local/share}}/lookalike-unpacked/{version}-{mark}"
if [ "${{1:-}}" = "--remove-unpacked" ]; then
    rm -rf "${{place%/*}}"
    exit 0
fi
if [ ! -x "$place/lookalike" ]; then
    mkdir -p "${{place%/*}}"
    new=$(mktemp -d "$place.XXXXXX")
    trap 'rm -rf "$new"' EXIT
    tail -n +{lines} "$0" | tar -x -J -f - -C "$new"
    mv -T "$new/lookalike" "$place" 2>/dev/null || [ -x "$place/lookalike" ]
    rm -rf "$new"
    trap - EXIT
fi
exec "$place/lookalike" "$@"
"""


def pack(folder: Path, target: Path, *, mark: str) -> Path:
    """The file that unpacks itself, of a bundle, in a folder.

    Args:
        mark: tells builds of one version apart.
    """
    archive = target / "lookalike.tar.xz"
    with tarfile.open(archive, "w:xz", preset=_LEVEL) as packed:
        packed.add(folder, arcname=bundle.NAME)
    text = START.format(version=bundle.version(), mark=mark, lines=START.count("\n") + 1)
    file = target / f"lookalike-{bundle.version()}-linux.run"
    with file.open("wb") as out, archive.open("rb") as content:
        out.write(text.encode())
        while chunk := content.read(1 << 20):
            out.write(chunk)
    file.chmod(0o755)
    archive.unlink()
    return file


def main(arguments: list[str]) -> int:
    """Build the bundle, unless one is named, and pack it; returns the exit code."""
    folder = Path(arguments[0]) if arguments else bundle.build()
    bundle.check(folder)
    file = pack(folder, bundle.ROOT / "build", mark=bundle.mark(folder))
    size = bundle.megabytes(file)
    print(f"{file}: {size:.0f} MB")
    return int(size > bundle.MOST_MEGABYTES)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
