"""The licences of everything that is installed with Lookalike, as one text: `python notices.py > THIRD-PARTY.txt`.

Run it with the Python of an environment that holds Lookalike and nothing else. Only the standard library is used.
"""

from __future__ import annotations

import re
import sys
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

ROOT = "lookalike"
EXTRAS = ("raw", "jxl")
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_CODE = {".py", ".pyc", ".so", ".pyi"}
_FILES = re.compile(r"(?:licen[cs]e|copying|notice|copyright)[^/]*$", re.IGNORECASE)


def installed() -> dict[str, Distribution]:
    """What Lookalike needs, with what that needs, by name."""
    found: dict[str, Distribution] = {}
    waiting = [ROOT]
    while waiting:
        name = waiting.pop()
        try:
            one = distribution(name)
        except PackageNotFoundError:
            continue  # of another system, or an extra that is not installed
        key = one.metadata["Name"].lower().replace("_", "-")
        if key in found:
            continue
        found[key] = one
        for need in one.requires or ():
            extra = re.search(r"extra\s*==\s*[\"']([^\"']+)", need)
            if (match := _NAME.match(need)) and (extra is None or (key == ROOT and extra[1] in EXTRAS)):
                waiting.append(match[0])
    return found


def licence_of(one: Distribution) -> str:
    """Its licence in a few words; "" where it names none."""
    named = one.metadata.get("License-Expression") or ""
    classified = [line.rpartition(" :: ")[2] for line in one.metadata.get_all("Classifier") or () if "License" in line]
    said = (one.metadata.get("License") or "").strip()
    return named or ", ".join(classified) or said.partition("\n")[0]


def notice(one: Distribution) -> str:
    """Name, version, licence, and the texts that it brings."""
    files = [file for file in one.files or () if _FILES.search(file.as_posix()) and file.suffix not in _CODE]
    texts = [Path(str(file.locate())).read_text(encoding="utf-8", errors="replace") for file in files]
    head = f"{one.metadata['Name']} {one.version}: {licence_of(one) or 'no licence named'}"
    return "\n\n".join([head, *dict.fromkeys(text.strip() for text in texts)])


def main() -> int:
    """Print the notice; 1 if something names no licence and brings no text of one."""
    packages = {name: one for name, one in installed().items() if name != ROOT}
    line = "\n\n" + "=" * 100 + "\n\n"
    print(line.join(notice(packages[name]) for name in sorted(packages)))
    silent = [name for name in sorted(packages) if not licence_of(packages[name])]
    for name in silent:
        print(f"{name} names no licence; look at it before it is bundled", file=sys.stderr)
    return int(bool(silent))


if __name__ == "__main__":
    sys.exit(main())
