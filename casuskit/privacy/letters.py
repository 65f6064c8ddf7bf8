"""Letters: patterns for them, and which are in a text."""

from functools import lru_cache

UPPER = "".join(
    chr(code) for code in (*range(0x41, 0x250), *range(0x1E00, 0x1F00)) if chr(code).isupper()
)
LETTER = r"[^\W\d_]"
_ASCII = bytes(range(128))
_CAPITALS = bytes(range(ord("A"), ord("Z") + 1))


def capitals(text: str) -> int:
    """How many capitals are in a text."""
    raw = text.encode("utf-8", "surrogatepass")
    plain = len(raw) - len(raw.translate(None, _CAPITALS))
    return plain + sum(map(str.isupper, beyond_ascii(text)))


@lru_cache(maxsize=2)
def beyond_ascii(text: str) -> str:
    """The signs of a text that are not in ASCII."""
    if text.isascii():
        return ""
    raw = text.encode("utf-8", "surrogatepass").translate(None, _ASCII)
    return raw.decode("utf-8", "surrogatepass")
