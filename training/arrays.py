"""What reading an .npz, .npy or .gz file raises where the file is at fault.

Open the file first: numpy leaves one open that it opened itself and found cut off.
"""

from __future__ import annotations

import zipfile
import zlib

__all__ = ["UNREADABLE"]

UNREADABLE: tuple[type[Exception], ...] = (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile, zlib.error)
"""Not there or not to be opened; no such format, or of objects; without the array asked for; cut off; damaged."""
