"""Roles of the server, for the archive of a test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from desktop_app.core.archive_address import ArchiveAddress

Roles = Callable[[str], ArchiveAddress]


@pytest.fixture
def roles(served: Any) -> Iterator[Roles]:
    """Makes a role of a name; its address, on a machine that is called like it."""
    schema, made = served.server.read("SELECT current_schema()").fetchone()[0], []
    url = served.server.address.url
    if "postgres:@" not in url:
        pytest.skip("the server of the tests asks for passwords")

    def make(name: str) -> ArchiveAddress:
        served.server.run_script(f"CREATE ROLE {name}_{schema} LOGIN")
        made.append(f"{name}_{schema}")
        return ArchiveAddress(url.replace("postgres:@", f"{made[-1]}@", 1), name)

    yield make
    for name in made:
        served.server.run_script(f"DROP OWNED BY {name}; DROP ROLE {name}")


def name_of(address: ArchiveAddress) -> str:
    return address.url.split("//")[1].split("@")[0]
