"""What the lexicon knows of words, and in what order it stands on disk."""

from pathlib import Path

import pytest

from casuskit.privacy import lexicon
from casuskit.privacy.folding import fold
from casuskit.privacy.lexicon import flags, is_word
from scripts.lexicon import in_buckets

FILE = Path(lexicon.__file__).with_name("lexicon.txt")


@pytest.mark.parametrize(
    ("word", "known"),
    [
        ("huis", "w"),
        ("Sanne", "f"),
        ("SANNE", "f"),
        ("Gülsüm", "f"),
        ("Pietersen", "l"),
        ("Marokko", "a"),
        ("Zierikzee", "p"),
        ("Aleppo", "g"),
        ("housing", "e"),
        ("", ""),
        ("qqqqq", ""),
        ("\t", ""),
        ("zzzzzzz", ""),
        ("a" * 100_000, ""),
    ],
)
def test_a_word_has_the_flags_of_its_line(word: str, known: str) -> None:
    assert set(known) <= set(flags(word))
    assert bool(known) == bool(flags(word))


def test_every_line_can_be_looked_up() -> None:
    lines = FILE.read_text(encoding="utf-8").splitlines()
    entries = [line.split("\t") for line in lines if not line.startswith("#")]
    assert all(flags(word) == kinds for word, kinds in entries[::97])


def test_the_lexicon_and_its_index_are_what_the_script_makes_of_the_lines() -> None:
    lines = FILE.read_bytes().splitlines(keepends=True)
    entries = [line for line in lines if not line.startswith(b"#")]
    text, index = in_buckets(reversed(entries))
    assert text == FILE.read_bytes()
    assert index == FILE.with_suffix(".index").read_bytes()


def test_the_first_lines_name_sources_and_licences() -> None:
    head = FILE.read_text(encoding="utf-8")[:2000]
    for source in ("OpenTaal", "SCOWL", "Faker", "popular-names", "GeoNames", "CLDR"):
        assert source in head


@pytest.mark.parametrize(
    "word",
    [
        "budgetbegeleiding", "zorgmijding", "huisartsenspoedpost", "huis", "Huis", "boomhuis",
        "tafelpoot", "tafelspoot", "xirsibegeleiding", "xirsiboekenkast", "huislamp", "boomslamp", "tafelkat", "katlicht", "boomhuiswater", "xirsischaap", "x" * 37 + "ing",
    ],
)  # fmt: skip
def test_a_dutch_word_is_known_also_when_it_is_put_together(word: str) -> None:
    assert is_word(word)


@pytest.mark.parametrize(
    "word",
    [
        "ghebremeskel", "vinkelo", "noorzai", "xirsi", "a" * 100_000, "lampkap", "xirsihuis",
        "huisxirsi", "huisbooms", "boomxirsikast", "huisvis", "schaapnu", "katslamp", "huisboomlamp", "x" * 38 + "ing", "xxxxing",
    ],
)  # fmt: skip
def test_a_strange_word_is_not(word: str) -> None:
    assert not is_word(word)


@pytest.mark.parametrize(
    ("word", "folded"),
    [("Gülsüm", "gulsum"), ("YILDIRIM", "yildirim"), ("Wójcik", "wojcik"), ("Łukasz", "lukasz")],
)
def test_folding_takes_marks_and_capitals_away(word: str, folded: str) -> None:
    assert fold(word) == folded
