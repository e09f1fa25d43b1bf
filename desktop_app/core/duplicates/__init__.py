"""Duplicates in two stages: a Hamming radius proposes, a look at the files themselves names the relation."""
