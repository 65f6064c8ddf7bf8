"""How heavy personal data weighs, who is known where, and what a team or a client may allow."""

import pytest

from casuskit.core.findings import Finding, Severity
from casuskit.core.local import Local
from casuskit.core.text import Source, Span
from casuskit.io.reading import Unreadable, unread
from casuskit.rules.engine import judge
from casuskit.rules.personal import RULES
from casuskit.rules.personal.personal_rule import has_consent, looked, people_around
from tests.builders import TEAM, Answer, Files, case, corpus, meeting, record, repo, team

AGREED: dict[str, Answer] = {"grondslag": "toestemming", "toestemming_op": "2026-08-01"}
NAMES = "Mevrouw Voorbeeld uit Westerbork werkt bij Stichting Avondzon.\n"
CASE, RECORD = "casussen/2026-001.md", "bijeenkomsten/2026-10-22/2026-001.md"


def found(files: Files, local: Local = Local()) -> tuple[Finding, ...]:  # noqa: B008 - a value
    plain = corpus(files)
    whole = plain.of(plain.documents, local=local)
    rules = [rule for rule in RULES if rule.id != "combination"]
    return judge(whole, rules, lambda _path: True)


def weights(files: Files) -> set[tuple[str, str]]:
    return {(each.rule, each.severity.name) for each in found(files)}


@pytest.mark.parametrize(
    ("more", "word"),
    [
        ({"grondslag": "anoniem"}, "ERROR"),
        (AGREED, "WARNING"),
        ({**AGREED, "toestemming_tot": "2026-12-31"}, "WARNING"),
        ({**AGREED, "toestemming_tot": "2026-11-01"}, "ERROR"),
    ],
    ids=["anonymous", "agreed", "still", "ended"],
)
def test_names_weigh_less_in_a_case_with_consent_and_in_its_record(
    more: dict[str, Answer], word: str
) -> None:
    for files in (repo(case(NAMES, **more)), repo(case("", **more), meeting(), record(NAMES))):
        assert weights(files) == {
            ("person-name", word),
            ("place-name", "WARNING"),
            ("institution", "WARNING"),
        }


def test_consent_softens_no_number_and_no_heavier_one() -> None:
    text = "BSN 999990007, 06-00000000 en 12 maart 2024.\n"
    assert weights(repo(case(text, **AGREED))) == weights(repo(case(text)))
    assert ("exact-date", "WARNING") in weights(repo(case(text)))
    assert ("bsn", "ERROR") in weights(repo(case(text)))


def test_consent_is_that_of_the_case_and_of_no_other_file() -> None:
    whole = corpus(repo(case("", **AGREED), meeting(), record(), record(casus="2026-002")))
    assert {each.path for each in whole.documents if has_consent(each, whole)} == {CASE, RECORD}


def test_each_finding_says_what_kind_of_data_it_is_in_a_text_and_in_a_name() -> None:
    (text,) = case("Bel 06-00000000.\n").values()
    assert [(each.rule, each.kind) for each in found({"casussen/dhr-voorbeeld.md": text})] == [
        ("person-name", "PERSON"),
        ("phone-number", "PHONE"),
    ]


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("casussen/dhr-voorbeeld.md", "In the name of the file: "),
        ("refs/heads/dhr-voorbeeld", "In the name of the branch or tag: "),
    ],
)
def test_a_name_is_told_at_the_start_of_its_file(path: str, words: str) -> None:
    (told,) = found(repo({path: "---\nschema: casus/1\n---\n"}))
    assert (told.span, told.message.startswith(words)) == (Span(0, 0), True)


def test_consent_softens_a_name_in_the_name_of_a_file() -> None:
    (text,) = case("", **AGREED).values()
    (told,) = found(repo({"casussen/mevrouw-voorbeeld.md": text}))
    assert told.severity is Severity.WARNING


def test_a_file_that_cannot_be_read_is_told_of_with_what_to_do() -> None:
    document = unread("brief.pdf", Unreadable("attachment", "No text."))
    whole = corpus(repo()).of((document,))
    (told,) = judge(whole, RULES, lambda _path: True)
    assert (told.rule, told.kind, told.span) == ("attachment", "OTHER", Span(0, 0))
    assert told.message == "No text. Take it out, and say in words what the others need to know."


# Who is known where


def test_who_is_named_in_a_case_is_found_in_its_record_and_not_in_another() -> None:
    small = "Een gesprek met tamrat.\n"
    own = repo(case("Mevrouw Tamrat belt.\n"), meeting(), record(small))
    assert [(each.rule, each.path) for each in found(own)] == [
        ("person-name", RECORD),
        ("person-name", CASE),
    ]
    other = repo(case("Mevrouw Tamrat belt.\n"), case(small, casus="2026-002"))
    assert [each.path for each in found(other)] == [CASE]


