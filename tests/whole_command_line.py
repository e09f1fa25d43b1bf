"""One command after the other in one process, as `tests/gui/whole_session.py` does for the window."""

from __future__ import annotations

import sys

from desktop_app.__main__ import main

__all__: list[str] = []


def session(catalog: str, folder: str) -> int:
    """0, or the exit code of the first command that failed; each command's answer ends with a page.

    Args:
        catalog: the library's file.
        folder: of the photos; "0.jpg" is one.
    """
    for command in (
        ["index", folder, "--json"],
        ["similar", f"{folder}/0.jpg", "--json"],
        ["duplicates", "--json"],
        ["status", "--json"],
        ["encoders", "list"],
    ):
        if code := main(["--library", catalog, *command]):
            return code
        sys.stdout.write("\f")
    return 0


if __name__ == "__main__":
    sys.exit(session(*sys.argv[1:]))
