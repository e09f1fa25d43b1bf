"""Exact Hamming search over packed codes."""
