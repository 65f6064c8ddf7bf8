"""Who is named in a text, and why; all people in these tests are made up."""

from casuskit.core.findings import Severity
from casuskit.privacy.names.people import found_in
from casuskit.privacy.normal import normalise

_SOMEBODY = "Mevrouw Bakker is er.\n\n"


def named(text: str) -> list[tuple[str, str]]:
    """The persons in a text as they are written there, each with the reason."""
    return [(name, reason) for name, _severity, reason in weighed(text)]


def weighed(text: str, kind: str = "PERSON") -> list[tuple[str, Severity, str]]:
    """What is named in a text as it is written there, each with its weight and the reason."""
    normal = normalise(text).text
    return [
        (normal[each.span.start : each.span.end], each.severity, each.reason)
        for each in sorted(found_in(normal), key=lambda match: match.span)
        if each.kind == kind
    ]


def told(text: str, kind: str = "PERSON") -> list[tuple[str, str]]:
    """What a text names of a kind, each with why, in a note in which somebody is named for sure."""
    normal = normalise(_SOMEBODY + text).text
    found = [match for match in found_in(normal) if match.span.start >= len(_SOMEBODY)]
    assert all(match.severity in tuple(Severity) and match.reason for match in found)
    return [
        (normal[match.span.start : match.span.end], match.reason)
        for match in found
        if match.kind == kind
    ]


def names(text: str, kind: str = "PERSON") -> list[str]:
    """What a text names of a kind, in a note in which somebody is named for sure."""
    return [name for name, _reason in told(text, kind)]
