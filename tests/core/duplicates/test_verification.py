from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter, ImageFont, ImageOps

from desktop_app.core.duplicates import verification
from desktop_app.core.duplicates.comparing import Comparison, Task
from desktop_app.core.duplicates.comparing_wire import comparison_from_line, comparison_to_line
from desktop_app.core.duplicates.finding_memory import NoMemory
from desktop_app.core.duplicates.keeper import KeeperRules
from desktop_app.core.duplicates.second_look import SecondLook
from desktop_app.core.duplicates.small_differences import Difference
from desktop_app.core.duplicates.verification import Verifier
from desktop_app.core.errors import ImageError
from desktop_app.core.images import differences
from desktop_app.core.relations import Finding, Relation
from desktop_app.core.removal.files import same_bytes
from desktop_app.core.types import Cancelled, Control
from tests.core.duplicates.made_photos import photo_of, scene

NOON = datetime.fromisoformat("2020-06-01T12:00:00")


def captioned(image: Image.Image) -> Image.Image:
    image = image.copy()
    ImageDraw.Draw(image).rectangle((30, 240, 250, 280), fill="white")
    return image


def cropped(image: Image.Image) -> Image.Image:
    return image.crop((60, 30, 380, 270))


EDITS = {
    "mirrored": (ImageOps.mirror, "mirrored"),
    "turned": (lambda image: image.transpose(Image.Transpose.ROTATE_90), "turned by 90°"),
    "cropped": (cropped, "crop of 6"),
    "framed": (lambda image: ImageOps.expand(image, 25, "white"), "details match"),
    "captioned": (captioned, "of the picture differs"),
    "toned": (lambda image: ImageEnhance.Brightness(image).enhance(1.3), "brightness or contrast changed"),
    "grey": (lambda image: image.convert("L").convert("RGB"), "colours changed"),
}


@pytest.fixture
def verifier():
    return Verifier()


def save(folder: Path, name: str, image: Image.Image, number: int, **options):
    path = folder / name
    image.save(path, **options)
    return photo_of(path, number=number)


@pytest.fixture
def original(tmp_path):
    return save(tmp_path, "original.jpg", scene(1), 1, quality=92)


def decoded(photo) -> Image.Image:
    return Image.open(photo.path).convert("RGB")


def test_same_bytes(verifier, original, tmp_path):
    (tmp_path / "copy.jpg").write_bytes(original.path.read_bytes())
    copy = photo_of(tmp_path / "copy.jpg", number=2)
    assert verifier.compare(original, copy) == Finding(Relation.EXACT, "same bytes")
    assert verifier.compare_exposure(copy, original) == Finding(Relation.EXACT, "same bytes")


@pytest.mark.parametrize("size", [1, 5])  # seen at full size only, and at any
def test_the_place_that_differs_is_in_the_finding_also_from_another_process(size, verifier, original, tmp_path):
    image = decoded(original)
    ImageDraw.Draw(image).ellipse((345 - size, 65 - size, 345 + size, 65 + size), fill="black")
    finding = verifier.compare(original, save(tmp_path, "spot.jpg", image, 2, quality=80))
    assert finding.relation is Relation.EDITED
    assert "a place differs at the upper right" in finding.evidence
    assert finding.place == pytest.approx((345 / 420, 65 / 300), abs=0.06)
    line = comparison_to_line(Comparison([], {(b"1", b"2"): finding}, {}, ()))
    codes = np.zeros((0, 1), np.uint8)
    task = Task((), codes, 0, frozenset(), {}, {}, frozenset(), KeeperRules())
    assert comparison_from_line(line, task).findings == {(b"1", b"2"): finding}


def test_a_fingerprint_alone_is_not_enough(verifier, original, tmp_path):
    other = save(tmp_path, "other.jpg", scene(2), 2, quality=92)
    liar = replace(other, size=original.size, fingerprint=original.fingerprint)
    assert verifier.compare(original, liar).relation is Relation.SIMILAR


