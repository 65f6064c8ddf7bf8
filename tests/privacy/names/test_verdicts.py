"""Names with a capital: who is found, whatever their background, and what is no name."""

import pytest

from casuskit.core.findings import Severity
from casuskit.privacy.names.verdicts import verdicts
from casuskit.privacy.normal import normalise


def found(text: str, kind: str = "PERSON") -> list[str]:
    normal = normalise(text).text
    return [
        normal[match.span.start : match.span.end]
        for match in verdicts(normal)
        if match.kind == kind
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Gisteren belde Tesfalem Ghebremeskel over de huur.", "Tesfalem Ghebremeskel"),
        ("Gesproken met Luwam Woldegebriel.", "Luwam Woldegebriel"),
        ("Volgens Gülsüm Yıldırım gaat het goed.", "Gülsüm Yıldırım"),
        ("Ik sprak Naïma El Khaldi in de hal.", "Naïma El Khaldi"),
        ("Verzorgende Sharmila Ramdhani bleef.", "Sharmila Ramdhani"),
        ("Rudsel Winklaar vroeg om hulp.", "Rudsel Winklaar"),
        ("Gebeld met Krzysztof Wójcik.", "Krzysztof Wójcik"),
        ("Oleksandra Bondarchuk huilde.", "Oleksandra Bondarchuk"),
        ("Met Faadumo Xirsi Cige is gesproken.", "Faadumo Xirsi Cige"),
        ("Beste Fadwa Al-Masri, dank.", "Fadwa Al-Masri"),
        ("Zarmina Noorzai kwam alleen.", "Zarmina Noorzai"),
        ("De tolk, Chen Lihua, was er ook.", "Chen Lihua"),
        ("Sjoukje Hiemstra belt morgen.", "Sjoukje Hiemstra"),
        ("Overleg met Sanne Bakker.", "Sanne Bakker"),
    ],
    ids=range(14),
)
def test_a_name_is_found_whatever_its_background(text: str, name: str) -> None:
    assert found(text) == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("mevrouw Koning belde", "Koning"),
        ("MEVROUW JANSEN BELDE", "JANSEN"),
        ("dhr. van der Meulen is thuis", "van der Meulen"),
        ("mw. J. de Vries", "J. de Vries"),
        ("Zijn zoon Daan helpt.", "Daan"),
        ("onze ib'er Kuiper was erbij", "Kuiper"),
        ("Sanne K. kwam langs.", "Sanne K."),
        ("Dossier van Berg, Jan van der", "Berg, Jan van der"),
        ("Fatima's broer wacht.", "Fatima's"),
        ("De fiets van Jets zus. Dag, Sanne Bakker", "Sanne Bakker"),
        ("Anne-Marie Bakker-Smit", "Anne-Marie Bakker-Smit"),
        ("Ik ben Roos van Wijk.", "Roos van Wijk"),
        ("Wil Koning werkt nog.", "Wil Koning"),
        ("Yusuf: ik wil niet.", "Yusuf"),
        ("Tesfay (vader) vroeg dit.", "Tesfay"),
        ("Gesproken met J.W. Bakker.", "J.W. Bakker"),
        ("huisarts H. Kok", "H. Kok"),
        ("Volgens Van Dijk mag het.", "Van Dijk"),
        ("op verzoek van el Amrani", "el Amrani"),
        ("| naam | rol |\n| --- | --- |\n| Mulder | arts |", "Mulder"),
        ("naam;straat\nJansen;Voorbeeldstraat 3\nBakker;Voorbeeldstraat 4", "Bakker"),
        ("Mevrouw <b>Hoekstra</b> belde.", "Hoekstra"),
        ("Ik ben Bianca, ik was verslaafd.", "Bianca"),
        ("Triagist Bo Verstraten belt terug.", "Bo Verstraten"),
        ("De zus van mw. Meesters belde.", "Meesters"),
        ("Doorgezet naar Arend Bruinsma.", "Arend Bruinsma"),
        ("Zij kregen zoons: Leen en Arie.", "Leen"),
        ("Met vriendelijke groet, T.W.", "T.W."),
        ("Gebeld door Kees.\nMevrouw Bakker was er ook.", "Kees"),
        ("Acties: Desiree 1 en 4. Mevrouw Bakker de rest.", "Desiree"),
    ],
    ids=range(30),
)
def test_a_name_is_found_however_it_is_written(text: str, name: str) -> None:
    assert name in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Gisteren is er gebeld. Morgen weer.",
        "Storm en regen. Roos verzorgen. Kok worden lijkt hem leuk.",
        "De ziekte van Parkinson en het syndroom van Korsakov.",
        "Gordon-patronen, Katz en de Barthel-index ingevuld.",
        "Volgens de Wmo 2015 en de Participatiewet mag het.",
        "Met Signs of Safety en Triple P gewerkt.",
        "Via WhatsApp en MijnOverheid geregeld; DigiD werkt.",
        "Metoprolol 50 mg en Oxazepam zo nodig.",
        "De Wijkverpleegkundige belt de Huisarts en de POH-GGZ.",
        "Cliënt A. en mevrouw X. zijn er, de heer Y ook.",
        "[naam] woont bij [dochter]; NN kwam ook.",
        "Budgetbegeleidingstraject gestart. Collumfractuur gezien.",
        "Koningsdag, Suikerfeest en Pasen thuis gevierd.",
        "Polen, Bulgaren en Roemenen in de wijk.",
        "Plan B. Daarna optie C. Verder niets.",
        "Hb 8,1 en eGFR 54; RR 140/90.",
        "Business Case en Project Start volgende week.",
        "Hepatitis B. Streptokokken A.",
        "# Sociaal Netwerk\n- Buren\n- Vrienden",
        "Actie: Zorgmijding bespreken",
        "Mensen: trots, direct. Dokter, Bankje in het park.",
        "| naam | rol |\n| --- | --- |\n| [naam] | Huisarts |\n| cliënt A | inwoner |",
        "| Domein | Signaal |\n| --- | --- |\n| Wonen | Roos op de muur |",
        "Cliënt K. slaapt slecht. Leerling L is er weer.",
        "Buurvrouw Links wil koken, buurman Rechts niet.",
        "Roos van Leary besproken. De geweldspiraal van Walker hangt er.",
        "Eenzaamheidsschaal De Jong-Gierveld: 8. Afdeling De Linde.",
        "Klarna en bol: 900 euro. Tinka: 3 keer.",
        "Sertraline wil hij niet. Roos zei ze, en lachte.",
        "Mevrouw K. belt. De familie V. ook, en leerling L.",
        "Woont bij haar tante. Eerste kind is thuis.",
        "Lab: vit D. Verwijzing volgt. Cliënt C. Psychotisch en moe.",
        "Buddy van VluchtelingenWerk gaat mee.",
        "Zij leest De Volkskrant en belt met De Fraudehelpdesk.",
        "Huisarts: Diogenes? Of gewoon eenzaam.",
        "Geen Haldol, wel Fluvoxamine. Cavilon gebruikt.",
        "Housing First: acht principes. Skaeve Huse: twee locaties.",
        "AGOG en Hervitas genoemd. Nieuwe afspraak: vrijdag.",
        "Terwijl Jimmy bleef, en of Jay dat wist.",
    ],
    ids=range(39),
)
def test_what_is_no_name_stays_silent(text: str) -> None:
    assert found(text) == []


