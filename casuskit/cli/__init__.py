"""Command line: the words of the user to calls, and results to the terminal."""
