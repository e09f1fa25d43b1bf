from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.duplicates.keeper import RULES, KeeperRules, choose_keeper
from desktop_app.core.errors import KnownError
from desktop_app.core.types import FolderId, Photo, PhotoId

PLAIN = Photo(
    id=PhotoId(1), folder=FolderId(1), path=Path("/photos/b.jpg"), size=1000, mtime_ns=10**18, width=400, height=300,
    format="JPEG", taken=None, camera="", has_gps=False, fingerprint=b"", online=True,
)  # fmt: skip
BETTER = {
    "pixels": {"width": 4000},
    "size": {"size": 2000},
    "oldest": {"taken": datetime.fromisoformat("1999-01-01")},
    "metadata": {"has_gps": True},
    "path": {"path": Path("/photos/zz keep.jpg")},
    "folder": {"path": Path("/best/zz.jpg")},
    "place": {"path": Path("/photos/much longer name.jpg")},
    "shallow": {"path": Path("/a much longer name.jpg")},
}


# Those that look at the files themselves: see test_rules.py.
LOOKING = {"complete", "original"}


@pytest.mark.parametrize("name", RULES.keys() - LOOKING)
def test_each_rule_prefers_what_it_says(name):
    assert name in BETTER, f"BETTER lacks {name!r}: the fields of a photo that make it better by this rule"
    best = replace(PLAIN, id=PhotoId(2), **BETTER[name])
    rules = KeeperRules(order=(name,), pattern="*keep*", preferred=(Path("/best"),))
    plain = replace(PLAIN, path=Path("/photos/b (1).jpg")) if name == "place" else PLAIN
    for photos in ([plain, best], [best, plain]):
        keeper = choose_keeper(photos, rules=rules)
        assert keeper.photo is best
        assert keeper.why == RULES[name].words(best)


def test_the_page_of_commands_names_every_rule():
    page = Path(__file__).parents[3] / "docs" / "commands.md"
    (row,) = [line for line in page.read_text(encoding="utf-8").splitlines() if line.startswith("| `--rule RULE`")]
    assert [name for name in RULES if f"`{name}`" not in row] == []
    assert ", ".join(f"`{name}`" for name in KeeperRules().order) + " (in this order by default)" in row


def test_the_order_of_rules_counts():
    large = replace(PLAIN, id=PhotoId(2), width=4000)
    tagged = replace(PLAIN, id=PhotoId(3), has_gps=True, taken=datetime.fromisoformat("2020-01-01"))
    assert choose_keeper([large, tagged], rules=KeeperRules(order=("pixels", "metadata"))).photo is large
    assert choose_keeper([large, tagged], rules=KeeperRules(order=("metadata", "pixels"))).photo is tagged


def test_it_says_all_that_is_better():
    best = replace(PLAIN, id=PhotoId(2), width=4000, height=3000, has_gps=True, size=999)
    assert choose_keeper([PLAIN, best], rules=KeeperRules()).why == "4000×3000, has GPS"


def test_the_largest_is_said_of_the_largest_only():
    whole = replace(PLAIN, width=4000, height=3000, size=215_000)
    png = replace(PLAIN, id=PhotoId(2), path=Path("/photos/b.png"), has_gps=True, size=1_100_000)
    small = replace(PLAIN, id=PhotoId(3), path=Path("/photos/small.jpg"), size=9_000)
    assert choose_keeper([whole, png, small], rules=KeeperRules(order=("pixels", "size"))).why == "4000×3000"
    assert choose_keeper([whole, png, small], rules=KeeperRules(order=("size",))).photo is png
    beside = choose_keeper([whole, png, small], rules=KeeperRules(order=("size",)), among=[whole, small])
    assert (beside.photo, beside.why) == (whole, "larger file")


def test_protected_wins_over_every_rule():
    large = replace(PLAIN, id=PhotoId(2), width=4000)
    rules = KeeperRules(order=("pixels",), protected=(Path("/photos"),))
    safe = replace(PLAIN, path=Path("/photos/x.jpg"))
    assert choose_keeper([replace(large, path=Path("/other/x.jpg")), safe], rules=rules).photo is safe


def test_equals_are_decided_by_path():
    other = replace(PLAIN, id=PhotoId(2), path=Path("/photos/a.jpg"))
    keeper = choose_keeper([PLAIN, other], rules=KeeperRules())
    assert keeper.photo is other
    assert keeper.why == "equally good; chosen by name"


def test_an_unknown_rule_is_named():
    with pytest.raises(KnownError, match=r"'largest'.*pixels"):
        KeeperRules(order=("largest",))


@given(border=st.floats(0.01, 0.3), scale=st.sampled_from([1.0, 0.5]))
def test_a_border_makes_no_photo_better(border, scale):
    """A copy with a border around it has more pixels, and shows no more."""
    width = round(PLAIN.width * scale * (1 + 2 * border))
    height = round(PLAIN.height * scale * (1 + 2 * border))
    framed = replace(PLAIN, id=PhotoId(2), width=width, height=height, size=9999)
    content = {framed.id: PLAIN.width * PLAIN.height * scale**2 / (width * height) * 1.03}
    keeper = choose_keeper([framed, PLAIN], rules=KeeperRules(), content=lambda photo: content.get(photo.id, 1.0))
    assert keeper.photo is PLAIN
    larger = width * height > PLAIN.width * PLAIN.height
    assert keeper.why == "400×300" + " without a border" * larger


def test_a_much_larger_photo_wins_with_its_border():
    framed = replace(PLAIN, id=PhotoId(2), width=800, height=600)
    assert (
        choose_keeper([framed, PLAIN], rules=KeeperRules(), content=lambda p: 0.8 if p is framed else 1).photo is framed
    )


def test_a_doubtful_photo_never_stays_for_a_sound_one():
    sound = replace(PLAIN, path=Path("/photos/sound with a longer name.jpg"))
    doubtful = replace(PLAIN, path=Path("/a.jpg"), width=800, height=600, doubt="a part of the picture is grey")
    assert choose_keeper([doubtful, sound], rules=KeeperRules()).photo == sound
    assert choose_keeper([doubtful], rules=KeeperRules()).photo == doubtful


@pytest.mark.expects_errors
def test_a_rule_that_fails_for_a_file_leaves_the_choice_to_the_others(monkeypatch):
    def breaks(*_):
        raise ValueError("odd")

    monkeypatch.setitem(RULES, "complete", replace(RULES["complete"], values=breaks))
    best = replace(PLAIN, id=PhotoId(2), path=Path("/photos/zz.jpg"), width=4000)
    assert choose_keeper([PLAIN, best], rules=KeeperRules(order=("complete", "pixels"))).photo is best