def test_a_strange_word_counts_where_somebody_is_named() -> None:
    assert found("Gisteren kwam Vinkelo ook.") == []
    assert found("Mevrouw Bakker belde. Gisteren kwam Vinkelo ook.") == ["Bakker", "Vinkelo"]
    assert found("Gisteren waren Sanne en Vinkelo er.") == ["Sanne", "Vinkelo"]
    assert found("Later was Mulder er ook.") == []
    assert found("Mevrouw Bakker belde. Later was Mulder er ook.") == ["Bakker", "Mulder"]


def test_a_first_name_with_nothing_around_it_counts_where_somebody_is_named() -> None:
    assert found("Citaat op de muur: Loesje. Verder niets.") == []
    assert found("Mevrouw Bakker is er. Foto op de muur: Sanne.") == ["Bakker", "Sanne"]
    assert found("Sanne belde.") == ["Sanne"]
    assert found("Sanne en Daan waren er.") == ["Sanne", "Daan"]


def test_a_room_and_a_quarter_of_the_wind_are_no_places() -> None:
    assert found("Plaats: Vergaderzaal 2. Wijkteam Noord-Oost.", "PLACE") == []
    assert found("Woonplaats: Utrecht-Oost", "PLACE") == ["Utrecht-Oost"]


def test_many_strange_words_beside_one_name_are_things() -> None:
    things = "Gisteren Blorpa, Vinkelo, Zartex, Quimbo en Drofta gezien."
    assert found(f"Mevrouw Bakker belde. {things}") == ["Bakker"]


