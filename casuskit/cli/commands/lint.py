"""Check case files against the schemas and the rules, one by one and as a whole."""

from pathlib import Path
from typing import Annotated

import typer

from casuskit.cli import checking
from casuskit.cli.checking import Format
from casuskit.core.messages import _
from casuskit.rules.registry import LINT

EXAMPLE = "casus lint casussen/2026-001.md"


def command(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(
            metavar=_("[PATH]…"), help=_("Files or folders; all of the repository when left out.")
        ),
    ] = None,
    staged: Annotated[
        bool, typer.Option("--staged", help=_("Check what is staged for the next commit."))
    ] = False,
    fix: Annotated[
        bool, typer.Option("--fix", help=_("Mend what can be mended safely, then check again."))
    ] = False,
    select: Annotated[
        list[str] | None,
        typer.Option("--select", metavar=_("RULE"), help=_("Only this rule; may be repeated.")),
    ] = None,
    ignore: Annotated[
        list[str] | None,
        typer.Option(
            "--ignore", metavar=_("RULE"), help=_("Leave this rule out; may be repeated.")
        ),
    ] = None,
    format: Annotated[  # noqa: A002 - the option's name
        Format, typer.Option("--format", help=_("How the findings are written."))
    ] = "text",
    statistics: Annotated[
        bool, typer.Option("--statistics", help=_("Only count the findings of each rule."))
    ] = False,
) -> int:
    """Run the rules that are about cases and meetings."""
    return checking.run(
        checking.Choice(LINT, tuple(select or ()), tuple(ignore or ())),
        paths or [],
        staged=staged,
        fix=fix,
        format=format,
        statistics=statistics,
        clean=_("nothing to remark"),
    )