@pytest.mark.parametrize("name", ["copy.png", "copy.bmp", "copy.tif"])
def test_same_pixels_in_another_container(verifier, original, tmp_path, name):
    copy = save(tmp_path, name, decoded(original), 2)
    assert verifier.compare(original, copy).relation is Relation.SAME_PIXELS


def test_same_pixels_through_orientation(verifier, tmp_path):
    image = scene(4)
    upright = save(tmp_path, "upright.png", image, 1)
    exif = Image.Exif()
    exif[0x0112] = 6  # to be shown turned clockwise
    lying = save(tmp_path, "lying.png", image.transpose(Image.Transpose.ROTATE_90), 2, exif=exif)
    assert verifier.compare(upright, lying).relation is Relation.SAME_PIXELS


@pytest.mark.parametrize(
    ("name", "scale", "quality"), [("q.jpg", 1, 40), ("half.jpg", 0.5, 85), ("three quarters.webp", 0.75, 60)]
)
def test_reencoded_and_resized(original, tmp_path, name, scale, quality):
    verifier = Verifier()
    image = decoded(original)
    image = image.resize((round(image.width * scale), round(image.height * scale)), Image.Resampling.LANCZOS)
    copy = save(tmp_path, name, image, 2, quality=quality)
    finding = verifier.compare(original, copy)
    assert finding.relation is Relation.REENCODED
    assert "same picture saved as" in finding.evidence if scale == 1 else "two sizes, 420×300 and " in finding.evidence
    assert verifier.compare(copy, original) == finding


def test_what_is_shown_at_the_second_try_to_be_a_copy_is_not_asked_for_its_grain(
    verifier, original, tmp_path, monkeypatch
):
    monkeypatch.setattr(SecondLook, "same_source", lambda *_, slowly=False: slowly)
    monkeypatch.setattr(SecondLook, "difference", lambda *_: Difference(0, 0, 1, 1, 2.0))
    monkeypatch.setattr(SecondLook, "same_grain", lambda *_: False)
    copy = save(tmp_path, "copy.jpg", decoded(original), 2, quality=70)
    assert verifier.compare(original, copy).relation is Relation.REENCODED


@pytest.mark.parametrize(
    ("ink", "word", "relation"),
    [(20, "thanks", Relation.REENCODED), (20, "regret", Relation.EDITED), (60, "thanks", Relation.EDITED)],
)
def test_fine_print_made_smaller_is_paler_and_still_a_copy(verifier, tmp_path, ink, word, relation):
    """The decoder makes the large page small in another way than the copy was made: at first sight it was toned."""
    page = save(tmp_path, "page.png", print_of("thanks", ink=20), 1)
    copy = print_of(word, ink=ink).resize((600, 800), Image.Resampling.LANCZOS)
    assert verifier.compare(page, save(tmp_path, "copy.jpg", copy, 2, quality=85)).relation is relation


@pytest.mark.parametrize("name", ["copy.jpg", "copy.png"])
def test_thin_lines_made_smaller_are_a_copy(verifier, tmp_path, name):
    """The decoder makes the large drawing small in another way: its lines are paler, or seem to be moved."""
    drawing = save(tmp_path, "drawing.jpg", squared(8), 1, quality=92)
    copy = save(tmp_path, name, decoded(drawing).resize((540, 372), Image.Resampling.BOX), 2, quality=60)
    assert verifier.compare(drawing, copy).relation is Relation.REENCODED
    other = save(tmp_path, f"other {name}", squared(3).resize((540, 372), Image.Resampling.BOX), 3, quality=60)
    assert verifier.compare(drawing, other).relation is Relation.EDITED


