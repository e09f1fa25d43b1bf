"""The archive: a library on a server, moved there and back, and filled by several machines."""
