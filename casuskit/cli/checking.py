"""Run rules over files and report: what `lint` and `anonymise-check` have in common."""

from collections import Counter
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from importlib import import_module
from itertools import islice, zip_longest
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, NamedTuple

from casuskit.cli import console, workplace
from casuskit.cli.shard import WHOLE, Shard
from casuskit.core.corpus import Corpus
from casuskit.core.documents import SETTINGS_FILE, Document
from casuskit.core.errors import CasusError
from casuskit.core.findings import Finding, Severity
from casuskit.core.messages import _
from casuskit.core.text import Source
from casuskit.io.repository import Repository, load, load_some
from casuskit.privacy.own_paths import is_ours
from casuskit.report.report import Mark, Origin, Placed, Report, Reporter, place
from casuskit.rules.engine import Judged, judge
from casuskit.rules.registry import GROUPS, rules, useful
from casuskit.rules.rule import Rule

Format = Literal["text", "json", "github", "gitlab", "sarif", "junit"]
_MANY = 40  # files, from which on it pays to look what was worked out before
_AT_ONCE = 100  # files that a process judges before it tells of them
_VERY_MANY = 1_000  # files, from which on it pays to start processes for the rules
UNREAD = ("unreadable-file", "attachment", "too-large", "not-utf-8")


class Choice(NamedTuple):
    """Which rules to run: groups of them, `also` single ones by group, only some, all but some."""

    groups: tuple[str, ...]
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    also: Mapping[str, frozenset[str]] = MappingProxyType({})

    def rules(
        self, corpus: Corpus, asked: Callable[[str], bool], *, together: bool = True
    ) -> tuple[Rule[Any], ...]:
        """The chosen rules that could find something; raises `CasusError` for an unknown one.

        `together` says whether the files are also judged as a whole.
        """
        if not self.select and not self.ignore:
            by_schema = "reading" in self.groups
            return self._within(useful(corpus, asked, together=together, by_schema=by_schema))
        known = self._within(GROUPS)
        for name in sorted({*self.select, *self.ignore} - {rule.id for rule in known}):
            message = _("There is no rule `{rule}` here; `casus rule` lists them.")
            raise CasusError(message.format(rule=name))
        wanted = self.select or [rule.id for rule in known]
        return tuple(rule for rule in known if rule.id in wanted and rule.id not in self.ignore)

    @property
    def by_name(self) -> bool:
        """Whether single rules were chosen or left out."""
        return bool(self.select or self.ignore)

    def runs(self, rule: str) -> bool:
        """Whether a rule is among those that were chosen by name, or not left out."""
        return rule not in self.ignore and (not self.select or rule in self.select)

    def _within(self, groups: Container[str]) -> tuple[Rule[Any], ...]:
        """The rules that were asked for in some groups."""
        return tuple(
            rule
            for group in GROUPS
            if group in groups and (group in self.groups or group in self.also)
            for rule in rules(group)
            if group in self.groups or rule.id in self.also[group]
        )


class Subject(NamedTuple):
    """What a run looks at: the files of a corpus that were asked for, and how paths are shown.

    `files` is how many of them count as files: the name of a branch does not. `origin` is set for
    what stands in the history. `lasting` gives a path as a baseline has it. `left_out` counts files
    that nobody looks into. `repository` is that of the files, when they lie in one.
    """

    corpus: Corpus
    asked: frozenset[str]
    shown: Callable[[str], str]
    lasting: Callable[[str], str] = str
    origin: Origin | None = None
    named_only: bool = False
    left_out: int = 0
    repository: Repository | None = None

    @property
    def files(self) -> int:
        """How many files it is, or none when there is only a name to look at."""
        return 0 if self.named_only else len(self.asked)

    @property
    def unread(self) -> Counter[str]:
        """How many of the files could not be looked into, by the reason."""
        found: Counter[str] = Counter()
        for document in self.corpus.documents:
            if document.path in self.asked:
                codes = {problem.code for problem in document.problems}
                found.update([code for code in UNREAD if code in codes][:1])
        return found


