"""What is opened to be read is a file."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from types import SimpleNamespace

import pytest

from desktop_app.core import opening
from desktop_app.core.errors import ImageAccessError
from desktop_app.core.images import read_picture
from desktop_app.core.images.description import read_description
from desktop_app.core.opening import open_file
from desktop_app.core.removal.files import same_bytes


def test_a_file_is_opened(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"abc")
    with open_file(tmp_path / "a") as file:
        assert file.read() == b"abc"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no pipes with a path")
def test_a_pipe_that_nobody_writes_into_is_not_waited_for(tmp_path: Path) -> None:
    pipe, photo = tmp_path / "pipe.jpg", tmp_path / "a.jpg"
    os.mkfifo(pipe)
    photo.write_bytes(b"abc")
    with pytest.raises(OSError, match="is not a file"):
        open_file(pipe)
    for one, other in ((pipe, photo), (photo, pipe)):
        with pytest.raises(ImageAccessError, match="is not a file"):
            same_bytes(one, other)
    with pytest.raises(ImageAccessError, match="is not a file"):
        read_picture(pipe)
    assert not read_description(photo, [pipe])


@pytest.mark.parametrize("known", [{"st_file_attributes": 0x400020}, {"st_flags": 0x40000000}])
def test_what_is_only_in_the_cloud_is_not_fetched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, known: dict[str, int]
) -> None:
    photo = tmp_path / "a.jpg"
    photo.write_bytes(b"abc")
    with monkeypatch.context() as stat_alone:
        stat_alone.setattr(Path, "stat", lambda _path: SimpleNamespace(**known))
        assert opening.is_only_in_the_cloud(photo)
    monkeypatch.setattr(os, "fstat", lambda _file: SimpleNamespace(st_mode=stat.S_IFREG, st_size=3, **known))
    with pytest.raises(OSError, match="only in the cloud: download it first"):
        open_file(photo)
    with pytest.raises(ImageAccessError, match="only in the cloud"):
        same_bytes(photo, photo)


def test_what_is_on_the_disk_is_not_in_the_cloud(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"abc")
    assert not opening.is_only_in_the_cloud(tmp_path / "a")


@pytest.mark.skipif(os.name == "nt", reason="there are no such devices")
def test_a_device_is_no_file() -> None:
    with pytest.raises(OSError, match="is not a file"):
        open_file(Path("/dev/zero"))
