"""Brings catalog and index up to what is on the disk."""

from __future__ import annotations

import contextlib
import dataclasses
import time
from collections.abc import Generator, Iterator, Sequence
from pathlib import Path

import numpy as np

from desktop_app.core.catalog import Catalog
from desktop_app.core.codes import Codes
from desktop_app.core.encoder_in_use import LoadedEncoder
from desktop_app.core.file_times import same_time
from desktop_app.core.images.dates import date_of_name
from desktop_app.core.indexing.drives import places_away
from desktop_app.core.indexing.pipeline import Coded, Refused, code_ahead
from desktop_app.core.indexing.rereading import reread
from desktop_app.core.indexing.scanner import Job, Move, ScanResult, find_moves, scan
from desktop_app.core.indexing.walking import FoundFile
from desktop_app.core.parts import GRID
from desktop_app.core.progress_rate import RateMeter
from desktop_app.core.relative_paths import stored_path
from desktop_app.core.settings import Settings
from desktop_app.core.thumbnails import Thumbnails
from desktop_app.core.types import Control, Failure, Folder, IndexSummary, Phase, Photo, PhotoId, Progress

__all__ = ["Indexer"]

_BATCH = 32
_BATCH_SECONDS = 2.0
_PAGE = 10_000
_REPORT_SECONDS = 0.2


