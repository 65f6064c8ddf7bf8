"""Fold a word to the form in which it is looked up: small letters, no marks on them."""

import unicodedata

_LETTERS = str.maketrans(
    {
        "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe",
        "þ": "th",
        "ə": "e", "ŋ": "n", "ħ": "h", "ĳ": "ij", "ʻ": "", "ʼ": "'", "’": "'", "‘": "'",
    }
)  # fmt: skip


def fold(word: str) -> str:
    """`Gülsüm` and `GULSUM` are `gulsum`; the length may change."""
    if word.isascii():
        return word.lower()
    small = word.lower().translate(_LETTERS)
    return "".join(
        sign for sign in unicodedata.normalize("NFD", small) if sign < "\u0300" or sign.isalpha()
    )
