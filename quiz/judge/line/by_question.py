"""Answers that are right for what their question asks: yes or no, what a short name stands for.

Each rule is tried where no wording matches.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from quiz.judge.judgement import Judgement, Reason, Verdict
from quiz.judge.lexicon.words import PARTING, RELATIONS, SMALL, YES_OR_NO
from quiz.judge.line.asking import NOTHING
from quiz.judge.wording.numerals import value_of
from quiz.judge.wording.purposes import same_purpose
from quiz.judge.wording.reading import read, singular
from quiz.values.denying import NEGATIONS, unhedged
from quiz.values.patterns import pattern
from quiz.values.shape import word_set

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from quiz.judge.line.answer_line import Line

_RIGHT: Final = Judgement(Verdict.ACCEPT, Reason.FORM)
_DENYING: Final = NEGATIONS - word_set("without sans except sauf excepte hormis instead")
"""What says no where it opens an answer: not everywhere, jamais."""
_COUNTED: Final = pattern(r"(?P<count>\w+)(?: [\w-]+){1,2} (?P<noun>[a-z]+)")
_GOING_ON: Final = word_set("""
such any all every really entirely necessarily always everywhere anywhere yet anymore longer since
until before after for by with unless because but it he she they there this that we you i at
required needed necessary mandatory obligatory compulsory allowed permitted legal possible true
vraiment forcement toujours partout encore depuis avant apres jusque pour par avec mais car parce
il elle ce c ca on tout tous toutes requis requise necessaire obligatoire permis permise autorise
autorisee legal legale possible vrai
""")
"""What may stand behind a no or not that says no: where, when, why, what is not needed or allowed.

Of any other word it is not known which side it takes: not closed, no restrictions.
"""
_FORBIDDEN: Final = word_set(
    "forbidden banned illegal prohibited closed false wrong impossible interdit interdite illegal"
    " illegale ferme fermee faux fausse impossible optional facultatif facultative"
)
"""What turns the sides round where it is asked about: not allowed is yes, it is forbidden."""
_AFFIRMED: Final = frozenset(("true", "vrai"))
_STOP: Final = re.compile(r"\w+ ?[,.;:!-]")
"""A yes or no by itself, and what explains it."""
_HALF: Final = word_set("or ou maybe perhaps depends depend sometimes peut-etre parfois")
"""What takes a yes or no half back."""
_LITTLE: Final = SMALL | PARTING | RELATIONS
"""Words of which a short name mostly has no letter."""
_MOST: Final = 12
"""Words of an answer that tells what a short name stands for: a bound on the work."""


def by_question(line: Line, wordings: tuple[str, ...]) -> Judgement | None:
    """Return why an answer is right for what is asked; None where it is not."""
    if line.asking is NOTHING:
        return None  # as most questions
    return _RIGHT if any(rule(line, wordings) for rule in _RULES) else None


def _says_yes_or_no(line: Line, wordings: tuple[str, ...]) -> bool:
    """Tell whether an answer begins with the right one of yes and no, and explains it.

    No, not since 2010; not everywhere. Maybe not, and yes and no, are neither.
    """
    if not line.asking.yes_or_no:
        return False
    rights = {YES_OR_NO.get(read(text).folded) for text in line.right()} - {None}
    words = read(unhedged(wordings[0], read(wordings[0]).words)).words
    if len(rights) != 1 or len(words) < 2 or len(words[0]) < 2 or not _HALF.isdisjoint(words):
        return False
    first, *others = words
    again = {YES_OR_NO[word] for word in others if word in YES_OR_NO and len(word) > 1}
    if first in YES_OR_NO and (YES_OR_NO[first] or _STOP.match(wordings[0])):
        return YES_OR_NO[first] in rights and again <= rights
    # not false is true, and not true is false
    denies = first in _DENYING and _AFFIRMED.issuperset(YES_OR_NO.keys() & others)
    return denies and False in rights and _says_no(line, others)


def _says_no(line: Line, others: Sequence[str]) -> bool:
    """Tell whether what stands behind a no denies what is asked: a word of it, or where and why."""
    behind = next((word for word in others if word not in SMALL and word not in _DENYING), "")
    if singular(behind) in line.known:
        return True
    return (not behind or behind in _GOING_ON) and _FORBIDDEN.isdisjoint(line.known)


def _is_count(line: Line, wordings: tuple[str, ...]) -> bool:
    """Tell whether an answer is the number alone of what is counted: two, of two four-year terms.

    Asked how many terms: four, of which the author speaks too, counts years.
    """
    given = _number(wordings[-1]) if line.asking.counting else None
    if given is None:
        return False
    rights = (_COUNTED.fullmatch(read(text).folded) for text in line.right())
    return any(
        _number(right["count"]) == given and singular(right["noun"]) in line.known
        for right in rights
        if right
    )


def _number(word: str) -> int | None:
    """Return what one word counts; None for any other wording."""
    return int(word) if word.isascii() and word.isdecimal() and len(word) < 8 else value_of(word)


def _is_spelled(line: Line, wordings: tuple[str, ...]) -> bool:
    """Tell whether an answer spells a short name of the question, and has the author's words.

    Or nearly all of them: the author left one out. Another word of its own makes another answer.
    """
    if not line.asking.short:
        return False
    given = read(wordings[-1])
    if not 2 < len(given.content) <= _MOST or not _initials(given.words) & line.asking.short:
        return False
    said = given.has - _LITTLE
    rights = (read(text).has - _LITTLE for text in line.right())
    return any(1 < len(right) == len(said) - 1 and right < said for right in rights)


def _initials(words: tuple[str, ...]) -> frozenset[str]:
    """Return the first letters of words, with and without the small ones."""
    kept = (word for word in words if word not in _LITTLE)
    return frozenset(("".join(word[0] for word in words), "".join(word[0] for word in kept)))


def _has_same_purpose(line: Line, wordings: tuple[str, ...]) -> bool:
    """Tell whether an answer is for what the author says, in another form of the verb."""
    return line.asking.purpose and any(
        same_purpose(read(text), read(wordings[-1])) for text in line.right()
    )


_RULES: Final[tuple[Callable[[Line, tuple[str, ...]], bool], ...]] = (
    _says_yes_or_no,
    _is_count,
    _is_spelled,
    _has_same_purpose,
)
