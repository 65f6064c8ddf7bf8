"""What all commands say of a repository, in one place to compare or to try."""

from collections.abc import Iterator

from casuskit.actions.followup import Choice, chosen
from casuskit.cli import action_list
from casuskit.cli.checking import Choice as Rules
from casuskit.cli.commands import cleanup
from casuskit.core.corpus import Corpus
from casuskit.io.templates import templates
from casuskit.meetings.agenda import propose
from casuskit.meetings.evaluation import Period, evaluate
from casuskit.meetings.keeping import leaving
from casuskit.meetings.state import state, waits_for
from casuskit.render.agenda import agenda_markdown
from casuskit.render.evaluation import evaluation_markdown
from casuskit.render.html import fragment
from casuskit.render.minutes import minutes_markdown
from casuskit.rules.engine import judge
from casuskit.rules.registry import GROUPS


def all_said(whole: Corpus) -> Iterator[str]:
    """What every command would say of a corpus, without the machine."""
    rules = Rules(GROUPS).rules(whole, lambda _path: True)
    yield from (each.message for each in judge(whole, rules, lambda _path: True))
    stands = [(each, state(each, whole)) for each in whole.cases]
    yield from (f"{now} {waits_for(each, now, whole)}" for each, now in stands)
    going = leaving(whole)
    yield from (cleanup._as_text(going, whole), cleanup._as_json(going, whole))
    actions = chosen(whole, Choice(done=True))
    yield action_list.as_text(whole, actions)
    yield action_list.as_json(whole, actions)
    yield action_list.as_csv(whole, actions).decode()
    texts = templates(None)
    told = evaluate(whole, Period(whole.today.replace(year=2025), whole.today))
    yield evaluation_markdown(whole, told, texts, inside=True)
    for each in whole.meetings:
        if each.day:
            yield fragment(agenda_markdown(whole, propose(whole, each), texts))
            yield fragment(minutes_markdown(whole, each, "team", texts))
