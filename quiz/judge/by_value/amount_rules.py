"""How an amount is decided: a table of rules, the first one with something to say decides."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from quiz.judge.by_value.amount_readings import (
    UNMEASURED,
    as_asked,
    best_of,
    fitting,
    readings_of,
    size,
)
from quiz.judge.by_value.author_lists import (
    Outcome,
    has_lists,
    key,
    listed_as_written,
    listed_by_value,
    listed_in_words,
)
from quiz.judge.by_value.bounds import bound_of, bounds_otherwise
from quiz.judge.by_value.counted_to import told_to
from quiz.judge.by_value.no_count import counts_nothing, tells_the_hour
from quiz.judge.by_value.quantities import is_or_is_short_for, values_of
from quiz.judge.by_value.unit_match import in_unit, resolved
from quiz.judge.judgement import Reason, Verdict
from quiz.values.amount_exact import show
from quiz.values.amount_reading import AmountReading, read
from quiz.values.lexing import plain
from quiz.values.numbers import parse_tolerance
from quiz.values.patterns import pattern
from quiz.values.quantity import Amount, AmountRange
from quiz.values.shape import Shape

if TYPE_CHECKING:
    from collections.abc import Callable

    from quiz.deck.model import Question
    from quiz.values.quantity import Quantity

_NO_AMOUNT = {
    Shape.NEGATED: Reason.NEGATED,
    Shape.SEVERAL: Reason.SEVERAL_ANSWERS,
    Shape.NOTHING: Reason.NOT_A_NUMBER,
}
_AS_WRITTEN = (Reason.EXACT, Reason.ALIAS)
_RATES = ("speed", "rate")
"""Dimensions of so much in so long that have units of their own."""
_NO_PRICES = ("time", "months", "temperature", "degrees")
"""Dimensions of what may be so in a day or at night, and is not counted to them: 20 °C la nuit."""
_NOT_EQUAL = (Reason.WITHIN_TOLERANCE, Reason.UNIT_UNDERSTOOD)
_NUMBER_AND_PREFIX = pattern(r"(?P<number>.*\d)\s?(?P<prefix>[kKMGTmµ])\s*")
_FRENCH_WORDS = {9: "milliard", 12: "mille milliards"}


class _Weighed(NamedTuple):
    """An answer, what it was read as, and how the best reading stands to the right values."""

    question: Question
    answer: str
    reading: AmountReading
    expected: tuple[Quantity, ...]
    readings: tuple[Quantity, ...]
    tolerance: Fraction
    language: str
    best: Outcome[Quantity]

    @property
    def right(self) -> bool:
        """Tell whether the best reading is a right value, or near enough to one."""
        return self.best.verdict is Verdict.ACCEPT

    def given(self) -> Quantity | None:
        """Return the reading that is shown: the likeliest whose unit fits."""
        return fitting(self.readings, self.expected)


def decide(
    question: Question,
    answer: str,
    reading: AmountReading,
    expected: tuple[Quantity, ...],
    language: str,
) -> Outcome[Quantity]:
    """Judge an answer that has been read, and return the amount it was read as."""
    readings = readings_of(answer, reading, expected, language)
    tolerance = parse_tolerance(question.tolerance) or Fraction(0)
    best = best_of(expected, readings, tolerance, language)
    weighed = _Weighed(question, answer, reading, expected, readings, tolerance, language, best)
    said = next((said for rule in _RULES if (said := rule(weighed))), best)
    return _counted_otherwise(question, answer, said) or said


def may_be(
    answer: str, reading: AmountReading, expected: tuple[Quantity, ...], language: str
) -> bool:
    """Tell whether an answer that has been read may be anything but another amount."""
    readings = readings_of(answer, reading, expected, language)
    return (
        not readings
        or any(is_or_is_short_for(right, given) for given in readings for right in expected)
        or _begins_a_unit(answer, expected, language)
    )


def _counted_otherwise(
    question: Question, answer: str, said: Outcome[Quantity]
) -> Outcome[Quantity] | None:
    """Reject the right number where it counts nothing, or to what nobody asks for: "11 per day"."""
    if said.verdict is not Verdict.ACCEPT or said.reason in _AS_WRITTEN or said.given is None:
        return None
    texts, dimension = question.question.forms, said.given.unit.dimension
    other = ""
    if dimension == "count":
        other = counts_nothing(texts, answer, said.given)
    elif dimension == "time":
        other = tells_the_hour(texts, answer)
    if not other and "/" not in dimension and dimension not in _RATES:
        other = told_to(texts, answer, timed=dimension in _NO_PRICES)
    if not other:
        return None
    return Outcome(Verdict.REJECT, Reason.OTHER_UNIT, {"given": other}, said.given)


def _as_the_author_writes(weighed: _Weighed) -> Outcome[Quantity] | None:
    """Letter by letter the answer, billions and all, whatever the language."""
    answer, question = weighed.answer.strip(), weighed.question
    if answer not in question.answer.forms or answer in question.reject:
        return None
    return Outcome(Verdict.ACCEPT, Reason.EXACT, given=weighed.given())


def _listed_as_written(weighed: _Weighed) -> Outcome[Quantity] | None:
    """Letter by letter an entry of the author's lists."""
    said = listed_as_written(weighed.question, weighed.answer)
    return None if said is None else Outcome(*said, given=weighed.given())


def _nothing_read(weighed: _Weighed) -> Outcome[Quantity] | None:
    """No amount; the author may have listed what it says in words."""
    if weighed.readings:
        return None
    shape = weighed.reading.shape
    nothing = shape is Shape.NOTHING
    said = listed_in_words(weighed.question, weighed.answer) if nothing else None
    return Outcome(*(said or (Verdict.REJECT, _NO_AMOUNT[shape])))


