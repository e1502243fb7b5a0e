"""Answers that are several items in any order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from quiz.judge.items.matching import Items
from quiz.judge.items.pieces import pieces_of
from quiz.judge.items.said_otherwise import said_otherwise
from quiz.judge.judgement import Judgement, Reason, Verdict
from quiz.judge.line.answer_line import line_of, listed
from quiz.judge.line.framing import SHRUG, bared, denied, naming
from quiz.judge.line.ranks import without_ranks
from quiz.values.patterns import pattern
from quiz.values.text import fold, fold_lines

if TYPE_CHECKING:
    from quiz.deck.model import Question

SPARE: Final = 2
"""Items beyond what was asked for that are still no flooding."""
_AROUND: Final = 5
"""Wrong pieces that what stands around the items may be taken for: a bound on the work."""
_MANY: Final = 8
"""Wrong pieces that are looked at however few items are asked for, to tell of too many."""
_AND_SO_ON: Final = pattern(
    r"etc|et cetera|(?:and )?so (?:on|forth)|enfin|finally|lastly"
    r"|(?:the |les |des |d'|some )?(?:others?|autres)"
)
"""What names no item, and no wrong one either."""


class Given(NamedTuple):
    """What a list that was typed holds."""

    found: frozenset[int]
    """Places of the right items."""
    wrong: tuple[str, ...]
    """What is no right item, as typed, each once."""
    flooded: bool = False
    """Whether there is more than was looked at: more pieces than all items said twice."""


def judge(question: Question, answer: str, language: str) -> Judgement:
    """Judge a list."""
    said = listed(question, answer)
    if said is not None:
        return said
    need = question.need or len(question.items)
    given = items_of(question, answer, language)
    noted: dict[str, str | int] = {"wrong": ", ".join(given.wrong)}
    forms = tuple(item.forms for item in question.items)
    if denied(answer, forms) and (given.found or naming(forms).search(fold(answer))):
        return Judgement(Verdict.REJECT, Reason.NEGATED)
    missing = max(0, need - len(given.found))
    if given.flooded or len(given.found) + len(given.wrong) > need + SPARE:
        return Judgement(Verdict.REJECT, Reason.TOO_MANY_ITEMS)
    if len(given.wrong) > len(given.found):
        return Judgement(Verdict.REJECT, Reason.WRONG_ITEMS, details=noted)
    if missing:
        details: dict[str, str | int] = {"missing": missing, **noted}
        return Judgement(Verdict.PROMPT, Reason.ITEMS_MISSING, details=details)
    return Judgement(Verdict.ACCEPT, Reason.COMPLETE, details=noted)


def items_of(question: Question, answer: str, language: str) -> Given:
    """Return which items of the question an answer names, and what else it names.

    What stands around the items, and ranks before them, are taken away where more fits so.
    """
    given = _items_in(answer, question, language)
    if not given.wrong:
        return given
    within = bared(answer)[-1]
    plain = fold_lines(within)
    ranked = without_ranks(plain)
    forms = tuple(item.forms for item in question.items)
    further = dict.fromkeys(
        (within, ranked if ranked != plain else within, said_otherwise(within, forms))
    )
    if len(given.wrong) > _AROUND:
        del further[within]  # so many stand not only in what was taken away
    read = [_items_in(text, question, language) for text in further if text != answer]
    return max((*reversed(read), given), key=lambda one: (len(one.found), -len(one.wrong)))


def _items_in(text: str, question: Question, language: str) -> Given:
    refused = (*question.reject, *question.prompt)
    items = Items(tuple(item.forms for item in question.items), question.accept, refused, language)
    found: dict[int, None] = {}
    wrong: dict[str, str] = {}
    allowed = (question.need or len(question.items)) + SPARE
    most = min(allowed, max(_MANY, allowed // 2))
    for count, piece in enumerate(pieces_of(text, items, line_of(question).known)):
        if count >= 2 * allowed:
            return Given(frozenset(found), tuple(wrong.values()), flooded=True)
        place = items.place(piece)
        folded = fold(piece)
        if place is not None and not items.is_refused(piece):
            found[place] = None
        elif not (SHRUG.fullmatch(folded) or _AND_SO_ON.fullmatch(folded)):
            wrong.setdefault(folded, piece)
        if len(wrong) > most or len(wrong) + len(found) > allowed:
            break  # more than are right or, where as many are, too many in all
    return Given(frozenset(found), tuple(wrong.values()))


def understand(question: Question, text: str, language: str) -> str:
    """Return nothing: the interface ticks items off by itself."""
    return ""
