"""The screen of the files that cannot be read."""
