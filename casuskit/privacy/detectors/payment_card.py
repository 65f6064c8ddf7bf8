"""Numbers of payment cards: thirteen to nineteen digits that pass the test of Luhn."""

import re
from collections.abc import Iterator

from casuskit.core.findings import Severity
from casuskit.core.messages import N_
from casuskit.core.text import Span
from casuskit.privacy.match import Match
from casuskit.privacy.numbers import groups

_CARD = re.compile(
    r"(?:[2-6][0-9]{3}([ -]?)[0-9]{4}\1[0-9]{4}\1[0-9]{4}(?:\1[0-9]{3})?"
    r"|3[47][0-9]{2}([ -]?)[0-9]{6}\2[0-9]{5})(?![0-9A-Za-z]|[ -][0-9])"
)

_IS = N_("`{value}` is the number of a payment card.")


def find(text: str) -> Iterator[Match]:
    """Every number of a payment card, in groups or not."""
    for group in groups(text):
        card = _CARD.match(text, group.start)
        before = text[max(0, group.start - 1) : group.start]
        if card and not before.isalnum() and before not in ("-", ".", "/") and passes(card.group()):
            yield Match("ID", Span(*card.span()), Severity.ERROR, _IS)


def passes(written: str) -> bool:
    """The test of ISO 7812: every second digit from the right doubled; the sum ends in a zero."""
    digits = [int(sign) for sign in reversed(written) if sign.isdigit()]
    doubled = [sum(divmod(2 * digit, 10)) for digit in digits[1::2]]
    return (sum(digits[::2]) + sum(doubled)) % 10 == 0
