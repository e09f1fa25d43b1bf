"""What is opened to be read is a file."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

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


@pytest.mark.skipif(os.name == "nt", reason="there are no such devices")
def test_a_device_is_no_file() -> None:
    with pytest.raises(OSError, match="is not a file"):
        open_file(Path("/dev/zero"))
