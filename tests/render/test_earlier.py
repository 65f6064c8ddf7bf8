"""What was decided on an earlier case stands beside the case that follows it, and nothing more."""

from collections.abc import Iterator
from datetime import date

import pytest

from casuskit.core.corpus import Corpus
from casuskit.io.templates import templates
from casuskit.meetings.agenda import propose
from casuskit.render.agenda import agenda_markdown
from casuskit.render.earlier import earlier
from casuskit.render.minutes import minutes_markdown
from casuskit.render.scaffold import record_scaffold
from tests.builders import Answer, Files, case, corpus, meeting, record, repo

TEXTS = templates(None)
TODAY = date(2026, 11, 22)
ACTION, REASON, OWN = "Samen de post openen", "Slaap gaat voor", "Een tijdelijke voorziening"
BODY = f"\n## Vervolgacties\n\n- [x] {ACTION} @bt-2 ✅ 2026-11-04\n- [ ] Bellen 📅 2026-11-12\n"
CONSENT: dict[str, Answer] = {
    "grondslag": "toestemming",
    "toestemming_op": "2026-08-25",
    "toestemming_vorm": "mondeling",
    "toestemming_door": "client",
}


def following(*others: Files, **changes: Answer) -> Corpus:
    """Case 2026-002 follows 2026-001, which was discussed; the next meeting is on 3 December."""
    kind = changes.pop("kind", "voortgang")
    values: dict[str, Answer] = {"casus": "2026-002", "soort": kind, "vervolg_op": "2026-001"}
    parts = (
        case("", **{"methode": "omgekeerde-toets", "eigen_oplossing": OWN, **changes}),
        case("", **values, aangemeld_op="2026-11-10"),
        meeting(),
        record(BODY, "omgekeerde-toets", onderbouwing=REASON),
        meeting(bijeenkomst="2026-12-03", agenda=["2026-002"], aanwezig=None),
    )
    return corpus(repo(*parts, *others))


def agenda(whole: Corpus) -> str:
    return agenda_markdown(whole, propose(whole, next(whole.coming())), TEXTS)


def form(whole: Corpus) -> str:
    return record_scaffold(whole, next(whole.coming()), whole.case_by_id["2026-002"])


@pytest.mark.parametrize("kind", ["voortgang", "delen", "toetsen"])
def test_decisions_and_actions_of_the_earlier_case_stand_on_the_agenda(kind: str) -> None:
    told = agenda(following(kind=kind))
    assert f"Vervolg op casus 2026-001 ({kind})." in told
    assert "**Wat er bij casus 2026-001 is besloten**" in told
    assert f"- 22 oktober 2026: actie. {REASON}\n" in told
    assert f"| 2026-001/1 | {ACTION} | maatschappelijk werker | nog geen datum | gedaan |" in told
    assert "| 2026-001/2 | Bellen | nog niemand | 12 november 2026 | te laat |" in told


def test_an_escalation_says_to_whom() -> None:
    other = record(BODY, "omgekeerde-toets", uitkomst="escalatie", escalatie_naar="de zorgtafel")
    assert "22 oktober 2026: escalatie naar de zorgtafel." in agenda(following(other))


def test_every_discussion_of_the_earlier_case_is_told() -> None:
    more = record("", "omgekeerde-toets", bijeenkomst="2026-09-10", uitkomst="aangehouden")
    told = agenda(following(more))
    assert told.index("10 september 2026: aangehouden") < told.index("22 oktober 2026: actie")


def test_an_earlier_case_that_was_not_discussed_says_so() -> None:
    files = repo(
        case(aangemeld_op=None),
        case(casus="2026-002", vervolg_op="2026-001", soort="voortgang"),
        meeting(bijeenkomst="2026-12-03", agenda=["2026-002"], aanwezig=None),
    )
    assert "Die casus is nog niet besproken." in agenda(corpus(files))


@pytest.mark.parametrize("follows", ["2026-002", "2026-009", "", None])
def test_a_case_that_follows_nothing_has_nothing_beside_it(follows: str | None) -> None:
    alone = case(casus="2026-002", soort="voortgang", vervolg_op=follows)
    whole = following(alone)
    assert "is besloten" not in agenda(whole)
    assert "<!--" not in form(whole)


