"""What is told of a text: who is named in it, and why."""

from casuskit.core.findings import Severity
from casuskit.privacy.names.people import found_in
from casuskit.privacy.normal import normalise


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
