"""What holds for the bytes of every file: it is read, judged and changed, and every place is in it."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import date
from json import dumps

from casuskit.core import flat_yaml, nested_yaml
from casuskit.core.corpus import Corpus, build
from casuskit.core.documents import SETTINGS_FILE, Document, parse
from casuskit.core.editing import edited, set_list, set_text
from casuskit.core.errors import CasusError
from casuskit.core.findings import Edit, Finding, Problem, apply_edits
from casuskit.core.plain_yaml import Value, read
from casuskit.core.task_edits import Change, handed_over, moved, rewritten, ticked
from casuskit.core.tasks import Task, tasks
from casuskit.core.text import Source, Span, control_in
from casuskit.io.reading import from_bytes
from casuskit.rules.engine import judge
from casuskit.rules.registry import LINT, rules
from tests.builders import TEAM, TODAY, shipped

CASE = "casussen/2026-001.md"
TEXT, LIST = "titel", "sociaal"
_TEAM = parse(Source(SETTINGS_FILE, TEAM))
CHANGES: tuple[Callable[[Document, Task], Change], ...] = (
    lambda document, task: ticked(document, task, TODAY),
    lambda document, task: moved(document, task, date(2027, 1, 31)),
    lambda document, task: handed_over(document, task, "ha-1", agreed=not task.agreed),
)


def check(raw: bytes) -> None:
    """These bytes as a case, meeting or record, and as the settings of a team."""
    document = from_bytes(raw, CASE)
    holds(document, build((document, _TEAM), shipped(), TODAY, whole=True))
    team = from_bytes(raw, SETTINGS_FILE)
    holds(team, build((team,), shipped(), TODAY, whole=True))


def holds(document: Document, corpus: Corpus) -> None:
    """It can be judged and changed, and every place that is told of it lies within its text."""
    within(document, (document.front, document.body))
    agree(document.source.text[slice(*document.front)])
    for place in document.places.values():
        within(document, (place.value, *filter(None, (place.key,))))
    told(document, corpus.problems_of(document))
    told(document, judge(corpus, rules(*LINT), document.path.__eq__))
    changes(document)


def agree(piece: str) -> None:
    """The quick readers of YAML say what the reference says, or nothing."""
    if control_in(piece):
        return
    for quick in (flat_yaml, nested_yaml):
        found = quick.values(piece)
        if found:
            reading = read(piece)
            assert reading.problems == ()
            assert dumps(dict(found)) == dumps(reading.value)  # true is not 1 here


def told(document: Document, found: Iterable[Problem | Finding]) -> None:
    """What is told stands on one line, has a place, and the change that goes with it can be made."""
    for each in found:
        assert each.message
        assert len(each.message.splitlines()) == 1
        within(document, (each.span, *(edit.span for edit in each.edits)))
        apply_edits(document.source.text, each.edits)


def within(document: Document, spans: Iterable[Span]) -> None:
    """A span lies in the text, and its line and column lead back to it."""
    source = document.source
    for start, end in spans:
        assert 0 <= start <= end <= len(source.text)
        for offset in (start, end):
            assert source.offset(source.position(offset)) == offset


def changes(document: Document) -> None:
    """A file that could be read is changed as it was meant to, or not at all."""
    if document.kind and document.data and not document.problems:
        words = document.source.text.split()[-3:]
        value = " ".join(words)
        with suppress(CasusError):
            only(document, TEXT, value or None, set_text(document, TEXT, value))
        with suppress(CasusError):
            only(document, LIST, [*words] or None, set_list(document, LIST, words))
    for task in tasks(document.source.text, *document.body):
        for change_task in CHANGES:
            with suppress(CasusError):
                line(document, task, rewritten(document, task, change_task(document, task)))


def only(document: Document, key: str, meant: Value, edits: tuple[Edit, ...]) -> None:
    """After these edits a key holds what was meant, and every other what it held."""
    after = parse(Source(document.path, edited(document, *edits)))
    assert after.problems == ()
    assert dict(after.data) == {**document.data, key: meant}
    assert after.body_text == document.body_text


def line(document: Document, task: Task, after: str) -> None:
    """Nothing changed but the line of one task."""
    before, (start, end) = document.source.text, task.span
    assert after.startswith(before[:start])
    assert after.endswith(before[end:])
