"""Words around names: what announces a person, a place or a thing, and what is never a name.

Small on purpose and written for this project; `lexicon.txt` knows the rest of Dutch. All of it is
in small letters.
"""

from functools import lru_cache


def _words(*texts: str) -> frozenset[str]:
    return frozenset(" ".join(texts).split())


_SENTENCE = """
aan achter af al alle alleen allemaal allen alles als alsof altijd ander andere anders anderzijds
begin behalve beide ben bent bij binnen blijft boven buiten daar daarbij daardoor daarmee daarna
daarnaast daarom daarop daaruit daarvoor dan dank dat de deels den denk der desondanks deze die dit
doch doe doel doen doet door doordat dus echt echter een eens eerder eerst eigen elk elke en
enerzijds enige er eraan ergens erna ervoor etc even eventueel ga gaat gaan geen geeft gelet
gelukkig genoeg graag had hadden heb hebben heeft heel helaas hen het hier hierbij hierdoor hierna
hiervoor hij hoe hoeveel hoewel hun ieder iedere iedereen iemand iets ik in indien inmiddels inzake
is ja jaren jou jouw juist jullie kan kon komt krijgt kunnen laat langs later liever loopt maak
maakt maar mag me medio meer meestal mee men met mijn minder misschien moest moet moeten moment
mogelijk mogen na naar naast namelijk namens nee neemt net niemand niet niets nieuw nieuwe niks nog
nooit nou nu of ofwel om omdat omtrent onder ondanks ondertussen ons onze ook op opnieuw opeens over
overal overdag overigens per pas rond rondom samen samenvattend sinds slechts slaapt soms sommige
steeds straks stel sterk te tegen tegenover telkens ten tenslotte tenzij ter terug terugkoppeling
terwijl tevens tijdens toch toen toekomst tot totdat totaal tussen u uit uiteindelijk uiterlijk
uitgaande uw vaak van vanaf vanavond vandaag vandaar vandoor vaste vanmiddag vanmorgen vanochtend
vannacht vanuit vanwege veel verder vertelt verwacht vind vindt via vlak vlakbij voelt volgens
volgend volgende voor vooral vooraf voordat voorheen voorlopig voort vorig vorige vraag vraagt waar
waarbij waardoor waarna waarom waarschijnlijk waarvan waarvoor wacht wanneer want waren was wat we
weer weet weinig wel welk welke werd werden werkt wie wij willen woont word worden wordt zal ze zeer
zegt zelf zelfs zich zie ziet zij zijn zit zo zoals zodat zodra zolang zonder zorgt zou zouden zowel
belt drinkt eet gebruikt herkent hoort houdt ligt lijkt maakte noemt reageert spreekt staat stopt
verblijft verzorgt vertrouwt wenst weigert wilde zegde
"""
_CALENDAR = """
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni
juli augustus september oktober november december kerst pasen pinksteren ramadan suikerfeest lente
zomer herfst winter
"""
_WORK = """
actie acties advies afdeling afspraak afspraken agenda analyse apotheek arts artsen behandelaar
behandeling beleid besluit bestuur bewindvoerder bewoner bewoners bezoek bijeenkomst bijlage brief
buren buur buurman buurt buurteam buurtteam buurvrouw bureau burgemeester casus casussen casemanager
casuïstiek casuïstiekbespreking centrum client cliënt cliënte clienten cliënten coach college
collega consulent contact contactpersoon dagbesteding dame deelnemer deelnemers dienst directeur
discipline dochter doelen dokter dorp dossier echtgenoot echtgenote effect ervaring fase familie
functie gebied gemeente gezin gezinswerker gezondheidscentrum gespreksbegeleider gesprek groep huis
huisarts huisartsenpraktijk hulp hulpvraag hulpverlener hulpverleners inbrenger informatie inspectie
instelling inwoner inwoners jongen jongere jongeren kader kamer kern kind kinderen koningin koor
kosten leden lid leerling leraar locatie maatschappelijk man mantelzorger mannen medewerker medisch
melding meneer methode mevrouw minister ministerie moeder mentor mens mensen naam naaste naasten
neef nicht netwerk notaris notulist officier oma omgeving onderwijs onderzoek ontwikkeling oom opa
opleiding opname organisatie ouder ouders overleg paar partner partij patiënt patient patiënten
persoon plan politie praktijk praktijkondersteuner president prinses probleem procedure proces
project provincie psychiater psycholoog punt raad rechtbank rechter regel regio revalidatie rijk
risico rol ruzie samenwerking schema school scholen schuldhulp schuldhulpverlener sociaal stad stap
start status stichting student syndroom taak tante team teams thuis thuiszorg toeslag traject
transparantie type universiteit uitkering vader veiligheid vereniging verhaal verpleeghuis
verpleegkundige verpleging verslag verslaglegging verzorging vervolgacties verzekering vraagstuk
voogd voorzitter vriend vriendin vrouw vrouwen wet wethouder wetgeving wetten wijk wijkteam
wijkverpleegkundige wijkverpleging winkel woning woongroep werk werkgever wens wensen ziekenhuis
ziekte zoon zorg zorgverlener vrijwilliger centrale algemene zorgverzekeraar zus achternaam voornaam
slachtoffer verdachte getuige verweerder verzoeker eiser gedaagde betrokkene vluchteling
statushouder peuter kleuter baby puber tiener aanvraag aandachtspunt aanleiding aanpak alcohol angst
antwoord bericht betrokkenheid bron bronnen cursus diagnose eis eisen geval gevolg gevolgen hof huur
kans kansen keuze leger les lessen medicatie middelen mogelijkheden nota onderdeel oorzaak opvang
reden resultaat rest schulden signaal signalen situatie soort stand steun tijd tekort toelichting
toename toets uitleg vertrouwen volgorde voordeel voorstel voorziening vormen waarde waarden zaak
zaken zicht
"""
_NAMED_THINGS = """
wmo wlz wgs wvggz wzd zvw avg awb jeugdwet jeugdzorg jeugdhulp participatiewet bijstand uwv svb ggd
ggz poh spv cjg rvo cak ciz mdo kbz mee ind coa digid veilig thuis stimulansz omgekeerde
slachtofferhulp vluchtelingenwerk reclassering kinderbescherming heils humanitas siriz koophandel
justitie volksgezondheid nederland belgië nederlanden europa god heer christus islam allah koran
bijbel katholiek protestants rijn maas waal ijssel noordzee randstad veluwe achterhoek
"""
THINGS = _words("""
facebook instagram snapchat snap tiktok netflix youtube google android iphone ipad windows excel
teams zoom skype signal telegram siilo parro roblox fortnite minecraft playstation xbox steam
spotify wehkamp  marktplaats vinted tikkie klarna riverty lidl aldi jumbo heijn hema kruidvat
etos action ikea blokker xenos gamma praxis primark zeeman dextro nutridrink fortimel opel ford
volkswagen golf fiat renault peugeot citroën toyota kia suzuki honda tesla ziggo kpn odido vodafone
essent eneco vattenfall greenchoice arriva connexxion qbuzz valys regiotaxi ajax feyenoord psv
koningsdag prinsjesdag bevrijdingsdag dodenherdenking suikerfeest offerfeest carnaval hemelvaart
halloween diwali sinterklaas newroz hanukkah chanoeka advent allerzielen moederdag vaderdag hoi
hallo hey hee oké oke okay lieve geachte groet groeten groetjes mvg sorry fijn prima top dank
bedankt succes goedemorgen goedemiddag goedenavond jeetje nou zeg readme wsnp wkkgz wams nidos
parnassys magister somtoday menzis vgz univé achmea nibud holi keti koti
kredietbank belastingdienst openbaar buurtzorg trajectum levvel zonnebloem
""")
"""Brands, feasts, greetings and bodies that everybody knows; no names of persons."""

