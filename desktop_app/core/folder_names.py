"""Folders that hold no photos of a person's own: what was thrown away, snapshots, other programs' caches."""

from __future__ import annotations

import re
from fnmatch import translate
from functools import lru_cache
from pathlib import Path, PurePath

__all__ = ["BINS", "SNAPSHOTS", "TENDED", "name_pattern", "thrown_away"]

BINS = (
    "#recycle",
    "$Recycle.Bin",
    "@Recycle",
    "RECYCLED",
    "RECYCLER",
    "Recycle Bin",
    "Recycle Bin - *",
    "Network Recycle Bin*",
    "Recycle_Bin",
    "RecycleBin",
    "_NAS_Recycle_*",
    ".Recycle.Bin",
    ".RecycleBin*",
    ".recycle_bin",
    ".recycled",
    ".Gallery2/recycle",
    ".estrongs/recycle",
    ".FileManagerRecycler",
    ".debris",
    ".Trash",
    ".Trash-*",
    ".Trashes",
    ".dtrash",
    ".recycle",
    ".globalTrash",
    ".trashBin",
    ".trashed-*",
    ".local/share/Trash",
    "Trash/files",
    "trashbox",
    "Network Trash Folder",
    "files_trashbin",
    "FOUND.[0-9][0-9][0-9]",
    "LOST.DIR",
    "lost+found",
)
"""Shell patterns: what was deleted, or found again by a check of the disk; phones rename a file where it lies."""

SNAPSHOTS = (
    "#snapshot",
    "@Recently-Snapshot",
    "@GMT-*",
    "~snapshot",
    ".snapshot",
    ".snapshots",
    "@snapshots",
    ".snap",
    ".ckpt",
    ".btrfs_snapshots",
    "timeshift/snapshots",
    "timeshift-btrfs",
    "backintime/*/backup",
    "hourly.[0-9]",
    "hourly.[0-9][0-9]",
    "daily.[0-9]",
    "daily.[0-9][0-9]",
    "weekly.[0-9]",
    "weekly.[0-9][0-9]",
    "monthly.[0-9]",
    "monthly.[0-9][0-9]",
    "yearly.[0-9]",
    ".zfs",
    ".stversions",
    ".sync/Archive",
    "files_versions",
    "*.backupdb",
    ".MobileBackups",
    ".DocumentRevisions-V100",
    "FileHistory/*/Data",
    "Windows.old",
    "System Volume Information",
)
"""Shell patterns: how a disk was at an earlier time; what is removed there comes back, or cannot be removed."""

TENDED = (
    "@eaDir",
    ".@__thumb",
    "@tmp",
    "@SynoResource",
    "@sharebin",
    "__MACOSX",
    ".AppleDouble",
    "Temporary Items",
    "AppData",
    "Library/Caches",
    "Library/Application Support",
    "Library/Containers",
    "Temporary Internet Files",
    ".thumbnails",
    ".cache",
    ".dropbox.cache",
    "*.photoslibrary",
    "*.photolibrary",
    "*.migratedphotolibrary",
    "*.migratedaplibrary",
    "*.aplibrary",
    "iPhoto Library",
    "Photo Booth Library",
    "*.lrdata",
    "*.lrcat-data",
    "*.lrlibrary",
    "*.imovielibrary",
    "*.theater",
    "*.fcpbundle",
    "*.cocatalog",
    "CaptureOne",
    "Media Cache Files",
    "Generated Images.bundle",
    "Album Artwork",
    "iPod Photo Cache",
    "Android/data",
    "appdata_*/preview",
    "immich/thumbs",
    "thumbs/????????-????-????-????-????????????",
    "photoprism/storage",
    "storage/cache/thumbnails",
    "storage/sidecar",
    ".picasaoriginals",
    "[[]Originals]",
    ".pending-*",
    "protected_media/*thumbnails*",
    "_data/i",
    "screenshots/thumbnails",
    "Plex Media Server",
    "node_modules",
    "site-packages",
)
"""Shell patterns: the packages and caches of other programs, which miss what somebody else takes away."""


def name_pattern(patterns: tuple[str, ...]) -> re.Pattern[str]:
    """An expression that matches a name, or a path, that one of the shell patterns means.

    The case of letters is ignored. A pattern with a "/" may begin at any folder of a path, whose folders a "/" parts.
    """
    names = [translate(one) for one in patterns if "/" not in one]
    paths = [translate(one) for one in patterns if "/" in one]
    # One way to where a path begins, not one per pattern: it is asked of every file of the disk.
    return re.compile("|".join([*names, *([f"(?:.*/)?(?:{'|'.join(paths)})"] if paths else [])]), re.IGNORECASE)


_THROWN_AWAY = name_pattern((*BINS, *SNAPSHOTS))


@lru_cache(maxsize=65_536)
def _holds_what_was_thrown_away(folder: PurePath) -> bool:
    below = (folder, *folder.parents)
    return any(_THROWN_AWAY.match(one.name) or _THROWN_AWAY.match(one.as_posix()) for one in below)


def thrown_away(file: Path) -> bool:
    """Whether a file lies in a bin or in a snapshot, at any depth, or is called as a thrown away one."""
    return _THROWN_AWAY.match(file.name) is not None or _holds_what_was_thrown_away(file.parent)
