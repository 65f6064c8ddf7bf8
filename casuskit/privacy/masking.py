"""Mask a value so that its owner can find it again and nobody else can read it."""

_STARS = "****"


def mask(value: str) -> str:
    """First and last letter or digit with stars between; a short value is all stars.

    The stars say nothing about the length.
    """
    signs = [sign for sign in value if sign.isalnum()]
    return f"{signs[0]}{_STARS}{signs[-1]}" if len(signs) > 3 else _STARS
