"""Qt models: rows from `Library` through `Tasks`, never SQL."""
