"""The agenda and the minutes of the example, and what each audience may not see."""

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from casuskit.core.records import Case
from casuskit.core.schemas import is_date
from casuskit.io.templates import templates
from casuskit.meetings.agenda import propose
from casuskit.render.agenda import agenda_markdown
from casuskit.render.html import Site, page
from casuskit.render.look import PLAIN
from casuskit.render.minutes import Audience, minutes_markdown
from casuskit.render.site import Readers, site
from casuskit.render.text import text
from tests.builders import Files, case, corpus, meeting, record, repo
from tests.example import COMING, HELD, example
from tests.example import meeting as example_meeting
from tests.golden import check_golden
from tests.render.pages import Page

GOLDEN = Path(__file__).parent / "golden"
TEXTS = templates(None)
SITE = Site("Overleg", (("index.html", "Bijeenkomsten"),), "index.html", public=False)
AUDIENCES: tuple[Audience, ...] = ("team", "leren", "inbrenger")
HELD_DAYS = [each.day for each in example().held(COMING) if each.day]
# What stands in the files as a choice from a few words, and so may stand in any document.
CHOICES = {
    "schema",
    "methode",
    "soort",
    "vraagtype",
    "urgentie",
    "grondslag",
    "prioriteit_bron",
    "betrokkenen",
}


def minutes(audience: Audience, only: str = "") -> str:
    return minutes_markdown(example(), example_meeting(HELD), audience, TEXTS, only)


def documents() -> Iterator[tuple[str, str]]:
    yield "agenda", agenda_markdown(example(), propose(example(), example_meeting(COMING)), TEXTS)
    yield (
        "agenda-fixed",
        agenda_markdown(example(), propose(example(), example_meeting(HELD)), TEXTS),
    )
    for audience in AUDIENCES:
        yield (
            f"minutes-{audience}",
            minutes(audience, "2026-004" if audience == "inbrenger" else ""),
        )


@pytest.mark.parametrize(("name", "markdown"), list(documents()))
def test_a_document_is_written_as_in_its_golden_files(name: str, markdown: str) -> None:
    check_golden(GOLDEN / f"{name}.md", markdown)
    check_golden(GOLDEN / f"{name}.txt", text(markdown))
    check_golden(GOLDEN / f"{name}.html", page(TEXTS, markdown, site=SITE))


@pytest.mark.parametrize(("_name", "markdown"), list(documents()))
def test_a_document_has_no_gaps_and_no_blanks_at_the_end_of_a_line(
    _name: str, markdown: str
) -> None:
    assert "\n\n\n" not in markdown
    assert [line for line in markdown.split("\n") if line != line.rstrip()] == []
    assert markdown.endswith("\n")
    assert not markdown.endswith("\n\n")


# What may not be seen


def answers(case: Case) -> Iterator[str]:
    """What was written about a case, in the case and in its records, sentence by sentence."""
    records = example().discussions_by_case.get(case.id, ())
    for document in (case.document, *(each.document for each in records)):
        for key in document.data:
            if key not in CHOICES and key != "leeropbrengst":
                for answer in (document.text(key), *document.texts(key)):
                    yield from (part for part in re.split(r"(?<=[.?!;:]) ", answer))
        yield from document.body_text.splitlines()


def telling(words: str) -> bool:
    """Whether words say something of a case, and not what could be said of any."""
    return len(words.strip("-# ")) > 12 and not is_date(words) and "Verdiepende" not in words


@pytest.mark.parametrize("day", HELD_DAYS)
def test_what_was_learned_tells_nothing_of_any_case(day: object) -> None:
    [asked] = [each for each in example().meetings if each.day == day]
    told = text(minutes_markdown(example(), asked, "leren", TEXTS))
    for each in example().cases:
        assert each.id not in told
        assert each.title not in told
        assert example().settings.function(each.presenter) not in told
        assert [words for words in answers(each) if telling(words) and words in told] == []


def test_what_was_learned_tells_what_was_learned() -> None:
    told = minutes("leren")
    for each in example().discussions_on(HELD):
        assert all(learned in told for learned in each.learned)


@pytest.mark.parametrize("asked", [each.case_id for each in example().discussions_on(HELD)])
def test_what_a_presenter_takes_along_tells_nothing_of_another_case(asked: str) -> None:
    told = text(minutes("inbrenger", asked))
    assert asked in told
    for each in example().cases:
        if each.id != asked:
            assert each.id not in told
            assert each.title not in told
            assert [words for words in answers(each) if telling(words) and words in told] == []


def test_the_minutes_of_the_team_hold_every_answer_of_the_records() -> None:
    told = " ".join(text(minutes("team")).split())
    for each in example().discussions_on(HELD):
        for key in each.document.data:
            if key not in {"schema", "bijeenkomst", "terugkoppeling_op", "terugkoppeling_door"}:
                assert each.document.text(key) in told
                assert all(item in told for item in each.document.texts(key))
        assert all(task.what in told for task in each.tasks)


@pytest.mark.parametrize("audience", AUDIENCES)
def test_members_are_shown_by_function_and_never_by_key(audience: Audience) -> None:
    told = minutes(audience)
    keys = "|".join(re.escape(key) for key in example().settings.members)
    assert not re.search(rf"(?<![\w-])(?:{keys})(?![\w-])", told)


