import zipfile

import numpy as np
import pytest
from PIL import Image

from desktop_app.core.errors import TrainingError
from tests.training.made import draw_photo, write_photos, write_shard
from training.pictures.photos import open_photos


def test_zip_and_folder_hold_the_pixels_that_were_put_in(tmp_path):
    shard = write_shard(tmp_path / "shard.zip")
    folder = write_photos(tmp_path / "photos")
    photos = open_photos([shard, folder], cache=tmp_path / "cache")
    assert len(photos) == 5 + 12
    np.testing.assert_array_equal(photos[1], np.asarray(draw_photo(2, width=58, height=50)))
    np.testing.assert_array_equal(photos[5], np.asarray(draw_photo(0)))
    assert photos.folders[0] == "set/class 0"
    assert photos.folders[-1] == "made/class 2"


def test_large_photos_are_reduced_to_the_short_side(tmp_path):
    (tmp_path / "photos").mkdir()
    draw_photo(1, width=300, height=200).save(tmp_path / "photos" / "a.png")
    photos = open_photos([tmp_path / "photos"], cache=tmp_path / "cache", short_side=100)
    assert photos[0].shape == (100, 150, 3)


def test_second_opening_reads_the_cache_and_a_change_does_not(tmp_path):
    folder = write_photos(tmp_path / "photos", classes=1, each=2)
    open_photos([folder], cache=tmp_path / "cache")
    (written,) = (tmp_path / "cache").glob("*/pixels.u8")
    before = written.stat().st_mtime_ns
    open_photos([folder], cache=tmp_path / "cache")
    assert written.stat().st_mtime_ns == before
    Image.new("RGB", (30, 30), "red").save(folder / "made" / "class 0" / "0.png")
    photos = open_photos([folder], cache=tmp_path / "cache")
    assert photos[0].shape == (30, 30, 3)


def test_subset_keeps_order_and_names(tmp_path):
    photos = open_photos([write_shard(tmp_path / "shard.zip")], cache=tmp_path / "cache")
    some = photos.subset([3, 1])
    assert some.names == (photos.names[3], photos.names[1])
    np.testing.assert_array_equal(some[0], photos[3])
    assert [p.shape for p in some] == [photos[3].shape, photos[1].shape]


def test_bad_sources_are_named(tmp_path):
    (tmp_path / "empty").mkdir()
    with pytest.raises(TrainingError, match=r"empty.*holds no photos"):
        open_photos([tmp_path / "empty"], cache=tmp_path / "cache")
    with pytest.raises(TrainingError, match=r"absent\.zip"):
        open_photos([tmp_path / "absent.zip"], cache=tmp_path / "cache")
    (tmp_path / "empty" / "bad.jpg").write_bytes(b"no photo")
    with pytest.raises(TrainingError, match=r"empty.*none of its photos can be decoded"):
        open_photos([tmp_path / "empty"], cache=tmp_path / "cache")


def test_what_cannot_be_read_is_skipped(tmp_path):
    folder = write_photos(tmp_path / "photos", classes=1, each=2)
    (folder / "album.jpg").mkdir()
    (folder / "gone.jpg").symlink_to(tmp_path / "nowhere.jpg")
    assert open_photos([folder], cache=tmp_path / "cache").unreadable == ()
    shard = write_shard(tmp_path / "shard.zip")
    with zipfile.ZipFile(shard) as file:
        first = file.infolist()[1]
    content = bytearray(shard.read_bytes())
    content[first.header_offset + 200] ^= 0xFF  # its checksum no longer holds
    shard.write_bytes(content)
    photos = open_photos([shard], cache=tmp_path / "cache")
    assert photos.unreadable == (first.filename,)
    assert len(photos) == 4


def test_a_cache_that_was_not_finished_is_made_anew(tmp_path, monkeypatch):
    folder = write_photos(tmp_path / "photos", classes=1, each=2)

    def full_disk(file, **_arrays):
        (file if hasattr(file, "write") else file.open("wb")).write(b"PK half of it")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(np, "savez", full_disk)
    with pytest.raises(OSError, match="No space"):
        open_photos([folder], cache=tmp_path / "cache")
    monkeypatch.undo()
    assert len(open_photos([folder], cache=tmp_path / "cache")) == 2


def test_damaged_photos_are_skipped_and_counted(tmp_path):
    folder = write_photos(tmp_path / "photos", classes=1, each=3)
    (folder / "made" / "class 0" / "1.png").write_bytes(b"no photo")
    photos = open_photos([folder], cache=tmp_path / "cache")
    assert photos.names == ("made/class 0/0.png", "made/class 0/2.png")
    assert photos.skipped == 1
    np.testing.assert_array_equal(photos[1], np.asarray(draw_photo(2)))
