"""The preparation of one case, to discuss it by: as a document, and as a figure of four domains."""

from collections.abc import Iterator, Mapping, Sequence
from textwrap import wrap
from typing import NamedTuple

from casuskit.core.corpus import Corpus
from casuskit.core.records import DOMAINS, Case
from casuskit.core.schemas import questions
from casuskit.render.environment import render
from casuskit.render.markdown import escape, paragraphs, tidy
from casuskit.render.minutes import Answer

_WIDTH, _GAP, _MARGIN = 440, 40, 20
_HEAD, _LINE, _FOOT = 58, 22, 6
_CHARACTERS, _RADIUS = 44, 66
_PERSON = ("de cliënt", "of inwoner")


class _Line(NamedTuple):
    """A line of text in a box; `first` when an item begins with it."""

    text: str
    first: bool


class _Box(NamedTuple):
    """A domain with its lines and its place in the figure, in units of the picture."""

    name: str
    lines: tuple[_Line, ...]
    x: int
    y: int
    width: int
    height: int


def preparation_markdown(corpus: Corpus, case: Case, templates: Mapping[str, str]) -> str:
    """What was prepared for a case, question by question; what is kept until later is left out."""
    method = corpus.library.methods.get(case.method)
    hidden = method.hidden if method else ()
    schema = questions(corpus.library.schema("casus", case.method))
    answers = [
        Answer(
            escape(str(asked.get("title", key))),
            paragraphs(case.document.text(key)),
            tuple(map(escape, case.document.texts(key))),
        )
        for key, asked in schema.items()
        if key not in hidden and _is_prepared(key) and case.document.answered(key)
    ]
    made = render(
        templates,
        "preparation.md.j2",
        id=escape(case.id),
        title=escape(case.title),
        presenter=escape(corpus.settings.function(case.presenter)),
        method=escape(method.name if method else case.method),
        answers=answers,
    )
    return tidy(made)


def _is_prepared(key: str) -> bool:
    """Whether a key holds what plays, and not what is kept about the case."""
    return key in {*DOMAINS, *_ASKED}


_ASKED = frozenset(
    "hulpvraag_client hulpvraag_team prioriteit_client ontbrekende_informatie verbanden dilemma"
    " dilemma_soort perspectief_inwoner wetten".split()
)


def domain_headings(corpus: Corpus, case: Case) -> tuple[str, ...]:
    """The headings over the four domains, which a page shows beside one another."""
    schema = questions(corpus.library.schema("casus", case.method))
    return tuple(str(schema[each].get("title", each)) for each in DOMAINS if each in schema)


def has_domains(case: Case) -> bool:
    """Whether anything was prepared in one of the four domains."""
    return any(case.document.texts(domain) for domain in DOMAINS)


def domains_figure(case: Case, templates: Mapping[str, str]) -> str:
    """The four domains around the person, as SVG with the same words for who does not see it."""
    boxes, height = _boxes(case)
    told = " ".join(
        f"{box.name}: {'; '.join(case.document.texts(domain)) or 'niets ingevuld'}."
        for domain, box in zip(DOMAINS, boxes, strict=True)
    )
    return render(
        templates,
        "domains.svg.j2",
        title=f"Casus {case.id}: vier domeinen rond de cliënt of inwoner",
        told=f"In het midden staat de cliënt of inwoner. {told}",
        boxes=boxes,
        width=2 * (_MARGIN + _WIDTH) + _GAP,
        height=height,
        person=_PERSON,
        x=_MARGIN + _WIDTH + _GAP // 2,
        y=boxes[0].y + boxes[0].height + _RADIUS + _MARGIN // 2,
        radius=_RADIUS,
    )


def _boxes(case: Case) -> tuple[list[_Box], int]:
    """Two rows of two boxes, as high as the fullest of the row; between them stands the person."""
    boxes: list[_Box] = []
    y = _MARGIN
    for row in (DOMAINS[:2], DOMAINS[2:]):
        lines = [tuple(_lines(case.document.texts(domain))) for domain in row]
        height = _HEAD + _LINE * max(1, *map(len, lines)) + _FOOT
        for column, (domain, found) in enumerate(zip(row, lines, strict=True)):
            x = _MARGIN + column * (_WIDTH + _GAP)
            boxes.append(_Box(domain.capitalize(), found, x, y, _WIDTH, height))
        y += height + 2 * _RADIUS + _MARGIN
    return boxes, y - 2 * _RADIUS


def _lines(items: Sequence[str]) -> Iterator[_Line]:
    for item in items:
        for number, text in enumerate(wrap(item, _CHARACTERS)):
            yield _Line(text, first=number == 0)
