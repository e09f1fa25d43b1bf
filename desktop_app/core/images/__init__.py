"""Image loaders: a file of any supported format becomes an upright RGB picture, or a named error."""

from desktop_app.core.images.formats import EXTENSIONS, FAMILIES, Family
from desktop_app.core.images.loading import Limits, LoadedImage, fit, picture_from_image
from desktop_app.core.images.reading import read_picture

__all__ = [
    "EXTENSIONS",
    "FAMILIES",
    "Family",
    "Limits",
    "LoadedImage",
    "fit",
    "picture_from_image",
    "read_picture",
]
