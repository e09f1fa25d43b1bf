"""One piece of work that writes codes at a time: in this library, and among all processes that have it open."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Iterator
from pathlib import Path

from desktop_app.core import file_lock
from desktop_app.core.errors import CatalogBusyError, CatalogError
from desktop_app.core.locations import beside
from desktop_app.core.types import Control

__all__ = ["Turns"]

_LOOK_SECONDS = 0.1


class Turns:
    """Who may index.

    Args:
        catalog: the catalog file; the lock lies beside it.
    """

    def __init__(self, catalog: Path) -> None:
        self._catalog = catalog
        self._busy = threading.Lock()

    @contextlib.contextmanager
    def take(self, control: Control | None) -> Iterator[None]:
        """Wait for the other work of this process, which may be paused; never for that of another process.

        Raises:
            Cancelled: by `control`, while waiting.
            CatalogBusyError: another process is at work on this library.
        """
        while not self._busy.acquire(timeout=_LOOK_SECONDS):
            if control is not None:
                control.checkpoint()
        try:
            with self._alone():
                yield
        finally:
            self._busy.release()

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        with contextlib.ExitStack() as stack:
            try:
                stack.enter_context(file_lock.hold(beside(self._catalog, ".lock"), holder=str(os.getpid())))
            except file_lock.FileIsLockedError as error:
                raise _busy(self._catalog, holder=error.holder) from None
            except OSError as error:
                raise CatalogError(
                    f"cannot be locked ({error.strerror or error}), so nothing is added; you can still search it",
                    path=self._catalog,
                ) from None
            yield


def _busy(catalog: Path, *, holder: str) -> CatalogBusyError:
    """Says who is at work, if that one has written it down already."""
    if not holder:
        return CatalogBusyError("another Lookalike is updating this library; you can still search it", path=catalog)
    return CatalogBusyError(
        f"another Lookalike (process {holder}) is updating this library; you can still search it", path=catalog
    )
