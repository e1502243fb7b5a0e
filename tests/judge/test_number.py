"""Counts: how answers are judged, in French and English."""

from __future__ import annotations

import pytest

from quiz.deck.model import Kind
from quiz.judge.judgement import Judgement, Reason, Verdict
from quiz.judge.number import judge, understand
from tests.judge.questions import question

PEOPLE = "How many people did he recruit?"
MONTHS = "How many months was the pause to last?"


def judged(
    answer: str, text: str, language: str = "en", wording: str = PEOPLE, tolerance: str = ""
) -> Judgement:
    return judge(
        question(Kind.NUMBER, answer, wording=wording, tolerance=tolerance), text, language
    )


RIGHT = {
    "11": ("11", "eleven", "onze", "Onze", "11.", "XI", "11 people", "onze personnes", "11 experts",
           "eleven of them", "11 d'entre eux", "there were eleven", "ils étaient onze", "about 11",
           "environ 11", "une équipe de 11", "11,0", "11.0", "１１", "at least 11", "eleven people",
           "onze chercheurs", "11 new recruits", "it was 11", "je crois que c'est 11", "11th",
           "eleventh", "onzième", "the number is 11", "11!", "au nombre de onze", "11 in 2023",
           "en 2023, onze"),
    "20000": ("20000", "20 000", "20,000", "20.000", "20'000", "20k", "20K", "vingt mille",
              "twenty thousand", "20 thousand", "20 mille", "plus de 20 000", "20 000+", "2 × 10^4",
              "une vingtaine de milliers", "more than twenty thousand people", "20\u202f000"),
    "6": ("6", "six", "une demi-douzaine", "half a dozen", "VI", "sixième", "a half dozen"),
    "12": ("12", "douze", "une douzaine", "a dozen", "twelve", "one dozen", "dozen", "douzaine"),
    "97": ("97", "quatre-vingt-dix-sept", "nonante-sept", "ninety-seven", "quatre vingt dix sept"),
    "71": ("soixante et onze", "soixante-et-onze", "septante et un", "seventy-one", "septante-un"),
    "80": ("quatre-vingts", "huitante", "octante", "eighty", "quatre vingt", "four score"),
    "1500": ("mille cinq cents", "fifteen hundred", "one thousand five hundred", "quinze cents",
             "1.5k", "1 500", "1,500", "un millier et demi", "a thousand and a half"),
    "250000": ("two hundred and fifty thousand", "deux cent cinquante mille",
        "a quarter of a million",
               "un quart de million", "250k", "250 000", "quarter million people", "0.25 million"),
    "101": ("one oh one", "un zéro un", "one zero one"),
    "100": ("cent", "a hundred", "one hundred", "une centaine", "hundred", "100"),
    "0": ("0", "zero", "zéro"),
    "2": ("2", "two", "deux", "a couple", "une paire", "a pair", "II"),
    "1234567": ("1 234 567", "1,234,567", "1.234.567", "1'234'567", "1234567", "1_234_567"),
    "1.5": ("1.5", "1,5", "one and a half", "un et demi", "one point five", "un virgule cinq",
        "3/2",
            "1½", "1 1/2"),
    "1000": ("1000", "mille", "a thousand", "un millier", "1k", "ten hundred", "one thousand",
        "1e3"),
}  # fmt: skip


@pytest.mark.parametrize(
    ("answer", "text"), [(answer, text) for answer, texts in RIGHT.items() for text in texts]
)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_right_number_is_accepted_however_it_is_written(
    answer: str, text: str, language: str
) -> None:
    assert judged(answer, text, language).verdict is Verdict.ACCEPT


