"""Countries, states and regions: the tails of City, Country, and one country in two languages.

Another place is never a typo: Austria is not Australia.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from quiz.judge.words import SMALL

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
vietnam | yemen | zambia zambie | zimbabwe
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
    ("new york",),
    ("new jersey",),
    ("new mexico",),
    ("new hampshire",),
    ("north carolina", "caroline du nord"),
    ("south carolina", "caroline du sud"),
    ("north dakota",),
    ("south dakota",),
    ("west virginia",),
    ("rhode island",),
    ("british columbia",),
    ("nova scotia",),
    ("dc",),
    ("district of columbia",),
    ("north america", "amerique du nord"),
    ("south america", "amerique du sud"),
)
_REGIONS: Final = """
alabama alaska arizona arkansas california californie colorado connecticut delaware florida floride
georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana louisiane maine maryland
massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon
pennsylvania pennsylvanie tennessee texas utah vermont virginia virginie washington wisconsin
wyoming ontario quebec manitoba alberta saskatchewan bavaria baviere catalonia catalogne tuscany
toscane normandy normandie brittany bretagne ca ny tx fl nj ma pa il oh wa nv de md va
"""


def _key(words: Iterable[str]) -> str:
    return " ".join([word for word in words if word not in SMALL])


def _groups() -> dict[str, str]:
    named: dict[str, str] = {}
    for group in _COUNTRIES.replace("\n", " | ").split("|"):
        names = group.split()
        for name in names:
            named[_key(name.split("-"))] = names[0]
    for phrases in _PHRASES:
        for phrase in phrases:
            named[_key(phrase.split())] = phrases[0]
    return named


_NAMES: Final = _groups()
_REGION_NAMES: Final = frozenset(_REGIONS.split()) | frozenset(
    _key(phrase.split()) for phrases in _PHRASES[15:] for phrase in phrases
)
_ALL: Final = frozenset(_NAMES) | _REGION_NAMES
_WORDS: Final = frozenset(name for name in _ALL if " " not in name and len(name) > 3)


def country_named(words: Sequence[str]) -> str | None:
    """Return the English name of the country that folded words are: Allemagne is germany."""
    return _NAMES.get(_key(words)) if 0 < len(words) < 6 else None


def country_of(word: str) -> str | None:
    """Return the English name of a country that is one word in both languages."""
    return _NAMES.get(word) if len(word) > 3 else None


def is_place(words: Sequence[str]) -> bool:
    """Tell whether folded words are the name of a country, state or region."""
    return len(words) < 6 and _key(words) in _ALL


def lies_in(place: Sequence[str], tail: Sequence[str]) -> bool:
    """Tell whether ``tail`` says where ``place`` is: Nevada, USA; but not Nevada, Texas."""
    if _key(place) == "washington" and "".join(tail) == "dc":
        return True
    if not is_place(tail):
        return False
    if not is_place(place):
        return True
    return country_named(tail) is not None and _key(place) in _REGION_NAMES


def is_place_word(word: str) -> bool:
    """Tell whether one word alone names a country, state or region."""
    return word in _WORDS
