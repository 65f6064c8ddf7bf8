"""Words for a person: who somebody is in a family, a case or a life."""

from casuskit.privacy.vocabulary import KIN

_ROLES = KIN | frozenset(
    """
    persoon iemand mens gast knul meid meiden jongens jongetje meisjes kleuter peuter dreumes
    puber tiener pasgeborene zuigeling kids jongere jongeren jongvolwassene volwassene oudere
    bejaarde senior leerling scholier student studente heer dame meneer mijnheer mevrouw mevr
    mw mvr dhr hr juffrouw weduwe weduwnaar vrijgezel cliënt cliënte client clienten cliënten
    patiënt patiënte patient patiënten pt cl pat bewoner bewoonster bewoners inwoner inwoonster
    hoofdpersoon betrokkene deelnemer deelneemster huurder huurster buur echtpaar verloofde
    moeders ma pa grootouders broertjes zoontjes zn dochtertjes dr drieling alleenstaande
    statushouder vluchteling asielzoeker migrant mantelzorgster gezinslid kandidaat werknemer
    werkneemster werkzoekende vrijwilliger verdachte slachtoffer dader gedetineerde adoptiekind
    pupil
    """.split()
)
_ENDINGS = ("man", "vrouw", "zoon", "zoontje", "dochter", "kind", "moeder", "vader", "ouder", "zus",
            "broer", "jongen", "meisje", "kinderen", "jarige")  # fmt: skip
PARENTS = frozenset("moeder vader ouder ouders oma opa mama papa ma pa grootouders".split())
"""Words behind which `van 3` counts children."""

PRONOUNS = frozenset("hij zij ze ik die cliënt cliënte".split())
"""Words for one person; `je` and `u` speak to anybody."""


def is_person(word: str) -> bool:
    """Whether a word in lower case is one for a person, also `kleinzoon` and `buurvrouw`."""
    return word in _ROLES or word.endswith(_ENDINGS)
