"""Clean-up rules, and what waits for approval."""
