"""The main window: its frame, bars, sidebar and panels, and what connects them."""