def test_a_title_is_surer_than_a_first_name() -> None:
    text = "Mevrouw Bakker. Sanne kwam."
    assert [match.severity for match in verdicts(text)] == [Severity.ERROR, Severity.WARNING]


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("Zij woont in Bergen op Zoom.", "PLACE", "Bergen op Zoom"),
        ("Adres: Kerkstraat 12, Leiden", "PLACE", "Leiden"),
        ("Hij zit op basisschool De Klimop.", "INSTITUTION", "basisschool De Klimop"),
        ("Opname bij Stichting Avondzon.", "INSTITUTION", "Stichting Avondzon"),
        ("Werkt nu voor De Herstelwinkel.", "INSTITUTION", "De Herstelwinkel"),
        ("Gaat naar rouwgroep De Vlinder.", "INSTITUTION", "rouwgroep De Vlinder"),
        ("Werkgever: Voorbeeld Personeel BV.", "INSTITUTION", "Voorbeeld Personeel BV"),
        ("Zit op IKC De Vuurvogel.", "INSTITUTION", "IKC De Vuurvogel"),
    ],
    ids=range(8),
)
def test_places_and_institutions_are_found_whole(text: str, kind: str, value: str) -> None:
    assert value in found(text, kind)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hij woont samen met Karin.", "Karin"),
        ("Zij woont nog samen met Selam.", "Selam"),
        ("Zij is getrouwd met Tesfay.", "Tesfay"),
        ("Volgens Youssef gaat het slecht.", "Youssef"),
        ("Hij is boos op Ingrid.", "Ingrid"),
        ("Zij is bang voor Mohammed.", "Mohammed"),
        ("Karin is vaak verdrietig.", "Karin"),
        ("Hij heeft ruzie met Petra gehad.", "Petra"),
    ],
)
def test_one_name_that_is_bound_to_somebody_is_found_in_a_note_without_another(
    text: str, name: str
) -> None:
    assert found(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Zij werkt samen met Buurtzorg.",
        "Hij is boos op Facebook.",
        "Zij is bang voor Corona.",
        "De relatie met Vitens is goed.",
        "Volgens Movisie gaat het beter.",
        "Spotify is vaak traag.",
        "Hij woont in een huis van Vestia, samen met een vriend.",
        "Zij is tevreden over Zilveren Kruis.",
        "De aanvraag is samen met Veilig Thuis gedaan.",
    ],
)
def test_what_stands_there_and_is_nobody_stays_silent(text: str) -> None:
    assert found(text) == []


