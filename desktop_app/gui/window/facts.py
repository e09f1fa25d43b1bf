"""What is known of a photo, in words."""

from __future__ import annotations

from desktop_app.core.errors import display_path
from desktop_app.core.images.companions import in_words
from desktop_app.core.images.exposure import UNSAID, Exposure
from desktop_app.core.language import tr, translated
from desktop_app.core.types import Photo
from desktop_app.gui import words
from desktop_app.gui.exposure_words import said_of
from desktop_app.gui.session.subject import Subject

__all__ = ["facts"]


def facts(subject: Subject, exposure: Exposure = UNSAID) -> list[tuple[str, str]]:
    """What is known of a photo, and of its exposure, as (label, text) in the order to show it."""
    known = []
    if subject.path is not None:
        known.append((tr("Folder"), display_path(subject.path.parent)))
    if subject.photo is not None:
        known += _of_photo(subject.photo)
    if said := said_of(exposure):
        known.append((tr("Exposure"), words.dotted(said)))
    if exposure.lens:
        known.append((tr("Lens"), exposure.lens))
    if subject.photo is not None and subject.photo.has_gps:
        known.append((tr("Place"), tr("GPS position")))
    if subject.photo is not None and not subject.photo.online:
        known.append((tr("Drive"), tr("not connected")))
    if subject.likeness is not None:
        known.append((tr("Similarity"), subject.likeness[0]))
    return known


def _of_photo(photo: Photo) -> list[tuple[str, str]]:
    known = [(tr("Size"), words.dotted([f"{photo.width} × {photo.height}", words.file_size(photo.size), photo.format]))]
    if photo.doubt:
        known.append((tr("Doubtful"), translated(photo.doubt)))
    if photo.companions:
        known.append((tr("Beside it"), f"+ {translated(in_words(photo.companions))}"))
    if photo.taken is not None:
        known.append((tr("Taken"), words.moment(photo.taken)))
    elif photo.named is not None:
        known.append((tr("Date in its name"), words.moment(photo.named)))
    else:
        known.append((tr("Date"), words.moment(photo.date)))
    if photo.camera:
        known.append((tr("Camera"), photo.camera))
    return known
