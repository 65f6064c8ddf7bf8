"""Rare conditions and events: few people have them, or everybody nearby has heard of them."""

import re
from collections.abc import Iterator

from casuskit.core.text import Span
from casuskit.privacy.nearby import parts
from casuskit.privacy.numbers import lowered

_CONDITIONS = re.compile(
    r"(?<![a-zà-ÿ])(?:zeldzame (?:[a-zà-ÿ]{3,16} )?(?:aandoening|ziekte|afwijking|vorm|erfelijke"
    r"|tumor|kanker)"
    r"|huntington|als-pati|amyotrof|taaislijmziekte|cystic fibrosis|duchenne|prader-willi"
    r"|rett-?syndroom"
    r"|angelman|marfan|ehlers-danlos|sikkelcel|thalassemie|hemofilie|creutzfeldt"
    r"|stofwisselingsziekte"
    r"|mitochondri[eë]le|achondroplasie|dwerggroei|albinisme|epidermolysis|tubereuze sclerose"
    r"|neurofibromatose|fenylketonurie|pku|ziekte van (?:fabry|gaucher|pompe|wilson|batten|addison"
    r"|cushing|chagas|niemann|tay-sachs|kawasaki|moyamoya)|spinale spieratrofie|sma type|locked-in"
    r"|doofblind|siamese|osteogenesis|broze botten|progeria|porfyrie|22q11|klinefelter"
    r"|turner-?syndroom"
    r"|fragiele x|williams-?syndroom|syndroom van (?:rett|turner|williams|usher|marfan|klinefelter"
    r"|wolfram|noonan|cornelia|prader|angelman|ehlers|kleefstra|münchhausen)|narcolepsie|lepra"
    r"|(?:nier|hart|long|lever|stamcel|beenmerg|hoornvlies|hand)transplantatie|donor(?:nier|hart"
    r"|long)"
    r"|kunsthart|zeslingen?|vijfling)"
)
_EVENTS = re.compile(
    r"\b(?:(?:kwam|was|stond|staat|verscheen|haalde|geweest)(?: (?:ook|er|mee|zelfs|ermee))?(?: in"
    r"| op)?"
    r" (?:de krant|het nieuws|het journaal|de media|tv|televisie)"
    r"|media-?aandacht|landelijk nieuws|familiedrama|gezinsdrama|vermoord|moord op|doodslag|ontvoer"
    r"|gijzel(?:ing|d)|vliegramp|mh17|srebrenica|vuurwerkramp|cafébrand|schietpartij|steekpartij"
    r"|aanslag"
    r"|eerwraak|mensenhandel|mensensmokkel|treinongeluk|bedolven|lawine|schipbreuk|vondeling"
    r"|treinkaping"
    r"|gasexplosie|explosie (?:in|van)|bekende rechtszaak|amber alert|opsporing verzocht)"
)
_OF_CONDITIONS = tuple(
    """
    zeldzame huntington als-pati amyotrof taaislijm cystic duchenne prader rett angelman marfan
    ehlers sikkelcel thalassemie hemofilie creutzfeldt stofwisseling mitochondri achondro dwerggroei
    albinisme epidermo tubereuze neurofibro fenylketon pku ziekte spieratrofie sma locked-in
    doofblind siamese osteogenesis broze progeria porfyrie 22q11 klinefelter turner fragiele
    williams syndroom narcolepsie lepra transplantatie donor kunsthart zesling vijfling
    """.split()
)
_OF_EVENTS = tuple(
    """
    krant nieuws journaal media tv televisie drama vermoord moord doodslag ontvoer gijzel vliegramp
    mh17 srebrenica vuurwerkramp brand schietpartij steekpartij aanslag eerwraak mensenhandel
    mensensmokkel treinongeluk bedolven lawine schipbreuk vondeling treinkaping explosie
    rechtszaak alert opsporing
    """.split()
)
"""What is in every condition and every event."""

_AROUND = 64


def find(text: str) -> Iterator[Span]:
    """Every rare condition or event that is named."""
    lower = lowered(text)
    for pattern, words in ((_CONDITIONS, _OF_CONDITIONS), (_EVENTS, _OF_EVENTS)):
        for part in parts(text, words, _AROUND):
            for found in pattern.finditer(lower, *part):
                yield Span(*found.span())
