"""The groups of a review as a file for other programs: a table or JSON, by the file's ending."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Sequence
from pathlib import Path

from desktop_app.core.duplicates.listed import HEAD, as_json, as_lines
from desktop_app.core.duplicates.review import Group, Row
from desktop_app.core.errors import ActionError
from desktop_app.core.file_draft import draft_of
from desktop_app.core.language import english

ENDINGS = english("Table (*.csv);;JSON (*.json)")
"""For a dialog that asks for the file."""

__all__ = ["ENDINGS", "export"]


def export(groups: Sequence[Group], rows: Callable[[Group], list[Row]], file: Path) -> int:
    """Worker: how many groups were written, whole or not at all, as `lookalike duplicates` lists them.

    Raises:
        ActionError: the file cannot be written.
    """
    listed = [members for group in groups if (members := rows(group))]
    try:
        with draft_of(file) as draft:
            if file.suffix.lower() == ".json":
                draft.write_text(json.dumps([as_json(members) for members in listed], indent=2), encoding="utf-8")
            else:
                with draft.open("w", encoding="utf-8-sig", newline="") as target:  # so that spreadsheets read it
                    table = csv.writer(target)
                    table.writerow(HEAD)
                    for number, members in enumerate(listed, start=1):
                        table.writerows(as_lines(number, members))
    except OSError as error:
        raise ActionError(f"cannot be written ({error.strerror or error}); choose another place", path=file) from error
    return len(listed)
