"""Show or record what a client agreed to: given, refused or withdrawn, by whom and for what."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Literal, get_args

import typer

from casuskit.cli import console, options, workplace
from casuskit.cli.case import case_number, known_case
from casuskit.cli.case_answers import Answers, with_answers, write_case
from casuskit.cli.looking import tell
from casuskit.cli.meeting import refuse_broken
from casuskit.cli.standing import seen_before
from casuskit.core.corpus import Corpus
from casuskit.core.dates import short
from casuskit.core.errors import CasusError
from casuskit.core.messages import _, ngettext
from casuskit.core.records import Case
from casuskit.io.repository import CASES
from casuskit.meetings.ground import Use, beyond_consent, is_anonymous, lost, why_not_shown

EXAMPLE = "casus consent 2026-004 --withdrawn --by cliënt"
REQUIREMENTS = ("R71",)
Answer = Literal["given", "refused", "withdrawn"]


def command(
    case: Annotated[str, typer.Argument(metavar=_("ID"), help=_("The number of the case."))],
    given: Annotated[bool, typer.Option("--given", help=_("The client said yes."))] = False,
    refused: Annotated[bool, typer.Option("--refused", help=_("The client said no."))] = False,
    withdrawn: Annotated[
        bool, typer.Option("--withdrawn", help=_("The client does not want it any more."))
    ] = False,
    by: Annotated[
        str,
        typer.Option("--by", metavar=_("ROLE"), help=_("Who said so: a role, such as cliënt.")),
    ] = "",
    how: Annotated[
        Literal["mondeling", "schriftelijk"] | None,
        typer.Option("--how", help=_("With --given: by word of mouth, or in writing.")),
    ] = None,
    use: Annotated[
        list[Use] | None,
        typer.Option("--for", help=_("With --given: for this; more than once for more.")),
    ] = None,
    until: Annotated[
        str,
        typer.Option(
            "--until", metavar=_("DATE"), help=_("With --given: up to and with this day.")
        ),
    ] = "",
    on: Annotated[
        str, typer.Option("--on", metavar=_("DATE"), help=_("The day it was said; today."))
    ] = "",
) -> int:
    """Without an option what is known; every other command goes by it at once."""
    repository = workplace.repository()
    corpus = workplace.corpus(repository)
    case = case_number(corpus, case)
    refuse_broken(corpus, [f"{CASES}/{case}.md"])
    found = known_case(corpus, case)
    answer = _answer(given=given, refused=refused, withdrawn=withdrawn)
    if answer != "given" and (how or use or until):
        raise CasusError(_("`--how`, `--for` and `--until` go with `--given`."))
    if answer is None and (by or on):
        raise CasusError(_("Say what the client said: `--given`, `--refused` or `--withdrawn`."))
    if answer:
        day = options.day(on, corpus.today, "--on") or corpus.today
        values = _values(found, answer, day, by)
        values |= _agreed(found, day, by, how, use or [], until) if given else {}
        corpus = with_answers(corpus, found, values)
        write_case(repository, corpus, found)
        tell(repository, repository.root / found.document.path)
    console.result("\n  ".join(_told(corpus, corpus.case_by_id[found.id])) + "\n")
    return 0


def _answer(**said: bool) -> Answer | None:
    """What the client said, if that is what was asked to record."""
    known: tuple[Answer, ...] = get_args(Answer)
    answers = [each for each in known if said[each]]
    if len(answers) > 1:
        raise CasusError(_("Choose one: `--given`, `--refused` or `--withdrawn`."))
    return answers[0] if answers else None


def _values(case: Case, answer: Answer, on: date, by: str) -> Answers:
    """The keys that tell of an answer, but for what consent was given for."""
    consent, day = case.consent, on.isoformat()
    match answer:
        case "given":
            no_more = ("toestemming_ingetrokken_op", "toestemming_ingetrokken_door")
            left: Answers = {key: "" for key in no_more if case.document.answered(key)}
            return {"grondslag": "toestemming", "toestemming_op": day, **left}
        case "refused":
            if consent.given_on and not consent.withdrawn_on:
                told = _("Consent was given on {day}; use `--withdrawn`.")
                raise CasusError(told.format(day=consent.given_on.isoformat()))
            return {"toestemming_geweigerd_op": day, **_by("toestemming_geweigerd_door", by)}
        case "withdrawn":
            return {"toestemming_ingetrokken_op": day, **_by("toestemming_ingetrokken_door", by)}


def _by(key: str, role: str) -> Answers:
    return {key: role} if role else {}


def _agreed(case: Case, on: date, by: str, how: str | None, use: list[Use], until: str) -> Answers:
    """What a consent must tell, and what it may tell; what it is for may stand there already."""
    if not (by and how and (use or case.consent.uses)):
        message = _("Consent must be shown when asked; add `--by`, `--how` and `--for`.")
        raise CasusError(message)
    end = options.day_to_come(until, on, "--until")
    over = {"toestemming_tot": ""} if case.consent.ended(on) else {}
    return {
        "toestemming_vorm": how,
        "toestemming_door": by,
        **({"toestemming_voor": [each.value for each in dict.fromkeys(use)]} if use else {}),
        **({"toestemming_tot": end.isoformat()} if end else over),
    }


def _told(corpus: Corpus, case: Case) -> Iterator[str]:
    """All that is known of a consent, what it allows today, and what is left to do."""
    consent, today = case.consent, corpus.today
    yield f"{case.id}: `grondslag: {case.basis}`"
    if consent.given_on:
        day = _day(consent.given_on, case.consent_given_by, case.consent_form)
        yield _("given on {day}").format(day=day)
    if consent.uses:
        yield _("for: {uses}").format(uses=", ".join(consent.uses))
    if consent.until:
        yield _("until {day}").format(day=short(consent.until))
    if consent.refused_on:
        yield _("refused on {day}").format(day=_day(consent.refused_on, case.consent_refused_by))
    if consent.withdrawn_on:
        day = _day(consent.withdrawn_on, case.consent_withdrawn_by)
        yield _("withdrawn on {day}").format(day=day)
    for use in Use:
        reason = why_not_shown(case, today) or beyond_consent(case, use)
        answer = _("no. {reason}").format(reason=reason) if reason else _("yes")
        yield f"{use.value}: {answer}"
    if is_anonymous(case) and consent.denied(today):
        yield _(
            "the case leans on no consent; close it if the client does not want it discussed at all"
        )
    if lost(case, today):
        yield from _left_to_do(corpus, case)


def _day(day: date, *details: str) -> str:
    return ", ".join((short(day), *(each for each in details if each)))


def _left_to_do(corpus: Corpus, case: Case) -> Iterator[str]:
    records = corpus.discussions_by_case.get(case.id, ())
    waiting = sum(not task.done for record in records for task in record.tasks)
    yield from seen_before(corpus, case)
    if waiting:
        told = ngettext("{count} action is open still", "{count} actions are open still", waiting)
        yield told.format(count=waiting)
    yield _("what goes, and what git keeps of it: `casus cleanup`")
