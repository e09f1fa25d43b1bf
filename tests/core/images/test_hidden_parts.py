"""What lies in a file beside its picture counts, whatever the format: layers, channels, other sizes, data behind it."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from desktop_app.core.errors import ImageTooLargeError
from desktop_app.core.images import Limits, read_contents
from desktop_app.core.images.behind import FILM, GAIN_MAP, OTHER_DATA, UNKNOWN, Extras
from desktop_app.core.images.contents import contents_here
from desktop_app.core.images.differences import one_holds_more, same_contents, what_differs
from desktop_app.core.images.extras import extras_of
from desktop_app.core.images.gif import end_of_gif
from desktop_app.core.images.hidden_parts import hidden_parts
from desktop_app.core.images.pages import MOST_PAGES, Pages, look_through
from desktop_app.core.images.tiff_end import end_of_tiff
from tests.core.images.made_heif import box

Draw = Callable[..., Image.Image]
Make = Callable[[Image.Image, bytes], bytes]
DIFFERS = "what follows the picture differs"


def _saved(image: Image.Image, format_: str, **options: object) -> bytes:
    file = io.BytesIO()
    image.save(file, format_, **options)
    return file.getvalue()


def _psd(image: Image.Image, data: bytes) -> bytes:
    """With a layer of four by four pixels that nobody sees; without one where there are no data."""
    head = b"8BPS" + struct.pack(">H6xHIIHH", 1, 3, image.height, image.width, 8, 3) + bytes(8)
    pixels = np.moveaxis(np.asarray(image), 2, 0).tobytes()
    if not data:
        return head + bytes(4) + b"\0\0" + pixels
    plane = data[:1] * 16
    channels = b"".join(struct.pack(">hI", number, 18) for number in range(3))
    layer = struct.pack(">IIIIH", 0, 0, 4, 4, 3) + channels + b"8BIMnorm\xff\0\2\0" + struct.pack(">I", 12) + bytes(12)
    info = struct.pack(">h", 1) + layer + (b"\0\0" + plane) * 3
    info = struct.pack(">I", len(info)) + info + bytes(4)
    return head + struct.pack(">I", len(info)) + info + b"\0\0" + pixels


def _selection(image: Image.Image, data: bytes) -> bytes:
    """A PSD with a channel that somebody kept a selection in; its rows are packed, each as it is."""
    planes = [np.asarray(channel).tobytes() for channel in image.split()]
    planes += [data[:1] * image.width * image.height] if data else []
    rows = [plane[at : at + image.width] for plane in planes for at in range(0, len(plane), image.width)]
    head = b"8BPS" + struct.pack(">H6xHIIHH", 1, len(planes), image.height, image.width, 8, 3) + bytes(12)
    lengths = struct.pack(">H", image.width + 1) * len(rows)
    return head + b"\0\1" + lengths + b"".join(bytes([image.width - 1]) + row for row in rows)


def _selection_as_it_is(image: Image.Image, data: bytes) -> bytes:
    planes = np.moveaxis(np.asarray(image), 2, 0).tobytes() + data[:1] * image.width * image.height
    channels = 4 if data else 3
    head = b"8BPS" + struct.pack(">H6xHIIHH", 1, channels, image.height, image.width, 8, 3) + bytes(12)
    return head + b"\0\0" + planes


def _layers_of_tiff(image: Image.Image, data: bytes) -> bytes:
    return _saved(image, "TIFF", **({"tiffinfo": {37724: b"8BIM" + data}} if data else {}))


def _drawn_png(image: Image.Image, data: bytes) -> bytes:
    content = _saved(image, "PNG")
    chunk = struct.pack(">I", len(data)) + b"mkBT" + data + struct.pack(">I", zlib.crc32(b"mkBT" + data))
    return content[:-12] + (chunk if data else b"") + content[-12:]


def _icon(image: Image.Image, data: bytes) -> bytes:
    more = {"append_images": [Image.new("RGB", (16, 12), (data[0], 0, 0))]} if data else {}
    return _saved(image, "ICO", sizes=[image.size, *([(16, 12)] if data else [])], **more)


def _behind(format_: str) -> Make:
    return lambda image, data: _saved(image, format_) + (b"PK\3\4" + data * 20 if data else b"")


def _webp(image: Image.Image, data: bytes) -> bytes:
    content = _saved(image, "WEBP", lossless=True)
    chunk = b"MAKE" + struct.pack("<I", len(data)) + data if data else b""
    return content[:4] + struct.pack("<I", len(content) - 8 + len(chunk)) + content[8:] + chunk


def _stack(image: Image.Image, data: bytes) -> bytes:
    """As ImageJ keeps many pictures: one page, and the pixels of all others behind it without a word."""
    return _saved(image, "TIFF") + data * (len(image.tobytes()) // 8)


def _volume(image: Image.Image, data: bytes) -> bytes:
    """As microscopes keep a volume: a page has several pictures, of which decoders show the first."""
    return _saved(image, "TIFF", **({"tiffinfo": {32997: 2, 65000: data}} if data else {}))


def _big_tiff(image: Image.Image, data: bytes) -> bytes:
    return _saved(image, "TIFF", big_tiff=True) + data


def _box_of_jpeg_2000(image: Image.Image, data: bytes) -> bytes:
    return _saved(image, "JPEG2000") + (box(b"uuid", bytes(16), data) if data else b"")


def _behind_codestream(image: Image.Image, data: bytes) -> bytes:
    return _saved(image, "JPEG2000", no_jp2=True) + data


def _second_codestream(image: Image.Image, data: bytes) -> bytes:
    other = Image.new("L", (8, 6), data[0]) if data else image
    return _saved(image, "JPEG2000") + (box(b"jp2c", _saved(other, "JPEG2000", no_jp2=True)) if data else b"")


def _smaller_sizes(image: Image.Image, data: bytes) -> bytes:
    """With the half and the quarter of the picture, as games keep them."""
    return _saved(image, "DDS", pixel_format="DXT1") + data * 30


def _smaller_sizes_in_full_colours(image: Image.Image, data: bytes) -> bytes:
    pixels = image.convert("RGBA").tobytes()
    head = struct.pack("<4sIIIIIII44xIIIIIIIIIIIII", b"DDS ", 124, 0x1007, image.height, image.width, 4 * image.width,
                       0, 0, 32, 0x41, 0, 32, 0xFF, 0xFF00, 0xFF0000, 0xFF000000, 0x1000, 0, 0, 0, 0)  # fmt: skip
    return head + pixels + data * 30


def _sound(image: Image.Image, data: bytes) -> bytes:
    content = _saved(image, "JPEG", quality=90)
    part = b"FPXR\0\0\2" + data * 5000
    segment = b"\xff\xe2" + struct.pack(">H", len(part) + 2) + part
    return content[:2] + (3 * segment if data else b"") + content[2:]


def _unknown_page(image: Image.Image, data: bytes) -> bytes:
    """A second page of a kind that no decoder knows."""
    if not data:
        return _saved(image, "TIFF")
    other = Image.new("L", (8, 6), data[0])
    content = _saved(image, "TIFF", save_all=True, append_images=[other])
    kind = struct.pack("<HHIH", 262, 3, 1, 1)  # light of a sensor's pixels instead of grey
    return content.replace(kind, kind[:-2] + struct.pack("<H", 32803))


def _mask(image: Image.Image, data: bytes) -> bytes:
    """A second page that tells which pixels of the first one count."""
    mask = Image.new("L", image.size, 0)
    mask.paste(255, (0, 0, data[0] % 30 if data else 1, 9))
    mask.encoderinfo = {"tiffinfo": {254: 4}}
    return _saved(image, "TIFF", **({"save_all": True, "append_images": [mask]} if data else {}))


def _fourth_bytes(image: Image.Image, data: bytes) -> bytes:
    """A bitmap that does not say that it has transparency, and has some."""
    fourth = np.full((image.height, image.width, 1), 255, np.uint8)
    fourth[:9, : data[0] % 30 if data else 0] = 0
    pixels = np.concatenate([np.asarray(image)[:, :, ::-1], fourth], axis=2)[::-1].tobytes()
    head = struct.pack("<IiiHHIIiiII", 40, image.width, image.height, 1, 32, 0, len(pixels), 0, 0, 0, 0)
    return b"BM" + struct.pack("<IHHI", 54 + len(pixels), 0, 0, 54) + head + pixels


def _spare_bits(image: Image.Image, data: bytes) -> bytes:
    """A bitmap of 5 bits per colour; the one that is left over is transparency, for some programs."""
    red, green, blue = (np.asarray(channel).astype("<u2") >> 3 for channel in image.split())
    words = red << 10 | green << 5 | blue
    words[:9, : data[0] % 30 if data else 0] |= 1 << 15
    pixels = words[::-1].tobytes()
    head = struct.pack("<IiiHHIIiiII", 40, image.width, image.height, 1, 16, 0, len(pixels), 0, 0, 0, 0)
    return b"BM" + struct.pack("<IHHI", 54 + len(pixels), 0, 0, 54) + head + pixels


def _before_pixels(image: Image.Image, data: bytes) -> bytes:
    content = _saved(image, "BMP")
    return content[:10] + struct.pack("<I", 54 + len(data)) + content[14:54] + data + content[54:]


def _unsaid_alpha(image: Image.Image, data: bytes) -> bytes:
    """A QOI that says that it has three channels."""
    opaque = np.full((image.height, image.width), 255, np.uint8)
    opaque[:9, : data[0] % 30 if data else 0] = 0
    image.putalpha(Image.fromarray(opaque))
    content = _saved(image, "QOI")
    return content[:12] + b"\3" + content[13:]


def _chunk(content: bytes, name: bytes, data: bytes) -> bytes:
    chunk = struct.pack(">I", len(data)) + name + data
    return content[:33] + chunk + struct.pack(">I", zlib.crc32(chunk[4:])) + content[33:]


def _unknown_chunk(image: Image.Image, data: bytes) -> bytes:
    content = _saved(image, "PNG")
    return _chunk(content, b"msOG", b"MSOFFICE9.0" + data) if data else content


def _unshown_frames(image: Image.Image, data: bytes) -> bytes:
    """A PNG that holds more frames than it says."""
    if not data:
        return _saved(image, "PNG")
    content = _saved(image, "PNG", save_all=True, append_images=[Image.new("RGB", image.size, (data[0], 0, 0))])
    at = content.index(b"acTL") - 4
    return _chunk(content[:at] + content[at + 20 :], b"acTL", struct.pack(">2I", 1, 0))


@pytest.mark.parametrize(
    ("suffix", "make", "words"),
    [
        ("bmp", _spare_bits, "channels that are not shown"),
        ("bmp", _before_pixels, "other data behind the picture"),
        ("qoi", _unsaid_alpha, "channels that are not shown"),
        ("png", _unknown_chunk, "other data behind the picture"),
        ("png", _unshown_frames, "a film"),
        ("tif", _mask, "channels that are not shown"),
        ("bmp", _fourth_bytes, "channels that are not shown"),
        ("psd", _psd, "layers"),
        ("psd", _selection, "channels that are not shown"),
        ("psd", _selection_as_it_is, "channels that are not shown"),
        ("tif", _layers_of_tiff, "layers"),
        ("png", _drawn_png, "layers"),
        ("ico", _icon, "a second picture"),
        ("gif", _behind("GIF"), "other data behind the picture"),
        ("bmp", _behind("BMP"), "other data behind the picture"),
        ("ppm", _behind("PPM"), "other data behind the picture"),
        ("tga", _behind("TGA"), "other data behind the picture"),
        ("webp", _webp, "other data behind the picture"),
        ("jpg", _sound, "other data behind the picture"),
        ("tif", _unknown_page, "other data behind the picture"),
        ("tif", _stack, "other data behind the picture"),
        ("tif", _volume, "other data behind the picture"),
        ("tif", _big_tiff, "other data behind the picture"),
        ("jp2", _box_of_jpeg_2000, "other data behind the picture"),
        ("jp2", _second_codestream, "a second picture"),
        ("j2k", _behind_codestream, "other data behind the picture"),
        ("dds", _smaller_sizes, "a second picture"),
        ("dds", _smaller_sizes_in_full_colours, "a second picture"),
    ],
)
def test_what_lies_beside_the_picture(suffix: str, make: Make, words: str, tmp_path: Path, draw: Draw) -> None:
    names = {"without": b"", "one": b"A" * 8, "again": b"A" * 8, "other": b"B" * 8}
    paths = {name: tmp_path / f"{name}.{suffix}" for name in names}
    for name, path in paths.items():
        path.write_bytes(make(draw(0, size=(64, 48)), names[name]))
    without, one, again, other = paths.values()
    assert read_contents(without).extras == ()
    assert what_differs(without, one) == f"one holds {words}"
    assert one_holds_more(without, one) == f"one holds {words}"
    assert same_contents(one, again)
    assert what_differs(one, other) == DIFFERS
    assert not same_contents(one, other)


@pytest.mark.parametrize("mode", ["1", "L", "RGB"])
def test_pixels_that_fill_their_file_have_nothing_behind_them(mode: str, tmp_path: Path, draw: Draw) -> None:
    for suffix in ("bmp", "ppm", "tga", "gif"):
        path = tmp_path / f"plain.{suffix}"
        draw(0, size=(63, 47)).convert(mode).save(path)
        assert read_contents(path).extras == (), suffix


def test_a_page_behind_those_that_are_looked_at_is_not_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.core.images.pages.MOST_PAGES", 3)
    for name, last in (("one", 1), ("other", 2), ("few", None)):
        pages = [Image.new("L", (8, 6), value) for value in (5, 6, 7, *([last] if last else []))]
        pages[0].save(tmp_path / f"{name}.tif", save_all=True, append_images=pages[1:])
    with Image.open(tmp_path / "one.tif") as long, Image.open(tmp_path / "few.tif") as short:
        assert look_through(long) == ([0, 1, 2], [], False)
        assert look_through(short) == ([0, 1, 2], [], True)
    assert MOST_PAGES == 1000


def test_a_gain_map_in_a_jpeg_xl() -> None:
    head = bytes.fromhex("0000000c4a584c200d0a870a") + box(b"ftyp", b"jxl ", bytes(4), b"jxl ")
    picture = box(b"jxlc", b"\xff\x0a" + bytes(40))
    plain, one, other = (
        extras_of(io.BytesIO(head + more + picture), "JXL")
        for more in (b"", box(b"jhgm", b"one"), box(b"jhgm", b"two"))
    )
    assert plain.kinds == ()
    assert one.kinds == other.kinds == (GAIN_MAP,)
    assert one.mark != other.mark


def test_the_frames_of_an_avif_that_is_a_picture_first_of_all(tmp_path: Path, draw: Draw) -> None:
    paths = []
    for number in (1, 2):
        content = _saved(draw(0), "AVIF", save_all=True, append_images=[draw(number)], duration=100)
        assert extras_of(io.BytesIO(content), "AVIF") == Extras(), "its decoder shows them"
        paths.append(tmp_path / f"{number}.avif")
        paths[-1].write_bytes(content.replace(b"ftypavis", b"ftypavif", 1))
    assert read_contents(paths[0]).pages == 1
    assert read_contents(paths[0]).extras == (FILM,)
    assert what_differs(*paths) == DIFFERS


def test_a_packed_box_of_a_jpeg_xl_counts_as_what_it_has_unpacked() -> None:
    head = box(b"JXL ", b"\r\n\x87\n") + box(b"ftyp", b"jxl \0\0\0\0jxl ") + box(b"jxlc", b"\xff\x0a")
    note, film = (extras_of(io.BytesIO(head + box(b"brob", name, b"\7" * 90)), "JXL") for name in (b"Exif", b"mpvd"))
    assert OTHER_DATA not in note.kinds
    assert OTHER_DATA in film.kinds


def test_chunks_of_programs_that_only_note_something_do_not_count(tmp_path: Path, draw: Draw) -> None:
    plain = _saved(draw(0), "PNG")
    noted = plain
    for name in (b"tEXt", b"iDOT", b"vpAg", b"caBX", b"tIME", b"gIFg"):
        noted = _chunk(noted, name, b"some\0thing")
    paths = [tmp_path / "plain.png", tmp_path / "noted.png"]
    for path, content in zip(paths, (plain, noted), strict=True):
        path.write_bytes(content)
    assert same_contents(*paths)


def _odd_jpeg(image: Image.Image) -> bytes:
    """With more bytes between two parts than stray there, which decoders pass over."""
    content = _saved(image, "JPEG", quality=90)
    at = 4 + int.from_bytes(content[4:6], "big")
    return content[:at] + bytes(100) + content[at:]


def test_a_file_that_is_not_understood_is_the_same_as_its_own_bytes_only(tmp_path: Path, draw: Draw) -> None:
    photo, film = _odd_jpeg(draw(0, size=(64, 48))), box(b"ftyp", b"mp42") + bytes(range(1, 99))
    paths = [tmp_path / name for name in ("still.jpg", "again.jpg", "film.jpg", "sound.jpg")]
    contents = (photo, photo, photo + film, _saved(draw(0, size=(64, 48)), "JPEG", quality=90))
    for path, content in zip(paths, contents, strict=True):
        path.write_bytes(content)
    still, again, film_too, sound = paths
    assert read_contents(still).extras == (UNKNOWN,)
    assert same_contents(still, again)
    assert not same_contents(still, film_too)
    assert what_differs(still, film_too) == DIFFERS
    assert what_differs(still, sound) == f"one holds {UNKNOWN}"


def test_a_gif_that_ends_too_early_has_nothing_behind_it() -> None:
    content = _saved(Image.effect_noise((60, 60), 40), "GIF")
    for end in (len(content) - 1, len(content) // 2):
        assert extras_of(io.BytesIO(content[:end]), "GIF") == Extras()


XMP = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")


@pytest.mark.parametrize(
    ("format_", "picture"), [("JXL", b"jxlc"), ("HEIF", b"mdat"), ("AVIF", b"mdat"), ("JPEG2000", b"jp2c")]
)
def test_a_box_that_nobody_knows_counts_and_notes_do_not(format_: str, picture: bytes) -> None:
    begin = box(b"ftyp", b"some") + box(picture, bytes(40))

    def extras(more: bytes) -> Extras:
        return extras_of(io.BytesIO(begin + more), format_)

    assert extras(b"") == extras(box(b"free", b"A" * 50)) == extras(box(b"uuid", XMP, b"<x/>")) == Extras()
    unknown = {extras(box(b"mine", content)).mark for content in (b"one", b"two")}
    unnamed = {extras(b"PK\3\4" + content).mark for content in (b"one", b"two")}
    assert len(unknown | unnamed | {b""}) == 5
    assert extras(box(b"mine", b"one")).kinds == extras(box(b"uuid", bytes(16), b"one")).kinds == (OTHER_DATA,)
    assert extras(box(b"mine", b"\0\0\0\x14ftypqt  " + bytes(50))).kinds == (FILM,)
    assert extras(box(b"mine", bytes(50))) == Extras()


@pytest.mark.parametrize("options", [{}, {"compression": "tiff_lzw"}, {"tiffinfo": {270: "words", 33432: "x" * 900}}])
def test_pages_strips_and_notes_of_a_tiff_are_not_behind_it(
    options: dict[str, Any], tmp_path: Path, draw: Draw
) -> None:
    exif = Image.Exif()
    exif.get_ifd(0x8769)[0x9286] = b"a comment of a person" * 9
    for mode in ("1", "L", "RGB", "CMYK"):
        more = [draw(1, size=(31, 23)).convert(mode)]
        draw(0, size=(63, 47)).convert(mode).save(
            tmp_path / "plain.tif", save_all=True, append_images=more, exif=exif, **options
        )
        assert read_contents(tmp_path / "plain.tif").extras == (), mode


def test_a_damaged_tiff_has_no_end() -> None:
    good = _saved(Image.new("L", (8, 6)), "TIFF")
    for content in (b"", b"II*\0", b"XX" + good[2:], good[:4] + b"\xff" * 4, good[:8] + b"\xff" * 200):
        assert end_of_tiff(io.BytesIO(content), len(content)) is None
    assert end_of_tiff(io.BytesIO(good), len(good)) == len(good)


def test_a_long_gif_is_not_read_at_once() -> None:
    frames = [Image.effect_noise((200, 200), level) for level in (20, 40, 60)]
    content = _saved(frames[0], "GIF", save_all=True, append_images=frames[1:])
    file = Reads(content + b"more")
    assert end_of_gif(file) == len(content)
    assert file.most <= 1 << 16 < len(content)
    for end in (5, 20, len(content) - 1):
        with pytest.raises(IndexError):
            end_of_gif(io.BytesIO(content[:end]))


class Reads(io.BytesIO):
    """Knows the most bytes that were asked for at once."""

    most = 0

    def read(self, size: int | None = -1, /) -> bytes:
        content = super().read(size)
        self.most = max(self.most, len(content) if size is None or size < 0 else size)
        return content


def test_lists_that_lie_in_one_another_are_not_read_for_minutes() -> None:
    lists, entries = 300, 2000
    places = struct.pack(f"<{lists}I", *range(26 + 4 * lists, 26 + 6 * lists, 2))
    head = b"II*\0" + struct.pack("<IHHHIII", 8, 1, 330, 4, lists, 26, 0)
    content = head + places + struct.pack(f"<{lists}H", *[entries] * lists) + bytes(12 * entries + 4)
    assert end_of_tiff(io.BytesIO(content), len(content)) is None


def test_the_first_byte_behind_a_dds_of_whole_bytes_counts(tmp_path: Path) -> None:
    shown = _saved(Image.new("RGB", (8, 16)), "DDS")
    marks = set()
    for number in (1, 2):
        path = tmp_path / f"{number}.dds"
        path.write_bytes(shown + bytes([number]))
        with Image.open(path) as image, path.open("rb") as file:
            extras = hidden_parts(image, file, pages=Pages([0], [], whole=True))
        assert extras.kinds == ("a second picture",)
        marks.add(extras.mark)
    assert len(marks) == 2


@pytest.mark.parametrize("suffix", ["tif", "gif"])
def test_a_later_page_that_is_too_large_is_not_decoded(suffix: str, tmp_path: Path) -> None:
    small, path = Image.new("L", (20, 10), 5), tmp_path / f"swelling.{suffix}"
    small.save(path, save_all=True, append_images=[Image.new("L", (20, 10), 6)])
    content = path.read_bytes()
    if suffix == "gif":
        second = content.rindex(b",\0\0\0\0") + 5
        content = content[:second] + struct.pack("<HH", 4000, 5000) + content[second + 4 :]
    else:
        small.save(path, save_all=True, append_images=[Image.new("L", (4000, 5000), 6)], compression="tiff_lzw")
        content = path.read_bytes()
    with pytest.raises(ImageTooLargeError, match="4000×5000"):
        contents_here(io.BytesIO(content), limits=Limits(max_pixels=1 << 20), pixels=True)
