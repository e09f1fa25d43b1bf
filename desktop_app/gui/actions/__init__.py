"""What a person can do, a file a noun: small functions over a `Session`."""
