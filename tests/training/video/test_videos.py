"""Videos from files to a table: windows, decoding, both layouts, features, and what bad input gets."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import nn

from desktop_app.core.errors import TrainingError
from tests.training.commands.test_made import no_file_is_written
from training.__main__ import main
from training.datasets import Items, open_dataset
from training.datasets.made import write_moving_shapes
from training.features.extractors import features_of, open_features
from training.video.clips import FRAMES, Clips, count_frames, read_frames, window_starts
from training.video.networks import open_clip_features
from training.video.scores import video_means


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("videos")
    write_moving_shapes(root, each=4, frames=20, kinds=3)
    return root


@pytest.mark.parametrize(
    ("frames", "step", "starts"),
    [(1, 16, [0]), (16, 16, [0]), (23, 16, [0]), (24, 16, [0, 16]), (40, 16, [0, 16, 32]), (20, 4, [0, 4, 8, 12])],
)
def test_windows_begin_within_the_video(frames: int, step: int, starts: list[int]) -> None:
    assert window_starts(frames, step=step).tolist() == starts


def test_windows_may_begin_later() -> None:
    assert window_starts(40, step=16, first=8).tolist() == [8, 24]
    assert window_starts(10, step=16, first=8).tolist() == [8], "it is looped"
    assert window_starts(8, step=16, first=8).tolist() == [0], "there is no such frame"


def test_frames_are_read_to_the_end_and_upright(made: Path) -> None:
    path = min(made.glob("UCF-101/right/*.avi"))
    assert count_frames(path) == 20
    frames = read_frames(path, side=24)
    assert frames.shape == (20, 24, 24, 3)
    bright = frames.astype(int).sum(axis=3).mean(axis=1).argmax(axis=1)
    assert bright[-1] > bright[0] + 8, "the shape moves to the right"


def test_clips_of_a_short_video_are_looped(made: Path) -> None:
    paths = tuple(sorted(made.glob("UCF-101/down/*.avi")))
    clips = Clips(paths, np.array([1, 0]), np.array([16, 0]))
    found = list(clips.decoded(side=16))
    assert [rows.tolist() for rows, _ in found] == [[1], [0]]
    whole = read_frames(paths[1], side=16)
    assert np.array_equal(found[1][1][0], whole[np.arange(16, 32) % 20])


def test_ucf101_is_cut_by_its_lists(made: Path, tmp_path: Path) -> None:
    found = open_dataset("ucf101", made, cache=tmp_path)
    # Of 20 frames the second window would have 4 of its own: one clip for each video.
    assert (len(found.train), len(found.query), found.cut) == (9, 3, 100)
    assert found.classes == ("down", "left", "right")
    denser = open_dataset("ucf101", made, protocol="split 1, step 4", cache=tmp_path)
    assert len(denser.query) == 12
    later = open_dataset("ucf101", made, protocol="split 1, step 4, start 8", cache=tmp_path)
    assert isinstance(later.query.data, Clips)
    assert later.query.data.start.tolist() == [8, 12] * 3
    assert found.train is found.database
    kept = json.loads((tmp_path / "frame-counts.json").read_text())
    assert len(kept) == 12


def test_hmdb51_is_cut_by_its_split_files(made: Path, tmp_path: Path) -> None:
    root = tmp_path / "hmdb"
    for kind in ("left", "right"):
        (root / kind).mkdir(parents=True)
        lines = []
        for number, path in enumerate(sorted(made.glob(f"UCF-101/{kind}/*.avi"))):
            name = f"a clip [{number}].avi"
            shutil.copy(path, root / kind / name)
            lines.append(f"{name} {(2, 1, 1, 0)[number]} \n")
        (root / "splits").mkdir(exist_ok=True)
        (root / "splits" / f"{kind}_test_split1.txt").write_text("".join(lines))
    found = open_dataset("hmdb51", root, cache=tmp_path / "c")
    assert (len(found.train), len(found.query)) == (4, 2)
    (root / "splits" / "left_test_split1.txt").write_text("x.avi 3\n")
    with pytest.raises(TrainingError, match="not a file name and 0, 1 or 2"):
        open_dataset("hmdb51", root, cache=tmp_path / "c")


def test_what_is_missing_or_no_video_is_left_out_by_name(made: Path, tmp_path: Path) -> None:
    root = tmp_path / "ucf"
    shutil.copytree(made, root)
    videos = sorted(root.glob("UCF-101/left/*.avi"))
    videos[1].unlink()
    videos[0].write_bytes(b"no video at all")
    found = open_dataset("ucf101", root, cache=tmp_path / "c")
    assert len(found.train) == 8
    assert "2 left out (missing or unreadable)" in found.note
    assert videos[1].name in found.note
    with pytest.raises(TrainingError, match="cannot be read as a video"):
        read_frames(videos[0], side=8)


_TWO_EACH = "".join(f"{kind}/v_{kind}_g0{number}_c01.avi 1\n" for kind in ("down", "up") for number in (1, 2))


@pytest.mark.parametrize(
    ("train", "test", "said"),
    [
        ("", "left/v_left_g01_c01.avi\n", "names no video"),
        ("left.avi 1\n", "left/v_left_g01_c01.avi\n", "which is not CLASS/VIDEO"),
        ("left/v_left_g01_c01.avi 1\n", "left/v_left_g01_c01.avi\n", "both learn and ask"),
        ("left/no.avi 1\n", "left/no too.avi\n", "none of the videos"),
        ("left/v_left_g02_c01.avi 1\nup/v_up_g02_c01.avi 2\n", "left/v_left_g01_c01.avi\n", "one member"),
        (
            _TWO_EACH,
            "left/v_left_g01_c01.avi\nright/v_right_g01_c01.avi\n",
            r"no readable video to search \(left, right\)",
        ),
    ],
)
def test_lists_that_cannot_work_are_refused(train: str, test: str, said: str, tmp_path: Path) -> None:
    root = tmp_path / "ucf"
    write_moving_shapes(root, each=2, frames=16, kinds=4)
    (root / "ucfTrainTestlist" / "trainlist01.txt").write_text(train)
    (root / "ucfTrainTestlist" / "testlist01.txt").write_text(test)
    with pytest.raises(TrainingError, match=said):
        open_dataset("ucf101", root, cache=tmp_path / "c")


class _Tiny(nn.Module):
    """A network of torchvision's shape: what comes before `fc` pools the clip."""

    def __init__(self) -> None:
        super().__init__()
        self.fc = nn.Linear(3, 4)

    def forward(self, clips: torch.Tensor) -> torch.Tensor:
        assert clips.shape[1:] == (3, FRAMES, 112, 112)
        found: torch.Tensor = self.fc(clips.mean(dim=(2, 3, 4)))
        return found


