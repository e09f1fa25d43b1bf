"""Lookalike: the desktop application that finds the photos that look alike."""

import os

__version__ = "0.2.0"

# ONNX Runtime 1.31 reports its use to its maker ten seconds after it is imported, and keeps a device's number in the
# home folder. It asks for this while it is imported; its function for switching that off comes too late.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