TITLES = _words("""
dhr heer heren hr mrs ms miss mister mevr mevrouw mevrouws mvr mv mw meneer mijnheer juffrouw juf
meester mej mr drs dr prof professor ir ing ds fam familie zuster broeder dominee pastoor pater imam
dokter echtpaar wed
weduwe hoogleraar wijlen tante oom opa oma sjeik ustaz haji ome
""")
"""Words with which somebody is called; a name stands behind them."""

KIN = _words("""
moeder vader ouder ouders zoon zoontje zonen zoons dochter dochters dochtertje broer broers broertje
zus zussen zusje zusjes oma opa tante oom neef neefje nicht nichtje kleinzoon kleindochter kleinkind
kleinkinderen stiefvader stiefmoeder stiefzoon stiefdochter schoonvader schoonmoeder schoonzoon
schoondochter schoonzus zwager pleegvader pleegmoeder pleegzoon pleegdochter pleegkind partner
echtgenoot echtgenote man vrouw vriend vriendin vrienden ex exman exvrouw expartner ex-man ex-vrouw
ex-partner buurman buurvrouw buurjongen buurmeisje buren jongen meisje baby kind kinderen tweeling
collega mantelzorger bewindvoerder mentor voogd begeleider begeleidster huisgenoot kamergenoot
vriendje vriendinnetje jongste oudste middelste mama papa mam pap
""")
ROLES = _words("""
cliënt cliënte client cliente patiënt patiënte patient inwoner inwoonster bewoner bewoonster
leerling deelnemer deelneemster huisarts arts wijkverpleegkundige verpleegkundige verzorgende
ergotherapeut fysiotherapeut psycholoog psychiater therapeut casemanager casusregisseur regisseur
wijkagent agent wijkcoach coach consulent ambulant begeleider thuisbegeleider leerkracht mentor
docent intern jeugdbeschermer gezinsvoogd jeugdconsulent klantmanager schuldhulpverlener
maatschappelijk werker werkster vrijwilliger vrijwilligster notulist voorzitter inbrenger tolk
apotheker specialist praktijkondersteuner poh spv teamleider coördinator ouderenadviseur
opbouwwerker jongerenwerker contactpersoon eigenaar huisbaas werkgever leidinggevende advocaat
rechter officier reclasseringswerker behandelaar behandelend geriater neuroloog cardioloog internist
kinderarts dietist diëtist logopedist
""")
"""Words for somebody's part; a name may stand behind them."""

