"""Words as they are looked up: small, and without what stands on their letters."""

import pytest

from casuskit.privacy.folding import fold


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("GULSUM", "gulsum"),
        ("Gülsüm", "gulsum"),
        ("Łukasz", "lukasz"),
        ("Bjørn", "bjorn"),
        ("Đặng", "dang"),
        ("Ðóra", "dora"),
        ("Işık", "isik"),
        ("Weiß", "weiss"),
        ("Bræm", "braem"),
        ("Œuvre", "oeuvre"),
        ("Þór", "thor"),
        ("Əliyev", "eliyev"),
        ("Ŋande", "nande"),
        ("Ħamrun", "hamrun"),
        ("Ĳsbrand", "ijsbrand"),
        ("Hawaiʻi", "hawaii"),
        ("Oʼneill", "o'neill"),
        ("D’Angelo", "d'angelo"),
        ("‘t", "'t"),
        ("Йосип", "иосип"),
        ("a\u0300_1·2", "a_1·2"),
    ],
)
def test_a_word_is_folded_to_small_letters_without_marks(written: str, folded: str) -> None:
    assert fold(written) == folded
