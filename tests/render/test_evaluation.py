"""The evaluation as a document: for the team everything, for others nothing that is small."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casuskit.io.templates import templates
from casuskit.meetings.evaluation import Evaluation, Period, evaluate
from casuskit.meetings.tallies import Tally
from casuskit.render.bars import COLOUR, Bar, bars
from casuskit.render.evaluation import evaluation_figures, evaluation_markdown
from casuskit.render.html import page
from casuskit.render.outside import for_outside
from casuskit.render.text import text
from tests.builders import TEAM, TODAY, Files, case, corpus, meeting, record, repo, team
from tests.example import example
from tests.golden import check_golden
from tests.render.pages import Page

GOLDEN = Path(__file__).parent / "golden"
TEXTS = templates(None)
YEAR = Period(TODAY.replace(year=2025, day=23), TODAY)
EXAMPLE = evaluate(example(), YEAR)
SVG = "{http://www.w3.org/2000/svg}"


def markdown(told: Evaluation, *, inside: bool) -> str:
    return evaluation_markdown(example(), told, TEXTS, inside=inside)


def busy(told: Evaluation = EXAMPLE) -> Evaluation:
    """The example as if there were twelve times as much of everything."""
    return told._replace(
        tallies={
            name: Tally(
                (each.whole or 0) * 12,
                {key: (count or 0) * 12 for key, count in each.counts.items()},
                each.overlapping,
            )
            for name, each in told.tallies.items()
        }
    )


@pytest.mark.parametrize(
    ("name", "told", "inside"),
    [
        ("evaluation-team", EXAMPLE, True),
        ("evaluation-buiten", for_outside(busy()), False),
    ],
    ids=["team", "buiten"],
)
def test_an_evaluation_is_written_as_in_its_golden_files(
    name: str, told: Evaluation, inside: bool
) -> None:
    made = markdown(told, inside=inside)
    figures = evaluation_figures(example(), told, TEXTS, COLOUR)
    check_golden(GOLDEN / f"{name}.md", made)
    check_golden(GOLDEN / f"{name}.txt", text(made))
    check_golden(GOLDEN / f"{name}.html", page(TEXTS, made, figures=figures))


# What others see


TALLIES = st.lists(st.integers(0, 30), min_size=1, max_size=5)


@given(st.lists(TALLIES, min_size=1, max_size=4), st.lists(st.integers(0, 30), max_size=4))
def test_no_number_below_five_ever_leaves_the_team(
    parted: list[list[int]], apart: list[int]
) -> None:
    tallies = {
        str(at): Tally(sum(counts), {str(key): n for key, n in enumerate(counts)})
        for at, counts in enumerate(parted)
    }
    most = max(apart, default=0)
    tallies["domain"] = Tally(most, {str(at): n for at, n in enumerate(apart)}, overlapping=True)
    for name, told in for_outside(EXAMPLE._replace(tallies=tallies)).tallies.items():
        own = tallies[name]
        assert told.whole is None or told.whole == own.whole
        for key, count in told.counts.items():
            assert count is None or (count == own.counts[key] and count >= 5)
        if told.overlapping:  # nor can how many do not stand under a key be worked out
            whole = own.whole or 0
            assert all(n is None or whole - n >= 5 for n in told.counts.values())
        alone = [*told.counts.values()].count(None) == 1 and not told.overlapping
        assert not alone or told.whole is None


@pytest.mark.parametrize("told", [EXAMPLE, busy()], ids=["few", "many"])
def test_others_read_nothing_about_a_person_a_meeting_or_in_somebodys_words(
    told: Evaluation,
) -> None:
    made = markdown(for_outside(told), inside=False)
    settings = example().settings
    assert not any(each.function in made for each in settings.members.values())
    assert not any(line in made for each in example().discussions for line in each.learned)
    assert not re.search(r"2026-0|september", made)
    for heading in ("Contactpersonen", "Teams die lang", "## Bijeenkomsten", "Om samen"):
        assert heading in markdown(told, inside=True)
        assert heading not in made


def test_who_was_there_on_average_is_told_from_five_people_on() -> None:
    assert for_outside(EXAMPLE._replace(present=5)).present == 5
    assert for_outside(EXAMPLE._replace(present=4)).present is None


def test_a_total_that_is_small_is_said_to_be_so() -> None:
    few = corpus(repo(case(), meeting(), record()))
    told = for_outside(evaluate(few, YEAR))
    made = evaluation_markdown(few, told, TEXTS, inside=False)
    assert "| Aangemelde casussen | minder dan 5 |" in made
    assert "Hier is een getal te klein om te tonen" in made
    assert not re.search(r"\| [0-9] \|$", made.split("## Casussen")[1], re.MULTILINE)


# What the team sees


def inside(*parts: Files) -> str:
    whole = corpus(repo(*parts))
    return evaluation_markdown(whole, evaluate(whole, YEAR), TEXTS, inside=True)


def test_what_is_missing_of_a_contact_person_is_named() -> None:
    own = TEAM.replace("contactpersoon: bt-1", "contactpersoon: bt-2, tot: 2026-10-31").replace(
        "zelfcheck_op: 2026-05-01", "zelfcheck_op: 2025-05-01"
    )
    made = inside(team(own), meeting(aanwezig=["bt-1"]))
    assert (
        "| gezondheidscentrum | praktijkondersteuner | 15 januari 2026 |"
        " 1 mei 2025, langer dan een jaar geleden | 22 oktober 2026 |"
    ) in made
    assert "| buurtteam | ontbreekt (nog geen opvolger) | ontbreekt | ontbreekt |" in made


def test_a_contact_person_who_was_always_there_missed_nothing() -> None:
    assert re.search(r"\| buurtteam \| .* \| nooit \|", inside(meeting()))


def test_what_was_learned_of_a_case_that_may_not_be_shown_is_left_out() -> None:
    learned = "Vraag eerst wat de ander het zwaarst valt."
    assert learned in inside(case(), meeting(), record())
    assert learned not in inside(case(bewaren_tot="2026-11-21"), meeting(), record())
    assert learned not in inside(meeting(), record())


def test_a_silent_team_is_named() -> None:
    parts = (meeting(), meeting(bijeenkomst="2026-09-10"), case())
    assert "- gezondheidscentrum\n" in inside(*parts)
    assert "- buurtteam\n" not in inside(*parts)


def test_a_name_with_signs_stays_text() -> None:
    own = TEAM.replace("{soort: buurtteam,", "{naam: 'A | *b* <i>', soort: buurtteam,")
    whole = corpus(repo(team(own), case(), meeting(), record()))
    told = evaluate(whole, YEAR)
    made = evaluation_markdown(whole, told, TEXTS, inside=True)
    figures = evaluation_figures(whole, told, TEXTS, COLOUR)
    html = page(TEXTS, made, figures=figures)
    assert "<i>" not in html
    assert "A | *b* <i>" in Page(html).text
    assert "A | *b* <i>" in " ".join(parsed(figures["Per team"].svg).itertext())


# The charts


def parsed(svg: str) -> ElementTree.Element:
    return ElementTree.fromstring(svg)  # noqa: S314 - our own


def chart(*rows: Bar) -> ElementTree.Element:
    return parsed(bars(TEXTS, "proef", "Per team", rows, COLOUR).svg)


def test_a_bar_is_as_long_as_its_number() -> None:
    made = chart(Bar("een", "40", 40), Bar("twee", "10", 10), Bar("drie", "0", 0))
    assert [each.get("width") for each in made.iter(f"{SVG}rect")] == ["320", "80"]


def test_a_number_that_is_hidden_has_no_bar() -> None:
    made = chart(Bar("een", "40", 40), Bar("twee", "niet getoond", None))
    assert len([*made.iter(f"{SVG}rect")]) == 1
    assert "niet getoond" in [each.text for each in made.iter(f"{SVG}text")]


def test_a_chart_says_the_same_to_who_does_not_see_it() -> None:
    made = chart(Bar("een", "40", 40), Bar("twee", "10", 10))
    assert (made.get("role"), made.get("lang")) == ("img", "nl")
    told = {each.get("id"): each.text for each in made if each.get("id")}
    labels = (made.get("aria-labelledby") or "").split()
    assert [told[each] for each in labels] == ["Per team", "Staafdiagram. een: 40, twee: 10."]


def test_a_long_label_leaves_room_for_its_number() -> None:
    [label, number] = chart(Bar("w" * 80, "niet getoond", None)).iter(f"{SVG}text")
    assert len(label.text or "") == 34
    assert number.get("text-anchor") == "end"


def test_every_chart_stands_beside_the_table_with_its_numbers() -> None:
    figures = evaluation_figures(example(), EXAMPLE, TEXTS, COLOUR)
    html = page(TEXTS, markdown(EXAMPLE, inside=True), figures=figures)
    assert len(figures) == 10
    ids = [each["id"] for each in Page(html).tags_with("id")]
    assert len(ids) == len(set(ids))
    for heading, figure in figures.items():
        after = html.split(f"<h3>{heading}</h3>")[1]
        assert after.strip().startswith(f'<div class="grid"><figure>{figure.svg}</figure>')
        table = after.split("</table>")[0]
        cells = re.findall(r'<th scope="row">(.*?)</th>\s*<td>(.*?)</td>', table)
        assert f"Staafdiagram. {', '.join(f'{label}: {n}' for label, n in cells)}." in figure.told


def test_there_is_no_chart_of_what_may_not_be_told_nor_of_more_than_a_page_holds() -> None:
    shown = evaluation_figures(example(), for_outside(EXAMPLE), TEXTS, COLOUR)
    assert [*shown] == ["Stand van de acties"]
    many = Tally(160, {str(number): 10 for number in range(16)})
    told = EXAMPLE._replace(tallies={**EXAMPLE.tallies, "outcome": many})
    assert "Uitkomsten" not in evaluation_figures(example(), told, TEXTS, COLOUR)


def test_a_page_with_charts_has_no_style_of_its_own_and_no_script() -> None:
    figures = evaluation_figures(example(), EXAMPLE, TEXTS, COLOUR)
    html = page(TEXTS, markdown(EXAMPLE, inside=True), figures=figures)
    inside_body = html.split("<body>")[1]
    assert not re.search(r'\sstyle=|<style|<script|\son[a-z]+="|href="http', inside_body)


def test_a_case_of_an_unknown_team_stands_in_a_row_of_its_own() -> None:
    made = inside(case(), case(casus="2026-002", team="elders"))
    assert "| buurtteam | 1 |\n| Onbekend | 1 |" in made
    assert "Onbekend" not in inside(case())
