"""Building blocks of patterns: capitals of every Latin letter, and letters."""

UPPER = "".join(
    chr(code) for code in (*range(0x41, 0x250), *range(0x1E00, 0x1F00)) if chr(code).isupper()
)
LETTER = r"[^\W\d_]"
