"""Indexing of a whole library: one run at a time, with the encoder in use or for another one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from desktop_app.core.catalog import Catalog
from desktop_app.core.encoder_in_use import EncoderInUse, LoadedEncoder
from desktop_app.core.encoders.port import Encoder
from desktop_app.core.indexing.drives import follow_drives
from desktop_app.core.indexing.indexer import Indexer
from desktop_app.core.indexing.scanner import Job
from desktop_app.core.settings import Settings
from desktop_app.core.thumbnails import Thumbnails
from desktop_app.core.turns import Turns
from desktop_app.core.types import Control, Folder, FolderId, IndexSummary, Progress

__all__ = ["LibraryIndexing"]


class LibraryIndexing:
    """Runs indexing, in this process one run after the other, and never beside another process.

    Args:
        catalog: what is brought up to the disk.
        thumbnails: where thumbnails are stored.
        encoder: the encoder in use, whose index in memory is kept in step.
        settings: asked at the beginning of each run.
    """

    def __init__(
        self,
        catalog: Catalog,
        thumbnails: Thumbnails,
        encoder: EncoderInUse,
        *,
        settings: Callable[[], Settings],
    ) -> None:
        self._catalog = catalog
        self._thumbnails = thumbnails
        self._encoder = encoder
        self._settings = settings
        self._turns = Turns(catalog.database.path)

    def run(
        self,
        wanted: set[FolderId] | None,
        *,
        control: Control | None,
        retry_failed: bool,
        again: Sequence[Path],
        photos_left: Callable[[], None],
    ) -> Iterator[Progress]:
        """Index some folders, or all; `Library.index` says more.

        Args:
            wanted: the folders; None means all. Those that others keep up to the disk are left to them.
            photos_left: called if all folders were indexed, and photos are no longer what they were.

        Raises:
            CatalogBusyError: another process is indexing this library.
        """
        with self._turns.take(control):
            loaded = self._encoder.settled()  # not before: another encoder can be switched to while this waits
            follow_drives(self._catalog)
            if self._parts_are_dropped() and self._catalog.part_codes.clear():
                loaded.parts.reload()
            locked, folders = self._catalog.folders.locked(), self._catalog.folders.all()
            chosen = [one for one in folders if (wanted is None or one.id in wanted) and one.id not in locked]
            if retry_failed:
                self._catalog.photos.forget_failures([folder.id for folder in chosen])
            indexer = self.indexer(loaded, control)
            yield from indexer.run(chosen, again=again)
            if wanted is None and (indexer.summary.changed or indexer.summary.removed):
                photos_left()
            self._catalog.keep()

    def _parts_are_dropped(self) -> bool:
        """Not those of an archive: its other machines have settings of their own."""
        return not self._settings().parts and not self._catalog.database.shared

    def encoder_identity(self) -> str:
        """Which encoder reads; it is loaded if it is not yet, and chosen if none is.

        Raises:
            EncoderFileError: the one that others work with is not on this machine.
        """
        return self._encoder.settled().encoder.identity

    def survey(self, folder: Folder, *, control: Control) -> list[Job]:
        """What is to be read of a folder; what moved or is gone is stored."""
        loaded = self._encoder.settled()
        follow_drives(self._catalog)
        survey = self.indexer(loaded, control).survey([folder])
        while True:
            try:
                next(survey)
            except StopIteration as end:
                _results, jobs = end.value
                return list(jobs)

    def read(self, jobs: Sequence[Job], *, control: Control) -> IndexSummary:
        """Read files that a survey found, and store them; several processes may do so at once."""
        indexer = self.indexer(self._encoder.settled(), control)
        for _progress in indexer.read(jobs):
            pass
        return indexer.summary

    def switch_encoder(self, encoder: Encoder, *, control: Control | None) -> Iterator[Progress]:
        """Let another encoder answer, once its missing codes are made; `Library.switch_encoder` says more.

        Raises:
            CatalogBusyError: another process is indexing this library.
            Cancelled: by `control`.
        """
        loaded = LoadedEncoder.of(encoder, self._catalog)
        with self._turns.take(control):
            yield from self.indexer(loaded, control).recode(self._catalog.folders.all())
            self._encoder.use(loaded)

    def uncoded(self) -> int:
        """How many photos have no code of the encoder in use: a search does not find them until they are read."""
        return len(self._catalog.codes.missing(self._encoder.get().number))

    def indexer(self, loaded: LoadedEncoder, control: Control | None) -> Indexer:
        """What one run needs."""
        return Indexer(
            catalog=self._catalog,
            thumbnails=self._thumbnails,
            engine=loaded,
            settings=self._settings(),
            control=control or Control(),
        )
