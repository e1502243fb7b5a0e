"""Countries, states and regions: the tails of City, Country, and one country in two languages.

Another place is never a typo: Austria is not Australia.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from quiz.judge.lexicon.words import SMALL

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_COUNTRIES: Final = """
afghanistan | albania albanie | algeria algerie | andorra andorre | angola | argentina argentine
armenia armenie | australia australie | austria autriche | azerbaijan azerbaidjan | bahrain bahrein
bangladesh | barbados barbade | belarus bielorussie | belgium belgique | belize | benin
bhutan bhoutan | bolivia bolivie | bosnia bosnie | botswana | brazil bresil | bulgaria bulgarie
burundi | cambodia cambodge | cameroon cameroun | canada | chad tchad | chile chili | china chine
colombia colombie | comoros comores | congo | croatia croatie | cuba | cyprus chypre
czechia tchequie | denmark danemark | djibouti | ecuador equateur | egypt egypte
eritrea erythree | estonia estonie | ethiopia ethiopie | fiji fidji | finland finlande | france
gabon | gambia gambie | georgia georgie | germany allemagne | ghana | greece grece
grenada grenade | guatemala | guinea guinee | guyana | haiti | honduras | hungary hongrie
iceland islande | india inde | indonesia indonesie | iran | iraq irak | ireland irlande | israel
italy italie | jamaica jamaique | japan japon | jordan jordanie | kazakhstan | kenya | kiribati
kosovo | kuwait koweit | kyrgyzstan kirghizistan | laos | latvia lettonie | lebanon liban | lesotho
liberia | libya libye | liechtenstein | lithuania lituanie | luxembourg | madagascar | malawi
malaysia malaisie | maldives | mali | malta malte | mauritania mauritanie | mauritius maurice
mexico mexique | moldova moldavie | monaco | mongolia mongolie | montenegro | morocco maroc
mozambique | myanmar birmanie | namibia namibie | nauru | nepal | netherlands pays-bas | nicaragua
niger | nigeria | norway norvege | oman | pakistan | palestine | panama | paraguay | peru perou
philippines | poland pologne | portugal | qatar | romania roumanie | russia russie | rwanda
samoa | senegal | serbia serbie | seychelles | singapore singapour | slovakia slovaquie
slovenia slovenie | somalia somalie | spain espagne | sudan soudan | suriname | sweden suede
switzerland suisse | syria syrie | taiwan | tajikistan tadjikistan | tanzania tanzanie
thailand thailande | togo | tonga | tunisia tunisie | turkey turquie | turkmenistan | tuvalu
uganda ouganda | ukraine | uruguay | uzbekistan ouzbekistan | vanuatu | vatican | venezuela
vietnam | yemen | zambia zambie | zimbabwe | dominica dominique | cape-verde cap-vert
equatorial-guinea guinee-equatoriale | east-timor timor-oriental timor-leste
saint-lucia sainte-lucie | new-caledonia nouvelle-caledonie | papua-new-guinea
papouasie-nouvelle-guinee | trinidad-and-tobago trinite-et-tobago | burkina-faso
dominican-republic republique-dominicaine | eswatini | guinea-bissau guinee-bissau
central-african-republic republique-centrafricaine centrafrique | solomon-islands iles-salomon
marshall-islands iles-marshall | puerto-rico porto-rico | bahamas | brunei | bermuda bermudes
greenland groenland
scotland ecosse | wales galles | england angleterre
europe | africa afrique | asia asie | america amerique | oceania oceanie | antarctica antarctique
"""
_PHRASES: Final = (
    (
        "united states",
        "united states of america",
        "us",
        "usa",
        "etats unis",
        "etats unis d amerique",
    ),
    ("united kingdom", "uk", "royaume uni", "great britain", "britain", "grande bretagne", "gb"),
    ("south korea", "coree du sud"),
    ("north korea", "coree du nord"),
    ("south africa", "afrique du sud"),
    ("new zealand", "nouvelle zelande"),
    ("saudi arabia", "arabie saoudite"),
    ("united arab emirates", "uae", "emirats arabes unis"),
    ("ivory coast", "cote d ivoire"),
    ("netherlands", "pays bas", "holland", "hollande"),
    ("czech republic", "republique tcheque", "czechia", "tchequie"),
    ("european union", "eu", "union europeenne", "ue"),
    ("northern ireland", "irlande du nord"),
    ("sri lanka",),
    ("costa rica",),
    ("el salvador",),
    ("hong kong",),
    ("north america", "amerique du nord"),
    ("south america", "amerique du sud"),
)
_PEOPLES: Final = """
afghanistan: afghan afghane | albania: albanian albanais | algeria: algerian algerien
united states: american americain | argentina: argentinian argentin argentine
armenia: armenian armenien | australia: australian australien | austria: austrian autrichien
belgium: belgian belge | brazil: brazilian bresilien | united kingdom: british britannique
bulgaria: bulgarian bulgare | canada: canadian canadien | chile: chilean chilien
china: chinese chinois | colombia: colombian colombien | croatia: croatian croate
cuba: cuban cubain | czech republic: czech tcheque | denmark: danish danois
netherlands: dutch neerlandais hollandais | egypt: egyptian egyptien | england: english anglais
estonia: estonian estonien | ethiopia: ethiopian ethiopien | europe: european europeen
finland: finnish finlandais finnois | france: french francais | germany: german allemand
greece: greek grec grecque | hungary: hungarian hongrois | iceland: icelandic islandais
india: indian indien | indonesia: indonesian indonesien | iran: iranian iranien
iraq: iraqi irakien | ireland: irish irlandais | israel: israeli israelien
italy: italian italien | japan: japanese japonais | kenya: kenyan | lebanon: lebanese libanais
lithuania: lithuanian lituanien | morocco: moroccan marocain | mexico: mexican mexicain
new zealand: neo-zelandais | nigeria: nigerian | norway: norwegian norvegien
pakistan: pakistani pakistanais | peru: peruvian peruvien | poland: polish polonais
portugal: portuguese portugais | romania: romanian roumain | russia: russian russe
saudi arabia: saudi saoudien | scotland: scottish ecossais | senegal: senegalese senegalais
serbia: serbian serbe | slovakia: slovak slovaque | slovenia: slovenian slovene
south africa: south-african sud-africain | south korea: south-korean sud-coreen
spain: spanish espagnol | sweden: swedish suedois | switzerland: swiss suisse
syria: syrian syrien | taiwan: taiwanese taiwanais | thailand: thai thailandais
tunisia: tunisian tunisien | turkey: turkish turc turque | ukraine: ukrainian ukrainien
vietnam: vietnamese vietnamien | wales: welsh gallois
"""
"""What is of each country, in English and then in French, the masculine form."""
_STATES: Final = """
alabama | alaska ak | arizona az ariz | arkansas | california californie ca calif | colorado
connecticut ct conn | delaware | florida floride fl fla | georgia ga | hawaii | idaho
illinois il | indiana | iowa | kansas ks | kentucky ky | louisiana louisiane | maine | maryland md
massachusetts ma mass | michigan mich | minnesota mn minn | mississippi | missouri | montana
nebraska | nevada nv nev | new-hampshire nh | new-jersey nj | new-mexico nouveau-mexique nm
new-york ny | north-carolina caroline-du-nord nc | north-dakota dakota-du-nord
ohio oh | oklahoma | oregon | pennsylvania pennsylvanie pa | rhode-island
south-carolina caroline-du-sud sc | south-dakota dakota-du-sud | tennessee tn tenn | texas tx tex
utah ut | vermont vt | virginia virginie va | washington wa | west-virginia virginie-occidentale
wisconsin wi wis | wyoming wy | dc district-of-columbia
"""
"""States of the United States, with the abbreviations that mean nothing else."""
_REGIONS: Final = """
ontario | quebec | manitoba | alberta | saskatchewan | british-columbia colombie-britannique
nova-scotia nouvelle-ecosse | bavaria baviere | catalonia catalogne | tuscany toscane
normandy normandie | brittany bretagne
"""


_CITIES: Final = """
france: normandy brittany paris lyon marseille toulouse nice bordeaux lille strasbourg nantes
versailles united-kingdom: london londres manchester liverpool birmingham oxford edinburgh edimbourg
glasgow germany: bavaria berlin munich hambourg hamburg francfort frankfurt cologne dresden leipzig
italy: tuscany rome milan florence venice venise naples turin spain: catalonia madrid barcelona
barcelone seville portugal: lisbon lisbonne porto switzerland: geneva geneve zurich berne bern
lausanne belgium: brussels bruxelles antwerp anvers netherlands: amsterdam rotterdam austria: vienna
vienne russia: moscow moscou ukraine: kyiv kiev poland: warsaw varsovie sweden: stockholm norway:
oslo denmark: copenhagen copenhague finland: helsinki ireland: dublin greece: athens athenes turkey:
istanbul ankara hungary: budapest czech-republic: prague romania: bucharest bucarest egypt: cairo
israel: jerusalem japan: tokyo kyoto osaka china: beijing pekin shanghai india: delhi mumbai bombay
calcutta south-korea: seoul thailand: bangkok australia: sydney melbourne canada: toronto montreal
ontario quebec manitoba alberta saskatchewan mexico: mexico-city brazil: rio-de-janeiro sao-paulo
brasilia argentina: buenos-aires cuba: havana kenya: nairobi morocco: casablanca marrakech rabat
senegal: dakar iran: tehran teheran iraq: baghdad bagdad illinois: chicago massachusetts: boston
washington: seattle texas: houston dallas austin san-antonio colorado: denver florida: miami orlando
pennsylvania: philadelphia pittsburgh michigan: detroit california: los-angeles san-francisco
san-diego sacramento oakland hollywood palo-alto nevada: las-vegas reno georgia: atlanta louisiana:
new-orleans tennessee: nashville memphis maryland: baltimore minnesota: minneapolis arizona: phoenix
"""
"""Of which country or state a city or region is that needs no telling: Paris, Texas is another."""


def _key(words: Iterable[str]) -> str:
    return " ".join([word for word in words if word not in SMALL])


def _groups(table: str) -> dict[str, str]:
    """Return each name of a table of places with the first one of its group."""
    named: dict[str, str] = {}
    for group in table.replace("\n", " | ").split("|"):
        names = [name.replace("-", " ") for name in group.split()]
        for name in names:
            named[_key(name.split())] = names[0]
    return named


def _peoples() -> dict[str, tuple[str, str]]:
    """Return for each adjective the English one and the name of the country that it is of."""
    found: dict[str, tuple[str, str]] = {}
    for group in _PEOPLES.replace("\n", " | ").split("|"):
        country, _, adjectives = group.strip().partition(": ")
        names = [word.replace("-", " ") for word in adjectives.split()]
        for name in names:
            for form in (name, f"{name}e", f"{name}ne"):
                found.setdefault(form, (names[0], country))
    return found


def _cities() -> dict[str, str]:
    """Return the country of each city."""
    found: dict[str, str] = {}
    country = ""
    for word in _CITIES.split():
        if word.endswith(":"):
            country = word[:-1].replace("-", " ")
        else:
            found[_key(word.split("-"))] = country
    return found


_COUNTRY_NAMES: Final = _groups(_COUNTRIES) | {
    _key(phrase.split()): phrases[0] for phrases in _PHRASES for phrase in phrases
}
_CITY_OF: Final = _cities()
_STATE_NAMES: Final = _groups(_STATES)
_REGION_NAMES: Final = _STATE_NAMES | _groups(_REGIONS)
_STATES_BY_NAME: Final = frozenset(_STATE_NAMES.values())
_REGIONS_BY_NAME: Final = frozenset(_REGION_NAMES.values())
_NAMES: Final = _REGION_NAMES | _COUNTRY_NAMES
_CONTINENTS: Final = frozenset(
    ("europe", "africa", "asia", "america", "oceania", "north america", "south america")
)
_BRITAIN: Final = frozenset(("united kingdom", "england", "scotland", "wales", "northern ireland"))
_AROUND_STATES: Final = frozenset(("united states", "america", "north america"))
_PEOPLE: Final = _peoples()
_WORDS: Final = frozenset(name for name in _NAMES if " " not in name)


def place_named(words: Sequence[str]) -> str | None:
    """Return the English name of the country or region that folded words are: Allemagne."""
    # a bound on the work: the United States of America is the longest
    return _NAMES.get(_key(words)) if 0 < len(words) < 6 else None


def country_of(word: str) -> str | None:
    """Return the English name of a country that is one word in both languages."""
    return _COUNTRY_NAMES.get(word) if len(word) > 3 else None


def lies_in(place: Sequence[str], tail: Sequence[str]) -> bool:
    """Tell whether ``tail`` says where ``place`` is: Nevada, USA; but not Nevada, Texas.

    A place that is not known here is believed.
    """
    if _key(place) == "washington" and "".join(tail) == "dc":
        return True
    if place_named(tail) is None:
        return False
    if place_named(place) is None:
        home = _CITY_OF.get(_key(place))
        return home is None or not clash(home.split(), tail)
    if place_named(tail) in _CONTINENTS:
        return place_named(place) not in _CONTINENTS
    return _key(tail) in _COUNTRY_NAMES and _key(place) in _REGION_NAMES


def is_known(place: Sequence[str]) -> bool:
    """Tell whether folded words are a country, region or city that is known here."""
    return place_named(place) is not None or is_city(place)


def is_city(place: Sequence[str]) -> bool:
    """Tell whether folded words are a city of which it is known where it lies."""
    return _key(place) in _CITY_OF


def clash(one: Sequence[str], other: Sequence[str]) -> bool:
    """Tell whether nothing lies both in ``one`` and in ``other``: Ohio and Maryland."""
    first, second = place_named(one), place_named(other)
    if first is None or second is None or first == second:
        return False
    if {first, second} <= _BRITAIN:
        return False
    if (first in _REGIONS_BY_NAME) == (second in _REGIONS_BY_NAME):
        return True
    inside, outside = (first, second) if first in _REGIONS_BY_NAME else (second, first)
    if inside in _STATES_BY_NAME:
        return outside not in _AROUND_STATES
    return _CITY_OF.get(inside, outside) != outside


def people_of(word: str) -> str | None:
    """Return the English adjective of a country that one word is in either language: allemande."""
    found = _PEOPLE.get(word)
    return found[0] if found else None


def country_of_people(words: Sequence[str]) -> str | None:
    """Return the English name of the country whose adjective folded words are: les Allemands."""
    found = _PEOPLE.get(" ".join(words))
    return found[1] if found else None


def is_place_word(word: str) -> bool:
    """Tell whether one word alone names a country, state or region, or is of one."""
    return word in _WORDS or word in _PEOPLE
