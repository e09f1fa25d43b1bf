"""Brings the files of translators up to the sources: `python packaging/translations.py`, or `make translations`.

Per language there is a .ts file, which Qt Linguist or any editor opens, and a .qm file, which the application loads.
`sentences.txt` lists what core can say, so that it is recognised when it is shown.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from texts import ROOT, Text, texts

FOLDER = ROOT / "resources" / "translations"
SENTENCES = FOLDER / "sentences.txt"
FORMS = {"de": 2, "fr": 2, "es": 2, "zh_CN": 1, "ja": 1, "ar": 6}
"""Languages, and how many forms their plural has in Qt: Arabic's are for 0, 1, 2, few, many, and hundreds."""

_AND = "و"
"""Arabic's "and", which is written together with the word after it."""

_PLACE = re.compile(r"\{\w+(?::[^{}]*)?\}|%\(\w+\)\w|%[sn]|</?\w+>")


@dataclass(frozen=True, slots=True)
class Translation:
    """What a .ts file says of a text: a form, or those of the plural; "" where it is not translated yet."""

    forms: tuple[str, ...]
    finished: bool


def file_of(language: str) -> Path:
    """The .ts file of a language."""
    return FOLDER / f"lookalike_{language}.ts"


def read(language: str) -> dict[str, Translation]:
    """What is translated, by source; nothing if there is no file yet."""
    if not file_of(language).exists():
        return {}
    found = {}
    for message in ET.parse(file_of(language)).getroot().iter("message"):  # noqa: S314 -- our own
        translation = message.find("translation")
        assert translation is not None  # noqa: S101 -- Qt's schema
        several = [form.text or "" for form in translation.iter("numerusform")]
        forms = tuple(several or [translation.text or ""])
        finished = translation.get("type") is None and all(forms)
        found[message.findtext("source", "")] = Translation(forms, finished)
    return found


def write(language: str, known: dict[str, Translation], wanted: dict[str, Text]) -> None:
    """Write the .ts file: every text there is, with what is known of it; what is not is unfinished."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = "Lookalike"
    for text in wanted.values():
        message = ET.SubElement(context, "message", {"numerus": "yes"} if text.one else {})
        for name in text.files:
            ET.SubElement(message, "location", filename=f"../../{name}")
        ET.SubElement(message, "source").text = text.source
        if text.one:
            ET.SubElement(message, "extracomment").text = f"of one: {text.one}"
        count = FORMS[language] if text.one else 1
        had = known.get(text.source, Translation((), finished=False))
        forms = (*had.forms, *[""] * count)[:count]
        whole = had.finished and len(had.forms) == count
        translation = ET.SubElement(message, "translation", {} if whole else {"type": "unfinished"})
        if text.one:
            for form in forms:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0]
    ET.indent(root, " " * 4)
    body = ET.tostring(root, encoding="unicode")
    header = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    file_of(language).write_text(f"{header}{body}\n", encoding="utf-8", newline="\n")


def sentences(wanted: dict[str, Text]) -> str:
    """What `sentences.txt` holds: the sentences of core that have placeholders, one per line."""
    return "".join(f"{text.source}\n" for text in wanted.values() if text.said and "{" in text.source)


def release(language: str, target: Path) -> None:
    """Make the .qm file of a language with Qt's `lrelease`, which comes with PySide6."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    command = [str(tool), "-silent", str(file_of(language))]
    subprocess.run([*command, "-qm", str(target)], check=True)


def faults(language: str, wanted: dict[str, Text]) -> Iterator[str]:
    """What is not right in a .ts file, a line each: a text without translation, another placeholder."""
    known = read(language)
    yield from (f"no longer a text: {source!r}" for source in known.keys() - wanted.keys())
    for source, text in wanted.items():
        had = known.get(source)
        if had is None or not had.finished or len(had.forms) != (FORMS[language] if text.one else 1):
            yield f"not translated: {source!r}"
            continue
        for form in had.forms:
            places = {*_PLACE.findall(source)}
            if text.one:  # "one photo" need not tell the number
                wrong = {*_PLACE.findall(form)} - places or (
                    places - {*_PLACE.findall(form)} - {"{count:,}", "{count}"}
                )
            else:
                wrong = {*_PLACE.findall(form)} ^ places
            if wrong:
                yield f"other placeholders ({', '.join(sorted(wrong))}): {source!r} → {form!r}"
            if FORMS[language] > 1 and _glued(source, form):  # languages of one form are written without spaces
                yield f"no space or comma at an end: {source!r} → {form!r}"


def _glued(source: str, form: str) -> bool:
    """Whether a text that continues another one would be written together with it."""
    apart = [(source[:1], form[:1]), (source[-1:], form[-1:])]
    return any(not there.isalnum() and there in " ,;" and here.isalnum() and here != _AND for there, here in apart)


def main() -> int:
    """Bring every file up to the sources; 1 if something is left for a translator."""
    wanted = texts()
    SENTENCES.write_text(sentences(wanted), encoding="utf-8", newline="\n")
    left = 0
    for language in FORMS:
        write(language, read(language), wanted)
        release(language, file_of(language).with_suffix(".qm"))
        wrong = list(faults(language, wanted))
        left += len(wrong)
        print(f"{language}: {len(wanted)} texts, {len(wrong)} to do")
        print("".join(f"  {line}\n" for line in wrong[:20]), end="")
    return int(left > 0)


if __name__ == "__main__":
    sys.exit(main())
