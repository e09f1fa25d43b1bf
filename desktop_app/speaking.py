"""Which language the application speaks: the one that is set, or the system's. English starts without loading Qt."""

from __future__ import annotations

import os
import platform
from pathlib import Path

from desktop_app.core import locations
from desktop_app.core.archive_address import ArchiveAddress, catalog_meant
from desktop_app.core.errors import SettingsError
from desktop_app.core.language import LANGUAGES, SYSTEM, Language, speak
from desktop_app.core.settings import load_settings

__all__ = ["code_meant", "language_of", "speak_in", "system_language"]


def language_of(catalog: Path | ArchiveAddress | None) -> str:
    """The language that is set for a library; `SYSTEM` if none is, or the settings cannot be read (told later)."""
    meant = catalog_meant(catalog)
    file = meant.beside if isinstance(meant, ArchiveAddress) else meant
    try:
        return load_settings(locations.beside(file, ".toml")).language
    except SettingsError:
        return SYSTEM


def speak_in(setting: str, *, isolates: bool = False) -> str:
    """Speak the language that a setting means, and return its code.

    Args:
        setting: a code of `LANGUAGES`, or `SYSTEM`.
        isolates: as of `QtLanguage`: for a window.
    """
    code = code_meant(setting)
    if code == "en":
        speak(Language())
    else:
        from desktop_app.qt_language import QtLanguage  # noqa: PLC0415 -- English starts without loading Qt

        speak(QtLanguage(code, isolates=isolates))
    return code


def code_meant(setting: str) -> str:
    """The code of the language that a setting means: a code of `LANGUAGES`, or `SYSTEM`."""
    return system_language() if setting == SYSTEM else setting


def system_language() -> str:
    """The code of the first language of the system's that Lookalike speaks; English if it speaks none of them."""
    return next((code for name in _system_languages() if (code := _spoken_code(name))), "en")


def _system_languages() -> list[str]:
    """The names of the languages that the person reads, best first, such as "de_AT.UTF-8" or "zh-Hans-CN"."""
    said = [os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    if plain := next(filter(None, said), ""):
        # As gettext has it: the list counts unless the locale is that of programs.
        several = os.environ.get("LANGUAGE", "") if plain.partition(".")[0] not in {"C", "POSIX"} else ""
        return [*filter(None, several.split(":")), plain]
    if platform.system() == "Linux":
        return []
    from PySide6.QtCore import QLocale  # noqa: PLC0415 -- on macOS and Windows only the system knows

    return list(QLocale.system().uiLanguages())


def _spoken_code(name: str) -> str:
    """The code of `LANGUAGES` that is this language; "" if none is."""
    parts = name.partition(".")[0].partition("@")[0].replace("-", "_").split("_")
    language = parts[0].lower()
    if language == "zh":
        return "" if {part.lower() for part in parts[1:]} & {"hant", "tw", "hk", "mo"} else "zh_CN"
    return language if language in LANGUAGES else ""
