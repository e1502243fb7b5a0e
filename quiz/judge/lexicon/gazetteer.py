"""Tables of places, folded: English and French names of one place stand in one group."""

from __future__ import annotations

from typing import Final

COUNTRIES: Final = """
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
austria osterreich | belgium belgie | brazil brasil | denmark danmark | finland suomi
germany deutschland | ireland eire | italy italia | norway norge | poland polska | spain espana
sweden sverige | switzerland schweiz | turkey turkiye
europe | africa afrique | asia asie | america amerique | oceania oceanie | antarctica antarctique
"""
PHRASES: Final = (
    (
        "united states",
        "united states of america",
        "us",
        "usa",
        "etats unis",
        "etats unis d amerique",
    ),
    ("united kingdom", "uk", "royaume uni", "great britain", "britain", "grande bretagne", "gb"),
    ("south korea", "coree du sud", "republic of korea", "republique de coree"),
    (
        "north korea",
        "coree du nord",
        "democratic people s republic of korea",
        "republique populaire democratique de coree",
        "dprk",
    ),
    ("china", "chine", "people s republic of china", "republique populaire de chine", "prc"),
    ("taiwan", "republic of china", "republique de chine"),
    ("russia", "russie", "russian federation", "federation de russie"),
    ("germany", "allemagne", "federal republic of germany", "republique federale d allemagne"),
    ("france", "french republic", "republique francaise"),
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
PEOPLES: Final = """
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
saudi arabia: saudi saudi-arabian saudi-arab saoudien
scotland: scottish ecossais | senegal: senegalese senegalais
serbia: serbian serbe | slovakia: slovak slovaque | slovenia: slovenian slovene
south africa: south-african sud-africain | south korea: south-korean sud-coreen
spain: spanish espagnol | sweden: swedish suedois | switzerland: swiss suisse
syria: syrian syrien | taiwan: taiwanese taiwanais | thailand: thai thailandais
tunisia: tunisian tunisien | turkey: turkish turc turque | ukraine: ukrainian ukrainien
vietnam: vietnamese vietnamien | wales: welsh gallois
"""
"""What is of each country, in English and then in French, the masculine form."""
STATES: Final = """
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
REGIONS: Final = """
ontario | quebec | manitoba | alberta | saskatchewan | british-columbia colombie-britannique
nova-scotia nouvelle-ecosse | bavaria baviere | catalonia catalogne | tuscany toscane
normandy normandie | brittany bretagne
"""
LIES_IN: Final = """
france: normandy brittany paris lyon marseille toulouse nice bordeaux lille strasbourg nantes
versailles
united-kingdom: london londres manchester liverpool birmingham oxford edinburgh edimbourg glasgow
germany: bavaria berlin munich hambourg hamburg francfort frankfurt cologne dresden leipzig
italy: tuscany rome milan florence venice venise naples turin
spain: catalonia madrid barcelona barcelone seville
portugal: lisbon lisbonne porto
switzerland: geneva geneve zurich berne bern lausanne
belgium: brussels bruxelles antwerp anvers
netherlands: amsterdam rotterdam
austria: vienna vienne
russia: moscow moscou
ukraine: kyiv kiev
peru: lima
colombia: bogota medellin
venezuela: caracas
ecuador: quito
uruguay: montevideo
paraguay: asuncion
new-zealand: auckland
nigeria: abuja
ghana: accra
ethiopia: addis-ababa addis-abeba
algeria: algiers alger
tunisia: tunis
lebanon: beirut beyrouth
syria: damascus damas
saudi-arabia: riyadh riyad mecca
qatar: doha
pakistan: islamabad karachi lahore
afghanistan: kabul kaboul
bangladesh: dhaka dacca
vietnam: hanoi saigon
indonesia: jakarta
malaysia: kuala-lumpur
philippines: manila manille
taiwan: taipei
mongolia: ulaanbaatar oulan-bator
serbia: belgrade
croatia: zagreb dubrovnik
slovenia: ljubljana
slovakia: bratislava
lithuania: vilnius
latvia: riga
estonia: tallinn
iceland: reykjavik
belarus: minsk
poland: warsaw varsovie
sweden: stockholm
norway: oslo
denmark: copenhagen copenhague
finland: helsinki
ireland: dublin
greece: athens athenes
turkey: istanbul ankara
hungary: budapest
czech-republic: prague
romania: bucharest bucarest
egypt: cairo
israel: jerusalem
japan: tokyo kyoto osaka
china: beijing pekin shanghai
india: delhi mumbai bombay calcutta
south-korea: seoul
thailand: bangkok
australia: sydney melbourne canberra brisbane
canada: toronto montreal ontario quebec manitoba alberta saskatchewan
mexico: mexico-city
brazil: rio-de-janeiro sao-paulo brasilia
argentina: buenos-aires
cuba: havana
kenya: nairobi
morocco: casablanca marrakech rabat
senegal: dakar
iran: tehran teheran
iraq: baghdad bagdad
illinois: chicago
massachusetts: boston
washington: seattle
texas: houston dallas austin san-antonio
colorado: denver
florida: miami orlando
pennsylvania: philadelphia pittsburgh
michigan: detroit
california: los-angeles san-francisco san-diego sacramento oakland hollywood palo-alto
nevada: las-vegas reno
georgia: atlanta
louisiana: new-orleans
tennessee: nashville memphis
maryland: baltimore
minnesota: minneapolis
arizona: phoenix
"""
"""Of which country or state a city or region is that needs no telling: Paris, Texas is another."""

CONTINENTS: Final = """
europe: france united-kingdom germany italy spain portugal switzerland belgium netherlands austria
russia ukraine poland sweden norway denmark finland ireland greece turkey hungary czech-republic
romania serbia croatia slovenia slovakia lithuania latvia estonia iceland belarus england scotland
wales northern-ireland
africa: egypt kenya morocco senegal nigeria ghana ethiopia algeria tunisia south-africa
asia: israel japan china india south-korea thailand iran iraq lebanon syria saudi-arabia qatar
pakistan afghanistan bangladesh vietnam indonesia malaysia philippines taiwan mongolia turkey russia
north-america: canada mexico cuba united-states
south-america: brazil argentina peru colombia venezuela ecuador uruguay paraguay
america: canada mexico cuba united-states brazil argentina peru colombia venezuela ecuador uruguay
paraguay
oceania: australia new-zealand
"""
"""Countries by continent, of those whose cities are known here; two lie in two."""
