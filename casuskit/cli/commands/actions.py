"""Follow up what was agreed: list the actions, tick them, put them off, hand them over."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Literal

import typer

from casuskit.actions.followup import Choice, chosen
from casuskit.cli import action_list, console, options, workplace
from casuskit.cli.action_changes import carry_out, requests
from casuskit.cli.case import case_number, known_case
from casuskit.cli.member import known_member, known_team
from casuskit.cli.options import OutputOption
from casuskit.core.corpus import Corpus
from casuskit.core.errors import CasusError
from casuskit.core.messages import _
from casuskit.io.repository import Repository
from casuskit.meetings.entries import to_do

EXAMPLE = "casus actions --who bt-2 --due 14"
REQUIREMENTS = ("R38", "R39", "R59", "R60", "R83", "R84", "R85")
Format = Literal["text", "json", "csv", "ics", "chat", "eml"]
Pair = tuple[str, str]
_ENDINGS: Mapping[str, Format] = {
    "txt": "text",
    "json": "json",
    "csv": "csv",
    "ics": "ics",
    "eml": "eml",
}
_DAYS = re.compile("[0-9]{1,4}")


def command(
    who: Annotated[
        str, typer.Option("--who", metavar=_("KEY"), help=_("Only what this member is to do."))
    ] = "",
    team: Annotated[
        str, typer.Option("--team", metavar=_("KEY"), help=_("Only what this team is to do."))
    ] = "",
    case: Annotated[
        str, typer.Option("--case", metavar=_("ID"), help=_("Only the actions of this case."))
    ] = "",
    overdue: Annotated[
        bool, typer.Option("--overdue", help=_("Only what should have been done by now."))
    ] = False,
    due: Annotated[
        str,
        typer.Option(
            "--due", metavar=_("DAYS"), help=_("Only what is due within so many days, or overdue.")
        ),
    ] = "",
    everything: Annotated[bool, typer.Option("--all", help=_("What is done as well."))] = False,
    done: Annotated[
        list[str] | None,
        typer.Option("--done", metavar=_("ID"), help=_("Tick this action, with today's date.")),
    ] = None,
    postpone: Annotated[
        Pair | None,
        typer.Option(
            "--postpone", metavar=_("ID DATE"), help=_("Give this action another last day.")
        ),
    ] = None,
    hand_over: Annotated[
        Pair | None,
        typer.Option(
            "--hand-over", metavar=_("ID KEY"), help=_("Give this action to another member.")
        ),
    ] = None,
    agreed: Annotated[
        bool,
        typer.Option("--agreed", help=_("With --hand-over: the other member said yes to it.")),
    ] = False,
    format: Annotated[  # noqa: A002 - the option's name
        Format | None,
        typer.Option(
            "--format",
            help=_(
                "A table, JSON, CSV or calendar; or a reminder for a chat or as mail, without case"
                " text. Without it as the file's name ends."
            ),
        ),
    ] = None,
    output: OutputOption = None,
) -> int:
    """What is still to be done, by whom and by when, and what came of it."""
    repository = workplace.repository()
    corpus = workplace.corpus(repository)
    changes = [*requests(done or [], postpone, hand_over, agreed=agreed)]
    choice = Choice(who, team, case, overdue, _days(due), everything)
    if agreed and not hand_over:
        raise CasusError(_("`--agreed` goes with `--hand-over`."))
    if changes:
        if choice != Choice() or format or output:
            raise CasusError(_("Change actions first; ask for the list in a command of its own."))
        carry_out(repository, corpus, changes)
        return 0
    choice = _known(corpus, choice)
    workplace.note_unread(corpus)
    form: Format = format or options.form_of(output, _ENDINGS, "text")
    _deliver(repository, corpus, choice, form, output)
    return 0


def _days(written: str) -> int | None:
    """A number of days; none when none was asked for."""
    if not written:
        return None
    if not _DAYS.fullmatch(written):
        raise CasusError(_("`--due` must be a number of days, such as 14."))
    return int(written)


def _known(corpus: Corpus, choice: Choice) -> Choice:
    """The choice as it was meant; raises `CasusError` for a person, team or case not known here."""
    if choice.who:
        known_member(corpus, choice.who)
    if choice.team:
        known_team(corpus, choice.team)
    choice = choice._replace(case=case_number(corpus, choice.case))
    if choice.case and choice.case not in corpus.discussions_by_case:
        return choice._replace(case=known_case(corpus, choice.case).id)
    return choice


def _deliver(
    repository: Repository, corpus: Corpus, choice: Choice, form: Format, output: Path | None
) -> None:
    made = _made(repository, corpus, choice, form)
    if form == "csv" and output is None and isinstance(made, bytes):
        console.raw(made)  # its line ends are no harm to a terminal
    else:
        options.deliver(made, output)


def _made(repository: Repository, corpus: Corpus, choice: Choice, form: Format) -> str | bytes:
    actions = chosen(corpus, choice)
    match form:
        case "text":
            return action_list.as_text(corpus, actions)
        case "json":
            return action_list.as_json(corpus, actions)
        case "csv":
            return action_list.as_csv(corpus, actions)
        case "ics":
            from casuskit.io.calendar import ics

            entries = (to_do(corpus, each.record, each.task, each.number) for each in actions)
            return ics(repository.root, entries)
        case "chat" | "eml":
            from casuskit.cli.reminding import mail, texts

            waiting = [each for each in actions if not each.task.done]
            if form == "chat":
                return texts(repository, corpus, waiting, choice.who)
            return mail(repository, corpus, waiting, choice.who)
