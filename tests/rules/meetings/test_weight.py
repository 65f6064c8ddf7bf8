"""How heavy a fault in a meeting weighs."""

from casuskit.core.findings import Severity
from casuskit.rules.engine import judge
from casuskit.rules.meetings.contact_person_absent import RULE
from tests.builders import corpus, meeting, repo


def test_a_contact_person_who_sent_word_weighs_less_than_one_who_did_not() -> None:
    files = repo(meeting(aanwezig=["ha-1"], afwezig=["poh-1"]))
    weights = [each.severity for each in judge(corpus(files), [RULE], lambda _path: True)]
    assert weights == [Severity.WARNING, Severity.INFO]
