"""Parts for all screens. They know Qt and values of core, no library."""
