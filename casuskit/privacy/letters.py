"""Building blocks of patterns: capitals of every Latin letter, name words, gaps between words."""

UPPER = "".join(
    chr(code) for code in (*range(0x41, 0x250), *range(0x1E00, 0x1F00)) if chr(code).isupper()
)
LETTER = r"[^\W\d_]"
GAP = r"(?: {1,4}| {0,4}\n[ >]{0,24})"
"""Blanks between two words of a sentence; also where a folded or quoted text goes to a new line."""

NAME = rf"[{UPPER}](?:{LETTER}|['-](?={LETTER})){{1,30}}"
"""A word that begins with a capital and has at least two letters."""
