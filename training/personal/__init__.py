"""Training on one's own photos: the hash layer or the whole network."""
