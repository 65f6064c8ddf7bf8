"""The catalogue of messages, held against Python's own reader of the same file."""

from gettext import GNUTranslations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casuskit.core.catalogue import Catalogue
from casuskit.core.messages import DOMAIN, LOCALES

FILE = LOCALES / "nl" / "LC_MESSAGES" / f"{DOMAIN}.mo"
OURS = Catalogue(FILE)
with FILE.open("rb") as _opened:
    PYTHONS = GNUTranslations(_opened)
KNOWN: dict[str | tuple[str, int], str] = PYTHONS._catalog  # type: ignore[attr-defined]  # all of it


def test_every_message_is_found_as_python_finds_it() -> None:
    texts = [each for each in KNOWN if isinstance(each, str)]
    assert len(texts) > 900
    assert {each: OURS.gettext(each) for each in texts if each} == {
        each: PYTHONS.gettext(each) for each in texts if each
    }


def test_every_plural_has_both_of_its_forms() -> None:
    plurals = [("{count} file", "{count} files"), ("{count} error", "{count} errors")]
    for singular, plural in plurals:
        forms = [OURS.ngettext(singular, plural, count) for count in (0, 1, 2)]
        assert forms == [PYTHONS.ngettext(singular, plural, count) for count in (0, 1, 2)]
        assert forms[0] == forms[2] != forms[1]


@given(st.text())
def test_what_is_in_no_catalogue_stays_as_it_is(text: str) -> None:
    if text not in KNOWN:
        assert OURS.gettext(text) == text
        assert OURS.ngettext(text, f"{text}s", 1) == text
        assert OURS.ngettext(text, f"{text}s", 2) == f"{text}s"


@pytest.mark.parametrize("raw", [b"", b"msgid", b"\0" * 40])
def test_a_file_that_is_no_catalogue_is_refused(raw: bytes, tmp_path: Path) -> None:
    (tmp_path / "x.mo").write_bytes(raw)
    with pytest.raises(ValueError, match=r"x\.mo"):
        Catalogue(tmp_path / "x.mo")