def masked_path(path: str, corpus: Corpus) -> str:
    """A path without what is personal in it; one that we gave ourselves costs no search."""
    if is_ours(path):
        return path
    from casuskit.privacy.file_names import masked_name  # compiling all patterns takes time
    from casuskit.rules.personal.personal_rule import people_around

    return masked_name(path, people_around(path, corpus), corpus.local.words)


def shown(repository: Repository, corpus: Corpus) -> Callable[[str], str]:
    """How paths in a repository are written for the user, without what is personal in them."""
    from_here = workplace.shown(repository)
    return lambda path: from_here(masked_path(path, corpus))


def run(
    choice: Choice,
    paths: Sequence[Path],
    *,
    staged: bool,
    fix: bool,
    format: Format,  # noqa: A002 - the option's name
    statistics: bool,
    clean: str,
    cache: bool,
    shard: Shard,
) -> int:
    """Check, print the report, and give the exit code."""
    if staged and fix:
        raise CasusError(_("`--fix` mends files and `--staged` looks at none; use one of them."))
    if fix and shard != WHOLE:
        raise CasusError(_("`--fix` mends all files at once; leave out `--shard`."))
    repository = workplace.repository(paths[0] if paths else None)
    everything = not (paths or staged or choice.by_name) and shard == WHOLE
    if cache and everything and not fix and _is_large(repository):
        from casuskit.cli import again  # only worth its time for many files

        report = again.report(repository, choice, clean)
        return deliver(report, format=format, statistics=statistics)
    corpus, asked = read(repository, paths, staged=staged)
    if fix:
        corpus = _fixed(repository, corpus, choice, asked)
    report = report_on(repository, corpus, choice, shard.of(asked), clean)
    return deliver(report, format=format, statistics=statistics)


def _is_large(repository: Repository) -> bool:
    return next(islice(repository.files(), _MANY, None), None) is not None


def deliver(
    report: Report,
    *,
    format: Format,  # noqa: A002 - the option's name
    statistics: bool,
) -> int:
    """Print a report and give the exit code; what nobody could look into is never in order."""
    console.result(_counts(report) if statistics else reporter(format)(report))
    return 1 if report.fails(Severity.ERROR) or report.skipped else 0


def report_on(
    repository: Repository,
    corpus: Corpus,
    choice: Choice,
    asked: frozenset[str],
    clean: str = "",
    *,
    cache: bool = True,
) -> Report:
    """What the chosen rules find in some files of a corpus; personal names of files are masked."""
    subject = Subject(corpus, asked, shown(repository, corpus), repository=repository)
    return report_of((subject,), choice, clean, cache=cache)


def report_of(
    subjects: Iterable[Subject],
    choice: Choice,
    clean: str,
    *,
    reveal: bool = False,
    marked: bool = False,
    cache: bool = True,
) -> Report:
    """What the chosen rules find; `reveal` adds to a finding of personal data what was found.

    `marked` gives each finding its mark, by which a baseline knows it.
    """
    placed: list[Placed] = []
    summaries: dict[str, str] = {}
    unread: Counter[str] = Counter()
    files = left_out = 0
    for subject in subjects:
        documents = {each.path: each for each in subject.corpus.documents}
        sources = {path: each.source for path, each in documents.items()}
        chosen = choice.rules(subject.corpus, subject.asked.__contains__)
        if "personal" in choice.groups and len(subject.corpus.documents) >= _MANY:
            _search_beforehand(subject, cache=cache)
        findings = judge(subject.corpus, chosen, subject.asked.__contains__, all_at_once)
        marks = [_mark(each, subject, documents[each.path]) for each in findings] if marked else []
        if reveal:
            findings = tuple(_revealed(each, sources[each.path]) for each in findings)
        found = {finding.rule for finding in findings}
        placed += (
            each._replace(origin=subject.origin, mark=mark)
            for each, mark in zip_longest(place(findings, sources, subject.shown), marks)
        )
        summaries |= {rule.id: rule.page.summary for rule in chosen if rule.id in found}
        unread += subject.unread
        files += subject.files
        left_out += subject.left_out
    return Report(tuple(placed), files, unread.total(), clean, summaries, dict(unread), left_out)


