"""The screen of retraining the encoder on the own photos."""
