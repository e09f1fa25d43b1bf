"""PNG with a wrong checksum beside its picture, in a note: as in every viewer, that does not cost the picture."""

from __future__ import annotations

from PIL import PngImagePlugin

__all__ = ["PngChunks"]

_COLOURS = frozenset(
    {b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"cICP", b"sBIT", b"mDCV", b"mDCv", b"cLLI", b"cLLi"}
)
_FRAMES = frozenset({b"acTL", b"fcTL", b"fdAT"})


class PngChunks(PngImagePlugin.PngStream):
    """Pillow's walk through a PNG, which refuses the file at any wrong checksum.

    Programs that change a text leave that of the old one. Chunks that say what the picture looks like have to be sound.
    """

    def crc(self, cid: bytes, data: bytes) -> None:
        """Compare the checksum behind a chunk with its content; of notes it is passed over."""
        if cid[:1].isupper() or cid in _COLOURS or cid in _FRAMES:
            super().crc(cid, data)
        else:
            self.crc_skip(cid, data)
