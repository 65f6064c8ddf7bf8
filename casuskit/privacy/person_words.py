"""Words for a person: who somebody is in a family, a case or a life."""

_ROLES = frozenset(
    """
    persoon iemand mens gast knul meid meiden jongen jongens jongetje meisje meisjes kleuter peuter
    dreumes puber tiener baby pasgeborene zuigeling kind kinderen kids jongere jongeren
    jongvolwassene volwassene oudere bejaarde senior leerling scholier student studente
    heer dame meneer mijnheer mevrouw mevr mw mvr dhr hr juffrouw weduwe weduwnaar vrijgezel
    cliënt cliënte client clienten cliënten patiënt patiënte patient patiënten pt cl pat bewoner
    bewoonster bewoners inwoner inwoonster hoofdpersoon betrokkene deelnemer deelneemster huurder
    huurster buur buren partner echtgenoot echtgenote echtpaar ex vriend vriendin vriendje
    verloofde moeder vader ouder ouders moeders papa mama ma pa oma opa grootouders tante oom neef
    neefje nicht nichtje broer broers broertje broertjes zus zussen zusje zusjes zoon zoons zonen
    zoontje zoontjes zn dochter dochters dochtertje dochtertjes dr tweeling drieling oudste jongste
    middelste alleenstaande statushouder vluchteling asielzoeker migrant mantelzorger
    mantelzorgster gezinslid kandidaat werknemer werkneemster werkzoekende collega vrijwilliger
    verdachte slachtoffer dader gedetineerde pleegkind adoptiekind pupil
    """.split()
)
_ENDINGS = ("man", "vrouw", "zoon", "zoontje", "dochter", "kind", "moeder", "vader", "ouder", "zus",
            "broer", "jongen", "meisje", "kinderen", "jarige")  # fmt: skip
PARENTS = frozenset("moeder vader ouder ouders oma opa mama papa ma pa grootouders".split())
"""Words behind which `van 3` counts children."""

PRONOUNS = frozenset("hij zij ze ik die cliënt cliënte".split())
"""Words for one person; `je` and `u` speak to anybody."""

TITLES = frozenset("heer mevrouw mevr. mw. mw mvr. dhr. dhr meneer cliënt cliënte kind".split())
"""Words before a letter that stands for somebody, as in `mevrouw X.`."""


def is_person(word: str) -> bool:
    """Whether a word in lower case is one for a person, also `kleinzoon` and `buurvrouw`."""
    return word in _ROLES or word.endswith(_ENDINGS)
