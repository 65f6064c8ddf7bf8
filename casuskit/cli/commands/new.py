"""Prepare a case: a file with the questions of its method, asked one by one on a terminal."""

from pathlib import Path
from textwrap import wrap
from typing import Annotated

import typer

from casuskit.cli import answers as given
from casuskit.cli import console, options, workplace
from casuskit.cli.case import case_number, known_case
from casuskit.cli.checking import masked_path
from casuskit.cli.looking import tell
from casuskit.cli.meeting import refuse_unreadable
from casuskit.cli.new_case import complete, create_case, known_method
from casuskit.cli.questions import WIDTH, fill, keep, value
from casuskit.core.corpus import Corpus
from casuskit.core.errors import CasusError
from casuskit.core.messages import _
from casuskit.core.methods import Method
from casuskit.core.plain_yaml import Value
from casuskit.core.schemas import questions
from casuskit.io.reading import document
from casuskit.io.repository import Repository
from casuskit.meetings.numbering import is_id
from casuskit.render.earlier import earlier

EXAMPLE = 'casus new "Ruzie over de voordeur" --method kbz --by bt-2'
REQUIREMENTS = ("R68", "R75", "R76", "R77", "R89")
PRESENTER, QUESTION_TYPE = "inbrenger", "vraagtype"


def command(
    title: Annotated[
        str,
        typer.Argument(
            metavar=_("[TITLE]"),
            help=_("A title without names; or the number of a concept to go on with."),
        ),
    ] = "",
    method: Annotated[
        str,
        typer.Option(
            "--method", metavar=_("METHOD"), help=_("The method, such as kbz or omgekeerde-toets.")
        ),
    ] = "",
    kind: Annotated[
        str,
        typer.Option("--kind", metavar=_("KIND"), help=_("nieuw, voortgang, delen or toetsen.")),
    ] = "",
    follows: Annotated[
        str,
        typer.Option(
            "--follows", metavar=_("ID"), help=_("The earlier case that this one goes on with.")
        ),
    ] = "",
    by: Annotated[
        str,
        typer.Option(
            "--by", metavar=_("KEY"), help=_("Who brings the case: a key from casus.yaml.")
        ),
    ] = "",
    urgent: Annotated[
        bool, typer.Option("--urgent", help=_("It cannot wait for the next meeting."))
    ] = False,
    answer_by: Annotated[
        str,
        typer.Option(
            "--answer-by",
            metavar=_("DATE"),
            help=_("Of an urgent case: the last day on which an answer helps."),
        ),
    ] = "",
    answers: Annotated[
        str,
        typer.Option(
            "--answers",
            metavar=_("FILE"),
            help=_("Take answers from a YAML file, or from stdin with -."),
        ),
    ] = "",
    interactive: Annotated[
        bool | None,
        typer.Option(
            "--interactive/--no-interactive",
            help=_("Ask the questions; on a terminal they are asked by default."),
        ),
    ] = None,
) -> int:
    """Make the file, ask what is still open, and print the path."""
    repository = workplace.repository()
    corpus = workplace.corpus(repository)
    asking = console.on_terminal() if interactive is None else interactive
    if is_id(title):
        return _go_on(repository, corpus, title, asking=asking)
    follows = known_case(corpus, follows).id if follows else ""
    given_here = {"soort": kind, "vervolg_op": follows, "inbrenger": by, "titel": title}
    values = _urgency(corpus, urgent=urgent, answer_by=answer_by)
    values |= {key: text for key, text in given_here.items() if text}
    chosen = known_method(corpus, method or _same_method(corpus, follows))
    if answers:
        values |= given.read(answers, corpus.library.schema("casus", chosen.key))
    _tell_earlier(repository, corpus, str(values.get("vervolg_op") or ""))
    if asking and not answers:
        console.note(_wrapped(f"{chosen.name}. {chosen.explanation}"))
        console.note(_("Write no names, places or dates. An empty line passes a question over."))
        if not title:
            values["titel"] = _ask_title(corpus, chosen)
    path = create_case(repository, corpus, chosen, complete(corpus, chosen, values))
    if asking and not answers:
        _ask(repository, corpus, chosen, path)
    console.result(f"{path.relative_to(repository.root)}\n")
    tell(repository, path)
    if values["urgentie"] == "ad-hoc":
        console.note(_("Ask now, with this text: casus urgent {case}").format(case=path.stem))
    console.note(_("Next: fill in what is open, then: casus submit {case}").format(case=path.stem))
    return 0


