"""Examples for `institution`; all people and numbers in them are made up."""

from tests.builders import case

MISSES = [
    case("Hij zit op de basisschool."),
    case("Het ziekenhuis belde de huisarts."),
    case("De stichting is opgericht in 2010."),
    case("School is gebeld. Praktijk is dicht."),
    case("Thuiszorg komt elke dag."),
    case("Veilig Thuis en het Leger des Heils."),
    case("Het college van B en W."),
    case("GGZ en GGD werken samen."),
    case("Zijn bedrijf ging failliet."),
    case("Apotheek: medicatie op rol."),
]

HITS = [
    (case("Hij zit op basisschool De Klimop."), "Hij zit op basisschool De Klimop."),
    (case("Zij werkt bij Stichting Avondzon."), "Zij werkt bij Stichting Avondzon."),
    (case("Opname in verpleeghuis Het Voorbeeld."), "Opname in verpleeghuis Het Voorbeeld."),
    (case("Ingeschreven bij Huisartsenpraktijk Voorbeeld."), "Ingeschreven bij"),
    (case("Leerling van OBS Merelhof."), "Leerling van OBS Merelhof."),
]
