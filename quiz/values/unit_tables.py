"""The units people answer in: names in both languages, further spellings, symbols.

A row of NAMED is: id, dimension, size in the dimension's base unit, English singular and plural,
French singular and plural, further names (folded: lower case, no accents; a plural s is implied),
symbols (case kept). Sizes are exact by definition of the unit; a year is 12 months, and days and
months are two dimensions because no number of days makes a month.

A row of PREFIXED is a unit that takes metric prefixes: symbol, dimension, size, names to be
prefixed (folded). A row of MONEY is a currency: ISO 4217 code, the four names to show, further
names, symbols. SHARED_MONEY are names that several currencies share.
"""

# ruff: noqa: E501 (a table is read by its rows)

from __future__ import annotations

NAMED: tuple[tuple[str, str, str, str, str, str, str, str, str], ...] = (
    # time
    ("second", "time", "1", "second", "seconds", "seconde", "secondes", "sec", "s sec secs"),
    ("ms", "time", "1/1000", "millisecond", "milliseconds", "milliseconde", "millisecondes", "msec", "ms msec"),
    ("μs", "time", "1/1000000", "microsecond", "microseconds", "microseconde", "microsecondes", "", "μs us"),
    ("ns", "time", "1/1000000000", "nanosecond", "nanoseconds", "nanoseconde", "nanosecondes", "", "ns"),
    ("ps", "time", "1/1000000000000", "picosecond", "picoseconds", "picoseconde", "picosecondes", "", "ps"),
    ("minute", "time", "60", "minute", "minutes", "minute", "minutes", "minut", "min mins mn m"),
    ("hour", "time", "3600", "hour", "hours", "heure", "heures", "hr", "h hr hrs"),
    ("day", "time", "86400", "day", "days", "jour", "jours", "journee", "d j"),
    ("week", "time", "604800", "week", "weeks", "semaine", "semaines", "wk", "wk sem"),
    ("fortnight", "time", "1209600", "fortnight", "fortnights", "quinzaine", "quinzaines", "", ""),
    ("month", "months", "1", "month", "months", "mois", "mois", "mth", "mo mos m"),
    ("quarter", "months", "3", "quarter", "quarters", "trimestre", "trimestres", "trimester", ""),
    ("semester", "months", "6", "semester", "semesters", "semestre", "semestres", "half-year", ""),
    ("year", "months", "12", "year", "years", "an", "ans", "annee|yr|twelvemonth|yo", "y yr yrs"),
    ("decade", "months", "120", "decade", "decades", "décennie", "décennies", "", ""),
    ("century", "months", "1200", "century", "centuries", "siècle", "siècles", "", ""),
    ("millennium", "months", "12000", "millennium", "millennia", "millénaire", "millénaires", "", ""),
    # ratio
    ("%", "ratio", "1/100", "%", "%", "%", "%", "percent|per cent|pour cent|pourcent|percentage|pourcentage|prct|p c|pct|p cent|p 100|pour 100|per 100", "%"),
    ("‰", "ratio", "1/1000", "‰", "‰", "‰", "‰", "per mille|pour mille|per mil|per thousand|p mille|pour 1000|per 1000", "‰"),
    (
        "point",
        "points",
        "1",
        "percentage point",
        "percentage points",
        "point de pourcentage",
        "points de pourcentage",
        "point|pp|points de %|% point",
        "pp",
    ),
    (
        "basis-point",
        "points",
        "1/100",
        "basis point",
        "basis points",
        "point de base",
        "points de base",
        "",
        "bp",
    ),
    # length, in metres
    ("km", "length", "1000", "km", "km", "km", "km", "kilometer|kilometre", "km kms"),
    ("μm", "length", "1/1000000", "μm", "μm", "μm", "μm", "micron|micrometer|micrometre", "μm um"),
    ("inch", "length", "0.0254", "inch", "inches", "pouce", "pouces", "", "in"),
    ("foot", "length", "0.3048", "foot", "feet", "pied", "pieds", "", "ft"),
    ("yard", "length", "0.9144", "yard", "yards", "yard", "yards", "", "yd"),
    ("mile", "length", "1609.344", "mile", "miles", "mille terrestre", "milles terrestres", "", "mi"),
    (
        "nautical-mile",
        "length",
        "1852",
        "nautical mile",
        "nautical miles",
        "mille marin",
        "milles marins",
        "mille nautique|milles nautiques",
        "nmi NM",
    ),
    ("light-year", "length", "9460730472580800", "light-year", "light-years", "année-lumière", "années-lumière", "", "ly al"),
    # area, in square metres
    ("m²", "area", "1", "m²", "m²", "m²", "m²", "square meter|square metre|metre carre|metres carres|meter squared|meters squared|metre squared|metres squared|metre au carre|metres au carre|sq m|sq meter|sq metre", "m2 m^2 sqm"),
    ("km²", "area", "1000000", "km²", "km²", "km²", "km²", "square kilometer|square kilometre|kilometre carre|kilometres carres|kilometer squared|kilometers squared|kilometre squared|kilometres squared|kilometre au carre|kilometres au carre|sq km|square km|km carre", "km2 km^2 sqkm"),
    ("cm²", "area", "1/10000", "cm²", "cm²", "cm²", "cm²", "square centimeter|square centimetre|centimetre carre|centimetres carres|centimeter squared|centimeters squared|centimetre squared|centimetres squared|centimetre au carre|centimetres au carre", "cm2 cm^2"),
    ("hectare", "area", "10000", "hectare", "hectares", "hectare", "hectares", "", "ha"),
    ("acre", "area", "4046.8564224", "acre", "acres", "acre", "acres", "", "ac"),
    ("square-foot", "area", "0.09290304", "square foot", "square feet", "pied carré", "pieds carrés", "", "sqft"),
    ("square-mile", "area", "2589988.110336", "square mile", "square miles", "mille carré", "milles carrés", "", ""),
    # volume, in litres
    ("m³", "volume", "1000", "m³", "m³", "m³", "m³", "cubic meter|cubic metre|metre cube|metres cubes|meter cubed|meters cubed|metre cubed|metres cubed|metre au cube|metres au cube", "m3 m^3"),
    ("cm³", "volume", "1/1000", "cm³", "cm³", "cm³", "cm³", "cubic centimeter|cubic centimetre|centimetre cube|centimetres cubes", "cm3 cm^3 cc"),
    ("gallon", "volume", "3.785411784", "US gallon", "US gallons", "gallon américain", "gallons américains", "gallon", "gal"),
    ("pint", "volume", "0.473176473", "US pint", "US pints", "pinte américaine", "pintes américaines", "pint", "pt"),
    ("barrel", "volume", "158.987294928", "barrel", "barrels", "baril", "barils", "", "bbl"),
    # mass, in grams
    ("kg", "mass", "1000", "kg", "kg", "kg", "kg", "kilogram|kilogramme|kilo", "kg kgs"),
    ("tonne", "mass", "1000000", "tonne", "tonnes", "tonne", "tonnes", "metric ton|metric tonne|ton", "t"),
    ("kt", "mass", "1000000000", "kilotonne", "kilotonnes", "kilotonne", "kilotonnes", "kiloton", "kt"),
    ("Mt", "mass", "1000000000000", "megatonne", "megatonnes", "mégatonne", "mégatonnes", "megaton", "Mt"),
    ("Gt", "mass", "1000000000000000", "gigatonne", "gigatonnes", "gigatonne", "gigatonnes", "gigaton", "Gt"),
    ("pound", "mass", "453.59237", "pound", "pounds", "livre", "livres", "", "lb lbs"),
    ("ounce", "mass", "28.349523125", "ounce", "ounces", "once", "onces", "", "oz"),
    ("stone", "mass", "6350.29318", "stone", "stone", "stone", "stones", "", ""),
    # speed, in metres per second
    ("km/h", "speed", "5/18", "km/h", "km/h", "km/h", "km/h", "kilometer per hour|kilometers per hour|kilometre per hour|kilometres per hour|kilometre heure|kilometres heure|kilometre par heure|kilometres par heure|km per hour|km par heure|kilometre a l heure|kilometres a l heure|km a l heure", "km/h kph kmh"),
    ("m/s", "speed", "1", "m/s", "m/s", "m/s", "m/s", "meter per second|meters per second|metre per second|metres per second|metre par seconde|metres par seconde|metre a la seconde|metres a la seconde", "m/s"),
    ("mph", "speed", "0.44704", "mph", "mph", "mph", "mph", "mile per hour|miles per hour|mile a l heure|miles a l heure|miles par heure", "mph"),
    ("knot", "speed", "463/900", "knot", "knots", "nœud", "nœuds", "", "kn kt"),
    # temperature, in kelvins; °C and °F get their offsets where units are made;
    # bare degrees may be those of an angle as well
    ("°C", "temperature", "1", "°C", "°C", "°C", "°C", "degree celsius|degrees celsius|degre celsius|degres celsius|degree centigrade|degre centigrade|degree c|degreesc|degre c|degresc|deg c|deg celsius|celsius|celcius|centigrade|degree|degre|deg", "°C ° C degC"),
    ("°F", "temperature", "5/9", "°F", "°F", "°F", "°F", "degree fahrenheit|degrees fahrenheit|degre fahrenheit|degres fahrenheit|degree f|degreesf|degre f|degresf|deg f|deg fahrenheit|fahrenheit", "°F F degF"),
    ("K", "temperature", "1", "K", "K", "K", "K", "kelvin|degree kelvin|degre kelvin|deg kelvin|degree k|degre k|deg k", "K °K degK"),
    ("°", "degrees", "1", "°", "°", "°", "°", "degree|degre|deg", "°"),
    # others
    ("horsepower", "power", "745.69987158227022", "horsepower", "horsepower", "cheval-vapeur britannique", "chevaux-vapeur britanniques", "horse power", "hp"),
    ("calorie", "energy", "4.184", "calorie", "calories", "calorie", "calories", "", "cal"),
    ("kilocalorie", "energy", "4184", "kilocalorie", "kilocalories", "kilocalorie", "kilocalories", "", "kcal"),
    ("Nm", "torque", "1", "newton metre", "newton metres", "newton-mètre", "newtons-mètres", "newton meter|newtonmeter", "Nm"),
    ("atmosphere", "pressure", "101325", "atmosphere", "atmospheres", "atmosphère", "atmosphères", "", "atm"),
    ("degree-angle", "angle", "1", "degree of arc", "degrees of arc", "degré d'angle", "degrés d'angle", "", ""),
    ("decibel", "sound", "1", "decibel", "decibels", "décibel", "décibels", "", "dB"),
)  # fmt: skip

