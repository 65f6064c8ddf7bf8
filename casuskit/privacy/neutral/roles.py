"""Words in front of a name, and what they say of its bearer: a role, a title, a sex."""

from collections.abc import Mapping

from casuskit.privacy import vocabulary

PERSON = "persoon"
"""The word for who has no role."""

FAMILY = "gezin"
"""The word for more people of one name."""

ROLES: Mapping[str, str] = {
    word: role
    for role, words in {
        "cliënt": "cliënt cliënte client patiënt patiënte patient bewoner bewoonster inwoner"
        " inwoonster betrokkene hoofdpersoon",
        "partner": "partner man vrouw echtgenoot echtgenote levenspartner",
        "ex-partner": "ex ex-partner ex-man ex-vrouw expartner exman exvrouw",
        "vriend": "vriend vriendje",
        "vriendin": "vriendin vriendinnetje",
        "ouder": "ouder ouders",
        "moeder": "moeder mama mam",
        "vader": "vader papa pap",
        "kind": "kind baby jongen meisje oudste middelste jongste",
        "zoon": "zoon zoontje",
        "dochter": "dochter dochtertje",
        "broer": "broer broertje",
        "zus": "zus zusje",
        "opa": "opa grootvader",
        "oma": "oma grootmoeder",
        "oom": "oom",
        "tante": "tante",
        "neef": "neef neefje",
        "nicht": "nicht nichtje",
        "kleinkind": "kleinkind kleinzoon kleindochter",
        "stiefouder": "stiefvader stiefmoeder",
        "stiefkind": "stiefzoon stiefdochter",
        "schoonouder": "schoonvader schoonmoeder",
        "schoonkind": "schoonzoon schoondochter",
        "schoonfamilielid": "schoonzus schoonbroer zwager",
        "pleegouder": "pleegvader pleegmoeder",
        "pleegkind": "pleegkind pleegzoon pleegdochter",
        "huisgenoot": "huisgenoot kamergenoot",
        "buur": "buur buurman buurvrouw buurjongen buurmeisje",
        "collega": "collega",
        "arts": "arts huisarts dokter dr psychiater specialist",
        "verpleegkundige": "verpleegkundige wijkverpleegkundige",
        "psycholoog": "psycholoog therapeut",
        "begeleider": "begeleider begeleidster hulpverlener hulpverleenster casemanager coach",
        "bewindvoerder": "bewindvoerder",
        "mentor": "mentor",
        "voogd": "voogd gezinsvoogd",
        "consulent": "consulent klantmanager",
        "leraar": "leraar lerares docent docente juf meester",
        "agent": "agent wijkagent",
        "mantelzorger": "mantelzorger",
        "vrijwilliger": "vrijwilliger vrijwilligster",
        "werkgever": "werkgever baas",
        "verhuurder": "verhuurder huisbaas",
        "geestelijke": "dominee ds pastoor pater imam",
        FAMILY: "familie fam echtpaar gezin",
    }.items()
    for word in words.split()
}
"""The role that a word in front of a name gives, by that word."""

TITLES = (vocabulary.TITLES - frozenset(ROLES)) | {"de"}
"""Words in front of a name that give way with it and say no role."""

FEMALE = frozenset(
    "mevrouw mevr mw mvr mej juffrouw cliënte patiënte bewoonster inwoonster vrouw echtgenote"
    " vriendin moeder mama mam meisje dochter dochtertje zus zusje oma grootmoeder tante nicht"
    " nichtje kleindochter stiefmoeder stiefdochter schoonmoeder schoondochter schoonzus buurvrouw"
    " buurmeisje begeleidster hulpverleenster lerares juf".split()
)
MALE = frozenset(
    "heer hr dhr meneer mijnheer man echtgenoot vader papa pap jongen zoon zoontje broer broertje"
    " opa grootvader oom neef neefje kleinzoon stiefvader stiefzoon schoonvader schoonzoon zwager"
    " schoonbroer buurman buurjongen meester".split()
)
