import importlib
import subprocess
import sys

import pytest

from desktop_app.core import own_process
from desktop_app.core.own_process import COMPARING, DECODING, asked_for, start_own_process


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[list[str], dict[str, object]]]:
    """What would have been started, and how."""
    found: list[tuple[list[str], dict[str, object]]] = []
    monkeypatch.setattr(own_process.subprocess, "Popen", lambda command, **options: found.append((command, options)))
    return found


def test_a_module_runs_from_our_own_folder_only(asked, monkeypatch):
    monkeypatch.setenv("PRESENT", "yes")
    start_own_process(DECODING, environment={"ADDED": "1"})
    (command, options) = asked[0]
    assert command[:3] == [sys.executable, "-P", "-c"]
    assert "from desktop_app.core.images.worker import main" in command[3]
    environment = options["env"]
    assert isinstance(environment, dict)
    assert (environment["ADDED"], environment["PRESENT"]) == ("1", "yes")
    assert {"process_group", "creationflags"} & set(options), "Ctrl+C in a terminal does not end it"


def test_a_packaged_application_is_started_with_its_argument(asked, monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    start_own_process(DECODING, environment={})
    assert asked[0][0] == [sys.executable, DECODING]


@pytest.mark.parametrize("argument", [DECODING, COMPARING])
def test_with_its_argument_alone_it_is_that_process(argument, monkeypatch):
    module = importlib.import_module(own_process._MODULES[argument])
    monkeypatch.setattr(module, "main", lambda: 7)
    assert asked_for([argument]) == 7
    assert [asked_for(typed) for typed in ([], ["status"], [argument, "photos"])] == [None] * 3


def test_it_answers_over_its_pipes(monkeypatch):
    monkeypatch.setitem(own_process._MODULES, "--unused", "platform")  # has no `main`
    process = start_own_process("--unused", environment={})
    with process:
        assert process.stdin is not None
        process.stdin.close()
        assert process.stdout is not None
        assert process.stdout.read() == b""
    assert process.returncode == 1
    assert isinstance(process, subprocess.Popen)