PREFIXED: tuple[tuple[str, str, str, str], ...] = (
    # symbol, dimension, size, names (folded) that take prefix names
    ("m", "length", "1", "meter|metre"),
    ("g", "mass", "1", "gram|gramme"),
    ("W", "power", "1", "watt"),
    ("Wh", "energy", "3600", "watt hour|watt heure|wattheure|watts heure|watthour"),
    ("J", "energy", "1", "joule"),
    ("eV", "energy", "1.602176634e-19", "electronvolt|electron volt"),
    ("Hz", "frequency", "1", "hertz"),
    ("V", "voltage", "1", "volt"),
    ("A", "current", "1", "ampere|amp"),
    ("Ah", "charge", "3600", "ampere hour|ampere heure|amperes heure|amp hour"),
    ("Ω", "resistance", "1", "ohm"),
    ("N", "force", "1", "newton"),
    ("Pa", "pressure", "1", "pascal"),
    ("bar", "pressure", "100000", "bar"),
    ("B", "data", "8", "byte"),
    ("o", "data", "8", "octet"),
    ("b", "data", "1", "bit"),
    ("bit/s", "rate", "1", "bit per second|bits per second|bit par seconde|bits par seconde"),
    ("L", "volume", "1", "liter|litre"),
    ("FLOPS", "computing", "1", "flop|flops"),
)

