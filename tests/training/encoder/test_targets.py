import numpy as np

from tests.training.made import write_photos, write_teacher
from training.encoder.targets import SamePicture, look_alikes, smooth, teacher_features
from training.encoder.teacher import load_teacher
from training.pictures.photos import open_photos


def test_one_neighbour_changes_nothing_but_centre_and_length():
    x = np.random.default_rng(0).normal(2, 1, (30, 6)).astype(np.float32)
    centred = x - x.mean(axis=0)
    np.testing.assert_allclose(
        smooth(x, neighbours=1, power=1), centred / np.linalg.norm(centred, axis=1, keepdims=True), atol=1e-5
    )


def test_neighbours_come_closer():
    rng = np.random.default_rng(0)
    groups = np.repeat(rng.normal(size=(4, 16)), 10, axis=0)
    x = (groups + 0.5 * rng.normal(size=(40, 16))).astype(np.float32)
    same = np.repeat(np.arange(4), 10)[:, None] == np.repeat(np.arange(4), 10)[None]

    def contrast(rows: np.ndarray) -> float:
        cosine = rows @ rows.T
        return float(cosine[same].mean() - cosine[~same].mean())

    assert contrast(smooth(x, neighbours=8, power=1)) > contrast(smooth(x, neighbours=1, power=1))


def test_look_alikes_are_the_nearest_others_that_are_not_the_same_picture():
    rng = np.random.default_rng(0)
    groups = np.repeat(10 * rng.normal(size=(4, 16)), 5, axis=0)
    x = (groups + 5 * rng.normal(size=(20, 16))).astype(np.float32)
    x[1] = x[0] + 1e-3  # the same picture again
    found = look_alikes(x, count=3)
    assert found.shape == (20, 3)
    assert all(number // 5 == other // 5 for number, others in enumerate(found) for other in others)
    assert all(number not in others for number, others in enumerate(found))
    assert 1 not in found[0]
    assert 0 not in found[1]


def test_what_another_network_takes_for_the_same_picture_is_no_look_alike():
    rng = np.random.default_rng(0)
    x = rng.normal(size=(12, 8)).astype(np.float32)
    nearest = look_alikes(x, count=1)[0, 0]
    other = rng.normal(size=(12, 20)).astype(np.float32)
    other[nearest] = other[0]
    assert look_alikes(x, count=1, same=SamePicture(other, above=0.9))[0, 0] not in (0, nearest)
    assert look_alikes(x, count=1, same=SamePicture(other, above=1.1))[0, 0] == nearest


def test_a_photo_without_look_alikes_stands_for_them_itself():
    x = np.zeros((6, 4), np.float32)
    x[:5, 0] = 1.0
    x[5, 1] = 1.0
    assert (look_alikes(x, count=2)[:5] == np.arange(5)[:, None]).all()


def test_teacher_features_are_those_of_each_photo(tmp_path):
    photos = open_photos([write_photos(tmp_path / "photos")], cache=tmp_path / "cache")
    teacher = load_teacher(write_teacher(tmp_path / "teacher.npz"))
    found = teacher_features(teacher, photos, side=64)
    assert found.shape == (12, teacher.shape.features)
    np.testing.assert_allclose(
        teacher_features(teacher, photos.subset([7]), side=64)[0], found[7], rtol=0.05, atol=0.02
    )
