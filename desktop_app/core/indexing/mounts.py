"""What the system says about mounts: which folders lie on a network drive, and on which volume a folder lies."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from string import ascii_uppercase

from desktop_app.core.types import Place

__all__ = ["inner_mounts", "is_network_mount", "mount_type", "mounted_now", "place_of", "places_of"]

_NETWORK_TYPES = frozenset(
    {"9p", "afpfs", "afs", "beegfs", "ceph", "cifs", "davfs", "glusterfs", "lustre", "ncpfs", "nfs", "nfs4", "smb2"}
    | {"smb3", "smbfs", "vboxsf", "virtiofs"}
    | {"fuse.ceph-fuse", "fuse.curlftpfs", "fuse.davfs", "fuse.gcsfuse", "fuse.glusterfs", "fuse.juicefs"}
    | {"fuse.google-drive-ocamlfuse", "fuse.rclone", "fuse.s3fs", "fuse.smbnetfs", "fuse.sshfs", "fuse.vmhgfs-fuse"}
    | {"fuse.gvfsd-fuse", "fuse.kio-fuse"}  # what the file managers of GNOME and KDE mount
)
_DRIVE_REMOTE = 4
_TABLE = Path("/proc/self/mounts")
_UUIDS = Path("/dev/disk/by-uuid")
_VOLUMES = Path("/Volumes")  # of macOS


@dataclass(frozen=True, slots=True)
class _Mount:
    source: str
    point: str
    kind: str

    def holds(self, path: str) -> bool:
        return path == self.point or path.startswith(self.point.rstrip("/") + "/")

    def volume(self) -> str:
        """The file system's UUID where there is one: the name of a device changes from plug to plug."""
        uuid = next((uuid for uuid, device in _uuids() if device == self.source), None)
        return f"{self.kind}:{self.source}" if uuid is None else f"uuid:{uuid}"


def is_network_mount(folder: Path) -> bool:
    """True where the folder is on another machine; False where that cannot be told."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 -- its windll exists on Windows only

        drive = folder.drive
        return drive.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\") == _DRIVE_REMOTE
    return mount_type(folder, _table()) in _NETWORK_TYPES


def mount_type(folder: Path, table: str) -> str:
    """The file system type of the innermost mount around a folder, from a table as in /proc/self/mounts."""
    mount = _innermost(os.path.realpath(folder), list(_mounts(table)))
    return mount.kind if mount else ""


def place_of(folder: Path) -> Place:
    """The volume that a path lies on, and where in it; the path need not exist.

    On Linux a volume is known by its UUID, or else by type and source of its mount; on Windows by its serial number;
    elsewhere by the name of its mount point.
    """
    real = os.path.realpath(folder)
    mount = _innermost(real, list(_mounts(_table())))
    if mount is not None:
        volume, point = mount.volume(), mount.point
    elif sys.platform == "win32":
        point = os.path.splitdrive(real)[0] + os.sep
        volume = _serial(point)
    else:
        point = real
        while not os.path.ismount(point):
            point = os.path.dirname(point)  # noqa: PTH120
        volume = f"mount:{os.path.basename(point)}"  # noqa: PTH119
    inside = os.path.relpath(real, point)
    return Place(volume, b"" if inside == os.curdir else os.fsencode(inside))


def places_of(place: Place) -> Iterator[Path]:
    """Where that place of a volume is mounted now: nowhere, or once, or more often."""
    if sys.platform == "win32":
        points = [f"{letter}:\\" for letter in ascii_uppercase if _serial(f"{letter}:\\") == place.volume]
    else:
        mounts = list(_mounts(_table()))
        points = [m.point for m in mounts if m.volume() == place.volume and _innermost(m.point, mounts) is m]
    yield from (Path(point, os.fsdecode(place.inside)) for point in points)


def mounted_now() -> frozenset[str]:
    """What tells one moment's volumes from another's, without asking any of them."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 -- its windll exists on Windows only

        return frozenset({str(ctypes.windll.kernel32.GetLogicalDrives())})
    try:
        names = frozenset(os.listdir(_VOLUMES))  # noqa: PTH208 -- names are enough
    except OSError:
        names = frozenset()
    return names | frozenset(_table().splitlines())


def inner_mounts(folder: Path) -> list[bytes]:
    """The mount points inside a folder, relative to it; on Linux only."""
    real = os.path.realpath(folder)
    prefix = real.rstrip("/") + "/"
    points = {mount.point for mount in _mounts(_table()) if mount.point.startswith(prefix)}
    return sorted(os.fsencode(point[len(prefix) :]) for point in points)


def _table() -> str:
    try:
        return _TABLE.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return ""


def _mounts(table: str) -> Iterator[_Mount]:
    for line in table.splitlines():
        fields = line.split()
        if len(fields) >= 3:
            source, point = (re.sub(r"\\([0-7]{3})", lambda escape: chr(int(escape[1], 8)), f) for f in fields[:2])
            yield _Mount(source, point, fields[2])


def _innermost(real: str, mounts: list[_Mount]) -> _Mount | None:
    """The last of the longest: a later mount hides an earlier one on the same point."""
    return max((mount for mount in reversed(mounts) if mount.holds(real)), key=lambda m: len(m.point), default=None)


def _uuids() -> Iterator[tuple[str, str]]:
    try:
        links = list(_UUIDS.iterdir())
    except OSError:
        return
    yield from ((link.name, os.path.realpath(link)) for link in links)


def _serial(drive: str) -> str:
    try:
        return f"serial:{os.stat(drive).st_dev:x}"  # noqa: PTH116 -- Windows puts the volume's serial number there
    except OSError:
        return ""
