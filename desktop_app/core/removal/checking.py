"""What is looked at right before a photo is touched: it and the one that stays, as they are on the disk now."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from desktop_app.core.errors import ActionError, ChangedError
from desktop_app.core.file_times import has_these
from desktop_app.core.fingerprint import fingerprint
from desktop_app.core.opening import open_file
from desktop_app.core.relations import Relation
from desktop_app.core.removal.files import same_bytes
from desktop_app.core.removal.following import check_following
from desktop_app.core.removal.plan import RemovalItem
from desktop_app.core.types import Photo

__all__ = ["check", "reaching"]


def check(item: RemovalItem) -> None:
    """Look at both files on the disk: unchanged since they were compared, and two files indeed.

    Of a photo that is removed for its own sake there is only one.

    Raises:
        ActionError: naming the file and what is different.
    """
    with reaching(item.photo.path):
        check_following(item.companions)
    if item.keeper is None:
        _check_file(item.photo)
        return
    for photo in (item.keeper, item.photo):
        _check_file(photo)
    one, other = item.photo.path, item.keeper.path
    stat, kept = _stat(one), _stat(other)
    if os.path.samestat(stat, kept) and (
        stat.st_nlink == 1
        or (os.path.samestat(_stat(one.parent), _stat(other.parent)) and one.name.casefold() == other.name.casefold())
    ):
        raise ActionError("is the file that stays, under another name", path=one)
    if item.relation is Relation.EXACT and not same_bytes(one, other):
        raise ChangedError("has no longer the same bytes as the one that stays; index it again", path=one)


def _check_file(photo: Photo) -> None:
    with reaching(photo.path):
        if photo.path.is_symlink():
            raise ActionError("is now a link; it was left alone", path=photo.path)
        stat = photo.path.stat()
        if not has_these(stat, size=photo.size, mtime_ns=photo.mtime_ns):
            raise ChangedError("has changed since it was indexed; index it again", path=photo.path)
        with open_file(photo.path) as file:
            if fingerprint(file, size=stat.st_size) != photo.fingerprint:
                raise ChangedError("has changed since it was indexed; index it again", path=photo.path)


def _stat(path: Path) -> os.stat_result:
    with reaching(path):
        return path.stat()


@contextlib.contextmanager
def reaching(path: Path) -> Iterator[None]:
    """Around questions to the disk: a file that is gone or a share that is not reachable is an ActionError."""
    try:
        yield
    except FileNotFoundError:
        raise ActionError("is not there any more", path=path) from None
    except OSError as error:
        raise ActionError(f"cannot be read ({error.strerror or error})", path=path) from error
