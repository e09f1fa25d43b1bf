"""Settings: every field survives a round trip, nonsense is named."""

from __future__ import annotations

import dataclasses
import inspect
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.encoders.providers import CHOICES
from desktop_app.core.errors import SettingsError
from desktop_app.core.settings import Setting, Settings, change_setting, load_settings, save_settings, settings_now

words = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)


def values_of(setting: Setting) -> st.SearchStrategy[Any]:
    """What a setting can be."""
    if isinstance(setting.default, bool):
        return st.booleans()
    if isinstance(setting.default, int):
        return st.integers(1 if setting.least is None else int(setting.least), 2**62)
    if isinstance(setting.default, float):
        return st.floats(0.001 if setting.least is None else setting.least, 1e9)
    one = st.sampled_from(list(setting.choices)) if setting.choices else words
    return one if isinstance(setting.default, str) else st.lists(one, max_size=4).map(tuple)


def nonsense_of(setting: Setting) -> list[Any]:
    """What a setting cannot be."""
    kind, below = type(setting.default), 0 if setting.least is None else setting.least - 1
    if kind is bool:
        return [1, "true"]
    if kind is int:
        return [int(below), True, 1.5, "2"]
    if kind is float:
        return [float(below), float("nan"), float("inf"), True, "2"]
    strange = ["green"] if setting.choices else []
    return [1, ["a"], *strange] if kind is str else ["*.tmp", [1], *([each] for each in strange)]


every_setting = pytest.mark.parametrize("setting", Settings.registry(), ids=lambda setting: setting.name)
some_settings = st.builds(Settings, **{each.name: values_of(each) for each in Settings.registry()})


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
        assert f"\n    {field.name}: " in (inspect.getdoc(Settings) or "")
        assert f"| `{field.name}` |" in page


@pytest.mark.parametrize(
    "text",
    [
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


@every_setting
def test_no_setting_takes_what_it_cannot_be(setting: Setting, tmp_path: Path) -> None:
    file = tmp_path / "library.toml"
    for value in nonsense_of(setting):
        file.write_text(f"{setting.name} = {json.dumps(value).replace('NaN', 'nan').replace('Infinity', 'inf')}")
        with pytest.raises(SettingsError, match=rf"library\.toml.*'{setting.name}'"):
            load_settings(file)
        with pytest.raises(SettingsError, match=setting.name):
            Settings().changed(setting.name, value)


@every_setting
def test_every_choice_can_be_chosen(setting: Setting, tmp_path: Path) -> None:
    for choice in setting.choices:
        value = (choice,) if isinstance(setting.default, tuple) else choice
        settings = Settings().changed(setting.name, value)
        save_settings(settings, tmp_path / "library.toml")
        assert load_settings(tmp_path / "library.toml") == settings


def test_what_there_is_to_choose_from_is_said(tmp_path: Path) -> None:
    (tmp_path / "library.toml").write_text('provider = "warp"')
    with pytest.raises(SettingsError, match="'warp'; choose from auto, cpu, cuda, directml, coreml, openvino"):
        load_settings(tmp_path / "library.toml")


def test_every_provider_can_be_chosen() -> None:
    (provider,) = (setting for setting in Settings.registry() if setting.name == "provider")
    assert set(provider.choices) == set(CHOICES)


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


def test_there_are_no_other_settings() -> None:
    with pytest.raises(SettingsError, match="colour"):
        Settings().changed("colour", 1)


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


def test_what_another_window_wrote_counts_and_what_cannot_be_read_does_not(tmp_path: Path) -> None:
    file, known = tmp_path / "library.toml", Settings(inbox=("known",))
    assert settings_now(None, known) is known
    other = change_setting(Settings(), "inbox", ("other",), file=file)
    assert other.inbox == ("other",)
    assert settings_now(file, known) == other
    file.write_text("inbox =")
    assert settings_now(file, known) is known


def test_a_change_that_is_refused_leaves_the_file(tmp_path: Path) -> None:
    file = tmp_path / "library.toml"
    known = change_setting(Settings(), "inbox", ("one",), file=file)
    with pytest.raises(SettingsError):
        change_setting(known, "inbox", 5, file=file)
    assert load_settings(file) == known
