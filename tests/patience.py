"""How long a test waits for what is sure to come: only what hangs lasts as long, however busy the machine is."""

PATIENCE = 120.0
"""Seconds."""
