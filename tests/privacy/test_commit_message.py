"""What of a commit message others will read: its own words, and not git's or who signed it."""

import pytest

from casuskit.privacy.commit_message import own_words

SCISSORS = "# ------------------------ >8 ------------------------"
HINT = "# Please enter the commit message for your changes."


@pytest.mark.parametrize(
    ("message", "own"),
    [
        ("Casus", "Casus"),
        ("Casus\n\nMet uitleg\n", "Casus\n\nMet uitleg"),
        ("Casus\n#\nverder", "Casus\n#\nverder"),
        ("Casus\n#\n# On branch main\n", "Casus"),
        (f"Casus\n\n{HINT}\n#\n# On branch main\n", "Casus"),
        (f"Casus\n\n{HINT}\n#\n{SCISSORS}\ndiff --git a/a b/a\n+tekst\n", "Casus"),
        (f"Casus\n{SCISSORS}\ndiff --git a/a b/a\n+tekst\n", "Casus"),
        ("Casus\n# 12 is een nummer\nverder\n", "Casus\n# 12 is een nummer\nverder"),
        ("# 12\n\nSigned-off-by: A <a@example.org>\n", "# 12"),
        ("Casus\n\nCo-authored-by: A <a@example.org>\nSigned-Off-By: B <b@example.org>", "Casus"),
    ],
)
def test_only_the_own_words_of_a_message_are_left_and_at_their_place(
    message: str, own: str
) -> None:
    left = own_words(message)
    assert len(left) == len(message)
    assert left.rstrip() == own
