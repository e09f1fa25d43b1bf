"""The screen of duplicates: groups, comparing, removing."""
