"""Which places are as large as a municipality: in those a client is one of many."""

_LARGE = frozenset(
    name.replace("_", " ")
    for name in """
    amsterdam rotterdam den_haag 's-gravenhage utrecht eindhoven groningen tilburg almere breda
    nijmegen apeldoorn arnhem haarlem haarlemmermeer enschede amersfoort zaanstad den_bosch
    's-hertogenbosch zwolle leiden leeuwarden zoetermeer dordrecht ede alphen_aan_den_rijn alkmaar
    emmen westland delft venlo deventer helmond amstelveen hilversum heerlen sittard oss nissewaard
    roosendaal schiedam purmerend hoorn vlaardingen lelystad leidschendam hoofddorp zaandam
    spijkenisse almelo hengelo maastricht gouda assen bergen_op_zoom capelle_aan_den_ijssel
    veenendaal katwijk zeist nieuwegein hardenberg roermond doetinchem den_helder hoogeveen
    terneuzen middelburg kampen woerden heerhugowaard weert houten waalwijk velsen rijswijk
    barneveld smallingerland drachten heerenveen harderwijk antwerpen gent brugge brussel leuven
    luik mechelen friesland fryslân drenthe overijssel flevoland gelderland noord-holland
    zuid-holland zeeland noord-brabant brabant limburg twente achterhoek veluwe randstad
    """.split()
)


def is_large(place: str) -> bool:
    """Whether a name is that of a town of some 50,000 people or more, a region or a province."""
    return place.lower() in _LARGE
