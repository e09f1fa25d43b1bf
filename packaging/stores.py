"""Fills in what the shops of programs ask for, from what was built: `python packaging/stores.py VERSION FOLDER`.

The folder holds the release's .msi and .dmg; the files for winget and Homebrew are written beside them. Only the
standard library is used.
"""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

TEMPLATES = Path(__file__).resolve().parent / "stores"
SUFFIXES = {"MSI": ".msi", "DMG": ".dmg"}


def fill(version: str, folder: Path) -> list[Path]:
    """The files written, of those for which what they need was built."""
    values = {"VERSION": version}
    for name, suffix in SUFFIXES.items():
        built = folder / f"lookalike-{version}{suffix}"
        if built.exists():
            values[f"SHA256_{name}"] = hashlib.sha256(built.read_bytes()).hexdigest().upper()
    written = []
    for template in sorted(TEMPLATES.iterdir()):
        text = template.read_text(encoding="utf-8")
        for name, value in values.items():
            text = text.replace(f"@{name}@", value)
        if "@SHA256_" not in text:
            written.append(folder / template.name)
            written[-1].write_text(text, encoding="utf-8")
    return written


def main(arguments: list[str]) -> int:
    """Write the files and name them; returns the exit code."""
    if len(arguments) != 2:
        print("usage: stores.py VERSION FOLDER", file=sys.stderr)
        return 2
    for path in fill(arguments[0], Path(arguments[1])):
        print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