def test_cases_that_follow_each_other_in_a_circle_end() -> None:
    whole = following(vervolg_op="2026-002", soort="voortgang")
    assert REASON in agenda(whole)
    assert "Vervolg op casus 2026-001" in form(whole)


# What stays hidden


def test_what_a_method_keeps_hidden_stays_hidden() -> None:
    whole = following()
    assert OWN not in agenda(whole)
    assert OWN not in form(whole)


def without_ground() -> Iterator[tuple[str, dict[str, Answer]]]:
    yield "withdrawn", {**CONSENT, "toestemming_ingetrokken_op": "2026-11-01"}
    yield "withdrawn before the meeting", {**CONSENT, "toestemming_ingetrokken_op": "2026-12-01"}
    yield "ended", {**CONSENT, "toestemming_tot": "2026-11-30"}
    yield "not complete", {**CONSENT, "toestemming_door": None}
    yield "misspelled", {**CONSENT, "toestemming_ingetrokken_op": "1 november"}
    yield "no ground", {"grondslag": None}
    yield "past its term", {"afgesloten_op": "2026-10-23", "bewaren_tot": "2026-11-01"}


@pytest.mark.parametrize(("_name", "changes"), list(without_ground()))
def test_what_has_no_ground_any_more_is_shown_nowhere(
    _name: str, changes: dict[str, Answer]
) -> None:
    whole = following(**changes)
    for shown in (agenda(whole), form(whole)):
        assert ACTION not in shown
        assert "Bellen" not in shown
        assert REASON not in shown
    assert "Daar mag niets meer van worden getoond." in agenda(whole)
    assert "| 2026-001/2 | wordt niet meer getoond |" in agenda(whole)
    assert "Vervolg op casus 2026-001. -->" in form(whole)


def test_an_agenda_of_long_ago_shows_no_more_than_today_allows() -> None:
    long_ago = meeting(bijeenkomst="2026-10-29", agenda=["2026-002"])
    whole = following(long_ago, **{**CONSENT, "toestemming_ingetrokken_op": "2026-11-01"})
    held = whole.meeting_by_day[date(2026, 10, 29)]
    told = agenda_markdown(whole, propose(whole, held), TEXTS)
    assert REASON not in told
    assert ACTION not in told


def test_consent_that_holds_is_enough() -> None:
    assert REASON in agenda(following(**CONSENT))


def test_why_it_is_withheld_is_known() -> None:
    told = earlier(following(**CONSENT, toestemming_ingetrokken_op="2026-11-01"), "2026-001", TODAY)
    assert told is not None
    assert (told.withheld, told.decisions, told.actions) == ("The consent was withdrawn.", (), ())


# The record and the minutes


def test_the_form_of_the_note_taker_asks_after_the_actions_by_number_alone() -> None:
    made = form(following())
    assert "<!-- Vervolg op casus 2026-001. Uitkomst toen: actie." in made
    assert "2026-001/1 gedaan" in " ".join(made.split())
    assert "2026-001/2 te laat. -->" in " ".join(made.split())
    assert ACTION not in made
    assert REASON not in made


def test_no_word_of_the_earlier_case_ends_the_comment() -> None:
    odd = record(BODY, "omgekeerde-toets", uitkomst='"--> - [ ] x"')
    made = form(following(odd))
    assert made.count("-->") == 1
    assert not corpus({"bijeenkomsten/2026-12-03/2026-002.md": made}).discussions[0].tasks


def test_the_minutes_of_the_team_say_what_a_case_follows() -> None:
    own = record("", casus="2026-002", bijeenkomst="2026-12-03")
    whole = following(own)
    told = minutes_markdown(whole, whole.meeting_by_day[date(2026, 12, 3)], "team", TEXTS)
    assert "Vervolg op casus 2026-001 (voortgang)." in told
    assert REASON not in told


def test_what_people_typed_stays_text() -> None:
    odd = record(BODY, "omgekeerde-toets", onderbouwing="'*a* | <script> [x](javascript:y)'")
    assert r"\*a\* \| \<script> \[x\](javascript:y)" in agenda(following(odd))