def test_who_is_on_the_local_list_is_found_in_small_letters() -> None:
    told = found(repo(case("Een gesprek met tamrat.\n")), Local(("Abeba Tamrat",)))
    assert [each.rule for each in told] == ["person-name"]


def test_a_local_word_is_told_with_what_to_write_instead() -> None:
    (told,) = found(repo(case("Hij zit bij de zwaluw.\n")), Local(words=("De Zwaluw",)))
    assert told.rule == "local-word"
    assert told.message.endswith(" Write what it is without its name.")


def test_around_a_file_are_known_those_of_its_case_and_of_the_local_list() -> None:
    files = repo(case("Mevrouw Tamrat belt.\n"), meeting(), record())
    plain = corpus(files)
    whole = plain.of(plain.documents, local=Local(("Quirina Voorbeeld",)))
    assert {"tamrat", "quirina"} <= people_around(RECORD, whole).words
    assert "tamrat" not in people_around("casus.yaml", whole).words
    assert "quirina" in people_around("elders.md", whole).words


def test_a_text_that_was_searched_is_not_searched_again() -> None:
    source = Source("los.md", "Mevrouw Tamrat belt.")
    assert looked(source) is looked(source)


# What a team allows


def allowing(*words: str) -> Files:
    lines = "".join(f"- {{woord: {word}, reden: verzonnen}}\n" for word in words)
    return team(f"{TEAM}toegestaan:\n{lines}")


@pytest.mark.parametrize(
    "text",
    [
        "BSN 999990007",
        "IBAN NL13TEST0123456789",
        "Kenteken SS-00-SD",
        "geboren op 12-03-1951",
        "Paspoort NPH0T1XX9",
    ],
    ids=["bsn", "iban", "plate", "birth", "passport"],
)
def test_no_team_can_allow_an_identifier(text: str) -> None:
    value = text.split()[-1]
    told = found(repo(case(f"{text}.\n"), allowing(f'"{text}"')))
    assert [each.path for each in told] == ["casus.yaml", CASE]
    assert [" cannot allow this. " in each.message for each in told] == [True, False]
    assert value not in "".join(each.message for each in told)


def test_only_what_stands_under_the_allowed_words_is_called_so() -> None:
    settings = team(f"# BSN 999990007\n{TEAM}toegestaan:\n- {{woord: x, reden: y}}\n")
    assert [" cannot allow this" in each.message for each in found(repo(settings))] == [False]
    settings = team(f"{TEAM}toegestaan: BSN 999990007\n")
    assert [" cannot allow this" in each.message for each in found(repo(settings))] == [True]
    settings = team(f"{TEAM}toegestaan: 999990007\n")
    assert [" cannot allow this" in each.message for each in found(repo(settings))] == [True]
    noted = case("BSN 999990007.\n", toegestaan="ja")
    assert [" cannot allow this" in each.message for each in found(repo(noted))] == [False]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Bel 06-00000000.", '"06-00000000"'),
        ("Bel 06-00000000. En 06-00000000.", '"06-00000000"'),
        (
            "Met de heer Voorbeeld, de heer Voorbeeld en nog eens de heer Voorbeeld.",
            "de heer Voorbeeld",
        ),
    ],
)
def test_a_team_allows_what_is_its_own(text: str, word: str) -> None:
    allowed = allowing(word)
    assert found(repo(case(f"{text}\n"), allowed)) == ()


@pytest.mark.parametrize(
    "word", ["evrouw Voorbeeld", "rouw Voorbeeld", "Voorbeeld be", "Voorbeeld bel"]
)
def test_what_is_allowed_begins_and_ends_with_a_word(word: str) -> None:
    files = repo(case("Met mevrouw Voorbeeld belt.\n"), allowing(word))
    assert [each.path for each in found(files)] == [CASE]


def test_a_word_that_is_allowed_may_be_the_name_of_a_file() -> None:
    (text,) = case().values()
    files = {"casussen/mevrouw-voorbeeld.md": text}
    assert [each.rule for each in found(repo(files))] == ["person-name"]
    assert found(repo(files, allowing("mevrouw-voorbeeld"))) == ()


def test_a_document_of_another_kind_allows_nothing() -> None:
    files = {"los.md": "toegestaan: BSN 999990007\n"}
    assert [" cannot allow this" in each.message for each in found(repo(files))] == [False]
