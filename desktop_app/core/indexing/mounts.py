"""Which folders lie on a network drive, where the system gives no notice of others' changes."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

__all__ = ["is_network_mount", "mount_type"]

_NETWORK_TYPES = frozenset(
    {"9p", "afpfs", "afs", "ceph", "cifs", "davfs", "fuse.davfs", "fuse.rclone", "fuse.s3fs", "fuse.sshfs"}
    | {"glusterfs", "ncpfs", "nfs", "nfs4", "smb2", "smb3", "smbfs", "vboxsf", "virtiofs"}
)
_DRIVE_REMOTE = 4


def is_network_mount(folder: Path) -> bool:
    """True where the folder is on another machine; False where that cannot be told."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 -- its windll exists on Windows only

        drive = folder.drive
        return drive.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\") == _DRIVE_REMOTE
    try:
        table = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return False
    return mount_type(folder, table) in _NETWORK_TYPES


def mount_type(folder: Path, table: str) -> str:
    """The file system type of the innermost mount around a folder, from a table as in /proc/self/mounts."""
    best, kind = -1, ""
    real = os.path.realpath(folder)
    for line in table.splitlines():
        fields = line.split()
        if len(fields) < 3:
            continue
        point = re.sub(r"\\([0-7]{3})", lambda escape: chr(int(escape[1], 8)), fields[1])
        if (real == point or real.startswith(point.rstrip("/") + "/")) and len(point) >= best:
            best, kind = len(point), fields[2]
    return kind
