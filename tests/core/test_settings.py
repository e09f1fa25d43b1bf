"""Settings: every field survives a round trip, nonsense is named."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.errors import SettingsError
from desktop_app.core.images.companions import KINDS
from desktop_app.core.language import LANGUAGES, SYSTEM
from desktop_app.core.settings import Settings, load_settings, save_settings

words = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
some_settings = st.builds(
    Settings,
    exclude=st.lists(words, max_size=4).map(tuple),
    hidden=st.booleans(),
    follow_links=st.booleans(),
    provider=words,
    threads=st.integers(0, 256),
    max_pixels=st.integers(1, 2**62),
    decode_seconds=st.floats(0.001, 1e9),
    poll_seconds=st.floats(0.001, 1e9),
    companions=st.lists(st.sampled_from(KINDS), unique=True).map(tuple),
    films=st.booleans(),
    merge_metadata=st.booleans(),
    parts=st.booleans(),
    inbox=st.lists(words, max_size=2).map(tuple),
    language=st.sampled_from((SYSTEM, *LANGUAGES)),
)


def test_no_file_means_the_defaults(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "library.toml") == Settings()


@given(settings=some_settings)
def test_every_field_comes_back(settings: Settings, tmp_path_factory: pytest.TempPathFactory) -> None:
    file = tmp_path_factory.getbasetemp() / "deep" / "library.toml"
    save_settings(settings, file)
    assert load_settings(file) == settings
    assert [path.name for path in file.parent.iterdir()] == ["library.toml"]


def test_every_field_is_documented() -> None:
    page = (Path(__file__).parents[2] / "docs" / "settings.md").read_text(encoding="utf-8")
    for field in dataclasses.fields(Settings):
        assert f"\n        {field.name}: " in (Settings.__doc__ or "")
        assert f"| `{field.name}` |" in page


@pytest.mark.parametrize(
    "text",
    [
        "threads = -1",
        'companions = ["raw"]',
        'language = "klingon"',
        "threads = true",
        "threads = 1.5",
        'threads = "2"',
        "max_pixels = 0",
        "decode_seconds = 0",
        "decode_seconds = nan",
        "decode_seconds = inf",
        "poll_seconds = 0",
        "poll_seconds = -0.5",
        "hidden = 1",
        'exclude = "*.tmp"',
        "exclude = [1]",
        "colour = 1",
        "schema = 99",
        "this is not TOML",
    ],
)
def test_nonsense_is_named(text: str, tmp_path: Path) -> None:
    file = tmp_path / "library.toml"
    file.write_text(text)
    with pytest.raises(SettingsError, match=r"library\.toml") as caught:
        load_settings(file)
    assert caught.value.path == file


def test_a_byte_order_mark_is_no_nonsense(tmp_path: Path) -> None:
    (tmp_path / "library.toml").write_text("threads = 3\n", encoding="utf-8-sig")
    assert load_settings(tmp_path / "library.toml").threads == 3


def test_unreadable_files_are_named(tmp_path: Path) -> None:
    (tmp_path / "folder.toml").mkdir()
    (tmp_path / "latin.toml").write_bytes(b'provider = "caf\xe9"')
    for name in ("folder.toml", "latin.toml"):
        with pytest.raises(SettingsError):
            load_settings(tmp_path / name)
    (tmp_path / "file").touch()
    with pytest.raises(SettingsError, match="cannot be written"):
        save_settings(Settings(), tmp_path / "file" / "library.toml")


def test_what_is_no_text_cannot_be_saved_and_harms_nothing(tmp_path: Path) -> None:
    file = tmp_path / "library.toml"
    save_settings(Settings(), file)
    with pytest.raises(SettingsError):
        save_settings(Settings(exclude=("\udcff*",)), file)
    assert load_settings(file) == Settings()


def test_comments_and_what_else_is_in_the_file_stay(tmp_path: Path) -> None:
    file = tmp_path / "library.toml"
    text = '# mine\nthreads = 3  # the fan is loud\n\nexclude = [\n  "a", # one\n  "b",\n]\n'
    file.write_text(text)
    save_settings(load_settings(file).changed("threads", 4), file)
    assert file.read_text().startswith(text.replace("threads = 3", "threads = 4"))
    save_settings(load_settings(file).changed("hidden", True), file)
    assert load_settings(file) == Settings(threads=4, hidden=True, exclude=("a", "b"))
    assert "# the fan is loud" in file.read_text()
    assert "poll_seconds" not in file.read_text()


def test_a_file_that_is_no_toml_is_not_overwritten(tmp_path: Path) -> None:
    file = tmp_path / "library.toml"
    file.write_text("this is not TOML")
    with pytest.raises(SettingsError, match="mend it"):
        save_settings(Settings(), file)
    assert file.read_text() == "this is not TOML"


@pytest.mark.parametrize(
    ("name", "value"), [("colour", 1), ("threads", -1), ("threads", True), ("hidden", 1), ("poll_seconds", 0.0)]
)
def test_a_setting_is_not_given_nonsense(name: str, value: object) -> None:
    with pytest.raises(SettingsError, match=name):
        Settings().changed(name, value)


def test_the_registry_says_what_each_setting_is() -> None:
    registry = Settings.registry()
    assert [setting.name for setting in registry] == [field.name for field in dataclasses.fields(Settings)]
    assert all(setting.label and setting.default == getattr(Settings(), setting.name) for setting in registry)


def test_whole_numbers_are_seconds_too(tmp_path: Path) -> None:
    (tmp_path / "library.toml").write_text("poll_seconds = 5\nthreads = 3")
    settings = load_settings(tmp_path / "library.toml")
    assert settings.poll_seconds == 5.0
    assert settings.decoding_threads == 3
    assert settings.limits.seconds == settings.decode_seconds
    assert Settings().decoding_threads >= 1