WRONG = [
    ("11", "12", Reason.ONE_DIGIT_OFF),
    ("11", "10", Reason.ONE_DIGIT_OFF),
    ("11", "une douzaine", Reason.ONE_DIGIT_OFF),
    ("11", "une dizaine", Reason.ONE_DIGIT_OFF),
    ("11", "a dozen", Reason.ONE_DIGIT_OFF),
    ("11", "110", Reason.TOO_MUCH),
    ("11", "1.1", Reason.TOO_LITTLE),
    ("11", "11 000", Reason.TOO_MUCH),
    ("11", "-11", Reason.OTHER_VALUE),
    ("11", "11 or 12", Reason.SEVERAL_ANSWERS),
    ("11", "11 ou 12", Reason.SEVERAL_ANSWERS),
    ("11", "10-12", Reason.SEVERAL_ANSWERS),
    ("11", "10, 11, 12", Reason.SEVERAL_ANSWERS),
    ("11", "10/11", Reason.OTHER_VALUE),
    ("11", "11/12", Reason.OTHER_VALUE),
    ("11", "not 11", Reason.NEGATED),
    ("11", "pas onze", Reason.NEGATED),
    ("11", "moins de 11", Reason.OTHER_VALUE),
    ("11", "fewer than eleven", Reason.OTHER_VALUE),
    ("11", "11 %", Reason.OTHER_UNIT),
    ("11", "$11", Reason.OTHER_UNIT),
    ("11", "11 euros", Reason.OTHER_UNIT),
    ("11", "11 days", Reason.OTHER_UNIT),
    ("11", "11 km", Reason.OTHER_UNIT),
    ("11", "eleven million", Reason.TOO_MUCH),
    ("11", "GPT-11", Reason.NOT_A_NUMBER),
    ("11", "many", Reason.NOT_A_NUMBER),
    ("11", "dozens", Reason.NOT_A_NUMBER),
    ("11", "Musk", Reason.NOT_A_NUMBER),
    ("11", "", Reason.EMPTY),
    ("11", "1 1", Reason.OTHER_VALUE),
    ("135", "153", Reason.DIGITS_SWAPPED),
    ("135", "531", Reason.DIGITS_SWAPPED),
    ("135", "136", Reason.ONE_DIGIT_OFF),
    ("20000", "2000", Reason.TOO_LITTLE),
    ("20000", "200 000", Reason.TOO_MUCH),
    ("20000", "vingt", Reason.TOO_LITTLE),
    ("20000", "2 000 à 20 000", Reason.SEVERAL_ANSWERS),
    ("20000", "several thousand", Reason.NOT_A_NUMBER),
    ("10", "one zero", Reason.SEVERAL_ANSWERS),
    ("20000", "des milliers", Reason.NOT_A_NUMBER),
    ("1000", "thousands", Reason.NOT_A_NUMBER),
    ("1000", "des milliers", Reason.NOT_A_NUMBER),
    ("12", "two", Reason.OTHER_VALUE),
    ("80", "quatre vingt un", Reason.ONE_DIGIT_OFF),
    ("97", "quatre-vingt-sept", Reason.ONE_DIGIT_OFF),
    ("97", "ninety", Reason.ONE_DIGIT_OFF),
    ("2", "a", Reason.NOT_A_NUMBER),
]


@pytest.mark.parametrize(("answer", "text", "reason"), WRONG)
def test_a_wrong_number_is_never_accepted_and_told_why(
    answer: str, text: str, reason: Reason
) -> None:
    judgement = judged(answer, text)
    assert judgement.verdict is (Verdict.PROMPT if reason is Reason.EMPTY else Verdict.REJECT)
    assert judgement.reason is reason