def _urgency(corpus: Corpus, *, urgent: bool, answer_by: str) -> dict[str, Value]:
    """Whether a case can wait; of one that cannot, by when an answer is needed; R68."""
    day = options.day_to_come(answer_by, corpus.today, "--answer-by")
    if not urgent and not day:
        return {"urgentie": "periodiek"}
    asked = day.isoformat() if day else None
    return {"urgentie": "ad-hoc", "antwoord_uiterlijk": asked, "opvolging_afgestemd_met": None}


def _same_method(corpus: Corpus, follows: str) -> str:
    """The method of the earlier case, as long as the team has it."""
    method = corpus.method_of(follows)
    return method.key if method else ""


def _tell_earlier(repository: Repository, corpus: Corpus, follows: str) -> None:
    """Show what was decided and agreed the last time; R76."""
    told = earlier(corpus, follows, corpus.today)
    if told and told.withheld:
        message = _("What was decided on case {case} is not shown. {reason}")
        console.note(message.format(case=follows, reason=told.withheld))
    elif told:
        from casuskit.io.templates import templates  # slow to start, as all that renders
        from casuskit.render.earlier_text import earlier_text

        console.note(earlier_text(told, templates(repository.root)))


def _ask_title(corpus: Corpus, method: Method) -> Value:
    """The one thing that must be known before there can be a file."""
    question = questions(corpus.library.schema("casus", method.key))["titel"]
    console.note(f"\n{question['title']}")
    try:
        return value("titel", question, console.ask, [])
    except (KeyboardInterrupt, EOFError):
        console.note("\n" + _("Stopped; no case was made."))
        raise KeyboardInterrupt from None


def _go_on(repository: Repository, corpus: Corpus, case: str, *, asking: bool) -> int:
    """Ask what is still open in a concept."""
    case = case_number(corpus, case)
    refuse_unreadable(corpus, case)
    found = known_case(corpus, case)
    if not found.is_concept:
        message = _("Case {case} is registered; change its file instead.")
        raise CasusError(message.format(case=found.id))
    path = repository.root / found.document.path
    if asking:
        _ask(repository, corpus, known_method(corpus, found.method), path)
        tell(repository, path)
    console.result(f"{masked_path(found.document.path, corpus)}\n")
    console.note(_("Next: fill in what is open, then: casus submit {case}").format(case=case))
    return 0


def _ask(repository: Repository, corpus: Corpus, method: Method, path: Path) -> None:
    """Ask the questions that a case needs; stopping halfway loses nothing."""
    schema, members = corpus.library.schema("casus", method.key), corpus.settings.members
    told = "; ".join(f"{each.key}: {each.function}" for each in members.values())
    presenter = {**questions(schema)["inbrenger"], "enum": list(members), "description": told}
    asked = {**schema, "properties": {**questions(schema), "inbrenger": presenter}}
    wanted = (PRESENTER, QUESTION_TYPE, *_if_urgent(path), *method.needed_at_registration)
    keys = [key for key in questions(schema) if key in wanted]
    try:
        fill(path, repository.relative(path), asked, keys, console.ask)
    except (KeyboardInterrupt, EOFError):
        console.note("")
        message = _("Stopped; your answers are kept. Go on with: casus new {case}")
        console.note(message.format(case=path.stem))
        raise KeyboardInterrupt from None
    finally:
        _add_team(corpus, path, repository.relative(path))


def _if_urgent(path: Path) -> tuple[str, ...]:
    urgent = document(path, path.name).text("urgentie") == "ad-hoc"
    return ("antwoord_uiterlijk",) if urgent else ()


def _add_team(corpus: Corpus, path: Path, shown: str) -> None:
    """The team of a case is that of who brings it."""
    current = document(path, shown)
    member = corpus.settings.members.get(current.text(PRESENTER))
    if member and not current.answered("team"):
        keep(path, current, "team", member.team)


def _wrapped(text: str) -> str:
    return "\n".join(wrap(text, WIDTH))
