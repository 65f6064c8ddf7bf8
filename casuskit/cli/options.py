"""Options that several commands share, and how their values are read."""

import sys
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Annotated, TypeVar

import typer

from casuskit.cli import console
from casuskit.core.errors import CasusError
from casuskit.core.messages import N_, _
from casuskit.core.schemas import is_date
from casuskit.io.repository import find, refuse_leaving
from casuskit.io.writing import put

F = TypeVar("F", bound=str)

DateOption = Annotated[
    str, typer.Option("--date", metavar=_("DATE"), help=_("The meeting on this day (JJJJ-MM-DD)."))
]
OutputOption = Annotated[
    Path | None,
    typer.Option("-o", "--output", metavar=_("FILE"), help=_("Write to this file instead.")),
]


TemplateOption = Annotated[
    Path | None,
    typer.Option(
        "--template",
        metavar=_("FILE"),
        help=_("For Word: a document in your house style to begin with."),
    ),
]


def day(written: str, default: date | None, option: str = "--date") -> date | None:
    """The day that was asked for with an option; raises `CasusError` when it is not a date."""
    if not written:
        return default
    if not is_date(written):
        message = _("`{option}` must be a date as JJJJ-MM-DD that exists.")
        raise CasusError(message.format(option=option))
    return date.fromisoformat(written)


def day_to_come(written: str, today: date, option: str) -> date | None:
    """The day that was asked for; raises `CasusError` when it is no date, or is past."""
    asked = day(written, None, option)
    if asked and asked < today:
        message = _("`{option}` is past already: {day}.")
        raise CasusError(message.format(option=option, day=asked.isoformat()))
    return asked


def form_of(output: Path | None, forms: Mapping[str, F], default: F) -> F:
    """The form that the name of a file speaks of, `ics` of `acties.ics`; else the default.

    `forms` are what can be had, by how a name ends. Raises `CasusError` for another ending: the
    file would not be what its name says.
    """
    ending = output.suffix.lower().lstrip(".") if output else ""
    if output is None or not ending:
        return default
    if ending not in forms:
        message = _("{path}: this cannot be had as `.{ending}`. It can be had as: {allowed}.")
        allowed = ", ".join(forms)
        raise CasusError(message.format(path=output, ending=ending, allowed=allowed))
    return forms[ending]


def _refuse_case_file(output: Path) -> None:
    """Raise `CasusError` when a result would take the place of a case file."""
    try:
        repository = find(output.absolute().parent)
    except CasusError:
        return
    if repository.owns(repository.relative(output)):
        message = _("{path} is a place for cases and meetings; write the result elsewhere.")
        raise CasusError(message.format(path=output))


FORMAT_HELP = N_(
    "Markdown, text, a short text for a chat, HTML, PDF, Word, ODT, mail or calendar; without it as"
    " the file's name ends."
)


def deliver(made: str | bytes, output: Path | None) -> None:
    """Write a result to a file when one was named, else to the terminal."""
    if output is not None:
        _refuse_case_file(output)
        refuse_leaving(output)
        put(output, made)
        console.note(_("Written: {path}").format(path=output))
    elif isinstance(made, str):
        console.result(made)
    elif sys.stdout.isatty():
        raise CasusError(_("Name a file for this with `-o FILE`; a terminal cannot show it."))
    else:
        console.raw(made)
