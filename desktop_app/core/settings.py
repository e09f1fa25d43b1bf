"""The settings of a library: a small TOML file beside its catalog."""

from __future__ import annotations

import dataclasses
import json
import math
import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError

from desktop_app.core.errors import SettingsError
from desktop_app.core.file_draft import draft_of
from desktop_app.core.folder_names import BINS, SNAPSHOTS, TENDED
from desktop_app.core.images import Limits
from desktop_app.core.images.companions import KINDS
from desktop_app.core.language import LANGUAGES, SYSTEM, english

SCHEMA = 2

# What schema 1 left out by default, and wrote into the file with everything else.
_EXCLUDED_BEFORE = ("@eaDir", "#recycle", "$RECYCLE.BIN", "System Volume Information", "*.lrdata")

_PARTS = english("to ask what contains a part of a photo; 1.1 kB per photo, and indexing takes 8 times as long")

__all__ = ["SCHEMA", "Setting", "Settings", "change_setting", "load_settings", "save_settings", "settings_now"]


@dataclass(frozen=True, slots=True)
class Setting:
    """What a dialog needs to know of a setting.

    Attributes:
        name: of the field, and in the file.
        default: its value where the file says nothing; its type is the setting's.
        label: for people.
        explanation: what it means, or its unit; "" where the label says it all.
        choices: the values to choose from, each with its words for people; empty where any of its type will do. Of a
            list, what may be in it.
        least: of a number; None where it has to be more than 0.
        folders: what is in a list are folders.
    """

    name: str
    default: Any
    label: str
    explanation: str
    choices: Mapping[str, str]
    least: float | None
    folders: bool = False

    def allows(self, value: Any) -> bool:
        """Whether the setting can have a value, which is of its type."""
        if self.choices:
            return self.choices.keys() >= (set(value) if isinstance(value, tuple) else {value})
        if isinstance(value, (bool, str, tuple)):
            return True
        return bool((value > 0 if self.least is None else value >= self.least) and value < math.inf)


def _field(
    default: Any,
    label: str,
    explanation: str = "",
    *,
    choices: Mapping[str, str] | None = None,
    least: float | None = None,
    folders: bool = False,
) -> Any:
    """A field of `Settings`, with what a dialog says of it; a number is at least `least`, without one more than 0."""
    said = {"label": label, "explanation": explanation, "choices": choices or {}, "least": least, "folders": folders}
    return dataclasses.field(default=default, metadata=said)


