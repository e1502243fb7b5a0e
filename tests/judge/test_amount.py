"""Amounts: how answers are judged, in French and English."""

from __future__ import annotations

import pytest

from quiz.deck.model import Kind
from quiz.judge.amount import judge, understand
from quiz.judge.judgement import Judgement, Reason, Verdict
from tests.judge.questions import question


def judged(answer: str, text: str, language: str = "en", tolerance: str = "") -> Judgement:
    return judge(question(Kind.AMOUNT, answer, tolerance=tolerance), text, language)


RIGHT = {
    "135 million USD": (
        "135 million USD", "135 millions de dollars", "135 million dollars", "$135 million",
        "$135m", "$135M", "135 M$", "135M$", "135M USD", "135 MUSD", "US$ 135 million", "US$135M",
        "USD 135 million", "135 million US dollars", "135 millions de dollars américains",
        "135 millions de dollars US", "135 M$ US", "twice 67.5 million", "deux fois 67,5 millions",
        "To 135 million",
        "135,000,000 dollars",
        "$135,000,000",
        "135 000 000 $", "135\u202f000\u202f000 $", "135.000.000 dollars", "$135,000,000.00",
        "135'000'000 dollars", "135000000 USD", "cent trente-cinq millions de dollars",
        "one hundred and thirty-five million dollars", "a hundred thirty five million dollars",
        "about $135 million", "environ 135 millions de dollars", "135 millions $", "$ 135 mn",
        "more than 135 million dollars", "plus de 135 millions de dollars", "0.135 billion dollars",
        "0,135 milliard de dollars", "135 million bucks", "135 million dolars",
        "135 millions de dollarss",
        "135,0 millions de dollars", "1.35e8 dollars", "135 x 10^6 dollars", "135-million-dollar",
        "it was 135 million dollars", "je crois que c'est 135 millions de dollars",
        "xAI raised $135 million in funding", "135 million dollars in all", "≈ $135M", "~135 M$",
        "135000 k$", "135 MILLION DOLLARS", "１３５ million dollars",
        "135 million (135,000,000) dollars",
        "a total of 135 million dollars", "une somme de 135 millions de dollars",
    ),
    "1000000000 USD": (
        "1 billion dollars", "$1bn", "$1B", "1 Md$", "1 Mds $", "1 G$", "un milliard de dollars",
        "a billion dollars", "one billion US dollars", "mille millions de dollars",
        "a thousand million dollars", "1 000 millions $", "1 000 000 000 $", "$1,000,000,000",
        "1 milliard $", "10^9 dollars", "a bilion dollars", "1 miliard de dollars",
        "one billlion $", "$1 billion", "1,0 milliard de dollars", "1 mrd $",
    ),
    "1500000000 EUR": (
        "1,5 milliard d'euros", "1.5 billion euros", "un milliard et demi d'euros", "€1.5bn",
        "one and a half billion euros", "1,5 Md€", "1500 M€", "1 500 millions d'euros",
        "1 milliard 500 millions d'euros", "one billion five hundred million euros",
        "a billion and a half euros", "EUR 1.5 billion", "1½ billion euros", "1 500 000 000 €",
    ),
    "6 months": (
        "6 months", "six months", "six mois", "6 mois", "half a year", "half-year", "a half year",
        "une demi-année", "un semestre", "one semester", "0.5 year", "0,5 an", "1/2 year",
        "two quarters", "deux trimestres", "6-month", "a six-month pause", "une pause de six mois",
        "for six months", "pendant six mois", "6 moths", "six motnhs", "26 weeks", "6 mo",
        "environ six mois", "au moins 6 mois", "at least six months", "six mois de pause",
        "une demi-douzaine de mois", "half a dozen months", "6 full months", "6,0 mois",
        "un demi-an", "the half of a year",
    ),
    "2 weeks": ("14 days", "quatorze jours", "two weeks", "deux semaines", "a fortnight", "336 h",
                "quinze jours", "une quinzaine de jours", "2 wks", "fourteen days"),
    "90 minutes": ("1h30", "1 h 30", "1h30min", "an hour and a half", "une heure et demie",
                   "1.5 hours", "1,5 heure", "one hour and thirty minutes", "90 min",
                   "5400 seconds",
                   "une heure trente", "quatre-vingt-dix minutes", "1 1/2 hours", "1½ h",
                   "three quarters of an hour and 45 minutes", "une heure et trente minutes"),
    "18 months": ("un an et demi", "a year and a half", "one and a half years", "1.5 years",
                  "un an et six mois", "dix-huit mois", "1 an et demi", "one year and six months"),
    "150 MW": ("150 000 kW", "150,000 kW", "150 MW", "150 mw", "150MW", "0.15 GW", "0,15 GW",
               "150 mégawatts", "MW 150", "MW: 150", "150 megawatts",
               "cent cinquante mégawatts", "150 megawats"),
    "25 %": ("25%", "25 pour cent", "25 percent", "25 per cent", "vingt-cinq pour cent", "1/4",
             "a quarter", "un quart", "one in four", "une personne sur quatre", "1 sur 4", "0.25",
             "one fourth", "25 p. 100", "25 pct", "one out of four", "twenty-five percent",
             "le quart"),
    "3.5 kg": ("3,5 kg", "3 kg 500", "3 kilos et demi", "trois kilos et demi", "3500 g"),
    "12.5 %": ("12,5 %", "12.5%", "12,5 pour cent", "twelve point five percent", "un huitième",
               "douze virgule cinq pour cent", "one eighth", "12.50 %", "1/8"),
    "50 %": ("half", "la moitié", "une moitié", "50 %", "fifty percent", "1/2", "½", "a half",
             "cinquante pour cent", "one half", "half of them"),
    "10000 GPU": ("10 000 GPU", "10,000 GPUs", "10.000 GPU", "10k GPU", "ten thousand GPUs",
                  "dix mille GPU", "10 000 cartes graphiques", "10 000 processeurs graphiques",
                  "10 000 graphics cards", "environ 10 000 gpu", "10000", "10k", "ten thousand",
                  "une dizaine de milliers de GPU", "10 mille", "dix mille puces"),
    "20000 people": ("plus de 20 000 personnes", "20,000+", "20k people", "twenty thousand",
                     "20 000 signataires", "more than 20 000", "20.000", "vingt mille",
                     "20 thousand",
                     "20 000 autres personnes", "twenty thousand of them"),
    "8 votes": ("8 voix", "eight votes", "huit suffrages", "8", "8 of the votes", "8 oui"),
    "10000 to 30000 USD": (
        "10 000 à 30 000 dollars", "10,000 to 30,000 dollars", "between 10 and 30 thousand dollars",
        "$10-30k", "$10k-$30k", "10k to 30k $", "de 10 000 à 30 000 dollars", "10.000-30.000 $",
        "entre 10.000 et 30.000 dollars", "from $10,000 to $30,000", "10 000 - 30 000 USD",
        "dix mille à trente mille dollars", "ten to thirty thousand dollars", "10 à 30 000 dollars",
        "entre dix et trente mille dollars", "10–30k$", "30 000 à 10 000 dollars",
        "10 000 à 30 000",
        "between $10,000 and $30,000 each", "10 000$ à 30 000$",
    ),
    "-5 °C": ("-5 °C", "moins 5 °C", "minus five degrees", "−5°C", "moins cinq degrés",
        "-5 degrees Celsius",
              "23 °F"),
    "120 km/h": ("120 km/h", "120 kilomètres par heure", "120 kilometers per hour", "120 kmh",
                 "120 kilomètres-heure", "120 km par heure", "120 km à l'heure"),
    "80 GB": ("80 GB", "80 gigabytes", "80 Go", "80 gigaoctets", "80000 MB", "80 gb",
        "80 Gigabytes"),
    "3 km²": ("3 km²", "3 km2", "3 square kilometers", "3 kilomètres carrés", "300 hectares"),
    "99 EUR": ("99 euros", "quatre-vingt-dix-neuf euros", "nonante-neuf euros", "€99", "99€",
        "99,00 €",
               "ninety-nine euros", "99 EUR", "99 eur"),
    "2.5 EUR": ("2,50 €", "2 euros 50", "2.5 euros", "deux euros cinquante", "two and a half euros",
                "2 euros et 50 centimes", "250 centimes", "deux euros et demi"),
    "72 kg": ("72 kg", "septante-deux kilogrammes", "soixante-douze kilogrammes", "72000 g",
              "seventy-two kilograms", "0,072 tonne"),
}  # fmt: skip


