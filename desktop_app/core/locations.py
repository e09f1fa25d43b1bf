"""Where things are: the platform's folders, the shipped encoders."""

from __future__ import annotations

import os
from importlib import resources
from pathlib import Path

import platformdirs

__all__ = [
    "beside",
    "cache_folder",
    "catalog_itself",
    "catalog_named",
    "data_folder",
    "default_catalog",
    "shipped_encoders",
    "user_encoders",
]


def data_folder() -> Path:
    """The platform's folder for this application's data; made when it is written to."""
    return Path(platformdirs.user_data_dir("lookalike", appauthor=False))


def cache_folder() -> Path:
    """The platform's folder for what can be made again, at the price of time; made when it is written to."""
    return Path(platformdirs.user_cache_dir("lookalike", appauthor=False))


def default_catalog() -> Path:
    """The catalog that is used unless another is named."""
    return data_folder() / "library.db"


def catalog_named(name: Path) -> Path:
    """The catalog that a person means (absolute): "photos" is "photos.db", unless there is a file "photos" already.

    Both would have the same files beside them.
    """
    path = name.absolute()
    return path if path.suffix or os.path.lexists(path) else path.with_name(f"{path.name}.db")


def catalog_itself(path: Path) -> Path:
    """The catalog that a link leads to: by any name one process at a time removes and indexes, and undo knows of it.

    Of a link that earlier versions were used by, what lies beside it stays in use.
    """
    is_link = os.path.islink(path)  # noqa: PTH114 -- `Path.is_symlink` raises where a name is too long
    if not is_link or any(beside(path, suffix).exists() for suffix in (".journal", ".toml")):
        return path
    return Path(os.path.realpath(path))


def beside(catalog: Path, suffix: str) -> Path:
    """What belongs to a catalog: "library.db" has "library.thumbnails", "library.bak" has "library.bak.thumbnails".

    So that catalogs whose names differ only after the dot have nothing in common.
    """
    return catalog.with_suffix(suffix) if catalog.suffix == ".db" else catalog.with_name(catalog.name + suffix)


def user_encoders() -> Path:
    """Where encoders that the user trained or brought are kept."""
    return data_folder() / "encoders"


def shipped_encoders() -> list[Path]:
    """The encoder files that come with the application, the default one first."""
    folder = Path(str(resources.files("resources"))) / "encoders"
    return sorted(folder.glob("*.onnx"), reverse=True)