class Indexer:
    """One run of indexing over some folders.

    The disk is compared with the catalog first (`scan`), then what is new or changed is decoded, encoded and stored,
    a transaction a batch: whatever stops it, no more than the batch in flight is done again.

    Args:
        catalog: where photos and codes are stored.
        thumbnails: where thumbnails are stored.
        engine: what makes the codes; its index in memory is kept in step with the catalog.
    """

    def __init__(
        self,
        *,
        catalog: Catalog,
        thumbnails: Thumbnails,
        engine: LoadedEncoder,
        settings: Settings,
        control: Control,
    ) -> None:
        self._catalog = catalog
        self._thumbnails = thumbnails
        self._engine = engine
        self._settings = settings
        self._control = control
        self._meter = RateMeter()
        self._summary = IndexSummary()
        self._seen = 0
        self._started = time.monotonic()

    @property
    def summary(self) -> IndexSummary:
        """What was done so far."""
        return self._summary

    def run(self, folders: Sequence[Folder], *, again: Sequence[Path] = ()) -> Iterator[Progress]:
        """Index; yields often, ends with `Phase.DONE`.

        Args:
            again: folders whose files are read whether they changed or not.

        Raises:
            Cancelled: the control was cancelled; what was stored stays.
            CatalogError: the catalog cannot be written.
        """
        results, jobs = yield from self.survey(folders, again=again)
        yield from self.read(jobs)
        unlisted = tuple(failure for result in results for failure in result.failed)
        unread = self._catalog.photos.failures([result.folder.id for result in results])
        passed = tuple(self._catalog.folders.unread([result.folder.id for result in results]))
        doubtful = tuple(self._catalog.photos.doubtful([result.folder.id for result in results]))
        looked = {folder.id for folder in folders}
        self._summary = dataclasses.replace(
            self._summary,
            failed=(*unlisted, *unread),
            unlisted=unlisted,
            doubtful=doubtful,
            unread=passed,
            away=tuple(one.path for one in self._catalog.folders.all() if one.id in looked and not one.online),
        )
        yield Progress(Phase.DONE, done=len(jobs), total=len(jobs), summary=self._timed())

    def survey(
        self, folders: Sequence[Folder], *, again: Sequence[Path] = ()
    ) -> Generator[Progress, None, tuple[list[ScanResult], list[Job]]]:
        """How folders differ from the catalog, and what is to be read of them; what moved or is gone is stored.

        Raises:
            Cancelled, CatalogError: as `run`.
        """
        results = yield from self._scan(folders, again)
        moves = yield from self._moves(results)
        jobs = self._apply_scan(results, moves)
        return results, (yield from self._with_stale(results, jobs))

    def recode(self, folders: Sequence[Folder]) -> Iterator[Progress]:
        """Make the codes that this encoder lacks for the photos as the catalog knows them, without a scan.

        Raises:
            Cancelled: the control was cancelled; what was stored stays.
            CatalogError: the catalog cannot be written.
        """
        jobs = _uncoded(self._catalog, self._engine, self._settings, folders)
        yield from self.read(jobs)
        yield Progress(Phase.DONE, done=len(jobs), total=len(jobs), summary=self._timed())

    def _scan(self, folders: Sequence[Folder], again: Sequence[Path]) -> Generator[Progress, None, list[ScanResult]]:
        """Returns the results when it ends; a folder that cannot be listed goes offline."""
        results: list[ScanResult] = []
        for folder in folders:
            yield Progress(Phase.SCANNING, done=self._seen, total=None, path=folder.path)
            seen_before = self._seen
            try:
                for step in scan(self._catalog, folder, self._settings, again=again):
                    self._control.checkpoint()
                    if isinstance(step, ScanResult):
                        results.append(step)
                    else:
                        self._seen = seen_before + step
                        yield Progress(Phase.SCANNING, done=self._seen, total=None, path=folder.path)
            except OSError:
                self._catalog.folders.set_online(folder.id, online=False)
                continue
            if not folder.online:
                self._catalog.folders.set_online(folder.id, online=True)
        return results

    def _moves(self, results: list[ScanResult]) -> Generator[Progress, None, list[Move]]:
        """Returns what was moved or renamed; reads files, so that it is done before others wait to write."""
        moves: list[Move] = []
        reported = time.monotonic()
        for step in find_moves(self._catalog, results):
            if isinstance(step, Move):
                moves.append(step)
                continue
            self._control.checkpoint()
            if time.monotonic() - reported > _REPORT_SECONDS:
                yield Progress(Phase.SCANNING, done=self._seen, total=None, path=step.path.parent)
                reported = time.monotonic()
        return moves

    def _apply_scan(self, results: list[ScanResult], moves: list[Move]) -> list[Job]:
        """Store moves and removals in one transaction; returns what is to be decoded."""
        catalog = self._catalog
        removed: list[PhotoId] = []
        with catalog.database.transaction():
            there = catalog.folders.paths()
            results[:] = [result for result in results if result.folder.id in there]
            moves = [move for move in moves if move.job.folder in there]
            for move in moves:
                found, where = move.job.file, move.job.folder
                own, named = found.companions, date_of_name(move.job.path.name)
                times = {"mtime_ns": found.mtime_ns, "ctime_ns": found.ctime_ns}
                catalog.photos.move(move.photo.id, folder=where, path=found.path, named=named, companions=own, **times)
            for result in results:
                catalog.photos.put_times(result.folder.id, result.times)
                catalog.photos.put_companions(result.folder.id, result.companions)
                catalog.folders.put_unread(result.folder.id, result.unread)
                if result.places != catalog.folders.places(result.folder.id):
                    catalog.folders.put_places(result.folder.id, result.places)
                removed += catalog.photos.remove(result.folder.id, result.gone)
        self._engine.forget(np.array(removed, np.int64))
        self._summary = IndexSummary(
            moved=len(moves), removed=len(removed), unchanged=sum(result.unchanged for result in results)
        )
        jobs = [job for result in results for job in (*result.new, *result.changed)]
        known = {job.photo for job in jobs}
        uncoded = _uncoded(self._catalog, self._engine, self._settings, [result.folder for result in results])
        return jobs + [job for job in uncoded if job.photo not in known]

    def _with_stale(self, results: list[ScanResult], jobs: list[Job]) -> Generator[Progress, None, list[Job]]:
        """Returns the jobs and, of what an earlier version has read, the photos that look otherwise today."""
        stale = [job for result in results for job in result.stale]
        looking = reread(self._catalog, stale, settings=self._settings)
        reported = time.monotonic()
        try:
            while True:
                path = next(looking)
                self._control.checkpoint()
                if time.monotonic() - reported > _REPORT_SECONDS:
                    yield Progress(Phase.SCANNING, done=self._seen, total=None, path=path.parent)
                    reported = time.monotonic()
        except StopIteration as end:
            again: list[Job] = end.value
        known = {job.photo for job in again}
        return [job for job in jobs if job.photo is None or job.photo not in known] + again

    def read(self, jobs: Sequence[Job]) -> Iterator[Progress]:
        """Decode, encode and store files that a survey found.

        Raises:
            Cancelled, CatalogError: as `run`.
        """
        done = 0
        batch: list[Coded | Refused] = []
        flushed = time.monotonic()
        parts = self._settings.parts
        coded = code_ahead(jobs, engine=self._engine, settings=self._settings, while_waiting=self._hold, parts=parts)
        with contextlib.closing(coded):
            for item in coded:
                batch.append(item)
                done += 1
                self._hold()
                if len(batch) == _BATCH or done == len(jobs) or time.monotonic() - flushed > _BATCH_SECONDS:
                    self._store(batch)
                    batch, flushed = [], time.monotonic()
                    progress = self._progress(item.job.path, done=done, total=len(jobs))
                    with self._meter.resting():  # what asks for the next step can take a pause
                        yield progress

    def _hold(self) -> None:
        """Wait while paused, without counting the pause as slowness."""
        with self._meter.resting():
            self._control.checkpoint()

    def _store(self, batch: list[Coded | Refused]) -> None:
        """Store a batch in one transaction, then let the index in memory know."""
        good = [item for item in batch if isinstance(item, Coded)]
        catalog = self._catalog
        bad = _broken(catalog, [item for item in batch if isinstance(item, Refused)])
        lost: list[PhotoId] = []
        with catalog.database.transaction():
            # A folder may have been removed since it was scanned.
            there = catalog.folders.paths()
            good = [item for item in good if item.row.folder in there]
            codes = _stacked(good, self._engine)
            parts = _stacked_parts(good, self._engine) if self._settings.parts else None
            bad = [item for item in bad if item.row.folder in there]
            _keep_judgements(catalog, good)
            ids = [catalog.photos.put(item.row) for item in good]
            changed = [photo for photo, item in zip(ids, good, strict=True) if not item.as_it_was]
            catalog.codes.drop(changed)
            catalog.part_codes.drop(changed)
            catalog.codes.put(self._engine.number, ids, codes)
            if parts is not None:
                catalog.part_codes.put(self._engine.number, ids, parts)
            for item in bad:
                lost += catalog.photos.put_failure(item.row)
        self._engine.forget(np.array(lost + changed, np.int64))
        self._engine.search.add(np.array(ids, np.int64), codes)
        if parts is not None:
            self._engine.parts.add(np.array(ids, np.int64), parts)
        fresh = [item.job for item in good if not item.as_it_was]
        self._summary = dataclasses.replace(
            self._summary,
            added=self._summary.added + sum(job.photo is None for job in fresh),
            changed=self._summary.changed + sum(job.photo is not None for job in fresh),
            failed=(*self._summary.failed, *(Failure(item.job.path, item.row.reason) for item in bad)),
        )
        # Last, since the server of an archive takes only thumbnails of photos that it has, from some people.
        self._thumbnails.put([(item.row.fingerprint, item.thumbnail) for item in good])

    def _progress(self, path: Path, *, done: int, total: int) -> Progress:
        return Progress(
            Phase.ENCODING,
            done=done,
            total=total,
            rate=self._meter.update(done),
            remaining=self._meter.remaining(done=done, total=total),
            path=path,
            summary=self._timed(),
        )

    def _timed(self) -> IndexSummary:
        return dataclasses.replace(self._summary, seconds=time.monotonic() - self._started)


