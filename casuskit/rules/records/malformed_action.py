"""A line that looks like an action but is not read as one.

Why:
    An action is a dash, a space, a box of exactly one character and a space. With a slip in
    it, or without a box, nobody is reminded of it.

Bad:
    ## Vervolgacties

    - [] Plant intake bij schuldhulp @bt-1 📅 2026-12-16

Good:
    ## Vervolgacties

    - [ ] Plant intake bij schuldhulp @bt-1 📅 2026-12-16
"""

import re
from collections.abc import Iterator
from itertools import zip_longest

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Discussion
from casuskit.core.tasks import shown
from casuskit.core.text import Span
from casuskit.rules.rule import Hit, Rule

_BOX = re.compile(
    r"[ \t]{0,8}(?:[-*+]|[0-9]{1,3}[.)])[ \t]{0,4}\[[ xXvV✓✔-]?\](?!\()[ \t]*[^\s\[(][^\r\n]*"
)
_HEADING = re.compile(r"#{1,6}[ \t]+([^\r\n#]*)")
_ITEM = re.compile(r"(?:[-*+]|[0-9]{1,3}[.)])[ \t]+(?!geen\b|\[.?\])\S[^\r\n]*", re.I)


def check(record: Discussion, _corpus: Corpus) -> Iterator[Hit]:
    """A hit for each broken box, and for each plain item under the heading of the actions."""
    read = {task.span.start for task in record.tasks}
    text, body = record.document.source.text, record.document.body
    boxes = {_item(match) for match in shown(_BOX, "]", text, body.start, body.end)}
    plain = {
        _item(match)
        for start, end in _sections(text, body)
        for match in shown(_ITEM, "", text, start, end)
    }
    for task in record.tasks:
        if len(set(task.owners)) > 1:
            message = _("Two people stand behind this action; give each an action of their own.")
            yield Hit(record.document, task.span, message)
    for span in sorted(boxes | plain):
        if span.start not in read:
            message = _("This is not read as an action; begin the line with `- [ ] `.")
            yield Hit(record.document, span, message)


def _item(match: re.Match[str]) -> Span:
    """A line without its indentation."""
    line = match.group()
    return Span(match.end() - len(line.lstrip()), match.end())


def _sections(text: str, body: Span) -> Iterator[tuple[int, int]]:
    """Where the lists of actions stand: from their heading up to the next one."""
    headings = list(shown(_HEADING, "#", text, body.start, body.end))
    for heading, following in zip_longest(headings, headings[1:]):
        if heading.group(1).strip().casefold() == "vervolgacties":
            yield heading.end(), following.start() if following else body.end


RULE = Rule("malformed-action", Severity.WARNING, Discussion, check, __doc__, requirements=("R83",))
