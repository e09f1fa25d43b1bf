"""Lookalike: the desktop application that finds the photos that look alike."""

__version__ = "0.1.0"
