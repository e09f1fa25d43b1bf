"""What a person said of photos that look alike, for scripts: `api.Library.judgements`."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from desktop_app.api_answers import AnyPath
from desktop_app.core.duplicates.judgements import Judged
from desktop_app.core.duplicates.review import Review
from desktop_app.core.errors import KnownError
from desktop_app.core.library import Library
from desktop_app.core.relations import Judgement
from desktop_app.core.types import Photo, PhotoId

__all__ = ["Judgements"]


class Judgements:
    """The judgements of a library, which the window calls *Your decisions*. Whatever finds copies heeds them.

    Args:
        core: whose judgements they are.
    """

    def __init__(self, core: Library) -> None:
        self._core = core

    def all(self) -> list[Judged]:
        """Every judgement, the latest first."""
        return Review.of(self._core).judgements.all()

    def not_duplicates(self, photos: Iterable[Photo | AnyPath]) -> Judged:
        """The new judgement that no two of these photos are duplicates; they are no longer grouped together.

        Args:
            photos: two or more, each by itself or by its file. Equal copies of them count with them.

        Raises:
            KnownError: one is not in the library, they are fewer than two or too many, or nothing can be written.
        """
        return self._judge(photos, Judgement.NOT_A_MATCH)

    def keep_all(self, photos: Iterable[Photo | AnyPath]) -> Judged:
        """The new judgement that all of these photos stay, duplicates or not; they are no longer grouped together.

        Args:
            photos: as for `not_duplicates`, and so are the errors.
        """
        return self._judge(photos, Judgement.KEEP_BOTH)

    def take_back(self, judgements: Iterable[Judged]) -> None:
        """Forget judgements; what they were about may be grouped again.

        Args:
            judgements: of `all`, or the answers when they were given.

        Raises:
            KnownError: one is no longer there; none is taken back then.
        """
        wanted = list(judgements)
        review = Review.of(self._core)
        for judged, now in zip(wanted, review.judgements.numbered([one.number for one in wanted]), strict=True):
            if _said(judged) != _said(now):  # the number of the last one is given again
                raise KnownError(f"judgement {judged.number} is no longer what it was; list the judgements again")
        review.take_back([one.number for one in wanted])

    def _judge(self, photos: Iterable[Photo | AnyPath], judgement: Judgement) -> Judged:
        ids = list(dict.fromkeys(self._id_of(photo) for photo in photos))
        if len(ids) < 2:
            raise KnownError("a judgement is about two photos or more")
        review = Review.of(self._core)
        number = review.judge(ids, judgement)
        return review.judgements.numbered([number])[0]

    def _id_of(self, asked: Photo | AnyPath) -> PhotoId:
        path = asked.path if isinstance(asked, Photo) else Path(asked)
        photo = self._core.photo_at(path)
        if photo is None:
            raise KnownError("is not in the library; index its folder first", path=path)
        return photo.id


def _said(judged: Judged) -> tuple[Judgement, set[bytes]]:
    return judged.judgement, {photo.fingerprint for photo in judged.photos}