ROLE_ENDS = tuple(
    """
kundige werker werkster begeleider begeleidster coach consulent consulente agent arts adviseur
manager regisseur leider leidster loog loge peut peute meester juf moeder vader zoon dochter broer
zus vriend vriendin buurman buurvrouw zorger docent docente leraar assistent assistente beambte
rechercheur ouderling diaken trainer medewerker medewerkster secretaris curator bewoner bewoonster
leerling jongen meisje ist iste b'er
""".split()
)
"""How a word for somebody's part ends."""
NAMING = _words("""
heet heette hete heten genaamd genoemd noemt naam roepnaam voornaam achternaam geheten alias
meisjesnaam naamgenoot
""")
"""Words that give somebody a name."""

DOING = _words("""
belt belde zegt zei vertelt vertelde vraagt vroeg wil wilde woont woonde heeft had komt kwam gaat
ging krijgt kreeg werkt werkte voelt voelde vindt vond geeft gaf maakt maakte doet deed denkt dacht
slaapt sliep eet drinkt at dronk gebruikt gebruikte lijkt leek hoort hoorde ziet zag weet wist mist
miste zorgt zorgde helpt hielp kan kon moet moest mag mocht zal zou durft durfde blijft bleef wordt
werd weigert weigerde mailt mailde appt appte huilt huilde schreeuwt vertrok verhuist verhuisde
overleed zit zat ligt lag staat stond loopt liep houdt hield neemt nam reageert reageerde spreekt
sprak meldt meldde bezoekt bezocht herkent herkende ervaart ervoer stopt stopte begint begon leest
schrijft schreef leert speelt speelde rookt rookte blowt antwoordt antwoordde benoemt benoemde
beaamt knikt wenst verblijft verbleef verzorgt vertrouwt noemt noemde overlegt belooft beloofde
geboren zoekt zocht haalt haalde brengt bracht pakt pakte wacht wachtte lacht lachte kookt valt viel
probeert wou snapt heb hebben zijn waren is was ook zelf samen nog weer altijd nooit en
""")
"""What persons do; such a word behind a capitalised word makes a person of it."""

