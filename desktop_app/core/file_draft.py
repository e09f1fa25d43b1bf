"""Files that are replaced whole or not at all."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

__all__ = ["draft_of"]


@contextlib.contextmanager
def draft_of(file: Path) -> Iterator[Path]:
    """A path beside `file` to write to: at the end what is there takes the place of `file`.

    If the block fails, `file` is as it was and the draft is gone; a process that is killed leaves the draft behind, and
    the next one writes over it.

    Raises:
        OSError: the draft cannot take the file's place.
    """
    draft = file.with_name(f"{file.name}.partial")
    try:
        yield draft
        draft.replace(file)
    except BaseException:
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)
        raise