@pytest.mark.parametrize(
    ("answer", "text"), [(answer, text) for answer, texts in RIGHT.items() for text in texts]
)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_right_amount_is_accepted_however_it_is_written(
    answer: str, text: str, language: str
) -> None:
    if "billion" in text and language == "fr":
        assert judged(answer, text, language).verdict is not Verdict.REJECT
    else:
        assert judged(answer, text, language).verdict is Verdict.ACCEPT


UNITS_LEFT_OUT = [
    ("135 million USD", "135 million", Verdict.ACCEPT, Reason.UNIT_UNDERSTOOD),
    ("135 million USD", "135 000 000", Verdict.ACCEPT, Reason.UNIT_UNDERSTOOD),
    ("135 million USD", "cent trente-cinq millions", Verdict.ACCEPT, Reason.UNIT_UNDERSTOOD),
    ("135 million USD", "it raised 135 million dollars in 2023", Verdict.ACCEPT, Reason.SAME_VALUE),
    ("135 million USD", "136 million in 2023", Verdict.REJECT, Reason.ONE_DIGIT_OFF),
    ("0.05 %", "1 in 2000", Verdict.ACCEPT, Reason.SAME_VALUE),
    ("135 million USD", "about 135 million raised", Verdict.ACCEPT, Reason.UNIT_UNDERSTOOD),
    ("135 million USD", "135", Verdict.PROMPT, Reason.UNIT_MISSING),
    ("135 million USD", "cent trente-cinq", Verdict.PROMPT, Reason.UNIT_MISSING),
    ("10000 GPU", "10 000", Verdict.ACCEPT, Reason.UNIT_UNDERSTOOD),
    ("10000 GPU", "10", Verdict.REJECT, Reason.TOO_LITTLE),
    ("10000 to 30000 USD", "10 000 à 30 000", Verdict.ACCEPT, Reason.UNIT_UNDERSTOOD),
    ("10000 to 30000 USD", "from 10000 up to 30000", Verdict.ACCEPT, Reason.UNIT_UNDERSTOOD),
    ("6 months", "6", Verdict.PROMPT, Reason.UNIT_MISSING),
    ("6 months", "six", Verdict.PROMPT, Reason.UNIT_MISSING),
    ("150 MW", "150", Verdict.PROMPT, Reason.UNIT_MISSING),
    ("150 MW", "150 000", Verdict.REJECT, Reason.TOO_MUCH),
    ("12.5 %", "12,5", Verdict.PROMPT, Reason.UNIT_MISSING),
    ("6 to 8 months", "6-8", Verdict.PROMPT, Reason.UNIT_MISSING),
    ("135 million", "135 millions", Verdict.ACCEPT, Reason.EXACT),
    ("135 million", "135 millions d'euros", Verdict.ACCEPT, Reason.SAME_VALUE),
    ("135 million", "$135m", Verdict.ACCEPT, Reason.SAME_VALUE),
    ("135 million", "135 million years", Verdict.REJECT, Reason.OTHER_UNIT),
]


