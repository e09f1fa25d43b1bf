"""Videos: clips decoded one after the other, and features of them by video networks."""