_WEAK_DOING = _words("""
is was ook zelf nog weer altijd nooit en zijn waren samen kan kon moet moest mag mocht zal zou wordt
werd heeft had hebben staat stond ligt lag maakt maakte begint begon stopt stopte geeft gaf lijkt
leek blijft bleef doet werkt werkte helpt hielp komt kwam gaat ging valt viel krijgt kreeg zorgt
zorgde loopt liep
""")
_BEING = _words("""
boos blij moe bang ziek verdrietig somber overleden gevallen zwanger dronken opgelucht jarig
geschrokken angstig eenzaam ongerust
""")
STRONG_DOING = (DOING - _WEAK_DOING) | _BEING
"""Of these, what things do not do, and how only somebody can be."""

TOWARDS = _words("""
belde belt met aan door namens volgens tegen en of & over samen vroeg vraagt zei zegt sprak spreekt
gesproken gebeld zag ziet bezocht bezoekt heb hebben dat als toen omdat want maar voor van zonder
behalve waarop waarbij terwijl nadat wanneer groet groeten groetjes beste lieve hoi dag hallo
geachte cc ook bel mail mailde mailt appte appt vertelde vertelt ik
""")
STRONG_TOWARDS = _words("""
namens groet groeten groetjes beste lieve hoi hallo geachte belde belt sprak gesproken gebeld
""")
"""Words before a name: those that greet or call somebody, or tell who said it."""

PLACE_BEFORE = _words("""
in te uit naar nabij vanuit rond bij wijk buurt dorp stad gemeente regio stadsdeel gehucht
buurtschap woonplaats geboorteplaats plaats woonachtig verhuisd richting omgeving rondom tussen kern
""")
PLACE_NOUNS = _words("""
wijk buurt dorp stad gemeente stadsdeel gehucht buurtschap woonplaats geboorteplaats plaats dorpje
stadje stadswijk volkswijk woonwijk wijkje buurtje vinexwijk eiland camping azc
""")
"""Words before the name of a place; the nouns leave no doubt."""

PLACE_ENDS = tuple(
    """
dijk dam dorp broek veen meer burg hoven huizen kerk kerke wijk zand woude horst rade waard drecht
hoek eiland oord sluis zijl loo veld
""".split()
)
"""How the names of villages and neighbourhoods end."""

THING_BEFORE = _words("""
methode methodiek app software systeem programma cursus training aanpak project model test schaal
vragenlijst lijst index score syndroom ziekte wet regeling protocol richtlijn merk medicijn middel
medicatie tablet tabletten pil pillen merken boek film serie krant lied spel website site platform
stichting vereniging bedrijf firma organisatie instelling bureau koepel fonds coöperatie kantoor
winkel supermarkt apotheek ziekenhuis theorie principe indeling classificatie kader trial fase type
niveau module tool formulier account wachtwoord cultuur feest verhaal stadium categorie groep klasse
kamer afdeling locatie team variant bloedgroep kenmerk artikel art factor status versie
""")
"""Words before the name of a thing: a method, a disease, a product, an organisation."""

THING_ENDS = (
    "schaal", "model", "driehoek", "spiraal", "theorie", "methode", "piramide", "diagram",
    "syndroom", "matrix", "principe", "cirkel", "classificatie", "vragenlijst", "ziekte",
)  # fmt: skip
"""Ends of words before the name of a thing, as in `geweldspiraal van …`."""

ARTICLES = _words("de het een 't deze dit elke ieder iedere geen")

ORGANISATION = _words("""
basisschool school college lyceum gymnasium mavo vmbo mbo roc kinderdagverblijf kinderopvang bso
peuterspeelzaal crèche speelzaal universiteit hogeschool verpleeghuis verzorgingshuis
woonzorgcentrum zorgcentrum hospice ziekenhuis kliniek polikliniek huisartsenpraktijk praktijk
gezondheidscentrum apotheek tandartspraktijk zorginstelling instelling stichting vereniging moskee
kerk parochie gemeente buurthuis wijkcentrum dorpshuis clubhuis sportclub voetbalclub club
voedselbank kringloop woningcorporatie woningbouwvereniging corporatie woonstichting bedrijf
restaurant café cafe hotel winkel supermarkt bakkerij slagerij garage kapsalon werkplaats
sportschool zorgboerderij boerderij hofje flat flatgebouw complex residentie huize opvanghuis opvang
azc asielzoekerscentrum camping thuiszorgorganisatie thuiszorg zorggroep zorgaanbieder bureau
incassobureau advocatenkantoor bewindvoerderskantoor bank verzekeraar uitzendbureau logeerhuis
speeltuin volkstuin manege zwembad dagbesteding gasthuis ggz
""")
"""Nouns before the name of an institution, a school, an employer or a practice."""

