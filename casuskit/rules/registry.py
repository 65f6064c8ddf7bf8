"""All rules, group by group; a group is imported only when something in it could be found."""

from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from typing import Any

from casuskit.core.corpus import Corpus
from casuskit.core.documents import Document
from casuskit.rules.mutes.mute import may_mute
from casuskit.rules.rule import Rule

OF_CASES = ("cases", "consent", "urgency", "following", "closing")
LINT = ("reading", *OF_CASES, "meetings", "records", "team", "repository", "mutes")
PERSONAL = ("personal",)
GROUPS = (*LINT, *PERSONAL)

_MANY = 100  # files, from which on loading rules takes less than asking what is wrong with each

_BY_KIND = {"bijeenkomst": "meetings", "bespreking": "records", "team": "team"}
_CONSENT = ("op", "vorm", "door", "tot", "voor")
_ANSWERS = {
    "consent": tuple(f"toestemming_{each}" for each in _CONSENT),
    "urgency": ("antwoord_uiterlijk", "opvolging_afgestemd_met"),
    "following": ("vervolg_op",),
    "closing": ("afgesloten_op", "afgesloten_reden", "bewaren_tot"),
}
"""Answers without which the rules of a group have nothing to say of a case, next to a choice."""


@cache
def rules(*groups: str) -> tuple[Rule[Any], ...]:
    """The rules of some groups, in order; those of all groups when none is named."""
    return tuple(
        rule
        for group in groups or GROUPS
        for rule in import_module(f"casuskit.rules.{group}").RULES
    )


def ids() -> frozenset[str]:
    """The ids of all rules."""
    return frozenset(rule.id for rule in rules())


def useful(
    corpus: Corpus,
    asked: Callable[[str], bool],
    *,
    together: bool = True,
    by_schema: bool = True,
) -> frozenset[str]:
    """The groups that could find something in these files; all when a file mutes a rule.

    `together` says whether the files are also judged as a whole, `by_schema` whether what a schema
    finds wrong counts. Importing a rule takes longer than running it on one file, and this is what
    makes `casus lint` of one file quick.
    """
    return frozenset(_useful(corpus, asked, together=together, by_schema=by_schema))


def _useful(
    corpus: Corpus, asked: Callable[[str], bool], *, together: bool, by_schema: bool
) -> Iterator[str]:
    yield from PERSONAL
    if corpus.whole and together:
        yield "repository"
    many = len(corpus.documents) > _MANY
    for document in corpus.documents:
        if asked(document.path):
            if may_mute(document):
                yield from GROUPS
            if many or (corpus.problems_of(document) if by_schema else document.problems):
                yield "reading"
            if document.kind == "casus":
                yield from OF_CASES if many else _of_a_case(document)
            elif document.kind:
                yield _BY_KIND[document.kind]


def _of_a_case(case: Document) -> Iterator[str]:
    yield "cases"
    chosen = {
        "consent": case.text("grondslag") == "toestemming",
        "urgency": case.text("urgentie") == "ad-hoc",
        "following": case.text("soort") not in ("", "nieuw"),
    }
    for group, keys in _ANSWERS.items():
        if chosen.get(group) or any(map(case.answered, keys)):
            yield group