SAID_SHORT: dict[str, tuple[str, ...]] = {"GB": ("gig", "giga"), "MB": ("meg",)}
"""What people say for a prefixed unit."""

PREFIXES: tuple[tuple[str, str, int], ...] = (
    # symbol, name, power of ten
    ("n", "nano", -9),
    ("μ", "micro", -6),
    ("m", "milli", -3),
    ("c", "centi", -2),
    ("d", "deci", -1),
    ("h", "hecto", 2),
    ("k", "kilo", 3),
    ("M", "mega", 6),
    ("G", "giga", 9),
    ("T", "tera", 12),
    ("P", "peta", 15),
    ("E", "exa", 18),
)

BINARY_PREFIXES: tuple[tuple[str, str, int], ...] = (
    ("Ki", "kibi", 10),
    ("Mi", "mebi", 20),
    ("Gi", "gibi", 30),
    ("Ti", "tebi", 40),
)

MONEY: tuple[tuple[str, str, str, str, str, str, str], ...] = (
    # code, English singular, plural, French singular, plural, further names, symbols
    ("USD", "US dollar", "US dollars", "dollar américain", "dollars américains", "american dollar|dollar us|dollar des etats unis|united states dollar|dollar usd|dollar usa|$ us|$ usd|us $", "US$ $US USD$ US us"),
    ("EUR", "euro", "euros", "euro", "euros", "eur", "€"),
    ("GBP", "pound sterling", "pounds sterling", "livre sterling", "livres sterling", "british pound|pound|livre|livre anglaise|livre britannique|quid|gbp", "£"),
    ("JPY", "yen", "yen", "yen", "yens", "yen japonais|japanese yen", "JP¥"),
    ("CNY", "yuan", "yuan", "yuan", "yuans", "renminbi|rmb|chinese yuan|yuan chinois", "RMB CN¥"),
    ("CHF", "Swiss franc", "Swiss francs", "franc suisse", "francs suisses", "", "SFr"),
    ("CAD", "Canadian dollar", "Canadian dollars", "dollar canadien", "dollars canadiens", "$ ca|$ can", "CA$ C$ $CA $C CAN$"),
    ("AUD", "Australian dollar", "Australian dollars", "dollar australien", "dollars australiens", "", "A$ AU$ $A"),
    ("NZD", "New Zealand dollar", "New Zealand dollars", "dollar néo-zélandais", "dollars néo-zélandais", "", "NZ$"),
    ("HKD", "Hong Kong dollar", "Hong Kong dollars", "dollar de Hong Kong", "dollars de Hong Kong", "", "HK$"),
    ("SGD", "Singapore dollar", "Singapore dollars", "dollar de Singapour", "dollars de Singapour", "", "S$"),
    ("INR", "Indian rupee", "Indian rupees", "roupie indienne", "roupies indiennes", "rupee|roupie", "₹"),
    ("RUB", "Russian rouble", "Russian roubles", "rouble russe", "roubles russes", "rouble|ruble|russian ruble", "₽"),
    ("KRW", "won", "won", "won", "wons", "won sud coreen", "₩"),
    ("BRL", "Brazilian real", "Brazilian reais", "réal brésilien", "réaux brésiliens", "", "R$"),
    ("MXN", "Mexican peso", "Mexican pesos", "peso mexicain", "pesos mexicains", "peso", ""),
    ("SEK", "Swedish krona", "Swedish kronor", "couronne suédoise", "couronnes suédoises", "", ""),
    ("NOK", "Norwegian krone", "Norwegian kroner", "couronne norvégienne", "couronnes norvégiennes", "", ""),
    ("DKK", "Danish krone", "Danish kroner", "couronne danoise", "couronnes danoises", "", ""),
    ("PLN", "zloty", "zlotys", "zloty", "zlotys", "złoty|zł", "zł"),
    ("TRY", "Turkish lira", "Turkish liras", "livre turque", "livres turques", "", "₺"),
    ("ILS", "shekel", "shekels", "shekel", "shekels", "", "₪"),
    ("UAH", "hryvnia", "hryvnias", "hryvnia", "hryvnias", "", "₴"),
    ("SAR", "Saudi riyal", "Saudi riyals", "riyal saoudien", "riyals saoudiens", "riyal", ""),
    ("AED", "Emirati dirham", "Emirati dirhams", "dirham émirati", "dirhams émiratis", "dirham", ""),
    ("FRF", "French franc", "French francs", "franc français", "francs français", "", ""),
    ("XOF", "CFA franc", "CFA francs", "franc CFA", "francs CFA", "fcfa", ""),
    ("ZAR", "South African rand", "South African rand", "rand sud-africain", "rands sud-africains", "rand", "R"),
    ("NGN", "naira", "naira", "naira", "nairas", "", "₦"),
    ("BTC", "bitcoin", "bitcoins", "bitcoin", "bitcoins", "", "₿"),
    ("ETH", "ether", "ethers", "ether", "ethers", "ethereum", "Ξ"),
    ("DOGE", "dogecoin", "dogecoins", "dogecoin", "dogecoins", "", ""),
)  # fmt: skip

SHARED_MONEY: tuple[tuple[str, str, str, str, str], ...] = (
    # id, codes it may stand for, part of the whole, names, symbols
    ("dollar", "USD CAD AUD NZD HKD SGD", "1", "dollar|buck", "$"),
    ("cent", "USD EUR CAD AUD NZD HKD SGD", "1/100", "cent|us cent", "¢ ct cts"),
    ("centime", "EUR CHF FRF", "1/100", "centime|euro cent|centime d euro", ""),
    ("krona", "SEK", "1", "krona|kronor", ""),
    ("krone", "NOK DKK", "1", "krone|kroner", ""),
    ("couronne", "SEK NOK DKK ISK CZK", "1", "couronne", "kr"),
    ("franc", "CHF FRF BEF XOF XAF", "1", "franc", "Fr"),
    ("lira", "TRY ITL", "1", "lira|lire", ""),
    ("real", "BRL", "1", "reais|reaux", ""),
    ("¥", "JPY CNY", "1", "", "¥"),
    ("penny", "GBP", "1/100", "penny|pence|pennies", ""),
)
