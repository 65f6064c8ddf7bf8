"""Keep the Dutch catalogue in step with the code; `--check` only compares."""

import argparse
import ast
import io
import sys
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_file
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from casuskit.rules.rule import sections

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "casuskit"
PO = PACKAGE / "locale" / "nl" / "LC_MESSAGES" / "casuskit.po"
KEYWORDS = {"_": None, "N_": None, "ngettext": (1, 2)}
HEADER = (
    "# Dutch words of casuskit. "
    "Made by `make messages`; only the msgstr lines are written by hand.\n"
)


def extracted() -> Catalog:
    """Every message in the code and in the docstrings that are shown to users."""
    catalog = Catalog(domain="casuskit", charset="utf-8")
    for path in sorted(PACKAGE.rglob("*.py")):
        for _line, message, _comments, context in extract_from_file("python", path, KEYWORDS):
            catalog.add(message, context=context)
        for message in docstrings(path):
            catalog.add(message)
    return catalog


def docstrings(path: Path) -> Iterator[str]:
    """What a rule's page says in words."""
    folder = path.relative_to(PACKAGE).parts
    text = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    if text is None or path.name == "__init__.py":
        return
    if folder[0] == "rules" and "\n\nWhy:\n" in text:
        yield from sections(text)[:2]


def updated() -> Catalog:
    """The Dutch catalogue with today's messages, its translations kept."""
    with PO.open("rb") as file:
        known = read_po(file, locale="nl", charset="utf-8")
    fresh = Catalog(
        locale="nl", domain="casuskit", charset="utf-8", fuzzy=False, header_comment=HEADER
    )
    for message in extracted():
        if message.id:
            found = known.get(message.id if isinstance(message.id, str) else message.id[0])
            fresh.add(message.id, found.string if found else None)
    return fresh


def as_po(catalog: Catalog) -> bytes:
    """The catalogue as text that is the same on every machine and day."""
    buffer = io.BytesIO()
    write_po(buffer, catalog, width=100, no_location=True, omit_header=True, sort_output=True)
    head = (
        f'{HEADER}msgid ""\nmsgstr ""\n'
        '"Language: nl\\n"\n'
        '"Content-Type: text/plain; charset=utf-8\\n"\n'
        '"Content-Transfer-Encoding: 8bit\\n"\n'
        '"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n\n'
    )
    return head.encode() + buffer.getvalue()


class _Timeless(Catalog):
    """A catalogue whose header tells neither the minute nor the version of Babel."""

    mime_headers = property(
        lambda self: [
            ("Content-Type", "text/plain; charset=utf-8"),
            ("Plural-Forms", self.plural_forms),
        ]
    )


def as_mo(catalog: Catalog) -> bytes:
    """The catalogue as the program reads it."""
    plain = _Timeless(locale="nl", charset="utf-8")
    for message in catalog:
        if message.id:
            plain.add(message.id, message.string, context=message.context)
    buffer = io.BytesIO()
    write_mo(buffer, plain)
    return buffer.getvalue()


def missing(catalog: Catalog) -> list[str]:
    """Messages without Dutch words."""
    return [
        str(message.id)
        for message in catalog
        if message.id
        and not all(message.string if isinstance(message.string, tuple) else (message.string,))
    ]


def main() -> int:
    """Write the catalogue, or with `--check` say what is out of step."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--check", action="store_true", help="write nothing; exit 1 when out of step"
    )
    check = parser.parse_args().check
    catalog = updated()
    if not check:
        PO.write_bytes(as_po(catalog))
        PO.with_suffix(".mo").write_bytes(as_mo(catalog))
    lacking = missing(catalog)
    for each in lacking:
        print(f"no Dutch: {each}")
    stale = PO.read_bytes() != as_po(catalog) or PO.with_suffix(".mo").read_bytes() != as_mo(
        catalog
    )
    if stale:
        print("the catalogue is out of step; run `make messages`")
    return 1 if check and (stale or lacking) else 0


if __name__ == "__main__":
    sys.exit(main())
