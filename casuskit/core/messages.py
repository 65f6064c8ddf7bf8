"""The words of the tool in the user's language: English in the code, Dutch by catalogue."""

from pathlib import Path

from casuskit.core.catalogue import Catalogue

LANGUAGES = ("nl", "en")
DEFAULT_LANGUAGE = "nl"
DOMAIN = "casuskit"
LOCALES = Path(__file__).parent.parent / "locale"


class _Active:
    """Which catalogue speaks; one a process, chosen before the first word is said."""

    catalogue: Catalogue | None = None
    language = "en"


def use(language: str) -> None:
    """Speak `nl` or `en` from now on; raises `ValueError` for any other language."""
    if language not in LANGUAGES:
        raise ValueError(language)
    _Active.language = language
    _Active.catalogue = (
        None if language == "en" else Catalogue(LOCALES / language / "LC_MESSAGES" / f"{DOMAIN}.mo")
    )


def language() -> str:
    """The language in use."""
    return _Active.language


def _(message: str) -> str:
    """The message in the language in use."""
    return _Active.catalogue.gettext(message) if _Active.catalogue else message


def ngettext(singular: str, plural: str, count: int) -> str:
    """The form of a message that fits the count, in the language in use."""
    if _Active.catalogue:
        return _Active.catalogue.ngettext(singular, plural, count)
    return singular if count == 1 else plural


def N_(message: str) -> str:  # noqa: N802 - gettext's own name for "mark, translate later"
    """Mark a message for the catalogue; it is translated where it is shown."""
    return message
