"""Features to hash: extractors by name, GIST."""
