"""What is personal in the name of a file; all people and numbers are made up."""

import pytest

from casuskit.core.findings import Severity
from casuskit.core.text import Span
from casuskit.privacy.file_names import masked_name, search_name
from casuskit.privacy.match import Match
from casuskit.privacy.names.reasons import BY_TITLE


@pytest.mark.parametrize(
    "path",
    [
        "casussen/2026-014.md",
        "bijeenkomsten/2026-12-03/bijeenkomst.md",
        "bijeenkomsten/2026-12-03/2026-014.md",
        "casus.yaml",
        "<stdin>",
        ".git/COMMIT_EDITMSG",
        "/home/mevrouw Voorbeeld/notitie.md",
        "../mevrouw Voorbeeld/notitie.md",
        "~/mevrouw Voorbeeld/notitie.md",
        "map/../mevrouw Voorbeeld/notitie.md",
        "/media/usb-0/6-00000000.md",
        "docs/overleg-van-de-wijk.md",
        "verslag-12-03-2026.md",
        "![foto.png](foto.png)",
        "www.example.org.md",
    ],
)
def test_an_ordinary_name_stays_as_it_is(path: str) -> None:
    assert not any(search_name(path).values())
    assert masked_name(path) == path


@pytest.mark.parametrize(
    ("path", "rule", "masked"),
    [
        ("casussen/999990007.md", "bsn", "casussen/9****7.md"),
        ("casussen/brief_999990007.md", "bsn", "casussen/brief_9****7.md"),
        ("casussen/06-00000000/x.md", "phone-number", "casussen/0****0/x.md"),
        ("casussen/mevrouw-voorbeeld.md", "person-name", "casussen/mevrouw-v****d.md"),
        ("casussen/dhr_Voorbeeld.md", "person-name", "casussen/dhr_V****d.md"),
        ("/home/de heer Voorbeeld.txt", "person-name", "/home/de heer V****d.txt"),
        ("../Voorbeeldstraat 12.md", "street-address", "../V****2.md"),
        ("999990007.md", "bsn", "9****7.md"),
        ("casussen/999990007/06-00000000.md", "bsn", "casussen/9****7/0****0.md"),
        ("casussen/999990007-brief.md", "bsn", "casussen/9****7-brief.md"),
        ("casussen/mevrouw-voorbeeld-oud.md", "person-name", "casussen/mevrouw-v****d.md"),
        ("casussen/mevrouw-voorbeeld-oud", "person-name", "casussen/mevrouw-v****d"),
        ("a/mevrouw-voorbeeld-oud/b/c.md", "person-name", "a/mevrouw-v****d/b/c.md"),
        ("mevrouw-voorbeeld-06-00000000.md", "phone-number", "mevrouw-v****0.md"),
        ("06-00000000-naam@example.org.md", "email-address", "0****d"),
    ],
)
def test_a_personal_name_is_found_and_masked(path: str, rule: str, masked: str) -> None:
    assert search_name(path)[rule]
    assert masked_name(path) == masked


def test_a_match_in_a_name_is_the_match_in_its_words_at_its_own_place() -> None:
    (found,) = search_name("/home/de heer Voorbeeld.txt")["person-name"]
    assert found == Match("PERSON", Span(14, 23), Severity.ERROR, BY_TITLE)
