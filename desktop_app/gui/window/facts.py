"""What is known of a photo, in words."""

from __future__ import annotations

from desktop_app.core.errors import display_path
from desktop_app.core.images.companions import in_words
from desktop_app.core.types import Photo
from desktop_app.gui import words
from desktop_app.gui.session.subject import Subject

__all__ = ["facts"]


def facts(subject: Subject) -> list[tuple[str, str]]:
    """What is known of a photo, as (label, text) in the order to show it."""
    known = []
    if subject.path is not None:
        known.append(("Folder", display_path(subject.path.parent)))
    if subject.photo is not None:
        known += _of_photo(subject.photo)
    if subject.likeness is not None:
        known.append(("Similarity", subject.likeness[0]))
    return known


def _of_photo(photo: Photo) -> list[tuple[str, str]]:
    known = [("Size", f"{photo.width} × {photo.height} · {words.file_size(photo.size)} · {photo.format}")]
    if photo.doubt:
        known.append(("Doubtful", photo.doubt))
    if photo.companions:
        known.append(("Beside it", f"+ {in_words(photo.companions)}"))
    if photo.taken is not None:
        known.append(("Taken", words.moment(photo.taken)))
    elif photo.named is not None:
        known.append(("Date in its name", words.moment(photo.named)))
    if photo.camera:
        known.append(("Camera", photo.camera))
    if photo.has_gps:
        known.append(("Place", "GPS position"))
    if not photo.online:
        known.append(("Drive", "not connected"))
    return known
