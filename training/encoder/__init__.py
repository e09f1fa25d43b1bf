"""What learns: trunk, trainer, heads, teachers, losses."""
