"""Where things are: the platform's data folder, the shipped encoders."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

import platformdirs

__all__ = ["data_folder", "default_catalog", "shipped_encoders", "user_encoders"]


def data_folder() -> Path:
    """The platform's folder for this application's data; made when it is written to."""
    return Path(platformdirs.user_data_dir("lookalike", appauthor=False))


def default_catalog() -> Path:
    """The catalog that is used unless another is named."""
    return data_folder() / "library.db"


def user_encoders() -> Path:
    """Where encoders that the user trained or brought are kept."""
    return data_folder() / "encoders"


def shipped_encoders() -> list[Path]:
    """The encoder files that come with the application, the default one first."""
    folder = Path(str(resources.files("resources"))) / "encoders"
    return sorted(folder.glob("*.onnx"), reverse=True)
