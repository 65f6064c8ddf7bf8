"""Look for personal data in texts, file names and commit messages, before others read them."""

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, NamedTuple

import typer

from casuskit.cli import checking
from casuskit.cli.checking import Choice, Subject
from casuskit.cli.finding_options import (
    BaselineOption,
    FindingsFormat,
    HistoryOption,
    IgnoreOption,
    NoCacheOption,
    SelectOption,
    ShardOption,
    StagedOption,
    StatisticsOption,
    SuggestOption,
    WriteBaselineOption,
)
from casuskit.cli.shard import shard as part
from casuskit.cli.subjects import STDIN, in_shard, masked, subjects
from casuskit.core.errors import CasusError
from casuskit.core.messages import _
from casuskit.report.report import Report
from casuskit.rules.registry import PERSONAL

EXAMPLE = "casus anonymise-check casussen/2026-001.md"
_UNREAD = frozenset({"unreadable-file", "too-large", "not-utf-8"})
_ALSO = MappingProxyType({"reading": _UNREAD, "mutes": frozenset({"unused-mute"})})
_ALSO_IN_HISTORY = MappingProxyType({"reading": _UNREAD})  # nobody takes a mute out of the past


def command(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(
            metavar=_("[PATH]…"),
            help=_("Texts or folders, also outside a case repository; `-` reads a text."),
        ),
    ] = None,
    staged: StagedOption = False,
    history: HistoryOption = False,
    commit_msg: Annotated[
        Path | None,
        typer.Option("--commit-msg", metavar=_("FILE"), help=_("Check a commit message.")),
    ] = None,
    select: SelectOption = None,
    ignore: IgnoreOption = None,
    format: FindingsFormat = "text",  # noqa: A002 - the option's name
    reveal: Annotated[
        bool, typer.Option("--reveal", help=_("Show what was found; on a terminal only."))
    ] = False,
    suggest: SuggestOption = False,
    baseline: BaselineOption = None,
    write_baseline: WriteBaselineOption = None,
    statistics: StatisticsOption = False,
    no_cache: NoCacheOption = False,
    shard: ShardOption = "",
) -> int:
    """Run the rules that are about personal data; what they match is masked."""
    if reveal and not os.isatty(1):
        raise CasusError(_("`--reveal` shows personal data, so it only works on a terminal."))
    words = [str(path) for path in paths or ()]
    sources = {"--history": history, "--staged": staged, "--commit-msg": commit_msg}
    shapes = {"--reveal": reveal, "--statistics": statistics}
    files = {"--baseline": baseline, "--write-baseline": write_baseline}
    _refuse_two(sources)
    _refuse_two(files)
    for each in {**files, "--history": history, "--suggest": suggest}.items():
        _refuse_two(dict([("--shard", shard), each]))
    also = _ALSO_IN_HISTORY if history else _ALSO
    choice = Choice(PERSONAL, tuple(select or ()), tuple(ignore or ()), also)
    if suggest:
        for each in {**sources, **shapes, **files, "-": STDIN in words}.items():
            _refuse_two(dict([("--suggest", True), each]))
        return _suggested(paths or [], choice)
    marked = bool(baseline or write_baseline)
    run = _Run(choice, reveal=reveal, marked=marked, cache=not no_cache, paths=set())
    if history:
        report = run.on_the_past(words)
    else:
        found = subjects(paths or [], staged=staged, message=commit_msg)
        report = run.on(in_shard(found, part(shard)))
    if baseline or write_baseline:
        from casuskit.cli import baselines  # only when there is one
        from casuskit.report.baseline import Looked

        if write_baseline:
            baselines.write(write_baseline, report, history=history)
            return 0
        whole = not (words or staged or commit_msg)
        looked = Looked(frozenset(run.paths), choice.runs, whole=whole, history=history)
        report = baselines.without_known(report, baseline or Path(), looked)
    return checking.deliver(report, format=format, statistics=statistics)


class _Run(NamedTuple):
    """How this run looks; `paths` gathers what it looked at, as a baseline has them."""

    choice: Choice
    reveal: bool
    marked: bool
    cache: bool
    paths: set[str]

    def on(self, looked_into: Iterable[Subject]) -> Report:
        """What the rules find, masked unless it is to be revealed."""
        return checking.report_of(
            map(self._seen, looked_into if self.reveal else map(masked, looked_into)),
            self.choice,
            _("no recognisable data found"),
            reveal=self.reveal,
            marked=self.marked,
            cache=self.cache,
        )

    def on_the_past(self, words: list[str]) -> Report:
        """What the rules find in the history, and in how many commits that is."""
        from casuskit.cli.past import counted, past  # git is only asked when it is needed

        with past(Path.cwd(), words, cache=self.cache) as found:
            return counted(self.on(found.subjects()), found.history)

    def _seen(self, subject: Subject) -> Subject:
        self.paths.update(map(subject.lasting, subject.asked))
        return subject


def _suggested(paths: list[Path], choice: Choice) -> int:
    from casuskit.cli.suggesting import suggest  # takes time that no other way of looking needs

    looked_into = subjects(paths, staged=False, message=None)
    return suggest(map(masked, looked_into), choice)


def _refuse_two(given: Mapping[str, object]) -> None:
    """Raise `CasusError` when more than one of some options was given."""
    first, *others = [name for name, value in given.items() if value] or [""]
    for other in others:
        message = _("`{first}` and `{other}` do not go together; use one of them.")
        raise CasusError(message.format(first=first, other=other))
