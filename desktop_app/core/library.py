"""The Library: what both front ends hold. It wires catalog, encoder, index, thumbnails and watcher."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Self

from desktop_app.core import locations
from desktop_app.core.archive_address import ArchiveAddress, catalog_meant
from desktop_app.core.catalog import Catalog, is_there, open_catalog
from desktop_app.core.catalog.archive import opened_archive
from desktop_app.core.catalog.photo_order import PhotoList, PhotoOrder
from desktop_app.core.encoder_in_use import EncoderInUse, LoadedEncoder
from desktop_app.core.encoders.port import Encoder
from desktop_app.core.encoders.store import EncoderFile, EncoderStore
from desktop_app.core.errors import CatalogError, ChangedError, ImageAccessError, KnownError
from desktop_app.core.images import LoadedImage, read_picture
from desktop_app.core.indexing.drives import follow_drives, places_without_photos
from desktop_app.core.indexing.library_indexing import LibraryIndexing
from desktop_app.core.indexing.walking import in_known_words, usable_folder
from desktop_app.core.indexing.watcher import Watcher
from desktop_app.core.part_search import PartSearch
from desktop_app.core.photo_search import PhotoSearch
from desktop_app.core.photo_thumbnails import PhotoThumbnails
from desktop_app.core.removal.journal import Journal
from desktop_app.core.returned_photos import ReturnedPhotos
from desktop_app.core.settings import Settings, change_setting, load_settings, settings_now
from desktop_app.core.thumbnails import ThumbnailCache, Thumbnails
from desktop_app.core.types import (
    Control,
    Failure,
    Folder,
    FolderId,
    Matches,
    Photo,
    PhotoId,
    PhotoIds,
    Picture,
    Progress,
)

__all__ = ["Library", "Status", "existing_library"]


@dataclass(frozen=True, slots=True)
class Status:
    """What `lookalike status` says; `recall` is the share of the nearest photos that a search finds, None if exact."""

    catalog: str
    catalog_bytes: int
    photos: int
    failures: int
    folders: list[Folder]
    encoder: str
    encoder_identity: str
    provider: str
    recall: float | None = None


class Library:
    """A catalog with everything around it. Thread-safe; a context manager that closes itself.

    Args:
        catalog: its file, made if it is not there; settings and thumbnails lie beside it. Or an archive, whose
            settings are this machine's.
        settings: instead of those in the file.
        shelf: instead of the shipped and the user's encoders.

    Attributes:
        notes: what the user should know about the opening, a sentence each.
        indexing: brings the catalog up to the disk.
        returned: recognises photos that were removed and came back.
        parts: finds the photos that contain a part of a picture.

    Raises:
        CatalogError, SettingsError: they cannot be opened.
    """

    def __init__(
        self, catalog: Path | ArchiveAddress, *, settings: Settings | None = None, shelf: EncoderStore | None = None
    ) -> None:
        self.catalog_path = catalog.beside if isinstance(catalog, ArchiveAddress) else catalog
        self._settings_file = locations.beside(self.catalog_path, ".toml")
        self.settings = settings or load_settings(self._settings_file)
        self._followed_settings = None if settings else self._settings_file
        self.catalog, self.thumbnails, self.notes = _opened(catalog)
        journal = Journal.beside(self.catalog_path)
        self.catalog.folders.relocated = journal.follow
        self.shelf = shelf or EncoderStore(
            locations.shipped_encoders(), folder=locations.user_encoders(), provider=self.settings.provider
        )
        self._engine = EncoderInUse(self.catalog, lambda: self.shelf)
        self.indexing = LibraryIndexing(self.catalog, self.thumbnails, self._engine, settings=lambda: self.settings)
        self.returned = ReturnedPhotos(self.catalog, self._engine, self.thumbnails, photo_at=self.photo_at)
        self.parts = PartSearch(self.catalog, self._engine, read=self._read, settings=lambda: self.settings)
        self._search = PhotoSearch(self._engine, read=self._read)
        self._photo_thumbnails = PhotoThumbnails(self.catalog, self.thumbnails, journal=journal, read=self._read)

    @classmethod
    def open(cls, catalog: Path | ArchiveAddress | None = None, *, settings: Settings | None = None) -> Self:
        """The library of a catalog as a person names it; None means the platform's data folder."""
        return cls(catalog_meant(catalog), settings=settings)

    def change_setting(self, name: str, value: object) -> None:
        """Give a setting another value, from now on and in the file.

        Raises:
            SettingsError: it cannot have that value, or the file cannot be written; nothing has changed then.
        """
        known = settings_now(self._followed_settings, self.settings)
        self.settings = change_setting(known, name, value, file=self._settings_file)
        if name == "provider":
            self.shelf.use_provider(self.settings.provider)
            self._engine.load_again()
        self._photo_thumbnails.keep_within(self.settings.thumbnail_megabytes)

    def close(self) -> None:
        """Close files and connections."""
        try:
            self.catalog.keep()
        finally:
            self.catalog.close()
            self.thumbnails.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.catalog.suspect(error)
        self.close()

    @property
    def read_only(self) -> bool:
        """It cannot be written: it can be searched, and whatever would change it is refused."""
        return self.catalog.database.read_only

    @property
    def encoder(self) -> Encoder:
        """The encoder in use; loaded by the first call."""
        return self._engine.get().encoder

    @property
    def loaded_encoder(self) -> LoadedEncoder:
        """The encoder in use with its number in the catalog, and the index over its codes."""
        return self._engine.get()

    def folders(self) -> list[Folder]:
        """The watched folders, by path."""
        return self.catalog.folders.all()

    def places_away(self) -> list[Path]:
        """Watched folders, and drives in them, that are not there now: nothing is to be put in their place."""
        return places_without_photos(self.catalog)

    def add_folder(self, path: Path) -> Folder:
        """Watch a folder; one inside a watched folder is that one, one around watched folders takes them in.

        Raises:
            FolderError: it is not there, is not a folder, or cannot be listed.
        """
        follow_drives(self.catalog)
        folder = in_known_words(usable_folder(path), self.catalog.folders.paths().values())
        identity = self.catalog.folders.add(folder)
        return next(known for known in self.folders() if known.id == identity)

    def relocate_folder(self, folder: FolderId, path: Path) -> None:
        """The same folder is elsewhere now: its photos stay, with their codes, and are looked for there.

        Raises:
            FolderError: it cannot be listed, or lies in or around another watched folder.
        """
        self.catalog.folders.relocate(folder, usable_folder(path))

    def remove_folder(self, folder: FolderId) -> None:
        """Forget a folder and its photos; no file is touched."""
        self.catalog.folders.remove(folder)
        self._engine.reload()
        self._photo_thumbnails.forget_gone()

    def watch(self, on_change: Callable[[frozenset[FolderId]], None]) -> Watcher:
        """Watch the folders as they are now; `on_change` is called on the watcher's thread with the dirty ones."""
        return Watcher(self.folders(), on_change=on_change, poll_seconds=self.settings.poll_seconds)

    def index(
        self,
        folders: Iterable[FolderId] | None = None,
        *,
        control: Control | None = None,
        retry_failed: bool = False,
        again: Sequence[Path] = (),
    ) -> Iterator[Progress]:
        """Bring the catalog up to the disk, for some folders or all; see `Indexer.run`. One run at a time.

        Args:
            retry_failed: try the unreadable files again, though they have not changed.
            again: folders whose files are read again, though they have not changed.

        Raises:
            CatalogBusyError: another process is indexing this library.
        """
        self.settings = settings_now(self._followed_settings, self.settings)
        self.returned.note_removals()
        chosen, forget = None if folders is None else set(folders), self._photo_thumbnails.forget_gone
        yield from self.indexing.run(
            chosen, control=control, retry_failed=retry_failed, again=again, photos_left=forget
        )
        self._photo_thumbnails.keep_within(self.settings.thumbnail_megabytes)

    def doubt(self, refused: Iterable[KnownError]) -> None:
        """Let the next indexing read again what an action found to be another file than the one that was indexed."""
        self.catalog.photos.doubt([photo.id for path in _changed(refused) if (photo := self.photo_at(path))])

    def switch_encoder(self, identity: str, *, control: Control | None = None) -> Iterator[Progress]:
        """Let another encoder answer: its missing codes are made first, the old ones serving until then.

        The switch itself is one transaction at the end; cancelled before, nothing has changed but what was made is
        kept. The old codes stay, so that switching back is quick.

        Raises:
            KnownError: there is no such encoder.
            Cancelled: by `control`.
        """
        encoder = self.shelf.find(identity)
        if encoder is None:
            raise KnownError(f"there is no encoder {identity!r}; `lookalike encoders list` shows them")
        yield from self.indexing.switch_encoder(encoder, control=control)

    def failures(self) -> list[Failure]:
        """The files that cannot be read, and why."""
        return self.catalog.photos.failures()

    def unread(self) -> list[tuple[str, int]]:
        """How many pictures and films of each suffix are of kinds that are not read, the most first."""
        return self.catalog.folders.unread()

    def changes_elsewhere(self) -> int:
        """A number that rises when it is noticed that another process changed the library."""
        return self.catalog.database.changes_elsewhere()

    def photo_ids(self, *, folder: FolderId | None = None, text: str = "") -> PhotoIds:
        """All photos, a folder's, or those with every word of `text` in path or date; newest first."""
        return self.catalog.photos.ids(folder=folder, text=text)

    def listed(
        self, order: PhotoOrder, *, folder: FolderId | None = None, below: Path | None = None, text: str = ""
    ) -> PhotoList:
        """The photos of `photo_ids` in any order and in groups; `below`: a path inside the folder."""
        return self.catalog.photos.listed(order, folder=folder, below=below, text=text)

    def size_of(self, photos: Iterable[PhotoId]) -> int:
        """The bytes of some photos together."""
        return self.catalog.photos.size_of(photos)

    def photos(self, ids: Sequence[PhotoId]) -> list[Photo]:
        """The photos in the order asked; unknown ones are left out."""
        return self.catalog.photos.get(ids)

    def photo_at(self, path: Path) -> Photo | None:
        """The photo of that file, if it is in the library."""
        return self.catalog.photo_at(path)

    def thumbnail(self, photo: PhotoId) -> bytes:
        """A JPEG, longest side at most 256 pixels; made and cached where it is not there yet.

        Raises:
            ImageError: the photo's file cannot be read now.
        """
        return self._photo_thumbnails.get(photo)

    def similar(
        self, query: PhotoId | Path | Picture, *, k: int | None = None, radius: int | None = None, head: str = "similar"
    ) -> Matches:
        """What looks like a photo of the library, a file, or a picture in memory.

        At most `k` matches at most `radius` bits away; without both, everything within the head's largest radius.
        A photo of the library finds itself too, at distance 0. What is equally far comes in the order of the other
        head's distance.

        Raises:
            ImageError: a file that is asked for cannot be read.
            EncoderFileError: the encoder has no such head.
        """
        return self._search.similar(query, head=head, k=k, radius=radius)

    def _read(self, path: Path, side: int) -> LoadedImage:
        return read_picture(_regular(path), side=side, limits=self.settings.limits)

    def status(self) -> Status:
        """Counts, the encoder in use, sizes; a folder is online if it is there now."""
        encoder, away = self.encoder, set(self.places_away())
        return Status(
            catalog=self.catalog.database.name,
            catalog_bytes=self.catalog.database.size(),
            photos=self.catalog.photos.count(),
            failures=len(self.failures()),
            folders=[replace(one, online=one.online and one.path not in away) for one in self.folders()],
            encoder=f"{encoder.card.name} {encoder.card.version}",
            encoder_identity=encoder.identity,
            provider=encoder.provider,
            recall=self.catalog.codes.recall(self.loaded_encoder.number, "similar"),
        )

    def encoders(self) -> list[EncoderFile]:
        """The encoders to choose from; which one is in use tells `encoder.identity`."""
        return self.shelf.entries()