@pytest.mark.parametrize(("answer", "text", "verdict", "reason"), UNITS_LEFT_OUT)
def test_a_unit_left_out_goes_without_saying_for_money_and_counts_only(
    answer: str, text: str, verdict: Verdict, reason: Reason
) -> None:
    judgement = judged(answer, text)
    assert judgement.verdict is verdict
    assert judgement.reason is reason or verdict is Verdict.ACCEPT


LONG_SCALE = [
    # answer, text, language, verdict
    ("1000000000 USD", "1 billion", "fr", Verdict.PROMPT),
    ("1000000000 USD", "un billion de dollars", "fr", Verdict.PROMPT),
    ("1000000000 USD", "un billion de dollars", "en", Verdict.PROMPT),
    ("1000000000 USD", "1 billion de dollars", "en", Verdict.PROMPT),
    ("1000000000 USD", "1 billion", "en", Verdict.ACCEPT),
    ("1000000000 USD", "one billion", "fr", Verdict.ACCEPT),
    ("1000000000 USD", "$1 billion", "fr", Verdict.ACCEPT),
    ("1000000000 USD", "a billion dollars", "fr", Verdict.ACCEPT),
    ("1000000000 USD", "1 milliard", "fr", Verdict.ACCEPT),
    ("1000000000 USD", "$1bn", "fr", Verdict.ACCEPT),
    ("1500000000 USD", "1,5 billion", "en", Verdict.PROMPT),
    ("1000000000000 USD", "un billion de dollars", "fr", Verdict.ACCEPT),
    ("1000000000000 USD", "mille milliards de dollars", "fr", Verdict.ACCEPT),
    ("2500000000000 USD", "2,500 billion", "en", Verdict.ACCEPT),
    ("2500000000000 USD", "2,5 trillions", "fr", Verdict.PROMPT),
    ("1000000000000 USD", "1 trillion", "fr", Verdict.PROMPT),
    ("1000000000000 USD", "a trillion dollars", "fr", Verdict.ACCEPT),
    ("1000000000000 USD", "1 billion", "en", Verdict.REJECT),
    ("1000000000 USD", "deux billions de dollars", "fr", Verdict.REJECT),
    ("1000000000 USD", "10 billion", "fr", Verdict.REJECT),
    ("10000000000 USD", "10 bilions de dollars", "fr", Verdict.PROMPT),
    ("10000000000000 USD", "10 bilions de dollars", "fr", Verdict.ACCEPT),
    ("10000000000 USD", "10 bilion dollars", "en", Verdict.ACCEPT),
]