def _uncoded(catalog: Catalog, engine: LoadedEncoder, settings: Settings, folders: Sequence[Folder]) -> list[Job]:
    """Photos that this encoder has not seen: it is new, or the last run was interrupted.

    What lies on a drive that is away waits until it is back.
    """
    roots = {folder.id: folder.path for folder in folders}
    away = {folder.id: places_away(catalog, folder) for folder in folders}
    uncoded = catalog.codes.missing(engine.number)
    if settings.parts:
        bits = engine.parts.bits
        uncoded = np.union1d(uncoded, catalog.part_codes.missing(engine.number, bits=bits))
    missing = [PhotoId(i) for i in uncoded.tolist()]
    pages = (missing[start : start + _PAGE] for start in range(0, len(missing), _PAGE))
    return [
        Job(
            photo.folder,
            roots[photo.folder],
            _as_known(photo, roots[photo.folder]),
            photo.id,
            recode=True,
        )
        for page in pages
        for photo in catalog.photos.get(page)
        if photo.folder in roots and not any(photo.path.is_relative_to(place) for place in away[photo.folder])
    ]


def _keep_judgements(catalog: Catalog, items: list[Coded]) -> None:
    """Of files as they were whose fingerprint is made otherwise today."""
    known = {photo.id: photo for photo in catalog.photos.get([item.job.photo for item in items if item.job.photo])}
    for item in items:
        old = known.get(item.job.photo) if item.job.photo else None
        if old and old.size == item.row.size and same_time(old.mtime_ns, item.row.mtime_ns):
            catalog.duplicates.renew(old.fingerprint, item.row.fingerprint)


def _stacked(items: list[Coded], engine: LoadedEncoder) -> dict[str, Codes]:
    """The codes of a batch by head, uint8 (N, bits/8)."""
    return {
        name: np.array([item.codes[name] for item in items], np.uint8).reshape(len(items), head.bits // 8)
        for name, head in engine.encoder.card.heads.items()
    }


def _stacked_parts(items: list[Coded], engine: LoadedEncoder) -> Codes:
    """The codes of the parts of a batch, uint8 (N, P, bits/8)."""
    return np.array([item.parts for item in items], np.uint8).reshape(len(items), len(GRID), engine.parts.bits // 8)


def _as_known(photo: Photo, root: Path) -> FoundFile:
    """A photo's file as the catalog has it."""
    path = stored_path(photo.path.relative_to(root))
    return FoundFile(path, photo.size, photo.mtime_ns, companions=photo.companions)


def _broken(catalog: Catalog, bad: list[Refused]) -> list[Refused]:
    """Without the files whose drive went away while they were read: they are not broken, and their photos stay."""
    suspected = {item.row.folder for item in bad if not item.row.lasting}
    away: list[Path] = []
    for folder in catalog.folders.all() if suspected else ():
        if folder.id in suspected and (left := places_away(catalog, folder)):
            away += left
            if folder.path in left:
                catalog.folders.set_online(folder.id, online=False)
    return [item for item in bad if not any(item.job.path.is_relative_to(place) for place in away)]
