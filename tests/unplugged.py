"""`python -m tests.unplugged MODULE ARGUMENTS…`: run a module in a process that dies when it opens a network socket.

On Linux the kernel sees to it (seccomp), so that native libraries and child processes are watched as well; elsewhere
Python's audit events are.
"""

from __future__ import annotations

import ctypes
import os
import platform
import runpy
import socket
import sys

_NO_NEW_PRIVILEGES, _SECCOMP, _BY_FILTER = 38, 22, 2
_LOAD, _EQUAL, _RETURN = 0x20, 0x15, 0x06
_ALLOW, _KILL = 0x7FFF0000, 0x80000000
# Of the system call: its number, the machine, the first argument.
_NUMBER, _MACHINE, _FIRST = 0, 4, 16
_MACHINES = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}
"""The machine as the kernel calls it, and the number of `socket` there."""


class _Step(ctypes.Structure):
    _fields_ = (("code", ctypes.c_uint16), ("yes", ctypes.c_uint8), ("no", ctypes.c_uint8), ("k", ctypes.c_uint32))


class _Filter(ctypes.Structure):
    _fields_ = (("length", ctypes.c_uint16), ("steps", ctypes.POINTER(_Step)))


def unplug() -> None:
    """From now on."""
    if sys.platform == "linux" and platform.machine() in _MACHINES:
        machine, number = _MACHINES[platform.machine()]
        steps = (
            (_LOAD, 0, 0, _MACHINE),
            (_EQUAL, 0, 5, machine),
            (_LOAD, 0, 0, _NUMBER),
            (_EQUAL, 0, 3, number),
            (_LOAD, 0, 0, _FIRST),
            (_EQUAL, 2, 0, socket.AF_INET),
            (_EQUAL, 1, 0, socket.AF_INET6),
            (_RETURN, 0, 0, _ALLOW),
            (_RETURN, 0, 0, _KILL),
        )
        program = _Filter(len(steps), (_Step * len(steps))(*steps))
        system = ctypes.CDLL(None, use_errno=True)
        if system.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) or system.prctl(_SECCOMP, _BY_FILTER, ctypes.byref(program)):
            raise OSError(ctypes.get_errno(), "no seccomp")
    sys.addaudithook(_refuse)


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    network = event == "socket.__new__" and arguments[1] in {socket.AF_INET, socket.AF_INET6}
    if network or event == "socket.getaddrinfo":
        sys.stderr.write(f"the network was asked for: {event} {arguments}\n")
        sys.stderr.flush()
        os._exit(99)


if __name__ == "__main__":
    unplug()
    sys.argv = sys.argv[1:]
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
