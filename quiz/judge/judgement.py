"""What the judge says of an answer: a verdict, a reason from a closed set, how it was read."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping


class Verdict(StrEnum):
    """The three outcomes of a quizbowl answer line."""

    ACCEPT = "accept"
    PROMPT = "prompt"
    REJECT = "reject"


class Reason(StrEnum):
    """Why; each one has a French and an English sentence in the interface.

    The comment names the keys of ``Judgement.details`` that its sentence needs.
    """

    # accept
    EXACT = "exact"
    FORM = "form"  # the same thing written another way
    ALIAS = "alias"  # written under accept
    TYPO = "typo"  # count: letters off
    SURNAME = "surname"
    SHORT_NAME = "short-name"  # Tim for Timothy, initials
    INITIALISM = "initialism"
    SAME_VALUE = "same-value"  # another writing or unit of the same number, amount or date
    WITHIN_TOLERANCE = "within-tolerance"  # tolerance
    MORE_PRECISE = "more-precise"
    UNIT_UNDERSTOOD = "unit-understood"  # left out, and goes without saying
    COMPLETE = "complete"  # list: all items, wrong: items that were not right (may be empty)
    # prompt
    EMPTY = "empty"
    MORE_SPECIFIC = "more-specific"  # written under prompt
    GIVEN_NAME_ONLY = "given-name-only"
    LESS_PRECISE = "less-precise"  # missing: "day" | "month" | "year" | "day and month" ...
    UNIT_MISSING = "unit-missing"
    LONG_SCALE = "long-scale"  # word: milliard, the one that was probably meant
    ITEMS_MISSING = "items-missing"  # missing: how many; wrong: items that were not right
    # reject
    DIFFERENT = "different"
    LISTED_WRONG = "listed-wrong"  # written under reject
    OTHER_PERSON = "other-person"  # same surname, another person
    OTHER_GIVEN_NAME = "other-given-name"
    NEGATED = "negated"
    SEVERAL_ANSWERS = "several-answers"
    DIGITS_DIFFER = "digits-differ"
    TOO_GENERAL = "too-general"
    OTHER_MEANING = "other-meaning"
    NOT_A_DATE = "not-a-date"
    NOT_A_NUMBER = "not-a-number"
    NOT_ONE_DATE = "not-one-date"  # a range, a decade, a relative word
    IMPOSSIBLE_DATE = "impossible-date"
    DATE_PART_WRONG = "date-part-wrong"  # right, wrong: "day", "month", "year", "day and month"
    # factor: 10, 100, 1000 ...; right, given: "thousands" ... "trillions", where those differ
    TOO_MUCH = "too-much"
    TOO_LITTLE = "too-little"
    ONE_DIGIT_OFF = "one-digit-off"
    DIGITS_SWAPPED = "digits-swapped"
    OTHER_VALUE = "other-value"
    OTHER_UNIT = "other-unit"  # given; expected, where a unit was
    RANGE_END_WRONG = "range-end-wrong"  # end: "lower" | "upper"
    TOO_MANY_ITEMS = "too-many-items"
    WRONG_ITEMS = "wrong-items"  # wrong
    WRONG_ORDER = "wrong-order"  # count: items in their right place
    TWO_OPTIONS = "two-options"
    OTHER_OPTION = "other-option"
    NOT_AN_OPTION = "not-an-option"
    OPTION_UNCLEAR = "option-unclear"
    TOO_LONG = "too-long"
    TIME_UP = "time-up"  # said by the round, never by the judge


NO_DETAILS: Final[Mapping[str, str | int]] = MappingProxyType({})
"""What most reasons have to tell besides themselves."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """The judge's word on one answer."""

    verdict: Verdict
    reason: Reason
    understood: str = ""
    """How a date, number, amount or option was read, in the language asked for; else empty."""
    details: Mapping[str, str | int] = field(default_factory=lambda: NO_DETAILS)
    """What the reason's sentence needs; keys as noted in ``Reason``."""

    @property
    def accepted(self) -> bool:
        """Tell whether the answer counts as right."""
        return self.verdict is Verdict.ACCEPT
