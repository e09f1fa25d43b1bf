"""Every text goes through the translation, and every language is complete."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from itertools import permutations, product
from pathlib import Path
from types import ModuleType

import pytest

from desktop_app.core import language
from desktop_app.core.duplicates.rules import RULES
from desktop_app.core.duplicates.said import when
from desktop_app.core.duplicates.small_differences import place_in_words
from desktop_app.core.errors import ImageError
from desktop_app.core.language import LANGUAGES, PLACE, explained, plural, speak, tr, translated
from desktop_app.core.settings import Settings
from desktop_app.core.types import Photo
from desktop_app.qt_language import QtLanguage
from tests.core.duplicates.made_photos import photo_row
from tests.untranslated import texts_outside

ROOT = Path(__file__).parents[1]
FRONT_ENDS = [*(ROOT / "desktop_app" / "gui").rglob("*.py"), *(ROOT / "desktop_app" / "cli").rglob("*.py")]
FRONT_ENDS += [ROOT / "desktop_app" / "__main__.py"]
_LONG = re.compile(r"[a-z]{4,}")
OTHERS = sorted(LANGUAGES.keys() - {"en"})


@pytest.fixture(scope="module")
def packaging() -> Iterator[tuple[ModuleType, ModuleType]]:
    sys.path.insert(0, str(ROOT / "packaging"))
    import texts
    import translations

    yield texts, translations
    sys.path.remove(str(ROOT / "packaging"))


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    speak(language.Language())


def test_every_text_of_a_front_end_goes_through_the_translation(packaging: tuple[ModuleType, ModuleType]) -> None:
    errors = packaging[0].known_errors()
    found = [
        f"{path.relative_to(ROOT)}, {text}"
        for path in sorted(FRONT_ENDS)
        for text in texts_outside(ast.parse(path.read_text(encoding="utf-8")), errors)
    ]
    assert found == []


@pytest.mark.parametrize(
    "line",
    [
        'label.setText("Show")',
        'label.setText("Show" if here else tr("Hide"))',
        'box.addItems(["Day", "Month"])',
        'label.setText(f"{count} photos")',
        'title = "All that is here"',
        'parser.add_argument("--x", help="one")',
        'print(f"left out: {path}")',
        'raise ArgumentTypeError("more")',
    ],
)
def test_a_text_outside_is_found(line: str) -> None:
    assert list(texts_outside(ast.parse(line), {"KnownError"}))


@pytest.mark.parametrize(
    "line",
    [
        'label.setText(tr("Show all"))',
        'label.setText(f"{path}: {count}")',
        'box.setObjectName("the box")',
        'raise KnownError("cannot be read")',
        'log.error("a mistake of ours")',
        'tasks.run(work, channel="compare difference")',
        'def f():\n    """The text of it."""',
    ],
)
def test_what_nobody_reads_is_left_alone(line: str) -> None:
    assert list(texts_outside(ast.parse(line), {"KnownError"})) == []


@pytest.mark.parametrize("name", OTHERS)
def test_every_language_is_complete(name: str, packaging: tuple[ModuleType, ModuleType]) -> None:
    texts, translations = packaging
    assert list(translations.faults(name, texts.texts())) == []


NAMES = {"CPU", "CUDA", "DirectML", "Core ML", "OpenVINO", *LANGUAGES.values()}
"""Choices that are the same in every language."""


def test_the_choices_of_a_setting_are_translated(packaging: tuple[ModuleType, ModuleType]) -> None:
    words = {w for one in Settings.registry() if isinstance(one.default, str) for w in one.choices.values()}
    outside = words - NAMES - packaging[0].texts().keys()
    assert outside == set(), "write english(...) around the words, or name them in NAMES"


def test_the_languages_are_those_with_a_file(packaging: tuple[ModuleType, ModuleType]) -> None:
    _texts, translations = packaging
    assert set(OTHERS) == set(translations.FORMS)
    assert {path.name for path in translations.FOLDER.glob("*.ts")} == {f"lookalike_{name}.ts" for name in OTHERS}


@pytest.mark.parametrize("name", OTHERS)
def test_the_compiled_files_are_made_of_the_written_ones(
    name: str, packaging: tuple[ModuleType, ModuleType], tmp_path: Path
) -> None:
    _texts, translations = packaging
    translations.release(name, tmp_path / "made.qm")
    assert (tmp_path / "made.qm").read_bytes() == translations.file_of(name).with_suffix(".qm").read_bytes()


def test_the_sentences_of_core_are_listed(packaging: tuple[ModuleType, ModuleType]) -> None:
    texts, translations = packaging
    assert translations.SENTENCES.read_text(encoding="utf-8") == translations.sentences(texts.texts())


def test_faults_of_a_translation_are_found(
    packaging: tuple[ModuleType, ModuleType], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts, translations = packaging
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    wanted = {
        "Show {name}": texts.Text("Show {name}"),
        "{count:,} photos": texts.Text("{count:,} photos", one="{count:,} photo"),
        "Stop": texts.Text("Stop"),
    }
    known = {
        "Show {name}": translations.Translation(("{nom} zeigen",), finished=True),
        "{count:,} photos": translations.Translation(("ein Foto", "{count:,} Fotos"), finished=True),
    }
    translations.write("de", known, wanted)
    assert [fault.partition(":")[0] for fault in translations.faults("de", wanted)] == [
        "other placeholders ({name}, {nom})",
        "not translated",
    ]
    fewer = translations.faults("de", {"Show {name}": texts.Text("Show {name}")})
    assert next(fewer).startswith("no longer a text")


def test_a_text_that_is_put_together_is_refused(packaging: tuple[ModuleType, ModuleType]) -> None:
    texts, _translations = packaging
    with pytest.raises(texts.NotLiteral, match="line 1"):
        list(texts.texts_in(ast.parse("tr(name)"), set()))


@pytest.mark.parametrize("name", OTHERS)
def test_every_sentence_of_core_is_recognised(name: str, packaging: tuple[ModuleType, ModuleType]) -> None:
    """With a name in each place, as it is stored or comes from another process."""
    spoken = QtLanguage(name)
    speak(spoken)
    for source in spoken.sentences():
        places = dict.fromkeys(PLACE.findall(source))
        values = {place: f"§{chr(97 + number)}" for number, place in enumerate(places)}
        assert translated(_with(source, values)) == _with(spoken.translate(source) or "", values), source


def _with(source: str, values: dict[str, str]) -> str:
    return PLACE.sub(lambda found: values[found[1]], source)


def _reasons(photo: Photo) -> Iterator[list[str]]:
    """Everything that is said of copies and of the photo that stays, put together as core does it."""
    fixed = [rule.words(photo, ()) for name, rule in RULES.items() if name not in {"path", "folder", "pixels"}]
    yield from ([one, other] for one, other in permutations(filter(None, fixed), 2))
    yield from ([f"{one} without a border", other] for one, other in permutations(filter(None, fixed), 2))
    changes = ["brightness or contrast changed", "colours changed", "4% of the picture differs"]
    places = [place_in_words(across, down) for across in (0.1, 0.52, 0.9) for down in (0.1, 0.45, 0.9)]
    times = [when(seconds).removeprefix(", ") for seconds in (3, 200, 9000, 300_000)]
    for change, place, time in product(changes, places, times):
        yield [change, *([] if change is changes[1] else [changes[1]]), place, time]


@pytest.mark.parametrize("name", OTHERS)
@pytest.mark.parametrize("mark", [", ", "; "])
def test_no_reason_is_left_in_english(name: str, mark: str, tmp_path: Path) -> None:
    (tmp_path / "a.jpg").touch()
    photo = replace(photo_row(tmp_path / "a.jpg", taken=datetime(2026, 1, 1)), camera="Canon")  # noqa: DTZ001
    speak(QtLanguage(name))
    for parts in _reasons(photo):
        said = translated(mark.join(parts))
        theirs = {word for part in parts for word in _LONG.findall(part)}
        known = {word for part in parts for word in _LONG.findall(translated(part))}  # "minutes" is French, too
        assert not (theirs - known) & set(_LONG.findall(said)), said


def test_sentences_within_sentences_and_lists_are_translated() -> None:
    speak(QtLanguage("de"))
    assert translated("crop of 72%, mirrored") == "Ausschnitt von 72\N{NO-BREAK SPACE}%, gespiegelt"
    assert translated("is damaged: a part of the picture is missing") == "ist beschädigt: ein Teil des Bildes fehlt"
    assert translated("no sentence of ours") == "no sentence of ours"
    error = ImageError("is empty (0 bytes)", path=Path("a.jpg"))
    assert explained(error) == "a.jpg: ist leer (0 Bytes)"
    assert explained(OSError("disk")) == "disk"


def test_plurals_follow_the_language() -> None:
    known = {"de": 2, "fr": 2, "es": 2, "ja": 1, "zh_CN": 1, "ar": 6}
    for name in OTHERS:
        speak(QtLanguage(name))
        said = {plural(count, "{count:,} photo", "{count:,} photos") for count in range(200)}
        assert len({re.sub(r"[\d,.]+", "", form) for form in said}) <= known[name]
    speak(QtLanguage("de"))
    assert [plural(count, "{count:,} photo", "{count:,} photos") for count in (0, 1, 2)] == [
        *("0 Fotos", "1 Foto", "2 Fotos")
    ]


def test_numbers_follow_the_language() -> None:
    speak(QtLanguage("de"))
    assert tr("{size:.1f} TB", size=1234.5) == "1234,5 TB"
    assert language.numeral(12004) == "12.004"
    speak(QtLanguage("es"))
    assert (language.numeral(1200), language.numeral(12004)) == ("1200", "12.004")
