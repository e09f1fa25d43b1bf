import json
from functools import partial

import numpy as np
import pytest

from desktop_app.core.codes import pack
from desktop_app.core.encoders.onnx_encoder import OnnxEncoder
from tests.training.made import TINY, draw_photo, write_photos, write_teacher
from training import __main__ as training
from training.commands import evaluate
from training.evaluation.baselines import PERCEPTUAL
from training.evaluation.encoder_scores import copy_recall, make_copies, same_class, same_class_by_cosine, speed
from training.files.int8 import computes_in_eight_bits
from training.pictures.copy_families import FAMILIES

FOLDERS = [f"set/{'ab'[number % 2]}" for number in range(20)] + ["set/alone"]


def test_codes_that_name_the_class_are_perfect_and_constant_ones_are_chance():
    one_hot = np.array([[255 if folder == "set/a" else 0] for folder in FOLDERS], np.uint8)
    assert same_class(one_hot, FOLDERS) == {"set": 1.0}
    constant = same_class(np.zeros((21, 1), np.uint8), FOLDERS)["set"]
    assert 9 / 19 < constant < 0.62, "the expectation over random orders of 19 photos, 9 of them right"


def test_cosine_and_hamming_agree_on_signs():
    values = np.random.default_rng(0).choice([-1.0, 1.0], (21, 64)).astype(np.float32)
    by_cosine = same_class_by_cosine(values, FOLDERS, centre=np.zeros(64, np.float32))
    assert same_class(pack(values), FOLDERS)["set"] == pytest.approx(by_cosine["set"], abs=0.05)


def test_copy_recall_counts_all_pairs_of_different_photos():
    codes = pack(np.random.default_rng(0).normal(size=(30, 128)))
    near = codes.copy()
    near[:, 0] ^= 1
    far = pack(np.random.default_rng(1).normal(size=(30, 128)))
    strangers = pack(np.random.default_rng(2).normal(size=(50, 128)))
    flat = np.repeat(codes[:1], 4, axis=0)
    scores = copy_recall(codes, {"near": near, "far": far}, strangers=strangers, flat=flat)
    assert scores.flat[1e-5] == 1.0
    assert scores.recall["near"][1e-6] == 1.0
    assert scores.recall["far"][1e-4] < 0.2
    pool = np.concatenate([codes, near, far])
    photo = np.tile(np.arange(30), 3)
    distances = np.bitwise_count(pool[:, None] ^ np.concatenate([pool, strangers])[None]).sum(axis=2)
    pairs = np.concatenate([distances[:, :90][np.triu(photo[:, None] != photo[None], 1)], distances[:, 90:].ravel()])
    assert (pairs <= scores.radius[1e-4]).mean() <= 1e-4
    assert scores.radius[1e-4] == np.sort(pairs)[0] - 1, "fewer than 10,000 pairs allow no false one"


def test_a_copy_is_made_of_each_original_by_each_family():
    originals = [np.asarray(draw_photo(seed, width=100, height=80)) for seed in range(3)]
    copies = make_copies(originals, originals[::-1], families=FAMILIES[:4])
    assert list(copies) == [family.name for family in FAMILIES[:4]]
    assert all(len(made) == 3 for made in copies.values())


