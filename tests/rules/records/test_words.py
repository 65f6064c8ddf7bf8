"""What is still empty is asked in the words of the method."""

import pytest

from casuskit.rules.engine import judge
from casuskit.rules.records.unanswered_after_discussion import RULE
from tests.builders import case, corpus, meeting, record, repo


@pytest.mark.parametrize(
    ("method", "key", "question"),
    [
        ("kbz", "prioriteit_client", "Waar wil de cliënt mee beginnen?"),
        ("omgekeerde-toets", "grondwaarde", "Stap 2: past dat bij de bedoeling van de wet?"),
    ],
)
def test_what_is_empty_after_a_discussion_is_asked_in_the_words_of_its_method(
    method: str, key: str, question: str
) -> None:
    files = repo(case("", methode=method), meeting(), record("", method, **{key: ""}))
    found = judge(corpus(files), [RULE], lambda _path: True)
    assert [each.message for each in found] == [f"`{key}` is still empty: {question}"]
