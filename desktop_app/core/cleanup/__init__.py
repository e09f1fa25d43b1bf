"""Clean-up rules: saved searches for copies with an action, which wait for a person's approval."""