@dataclass(frozen=True, slots=True)
class Settings:
    """What a person may set.

    Attributes:
        exclude: shell patterns, in which the case of letters does not matter; a file or folder whose name, or path
            inside the watched folder, matches is left out. A pattern with a "/" may begin at any folder of the path.
        hidden: look into hidden folders too.
        follow_links: follow symbolic links; loops are recognised either way.
        provider: ONNX Runtime execution provider: "auto", "cpu", "cuda", "directml", "coreml", "openvino".
        threads: decoding threads; 0 means one a core.
        max_pixels: photos with more pixels are refused, against decompression bombs.
        decode_seconds: decoding one photo may take this long.
        companions: what goes with its photo and counts as one with it: kinds of `images.companions.KINDS`. Without
            "RAW", a RAW beside a JPEG is a photo of its own.
        inbox: folders in which photos land: the window says which of them the library has already.
        merge_metadata: what only a removed copy says is written to an .xmp file beside the photo that stays.
        films: list films too, by their first frame; they are searched like photos, and never removed as copies.
        language: of window and command line: a code of `language.LANGUAGES`, or "system".
        parts: codes are made of parts of each photo too, so that what contains a part can be asked.
        ask_before_removing: show what would go before photos of the gallery are moved to the trash.
        thumbnail_megabytes: what the thumbnails may take on the disk; 0 means no limit.
        poll_seconds: how often folders are looked at where the system gives no change notices.
    """

    language: str = _field(SYSTEM, english("Language"), choices={SYSTEM: english("Match system"), **LANGUAGES})
    exclude: tuple[str, ...] = _field(
        (*BINS, *SNAPSHOTS, *TENDED),
        english("Skip"),
        english("files and folders with these names or paths, one per line"),
    )
    hidden: bool = _field(False, english("Look into hidden folders"))
    follow_links: bool = _field(False, english("Follow links"), english("symbolic links to files and folders"))
    provider: str = _field(
        "auto",
        english("Compute on"),
        english("processor or graphics card that looks at photos"),
        choices={
            "auto": english("Automatic"),
            "cpu": "CPU",
            "cuda": "CUDA",
            "directml": "DirectML",
            "coreml": "Core ML",
            "openvino": "OpenVINO",
        },
    )
    threads: int = _field(0, english("Threads that read photos"), english("0 means one per core"), least=0)
    max_pixels: int = _field(1 << 28, english("Largest picture"), english("pixels; a larger one is refused"))
    decode_seconds: float = _field(
        30.0, english("Longest time per photo"), english("seconds; what takes longer is refused")
    )
    poll_seconds: float = _field(
        60.0, english("Look at network folders every"), english("seconds, where the system does not tell of changes")
    )
    companions: tuple[str, ...] = _field(
        KINDS,
        english("Goes with its photo"),
        english(
            "what counts as one with its photo, one per line; without RAW, a RAW beside a JPEG is a photo of its own"
        ),
        choices=dict(zip(KINDS, KINDS, strict=True)),
    )
    inbox: tuple[str, ...] = _field(
        (),
        english("Inbox"),
        english("folders where photos land, one per line; you are told which of them the library has already"),
        folders=True,
    )
    merge_metadata: bool = _field(
        False,
        english("Keep what copies say"),
        english(
            "rating, keywords, title, place and date of a removed copy go to an .xmp file beside the one that stays"
        ),
    )
    films: bool = _field(
        False, english("List films"), english("by their first frame; they are never removed as copies")
    )
    parts: bool = _field(False, english("Search for parts"), _PARTS)
    ask_before_removing: bool = _field(
        True, english("Ask before removing"), english("show what would go when you press Delete in the gallery")
    )
    thumbnail_megabytes: int = _field(
        0,
        english("Room for thumbnails"),
        english("megabytes; 0 means no limit; what is left out is made again when it is needed"),
        least=0,
    )

    @property
    def limits(self) -> Limits:
        """What decoding one photo may cost."""
        return Limits(max_pixels=self.max_pixels, seconds=self.decode_seconds)

    @property
    def decoding_threads(self) -> int:
        """How many threads decode."""
        return self.threads or os.cpu_count() or 1

    @classmethod
    def registry(cls) -> list[Setting]:
        """Every setting, in the order of the dialog."""
        return [Setting(field.name, field.default, **field.metadata) for field in dataclasses.fields(cls)]

    def changed(self, name: str, value: Any) -> Settings:
        """The same with another value of one setting.

        Raises:
            SettingsError: there is no such setting, or it cannot have that value.
        """
        setting = _setting(name)
        if setting is None or type(value) is not type(setting.default) or not setting.allows(value):
            raise SettingsError(f"cannot give {name!r} the value {value!r}; choose another")
        other: dict[str, Any] = {name: value}
        return dataclasses.replace(self, **other)


def load_settings(file: Path) -> Settings:
    """The settings in `file`; the defaults where there is no such file.

    Raises:
        SettingsError: it cannot be read, or a name or value in it is not understood.
    """
    try:
        raw = tomllib.loads(file.read_text(encoding="utf-8-sig"))  # Notepad may have put a mark before it
    except (FileNotFoundError, NotADirectoryError):
        return Settings()
    except (OSError, ValueError) as error:
        raise SettingsError(f"cannot be read ({error}); mend it or delete it", path=file) from None
    schema = raw.pop("schema", SCHEMA)
    if schema not in range(1, SCHEMA + 1) or isinstance(schema, bool):
        raise SettingsError(f"has schema {schema!r}, this version reads {SCHEMA}", path=file)
    settings = Settings(**{name: _checked(name, value, file=file) for name, value in raw.items()})
    return _brought_up(settings) if schema == 1 else settings


