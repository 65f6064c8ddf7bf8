"""Examples for `attachment`; all people and numbers in them are made up."""

from tests.builders import case

MISSES = [
    case("De brief ligt in het dossier."),
    case("Zie [de wet](https://wetten.overheid.nl/x)."),
    case("Lees notitie.md eerst."),
    case("Het bestand is klaar!"),
    case("[cliënt] en [dochter] komen."),
    case("Een pdf is gestuurd."),
    case("Let op! [x] gedaan."),
    case("Om 10.30 uur."),
    case("Zet nooit bestanden als foto.png of verslag.docx in deze map."),
]

HITS = [
    (case("![brief](brief.jpg)"), "![brief](brief.jpg)"),
    (case("![[foto.png]]"), "![[foto.png]]"),
    (case("[verslag](verslag.pdf)"), "[verslag](verslag.pdf)"),
    (case("[[verslag.docx]]"), "[[verslag.docx]]"),
]
