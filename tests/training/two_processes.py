"""A script run in two processes under torchrun."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import torch

_ROOT = Path(__file__).parents[2]
_SECONDS = 240


def run_in_two_processes(script: str, folder: Path) -> list[Any]:
    """What each process has saved.

    Args:
        script: with `{root!r}` and `{out!r}`; each process saves OUT/RANK.pt.
        folder: OUT.
    """
    file = folder / "run.py"
    file.write_text(script.format(root=str(_ROOT), out=str(folder)))
    command = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2", str(file)]
    environment = os.environ | {"OMP_NUM_THREADS": "1", "PYTHONWARNINGS": "ignore"}
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment) as process:
        try:
            _, said = process.communicate(timeout=_SECONDS)
        finally:
            process.terminate()  # killed, it would leave its two processes behind
    assert process.returncode == 0, said  # whole: a process that aborts says why before the others are ended
    return [torch.load(folder / f"{rank}.pt") for rank in (0, 1)]
