"""The typed values of case files: what is read from them, and what is not when it is misshapen."""

from datetime import date
from typing import Any

import pytest

from casuskit.core.records import Case, Consent, Discussion, Meeting
from tests.builders import Answer, case, corpus, meeting, record, repo

MISSHAPEN: tuple[Answer, ...] = (None, "", "[]", "[{a: b}]", "{a: b}", "true", "~", '"  "')


def one_case(**changes: Any) -> Case:
    (value,) = corpus(repo(case(**changes))).cases
    return value


def one_meeting(**changes: Any) -> Meeting:
    (value,) = corpus(repo(meeting(**changes))).meetings
    return value


def one_record(body: str = "", **changes: Any) -> Discussion:
    (value,) = corpus(repo(record(body, **changes))).discussions
    return value


@pytest.mark.parametrize("written", MISSHAPEN)
def test_a_case_reads_what_is_misshapen_as_empty(written: Answer) -> None:
    value = one_case(titel=written, aangemeld_op=written, betrokkenen=written, urgentie=written)
    assert (value.title, value.registered_on, value.involved, value.urgent) == ("", None, (), False)


@pytest.mark.parametrize("written", MISSHAPEN)
def test_a_meeting_reads_what_is_misshapen_as_empty(written: Answer) -> None:
    value = one_meeting(voorzitter=written, duur_minuten=written, agenda=written, vervallen=written)
    assert (value.chair, value.minutes, value.agenda, value.why_cancelled) == ("", None, (), "")


@pytest.mark.parametrize("written", MISSHAPEN)
def test_a_record_reads_what_is_misshapen_as_empty(written: Answer) -> None:
    value = one_record(
        uitkomst=written, terugkoppeling_op=written, leeropbrengst=written, tegengeluid=written
    )
    assert (value.outcome, value.feedback_on, value.learned, value.dissent) == ("", None, (), "")


@pytest.mark.parametrize(
    "written", ["2026-02-30", "22-10-2026", "20261022", "2026-10-22T10:00", "vandaag", "2026"]
)
def test_a_day_that_is_not_written_as_one_is_absent(written: str) -> None:
    assert one_case(aangemeld_op=written).registered_on is None


def test_a_case_without_day_of_registration_is_a_concept() -> None:
    assert one_case(aangemeld_op="").is_concept
    assert one_case(aangemeld_op="morgen").is_concept
    assert not one_case().is_concept


def test_only_ad_hoc_is_urgent() -> None:
    assert one_case(urgentie="ad-hoc").urgent
    assert not one_case(urgentie="periodiek").urgent
    assert not one_case(urgentie="Ad-hoc").urgent


def test_blank_items_of_a_list_are_left_out() -> None:
    value = one_meeting(aanwezig=["poh-1", '"  "', "", "ha-1", "12"])
    assert value.present == ("poh-1", "ha-1")


def test_roles_hold_only_those_that_are_filled_in() -> None:
    assert one_meeting(notulist="").roles == {"voorzitter": "bt-1", "gespreksbegeleider": "poh-1"}


@pytest.mark.parametrize(
    ("written", "evaluated"), [("ja", True), ("nee", False), ("", False), ("Ja", False)]
)
def test_agreements_are_evaluated_only_when_it_says_ja(written: str, evaluated: bool) -> None:
    assert one_meeting(werkafspraken_geevalueerd=written).agreements_evaluated is evaluated


def test_the_actions_of_a_record_are_those_below_its_front_matter() -> None:
    value = one_record("- [ ] Bel @bt-2 📅 2026-12-16\n", onderbouwing='"- [ ] geen actie"')
    assert [(task.what, task.owner) for task in value.tasks] == [("Bel", "bt-2")]
    text = value.document.source.text
    (span,) = (task.span for task in value.tasks)
    assert text[span.start : span.end] == "- [ ] Bel @bt-2 📅 2026-12-16"


DAY = date(2026, 10, 22)
BEFORE, AFTER = date(2026, 10, 21), date(2026, 10, 23)


def consent(
    given_on: date | None = BEFORE,
    is_complete: bool = True,
    until: date | None = None,
    withdrawn_on: date | None = None,
    refused_on: date | None = None,
) -> Consent:
    return Consent(given_on, is_complete, until, withdrawn_on, refused_on)


@pytest.mark.parametrize(
    ("given", "valid"),
    [
        (consent(), True),
        (consent(given_on=DAY), True),
        (consent(given_on=AFTER), False),
        (consent(given_on=None), False),
        (consent(is_complete=False), False),
        (consent(until=AFTER), True),
        (consent(until=DAY), True),
        (consent(until=BEFORE), False),
        (consent(withdrawn_on=AFTER), True),
        (consent(withdrawn_on=DAY), False),
        (consent(withdrawn_on=BEFORE), False),
        (consent(until=AFTER, withdrawn_on=BEFORE), False),
        (consent(refused_on=AFTER), True),
        (consent(refused_on=BEFORE, given_on=DAY), True),
        (consent(refused_on=DAY, given_on=BEFORE), False),
        (consent(refused_on=DAY, given_on=DAY), False),
        (consent(refused_on=BEFORE, given_on=None), False),
    ],
)
def test_consent_holds_while_it_is_complete_begun_and_not_over(given: Consent, valid: bool) -> None:
    assert given.valid_on(DAY) is valid


def test_consent_is_read_from_its_own_keys() -> None:
    value = one_case(
        toestemming_op="2026-08-25",
        toestemming_vorm="mondeling",
        toestemming_door="cliënt",
        toestemming_tot="2027-03-04",
        toestemming_voor=["bespreking", "verslag"],
        toestemming_geweigerd_op="2026-08-20",
        toestemming_geweigerd_door="mentor",
        toestemming_ingetrokken_op="2026-12-01",
        toestemming_ingetrokken_door="ouder",
    )
    assert value.consent == Consent(
        date(2026, 8, 25),
        True,
        date(2027, 3, 4),
        date(2026, 12, 1),
        date(2026, 8, 20),
        ("bespreking", "verslag"),
    )
    assert (value.consent_given_by, value.consent_form) == ("cliënt", "mondeling")
    assert (value.consent_refused_by, value.consent_withdrawn_by) == ("mentor", "ouder")


@pytest.mark.parametrize("missing", ["toestemming_vorm", "toestemming_door"])
def test_consent_of_which_something_is_not_known_is_not_complete(missing: str) -> None:
    known = {"toestemming_vorm": "mondeling", "toestemming_door": "cliënt", missing: ""}
    assert not one_case(**known).consent.is_complete


@pytest.mark.parametrize(
    ("uses", "covered"),
    [((), True), (("bespreking",), True), (("verslag", "publicatie"), False)],
)
def test_consent_covers_what_it_was_given_for_and_all_when_nothing_was_left_out(
    uses: tuple[str, ...], covered: bool
) -> None:
    assert consent()._replace(uses=uses).covers("bespreking") is covered
