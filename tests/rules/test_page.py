"""A manual page is read from a rule's docstring, with its examples as they were written."""

from casuskit.rules.cases.empty_domain import RULE
from casuskit.rules.rule import Page, page

MANUAL = """A fault in
one sentence.

Why:
    It matters,
    for a reason.

Bad:
    teams:
      buurtteam:
        contactpersoon: bt1

    leden: {}

Good:
      buurtteam: {}
    naam: Buurt X
"""


def test_sentences_are_joined_and_examples_keep_their_lines_and_indentation() -> None:
    assert page(MANUAL) == Page(
        summary="A fault in one sentence.",
        why="It matters, for a reason.",
        bad="teams:\n  buurtteam:\n    contactpersoon: bt1\n\nleden: {}",
        good="  buurtteam: {}\nnaam: Buurt X",
    )


def test_a_rule_has_the_page_of_its_docstring_or_an_empty_one() -> None:
    assert RULE.page == page(RULE.manual or "")
    assert RULE.page.summary
    assert RULE._replace(manual=None).page == Page("", "", "", "")
