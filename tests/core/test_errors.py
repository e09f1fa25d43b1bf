"""The exception tree: drawn as it is, with messages that name the file."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from desktop_app.core import errors
from desktop_app.core.errors import ImageAccessError, KnownError, LookalikeError, display_path
from desktop_app.core.images.guarding import opened


def _drawn() -> dict[str, str]:
    """Each exception of the drawing with the one that it hangs from."""
    parents: dict[str, str] = {}
    path: list[str] = []
    for line in (errors.__doc__ or "").splitlines():
        found = re.match(r"([│├└─ ]*)([A-Z]\w+Error)\b", line)
        if found:
            depth = len(found[1]) // 4
            path = [*path[:depth], found[2]]
            if depth:
                parents[found[2]] = path[depth - 1]
    return parents


def test_the_drawing_is_the_tree() -> None:
    classes = {c.__name__: c for c in vars(errors).values() if isinstance(c, type) and issubclass(c, LookalikeError)}
    assert _drawn() == {name: c.__base__.__name__ for name, c in classes.items() if c is not LookalikeError}
    assert set(errors.__all__) == {*classes, "display_path", "is_unseen"}
    assert all(c.__doc__ for c in classes.values())


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("a.jpg", "a.jpg"),
        ("caf\udce9.jpg", "caf\N{REPLACEMENT CHARACTER}.jpg"),
        ("🌴", "🌴"),
        ("a\x1b[31mred\x07.jpg", r"a\x1b[31mred\x07.jpg"),
        ("two\nlines\r.jpg", r"two\x0alines\x0d.jpg"),
        ("rtl\u202egpj.jpg", r"rtl\u202egpj.jpg"),
        ("c1\x9b31m.jpg", r"c1\x9b31m.jpg"),
        ("no\u200bwidth\ufeff.jpg", r"no\u200bwidth\ufeff.jpg"),
        ("line\u2028.jpg", r"line\u2028.jpg"),
        ("👨\u200d👩.jpg", "👨\u200d👩.jpg"),
        ("tag\U000e0041.jpg", r"tag\U000e0041.jpg"),
        ("no\u3164ink.jpg", r"no\u3164ink.jpg"),
        ("🏴\U000e0067\U000e0062\U000e0065\U000e007f.jpg", "🏴\U000e0067\U000e0062\U000e0065\U000e007f.jpg"),
    ],
)
def test_the_message_names_the_file_in_a_way_that_can_be_printed(name: str, shown: str) -> None:
    error = KnownError("is damaged", path=Path("/photos", name))
    assert str(error) == f"/photos/{shown}: is damaged"
    assert error.reason == "is damaged"
    str(error).encode("utf-8")
    assert display_path(name) == shown


def test_what_this_machine_does_not_see_is_shown_by_the_name_of_its_root(tmp_path: Path) -> None:
    assert display_path(Path("/dev/null/family/trip/1.jpg")) == "family/trip/1.jpg"
    assert display_path(r"\dev\null\family") == "family"
    for seen in ("/dev/null", "/dev/nullable/1.jpg", "/home/dev/null/1.jpg"):
        assert display_path(seen) == seen
    with pytest.raises(ImageAccessError) as caught:
        opened(Path("/dev/null/family/1.jpg"))
    assert str(caught.value) == "family/1.jpg: is in a root that this machine does not see"


def test_without_a_file_the_reason_stands_alone() -> None:
    assert str(KnownError("there is no such encoder")) == "there is no such encoder"


def test_a_reason_that_tells_other_names_is_as_safe() -> None:
    assert str(KnownError("is in the way of a\x1b]0;x\x07\nand more")) == "is in the way of a\\x1b]0;x\\x07\nand more"
