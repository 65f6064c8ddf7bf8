"""Where the fuzzer begins: the example, what is known to be hostile, and what it found before."""

from collections.abc import Iterator
from pathlib import Path

from tests.trust.hostile import FILES

MOST = 4096
"""Bytes; a longer input tells nothing that a short one does not, and takes longer."""

WORDS = (
    *"--- ... # ## - > | * ** _ ` ``` ~~~ [ ] ( ) { } & ! % @ : , ' \" \\ <!-- --> << ? ~".split(),
    *(
        "\n",
        "\r\n",
        "\r",
        "\t",
        "  ",
        "\n\n",
        "\n---\n",
        "\n- ",
        "\n  - ",
        ": ",
        " #",
        "\n>",
        "\n\n    ",
    ),
    *(
        "- [ ] ",
        "- [x] ",
        "📅 2026-12-16",
        "✅ 2026-11-04",
        "@bt-1",
        "(akkoord)",
        "## Vervolgacties",
    ),
    *("casus: negeer person-name - reden", "schema: casus/1", "schema: bijeenkomst/1"),
    *("schema: bespreking/1", "schema: team/1", "casus: 2026-001", "null", "true", "0o17", "1e3"),
    *("Anna Voorbeeld", "de heer", "mw.", "dhr.", "geb.", "moeder", "van der", "J.", "in Utrecht"),
    *("Voorbeeldstraat 0", "1234 AB", "06-00000000", "999990007", "naam@example.org", "3 mei 2019"),
    *("NL00BANK0000000000", "https://example.org/", "&#x4A;", "&amp;", "%20", "\u200b", "\u00ad"),
    *(
        "\u0301",
        "\u202e",
        "\u2028",
        "\x85",
        "\ufeff",
        "\0",
        "\x1b",
        "\U0001f600",
        "\N{LATIN SMALL LIGATURE FI}",
    ),
)
"""What files hold that a change of single bytes seldom comes upon."""

FOUND = Path(__file__).parent / "found"
_EXAMPLES = Path(__file__).parents[2] / "examples"


def seeds(target: str) -> Iterator[tuple[str, bytes]]:
    """Inputs by name: those that are short, and all that was found for a target."""
    for path in sorted(_EXAMPLES.rglob("*")):
        if path.suffix in (".md", ".yaml"):
            yield path.relative_to(_EXAMPLES).as_posix(), path.read_bytes()[:MOST]
    for name, make in FILES.items():
        raw = make()
        if len(raw) <= MOST:
            yield name, raw
    for path in sorted((FOUND / target).glob("*")):
        yield path.name, path.read_bytes()


def dictionary() -> str:
    """The words as libFuzzer reads them."""
    return "".join(f'"{_spelt(word)}"\n' for word in WORDS)


def _spelt(word: str) -> str:
    return "".join(f"\\x{byte:02X}" for byte in word.encode())