COUNTED = [
    (PEOPLE, "11 people", Verdict.ACCEPT),
    (PEOPLE, "onze ingénieurs", Verdict.ACCEPT),
    (PEOPLE, "11 recrues", Verdict.ACCEPT),
    (PEOPLE, "11 geniuses", Verdict.ACCEPT),
    (PEOPLE, "11 GPUs", Verdict.REJECT),
    (PEOPLE, "onze voitures", Verdict.REJECT),
    ("How many votes did it get?", "11 voix", Verdict.ACCEPT),
    ("How many votes did it get?", "11 seats", Verdict.REJECT),
    ("Combien d'autres entreprises ?", "11 sociétés", Verdict.ACCEPT),
    ("Combien d'autres entreprises ?", "11 pays", Verdict.REJECT),
    # where the question says more, whatever it names may be meant
    ("How many people, dogs included?", "11 dogs", Verdict.ACCEPT),
    ("What was the number?", "11 dogs", Verdict.ACCEPT),
]


@pytest.mark.parametrize(("wording", "text", "verdict"), COUNTED)
def test_what_is_counted_is_what_was_asked_for(wording: str, text: str, verdict: Verdict) -> None:
    said = judged("11", text, wording=wording)
    assert said.verdict is verdict
    assert (said.reason is Reason.OTHER_UNIT) == (verdict is Verdict.REJECT)


def test_what_the_author_accepts_may_count_anything() -> None:
    asked = question(Kind.NUMBER, "11", wording=PEOPLE, accept=("11 GPUs",))
    assert judge(asked, "11 gpus", "en").accepted


SHARES = [
    ("50", "In percent, how much?", "half", Verdict.ACCEPT),
    ("50", "In percent, how much?", "la moitié", Verdict.ACCEPT),
    ("50", "In percent, how much?", "a quarter", Verdict.REJECT),
    ("50", "In percent, how much?", "5", Verdict.REJECT),
    ("50", PEOPLE, "half", Verdict.REJECT),
    ("25", "Quel pourcentage ?", "un quart", Verdict.ACCEPT),
    ("25", "Quel pourcentage ?", "one in four", Verdict.ACCEPT),
    ("25", "Quel pourcentage ?", "un tiers", Verdict.REJECT),
    ("75", "Quel pourcentage ?", "three quarters", Verdict.ACCEPT),
    ("75", "Quel pourcentage ?", "6 out of 8", Verdict.ACCEPT),
    # a count is none, and all are a hundred
    ("6", "What percentage was it?", "6 out of 8", Verdict.REJECT),
    ("6", "What percentage was it?", "6 out of 100", Verdict.ACCEPT),
    ("6", PEOPLE, "6 out of 8", Verdict.ACCEPT),
    ("100", "What percentage was it?", "ten out of ten", Verdict.ACCEPT),
    ("100", "What percentage was it?", "10/10", Verdict.ACCEPT),
    ("100", "Quel pourcentage ?", "100 sur 100", Verdict.ACCEPT),
    ("100", "Quel pourcentage ?", "1", Verdict.REJECT),
    ("10", "Quel pourcentage ?", "ten out of ten", Verdict.REJECT),
    ("10", PEOPLE, "10 / ten", Verdict.ACCEPT),
]


@pytest.mark.parametrize(("answer", "wording", "text", "verdict"), SHARES)
def test_a_share_is_a_percentage_where_one_is_asked_for(
    answer: str, wording: str, text: str, verdict: Verdict
) -> None:
    assert judged(answer, text, wording=wording).verdict is verdict


