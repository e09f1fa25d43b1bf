"""Image loaders: a file of any supported format becomes an upright RGB picture, or a named error."""

from desktop_app.core.images.contents import FileContents
from desktop_app.core.images.formats import EXTENSIONS, FAMILIES, Family
from desktop_app.core.images.guarding import Limits
from desktop_app.core.images.loading import LoadedImage, fit, picture_from_image
from desktop_app.core.images.reading import read_contents, read_picture

__all__ = [
    "EXTENSIONS",
    "FAMILIES",
    "Family",
    "FileContents",
    "Limits",
    "LoadedImage",
    "fit",
    "picture_from_image",
    "read_contents",
    "read_picture",
]
