"""Check case files against the schemas and the rules, one by one and as a whole."""

from pathlib import Path
from typing import Annotated

import typer

from casuskit.cli import checking
from casuskit.cli.finding_options import (
    FindingsFormat,
    IgnoreOption,
    NoCacheOption,
    SelectOption,
    ShardOption,
    StagedOption,
    StatisticsOption,
)
from casuskit.cli.shard import shard as part
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
    staged: StagedOption = False,
    fix: Annotated[
        bool, typer.Option("--fix", help=_("Mend what can be mended safely, then check again."))
    ] = False,
    select: SelectOption = None,
    ignore: IgnoreOption = None,
    format: FindingsFormat = "text",  # noqa: A002 - the option's name
    statistics: StatisticsOption = False,
    no_cache: NoCacheOption = False,
    shard: ShardOption = "",
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
        cache=not no_cache,
        shard=part(shard),
    )
