"""Ctrl+C during long work: it stops between two steps, wherever the main thread happens to be."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.cli.stopping import stopped_by_ctrl_c
from desktop_app.core.duplicates import review
from desktop_app.core.indexing import indexer

pytestmark = pytest.mark.usefixtures("ctrl_c_is_heard")


def test_the_first_one_cancels_and_the_second_interrupts() -> None:
    with stopped_by_ctrl_c() as control:
        assert not control.cancelled
        signal.raise_signal(signal.SIGINT)
        assert control.cancelled
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_what_is_ignored_in_the_background_stays_ignored() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with stopped_by_ctrl_c() as control:
        signal.raise_signal(signal.SIGINT)
    assert not control.cancelled
    assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN


@pytest.mark.parametrize("module", ["numpy", "desktop_app.cli.main"])
def test_while_modules_are_loaded_it_ends_without_a_traceback(module: str) -> None:
    code = (
        "import sys\n"
        "class Interrupted:\n"
        "    def find_spec(self, name, *_):\n"
        "        if name == sys.argv[1]:\n"
        "            raise KeyboardInterrupt\n"
        "sys.meta_path.insert(0, Interrupted())\n"
        "from desktop_app.__main__ import main\n"
        "sys.exit(main(['status']))"
    )
    stopped = subprocess.run([sys.executable, "-c", code, module], capture_output=True, text=True, check=False)
    assert (stopped.returncode, stopped.stdout, stopped.stderr) == (130, "", "")


def test_a_step_of_indexing_is_not_torn(photo_folder: Path, call: Callable, monkeypatch) -> None:
    store, batches = indexer.Indexer._store, []

    def interrupted(self: indexer.Indexer, batch: list) -> None:
        batches.append(len(batch))
        signal.raise_signal(signal.SIGINT)
        store(self, batch)

    monkeypatch.setattr(indexer, "_BATCH", 5)
    monkeypatch.setattr(indexer, "_BATCH_SECONDS", 600)  # however slow the machine is
    monkeypatch.setattr(indexer.Indexer, "_store", interrupted)
    stopped = call("index", photo_folder, code=130)
    assert stopped.stderr == "lookalike: stopped; what was done so far is kept\n"
    assert batches == [5]
    assert json.loads(call("status", "--json").stdout)["photos"] == 5


@pytest.mark.parametrize("command", [["duplicates"], ["duplicates", "apply", "--move", "aside"]])
def test_comparing_files_is_stopped(command: list[str], photo_folder: Path, call: Callable, monkeypatch) -> None:
    call("index", photo_folder)
    find = review.Review.find

    def interrupted(self: review.Review, **options) -> None:
        find(self, **options)
        signal.raise_signal(signal.SIGINT)

    monkeypatch.setattr(review.Review, "find", interrupted)
    stopped = call(*command, code=130)
    assert stopped.stdout == ""
