"""Spellings that `exact-date` finds, and dates of the work itself."""

import pytest

from tests.privacy import values

SPELLINGS = [
    ("Komt op 3, 4 en 5 maart 2026 langs.", "3, 4 en 5 maart 2026"),
    ("Er is vaak gebeld op 3, 4 en 5 maart 2026.", "3, 4 en 5 maart 2026"),
    ("Opgenomen op 12-3-2026", "12-3-2026"),
    ("Opgenomen 12/3/26", "12/3/26"),
    ("Opgenomen op 5 - 12 - 2024", "5 - 12 - 2024"),
    ("Opgenomen op 12.03.2026", "12.03.2026"),
    ("Opgenomen op 12 maart 2026", "12 maart 2026"),
    ("Opgenomen op 12 mrt '26", "12 mrt '26"),
    ("Opgenomen op 12-mrt-2026", "12-mrt-2026"),
    ("Opgenomen op 12 maart", "12 maart"),
    ("Opgenomen op 12 maart jl.", "12 maart jl"),
    ("Opgenomen op de 12e van maart", "12e van maart"),
    ("Opgenomen op maandag 3 maart", "maandag 3 maart"),
    ("Opgenomen di 3-3", "di 3-3"),
    ("Opgenomen op di 24/2", "di 24/2"),
    ("Wordt super 1 januari opgenomen", "1 januari"),
    ("Opgenomen 2026-03-12T14:30", "2026-03-12"),
    ("Opgenomen 12 maart om 10.30 uur", "12 maart om 10.30 uur"),
    ("Opgenomen op twaalf maart", "twaalf maart"),
    ("Opgenomen op de twaalfde maart 2026", "twaalfde maart 2026"),
    ("Opgenomen van 3 t/m 5 maart 2026", "3 t/m 5 maart 2026"),
    ("In de nacht van 3 op 4 mei", "3 op 4 mei"),
    ("Opname 12-11 wegens koorts", "12-11"),
    ("Brief d.d. 12/3", "12/3"),
    ("Brief dd 12-3", "12-3"),
    ("Verwacht op 24/2 om 8.15 uur", "24/2 om 8.15 uur"),
    ("Om drie uur (20260814) alarm", "20260814"),
    ("Opgenomen op 12\n  maart 2026", "12\n  maart 2026"),
]

MISSES = [
    "Opgenomen in het voorjaar.",
    "In maart 2026 verhuisd.",
    "Sinds 2022 schulden.",
    "Versie 3.11.24 van het programma.",
    "Artikel 12-3 van de wet.",
    "Zie hoofdstuk 1.2.3.",
    "Om 12:30 uur, lokaal 12.",
    "Di 10.05 belde de deur.",
    "Verhouding 1/2/3.",
    "Pijn op 6/10.",
    "Op 12-15 plekken.",
    "Insuline 8-8-10, medicatie 1-1-10.",
    "Van 12-17 jaar.",
    "Uiterlijk 2026-12-16 gereed, dus uiterlijk 2026-12-16.",
    "Bij de planning: 12-01-2027, 09-02-2027, 13-04-2027 en 08-06-2027.",
    "Volgende bijeenkomst: 12 maart.",
    "Evaluatie op 3 maart.",
    "Datum: 2026-11-03",
    "---\ndatum: 2026-11-03\n---",
    "Toeslag per 1 januari.",
    "per 1 januari verandert dat.",
    "Per 1 januari verandert dat.",
    "Scoort op 5/5.",
    "Vergadering van 3 maart.",
    "Vergaderdata: 3 maart",
    "Besluitenlijst van 3 maart",
    "Evalueren op 3 maart.",
    "- [ ] Bellen @poh-1 voor 1 mei",
    "| Nr | Besluit | Datum |\n|---|---|---|\n| 1 | Thuis | 2026-10-06 |",
    "| Wat | Deadline |\n|---|---|\n| Brief | 2026-10-06 |",
    "3 meisjes en 2 jongens.",
    "Kamer 3 Maarten belt.",
    "Twee meier.",
    "Bedrag 12.03.20,50",
    "Factuur 20260814, versiebeheer 2026.4.2",
]


@pytest.mark.parametrize("text", MISSES, ids=range(len(MISSES)))
def test_what_is_vague_or_of_the_work_is_left(text: str) -> None:
    assert values("exact-date", text) == []


@pytest.mark.parametrize(("text", "value"), SPELLINGS, ids=range(len(SPELLINGS)))
def test_a_spelling_is_found_whole(text: str, value: str) -> None:
    assert values("exact-date", text) == [value]
