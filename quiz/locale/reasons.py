"""Why an answer was taken or not, as one sentence for the player."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.judge.judgement import Reason, Verdict

if TYPE_CHECKING:
    from collections.abc import Callable

    from quiz.judge.judgement import Judgement
    from quiz.locale import Translator

    Sentence = Callable[[Translator, Judgement], str]


def explain(judgement: Judgement, tr: Translator) -> str:
    """Return one sentence on why the judge said so, in the translator's language.

    A prompt says what is still wanted; once it counts as a miss, the same reason says what was.
    """
    table = _PROMPTS if judgement.verdict is Verdict.PROMPT else _SENTENCES
    return table.get(judgement.reason, _SENTENCES[judgement.reason])(tr, judgement)


def _typo(tr: Translator, said: Judgement) -> str:
    count = _number(said, "count")
    if count < 1:
        return tr("Accepted: a slip of the pen.")
    return tr.plural("Accepted: one letter off.", "Accepted: {count} letters off.", count)


def _complete(tr: Translator, said: Judgement) -> str:
    if wrong := said.details.get("wrong"):
        return tr("Complete, though this did not belong: {wrong}.", wrong=wrong)
    return tr("Complete.")


def _within_tolerance(tr: Translator, said: Judgement) -> str:
    if tolerance := said.details.get("tolerance"):
        return tr("Accepted: near enough, within {tolerance}.", tolerance=tolerance)
    return tr("Accepted: near enough.")


# What a date lacks, as a question while there is a try left and as a finding afterwards.
_DATE_PART_WANTED: dict[str, Callable[[Translator], str]] = {
    "day": lambda tr: tr("Right so far, but on which day?"),
    "month": lambda tr: tr("Right so far, but in which month?"),
    "year": lambda tr: tr("Right so far, but in which year?"),
    "day and month": lambda tr: tr("Right so far, but on which day and in which month?"),
    "month and year": lambda tr: tr("Right so far, but in which month of which year?"),
}
_DATE_PART_MISSING: dict[str, Callable[[Translator], str]] = {
    "day": lambda tr: tr("Not precise enough: the day was missing."),
    "month": lambda tr: tr("Not precise enough: the month was missing."),
    "year": lambda tr: tr("Not precise enough: the year was missing."),
    "day and month": lambda tr: tr("Not precise enough: day and month were missing."),
    "month and year": lambda tr: tr("Not precise enough: month and year were missing."),
}


def _less_precise_prompt(tr: Translator, said: Judgement) -> str:
    wanted = _DATE_PART_WANTED.get(str(said.details.get("missing", "")))
    return wanted(tr) if wanted else tr("Right so far, but not precise enough.")


def _less_precise(tr: Translator, said: Judgement) -> str:
    missing = _DATE_PART_MISSING.get(str(said.details.get("missing", "")))
    return missing(tr) if missing else tr("Not precise enough.")


def _items_missing_prompt(tr: Translator, said: Judgement) -> str:
    count = max(1, _number(said, "missing"))
    if wrong := said.details.get("wrong"):
        return tr.plural(
            "One more is wanted, and this does not belong: {wrong}.",
            "{count} more are wanted, and this does not belong: {wrong}.",
            count,
            wrong=wrong,
        )
    return tr.plural(
        "Good so far: one more is wanted.", "Good so far: {count} more are wanted.", count
    )


def _items_missing(tr: Translator, said: Judgement) -> str:
    count = max(1, _number(said, "missing"))
    return tr.plural("One item was missing.", "{count} items were missing.", count)


_DATE_PARTS: dict[tuple[str, str], Callable[[Translator], str]] = {
    ("day and month", "year"): lambda tr: tr("Right day, wrong year."),
    ("day", "year"): lambda tr: tr("Right day, wrong year."),
    ("month and year", "day"): lambda tr: tr("Right month, wrong day."),
    ("month", "day"): lambda tr: tr("Right month, wrong day."),
    ("month", "year"): lambda tr: tr("Right month, wrong year."),
    ("year", "month"): lambda tr: tr("Right year, wrong month."),
    ("year", "day"): lambda tr: tr("Right year, wrong day."),
    ("day", "month"): lambda tr: tr("Right day, wrong month."),
    ("day and year", "month"): lambda tr: tr("Right day and year, wrong month."),
    ("year", "day and month"): lambda tr: tr("Right year, wrong day and month."),
    ("month", "day and year"): lambda tr: tr("Right month, wrong day and year."),
    ("day", "month and year"): lambda tr: tr("Right day of the month, wrong month and year."),
}


def _date_part_wrong(tr: Translator, said: Judgement) -> str:
    parts = str(said.details.get("right", "")), str(said.details.get("wrong", ""))
    sentence = _DATE_PARTS.get(parts)
    return sentence(tr) if sentence else tr("Part of the date is right, part is not.")


_TIMES_TOO_MUCH: dict[int, Callable[[Translator], str]] = {
    10: lambda tr: tr("Ten times too much"),
    100: lambda tr: tr("A hundred times too much"),
    1_000: lambda tr: tr("A thousand times too much"),
    1_000_000: lambda tr: tr("A million times too much"),
}
_TIMES_TOO_LITTLE: dict[int, Callable[[Translator], str]] = {
    10: lambda tr: tr("Ten times too little"),
    100: lambda tr: tr("A hundred times too little"),
    1_000: lambda tr: tr("A thousand times too little"),
    1_000_000: lambda tr: tr("A million times too little"),
}
_SCALES: dict[tuple[str, str], Callable[[Translator], str]] = {
    ("thousands", "millions"): lambda tr: tr("thousands, not millions"),
    ("thousands", "billions"): lambda tr: tr("thousands, not billions"),
    ("millions", "thousands"): lambda tr: tr("millions, not thousands"),
    ("millions", "billions"): lambda tr: tr("millions, not billions"),
    ("billions", "thousands"): lambda tr: tr("billions, not thousands"),
    ("billions", "millions"): lambda tr: tr("billions, not millions"),
    ("thousands", "trillions"): lambda tr: tr("thousands, not trillions"),
    ("millions", "trillions"): lambda tr: tr("millions, not trillions"),
    ("trillions", "millions"): lambda tr: tr("trillions, not millions"),
    ("trillions", "thousands"): lambda tr: tr("trillions, not thousands"),
    ("billions", "trillions"): lambda tr: tr("billions, not trillions"),
    ("trillions", "billions"): lambda tr: tr("trillions, not billions"),
}
"""(right, given)."""


def _factor(tr: Translator, said: Judgement, names: dict[int, Callable[[Translator], str]]) -> str:
    name = names.get(_number(said, "factor"))
    if name is None:
        return tr("The right digits, but the wrong magnitude.")
    scales = str(said.details.get("right", "")), str(said.details.get("given", ""))
    if scales in _SCALES:
        return tr("{times}: {scales}.", times=name(tr), scales=_SCALES[scales](tr))
    return tr("{times}.", times=name(tr))


def _other_unit(tr: Translator, said: Judgement) -> str:
    given, expected = said.details.get("given"), said.details.get("expected")
    if given and expected:
        return tr(
            "Another unit: {expected} are asked for, not {given}.", given=given, expected=expected
        )
    return tr("Another unit than the one asked for.")


def _range_end_wrong(tr: Translator, said: Judgement) -> str:
    if said.details.get("end") == "lower":
        return tr("The upper end of the range is right, the lower one is not.")
    return tr("The lower end of the range is right, the upper one is not.")


def _wrong_items(tr: Translator, said: Judgement) -> str:
    if wrong := said.details.get("wrong"):
        return tr("Not among them: {wrong}.", wrong=wrong)
    return tr("Too few of these belong.")


def _wrong_order(tr: Translator, said: Judgement) -> str:
    count = _number(said, "count")
    if not count:
        return tr("Nothing is in its right place.")
    return tr.plural("Only one is in its right place.", "{count} are in their right place.", count)


def _long_scale_prompt(tr: Translator, said: Judgement) -> str:
    word = said.details.get("word") or "milliard"
    return tr("In French a billion is a million millions: do you mean “{word}”?", word=word)


def _long_scale(tr: Translator, said: Judgement) -> str:
    word = said.details.get("word") or "milliard"
    return tr("In French a billion is a million millions; “{word}” was the word.", word=word)


def _number(said: Judgement, key: str) -> int:
    value = said.details.get(key, 0)
    return value if isinstance(value, int) else 0


_PROMPTS: dict[Reason, Sentence] = {
    Reason.EMPTY: lambda tr, _: tr("Nothing typed: Enter once more shows the answer."),
    Reason.MORE_SPECIFIC: lambda tr, _: tr("Not wrong, but be more specific."),
    Reason.GIVEN_NAME_ONLY: lambda tr, _: tr("The given name alone will not do: and the surname?"),
    Reason.LESS_PRECISE: _less_precise_prompt,
    Reason.UNIT_MISSING: lambda tr, _: tr("The figure needs its unit."),
    Reason.LONG_SCALE: _long_scale_prompt,
    Reason.ITEMS_MISSING: _items_missing_prompt,
    Reason.NOT_AN_OPTION: lambda tr, _: tr("Not one of the options: give the letter of one."),
    Reason.TWO_OPTIONS: lambda tr, _: tr("Two options at once: which one is it?"),
    Reason.NOT_A_DATE: lambda tr, _: tr(
        "That does not read as a date: try the manner of 14 July 1989."
    ),
    Reason.NOT_A_NUMBER: lambda tr, _: tr("That does not read as a number: try it in digits."),
    Reason.SEVERAL_ANSWERS: lambda tr, _: tr("Several answers in one: which one is it?"),
}
"""What is still wanted while there is a try left."""

_SENTENCES: dict[Reason, Sentence] = {
    Reason.EXACT: lambda tr, _: tr("Exactly."),
    Reason.FORM: lambda tr, _: tr("Accepted: the same thing in another spelling."),
    Reason.ALIAS: lambda tr, _: tr("Accepted: another name for the same thing."),
    Reason.TYPO: _typo,
    Reason.SURNAME: lambda tr, _: tr("Accepted: the surname is enough."),
    Reason.SHORT_NAME: lambda tr, _: tr("Accepted: a short form of the name."),
    Reason.INITIALISM: lambda tr, _: tr("Accepted: the initials say it."),
    Reason.SAME_VALUE: lambda tr, _: tr("Accepted: the same value in other words."),
    Reason.WITHIN_TOLERANCE: _within_tolerance,
    Reason.MORE_PRECISE: lambda tr, _: tr("Accepted, and more precise than was asked."),
    Reason.UNIT_UNDERSTOOD: lambda tr, _: tr("Accepted: the unit goes without saying."),
    Reason.COMPLETE: _complete,
    Reason.EMPTY: lambda tr, _: tr("No answer given."),
    Reason.MORE_SPECIFIC: lambda tr, _: tr("Not specific enough."),
    Reason.GIVEN_NAME_ONLY: lambda tr, _: tr("The given name alone does not say who."),
    Reason.LESS_PRECISE: _less_precise,
    Reason.UNIT_MISSING: lambda tr, _: tr("A figure without its unit."),
    Reason.LONG_SCALE: _long_scale,
    Reason.ITEMS_MISSING: _items_missing,
    Reason.DIFFERENT: lambda tr, _: tr("Something else was looked for."),
    Reason.LISTED_WRONG: lambda tr, _: tr("A tempting answer, but not the right one."),
    Reason.OTHER_PERSON: lambda tr, _: tr("Same surname, another person."),
    Reason.OTHER_GIVEN_NAME: lambda tr, _: tr("Right surname, wrong given name."),
    Reason.NEGATED: lambda tr, _: tr("That says the opposite."),
    Reason.SEVERAL_ANSWERS: lambda tr, _: tr("Several answers in one: only one can count."),
    Reason.DIGITS_DIFFER: lambda tr, _: tr("The digits differ, and those must be exact."),
    Reason.TOO_GENERAL: lambda tr, _: tr("Too general: that could be many things."),
    Reason.OTHER_MEANING: lambda tr, _: tr("Near in spelling, but it means something else."),
    Reason.NOT_A_DATE: lambda tr, _: tr("That does not read as a date."),
    Reason.NOT_A_NUMBER: lambda tr, _: tr("That does not read as a number."),
    Reason.NOT_ONE_DATE: lambda tr, _: tr("One date is asked for, not a stretch of time."),
    Reason.IMPOSSIBLE_DATE: lambda tr, _: tr("No calendar has that day."),
    Reason.DATE_PART_WRONG: _date_part_wrong,
    Reason.TOO_MUCH: lambda tr, said: _factor(tr, said, _TIMES_TOO_MUCH),
    Reason.TOO_LITTLE: lambda tr, said: _factor(tr, said, _TIMES_TOO_LITTLE),
    Reason.ONE_DIGIT_OFF: lambda tr, _: tr("One digit off."),
    Reason.DIGITS_SWAPPED: lambda tr, _: tr("Two digits have changed places."),
    Reason.OTHER_VALUE: lambda tr, _: tr("Another value."),
    Reason.OTHER_UNIT: _other_unit,
    Reason.RANGE_END_WRONG: _range_end_wrong,
    Reason.TOO_MANY_ITEMS: lambda tr, _: tr("Too many items: guessing widely does not count."),
    Reason.WRONG_ITEMS: _wrong_items,
    Reason.WRONG_ORDER: _wrong_order,
    Reason.TWO_OPTIONS: lambda tr, _: tr("Two options at once: only one can count."),
    Reason.OTHER_OPTION: lambda tr, _: tr("Another option is the right one."),
    Reason.NOT_AN_OPTION: lambda tr, _: tr("Not one of the options."),
    Reason.TOO_LONG: lambda tr, _: tr("Far too long for an answer."),
    Reason.TIME_UP: lambda tr, _: tr("Time is up."),
}
