"""How Dutch streets are called: endings, first words, and words that only look like a street."""

from functools import lru_cache

from casuskit.privacy.lexicon import flags

_SURE = tuple(
    """
    straat laan weg plein kade gracht singel dreef steeg plantsoen boulevard strjitte strasse straße
    leane buorren straatje laantje weggetje steegje dyk str.
    """.split()
)
_WEAK = tuple(
    """
    dijk hof pad park markt wal burgwal haven erf werf poort baan brink ln. pln. kamp veld zoom
    horst beek akker donk oord oever waard weide gaarde tuin hoeve stede sloot vaart wetering diep
    dam esch berg rak hage rijn heide hei wei dal duin hoek veen flat
    """.split()
)
_EVERY = _SURE + _WEAK
_ALONE = frozenset(
    """
    markt dijk plein hof kade singel wal haven brink park straat laan weg boulevard dam vest
    """.split()
)
SURE_ENDINGS = (
    "straat", "laan", "weg", "plein", "kade", "gracht", "singel", "dreef", "steeg", "plantsoen",
    "boulevard", "dijk", "strjitte", "haven", "markt", "brink",
)  # fmt: skip
"""Endings that name a street without a number as well."""

FIRST_WORDS = frozenset(
    """
    burgemeester burg. burg dokter doctor dr. dr professor prof. prof pastoor past. dominee ds. ds
    mr. mr sint st. st prins prinses koning koningin keizer graaf gravin hertog baron jonkheer jhr.
    jhr president pres. generaal gen. admiraal adm. wethouder weth. minister kardinaal kapelaan
    monseigneur mgr. ingenieur ir. ir meester kapitein luitenant kolonel jan lange korte oude
    nieuwe grote kleine eerste tweede derde vierde hoge lage achter voor verlengde zuider noorder
    ooster wester van de den der het ten ter te 't op aan la le
    """.split()
)
"""Words in lower case that begin the name of a street and go with it."""

_OF_WORK = frozenset(
    """
    zorg onderwijs werk leer prik vaccinatie herstel behandel behandeling maatwerk denk leven
    hulp hulpverlening woning arbeid cliënt client kennis keten beroep bezwaar recht schuld
    huisvesting ontwikkel ontwikkeling groei loop snel autosnel keuze oplossing besluit dienst
    gesprek verander trein lucht urine gal vakantie speel super rommel kerst kermis boeren vlooien
    baan banen jeugd sociaal aanpak proces project
    """.split()
)
_KNOWN = "straat laan gracht kade singel dreef plein".split()
_OF_ANY_TOWN = frozenset(
    "zij winkel hoofd woon dwars achter voor straf tussen parallel ring".split()
)
"""Beginnings of words that end as a street and are a way of working, a body part or an outing."""


@lru_cache(maxsize=4096)
def kind(word: str) -> str:
    """`sure`, `weak` or `alone` for a word in lower case that can name a street, else nothing."""
    if word in _ALONE:
        return "alone"
    if not word.endswith(_EVERY):
        return ""
    sure = word.endswith(_SURE)
    head = word.removesuffix(next(filter(word.endswith, _SURE if sure else _WEAK)))
    if len(head) < 2 or not _OF_WORK.isdisjoint((head, head.rstrip("s"))):
        return ""
    return "sure" if sure else "weak"


def is_common(word: str) -> bool:
    """Whether a word is one of the dictionary, as `snelweg` and `zorgpad`, and not only a name."""
    return "w" in flags(word)


def is_known_street(word: str) -> bool:
    """Whether a dictionary word such as `dorpsstraat` names one street for those who live there."""
    ending = next(filter(word.endswith, _KNOWN), None)
    if ending is None:
        return False
    head = word.removesuffix(ending)
    return _OF_ANY_TOWN.isdisjoint((head, head.rstrip("s")))
