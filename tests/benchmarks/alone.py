"""Measures in a process like those that compare, with one core and nothing remembered.

Elsewhere OpenBLAS wakes every core for a product of matrices, and what these wait would count.
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from typing import Any

import cv2

from desktop_app.core.duplicates.comparing_pool import ENVIRONMENT

__all__ = ["asked", "told_by"]


def told_by(module: str, question: Any) -> float:
    """The number that a module prints when it is asked."""
    done = subprocess.run(
        [sys.executable, "-m", module],
        input=pickle.dumps(question),
        stdout=subprocess.PIPE,
        env=os.environ | ENVIRONMENT,
        check=True,
    )
    return float(done.stdout)


def asked() -> Any:
    """What `told_by` has asked this process."""
    cv2.setNumThreads(1)
    return pickle.loads(sys.stdin.buffer.read())  # noqa: S301 -- of the process that asks
