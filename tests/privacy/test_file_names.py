"""What is personal in the name of a file; all people and numbers are made up."""

import pytest

from casuskit.privacy.file_names import masked_name, search_name


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
        "docs/overleg-van-de-wijk.md",
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
    ],
)
def test_a_personal_name_is_found_and_masked(path: str, rule: str, masked: str) -> None:
    assert search_name(path)[rule]
    assert masked_name(path) == masked
