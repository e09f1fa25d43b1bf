"""The screen of all photos and of a search for similar ones."""