def hidden() -> Iterator[tuple[str, Files]]:
    own = case(methode="omgekeerde-toets", eigen_oplossing="Een tijdelijke voorziening.")
    yield "proposed", repo(own, meeting(bijeenkomst="2026-12-03", agenda=None))
    yield "fixed", repo(own, meeting(bijeenkomst="2026-12-03"))


@pytest.mark.parametrize(("_name", "files"), list(hidden()))
def test_an_own_solution_is_not_on_the_agenda(_name: str, files: Files) -> None:
    whole = corpus(files)
    told = agenda_markdown(whole, propose(whole, next(whole.coming())), TEXTS)
    assert "2026-001" in told
    assert "tijdelijke voorziening" not in told


# What people typed


NASTY = "*a* <script>alert(1)</script> | b [c](javascript:d) # "


def test_what_people_typed_stays_text_in_every_document() -> None:
    quoted = "'" + NASTY.replace("'", "''") + "'"
    files = repo(
        case(titel=quoted, hulpvraag_team=quoted, hulpvraag_client=quoted),
        meeting(plaats=quoted, reflectie_goede_dingen=quoted),
        record(onderbouwing=quoted, leeropbrengst=[quoted], voorstel_medisch=quoted),
    )
    whole = corpus(files)
    [held] = whole.meetings
    for audience in AUDIENCES:
        html = page(TEXTS, minutes_markdown(whole, held, audience, TEXTS))
        assert "<script" not in html
        assert "<em>a</em>" not in html
        assert "javascript:d" not in "".join(re.findall(r'href="[^"]*"', html))
        assert NASTY.strip() in text(minutes_markdown(whole, held, audience, TEXTS))


def test_a_task_with_a_bar_stays_in_its_cell() -> None:
    body = "\n## Vervolgacties\n\n- [ ] Bel a | b @bt-2 📅 2026-12-16\n"
    whole = corpus(repo(case(), meeting(), record(body)))
    told = text(minutes_markdown(whole, whole.meetings[0], "team", TEXTS))
    assert "Bel a | b; Wie: maatschappelijk werker; Uiterlijk: 16 december 2026" in told


def test_a_meeting_without_records_says_how_to_make_them() -> None:
    whole = corpus(repo(case(), meeting()))
    assert "casus minutes --start" in minutes_markdown(whole, whole.meetings[0], "team", TEXTS)


def test_an_agenda_without_cases_asks_for_them() -> None:
    whole = corpus(repo(meeting(bijeenkomst="2026-12-03", agenda=None)))
    told = agenda_markdown(whole, propose(whole, next(whole.coming())), TEXTS)
    assert "nog geen aangemelde casussen" in told


# The published site


def made(audience: Readers = "team") -> dict[str, str]:
    meetings = [each for each in example().meetings if each.day in HELD_DAYS]
    return site(example(), meetings, audience, TEXTS, PLAIN)


def test_the_list_names_every_meeting_by_year_newest_first() -> None:
    index = Page(made()["index.html"])
    links = [each["href"] for each in index.all("a")]
    assert links[-2:] == ["2026-10-22.html", "2026-09-10.html"]
    assert "2026" in index.inside["h2"]
    assert "2 casussen" in index.text


def test_every_link_of_the_site_leads_somewhere() -> None:
    pages = made()
    for name, text_ in pages.items():
        if name.endswith(".html"):
            links = {str(each["href"]).lstrip("#") for each in Page(text_).all("a")}
            assert links - {"inhoud"} <= set(pages), name


def test_no_two_pages_have_the_same_title() -> None:
    pages = [text_ for name, text_ in made().items() if name.endswith(".html")]
    titles = [Page(each).inside["title"] for each in pages]
    assert len(set(titles)) == len(titles) > 4
    assert any("22 oktober 2026" in each for each in titles)


def test_decisions_and_learning_are_told_across_meetings() -> None:
    pages = made()
    assert "2026-005" in pages["besluiten.html"]
    assert "escalatie" in pages["besluiten.html"]
    assert "Spreek zorgen over veiligheid uit" in pages["geleerd.html"]


def test_who_only_learns_sees_no_case() -> None:
    pages = made("leren")
    assert "besluiten.html" not in pages
    assert not re.search(r"2026-0[0-9]{2}(?!-)", "".join(pages.values()))


def test_the_feed_is_well_formed_and_holds_no_text_of_a_case() -> None:
    feed = ElementTree.fromstring(made()["feed.xml"])  # noqa: S314 - our own
    entries = feed.findall("{*}entry")
    assert [each.findtext("{*}title") for each in entries] == [
        "Bijeenkomst van donderdag 22 oktober 2026",
        "Bijeenkomst van donderdag 10 september 2026",
    ]
    assert len({each.findtext("{*}id") for each in entries}) == 2


def test_an_internal_site_asks_not_to_be_indexed() -> None:
    pages = made()
    assert "Disallow: /" in pages["robots.txt"]
    assert all(
        '<meta name="robots" content="noindex">' in text_
        for name, text_ in pages.items()
        if name.endswith(".html")
    )
    assert "sitemap.xml" not in pages


def test_a_site_without_meetings_says_so() -> None:
    pages = site(example(), [], "team", TEXTS, PLAIN)
    assert "nog geen bijeenkomsten" in pages["index.html"]
    assert "nog geen besluiten" in pages["besluiten.html"]
    assert "nog niets vastgelegd" in pages["geleerd.html"]
