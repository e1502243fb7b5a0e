"""Text answers that are dates, numbers or amounts by themselves: their values decide."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from quiz.deck.model import Kind, Question, Text
from quiz.judge.judgement import Reason, Verdict
from quiz.judge.lexicon.words import RELATIONS, SMALL
from quiz.judge.wording.match import DIFFERENT, FAR, MORE_PRECISE, SAME_VALUE, Match
from quiz.judge.wording.periods import is_period
from quiz.judge.wording.reading import read
from quiz.values.number_words import HUNDREDS, SCALES, THOUSANDS, TWO_SCALES
from quiz.values.patterns import pattern
from quiz.values.quantity import Amount, AmountRange
from quiz.values.shape import word_set
from quiz.values.text import fold

if TYPE_CHECKING:
    from quiz.judge.by_value.author_lists import Outcome
    from quiz.judge.wording.reading import Reading
    from quiz.values.calendar import PartialDate
    from quiz.values.quantity import Quantity

_LONGEST: Final = 80
"""Characters of an answer that is a value where it might be words: a bound on the work."""
_LONGEST_DATE: Final = 40
"""Characters of a date in words: a bound on the work."""
_LONGEST_AMOUNT: Final = 12
"""Words of an amount: a bound on the work."""
_ONE: Final = word_set("a an one un une")
_POWERS: Final = frozenset((*HUNDREDS, *THOUSANDS, *SCALES, *TWO_SCALES))
"""What *one* stands before where it counts: one million, un milliard."""
_STARTS: Final = pattern(r"[-+]?(?:[$€£¥₱]? ?\d|[^\W\d_]+)")
_MINUS: Final = pattern(r"^(?:minus|moins) (?!de\b|than\b)", re.IGNORECASE)
_SYMBOL: Final = re.compile(r"(?P<digit>\d)\s?(?P<symbol>(?=[a-z]*[A-Z])[A-Za-z]{2,})\b")
"""No single letter: the iPhone 5S is no conductance."""
_YEAR: Final = re.compile(r"(?<!\d)[12]\d{3}(?!\d)")
_SHORT_YEAR: Final = re.compile(r"\D*\d{1,2}\D*")
_SHORT_END: Final = pattern(r"(?<!\d)(?P<century>1\d|20)(?P<start>\d\d)[-–—](?P<end>\d\d)(?![\d-])")
_SHORT_YEARS: Final = re.compile(r"(\d\d)\s?[-–—]\s?(\d\d)")
_DIGITS: Final = re.compile(r"\d+(?:\.\d+)?")
_CODE: Final = re.compile(r"0\d+")
"""A zero in front that counts nothing: 007 is no seven."""
_NOTHING_SAID: Final = frozenset({Reason.NOT_A_DATE, Reason.NOT_A_NUMBER})
_OF_AMOUNTS: Final = (SMALL - {"in", "en", "on", "dans", "sur"}) | word_set(
    "to a or ou half demi demie quarter quart quarts point virgule ago old age long tall high wide"
    " deep each about around approximately roughly environ more than plus moins less per par us"
    " american americain americains canadian square cubic carre carres cube cubes"
    " billion billions trillion trillions bn mn tn md mds k m g"
)
"""What may stand in an amount beside numbers and units."""
_ELSEWHERE: Final = (RELATIONS - {"to", "than"}) | {"in", "en", "on", "dans", "sur"}
"""What says more of what is counted than its name: leagues under the sea."""
_NOT_COUNTED: Final = SMALL | {"one", "first", "second", "third", "zero"}


def with_units_named(text: str) -> str:
    """Return ``text`` with each unit named whose symbol means another one in small letters.

    150 MW is "150 megawatt" and 150 mW "150 milliwatt", which stay two things when folded.
    """
    return text if text.islower() else _SYMBOL.sub(_unit_named, text)


def _unit_named(found: re.Match[str]) -> str:
    from quiz.values.unit import by_symbol, names_of  # noqa: PLC0415 (only for such symbols)

    symbol = found["symbol"]
    units = by_symbol(symbol)
    small = by_symbol(symbol.casefold())
    if len(units) != 1 or units[0].dimension == "money" or units == small:
        return found[0]
    name = min(names_of(units[0]), key=lambda name: (len(name), name), default=symbol)
    return f"{found['digit']} {name}"


@lru_cache(maxsize=64)  # an answer is compared with each entry
def whole_years(text: str) -> str:
    """Return ``text`` with both years of a range in full: 1648-51 is 1648-1651.

    What is a date by itself is read as one before: 2023-12.
    """

    def whole(found: re.Match[str]) -> str:
        later = int(found["end"]) > int(found["start"])
        return f"{found[0][:5]}{found['century']}{found['end']}" if later else found[0]

    return _SHORT_END.sub(whole, text)


def number_asked_for(expected: str, questions: tuple[str, ...]) -> str | None:
    """Return the number alone of an amount in the unit that the question asks for: nine, of years.

    None for any other wording.
    """
    date, amounts = _value(expected)
    if date is not None or not amounts:
        return None
    from quiz.judge.by_value.asked import asked_in  # noqa: PLC0415 (only for such values)
    from quiz.values.amount_exact import show_number  # noqa: PLC0415 (only for such values)

    right = amounts[0]
    units = {asked.unit for asked in asked_in(questions) if asked.scale == 1 and asked.unit.id}
    if right.unit not in units or not isinstance(right, Amount):
        return None
    return show_number(right.value, "en")


def without_rate(questions: tuple[str, ...], text: str) -> str:
    """Return a value without what the question has it counted to: 40 euros *a month*."""
    from quiz.judge.by_value.counted_to import without_asked  # noqa: PLC0415 (only for such values)

    return without_asked(questions, text)


def is_value(text: str) -> bool:
    """Tell whether a wording is a date, a number or an amount by itself."""
    return _has_number(read(text)) and _value(text) != (None, ())


def _has_number(right: Reading) -> bool:
    """Tell whether a wording may be a value at all: it has a number, or is one, or one million."""
    return bool(right.numbers or len(right.words) <= 1 or _is_one_power(right.words))


def _is_one_power(words: tuple[str, ...]) -> bool:
    """Tell whether words begin with one million, un milliard."""
    return words[0] in _ONE and not _POWERS.isdisjoint(words[1:2])


def compare_values(
    expected: str, given: str, language: str, *, reasons: bool = True
) -> Match | None:
    """Compare two values; None where one of the wordings is not a date, number or amount.

    ``reasons``: whether somebody is told why one is another value, which takes a closer look.
    """
    right = read(expected)
    if not _has_number(right) or len(given) > _LONGEST:
        return None
    date, amounts = _value(expected)
    if date is not None:
        from quiz.judge.by_value import date_rules  # noqa: PLC0415 (only for such values)

        if len(right.words) == 1 and _SHORT_YEAR.fullmatch(given):
            return None  # 84 is not the title 1984
        if not reasons and not date_rules.may_be(date, given):
            return DIFFERENT
        return _match(date_rules.decide(date, given))
    if not amounts:
        return None
    from quiz.judge.by_value import amount_rules  # noqa: PLC0415 (only for such values)
    from quiz.values.amount_reading import read as read_amount  # noqa: PLC0415 (only for such values)

    given = _with_century(whole_years(given), amounts[0])
    reading = read_amount(given, language)
    if any(isinstance(each, AmountRange) for each in reading.candidates) and _falls(given):
        return None
    if _other_noun(amounts[0], reading.candidates, expected):
        return None
    if not reasons and not amount_rules.may_be(given, reading, amounts, language):
        return DIFFERENT
    return _match(amount_rules.decide(_PLAIN, given, reading, amounts, language))


_PLAIN: Final = Question("value", Kind.AMOUNT, Text())


def _match(said: Outcome[PartialDate] | Outcome[Quantity]) -> Match | None:
    if said.verdict is not Verdict.ACCEPT:
        return None if said.reason in _NOTHING_SAID else Match(FAR, said.reason, said.details)
    near = SAME_VALUE if said.reason in (Reason.EXACT, Reason.SAME_VALUE) else MORE_PRECISE
    reason = Reason.SAME_VALUE if said.reason is Reason.EXACT else said.reason
    return Match(near, reason, said.details)


@lru_cache(maxsize=16384)
def _value(expected: str) -> tuple[Question | None, tuple[Quantity, ...]]:
    """Return the date or else the amounts that a wording may be; most wordings are neither."""
    if is_period(read(expected)):
        return None, ()  # the 1800s are no seconds
    date = _date(expected)
    return date, _amounts(whole_years(expected)) if date is None else ()


def _date(expected: str) -> Question | None:
    """Return a question of kind date for a wording that is a date with a year and nothing else."""
    folded = fold(expected)
    if len(folded) > _LONGEST_DATE or not _YEAR.search(folded):
        return None
    from quiz.values.date_reading import read as read_date  # noqa: PLC0415 (only for such values)
    from quiz.values.date_words import month_of  # noqa: PLC0415 (only for such values)
    from quiz.values.shape import Shape  # noqa: PLC0415 (only for such values)

    words = (word for word in read(expected).words if word not in SMALL)
    if not all(word.isdecimal() or month_of(word) for word in words):
        return None
    reading = read_date(expected)
    if reading.shape is not Shape.ONE:
        return None
    found = reading.candidates[0]
    if not found.year:
        return None
    iso = f"{found.year:04}"
    if found.month:
        iso += f"-{found.month:02}" + (f"-{found.day:02}" if found.day else "")
    return Question("value", Kind.DATE, Text(), Text(iso))


def _amounts(expected: str) -> tuple[Quantity, ...]:
    """Return the values of a wording that begins with a number and goes on with a unit at most.

    There are several where it does not say which: 9.7 m are metres or millions. What is counted
    must be written small: 24 hours is an amount, 12 Angry Men is not.
    """
    expected = _MINUS.sub("-", expected)
    words = read(expected).words
    if (
        not words
        or _CODE.fullmatch(expected)
        or len(words) > _LONGEST_AMOUNT
        or (words[0] in _NOT_COUNTED and not _is_one_power(words))
        or not _STARTS.match(expected)
    ):
        return ()
    from quiz.judge.wording.numerals import value_of  # noqa: PLC0415 (only for such values)
    from quiz.values.amount_reading import read as read_amount  # noqa: PLC0415 (only for such values)
    from quiz.values.unit import is_exact  # noqa: PLC0415 (only for such values)

    first = words[0]
    spelled = first.isalpha() and value_of(first) is not None and len(first) > 2
    spelled = spelled or _is_one_power(words)
    if not (first[0].isdecimal() or (spelled and first.isascii() and not expected.isupper())):
        return ()
    names = re.findall(r"[^\W\d_]+", expected)[1 if spelled else 0 :]
    # of two letters it may be a unit: 5 Mo; of three it is a name: 12 Men
    if any(name[0].isupper() and len(name) > 2 and not is_exact(name) for name in names):
        return ()
    found = read_amount(expected, "en").candidates
    if found and isinstance(found[0], AmountRange) and _falls(expected):
        return ()
    counted = found and found[0].unit.dimension == "count"
    if not _ELSEWHERE.isdisjoint(words[1:]) if counted else _goes_on(words[1:]):
        return ()
    likeliest = {each.unit.dimension for each in found[:1]}
    return (*found[:1], *(each for each in found[1:] if each.unit.dimension not in likeliest))


def _with_century(given: str, right: Quantity) -> str:
    """Return two short years with the century of the right ones: 14-18 for 1914-1918."""
    years = _SHORT_YEARS.fullmatch(given)
    if not years or not isinstance(right, AmountRange) or right.unit.id:
        return given
    century, year = divmod(right.low, 100)
    if not 10 <= century <= 20 or year != int(years[1]):
        return given
    return f"{century}{years[1]}-{century}{years[2]}"


def _falls(text: str) -> bool:
    """Tell whether the greater of two numbers comes first: 3-2 is a score and no range."""
    numbers = _DIGITS.findall(text.replace(",", "."))
    return len(numbers) == 2 and Fraction(numbers[0]) > Fraction(numbers[1])


def _goes_on(words: tuple[str, ...]) -> bool:
    """Tell whether words behind a number are more than its unit: five weeks in a balloon."""
    from quiz.judge.wording.numerals import NUMBER_WORDS, value_of  # noqa: PLC0415 (only for such values)
    from quiz.values.number_words import SCALES  # noqa: PLC0415 (only for such values)
    from quiz.values.unit import by_phrase, by_symbol  # noqa: PLC0415 (only for such values)

    return not all(
        word in _OF_AMOUNTS
        or word in SCALES
        or word in NUMBER_WORDS
        or word[0].isdecimal()
        or value_of(word) is not None
        or by_phrase(word)
        or by_symbol(word)
        for word in words
    )


def _other_noun(right: Quantity, given: tuple[Quantity, ...], expected: str) -> bool:
    """Tell whether what is counted has another name: then the words decide, not the number."""
    if right.unit.dimension != "count" or not given or given[0].unit.dimension != "count":
        return False
    noun = set(read(given[0].unit.id).content)
    return bool(noun) and not noun & set(read(expected).content)
