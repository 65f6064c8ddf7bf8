"""What points to one person only together: how heavy it is, and the words it is told in."""

import pytest

from casuskit.core.findings import Finding, Severity
from casuskit.rules.engine import judge
from casuskit.rules.personal.combination import RULE
from tests.builders import TEAM, Files, case, corpus, meeting, record, repo, team

TRAITS = [
    ("leeftijd", "Een man van 43", "exact age", "write an age group instead of the exact age"),
    (
        "dorp_of_wijk",
        "Woont in Westerbork",
        "village, district or street",
        "name the region instead of the village, district or street",
    ),
    (
        "zeldzame_aandoening",
        "Heeft de ziekte van Huntington",
        "rare condition or event",
        "name a group of illnesses, or leave the event out",
    ),
    ("beroep", "Werkt als imker", "occupation", "name the sector instead of the occupation"),
    ("herkomst", "Is moslim", "origin or faith", "leave origin, faith and legal status out"),
    ("gezin", "Heeft zes kinderen", "unusual family", "write 'a family with children'"),
    (
        "citaat",
        'Zegt: "Ik wil nooit meer terug naar dat huis"',
        "literal quotation",
        "put the quotation in your own words",
    ),
    (
        "instelling",
        "Zit op basisschool De Klimop",
        "institution",
        "leave the name of the institution out",
    ),
    (
        "datum",
        "Opgenomen op 12 maart 2026",
        "exact date",
        "write about when instead of the exact date",
    ),
    ("plaats", "Woont in Utrecht", "place", "leave the place out"),
    ("leeftijdsgroep", "Iemand van begin vijftig", "age group", "leave the age group out"),
]
"""Each trait: its key in the settings, a text that holds it, its name, and the least that helps."""
_COARSER = {"leeftijd": "leeftijdsgroep", "dorp_of_wijk": "plaats"}
_LEFT_OUT = {
    "leeftijd": "leave the exact age out",
    "dorp_of_wijk": "leave the village, district or street out",
}


def found(files: Files) -> tuple[Finding, ...]:
    return judge(corpus(files), [RULE], lambda _path: True)


def counting(warning: int, error: int = 30, **points: int) -> Files:
    """Settings with limits, and points for these traits alone."""
    worth = {**dict.fromkeys((row[0] for row in TRAITS), 0), **points}
    lines = "".join(f"    {key}: {number}\n" for key, number in worth.items())
    limits = f"  waarschuwing_vanaf: {warning}\n  fout_vanaf: {error}\n"
    return team(f"{TEAM}herkenbaarheid:\n{limits}  punten:\n{lines}")


@pytest.mark.parametrize(("key", "text", "name", "change"), TRAITS, ids=[row[0] for row in TRAITS])
def test_a_trait_is_called_by_its_name_with_the_least_that_helps(
    key: str, text: str, name: str, change: str
) -> None:
    rough = {_COARSER[key]: 1} if key in _COARSER else {}
    (told,) = found(repo(case(f"{text}."), counting(5, **{key: 5}, **rough)))
    assert told.message == (
        f"Together these can point to one person: {name}. The least that helps: {change}."
    )


@pytest.mark.parametrize("key", sorted(_COARSER))
def test_what_is_too_much_in_rough_too_has_to_be_left_out(key: str) -> None:
    text = next(row[1] for row in TRAITS if row[0] == key)
    (told,) = found(repo(case(f"{text}."), counting(2, **{key: 5, _COARSER[key]: 2})))
    assert told.message.endswith(f"The least that helps: {_LEFT_OUT[key]}.")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Woont in Westerbork, heeft de ziekte van Huntington.",
            "Village, district or street with rare condition or event is enough by itself.",
        ),
        (
            "Is burgemeester van Utrecht.",
            "Place with occupation of which a place has one is enough by itself.",
        ),
        ("Geboren op 01-01-1943, 1234 AB", "Date of birth with postcode is enough by itself."),
    ],
    ids=["illness", "work", "birth"],
)
def test_what_is_enough_by_itself_is_told(text: str, told: str) -> None:
    (one,) = found(case(text))
    assert f". {told} The least that helps: " in one.message


def test_the_weightiest_is_told_first_and_pointed_at() -> None:
    text = "Werkt als imker, heeft zes kinderen, woont in Westerbork. Man van 43."
    (told,) = found(case(text))
    assert "person: exact age, village, district or street, occupation, unusual" in told.message
    (line,) = case(text).values()
    assert line[told.span.start : told.span.end] == "43"
    (told,) = found(repo(case(text), counting(5, gezin=3, beroep=2)))
    assert "person: unusual family, occupation." in told.message


def test_several_changes_are_told_in_one_sentence() -> None:
    text = "Werkt als imker, heeft zes kinderen, woont in Westerbork. Man van 43."
    (told,) = found(repo(case(text), counting(3, gezin=3, beroep=3)))
    assert told.message.endswith(
        "The least that helps: name the sector instead of the occupation and"
        " write 'a family with children'."
    )


@pytest.mark.parametrize(
    ("warning", "error", "weight"),
    [(5, 6, [Severity.WARNING]), (4, 5, [Severity.ERROR]), (6, 7, [])],
)
def test_from_a_number_of_points_it_warns_and_from_a_number_it_fails(
    warning: int, error: int, weight: list[Severity]
) -> None:
    files = repo(case("Werkt als imker."), counting(warning, error, beroep=5))
    assert [each.severity for each in found(files)] == weight


@pytest.mark.parametrize(("until", "weight"), [("2026-12-31", "WARNING"), ("2026-11-01", "ERROR")])
def test_consent_softens_a_combination_as_long_as_it_holds(until: str, weight: str) -> None:
    files = case(
        "Is burgemeester van Utrecht.",
        grondslag="toestemming",
        toestemming_op="2026-08-01",
        toestemming_tot=until,
    )
    assert [each.severity.name for each in found(files)] == [weight]


def test_a_date_of_birth_and_a_postcode_are_enough_in_two_files_as_well() -> None:
    (told,) = found(repo(case("Geboren op 01-01-1943."), meeting(), record("Postcode 1234 AB\n")))
    assert "Date of birth with postcode is enough by itself." in told.message


def test_what_stands_in_the_record_alone_is_told_at_the_number_of_the_case() -> None:
    files = repo(case(), meeting(), record("Vrouw van 43 in Westerbork.\n"))
    (told,) = found(files)
    text = files[told.path]
    assert told.path == "casussen/2026-001.md"
    assert text[: told.span.end].endswith("casus: 2026-001")