PARTS = [
    ("Gesproken met Sanne\nKoning belt.", ["Sanne"]),
    ("Gesproken met Sanne\nTafel Bakker gezien.", ["Sanne"]),
    ("Gesproken met Sanne\nTaalhuis Bakker gezien.", ["Sanne"]),
    ("Gesproken met mevrouw Vinkelo\nTafel gedekt.", ["Vinkelo"]),
    ("Met Sanne\nBuren belden ook.", ["Sanne"]),
    ("De zus van Sanne\nBuren belden.", []),
    ("Met Sanne Buren gebeld.", ["Sanne Buren"]),
    ("Met Sanne Na gebeld.", ["Sanne"]),
    ("Met J. Buren gebeld.", ["J. Buren"]),
    ("Met C. Buren gebeld.", []),
    ("Met Vinkelo Buren gebeld.", ["Vinkelo"]),
    ("Mw Riet van Buren belt.", ["Riet van Buren"]),
    ("Mw Riet in Buren belt.", ["Riet"]),
    ("Mevrouw Y. Alle waarden zijn goed.", []),
    ("De heer Bakker DigiD zei dat.", ["Bakker"]),
    ("Boekje Donald Duck gelezen.", []),
    ("Dat zegt mevrouw De Vries-senior.", ["De Vries-senior"]),
    ("De heer Arts belt.", ["Arts"]),
    ("De heer Apotheker belt.", []),
    ("De heer Zoon belt.", []),
    ("De heer Hoogleraar belt.", []),
    ("Lijst M Sanne Bakker was er.", ["Sanne Bakker"]),
    ("Bij de brief Jan Willem Prins.", ["Jan Willem Prins"]),
    ("Vrijwilliger gevraagd: Jan Willem Prins.", ["Jan Willem Prins"]),
    ("Terugbelverzoek Wang Xiuying, morgen.", ["Wang Xiuying"]),
    ("Daar zat Koning Sanne.", ["Koning Sanne"]),
    ("Koning Sanne belt.", ["Sanne"]),
    ("Koning de Sanne belt.", ["Koning de Sanne"]),
    ("Beer Sanne belt.", ["Sanne"]),
    ("Hij heet Snelle Sanne en kwam.", ["Snelle Sanne"]),
]
PLACES = [
    ("Woont in Kamer 12", []),
    ("Opgegroeid te Buren.", ["Buren"]),
    ("De mensen van Buren.", []),
    ("Kantoor in Hengstdijk.", ["Hengstdijk"]),
    ("Zij is verhuisd naar Oude Buren 3", ["Oude"]),
    ("Zij woont in Den Kerkdijk.", []),
    ("Wijk\nTafel gezien.", []),
]


@pytest.mark.parametrize(("text", "names"), PARTS, ids=range(len(PARTS)))
def test_a_run_of_capitals_is_cut_where_a_name_ends(text: str, names: list[str]) -> None:
    assert found(text) == names


@pytest.mark.parametrize(("text", "names"), PLACES, ids=range(len(PLACES)))
def test_a_word_is_a_place_where_one_is_meant(text: str, names: list[str]) -> None:
    assert found(text, "PLACE") == names


def test_two_full_names_from_a_list_are_as_sure_as_one_behind_a_title() -> None:
    assert found("Sanne Bakker was er. Gisteren kwam Vinkelo ook.") == ["Sanne Bakker"]
    two = ["Sanne Bakker", "Daan Koning"]
    text = "Sanne Bakker was er. Daan Koning was er."
    assert found(f"{text} Gisteren kwam Vinkelo ook.") == [*two, "Vinkelo"]
    things = "Gisteren Blorpa, Vinkelo, Drofta en Quimbo gezien."
    assert found(f"{text} {things}") == two


def test_only_the_name_beside_it_vouches_for_a_strange_word() -> None:
    assert found("Gisteren kwamen Sanne en Daan, en later kwam Vinkelo.") == ["Sanne", "Daan"]
    assert found("Gisteren kwam Vinkelo, en later kwamen Sanne en Daan.") == ["Sanne", "Daan"]