@pytest.mark.parametrize("name", PERCEPTUAL)
def test_perceptual_hashes_have_their_bits(name):
    photos = [np.asarray(draw_photo(seed, width=100, height=80)) for seed in range(3)]
    codes = PERCEPTUAL[name](photos)
    assert codes.shape == (3, int(name.split()[1]) // 8)
    assert codes.dtype == np.uint8
    assert len(np.unique(codes, axis=0)) == 3


RECIPE = """
teacher = "{teacher}"
photos = ["{photos}"]
seed = 1
precision = "float32"
heads = {{ similar = 16, copy = 24 }}
[[stages]]
kind = "blocks"
minutes = 0.005
side = 64
batch = 8
[[stages]]
kind = "chain"
fitted = 2
minutes = 0.005
side = 64
batch = 8
[[stages]]
kind = "tune"
minutes = 0.005
side = 64
batch = 8
rate = 1e-3
frozen = 1
start_heads = true
weights = {{ copy = 1.0 }}
"""


@pytest.fixture(scope="module")
def workplace(tmp_path_factory):
    folder = tmp_path_factory.mktemp("commands")
    write_photos(folder / "photos", classes=4, each=10)
    write_teacher(folder / "teacher.npz", shape=TINY)
    (folder / "recipe.toml").write_text(
        RECIPE.format(teacher=folder / "teacher.npz", photos=folder / "photos"), "utf-8"
    )
    return folder


def test_the_figures_of_an_encoder(small_encoder, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(evaluate, "speed", partial(speed, seconds=0.01))
    write_photos(tmp_path / "photos", classes=2, each=4)
    photos = ["--photos", str(tmp_path / "photos"), "--originals", str(tmp_path / "photos" / "made" / "class 0")]
    figures = ["--json", str(tmp_path / "figures.json"), "--cache", str(tmp_path / "cache")]
    assert training.main(["evaluate", str(small_encoder), *photos, *figures]) == 0
    printed = capsys.readouterr().out
    assert "same-class mAP" in printed
    assert "quarter turn" in printed
    rows = {row["name"]: row for row in json.loads((tmp_path / "figures.json").read_text("utf-8"))}
    assert {"small similar 16", "small copy 24", *PERCEPTUAL} < set(rows)
    assert 0 < rows["small similar 16"]["mAP"]["made"] <= 1
    assert rows["small copy 24"]["copies"]["recall"]["JPEG quality 50"]["0.0001"] >= 0


@pytest.mark.slow
def test_from_photos_to_an_encoder_and_its_figures(workplace, monkeypatch, capsys):
    monkeypatch.setattr(evaluate, "speed", partial(speed, seconds=0.1))
    cache = ["--cache", str(workplace / "cache")]
    recipe = ["distill", "--recipe", str(workplace / "recipe.toml"), "--out", str(workplace / "run"), *cache]
    assert training.main(recipe) == 0
    encoder = workplace / "small.onnx"
    start = ["--start", str(workplace / "run" / "checkpoint.pt"), "--photos", str(workplace / "photos")]
    assert training.main(["heads", *start, "--out", str(encoder), "--side", "64", *cache]) == 0
    (workplace / "quality.json").write_text('[{"name": "made up"}]', "utf-8")
    again = [
        "--start",
        str(encoder),
        "--photos",
        str(workplace / "photos"),
        "--quality",
        str(workplace / "quality.json"),
    ]
    assert (
        training.main(
            [
                "heads",
                *again,
                "--out",
                str(workplace / "new.onnx"),
                "--side",
                "64",
                "--new-heads",
                "--learn-copies",
                "2",
                "--precision",
                "int8",
                *cache,
            ]
        )
        == 0
    )
    assert OnnxEncoder(workplace / "new.onnx").card.quality == {"rows": [{"name": "made up"}]}
    assert computes_in_eight_bits(workplace / "new.onnx")
    assert not computes_in_eight_bits(encoder)
    photos = ["--photos", str(workplace / "photos"), "--originals", str(workplace / "photos" / "made" / "class 0")]
    teacher = f"{workplace / 'teacher.npz'}@64"
    figures = ["--json", str(workplace / "figures.json"), "--teacher", teacher]
    figures += ["--training-photos", str(workplace / "photos"), str(workplace / "kept"), "--held-out", "kept"]
    for label in range(2):
        write_photos(workplace / "kept" / "kept" / str(label), classes=1, each=6)
    capsys.readouterr()
    assert training.main(["evaluate", str(encoder), *photos, *figures, *cache]) == 0
    printed = capsys.readouterr().out
    assert "same-class mAP" in printed
    assert "quarter turn" in printed
    found = json.loads((workplace / "figures.json").read_text("utf-8"))
    rows = {row["name"]: row for row in found if "photos" not in row}
    assert set(rows) == {"small similar 16", "small copy 24", *PERCEPTUAL}
    hashed = ("float", "random hyperplanes", "ITQ")
    names = ["small similar", *(f"small {way}" for way in hashed), *(f"{teacher} {way}" for way in hashed)]
    for group, source in (("evaluation photos", "made"), ("held out", "kept")):
        compared = {row["name"]: row for row in found if row.get("photos") == group}
        assert list(compared) == names
        assert compared[f"{teacher} float"]["fidelity"] == pytest.approx({"in_10": 1.0, "in_50": 1.0}, abs=0.1)
        assert 0 < compared["small similar"]["fidelity"]["in_10"] <= 1
        assert set(compared["small similar"]["retrieval"]) == {source}
        assert (
            compared["small similar"]["collisions"]["sharing"] >= compared["small similar"]["collisions"]["strangers"]
        )
        assert compared["small ITQ"]["bits"] == 16
    assert "held out" in printed
    assert 0 < rows["small similar 16"]["mAP"]["made"] <= 1
    assert rows["small copy 24"]["copies"]["recall"]["JPEG quality 50"]["0.0001"] >= 0


def test_wrong_files_are_one_line_and_exit_code_one(workplace, capsys):
    (workplace / "bad.toml").write_text("stages = [", "utf-8")
    assert training.main(["distill", "--recipe", str(workplace / "bad.toml"), "--out", str(workplace / "x")]) == 1
    error = capsys.readouterr().err
    assert "bad.toml" in error
    assert error.count("\n") == 1
    absent = ["heads", "--start", str(workplace / "absent.pt"), "--photos", str(workplace / "photos")]
    assert training.main([*absent, "--out", "x.onnx", "--cache", str(workplace / "cache")]) == 1
    assert "absent.pt" in capsys.readouterr().err
    photos = ["--photos", str(workplace / "photos"), "--cache", str(workplace / "cache")]
    assert training.main(["evaluate", *photos]) == 1
    assert "--originals" in capsys.readouterr().err


def test_every_command_has_its_module_and_help():
    for name in training.COMMANDS:
        with pytest.raises(SystemExit) as stop:
            training.main([name, "--help"])
        assert stop.value.code == 0
