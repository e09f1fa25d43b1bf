"""Which picture of a file is shown, and which others it holds."""

from __future__ import annotations

from PIL import Image

__all__ = ["MOST_PAGES", "choose_page", "go_to", "look_through", "pages_of"]

MOST_PAGES = 1000
"""Pages that are looked at to choose one; what lies behind is never taken for the largest."""

_SUBFILE, _OLD_SUBFILE = 254, 255  # TIFF's NewSubfileType and SubfileType
_REDUCED, _MASK = 1, 4


def choose_page(image: Image.Image) -> None:
    """Go to the page that is shown: the largest of a TIFF that is neither preview nor mask, the first of all else."""
    pages = pages_of(image)
    if len(pages) != 1 or pages[0] != image.tell():
        sizes = {}
        for page in pages:
            image.seek(page)
            sizes[page] = image.width * image.height
        image.seek(max(pages, key=lambda page: sizes[page]))


def go_to(image: Image.Image, page: int) -> None:
    """Go to a page; an image that is there already need not have any that can be gone to, as a PSD without layers."""
    if image.tell() != page:
        image.seek(page)


def pages_of(image: Image.Image) -> list[int]:
    """Numbers of the pictures in a TIFF that are neither previews nor masks (all where each of them is one).

    Of every other format the one that it opens with. The image is left at any of its pages.
    """
    return look_through(image)[0]


def look_through(image: Image.Image) -> tuple[list[int], bool]:
    """As `pages_of`, and whether these are all: there are not too many, and none hides those behind it."""
    tags = getattr(image, "tag_v2", None)
    if tags is None:
        return [image.tell()], True
    pages: list[int] = []
    others: list[int] = []
    whole = False
    for page in range(MOST_PAGES + 1):
        try:
            image.seek(page)
        except EOFError:
            whole = True
            break
        except Exception:  # a page that is damaged, or of an unknown kind, hides those behind it
            if page == 0:
                raise
            break
        if page == MOST_PAGES:
            break
        kind = tags.get(_SUBFILE, 0)
        is_other = (isinstance(kind, int) and kind & (_REDUCED | _MASK)) or tags.get(_OLD_SUBFILE) == 2
        (others if is_other else pages).append(page)
    return pages or others, whole
