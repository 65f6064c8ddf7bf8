"""The finders that are compared: each a program that reads texts and writes what it found."""