def settings_now(file: Path | None, known: Settings) -> Settings:
    """What another window, or a person, may have written into a file; what is known where there is none to be read."""
    try:
        return known if file is None else load_settings(file)
    except SettingsError:
        return known


def change_setting(settings: Settings, name: str, value: object, *, file: Path) -> Settings:
    """The settings with another value for one, as they are in `file` from now on.

    Raises:
        SettingsError: it cannot have that value, or the file cannot be written; nothing has changed then.
    """
    changed = settings.changed(name, value)
    save_settings(changed, file)
    return changed


def _brought_up(settings: Settings) -> Settings:
    """What schema 1 wrote, with the defaults that came since: what a person added stays, what was taken out too.

    An empty list means that everything is to be looked into.
    """
    if not settings.exclude:
        return settings
    theirs = {pattern.casefold() for pattern in settings.exclude}
    known = theirs | {pattern.casefold() for pattern in _EXCLUDED_BEFORE}
    new = (pattern for pattern in Settings().exclude if pattern.casefold() not in known)
    return dataclasses.replace(settings, exclude=(*settings.exclude, *new))


def save_settings(settings: Settings, file: Path) -> None:
    """Write the settings, whole or not at all: into the file that is there, with its comments, or a new one.

    What is not in the file and has its default is left out.

    Raises:
        SettingsError: the file cannot be read as TOML, or cannot be written.
    """
    document = _document(file)
    document["schema"], known = SCHEMA, document.unwrap()
    for setting in Settings.registry():
        value = getattr(settings, setting.name)
        plain = list(value) if isinstance(value, tuple) else value
        if (plain != known[setting.name]) if setting.name in known else (value != setting.default):
            # These JSON values are TOML values too, except for pairs of \u escapes, and for DEL.
            text = json.dumps(plain, ensure_ascii=False).replace("\x7f", "\\u007f")
            document[setting.name] = tomlkit.value(text)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with draft_of(file) as draft:
            draft.write_text(tomlkit.dumps(document), encoding="utf-8")
    except OSError as error:
        raise SettingsError(f"cannot be written ({error.strerror or error})", path=file) from None
    except UnicodeEncodeError:
        raise SettingsError("cannot hold a pattern that is not text; use * in its place", path=file) from None


def _document(file: Path) -> tomlkit.TOMLDocument:
    """What is in the file, with its comments; nothing where it is not there."""
    try:
        return tomlkit.parse(file.read_text(encoding="utf-8-sig"))
    except (FileNotFoundError, NotADirectoryError):
        return tomlkit.document()
    except (OSError, ValueError, TOMLKitError) as error:
        raise SettingsError(f"cannot be read ({error}); mend it or delete it", path=file) from None


def _checked(name: str, value: Any, *, file: Path) -> Any:
    setting = _setting(name)
    if setting is None:
        raise SettingsError(f"names an unknown setting {name!r}; remove that line", path=file)
    default = setting.default
    if isinstance(default, tuple) and isinstance(value, list) and all(isinstance(v, str) for v in value):
        value = tuple(value)
    if isinstance(default, tuple) and isinstance(value, str):
        raise SettingsError(f"gives {name!r} no list; write {name} = [{value!r}]", path=file)
    if isinstance(default, float) and isinstance(value, int) and not isinstance(value, bool):
        value = float(value)
    right = type(value) is type(default) and setting.allows(value)
    if not right and setting.choices:
        choices = ", ".join(setting.choices)
        raise SettingsError(f"gives {name!r} the unusable value {value!r}; choose from {choices}", path=file)
    if not right:
        raise SettingsError(f"gives {name!r} the unusable value {value!r}; the default is {default!r}", path=file)
    return value


def _setting(name: str) -> Setting | None:
    return next((setting for setting in Settings.registry() if setting.name == name), None)
