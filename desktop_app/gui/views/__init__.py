"""The views: what the middle of the window can show."""

from desktop_app.gui.navigation import DUPLICATES, NOT_READABLE, PHOTOS
from desktop_app.gui.views.duplicates import DuplicatesView
from desktop_app.gui.views.failures import FailuresView
from desktop_app.gui.views.photos import PhotosView
from desktop_app.gui.views.view import View, ViewSpec

__all__ = ["VIEWS", "View", "ViewSpec", "spec_of"]

# TO ADD A VIEW: write a `View` in a module of its own here, and add a line; the sidebar shows them in this order.
VIEWS: list[ViewSpec] = [
    ViewSpec(PHOTOS, "All photos", "photos", PhotosView, lambda shelf: shelf.photos or None),
    ViewSpec(DUPLICATES, "Duplicates", "duplicates", DuplicatesView, lambda shelf: shelf.duplicates or None),
    ViewSpec(NOT_READABLE, "Not readable", "not-readable", FailuresView, lambda shelf: shelf.failures or None),
]


def spec_of(key: str) -> ViewSpec:
    """The view with this key."""
    return next(spec for spec in VIEWS if spec.key == key)
