"""What pictures gave back is kept where the C library can be told so; where it cannot, nothing happens."""

import ctypes
from types import SimpleNamespace

import pytest

from desktop_app.cli import have
from desktop_app.core.freed_memory import keep_freed_memory


def test_the_allocator_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[tuple[int, int]] = []
    monkeypatch.setattr(
        ctypes, "CDLL", lambda _name: SimpleNamespace(mallopt=lambda what, size: told.append((what, size)))
    )
    keep_freed_memory()
    assert told == [(-3, 1 << 30), (-1, 1 << 28)]


@pytest.mark.parametrize("error", [OSError, AttributeError, TypeError])
def test_another_system_has_no_such_allocator(error: type[Exception], monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(_name: object) -> object:
        raise error

    monkeypatch.setattr(ctypes, "CDLL", missing)
    keep_freed_memory()


def test_the_question_about_a_card_asks_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    class AskedError(Exception):
        """So that nothing else is looked at."""

    def asked() -> None:
        raise AskedError

    monkeypatch.setattr(have, "keep_freed_memory", asked)
    with pytest.raises(AskedError):
        have.run(None, SimpleNamespace(copy=None, move=None, paths=[]))  # type: ignore[arg-type]
