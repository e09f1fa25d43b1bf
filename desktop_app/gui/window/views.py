"""The views: what the middle of the window can show."""

from desktop_app.core.language import english
from desktop_app.gui.arrivals.view import ArrivalsView
from desktop_app.gui.failures.view import FailuresView
from desktop_app.gui.gallery.view import PhotosView
from desktop_app.gui.review.view import DuplicatesView
from desktop_app.gui.session.navigation import ARRIVALS, DUPLICATES, NOT_READABLE, PHOTOS
from desktop_app.gui.session.view import ViewSpec

__all__ = ["VIEWS", "spec_of"]

# TO ADD A VIEW: write a `View` in a folder of its own, and add a line; the sidebar shows them in this order.
VIEWS: list[ViewSpec] = [
    ViewSpec(PHOTOS, english("All photos"), "photos", PhotosView, lambda shelf: shelf.photos or None),
    ViewSpec(DUPLICATES, english("Duplicates"), "duplicates", DuplicatesView, lambda shelf: shelf.duplicates or None),
    ViewSpec(ARRIVALS, english("Do I have these?"), "arrivals", ArrivalsView, lambda _shelf: None),
    ViewSpec(
        NOT_READABLE, english("Problem files"), "not-readable", FailuresView, lambda shelf: shelf.failures or None
    ),
]


def spec_of(key: str) -> ViewSpec:
    """The view with this key."""
    return next(spec for spec in VIEWS if spec.key == key)