def all_at_once(
    work: Callable[[Document], Judged], documents: Sequence[Document]
) -> Iterable[Judged]:
    """Judge documents, many of them by all processors."""
    if len(documents) < _VERY_MANY:
        return map(work, documents)
    from casuskit.io.workers import spread_here  # only worth its time for very many files

    return spread_here(work, documents, _VERY_MANY, _AT_ONCE)


def _search_beforehand(subject: Subject, *, cache: bool) -> None:
    """Search many files at once, before the rules about personal data ask for each."""
    from casuskit.cli.beforehand import search_all  # only worth its time for many files
    from casuskit.io.cache import Cache, cache_of

    known = cache_of(subject.repository.root) if subject.repository and cache else Cache(None)
    search_all(subject.corpus, subject.asked, known)


def _mark(finding: Finding, subject: Subject, document: Document) -> Mark:
    from casuskit.report.baseline import mark  # only when a baseline is read or written

    library = subject.corpus.library
    known = library.schemas.get(document.kind) and library.schema(
        document.kind, document.text("methode")
    )
    path = subject.lasting(finding.path).encode("utf-8", "backslashreplace").decode()
    return mark(finding, document, path, (known or {}).get("properties", {}))


def _revealed(finding: Finding, source: Source) -> Finding:
    value = " ".join(source.text[finding.span.start : finding.span.end].split())
    if not finding.kind or not value:
        return finding
    told = _("{message} It says: {value}").format(message=finding.message, value=value)
    return finding._replace(message=told)


def _fixed(repository: Repository, corpus: Corpus, choice: Choice, asked: frozenset[str]) -> Corpus:
    """The corpus after the safe edits of the findings were written to the files."""
    findings = judge(corpus, choice.rules(corpus, asked.__contains__), asked.__contains__)
    if not any(finding.edits for finding in findings):
        return corpus
    from casuskit.io.fixing import fix_files  # only when something can be mended

    fix_files(repository, corpus, findings)
    day = workplace.today()
    return load(repository, day) if corpus.whole else load_some(repository, sorted(asked), day)


def read(
    repository: Repository, paths: Sequence[Path], *, staged: bool
) -> tuple[Corpus, frozenset[str]]:
    """The corpus, and the paths in it that were asked for."""
    day = workplace.today()
    if staged:
        from casuskit.io.git import refuse_without  # git is only asked when it is needed
        from casuskit.io.git import staged as staged_files

        refuse_without(repository.root, "--staged")
        texts = dict(staged_files(repository.root, repository.owns))
        return load_some(repository, texts, day, staged=texts), frozenset(texts)
    wanted = frozenset(file for path in paths for file in _expand(repository, path))
    everything = SETTINGS_FILE in wanted and wanted >= frozenset(repository.files())
    if not paths or everything:
        corpus = load(repository, day)
        return corpus, frozenset(each.path for each in corpus.documents)
    return load_some(repository, sorted(wanted), day), wanted


def reporter(format: Format) -> Reporter:  # noqa: A002 - the option's name
    """The function that writes a report in a format."""
    render: Reporter = import_module(f"casuskit.report.as_{format}").render
    return render


def _expand(repository: Repository, path: Path) -> Iterable[str]:
    name = repository.relative(path)
    if not path.is_dir() or path.is_symlink() or path.suffix == ".md":
        if not path.exists() and not path.is_symlink():
            raise CasusError(_("{path} does not exist.").format(path=path))
        return (name,)
    inside = "" if name == "." else f"{name}/"
    found = [file for file in repository.files() if file.startswith(inside)]
    if not found:
        raise CasusError(_("{path} holds no case files.").format(path=path))
    return found


def _counts(report: Report) -> str:
    counts = Counter(each.finding.rule for each in report.placed)
    lines = [
        f"{count:6}  {rule}"
        for rule, count in sorted(counts.items(), key=lambda each: (-each[1], each[0]))
    ]
    return "\n".join([*lines, import_module("casuskit.report.as_text").summary(report)]) + "\n"
