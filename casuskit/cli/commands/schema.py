"""Print the JSON Schema of a kind of file, or list the kinds."""

from pathlib import Path
from typing import Annotated

import typer

from casuskit.cli import console
from casuskit.core.errors import CasusError
from casuskit.core.messages import _
from casuskit.core.runner import json_text
from casuskit.core.schemas import KINDS
from casuskit.core.suggestion import did_you_mean
from casuskit.io.library import library
from casuskit.io.repository import find

EXAMPLE = "casus schema casus --method kbz"


def command(
    kind: Annotated[
        str, typer.Argument(metavar=_("[KIND]"), help=_("casus, bijeenkomst, bespreking or team."))
    ] = "",
    method: Annotated[
        str,
        typer.Option(
            "--method", metavar=_("METHOD"), help=_("With the questions of this method only.")
        ),
    ] = "",
) -> int:
    """Print the schema, complete with the questions of the methods."""
    try:
        root = find(Path.cwd()).root
    except CasusError:
        root = None  # the schemas that ship can be read anywhere
    known = library(root)
    if not kind:
        lines = [f"{each:12} {known.schemas[each]['description']}" for each in KINDS]
        console.result("\n".join(lines) + "\n")
        return 0
    if kind not in KINDS:
        message = _("There is no kind `{kind}`; choose from: {allowed}.")
        raise CasusError(message.format(kind=kind, allowed=", ".join(KINDS)))
    if method and method not in known.methods:
        message = _("There is no method `{method}`; choose from: {allowed}.")
        told = message.format(method=method, allowed=", ".join(sorted(known.methods)))
        raise CasusError(told + did_you_mean(method, known.methods))
    console.result(json_text(known.schema(kind, method)))
    return 0
