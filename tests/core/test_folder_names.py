"""Bins, snapshots, other programs' libraries: known by name at any depth, whatever the case of letters."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.core.folder_names import thrown_away
from desktop_app.core.indexing.walking import FoundFile, looked_into, walk
from desktop_app.core.settings import Settings, load_settings, save_settings

TENDED = [
    "@Recycle/2019", "@recycle", "#recycle/x", "$Recycle.Bin/S-1-5", "$RECYCLE.BIN", "RECYCLER/S-1", "Recycle Bin",
    "@Recently-Snapshot/GMT/x", "#snapshot/x", "~snapshot/daily", "lost+found", "LOST.DIR", "lost.dir", "FOUND.000",
    "System Volume Information/x", "@eaDir/IMG.jpg", "@tmp/x", "@SynoResource", "__MACOSX", "a/b/node_modules/x",
    "Photos Library.photoslibrary/originals/0", "iPhoto.photolibrary/Masters", "A.aplibrary/Previews",
    "F.migratedphotolibrary/M", "C.lrdata/1", "L.lrlibrary/x", "S.cocatalog/Cache", "C1/CaptureOne/Cache/Thumbnails",
    "iPod Photo Cache", "immich/thumbs/u", "Immich/Thumbs/u", "nextcloud/files_trashbin/files", "appdata_x/preview",
    "nextcloud/appdata_x/preview", "Android/data/com.app/cache", "photoprism/storage/cache",
    "Recycle Bin - Volume_1/x", "Network Recycle Bin 1", "_NAS_Recycle_RAID/x", ".Recycle.Bin/x", ".RecycleBinHW",
    ".Gallery2/recycle/bins/0", "MEGA/.debris/2020", "@snapshots/7", "timeshift/snapshots/2020-01-01",
    "backintime/host/me/1/20200101-101112-123/backup/home", "rsnapshot/daily.0/home", "hourly.11",
    "FileHistory/me/PC/Data/C/Users", "Windows.old/Users", ".DocumentRevisions-V100/x", "Users/me/AppData/Local/x",
    "Users/me/Library/Caches/x", "A.migratedaplibrary/Masters", "iPhoto Library/Originals", "C.lrcat-data/x",
    "Album Artwork/Cache", "library/thumbs/3f2504e0-4f89-11d3-9a0c-0305e82c3301/ab", "photos/storage/cache/thumbnails",
    "protected_media/square_thumbnails", "piwigo/_data/i/upload", "760/remote/440/screenshots/thumbnails",
    ".stversions/2019", ".sync/Archive/x", "nextcloud/files_versions", ".recycle/u", "trashbox", ".thumbnails/large",
    "home/.local/share/Trash/files", "xdg/Trash/files/2019", "MIUI/Gallery/.trashBin",
    "Backups.backupdb/Mac/Latest", ".@__thumb", "2005/.picasaoriginals", "2005/[Originals]", "storage/sidecar/2020",
]  # fmt: skip
OWN = [
    "2019/Summer",
    "Recycling",
    "Android/photos",
    "immich",
    "preview",
    "Snapshots of the sea",
    "found",
    "data",
    "share/Trash and treasure",
    "daily.life",
    "Library",
    "Library/2019",
    "thumbs/best",
    "AppData of the club",
    "2019/storage",
    "screenshots",
]


@pytest.mark.parametrize("folder", TENDED)
def test_what_other_programs_tend_is_left_out(folder: str, tmp_path: Path) -> None:
    (tmp_path / folder).mkdir(parents=True)
    (tmp_path / folder / "a.jpg").touch()
    assert [one for one in walk(tmp_path, Settings(hidden=True)) if isinstance(one, FoundFile)] == []
    assert not looked_into(tmp_path / folder, tmp_path, Settings())


@pytest.mark.parametrize("folder", OWN)
def test_a_persons_own_folders_are_looked_into(folder: str, tmp_path: Path) -> None:
    (tmp_path / folder).mkdir(parents=True)
    (tmp_path / folder / "a.jpg").touch()
    assert len([one for one in walk(tmp_path, Settings()) if isinstance(one, FoundFile)]) == 1
    assert looked_into(tmp_path / folder, tmp_path, Settings())


def test_bins_and_snapshots_are_known_at_any_depth() -> None:
    assert thrown_away(Path("/nas/@Recycle/2019/a.jpg"))
    assert thrown_away(Path("/nas/.Trash-1000/files/a.jpg"))
    assert thrown_away(Path("/home/me/.local/share/Trash/files/a.jpg"))
    assert thrown_away(Path("/nas/.stversions/2019/a.jpg"))
    assert not thrown_away(Path("/nas/2019/@Recycle.jpg"))


def test_settings_of_before_get_what_is_left_out_now_and_keep_what_was_chosen(tmp_path: Path) -> None:
    file = tmp_path / "library.toml"
    file.write_text('schema = 1\nexclude = ["@eaDir", "#recycle", "$RECYCLE.BIN", "*.lrdata", "*.tmp"]\n')
    excluded = load_settings(file).exclude
    assert {"*.tmp", "@Recycle", "lost+found", "*.photoslibrary"} <= set(excluded)
    assert "System Volume Information" not in excluded, "it was taken out by hand"
    save_settings(load_settings(file), file)
    assert load_settings(file).exclude == excluded
    file.write_text("schema = 1\nexclude = []\n")
    assert load_settings(file).exclude == ()
    file.write_text('exclude = ["*.tmp"]\n')
    assert load_settings(file).exclude == ("*.tmp",), "written by hand, and meant so"
