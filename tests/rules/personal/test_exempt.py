"""What belongs to the process stands in the files and is no personal data: days, ids, judgments."""

import pytest

from casuskit.rules.personal.exempt import spans
from tests.builders import TEAM, Files, case, corpus, repo, team

PROCESS = [
    ("- [ ] Bellen @bt-2 📅 2026-12-16 #hulpvraag", ["2026-12-16"]),
    ("- [x] Post ✅2026-11-04 ⏳  2026-11-05", ["2026-11-04", "2026-11-05"]),
    ("- [ ] Bellen ➕\ufe0f 2026-11-01 🛫 2026-12-01", ["2026-11-01", "2026-12-01"]),
    ("- [ ] Bellen uiterlijk 2026-12-16", ["2026-12-16"]),
    ("Uiterlijk\t2026-12-16 is het klaar.", ["2026-12-16"]),
    ("2026-12-16", []),
    ("Opgenomen op 2026-12-16.", []),
    ("Onuiterlijk 2026-12-16.", []),
    ("uiterlijk    2026-12-16", []),
    ("Zie 2026-001 en casus 2026-014.", ["2026-001", "2026-014"]),
    ("2026-001", ["2026-001"]),
    ("Zie a2026-001 b_2026-002 c.2026-003 d/2026-004 e-2026-005.", []),
    ("Nummer 12026-001, 2026-0011 en 2026-001-2.", []),
    ("Zie ECLI:NL:TGZCTG:2021:198.", ["ECLI:NL:TGZCTG:2021:198."]),
    ("ECLI:NL:CRVB:2019:2453", ["ECLI:NL:CRVB:2019:2453"]),
    ("(ECLI:NL:HR:2020:1)", ["ECLI:NL:HR:2020:1"]),
    ("xECLI:NL:HR:2020:1 en _ECLI:NL:HR:2020:2", []),
]
"""A text, and the pieces of it that belong to the process."""


def exempted(files: Files, path: str) -> list[str]:
    whole = corpus(files)
    document = whole.document_by_path[path]
    return [document.source.text[each.start : each.end] for each in spans(document, whole)]


@pytest.mark.parametrize(("text", "pieces"), PROCESS, ids=range(len(PROCESS)))
def test_days_ids_and_judgments_belong_to_the_process(text: str, pieces: list[str]) -> None:
    assert exempted({"los.md": text}, "los.md") == pieces


def test_a_date_belongs_to_the_process_behind_a_key_that_asks_for_one() -> None:
    text = (
        "---\nschema: casus/1\ncasus: 2026-001\naangemeld_op: 2026-09-01\n"
        '\'toestemming_op\': "2026-08-01"\n"toestemming_tot":2026-12-31\n'
        "sociaal: 2026-07-01\nniet_aangemeld_op: 2026-06-01\n---\naangemeld_op: 2026-05-01\n"
    )
    assert exempted({"a.md": text}, "a.md") == [
        "2026-001",
        "2026-09-01",
        "2026-08-01",
        "2026-12-31",
    ]


def test_what_stands_behind_a_key_without_front_matter_is_a_text() -> None:
    assert exempted({"a.md": "aangemeld_op: 2026-09-01\n"}, "a.md") == []


SETTINGS = TEAM.replace(
    "  duur_minuten: 90\n",
    "  duur_minuten: 90\n  naam: Overleg Voorbeeld\n  vermijden:\n    - 2026-12-24\n    - 2026-12-31\n",
).replace("functie: huisarts,", "functie: huisarts, naam: W. de Bruijn,")


def test_members_and_days_without_meetings_stand_in_the_settings() -> None:
    pieces = [" ".join(each.split()) for each in exempted(repo(team(SETTINGS)), "casus.yaml")]
    assert {"- 2026-12-24 - 2026-12-31", "W. de Bruijn"} <= {*pieces}
    for each in ("Overleg Voorbeeld", "huisarts", "Voorbeeldwijk", "13:00"):
        assert each not in " ".join(pieces)


def test_a_case_has_no_members() -> None:
    files = case(leden="")
    (text,) = files.values()
    files = {"casussen/2026-001.md": text.replace("leden:", "leden: {a: {naam: W. de Bruijn}}")}
    assert "W. de Bruijn" not in exempted(files, "casussen/2026-001.md")
