"""Building blocks of patterns: capitals of every Latin letter, and letters."""

UPPER = "".join(
    chr(code) for code in (*range(0x41, 0x250), *range(0x1E00, 0x1F00)) if chr(code).isupper()
)
LETTER = r"[^\W\d_]"
_ASCII = bytes(range(128))
_CAPITALS = bytes(range(ord("A"), ord("Z") + 1))


def capitals(text: str) -> int:
    """How many capitals are in a text."""
    raw = text.encode("utf-8", "surrogatepass")
    others = raw.translate(None, _ASCII).decode("utf-8", "surrogatepass")
    return len(raw) - len(raw.translate(None, _CAPITALS)) + sum(map(str.isupper, others))
