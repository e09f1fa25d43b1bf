"""The window's parts. They know Qt and values of core, no library."""
