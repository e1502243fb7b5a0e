"""Why an answer was taken or not, as one sentence for the player."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.judge.judgement import Reason, Verdict
from quiz.locale import msg

if TYPE_CHECKING:
    from collections.abc import Callable

    from quiz.judge.judgement import Judgement
    from quiz.locale import Translator

    Sentence = str | Callable[[Translator, Judgement], str]


def explain(judgement: Judgement, tr: Translator) -> str:
    """Return one sentence on why the judge said so, in the translator's language.

    A prompt says what is still wanted; once it counts as a miss, the same reason says what was.
    """
    table = _PROMPTS if judgement.verdict is Verdict.PROMPT else _SENTENCES
    said = table.get(judgement.reason, _SENTENCES[judgement.reason])
    return tr(said) if isinstance(said, str) else said(tr, judgement)


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
_DATE_PART_WANTED: dict[str, str] = {
    "day": msg("Right so far, but on which day?"),
    "month": msg("Right so far, but in which month?"),
    "year": msg("Right so far, but in which year?"),
    "day and month": msg("Right so far, but on which day and in which month?"),
    "month and year": msg("Right so far, but in which month of which year?"),
}
_DATE_PART_MISSING: dict[str, str] = {
    "day": msg("Not precise enough: the day was missing."),
    "month": msg("Not precise enough: the month was missing."),
    "year": msg("Not precise enough: the year was missing."),
    "day and month": msg("Not precise enough: day and month were missing."),
    "month and year": msg("Not precise enough: month and year were missing."),
}


def _less_precise_prompt(tr: Translator, said: Judgement) -> str:
    wanted = _DATE_PART_WANTED.get(str(said.details.get("missing", "")))
    return tr(wanted) if wanted else tr("Right so far, but not precise enough.")


def _less_precise(tr: Translator, said: Judgement) -> str:
    missing = _DATE_PART_MISSING.get(str(said.details.get("missing", "")))
    return tr(missing) if missing else tr("Not precise enough.")


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


_DATE_PARTS: dict[tuple[str, str], str] = {
    ("day and month", "year"): msg("Right day, wrong year."),
    ("day", "year"): msg("Right day, wrong year."),
    ("month and year", "day"): msg("Right month, wrong day."),
    ("month", "day"): msg("Right month, wrong day."),
    ("month", "year"): msg("Right month, wrong year."),
    ("year", "month"): msg("Right year, wrong month."),
    ("year", "day"): msg("Right year, wrong day."),
    ("day", "month"): msg("Right day, wrong month."),
    ("day and year", "month"): msg("Right day and year, wrong month."),
    ("year", "day and month"): msg("Right year, wrong day and month."),
    ("month", "day and year"): msg("Right month, wrong day and year."),
    ("day", "month and year"): msg("Right day of the month, wrong month and year."),
}


def _date_part_wrong(tr: Translator, said: Judgement) -> str:
    parts = str(said.details.get("right", "")), str(said.details.get("wrong", ""))
    sentence = _DATE_PARTS.get(parts)
    return tr(sentence) if sentence else tr("Part of the date is right, part is not.")


_TIMES_TOO_MUCH: dict[int, str] = {
    10: msg("Ten times too much"),
    100: msg("A hundred times too much"),
    1_000: msg("A thousand times too much"),
    1_000_000: msg("A million times too much"),
}
_TIMES_TOO_LITTLE: dict[int, str] = {
    10: msg("Ten times too little"),
    100: msg("A hundred times too little"),
    1_000: msg("A thousand times too little"),
    1_000_000: msg("A million times too little"),
}
_SCALES: dict[tuple[str, str], str] = {
    ("thousands", "millions"): msg("thousands, not millions"),
    ("thousands", "billions"): msg("thousands, not billions"),
    ("millions", "thousands"): msg("millions, not thousands"),
    ("millions", "billions"): msg("millions, not billions"),
    ("billions", "thousands"): msg("billions, not thousands"),
    ("billions", "millions"): msg("billions, not millions"),
    ("thousands", "trillions"): msg("thousands, not trillions"),
    ("millions", "trillions"): msg("millions, not trillions"),
    ("trillions", "millions"): msg("trillions, not millions"),
    ("trillions", "thousands"): msg("trillions, not thousands"),
    ("billions", "trillions"): msg("billions, not trillions"),
    ("trillions", "billions"): msg("trillions, not billions"),
}
"""(right, given)."""


def _factor(tr: Translator, said: Judgement, names: dict[int, str]) -> str:
    name = names.get(_number(said, "factor"))
    if name is None:
        return tr("The right digits, but the wrong magnitude.")
    scales = str(said.details.get("right", "")), str(said.details.get("given", ""))
    if scales in _SCALES:
        return tr("{times}: {scales}.", times=tr(name), scales=tr(_SCALES[scales]))
    return tr("{times}.", times=tr(name))


def _other_unit(tr: Translator, said: Judgement) -> str:
    given, expected = said.details.get("given"), said.details.get("expected")
    if given and expected:
        return tr(
            "Another unit: {expected} are asked for, not {given}.", given=given, expected=expected
        )
    if given:
        return tr("“{given}” is not what was to be counted.", given=given)
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
    Reason.EMPTY: msg("No answer yet: Enter once more shows the right one."),
    Reason.MORE_SPECIFIC: msg("Not wrong, but be more specific."),
    Reason.GIVEN_NAME_ONLY: msg("The given name alone will not do: and the surname?"),
    Reason.LESS_PRECISE: _less_precise_prompt,
    Reason.UNIT_MISSING: msg("The figure needs its unit."),
    Reason.LONG_SCALE: _long_scale_prompt,
    Reason.ITEMS_MISSING: _items_missing_prompt,
    Reason.NOT_AN_OPTION: msg("Not one of the options: give the letter of one."),
    Reason.OPTION_UNCLEAR: msg("Which one do you mean? Say more of it, or give its letter."),
    Reason.TWO_OPTIONS: msg("Two options at once: which one is it?"),
    Reason.NOT_A_DATE: msg("That does not read as a date: try the manner of 14 July 1989."),
    Reason.NOT_A_NUMBER: msg("That does not read as a number: try it in digits."),
    Reason.SEVERAL_ANSWERS: msg("Several answers in one: which one is it?"),
}
"""What is still wanted while there is a try left."""

_SENTENCES: dict[Reason, Sentence] = {
    Reason.EXACT: msg("Exactly."),
    Reason.FORM: msg("Accepted: the same thing in another spelling."),
    Reason.ALIAS: msg("Accepted: another name for the same thing."),
    Reason.TYPO: _typo,
    Reason.SURNAME: msg("Accepted: the surname is enough."),
    Reason.SHORT_NAME: msg("Accepted: a short form of the name."),
    Reason.INITIALISM: msg("Accepted: the initials say it."),
    Reason.SAME_VALUE: msg("Accepted: the same value in other words."),
    Reason.WITHIN_TOLERANCE: _within_tolerance,
    Reason.MORE_PRECISE: msg("Accepted, and more precise than was asked."),
    Reason.UNIT_UNDERSTOOD: msg("Accepted: the unit goes without saying."),
    Reason.COMPLETE: _complete,
    Reason.EMPTY: msg("No answer given."),
    Reason.MORE_SPECIFIC: msg("Not specific enough."),
    Reason.GIVEN_NAME_ONLY: msg("The given name alone does not say who."),
    Reason.LESS_PRECISE: _less_precise,
    Reason.UNIT_MISSING: msg("A figure without its unit."),
    Reason.LONG_SCALE: _long_scale,
    Reason.ITEMS_MISSING: _items_missing,
    Reason.DIFFERENT: msg("Something else was looked for."),
    Reason.LISTED_WRONG: msg("A tempting answer, but not the right one."),
    Reason.OTHER_PERSON: msg("Same surname, another person."),
    Reason.OTHER_GIVEN_NAME: msg("Somebody else's given name."),
    Reason.NEGATED: msg("That says the opposite."),
    Reason.SEVERAL_ANSWERS: msg("Several answers in one: only one can count."),
    Reason.DIGITS_DIFFER: msg("The digits differ, and those must be exact."),
    Reason.TOO_GENERAL: msg("Too general: that could be many things."),
    Reason.OTHER_MEANING: msg("Near in spelling, but it means something else."),
    Reason.NOT_A_DATE: msg("That does not read as a date."),
    Reason.NOT_A_NUMBER: msg("That does not read as a number."),
    Reason.NOT_ONE_DATE: msg("One date is asked for, not a stretch of time."),
    Reason.IMPOSSIBLE_DATE: msg("No calendar has that day."),
    Reason.DATE_PART_WRONG: _date_part_wrong,
    Reason.TOO_MUCH: lambda tr, said: _factor(tr, said, _TIMES_TOO_MUCH),
    Reason.TOO_LITTLE: lambda tr, said: _factor(tr, said, _TIMES_TOO_LITTLE),
    Reason.ONE_DIGIT_OFF: msg("One digit off."),
    Reason.DIGITS_SWAPPED: msg("Two digits have changed places."),
    Reason.OTHER_VALUE: msg("Another value."),
    Reason.OTHER_UNIT: _other_unit,
    Reason.RANGE_END_WRONG: _range_end_wrong,
    Reason.TOO_MANY_ITEMS: msg("Too many items: guessing widely does not count."),
    Reason.WRONG_ITEMS: _wrong_items,
    Reason.WRONG_ORDER: _wrong_order,
    Reason.TWO_OPTIONS: msg("Two options at once: only one can count."),
    Reason.OTHER_OPTION: msg("Another option is the right one."),
    Reason.NOT_AN_OPTION: msg("Not one of the options."),
    Reason.OPTION_UNCLEAR: msg("Too little to tell which option is meant."),
    Reason.TOO_LONG: msg("Far too long for an answer."),
    Reason.TIME_UP: msg("Time is up."),
}