def test_a_networks_features_are_what_comes_before_its_classes(
    made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("torchvision.models.get_model", lambda *_, **__: _Tiny())
    torch.save(_Tiny().state_dict(), tmp_path / "kinetics.pt")
    items = open_dataset("ucf101", made, cache=tmp_path).query
    extractor = open_features("r3d_18", weights=str(tmp_path / "kinetics.pt"))
    assert extractor.note == "r3d_18 with the weights kinetics.pt"
    assert "RANDOM" in open_clip_features("r3d_18").note
    found = features_of(items, extractor, cache=tmp_path / "f")
    assert found.shape == (3, 3)
    monkeypatch.setattr(Clips, "decoded", lambda *_, **__: pytest.fail("kept features are computed again"))
    with pytest.raises(pytest.fail.Exception):
        features_of(items, open_clip_features("clip-pixels"), cache=tmp_path / "f")


@pytest.mark.parametrize(
    ("weights", "said"), [("NOBODYS_V1", "name KINETICS400_V1 or a file"), ("here", "does not hold")]
)
def test_weights_that_cannot_be_had_are_said(
    weights: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("torchvision.models.video.r3d_18", None, raising=False)
    if weights == "here":
        monkeypatch.setattr("torchvision.models.get_model", lambda *_, **__: _Tiny())
        weights = str(tmp_path / "bad.pt")
        Path(weights).write_bytes(b"nothing")
    with pytest.raises(TrainingError, match=said):
        open_clip_features("r3d_18", weights=weights)


def test_features_of_clips_and_of_pictures_are_told_apart(made: Path, tmp_path: Path) -> None:
    items = open_dataset("ucf101", made, cache=tmp_path).query
    with pytest.raises(TrainingError, match="pixels are not features of videos"):
        features_of(items, open_features("pixels"), cache=tmp_path)
    with pytest.raises(TrainingError, match="are features of videos"):
        features_of(Items(np.zeros((2, 8, 8, 3), np.uint8)), open_features("clip-pixels"), cache=tmp_path)
    with pytest.raises(TrainingError, match="there are no features 'r4d'"):
        open_clip_features("r4d")


def test_means_of_videos_by_hand() -> None:
    items = Items(Clips((), np.array([4, 2, 4]), np.array([0, 0, 16])), np.array([1, 0, 1]))
    means, labels = video_means(items, np.array([[1, 0], [5, 5], [3, 2]], np.float32))
    assert means.tolist() == [[5, 5], [2, 1]]
    assert labels.tolist() == [0, 1]


def fitted(method: str, root: Path, out: Path, *more: str) -> dict[str, Any]:
    given = ["--data", "ucf101", "--root", str(root), "--features", "clip-pixels", "--bits", "16", "--out", str(out)]
    caches = ["--cache", str(out.parent / "f"), "--photo-cache", str(out.parent / "p")]
    assert main(["fit", method, *given, *caches, *more]) == 0
    report: dict[str, Any] = json.loads(out.with_suffix(".json").read_text())
    return report


def test_fit_scores_clips_and_videos(
    made: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    no_file_is_written(monkeypatch)
    report = fitted("lsh", made, tmp_path / "lsh.onnx", "--protocol", "split 1, step 4")
    assert report["items"] == {"train": 36, "query": 12, "database": 36}
    assert report["videos"]["query"] == 3
    assert report["videos"]["database"] == 9
    assert 0 < report["videos"]["mAP"]["100"] <= 1
    assert "a stand-in for a video network" in report["notes"][-1]
    assert "mAP@100 of videos" in capsys.readouterr().out
    given = ["--data", "ucf101", "--root", str(made), "--out", str(tmp_path / "x.onnx")]
    assert main(["fit", "lsh", *given]) == 1
    assert "name their features with --features" in capsys.readouterr().err


@pytest.mark.slow
def test_bihalf_is_above_sign_on_moving_shapes_of_ten_kinds(tmp_path: Path) -> None:
    write_moving_shapes(tmp_path / "made", each=20)
    found = {name: fitted(name, tmp_path / "made", tmp_path / f"{name}.onnx") for name in ("bihalf", "bihalf-sign")}
    clips = {name: report["mAP"]["100"] for name, report in found.items()}
    assert clips["bihalf"] > clips["bihalf-sign"]
    assert all(0 < report["videos"]["mAP"]["100"] <= 1 for report in found.values())
