"""Which picture of a file is shown, and which others it holds."""

from __future__ import annotations

from typing import NamedTuple

from PIL import Image

__all__ = ["MOST_PAGES", "Pages", "choose_page", "go_to", "look_through", "pages_of"]

MOST_PAGES = 1000
"""Pages that are looked at to choose one; what lies behind is never taken for the largest."""

_SUBFILE, _OLD_SUBFILE = 254, 255  # TIFF's NewSubfileType and SubfileType
_REDUCED, _MASK = 1, 4


class Pages(NamedTuple):
    """The pictures of a file, by their numbers.

    Attributes:
        shown: those that are neither previews nor masks; all where each of them is one.
        masks: those that tell which pixels of another one count.
        whole: these are all: there are not too many, and none hides those behind it.
    """

    shown: list[int]
    masks: list[int]
    whole: bool


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
    """Numbers of the pictures that are shown, as `look_through` has them; the image is left at any of its pages."""
    return look_through(image).shown


def look_through(image: Image.Image) -> Pages:
    """The pages of a TIFF; of every other format the one that it opens with.

    What is called a preview and is as large as a picture that is none is not: programs that scan mark their pages so.
    """
    tags = getattr(image, "tag_v2", None)
    if tags is None:
        return Pages([image.tell()], [], whole=True)
    kinds: dict[int, int] = {}
    sizes: dict[int, tuple[int, int]] = {}
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
        kinds[page] = (kind if isinstance(kind, int) else 0) | (_REDUCED if tags.get(_OLD_SUBFILE) == 2 else 0)
        sizes[page] = image.size
    pictures = {sizes[page] for page, kind in kinds.items() if not kind & (_REDUCED | _MASK)}
    masks = [page for page, kind in kinds.items() if kind & _MASK]
    shown = [
        page for page, kind in kinds.items() if not kind & _MASK and (not kind & _REDUCED or sizes[page] in pictures)
    ]
    return Pages(shown, masks, whole) if shown else Pages(list(kinds), [], whole)
