"""Switching to another encoder, with a line that says how far it is."""

from __future__ import annotations

from desktop_app.cli.progress import ProgressLine
from desktop_app.cli.stopping import stopped_by_ctrl_c
from desktop_app.core.language import plural
from desktop_app.core.library import Library

__all__ = ["switch_to"]


def switch_to(library: Library, identity: str) -> str:
    """What to say of photos that the encoder could not read yet, once it is in use; "" where it read all.

    Raises:
        KnownError: as `Library.switch_encoder`.
        Cancelled: by Ctrl+C.
    """
    with ProgressLine() as line, stopped_by_ctrl_c() as control:
        for progress in library.switch_encoder(identity, control=control):
            line.show(progress)
    left = library.indexing.uncoded()
    said = plural(
        left,
        "{count:,} photo cannot be read now; it is found again after it was indexed.",
        "{count:,} photos cannot be read now; they are found again after they were indexed.",
    )
    return said if left else ""
