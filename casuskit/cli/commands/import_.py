"""Make a concept of a preparation form that was filled in elsewhere; nothing of it is lost."""

from pathlib import Path
from typing import Annotated

import typer

from casuskit.cli import checking, console, workplace
from casuskit.cli.looking import look, warn
from casuskit.cli.new_case import complete, create_case, known_method
from casuskit.core.corpus import Corpus
from casuskit.core.decoding import decode
from casuskit.core.errors import CasusError, misread
from casuskit.core.messages import _, ngettext
from casuskit.core.methods import Method
from casuskit.core.plain_yaml import Value
from casuskit.core.schemas import Schema, questions
from casuskit.io.library import headings
from casuskit.io.reading import MAX_BYTES, Unreadable, read_bytes
from casuskit.io.repository import Repository
from casuskit.meetings.form_lines import Line, text_lines
from casuskit.meetings.forms import Form, body, labels, read_form
from casuskit.render.scaffold import Notes

EXAMPLE = "casus import voorbereiding.docx --method kbz --by bt-2"
REQUIREMENTS = ("R77", "R89")
_COMMON = ("titel", "vraagtype", "betrokkenen", "leeftijdsgroep")
_UNTITLED = "Ingelezen voorbereiding"


def command(
    form: Annotated[
        Path, typer.Argument(metavar=_("FILE"), help=_("A form as .docx, .md or .txt."))
    ],
    method: Annotated[
        str,
        typer.Option("--method", metavar=_("METHOD"), help=_("The method, such as kbz.")),
    ] = "",
    by: Annotated[
        str,
        typer.Option(
            "--by", metavar=_("KEY"), help=_("Who brings the case: a key from casus.yaml.")
        ),
    ] = "",
    title: Annotated[
        str, typer.Option("--title", metavar=_("TITLE"), help=_("A title without names."))
    ] = "",
) -> int:
    """What the headings ask becomes an answer; the rest is kept below, and all is checked."""
    repository = workplace.repository()
    corpus = workplace.corpus(repository)
    chosen = known_method(corpus, method)
    asked = _questions(corpus, chosen)
    known = labels(asked, headings(repository.root, chosen))
    found = read_form(_lines(form), asked, known)
    given = {"inbrenger": by, "titel": title or str(found.answers.get("titel") or _UNTITLED)}
    values: dict[str, Value] = {"urgentie": "periodiek", **found.answers}
    values |= {key: text for key, text in given.items() if text}
    notes = Notes(_rest(found, title), {key: each for key, each in found.remarks.items() if each})
    path = create_case(repository, corpus, chosen, complete(corpus, chosen, values), notes)
    console.result(f"{path.relative_to(repository.root)}\n")
    _tell(repository, form, path, found, titled=given["titel"] != _UNTITLED)
    return _check(repository, path)


def _questions(corpus: Corpus, method: Method) -> dict[str, Schema]:
    """The questions that a form may answer: the method's own, and what every case is asked."""
    whole = questions(corpus.library.schema("casus", method.key))
    own = questions(method.parts["casus"])
    return {key: whole[key] for key in (*_COMMON, *own)}


def _lines(form: Path) -> list[Line]:
    """The lines of a form; raises `CasusError` when it cannot be read."""
    try:
        match form.suffix.lower():
            case ".docx":
                from casuskit.io.form_docx import LARGEST, docx_lines  # Word is slow to start

                return docx_lines(read_bytes(form, LARGEST))
            case ".md" | ".markdown" | ".txt":
                source, problems = decode(str(form), read_bytes(form))
                for problem in problems:
                    raise misread(source, problem)
                return text_lines(source.text.removeprefix("\ufeff"))
    except Unreadable as error:
        too_large = error.code == "too-large" and form.suffix.lower() == ".docx"
        reason = _("A form is at most 16 MiB.") if too_large else str(error)
        raise CasusError(f"{form}: {reason}") from None
    raise CasusError(_("{file}: save the form as .docx, .md or .txt first.").format(file=form))


def _rest(found: Form, title: str) -> str:
    """What stands below the answers; the title of the form, when another was asked for."""
    text = body(found.rest)
    left = str(found.answers.get("titel") or "") if title else ""
    text = f"\n{left}\n{text}" if left else text
    if len(text.encode()) > MAX_BYTES // 2:
        raise CasusError(_("The form is too long; a case is a few pages of text."))
    return text


def _tell(repository: Repository, form: Path, path: Path, found: Form, *, titled: bool) -> None:
    """Say what was recognised, what was not, and what is left to do."""
    answered = ", ".join(found.answers) or "-"
    console.note(_("Recognised: {keys}.").format(keys=answered))
    if found.rest:
        told = ngettext(
            "{count} part belongs to no question; it stands under `## Aantekeningen`.",
            "{count} parts belong to no question; they stand under `## Aantekeningen`.",
            len(found.rest),
        )
        console.note(told.format(count=len(found.rest)))
    if form.resolve().is_relative_to(repository.root.resolve()):
        console.note(_("Keep the form itself out of this folder; what is in it cannot be checked."))
    if not titled:
        console.note(_("The form has no title; think of one without names, under `titel`."))
    told = _("Next: read it over, go on with `casus new {case}`, then: casus submit {case}")
    console.note(told.format(case=path.stem))


def _check(repository: Repository, path: Path) -> int:
    """Look for personal data in the new file at once, and show what was found."""
    report = look(repository, path)
    console.result(checking.reporter("text")(report))
    return 1 if warn(report) else 0