def existing_library(catalog: Path | ArchiveAddress) -> Library:
    """The library of a catalog as a person names it; a file must be there already.

    Raises:
        CatalogError: it is not, or it cannot be opened.
    """
    meant = catalog_meant(catalog)
    if isinstance(meant, Path) and not is_there(meant):
        raise CatalogError("there is no library here; `lookalike index --library FILE FOLDER` makes one", path=meant)
    return Library(meant)


def _opened(catalog: Path | ArchiveAddress) -> tuple[Catalog, Thumbnails, list[str]]:
    """The catalog, the thumbnails, and what the user should know about the opening."""
    if isinstance(catalog, ArchiveAddress):
        archive = opened_archive(catalog)
        from desktop_app.core.archive.removing import SharedRemoval  # noqa: PLC0415 -- as `catalog.archive` says

        Journal.share(catalog.beside, SharedRemoval(archive.removals))
        return archive, archive.thumbnails, []
    opened, note = open_catalog(catalog)
    file = locations.beside(catalog, ".thumbnails")
    return opened, ThumbnailCache(file, read_only=opened.database.read_only), [note] if note else []


def _changed(refused: Iterable[KnownError]) -> Iterator[Path]:
    for error in refused:
        if isinstance(error, ChangedError) and error.path is not None:
            yield error.path


def _regular(path: Path) -> Path:
    """The path of a file: reading a pipe or a device might never end."""
    if path.exists() and not path.is_file():
        raise ImageAccessError("is not a file; choose a picture", path=path)
    return path
