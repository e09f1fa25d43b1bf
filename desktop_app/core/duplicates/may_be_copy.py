"""Whether two photos that lie edge on edge are worth a second look at full size: what the small pictures leave open."""

from __future__ import annotations

from desktop_app.core.duplicates.alignment import Framing, compare_framing
from desktop_app.core.duplicates.framed_alike import WORST, seems_picked, seems_reencoded, seems_resampled
from desktop_app.core.duplicates.looks import make_look
from desktop_app.core.duplicates.second_look import SecondLook
from desktop_app.core.types import Control, Photo

__all__ = ["may_be_copy"]


def may_be_copy(
    first: Photo, second: Photo, framing: Framing, second_look: SecondLook, control: Control, *, flat: bool
) -> bool:
    """By the small pictures; of a photo that was made smaller in another way than they were, they may be a little off.

    Args:
        framing: of the small pictures.
        second_look: asked where they leave a doubt.
        flat: there is nearly nothing to see in one of them.

    Raises:
        Cancelled: by `control`.
        ImageError: one of them cannot be read now.
    """
    if flat or not framing.agreement:  # small pictures tell nothing then, and nothing less than a proof counts
        return framing.difference <= WORST and second_look.same_source(first, second, control)
    if seems_reencoded(framing):
        return True
    if seems_resampled(framing) and (
        second_look.same_source(first, second, control) or _resized_alike(first, second, second_look, control)
    ):
        return True
    smaller, larger = sorted(max(photo.width, photo.height) for photo in (first, second))
    picked = smaller < larger and seems_picked(framing, side=smaller)
    return picked and second_look.leaves_out_pixels(first, second, control)


def _resized_alike(first: Photo, second: Photo, second_look: SecondLook, control: Control) -> bool:
    """Whether they are a copy so far as small pictures tell, once the larger one was resized as the smaller was."""
    pair = second_look.in_one_size(first, second, control)
    one, other = (make_look(each, width=each.shape[1], height=each.shape[0]) for each in pair)
    return seems_reencoded(compare_framing(one, other))
