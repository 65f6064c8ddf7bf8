"""Texts compared by their words, whatever their signs, capitals and blanks."""


def words(text: str) -> list[str]:
    """The words of a text, in order."""
    return "".join(sign if sign.isalnum() else " " for sign in text.casefold()).split()
