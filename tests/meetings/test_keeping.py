"""What may not be kept any longer: because its term is over, or consent was withdrawn."""

from datetime import date

import pytest

from casuskit.meetings.keeping import TERM_OVER, WITHDRAWN, leaving
from tests.builders import case, corpus, held, meeting, record, repo

CONSENT: dict[str, str] = {
    "grondslag": "toestemming",
    "toestemming_op": "2026-08-01",
    "toestemming_vorm": "mondeling",
    "toestemming_door": "cliënt",
}
STAYS: list[dict[str, str]] = [
    {},
    {"bewaren_tot": "2026-11-22"},
    {"bewaren_tot": "2030-01-01"},
    {"bewaren_tot": "ooit"},
    CONSENT,
    {**CONSENT, "toestemming_ingetrokken_op": "2026-11-23"},
    {**CONSENT, "toestemming_tot": "2026-11-01"},
    {"toestemming_ingetrokken_op": "2026-11-01"},
]


@pytest.mark.parametrize("changes", STAYS)
def test_a_case_within_its_term_stays(changes: dict[str, str]) -> None:
    assert leaving(corpus(repo(case(**changes), meeting(), record()))) == ()


@pytest.mark.parametrize(
    ("changes", "reason", "day"),
    [
        ({"bewaren_tot": "2026-11-21"}, TERM_OVER, date(2026, 11, 21)),
        ({**CONSENT, "toestemming_ingetrokken_op": "2026-11-22"}, WITHDRAWN, date(2026, 11, 22)),
    ],
)
def test_a_case_past_its_term_or_without_consent_goes(
    changes: dict[str, str], reason: str, day: date
) -> None:
    (found,) = leaving(corpus(repo(case(**changes), meeting(), record())))
    assert (found.case.id, found.reason, found.day) == ("2026-001", reason, day)


def test_all_that_goes_with_a_case_is_named_and_the_case_comes_last() -> None:
    over = case(bewaren_tot="2026-11-01")
    later = case(casus="2026-002", soort="voortgang", vervolg_op="2026-001")
    spoken = meeting(body="Ook 2026-001 kwam langs.\n\n2026-0011 niet, en 2026-001-a niet.")
    (found,) = leaving(corpus(repo(over, later, spoken, record())))
    assert found.files == ("bijeenkomsten/2026-10-22/2026-001.md", "casussen/2026-001.md")
    assert [one.document.path for one in found.meetings] == [
        "bijeenkomsten/2026-10-22/bijeenkomst.md"
    ]
    assert [each.id for each in found.followers] == ["2026-002"]
    assert len(found.mentions) == 1
    assert found.mentions[0].path == "bijeenkomsten/2026-10-22/bijeenkomst.md"
    text = spoken["bijeenkomsten/2026-10-22/bijeenkomst.md"].splitlines()
    assert text[found.mentions[0].line - 1] == "Ook 2026-001 kwam langs."


def test_actions_are_counted_and_those_not_done_apart() -> None:
    body = "## Vervolgacties\n\n- [ ] Een @bt-1 📅 2026-12-01\n- [x] Twee @bt-1 ✅ 2026-11-01\n"
    (found,) = leaving(corpus(repo(case(bewaren_tot="2026-11-01"), meeting(), record(body))))
    assert (found.agreed, found.open, found.decided) == (2, 1, 1)


def test_a_whole_example_within_its_term_has_nothing_to_clean() -> None:
    assert leaving(corpus(held())) == ()
