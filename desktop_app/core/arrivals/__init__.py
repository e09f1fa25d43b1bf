"""Files from outside that are compared with the library and not added: which are there already, and what then."""
