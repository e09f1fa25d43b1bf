"""What all screens share: the library in use, where the person is, what is going on."""
