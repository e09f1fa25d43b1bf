"""Retraining the encoder in use on the library's own photos: a new encoder file, which nothing uses yet.

The learning itself is a command of `python -m training`, in a process of its own, over `protocol`: the application
imports nothing of the training package. `codes_only` learns the codes again, `whole` the whole network.
"""
