"""Changes of actions that somebody asked for: all of them are tried before one is written."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from casuskit.actions.changing import finish, hand_over, postpone
from casuskit.actions.followup import Action, action_id, find
from casuskit.cli import console
from casuskit.cli.case import task_text
from casuskit.cli.member import known_member
from casuskit.core.corpus import Corpus
from casuskit.core.documents import parse
from casuskit.core.errors import CasusError
from casuskit.core.messages import _
from casuskit.core.schemas import is_date
from casuskit.core.task_edits import Change, rewritten
from casuskit.core.text import Source
from casuskit.io.repository import Repository
from casuskit.io.writing import replace


class Request(NamedTuple):
    """What is asked of one action, and what is said when it came so, or was so already.

    `value` is the day or the key that belongs to it.
    """

    asked: str
    make: Callable[[Corpus, Action], Change]
    told: str
    before: str
    value: str = ""


def requests(
    done: Sequence[str],
    postponed: tuple[str, str] | None,
    handed_over: tuple[str, str] | None,
    *,
    agreed: bool,
) -> Iterator[Request]:
    """The requests behind the options of the command line."""
    for asked in done:
        yield Request(asked, finish, _("{id} is done: {what}"), _("{id} was done already."))
    if postponed:
        yield _postponing(*postponed)
    if handed_over:
        yield _handing_over(*handed_over, agreed=agreed)


def carry_out(repository: Repository, corpus: Corpus, asked: Sequence[Request]) -> None:
    """Write what the requests make of the records, and say what came of each."""
    after, told = corpus, []
    for each in asked:
        action = find(after, each.asked)
        change = each.make(after, action)
        what = each.told if change.edits else each.before
        name = action_id(after, action)
        told.append(what.format(id=name, what=task_text(after, action), value=each.value))
        after = _with(after, action, change)
    before = {each.path: each for each in corpus.documents}
    for document in after.documents:
        was = before[document.path].source
        if document.source != was:
            replace(repository.root / document.path, document.source.text, was=was.text)
    for line in told:
        console.note(line)


def _postponing(asked: str, written: str) -> Request:
    if not is_date(written):
        raise CasusError(_("`--postpone` needs a date as JJJJ-MM-DD that exists."))
    day = date.fromisoformat(written)
    return Request(
        asked,
        lambda corpus, action: postpone(corpus, action, day),
        _("{id} is due on {value} now: {what}"),
        _("{id} was due on {value} already."),
        written,
    )


def _handing_over(asked: str, key: str, *, agreed: bool) -> Request:
    def make(corpus: Corpus, action: Action) -> Change:
        return hand_over(corpus, action, known_member(corpus, key).key, agreed=agreed)

    told, before = _("{id} lies with {value} now: {what}"), _("{id} lay with {value} already.")
    return Request(asked, make, told, before, key)


def _with(corpus: Corpus, action: Action, change: Change) -> Corpus:
    """The corpus after a change of one action; raises `CasusError` when it cannot be made."""
    old = action.record.document
    if any(each.code == "not-utf-8" for each in old.problems):
        raise CasusError(_("{path} is not UTF-8; nothing was written.").format(path=old.path))
    if not change.edits:
        return corpus
    text = rewritten(old, action.task, change)
    new = parse(Source(old.path, text))
    return corpus.of(new if each is old else each for each in corpus.documents)