ADDRESSING = _words("""
kun kan wil heb hoe wat voor ik dank bedankt zou mag we wij weet bel zullen jij je fijn goed even
kunt hierbij dit zie ben
""")
"""What follows a name when somebody is addressed: `Yifan, kun jij …`."""

NOUN_ENDS = tuple(
    """
ing heid schap iteit isme atie logie tie ment fractuur itis ose emie pathie ectomie scopie grafie
therapie idaat acht dag
""".split()
)
"""How nouns for things end that no word list has."""

ORGANISATION_ENDS = tuple(
    """
zorg groep huis school college stichting fonds bank centrum praktijk kliniek dienst bureau hulp club
vereniging corporatie wonen kerk moskee hof horst oord rust lyceum werk net kamer raad bond
""".split()
)

NOT_NAMES = (
    _words(
        _SENTENCE,
        _CALENDAR,
        _WORK,
        _NAMED_THINGS,
        "nn xx xxx yy zz za vr zo art jeans",
        "links rechts boven beneden onder achter naast tegenover",
        "roemenen bulgaren polen turken marokkanen syriërs russen belgen",
    )
    | THINGS
)
"""Words, in small letters, that are no name of a person when a sentence gives them a capital."""

EPONYMS = _words("""
parkinson alzheimer crohn graves hashimoto korsakov down asperger tourette gilles bechterew ménière
meniere barthel katz hodgkin marfan huntington wernicke turner klinefelter raynaud sjögren addison
cushing beck hamilton rutter lyme pfeiffer gordon maslow omaha balint kegel bowlby ainsworth cruijff
freud jung piaget apgar glasgow wechsler bayley kanner rett prader willi angelman fragiele patau
gaucher fabry kawasaki perthes scheuermann dupuytren charcot sudeck quervain colles braden norton
waterlow tinetti rogers erikson kübler kubler ross lewy pick creutzfeldt jakob münchhausen
munchausen münchausen couvade capgras cotard othello ganser lansky karnofsky doppler röntgen holter
celsius fahrenheit rahe zarit mcmaster achenbach conners vineland montessori steiner dalton freinet
bourdieu lewin kolb belbin quinn rosenberg bandura seligman eisenhower pareto likert heimlich
babinski trendelenburg guillain barré lambert eaton cheyne stokes kayser fleischer romberg lasègue
wells cockcroft gault broca kleinman habermas foucault goffman baart tronto nussbaum huber levinas
kant plato socrates aristoteles descartes beauchamp childress antonovsky ellis prochaska diclemente
shazer kohlberg winnicott skinner pavlov watzlawick satir minuchin nagy linehan young bateman fonagy
rotter cronbach fröbel froebel vygotsky gardner bloom tuckman schein covey mintzberg kotter lencioni
porter rawls bentham mill heidegger buber gadamer nietzsche sartre arendt weber durkheim marx
edwards virchow starling murphy mcburney kernig brudzinski still gilbert dupuy bell horner baker
behçet behcet wegener whipple wilson paget peyronie friedreich duchenne becker leber usher noonan
brugada wolff basedow plummer conn reye kaposi burkitt ewing wilms barrett mallory weiss zollinger
chagas hansen
""")
"""Names that live on in a disease, a scale or a model."""


_ABBREVIATION = 5
ANNOUNCING = TITLES | NAMING | ORGANISATION | PLACE_BEFORE


@lru_cache(16_384)
def is_role(word: str) -> bool:
    """Whether a word says what somebody is to others: `ib'er`, `wijkagent`, `bovenbuurvrouw`."""
    return word in ROLES or word in KIN or word.removesuffix("s").endswith(ROLE_ENDS)


@lru_cache(16_384)
def announces(word: str) -> bool:
    """Whether a capitalised word behind it may be a name, though it is a Dutch word as well."""
    return word in ANNOUNCING or is_role(word)


def may_be_name(word: str) -> bool:
    """Whether a capitalised word can be a name: no known word, and no abbreviation."""
    abbreviated = word.isupper() and max(map(len, word.split("-"))) < _ABBREVIATION
    return word.casefold() not in NOT_NAMES and not abbreviated
