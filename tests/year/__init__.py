"""A year of a neighbourhood, lived with the real commands."""
