"""The table of mounts: the innermost mount around a folder, names with spaces included."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.core.indexing import mounts
from desktop_app.core.indexing.mounts import is_network_mount, mount_type

TABLE = r"""
/dev/sda1 / ext4 rw,relatime 0 0
nas:/photos /mnt/nas nfs4 rw 0 0
/dev/sdb1 /mnt/nas/local ext4 rw 0 0
//server/My\040Photos /mnt/My\040Photos cifs rw 0 0
me@host: /mnt/a\134b\011c fuse.sshfs rw 0 0
x /mnt/hash\043tag 9p rw 0 0
old /mnt/twice nfs rw 0 0
new /mnt/twice tmpfs rw 0 0
broken line
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/home/me", "ext4"),
        ("/mnt/nas", "nfs4"),
        ("/mnt/nas/2024/trip", "nfs4"),
        ("/mnt/nas2", "ext4"),
        ("/mnt/nas/local/x", "ext4"),
        ("/mnt/My Photos/x", "cifs"),
        ("/mnt/a\\b\tc", "fuse.sshfs"),
        ("/mnt/hash#tag/x", "9p"),
        ("/mnt/twice", "tmpfs"),
    ],
)
def test_the_innermost_mount_counts(folder: str, kind: str) -> None:
    assert mount_type(Path(folder), TABLE) == kind


@pytest.mark.parametrize(
    ("kind", "network"),
    [
        *((kind, True) for kind in ("fuse.gvfsd-fuse", "fuse.kio-fuse", "fuse.sshfs", "cifs")),
        *((kind, False) for kind in ("ext4", "fuseblk", "fuse.mergerfs")),  # the middle one is what NTFS-3G mounts
    ],
)
def test_which_kinds_are_of_another_machine(
    *, kind: str, network: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mounts, "_table", lambda: f"/dev/sda1 / ext4 rw 0 0\nit {tmp_path.resolve()} {kind} rw 0 0\n")
    assert is_network_mount(tmp_path / "smb-share:server=nas") == network


def test_without_a_table_nothing_is_known() -> None:
    assert mount_type(Path("/home"), "") == ""


def test_a_link_counts_as_where_it_leads(tmp_path: Path) -> None:
    (tmp_path / "share").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "share")
    table = f"/dev/sda1 / ext4 rw 0 0\nnas:/x {tmp_path}/share nfs rw 0 0\n"
    assert mount_type(tmp_path / "link", table) == "nfs"


def test_this_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mounts.Path, "read_text", lambda *_, **__: f"nas:/x {tmp_path.resolve()} nfs rw 0 0\n")
    assert is_network_mount(tmp_path)

    def absent(*_: object, **__: object) -> str:
        raise FileNotFoundError

    monkeypatch.setattr(mounts.Path, "read_text", absent)
    assert not is_network_mount(tmp_path)
