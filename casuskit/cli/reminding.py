"""Reminders of open actions: a text for a chat for each person, or a mail for one."""

from collections.abc import Sequence

from casuskit.actions.followup import Action, doer
from casuskit.cli import console
from casuskit.cli.meeting import html_page
from casuskit.core.corpus import Corpus
from casuskit.core.errors import CasusError
from casuskit.core.messages import _, ngettext
from casuskit.core.runner import harmless
from casuskit.io.mail import draft
from casuskit.io.repository import Repository
from casuskit.io.templates import templates
from casuskit.render.markdown import escape
from casuskit.render.reminder import reminder
from casuskit.render.text import text


def texts(repository: Repository, corpus: Corpus, actions: Sequence[Action], who: str) -> str:
    """The reminder of one person, or of everybody who has something open, one below the other."""
    forms = templates(repository.root)
    if who:
        return harmless(text(reminder(corpus, actions, forms)))
    people = _by_doer(corpus, actions)
    if nobody := len(people.pop("", ())):
        message = ngettext(
            "{count} action is nobody's; give it an owner.",
            "{count} actions are nobody's; give them an owner.",
            nobody,
        )
        console.note(message.format(count=nobody))
    function = corpus.settings.function
    return "\n".join(
        harmless(text(reminder(corpus, theirs, forms, heading=function(key))))
        for key, theirs in people.items()
    )


def mail(repository: Repository, corpus: Corpus, actions: Sequence[Action], who: str) -> bytes:
    """A draft of a mail with the reminder of one person."""
    if not who:
        raise CasusError(_("A mail is for one person; say for whom with `--who`."))
    name = corpus.settings.cycle.name or corpus.settings.cycle.district
    subject = f"Openstaande acties {name}"
    told = reminder(corpus, actions, templates(repository.root))
    page = html_page(repository.root, corpus.settings, f"# {escape(subject)}\n\n{told}")
    return draft(subject, text(told), page)


def _by_doer(corpus: Corpus, actions: Sequence[Action]) -> dict[str, list[Action]]:
    found: dict[str, list[Action]] = {}
    for each in actions:
        found.setdefault(doer(corpus, each), []).append(each)
    return found
