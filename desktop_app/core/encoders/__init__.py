"""Encoders: from an RGB picture to packed codes."""
