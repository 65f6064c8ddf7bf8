"""One language a process: English as in the code, Dutch from the catalogue."""

from collections.abc import Iterator

import pytest

from casuskit.core import messages


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    messages.use("en")


def test_english_is_what_stands_in_the_code() -> None:
    messages.use("en")
    assert messages._("There is no case {case}.") == "There is no case {case}."
    assert messages.ngettext("{count} file", "{count} files", 2) == "{count} files"


def test_dutch_comes_from_the_catalogue() -> None:
    messages.use("nl")
    assert messages._("There is no case {case}.") not in ("", "There is no case {case}.")


@pytest.mark.parametrize("count", [0, 2, 11])
def test_dutch_has_its_own_plural(count: int) -> None:
    messages.use("nl")
    one = messages.ngettext("{count} file", "{count} files", 1)
    assert messages.ngettext("{count} file", "{count} files", count) != one


def test_a_message_that_no_catalogue_knows_stays_as_it_is() -> None:
    messages.use("nl")
    assert messages._("No such sentence 4711.") == "No such sentence 4711."


def test_marking_a_message_does_not_translate_it() -> None:
    messages.use("nl")
    assert messages.N_("There is no case {case}.") == "There is no case {case}."


@pytest.mark.parametrize("language", ["", "de", "NL", "../nl"])
def test_another_language_is_refused(language: str) -> None:
    with pytest.raises(ValueError, match=f"^{language}$"):
        messages.use(language)
