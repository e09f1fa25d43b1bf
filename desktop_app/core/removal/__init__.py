"""Acting on what was decided: plan, journal, trash, move, link, undo."""
