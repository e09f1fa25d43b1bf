"""What a file has beside its bytes and its time: rights, owner and tags (extended attributes)."""

from __future__ import annotations

import base64
import os
import stat
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

__all__ = ["Attributes", "attributes_of", "give_attributes"]


@dataclass(frozen=True, slots=True)
class Attributes:
    """Rights, owner and tags of a file.

    Attributes:
        mode: permission bits.
        owner: user and group number; None where the system has none.
        tags: extended attributes by name: finder tags, ratings, access lists; empty where there are none.
    """

    mode: int
    owner: tuple[int, int] | None = None
    tags: Mapping[str, bytes] = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        """For `from_json`, of values that JSON knows."""
        tags = {_as_text(os.fsencode(name)): base64.b64encode(value).decode() for name, value in self.tags.items()}
        return {"mode": self.mode, "owner": self.owner and list(self.owner), "tags": tags}

    @classmethod
    def from_json(cls, raw: Mapping[str, Any]) -> Self:
        """As they were written.

        Raises:
            ValueError, TypeError, KeyError: they were not.
        """
        owner = None if raw["owner"] is None else (int(raw["owner"][0]), int(raw["owner"][1]))
        tags = {os.fsdecode(_as_bytes(name)): base64.b64decode(value) for name, value in raw["tags"].items()}
        return cls(int(raw["mode"]), owner, tags)


def _as_text(name: bytes) -> str:
    return name.decode("utf-8", "surrogateescape")


def _as_bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")


def attributes_of(path: Path) -> Attributes:
    """Rights, owner and tags of a file, as far as the system tells them.

    Raises:
        OSError: the file cannot be looked at.
    """
    status = path.stat()
    owner = (status.st_uid, status.st_gid) if os.name == "posix" else None
    return Attributes(stat.S_IMODE(status.st_mode), owner, _tags(path))


def _tags(path: Path) -> dict[str, bytes]:
    tags: dict[str, bytes] = {}
    listed: Callable[[Path], list[str]] | None = getattr(os, "listxattr", None)
    if listed is not None:
        with suppress(OSError):  # a file system without them
            for name in listed(path):
                with suppress(OSError):
                    tags[name] = os.getxattr(path, name)
    return tags


def give_attributes(path: Path, wanted: Attributes) -> None:
    """Give a file rights, owner and tags, as far as the system and the person's own rights allow."""
    with suppress(OSError):
        now = attributes_of(path)
        if wanted.owner is not None and now.owner != wanted.owner:
            _give_owner(path, wanted.owner)
        for name in now.tags.keys() - wanted.tags.keys():
            with suppress(OSError):
                os.removexattr(path, name)
        for name, value in wanted.tags.items():
            if now.tags.get(name) != value:
                with suppress(OSError):
                    os.setxattr(path, name, value)
        if stat.S_IMODE(path.stat().st_mode) != wanted.mode:  # last: another owner and access lists change it
            path.chmod(wanted.mode)


def _give_owner(path: Path, owner: tuple[int, int]) -> None:
    try:
        os.chown(path, *owner)
    except OSError:
        with suppress(OSError):
            os.chown(path, -1, owner[1])  # one's own groups may be given without being the administrator