MEASURED = [
    ("6", "6", MONTHS, Verdict.ACCEPT),
    ("6", "6 months", MONTHS, Verdict.ACCEPT),
    ("6", "six mois", MONTHS, Verdict.ACCEPT),
    ("6", "half a year", MONTHS, Verdict.ACCEPT),
    ("6", "un semestre", MONTHS, Verdict.ACCEPT),
    ("6", "6 weeks", MONTHS, Verdict.REJECT),
    ("6", "6 ans", MONTHS, Verdict.REJECT),
    ("6", "6 dollars", MONTHS, Verdict.REJECT),
    ("25", "25 %", "What percentage of the shares?", Verdict.ACCEPT),
    ("25", "25", "What percentage of the shares?", Verdict.ACCEPT),
    ("25", "25 %", "How many % of the shares?", Verdict.ACCEPT),
    ("100", "100 dollars", "Combien de dollars ?", Verdict.ACCEPT),
    ("100", "100 euros", "Combien de dollars ?", Verdict.REJECT),
    ("14", "two weeks", "For how many days?", Verdict.ACCEPT),
    ("75", "75 ans", "How old was he?", Verdict.ACCEPT),
    ("75", "75 years old", "Quel âge avait-il ?", Verdict.ACCEPT),
    ("75", "aged 75", "Quel âge avait-il ?", Verdict.ACCEPT),
    ("75", "75-year-old", "At what age did he leave?", Verdict.ACCEPT),
    ("75", "57 ans", "Quel âge avait-il ?", Verdict.REJECT),
    ("75", "75 months", "How old was he?", Verdict.REJECT),
    ("75", "75 years", PEOPLE, Verdict.REJECT),
    ("5000000", "5", "How many millions of people?", Verdict.ACCEPT),
]


@pytest.mark.parametrize(("answer", "text", "wording", "verdict"), MEASURED)
def test_a_unit_counts_where_the_question_names_one(
    answer: str, text: str, wording: str, verdict: Verdict
) -> None:
    assert judged(answer, text, wording=wording).verdict is verdict


def test_tolerance_widens_only_where_it_is_written() -> None:
    assert judged("20000", "19 500", tolerance="5%").reason is Reason.WITHIN_TOLERANCE
    assert not judged("20000", "18 000", tolerance="5%").accepted
    assert not judged("20000", "19 999").accepted


def test_entries_of_the_author_win_over_every_rule() -> None:
    asked = question(
        Kind.NUMBER,
        "11",
        wording=PEOPLE,
        accept=("a football team",),
        prompt=("10",),
        reject=("XI",),
    )
    cases = {
        "A football team": (Verdict.ACCEPT, Reason.ALIAS),
        "dix": (Verdict.PROMPT, Reason.MORE_SPECIFIC),
        "xi": (Verdict.REJECT, Reason.LISTED_WRONG),
        "onze": (Verdict.ACCEPT, Reason.SAME_VALUE),
        "11": (Verdict.ACCEPT, Reason.EXACT),
    }
    for text, outcome in cases.items():
        judgement = judge(asked, text, "en")
        assert (judgement.verdict, judgement.reason) == outcome, text


@pytest.mark.parametrize(
    ("text", "language", "shown"),
    [
        ("onze", "fr", "11"),
        ("eleven people", "en", "11"),
        ("20k", "fr", "20 000"),
        ("20k", "en", "20,000"),
        ("1,234", "fr", "1,234"),
        ("1,234", "en", "1,234"),
        ("hm", "en", ""),
        ("-5", "en", "-5"),
        ("two thirds", "en", "2/3"),
    ],
)
def test_what_is_typed_is_shown_as_it_is_understood(text: str, language: str, shown: str) -> None:
    seen = understand(question(Kind.NUMBER, "7", wording=PEOPLE), text, language)
    assert seen.replace("\u00a0", " ") == shown


@pytest.mark.parametrize(
    ("answer", "text", "reason"),
    [
        ("1234", "124", Reason.ONE_DIGIT_OFF),
        ("1234", "12334", Reason.ONE_DIGIT_OFF),
        ("135", "1335", Reason.ONE_DIGIT_OFF),
        ("135", "35", Reason.OTHER_VALUE),
        ("1000", "mille cinqcents", Reason.ONE_DIGIT_OFF),
        ("90", "ninety svn", Reason.NOT_A_NUMBER),
        ("2", "2 thousnd", Reason.TOO_MUCH),
    ],
)
def test_a_digit_or_a_word_too_many_or_too_few_is_wrong(
    answer: str, text: str, reason: Reason
) -> None:
    judgement = judged(answer, text)
    assert (judgement.verdict, judgement.reason) == (Verdict.REJECT, reason)
