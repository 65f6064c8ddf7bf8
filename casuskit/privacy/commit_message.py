"""The part of a commit message that others will read."""

import re

_SCISSORS = re.compile(r"^. -{8,40} >8 -{8,40}$")
_SIGNED = re.compile(r"(?i:signed-off-by|co-authored-by): ")


def own_words(message: str) -> str:
    """A message with blanks for git's own explanation and for the lines that name authors."""
    lines = message.split("\n")
    cut = next((at for at, line in enumerate(lines) if _SCISSORS.match(line)), len(lines))
    first = cut
    while first and (lines[first - 1].startswith("#") or (first == cut and not lines[first - 1])):
        first -= 1
    if "#" not in (line.strip() for line in lines[first:cut]):
        first = cut
    kept = [" " * len(line) if at >= first else line for at, line in enumerate(lines)]
    return without_signers("\n".join(kept))


def without_signers(message: str) -> str:
    """A message with blanks for the lines that name authors."""
    lines = message.split("\n")
    return "\n".join(" " * len(line) if _SIGNED.match(line) else line for line in lines)
