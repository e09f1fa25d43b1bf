"""The command line: loops over core's generators, a module a command."""
