"""The commands, one a file; the first sentence of a file is the help of its command."""