@pytest.mark.parametrize(("answer", "text", "language", "verdict"), LONG_SCALE)
def test_a_billion_is_asked_about_in_french_where_the_english_one_is_right(
    answer: str, text: str, language: str, verdict: Verdict
) -> None:
    judgement = judged(answer, text, language)
    assert judgement.verdict is verdict
    if verdict is Verdict.PROMPT:
        assert judgement.reason is Reason.LONG_SCALE
        assert judgement.details["word"] in ("milliard", "mille milliards")


@pytest.mark.parametrize(
    ("answer", "text", "word"),
    [
        ("1 billion USD", "1 billion", "milliard"),
        ("999 billion USD", "999 billions", "milliard"),
        ("1 trillion USD", "1 trillion", "mille milliards"),
        ("1000 billion USD", "1000 billions", "mille milliards"),
    ],
)
def test_the_french_word_is_the_one_of_the_right_size(answer: str, text: str, word: str) -> None:
    assert judged(answer, text, "fr").details["word"] == word


@pytest.mark.parametrize(
    ("text", "tolerance", "reason"),
    [
        ("98 million dollars", "5%", Reason.WITHIN_TOLERANCE),
        ("105 million", "5%", Reason.WITHIN_TOLERANCE),
        ("100 million", "5%", Reason.UNIT_UNDERSTOOD),
        ("106 million dollars", "5%", Reason.ONE_DIGIT_OFF),
        ("98 million dollars", "", Reason.OTHER_VALUE),
        ("101 million dollars", "", Reason.ONE_DIGIT_OFF),
        ("98 millions d'euros", "5%", Reason.OTHER_UNIT),
    ],
)
def test_tolerance_widens_only_where_it_is_written(
    text: str, tolerance: str, reason: Reason
) -> None:
    said = judged("100 million USD", text, tolerance=tolerance)
    assert said.reason is reason
    if reason is Reason.WITHIN_TOLERANCE:
        assert said.details == {"tolerance": "5%"}


@pytest.mark.parametrize(
    ("text", "verdict", "reason"),
    [
        ("one billion", Verdict.ACCEPT, Reason.ALIAS),
        ("un milliard de dollars", Verdict.ACCEPT, Reason.ALIAS),
        ("865 millions", Verdict.REJECT, Reason.LISTED_WRONG),
        ("$865m", Verdict.REJECT, Reason.LISTED_WRONG),
        ("Less than a billion!", Verdict.PROMPT, Reason.MORE_SPECIFIC),
        ("140 million", Verdict.REJECT, Reason.LISTED_WRONG),
        ("135 millions", Verdict.ACCEPT, Reason.UNIT_UNDERSTOOD),
    ],
)
def test_entries_of_the_author_win_over_every_rule(
    text: str, verdict: Verdict, reason: Reason
) -> None:
    asked = question(
        Kind.AMOUNT,
        "135 million USD",
        accept=("1 billion USD", "one billion"),
        prompt=("less than a billion",),
        reject=("865 million USD", "865 millions", "140 million"),
        tolerance="5%",
    )
    judgement = judge(asked, text, "en")
    assert (judgement.verdict, judgement.reason) == (verdict, reason)


@pytest.mark.parametrize(
    ("answer", "text", "language", "shown"),
    [
        ("135 million USD", "$135m", "en", "135,000,000 dollars"),
        ("135 million USD", "135m", "en", "135,000,000"),
        ("135 million USD", "135 millions d'euros", "fr", "135 000 000 euros"),
        ("6 months", "half a year", "en", "0.5 years"),
        ("6 months", "six mois", "fr", "6 mois"),
        ("6 months", "6 moths", "en", "6"),
        ("12.5 %", "12,5", "fr", "12,5"),
        ("150 MW", "150mw", "en", "150 MW"),
        ("10000 to 30000 USD", "10-30k$", "en", "10,000 to 30,000 dollars"),
        ("135 million USD", "eh?", "en", ""),
        ("100 USD", "1.234", "fr", "1 234"),
        ("100 USD", "1.234", "en", "1.234"),
        ("100 USD", "1,234", "en", "1,234"),
        ("100 USD", "1,234", "fr", "1,234"),
        ("100 USD", "10.000", "en", "10,000"),
        ("100 USD", "1/3", "en", "1/3"),
        ("100 USD", "1/99", "en", "1/99"),
        ("100 USD", "1/101", "en", "≈ 0.0099"),
    ],
)
def test_what_is_typed_is_shown_as_it_is_understood(
    answer: str, text: str, language: str, shown: str
) -> None:
    seen = understand(question(Kind.AMOUNT, answer), text, language)
    assert seen.replace("\u00a0", " ") == shown
