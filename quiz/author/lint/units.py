"""Whether the unit of an amount is one: a misspelt one passes for the name of what is counted."""

from __future__ import annotations

from string import ascii_lowercase
from typing import TYPE_CHECKING, Final

from quiz.author.lint.finding import Context, Finding, shortened
from quiz.author.lint.wording import written
from quiz.deck.model import Kind
from quiz.values.amount_exact import EXACT_SCALES, parse_exact
from quiz.values.lexing import plain
from quiz.values.quantity import AmountRange
from quiz.values.unit import NO_UNIT, by_phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quiz.deck.model import Question

_SCALES: Final = ", ".join(EXACT_SCALES)
_OTHER_SCALES: Final = frozenset(
    {"k", "m", "b", "t", "bn", "mn", "tn", "mln", "bln", "mio", "mrd", "mds"}
    | {"millier", "milliers"}
)
"""Words and letters for powers of ten that pass for what is counted; others are not read."""
_LONG: Final = 6
"""Letters from which a word is taken for a misspelt one: moths are not months."""


def check_unit(question: Question, _context: Context) -> Iterator[Finding]:
    """Report an amount without a unit, or with a word for one that is most likely a slip."""
    if question.kind is not Kind.AMOUNT:
        return
    for language, form in written(question.answer):
        if told := _doubt(form):
            yield Finding("unit-doubtful", ("answer", *language), *told)


def _doubt(form: str) -> tuple[str, str] | None:
    """Return message and help for an amount as a deck writes it; None where all is well."""
    amount = parse_exact(form)
    if amount is None:
        return None
    shown = shortened(form)
    if amount.unit == NO_UNIT:
        # Of a range of plain numbers there is no other kind.
        if isinstance(amount, AmountRange):
            return None
        mend = f"write it behind the number, such as `{shown} USD`; a mere count is a `number`"
        return f"“{shown}” has no unit", mend
    if amount.unit.dimension != NO_UNIT.dimension:
        return None
    noun = plain(amount.unit.id)
    message = f"“{shortened(amount.unit.id)}” is no unit, so it passes for what is counted"
    first, *others = noun.split()
    if (others and first in _OTHER_SCALES) or _misspelt_scale(first):
        return message, f"powers of ten are {_SCALES}; write one of them, then the unit"
    if meant := _nearest_unit(noun):
        return message, f"did you mean `{meant}`?"
    return None


def _misspelt_scale(word: str) -> bool:
    return any(each in EXACT_SCALES for each in _one_letter_off(word))


def _nearest_unit(noun: str) -> str:
    """Return the English name of a unit that is a letter or a space off; empty without one."""
    words = noun.split()
    if len(words) > 1 and (found := by_phrase("".join(words))):
        return found[0].name("en", plural=True)
    for place, word in enumerate(words):
        for other in _one_letter_off(word):
            phrase = " ".join((*words[:place], other, *words[place + 1 :]))
            if found := by_phrase(phrase):
                return found[0].name("en", plural=True)
    return ""


def _one_letter_off(word: str) -> Iterator[str]:
    """Yield what a long word may have been meant to be, its first letter being right."""
    if len(word) < _LONG:
        return
    for at in range(1, len(word) + 1):
        before, after = word[:at], word[at:]
        yield from (before + letter + after for letter in ascii_lowercase)
        if after:
            yield before + after[1:]
            yield before + after[1:2] + after[:1] + after[2:]
            yield from (before + letter + after[1:] for letter in ascii_lowercase)