def _bounded(weighed: _Weighed) -> Outcome[Quantity] | None:
    """Less than the right value is another one; at most so much is the opposite of at least."""
    if not weighed.right:
        return None
    forms = weighed.question.answer.forms
    if bounds_otherwise(forms, weighed.answer):
        return Outcome(Verdict.REJECT, Reason.NEGATED, given=weighed.given())
    if not weighed.reading.below or bound_of(forms) < 0:
        return None
    return Outcome(Verdict.REJECT, Reason.OTHER_VALUE, given=weighed.given())


def _right_value(weighed: _Weighed) -> Outcome[Quantity] | None:
    """The right value and unit; what is only near enough may still be listed."""
    if not weighed.right or weighed.best.reason in _NOT_EQUAL:
        return None
    exact = key(weighed.answer) in _shown(weighed.question.answer.forms)
    return weighed.best._replace(reason=Reason.EXACT) if exact else weighed.best


def _listed(weighed: _Weighed) -> Outcome[Quantity] | None:
    """The value of an entry of the author's lists, or nearly its words."""
    question, readings = weighed.question, weighed.readings
    if not has_lists(question):
        return None
    said = listed_by_value(question, lambda entry: _means(entry, readings))
    if said is None and not weighed.right and _is_worded(weighed.answer, readings):
        said = listed_in_words(question, weighed.answer)
    return None if said is None else Outcome(*said, given=weighed.given())


def _in_the_unit_asked_for(weighed: _Weighed) -> Outcome[Quantity] | None:
    """A bare number that counts what the question asks for: how many months."""
    counted = () if weighed.right else as_asked(weighed.question, weighed.readings)
    said = best_of(weighed.expected, counted, weighed.tolerance, weighed.language)
    if said.verdict is not Verdict.ACCEPT:
        return None
    within = said.reason is Reason.WITHIN_TOLERANCE
    return said if within else said._replace(reason=Reason.UNIT_UNDERSTOOD)


def _short_scale(weighed: _Weighed) -> Outcome[Quantity] | None:
    """Typed in French, a billion that would be right in English is asked about."""
    reading, expected = weighed.reading, weighed.expected
    if weighed.right or not (reading.long and reading.french):
        return None
    short = best_of(expected, reading.candidates, weighed.tolerance, weighed.language)
    if short.verdict is not Verdict.ACCEPT:
        return None
    details = {"word": _french_word(expected)}
    return Outcome(Verdict.PROMPT, Reason.LONG_SCALE, details, weighed.best.given)


def _unit_cut_short(weighed: _Weighed) -> Outcome[Quantity] | None:
    """150 M, of megawatts: the letter of a million would be told as far too much."""
    if weighed.right or not _begins_a_unit(weighed.answer, weighed.expected, weighed.language):
        return None
    return Outcome(Verdict.PROMPT, Reason.UNIT_MISSING, given=weighed.best.given)


_RULES: Final[tuple[Callable[[_Weighed], Outcome[Quantity] | None], ...]] = (
    _as_the_author_writes,
    _listed_as_written,
    _nothing_read,
    _bounded,
    _right_value,
    _listed,
    _in_the_unit_asked_for,
    _short_scale,
    _unit_cut_short,
)


def _begins_a_unit(answer: str, expected: tuple[Quantity, ...], language: str) -> bool:
    """Tell whether the right number stands before the beginning of its unit."""
    measured = [right for right in expected if right.unit.dimension not in UNMEASURED]
    found = _NUMBER_AND_PREFIX.fullmatch(answer) if measured else None
    if not found:
        return False
    given = {(type(each), size(each)) for each in read(found["number"], language).candidates}
    return any(
        (type(right), size(right)) in given and right.unit.id.startswith(found["prefix"])
        for right in measured
    )


def _is_worded(answer: str, readings: tuple[Quantity, ...]) -> bool:
    """Tell whether an answer is words rather than a number: "a football team"."""
    return not any(char.isdecimal() for char in answer) and all(
        size(each) == 1 and each.unit.dimension == "count" for each in readings
    )


@lru_cache(maxsize=4096)
def _shown(forms: tuple[str, ...]) -> frozenset[str]:
    shown = [show(value, language) for value in values_of(forms) for language in ("en", "fr")]
    return frozenset(key(text) for text in (*forms, *shown))


def _french_word(expected: tuple[Quantity, ...]) -> str:
    """Return the French word for the power of ten of the right answer."""
    return _FRENCH_WORDS[12 if abs(size(expected[0])) >= 10**12 else 9]


def _means(entry: str, readings: tuple[Quantity, ...]) -> bool:
    """Tell whether an author's entry has the value and the unit of the answer."""
    return any(_same(value, given) for value in values_of((entry,)) for given in readings)


def _same(entry: Quantity, given: Quantity) -> bool:
    if isinstance(entry, Amount) != isinstance(given, Amount):
        return False
    if "count" in (entry.unit.dimension, given.unit.dimension) and (
        plain(entry.unit.id).rstrip("s") != plain(given.unit.id).rstrip("s")
    ):
        return False
    if resolved(entry.unit, given.unit) is None:
        return False
    if isinstance(entry, AmountRange) and isinstance(given, AmountRange):
        pairs = list(zip(entry.ends, given.ends, strict=True))
    elif isinstance(entry, Amount) and isinstance(given, Amount):
        pairs = [(entry, given)]
    else:
        return False
    return all(right.value in in_unit(end.value, end.unit, right.unit) for right, end in pairs)
