"""The content hash that recognises a file under another name."""

from __future__ import annotations

import hashlib
from typing import BinaryIO

__all__ = ["FINGERPRINT_BYTES", "fingerprint"]

FINGERPRINT_BYTES = 16
_BLOCK = 1 << 15
_BLOCKS = 8
_WHOLE = _BLOCK * _BLOCKS


def fingerprint(file: BinaryIO, *, size: int) -> bytes:
    """16 bytes of BLAKE2b over a file's length and content.

    A file of up to 256 KiB is read whole; of a larger one, eight blocks of 32 KiB spread evenly from its first byte
    to its last. In compressed pictures an edit changes everything behind it, so the blocks see it; reading
    all of a 12-megapixel JPEG would cost a tenth of its decoding. It recognises moved files; whether two files
    have the same bytes is never decided by it.

    Args:
        file: open for reading, seekable; left at its start.
        size: the file's length in bytes.

    Raises:
        OSError: it cannot be read.
    """
    digest = hashlib.blake2b(size.to_bytes(8, "little"), digest_size=FINGERPRINT_BYTES)
    if size <= _WHOLE:
        file.seek(0)
        digest.update(file.read(_WHOLE))
    else:
        for block in range(_BLOCKS):
            file.seek((size - _BLOCK) * block // (_BLOCKS - 1))
            digest.update(file.read(_BLOCK))
    file.seek(0)
    return digest.digest()