def squared(number: int) -> Image.Image:
    """A drawing of boxes and wires, with a number beside each box."""
    drawing = Image.new("L", (900, 620), 255)
    draw, font = ImageDraw.Draw(drawing), ImageFont.load_default(14)
    for box in range(16):
        x, y = 70 + 200 * (box % 4) + 7 * box % 40, 60 + 140 * (box // 4)
        draw.line((x - 50, y, x + 140, y), fill=0, width=2)
        draw.rectangle((x, y - 9, x + 60, y + 9), fill=255, outline=0, width=2)
        draw.text((x + 8, y - 28), f"{number if box == 6 else box}7k", fill=0, font=font)
    return drawing


def test_of_flat_pictures_nothing_less_than_a_proof_counts(verifier, tmp_path):
    flag = Image.new("RGB", (600, 400), (20, 60, 140))
    ImageDraw.Draw(flag).rectangle((0, 133, 600, 266), fill=(235, 230, 220))
    marked = flag.copy()
    ImageDraw.Draw(marked).ellipse((296, 196, 304, 204), fill=(240, 200, 30))
    large = save(tmp_path, "flag.jpg", flag, 1, quality=90)
    copy = save(tmp_path, "copy.jpg", decoded(large).resize((450, 300), Image.Resampling.BOX), 2, quality=60)
    assert verifier.compare(large, copy).relation is Relation.REENCODED
    other = save(tmp_path, "other.jpg", marked.resize((450, 300), Image.Resampling.BOX), 3, quality=60)
    assert not verifier.compare(large, other).relation.preselected


def print_of(word: str, *, ink: int) -> Image.Image:
    page = Image.new("L", (900, 1200), 255)
    draw, font = ImageDraw.Draw(page), ImageFont.load_default(16)
    for y in range(40, 1150, 26):
        line = f"line {y}: the sum of {37 * y} is due within fourteen days, with {word if y == 300 else 'thanks'}"
        draw.text((40, y), line, fill=ink, font=font)
    return page


def test_beside_a_strongly_compressed_page_only_what_is_made_of_that_file_is_its_copy(verifier, tmp_path):
    page = Image.blend(print_of("payment", ink=60), Image.new("L", (900, 1200), 140), 0.3).convert("RGB")
    photo = save(tmp_path, "a.jpg", page, 1, quality=50)
    size = (page.width // 2, page.height // 2)
    of_file = Image.open(photo.path).convert("RGB").resize(size, Image.Resampling.LANCZOS)
    for number, quality in enumerate((40, 60, 90), 2):
        copy = save(tmp_path, f"{number}.jpg", of_file, number, quality=quality)
        assert verifier.compare(photo, copy).relation is Relation.REENCODED
    of_third = save(tmp_path, "third.jpg", page.resize(size, Image.Resampling.LANCZOS), 5, quality=75)
    found = verifier.compare(photo, of_third)
    assert found.relation is Relation.EDITED
    assert "compressed so strongly" in found.evidence
    better = save(tmp_path, "better.jpg", page, 6, quality=90)
    assert verifier.compare(better, of_third).relation is Relation.REENCODED


@pytest.mark.parametrize("edit", EDITS)
def test_edited_and_how(verifier, original, tmp_path, edit):
    change, words = EDITS[edit]
    copy = save(tmp_path, "edited.jpg", change(decoded(original)), 2, quality=90)
    finding = verifier.compare(original, copy)
    assert finding.relation is Relation.EDITED
    assert words in finding.evidence
    assert verifier.compare_exposure(original, copy) is None


def window(image: Image.Image, left: int, top: int) -> Image.Image:
    return image.crop((left, top, left + 400, top + 280))


@pytest.mark.sweep(2)
@pytest.mark.parametrize("timed", [True, False])
@pytest.mark.parametrize("shift", [1, 2, 9])
def test_frames_of_a_burst_are_never_copies(verifier, tmp_path, shift, timed):
    image = scene(3, width=480, height=340)
    one = save(tmp_path, "one.jpg", window(image, 10, 10), 1, quality=92)
    other = save(tmp_path, "other.jpg", window(image, 10 + shift, 11), 2, quality=92)
    if timed:
        one, other = replace(one, taken=NOON), replace(other, taken=NOON + timedelta(seconds=1))
    finding = verifier.compare(one, other)
    assert finding.relation is Relation.BURST
    assert ("1 s apart" if timed else "moved by") in finding.evidence
    assert verifier.compare_exposure(one, other) is None


def test_a_caption_as_bright_as_what_it_covers_is_seen(verifier, original, tmp_path):
    image = decoded(original).resize((420, 300))
    patch = (60, 60, 160, 100)
    grey = image.crop(patch).convert("L")
    red = Image.merge("RGB", (grey.point(lambda v: min(255, v + 60)), grey.point(lambda v: v - 29), grey))
    image.paste(red, patch)
    copy = save(tmp_path, "copy.jpg", image, 2, quality=92)
    assert verifier.compare(original, copy).relation is Relation.EDITED


def test_something_that_moved_before_a_still_camera_is_no_copy(verifier, tmp_path):
    still, later = scene(3), scene(3)
    for image, x in ((still, 100), (later, 130)):
        ImageDraw.Draw(image).ellipse((x, 100, x + 30, 160), fill=(200, 30, 30))
    finding = verifier.compare(
        save(tmp_path, "still.jpg", still, 1, quality=92), save(tmp_path, "later.jpg", later, 2, quality=92)
    )
    assert not finding.relation.preselected


def test_another_capture_time_is_another_exposure(verifier, original, tmp_path):
    copy = save(tmp_path, "copy.jpg", decoded(original), 2, quality=70)
    earlier = replace(original, taken=NOON)
    assert verifier.compare(earlier, replace(copy, taken=NOON)).relation is Relation.REENCODED
    fresh = Verifier()
    assert fresh.compare(earlier, replace(copy, taken=NOON + timedelta(seconds=3))).relation is Relation.BURST
    assert Verifier().compare(earlier, replace(copy, taken=NOON + timedelta(days=3))).relation is Relation.EDITED


def test_unrelated_photos_are_similar_at_most(verifier, original, tmp_path):
    for number in range(2, 6):
        other = save(tmp_path, f"{number}.jpg", scene(number), number, quality=92)
        assert verifier.compare(original, other).relation is Relation.SIMILAR


def dotted(seed: int) -> Image.Image:
    """One thing and the same soft light, but small marks of its own: as two photos of one face have."""
    picture, random = scene(1).filter(ImageFilter.GaussianBlur(4)), np.random.default_rng(seed)
    draw = ImageDraw.Draw(picture)
    for _ in range(500):
        x, y, step = int(random.integers(420)), int(random.integers(300)), int(random.choice([-20, 20]))
        colour = tuple(value + step for value in picture.getpixel((x, y)))
        draw.ellipse((x - 2, y - 2, x + 2, y + 2), fill=colour)
    picture.paste(scene(1).crop((150, 100, 230, 170)), (150, 100))
    return picture


def test_another_photo_of_the_same_thing_is_no_copy(verifier, tmp_path):
    one = save(tmp_path, "one.png", dotted(1), 1)
    other = save(tmp_path, "other.png", dotted(2).crop((10, 10, 410, 290)), 2)
    assert verifier.compare(one, other).relation is Relation.SIMILAR
    part = save(tmp_path, "part.png", dotted(1).crop((10, 10, 410, 290)), 3)
    assert verifier.compare(one, part).relation is Relation.EDITED


def test_the_mirror_image_of_what_is_half_symmetric_is_found(verifier, tmp_path):
    picture, half = scene(11), scene(2).crop((110, 0, 210, 300))
    picture.paste(half, (110, 0))
    picture.paste(ImageOps.mirror(half), (210, 0))
    one = save(tmp_path, "one.png", picture, 1)
    finding = verifier.compare(one, save(tmp_path, "other.png", ImageOps.mirror(picture), 2))
    assert (finding.relation, "mirrored" in finding.evidence) == (Relation.EDITED, True)


def test_flat_pictures_match_nothing(verifier, tmp_path):
    ramp = np.linspace(100, 120, 400, dtype=np.uint8)[None, :, None].repeat(300, 0).repeat(3, 2)
    one = save(tmp_path, "sky.jpg", Image.fromarray(ramp), 1, quality=92)
    other = save(tmp_path, "wall.jpg", Image.fromarray(ramp + 1), 2, quality=60)
    assert verifier.compare(one, other).relation is Relation.SIMILAR
    same = save(tmp_path, "sky.png", decoded(one), 3)
    assert verifier.compare(one, same).relation is Relation.SAME_PIXELS


def test_findings_are_remembered_but_bytes_are_read(original, tmp_path):
    class Memory(NoMemory, dict):
        def finding(self, first, second):
            return self.get(frozenset((first, second)))

        def remember(self, first, second, finding):
            self[frozenset((first, second))] = finding

    memory = Memory()
    copy = save(tmp_path, "copy.jpg", decoded(original), 2, quality=50)
    finding = Verifier(memory=memory).compare(original, copy)
    copy.path.write_bytes(b"not read again")
    assert Verifier(memory=memory).compare(copy, original) == finding
    assert Verifier(memory=memory).compare_exposure(copy, original) == finding
    twin = replace(original, id=3, path=tmp_path / "gone.jpg")
    with pytest.raises(ImageError, match=r"gone\.jpg"):
        Verifier(memory=memory).compare(original, twin)


def test_what_is_no_exposure_is_laid_edge_on_edge_once(original, tmp_path, monkeypatch):
    laid, compare_framing = [], verification.compare_framing
    monkeypatch.setattr(verification, "compare_framing", lambda *both: (laid.append(1), compare_framing(*both))[1])
    image = decoded(original)
    moved = save(tmp_path, "moved.jpg", image.transform(image.size, Image.Transform.AFFINE, (1, 0, 2, 0, 1, 1)), 2)
    verifier = Verifier()
    assert verifier.compare_exposure(original, moved) is None
    verifier.compare(original, moved)
    assert len(laid) == 1


class CancelledLater(Control):
    """Cancelled by the time it is asked once more than `asked` says."""

    def __init__(self, asked: int) -> None:
        super().__init__()
        self.left = asked

    def checkpoint(self) -> None:
        if not self.left:
            self.cancel()
        self.left -= 1
        super().checkpoint()


@pytest.mark.parametrize("asked", [0, 1])
def test_cancelling_is_heard_between_two_files(original, tmp_path, asked):
    copy = save(tmp_path, "copy.jpg", decoded(original), 2, quality=50)
    for compare in (Verifier().compare, Verifier().compare_exposure):
        with pytest.raises(Cancelled):
            compare(original, copy, control=CancelledLater(asked))


def test_cancelling_is_heard_within_a_large_file(tmp_path):
    for name in ("one", "other"):
        (tmp_path / name).write_bytes(b"0" * (5 << 20))
    with pytest.raises(Cancelled):
        same_bytes(tmp_path / "one", tmp_path / "other", control=CancelledLater(3))
    assert same_bytes(tmp_path / "one", tmp_path / "other", control=CancelledLater(9))


def test_an_unreadable_photo_is_named(verifier, original, tmp_path):
    copy = save(tmp_path, "copy.jpg", decoded(original), 2, quality=50)
    copy.path.unlink()
    with pytest.raises(ImageError, match=r"copy\.jpg"):
        verifier.compare(original, copy)


def test_pixels_are_read_once_more_only_where_their_view_does_not_say_all(verifier, tmp_path, monkeypatch):
    read = differences.read_contents
    in_full = []

    def watched(path, **options):
        in_full.extend([path.name] if options.get("pixels") else [])
        return read(path, **options)

    monkeypatch.setattr(differences, "read_contents", watched)
    one = save(tmp_path, "one.jpg", scene(1), 1, quality=95)
    again = save(tmp_path, "again.jpg", decoded(one), 2, quality=94)
    same = save(tmp_path, "same.png", decoded(one), 3)
    assert verifier.compare(one, again).relation is Relation.REENCODED
    assert in_full == []
    assert verifier.compare(one, same).relation is Relation.SAME_PIXELS
    assert in_full == [], "plain pictures are shown in the very levels that are stored"
    clear = decoded(one)
    clear.putalpha(128)
    verifier.compare(save(tmp_path, "a.png", clear, 4), save(tmp_path, "b.webp", clear, 5, lossless=True))
    assert set(in_full) >= {"a.png", "b.webp"}
