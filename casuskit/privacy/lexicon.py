"""Words with a capital that are no name of a person, and the small words inside names.

Kept small and written for this project; a pattern that needs more evidence than a capital asks
here first.
"""

PARTICLES = (
    r"(?:[vV]an(?: {1,3}(?:de[nr]?|het|'t|la|'s))?|[vV]\.? ?d\.?(?: ?[dr]\.)?|[vV]d|[vV]on"
    r"(?: {1,3}der)?|[uU]it (?:de[nr]?|het|'t)|[oO]p de[nr]?|[oO]p 't|[aA]an de[nr]?|[bB]ij de[nr]?"
    r"|[iI]n 't|[oO]nder de|[tT]e[nr]?|[dD]e[nr]?|[eE]l|[aA]l|[lL][ae]|[dD][uiao]s?|[iI]bn|[bB]en"
    r"|[bB]int|'t|[zZ]u[mr]?)"
)  # fmt: skip
"""Particles (tussenvoegsels) of surnames, each with their blanks; `domain.md` 5.1 (c)."""

_SENTENCE = """
aan achter af al alle alleen allemaal allen alles als alsof altijd ander andere anders anderzijds
begin behalve beide ben bent bij binnen blijft boven buiten daar daarbij daardoor daarmee daarna
daarnaast daarom daarop daaruit daarvoor dan dank dat de deels den denk der desondanks deze die
dit doch doe doel doen doet door doordat dus echt echter een eens eerder eerst eigen elk elke en
enerzijds enige er eraan ergens erna ervoor etc even eventueel ga gaat gaan geen geeft gelet
gelukkig genoeg graag had hadden heb hebben heeft heel helaas hen het hier hierbij hierdoor hierna
hiervoor hij hoe hoeveel hoewel hun ieder iedere iedereen iemand iets ik in indien inmiddels
inzake is ja jaren jou jouw juist jullie kan kon komt krijgt kunnen laat langs later liever loopt
maak maakt maar mag me medio meer meestal mee men met mijn minder misschien moest moet moeten
moment mogelijk mogen na naar naast namelijk namens nee neemt net niemand niet niets nieuw nieuwe
niks nog nooit nou nu of ofwel om omdat omtrent onder ondanks ondertussen ons onze ook op opnieuw
opeens over overal overdag overigens per pas rond rondom samen samenvattend sinds slechts slaapt
soms sommige steeds straks stel sterk te tegen tegenover telkens ten tenslotte tenzij ter terug
terugkoppeling terwijl tevens tijdens toch toen toekomst tot totdat totaal tussen u uit
uiteindelijk uiterlijk uitgaande uw vaak van vanaf vanavond vandaag vandaar vandoor vaste
vanmiddag vanmorgen vanochtend vannacht vanuit vanwege veel verder vertelt verwacht vind vindt via
vlak vlakbij voelt volgens volgend volgende voor vooral vooraf voordat voorheen voorlopig voort
vorig vorige vraag vraagt waar waarbij waardoor waarna waarom waarschijnlijk waarvan waarvoor
wacht wanneer want waren was wat we weer weet weinig wel welk welke werd werden werkt wie wij wil
willen woont word worden wordt zal ze zeer zegt zelf zelfs zich zie ziet zij zijn zit zo zoals
zodat zodra zolang zonder zorgt zou zouden zowel belt drinkt eet gebruikt herkent hoort houdt ligt
lijkt maakte neemt noemt reageert spreekt staat stopt verblijft verzorgt vertrouwt wenst weigert
wilde zegde
"""
_CALENDAR = """
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni
juli augustus september oktober november december kerst pasen pinksteren ramadan suikerfeest lente
zomer herfst winter
"""
_WORK = """
actie acties advies afdeling afspraak afspraken agenda analyse apotheek arts artsen behandelaar
behandeling beleid besluit bestuur bewindvoerder bewoner bewoners bezoek bijeenkomst bijlage brief
buren buur buurman buurt buurteam buurtteam buurvrouw bureau burgemeester casus casussen
casemanager casuïstiek casuïstiekbespreking centrum client cliënt cliënte clienten cliënten coach
college collega consulent contact contactpersoon dagbesteding dame deelnemer deelnemers dienst
directeur discipline dochter doelen dokter dorp dossier echtgenoot echtgenote effect ervaring fase
familie functie gebied gemeente gezin gezinswerker gezondheidscentrum gespreksbegeleider gesprek
groep huis huisarts huisartsenpraktijk hulp hulpvraag hulpverlener hulpverleners inbrenger
informatie inspectie instelling inwoner inwoners jongen jongere jongeren kader kamer kern kind
kinderen koning koningin koor kosten leden lid leerling leraar locatie maatschappelijk man
mantelzorger mannen medewerker medisch melding meneer methode mevrouw minister ministerie moeder
mentor mens mensen naam naaste naasten neef nicht netwerk notaris notulist officier oma omgeving
onderwijs onderzoek ontwikkeling oom opa opleiding opname organisatie ouder ouders overleg paar
partner partij patiënt patient patiënten persoon plan politie post praktijk praktijkondersteuner
president prins prinses probleem procedure proces project provincie psychiater psycholoog punt
raad rechtbank rechter regel regio revalidatie rijk risico rol ruzie samenwerking schema school
scholen schuldhulp schuldhulpverlener sociaal stad stap start status stichting student syndroom
taak tante team teams thuis thuiszorg toeslag traject transparantie type universiteit uitkering
vader veiligheid vereniging verhaal verpleeghuis verpleegkundige verpleging verslag verslaglegging
verzorging vervolgacties verzekering vraagstuk voogd voorzitter vriend vriendin vrouw vrouwen wet
wethouder wetgeving wetten wijk wijkteam wijkverpleegkundige wijkverpleging winkel woning
woongroep werk werkgever wens wensen ziekenhuis ziekte zoon zorg zorgverlener vrijwilliger
centrale algemene zorgverzekeraar zus achternaam voornaam slachtoffer verdachte getuige verweerder
verzoeker eiser gedaagde betrokkene vluchteling statushouder peuter kleuter baby puber tiener
aanvraag aandachtspunt aanleiding aanpak alcohol angst antwoord bericht betrokkenheid bron bronnen
cursus diagnose eis eisen geval gevolg gevolgen hof huur kans kansen keuze leger les lessen
medicatie middelen mogelijkheden nota onderdeel oorzaak opvang reden resultaat rest schulden
signaal signalen situatie soort stand steun tijd tekort toelichting toename toets uitleg
vertrouwen volgorde voordeel voorstel voorziening vormen waarde waarden zaak zaken zicht
"""
_NAMED_THINGS = """
wmo wlz wgs wvggz wzd zvw avg awb jeugdwet jeugdzorg jeugdhulp participatiewet bijstand uwv svb
ggd ggz poh spv cjg rvo cak ciz mdo kbz mee ind coa digid veilig thuis balint stimulansz
omgekeerde slachtofferhulp vluchtelingenwerk reclassering kinderbescherming heils salvation
humanitas siriz koophandel justitie volksgezondheid nederland nederlands nederlandse belgië
belgische duits duitse turks turkse marokkaans marokkaanse surinaams surinaamse antilliaans
antilliaanse pools poolse syrisch syrische eritrees eritrese oekraïens oekraïense somalisch
somalische afghaans afghaanse iraans iraanse irakees engels engelse frans franse spaans spaanse
italiaans italiaanse europees europese arabisch arabische tigrinya amsterdam rotterdam utrecht
nederlanden europa marokko turkije syrië suriname polen duitsland god heer christus islam
katholiek protestants parkinson alzheimer crohn graves hashimoto korsakov down asperger tourette
bechterew ménière meniere barthel katz hodgkin marfan huntington wernicke turner klinefelter
raynaud sjögren addison cushing bijlmer beck hamilton rutter lyme pfeiffer
"""
_TITLES = """
dhr heer heren mevr mevrouw mvr mw meneer mijnheer juffrouw mej mr drs dr prof ir ing ds fam
zuster broeder dominee pastoor imam nn xx xxx yy zz
"""

NOT_NAMES = frozenset(f"{_SENTENCE} {_CALENDAR} {_WORK} {_NAMED_THINGS} {_TITLES}".split())
"""Words, in lower case, that are no name of a person when a sentence gives them a capital."""


def may_be_name(word: str) -> bool:
    """Whether a capitalised word can be a name: no known word, and no abbreviation."""
    abbreviated = word.isupper() and max(map(len, word.split("-"))) < 5
    return word.casefold() not in NOT_NAMES and not abbreviated
