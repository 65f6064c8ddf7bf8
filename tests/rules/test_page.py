"""A manual page is read from a rule's docstring, with its examples as they were written."""

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
    teams:
      buurtteam: {}
"""


def test_sentences_are_joined_and_examples_keep_their_lines_and_indentation() -> None:
    assert page(MANUAL) == Page(
        summary="A fault in one sentence.",
        why="It matters, for a reason.",
        bad="teams:\n  buurtteam:\n    contactpersoon: bt1\n\nleden: {}",
        good="teams:\n  buurtteam: {}",
    )
