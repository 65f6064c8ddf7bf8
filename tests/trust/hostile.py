"""What nobody should put in a file, and somebody does: bytes by name, made when they are needed."""

from collections.abc import Callable, Mapping

from tests.builders import case
from tests.trust.often import every

LESS = every(12)
"""By how much the largest texts are smaller in a run of every day."""

_VALUES = next(iter(case().values()))
_TOP = "---\nschema: casus/1\ncasus: 2026-001\n"

_TEXTS: Mapping[str, str] = {
    "empty": "",
    "one line end": "\n",
    "only fences": "---\n---\n",
    "one fence": "---",
    "a fence and no end": "---\nschema: casus/1\n",
    "fence within a block": "---\nschema: casus/1\ntitel: |\n  a\n---\n  b\n---\n",
    "no front matter": "# Notities\n\nZomaar een tekst.\n",
    "TOML": "+++\nschema = 'casus/1'\n+++\n",
    "JSON": '{"schema": "casus/1", "casus": NaN}\n',
    "JSON in fences": '---\n{"schema": "casus/1", "casus": "2026-001", "casus": Infinity}\n---\n',
    "a list": "---\n- a\n- b\n---\n",
    "a scalar": "---\neen\n---\n",
    "a number": "---\n7\n---\n",
    "null": "---\n~\n---\n",
    "deep flow": "---\na: " + "[" * 50_000 + "\n---\n",
    "deep maps": "---\na: " + "{a: " * 50_000 + "\n---\n",
    "deep blocks": "---\n" + "".join(f"{' ' * each}a:\n" for each in range(1_000)) + "---\n",
    "deep in a body": "---\nschema: casus/1\n---\n" + "> " * 50_000 + "a\n",
    "deep lists in a body": "---\nschema: casus/1\n---\n" + "- " * 50_000 + "a\n",
    "deep brackets in a body": "---\nschema: casus/1\n---\n" + "[" * (100_000 // LESS) + "\n",
    "deep emphasis in a body": "---\nschema: casus/1\n---\n" + "*a **b " * (50_000 // LESS) + "\n",
    "many tasks": _VALUES + "## Vervolgacties\n\n" + "- [ ] Bellen @bt-1 📅 2026-12-16\n" * 4_000,
    "many cells": _VALUES + "|a" * 5_000 + "|\n" + "|-" * 5_000 + "|\n" + "|a\n" * 5_000,
    "billion laughs": "---\na: &a [x, x, x, x, x, x, x, x, x]\n"
    + "".join(
        f"{chr(98 + each)}: &{chr(98 + each)} [{', '.join(['*' + chr(97 + each)] * 9)}]\n"
        for each in range(12)
    )
    + "---\n",
    "cycle": "---\na: &a [*a]\n---\n",
    "alias of nothing": "---\na: *b\n---\n",
    "merge keys": "---\nbasis: &b {a: 1}\n<<: *b\n---\n",
    "merge of a scalar": "---\n<<: 1\n<<: [a, b]\n---\n",
    "python tag": "---\ntitel: !!python/object/apply:os.system ['touch ingebroken']\n---\n",
    "python name": "---\ntitel: !!python/name:os.system\n---\n",
    "ruby tag": "---\ntitel: !ruby/object:Gem::Requirement {}\n---\n",
    "tag directive": "%TAG ! tag:yaml.org,2002:python/\n---\na: !object/new:os.system [x]\n---\n",
    "yaml directive": "---\n%YAML 9.9\na: b\n---\n",
    "bad timestamp": "---\naangemeld_op: !!timestamp x\n---\n",
    "bad bool": "---\nurgentie: !!bool x\n---\n",
    "bad int": '---\ncasus: !!int ""\n---\n',
    "bad binary": "---\ntitel: !!binary \U0001f600\n---\n",
    "bad float": "---\ncasus: !!float x\n---\n",
    "bad set": "---\ncasus: !!set [a]\n---\n",
    "bad omap": "---\ncasus: !!omap {a: b}\n---\n",
    "not a number": f"{_TOP}minuten: .nan\nurgentie: .inf\nteam: -.INF\n---\n",
    "long number": f"{_TOP}minuten: {'9' * 5_000}\n---\n",
    "long exponent": f"{_TOP}minuten: 1e999999999\n---\n",
    "octal": f"{_TOP}minuten: 0o777\nteam: 0777\ninbrenger: 0b11\n---\n",
    "sexagesimal": f"{_TOP}minuten: 19:30\nteam: 190:20:30\n---\n",
    "norway": f"{_TOP}team: no\ngrondslag: off\nsoort: y\n---\n",
    "day that is not": f"{_TOP}aangemeld_op: 2026-02-30\nbewaren_tot: 0000-00-00\n---\n",
    "first and last day": f"{_TOP}aangemeld_op: 0001-01-01\nbewaren_tot: 9999-12-31\n---\n",
    "zone that is not": f"{_TOP}aangemeld_op: 2026-01-01T00:00:00+99:99\n---\n",
    "digits of another script": f"{_TOP}aangemeld_op: ٢٠٢٦-٠١-٠١\ncasus: ２０２６-００１\n---\n",
    "escape beyond unicode": '---\ntitel: "\\UFFFFFFFF"\n---\n',
    "escaped surrogate": '---\ntitel: "\\ud800 \\udfff"\n---\n',
    "escaped NUL": '---\ntitel: "\\0\\x1b[31m"\n---\n',
    "escaped line separators": '---\ntitel: "a\\N\\L\\P b"\n---\n',
    "keys twice": "---\n" + "casus: 2026-001\n" * (10_000 // LESS) + "---\n",
    "many keys": "---\n"
    + "".join(f"sleutel_{each}: a\n" for each in range(50_000 // LESS))
    + "---\n",
    "key of a list": "---\n? [a, b]\n: c\n? {a: b}\n: d\n---\n",
    "key that is no word": "---\n1: a\ntrue: b\n~: c\n: d\n2026-01-01: e\n---\n",
    "long key": f"---\n{'a' * 1_000}: b\n{'b' * 100_000}: c\n---\n",
    "long list": f"{_TOP}lichamelijk:\n" + "- a\n" * (100_000 // LESS) + "---\n",
    "long value": f"{_TOP}titel: {'a' * 1_000_000}\n---\n",
    "many documents": "---\na: b\n---\n" * 4_000,
    "merge conflict": f"---\n<<<<<<< HEAD\n{_TOP[4:]}=======\ncasus: 2026-002\n>>>>>>> tak\n---\n",
    "tabs": "---\n\tschema:\tcasus/1\n---\n",
    "only tabs": "\t" * 500_000,
    "only blanks": " " * 500_000,
    "only dashes": "-" * 500_000,
    "200,000 lines": _VALUES + "a\n" * 200_000,
    "200,000 empty lines": _VALUES + "\n" * 200_000,
    "200,000 fences": "---\n" * (200_000 // LESS),
    "mixed line ends": _VALUES.replace("\n", "\r\n", 7).replace("aangemeld", "\raangemeld"),
    "only returns": _VALUES.replace("\n", "\r"),
    "line separators": _VALUES.replace("\n", "\N{LINE SEPARATOR}"),
    "no line end": _VALUES.rstrip("\n"),
    "bidi": _VALUES.replace("Uitgeput", "\u202eUitgeput\u2066\u2069"),
    "zero width": _VALUES.replace("Uitgeput", "U\u200bi\u00adt\ufeffgeput"),
    "combining marks": _VALUES + "e" + "\u0301\u0316" * (200_000 // LESS),
    "one long word": _VALUES + "a" * 900_000,
    "one long name": _VALUES + "Aa" * (450_000 // LESS),
    "initials": _VALUES + "J. " * (300_000 // LESS),
    "capitals": _VALUES + "Jan Van Der " * (70_000 // LESS),
    "dates": _VALUES + "1/" * 95_000,
    "too many dates": _VALUES + "1/" * 500_000,
    "titles and names": _VALUES + "mw. Abc " * (120_000 // LESS),
    "digits": _VALUES + "0" * (900_000 // LESS),
    "mail addresses": _VALUES + "a@" * (400_000 // LESS),
    "domains": _VALUES + "a." * (400_000 // LESS) + "@",
    "comments": _VALUES + "<!-- " * (180_000 // LESS),
    "mutes": _VALUES + "<!-- casus: negeer person-name - reden -->\n" * 4_000,
    "links": _VALUES + "[a](" * (200_000 // LESS),
    "entities": _VALUES + "&#x4A;" * (150_000 // LESS),
    "link definitions": _VALUES + "".join(f"[{each}]: x\n" for each in range(20_000 // LESS)),
    "backticks": _VALUES + "".join("`" * each + " " for each in range(1_000)),
    "code fences": _VALUES + "```\n" * (200_000 // LESS),
    "headings": _VALUES + "# a\n" * (200_000 // LESS),
    "headings of nothing": _VALUES + "## \n" * (200_000 // LESS),
    "html": _VALUES + "<script>alert(1)</script>\n<img src=x onerror=alert(1)>\n" * (5_000 // LESS),
    "templates": _VALUES.replace("Uitgeput", "{{ 7*7 }}{% for x in range(10**9) %}{% endfor %}"),
    "format strings": _VALUES.replace(
        "Uitgeput", "{0.__class__} %s %(a)s {path} {count:>99999999}"
    ),
}

_RAW: Mapping[str, Callable[[], bytes]] = {
    "binary": lambda: bytes(range(256)) * 400,
    "NUL": lambda: _VALUES.replace("Uitgeput", "Uit\0geput").encode(),
    "NUL at the end": lambda: _VALUES.encode() + b"\0" * 1_000,
    "byte order mark": lambda: b"\xef\xbb\xbf" + _VALUES.encode(),
    "two byte order marks": lambda: b"\xef\xbb\xbf" * 2 + _VALUES.encode(),
    "UTF-16": lambda: _VALUES.encode("utf-16"),
    "UTF-16, odd": lambda: _VALUES.encode("utf-16") + b"x",
    "UTF-16 without a mark": lambda: _VALUES.encode("utf-16-le"),
    "UTF-32": lambda: _VALUES.encode("utf-32"),
    "Latin-1": lambda: _VALUES.replace("Uitgeput", "Geëerd").encode("latin-1"),
    "lone surrogate": lambda: _VALUES.replace("Uitgeput", "\ud83d").encode(
        "utf-8", "surrogatepass"
    ),
    "overlong": lambda: _VALUES.encode() + b"\xc0\xaf\xf8\x88\x80\x80\x80",
    "cut in a character": lambda: _VALUES.encode() + "é".encode()[:1],
    "a PDF": lambda: b"%PDF-1.7\n" + b"\0" * 100,
    "a ZIP": lambda: b"PK\x03\x04" + b"\0" * 100,
    "a PNG": lambda: b"\x89PNG\r\n\x1a\n" + b"\0" * 100,
    "a line of 50 MB": lambda: _TOP.encode() + b"titel: " + b"a" * (50 << 20) + b"\n---\n",
    "just too large": lambda: (_VALUES + "a" * (1 << 20)).encode()[: (1 << 20) + 1],
    "just not too large": lambda: (_VALUES + "Jan de Vries " * 99_999).encode()[: 1 << 20],
}

FILES: Mapping[str, Callable[[], bytes]] = {
    **{
        name: (lambda text=text: text.encode("utf-8", "surrogatepass"))  # type: ignore[misc]
        for name, text in _TEXTS.items()
    },
    **_RAW,
}
