"""A YAML syntax error told as the slip that most likely caused it, at the place to mend."""

from typing import NamedTuple

import yaml

from casuskit.core.findings import Problem
from casuskit.core.messages import N_, _
from casuskit.core.text import Span


class _Slip(NamedTuple):
    """`sign` is part of what the parser says; `opening` places it where the value began."""

    sign: str
    message: str
    opening: bool = False


QUOTES_NEEDED = N_("A value that begins with this sign needs quotes around it.")
_INDENTATION = N_("The indentation does not fit the lines above; line the keys up.")
_QUOTE = N_("The quote that opens here is never closed, or text follows the closing one.")
_NO_COLON = N_("A colon is missing after the key, or the text should be indented.")
_AFTER_QUOTE = N_("Text follows a closing quote; put the quotes around all of it.")
_UNKNOWN = N_("This cannot be read; look at the colons, quotes and indentation here.")
_SLIPS = (
    _Slip("escape", N_("A `\\` between double quotes is special; use single quotes.")),
    _Slip("hexdecimal", N_("A `\\` between double quotes is special; use single quotes.")),
    _Slip("quoted scalar", _QUOTE, opening=True),
    _Slip("flow", N_("The bracket or brace that opens here is not closed well."), opening=True),
    _Slip("could not find expected ':'", _NO_COLON, opening=True),
    _Slip("block sequence entries", N_("Begin a list on the line below its key.")),
    _Slip("block scalar", N_("The text after `|` or `>` begins on the next line, indented.")),
    _Slip("cannot start any token", QUOTES_NEEDED),
    _Slip("scanning an alias", QUOTES_NEEDED, opening=True),
    _Slip("scanning an anchor", QUOTES_NEEDED, opening=True),
    _Slip(" tag", QUOTES_NEEDED, opening=True),
    _Slip("expected node content", QUOTES_NEEDED),
    _Slip("expected <block end>", _INDENTATION),
    _Slip("expected key", _INDENTATION),
    _Slip("<document start>", _INDENTATION),
)


def slip(error: yaml.MarkedYAMLError, piece: str, shift: int) -> Problem:
    """The problem behind a syntax error in `piece`, which begins at `shift` in its text."""
    mark = error.problem_mark or error.context_mark
    at = min(mark.index if mark else 0, len(piece))
    line = piece[piece.rfind("\n", 0, at) + 1 : at]
    code, message, told = "invalid-yaml", _UNKNOWN, f"{error.context} {error.problem}"
    if piece[at : at + 1] == "\t":
        code, message = "tab-indentation", N_("A tab stands here; indent with spaces.")
    elif "mapping values are not allowed" in told:
        message = _colon(line)
    elif "expected key" in told and line.rstrip()[-1:] in ("'", '"'):
        message = _AFTER_QUOTE
    else:
        for each in _SLIPS:
            if each.sign in told:
                message = each.message
                if each.opening and error.context_mark:
                    at = error.context_mark.index
                break
    return Problem(code, Span(at + shift, min(at + 1, len(piece)) + shift), _(message))


def _colon(line: str) -> str:
    """Why a colon is one too many: the first of its line belongs to a key that fits nowhere."""
    if ": " in line:
        return N_("A text with a colon and a space in it needs quotes around it.")
    return N_("The line above lacks its colon or closing quote, or this one is indented too far.")
