"""Read mutes: `# casus: negeer RULE - reden`, or the same in an HTML comment below."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from casuskit.core.documents import Document
from casuskit.core.findings import Finding
from casuskit.core.text import Source, Span

_WORDS = r"casus:[ \t]{0,4}negeer[ \t]{1,4}(?P<rule>[A-Za-z0-9-]{1,60})(?P<rest>[^\r\n]{0,400}?)"
_IN_FRONT = rf"(?m:(?:^|(?<=[ \t]))#[ \t]{{0,4}}{_WORDS}[ \t]*\r?$)"
_IN_BODY = rf"<!--[ \t]{{0,4}}{_WORDS}[ \t]{{0,4}}-->"
_REASON = r"[ \t]{1,4}[-–—][ \t]{1,4}(\S[^\r\n]*)"


class Mute(NamedTuple):
    """A rule silenced in one line, or in the whole file when `line` is 0; `reason` says why."""

    rule: str
    reason: str
    line: int
    span: Span

    def covers(self, finding: Finding, source: Source) -> bool:
        """Whether this mute silences a finding of the same file."""
        if not self.reason or finding.rule != self.rule:
            return False
        return self.line in (0, source.position(finding.span.start).line)


def may_mute(document: Document) -> bool:
    """Whether it is worth looking for mutes in a file."""
    return document.source.holds("negeer")


def mutes(document: Document) -> Iterator[Mute]:
    """The mutes of a file in order; those without a reason have an empty one and do nothing."""
    text = document.source.text
    for pattern, part in ((_IN_FRONT, document.front), (_IN_BODY, document.body)):
        for match in re.compile(pattern).finditer(text, part.start, part.end):
            reason = re.fullmatch(_REASON, match["rest"].rstrip())
            line = document.source.position(match.start()).line
            whole = document.source.line_span(line)
            alone = text[whole.start : whole.end].strip() == match.group().strip()
            yield Mute(
                rule=match["rule"],
                reason=reason.group(1) if reason else "",
                line=0 if alone else line,
                span=Span(match.start(), match.start() + len(match.group().rstrip())),
            )
