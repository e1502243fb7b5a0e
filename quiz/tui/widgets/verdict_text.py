"""The text of a verdict: what was asked, right or wrong and why, the answer, the evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from textual.content import Content

from quiz import judge
from quiz.deck.model import Kind
from quiz.game.scoring import Mark
from quiz.judge.judgement import Reason
from quiz.locale import msg
from quiz.locale.reasons import explain
from quiz.locale.wording import canonical_answer, day
from quiz.tui.styles import MUTED
from quiz.tui.widgets.evidence import evidence
from quiz.tui.widgets.ruled import NO_BREAK, hanging, wrapped

if TYPE_CHECKING:
    from collections.abc import Callable

    from quiz.deck.model import Question
    from quiz.game.round import Round
    from quiz.locale import Translator
    from quiz.tui.session import Session

HEADS: dict[Mark, tuple[str, str, str]] = {
    Mark.RIGHT: ("✓", msg("Right"), "$text-success"),
    Mark.WRONG: ("✗", msg("Wrong"), "$text-error"),
    Mark.OVERRULED_RIGHT: ("≈", msg("Right, by your word"), "$text-success"),
    Mark.OVERRULED_WRONG: ("≈", msg("Wrong, by your word"), "$text-error"),
}
"""Sign, message id and style."""
SEEN = frozenset({Reason.EXACT, Reason.OTHER_OPTION, Reason.WRONG_ORDER})
"""Reasons that say no more than the right answer beside the player's own."""


class Known(NamedTuple):
    """What can be laid out before there is an answer."""

    asked: list[Content]
    told: list[Content]
    """Explanation and corrections."""
    evidence: list[Content]
    dense: list[Content]
    """The evidence in fewer lines."""


def known(question: Question, session: Session, tr: Translator, width: int) -> Known:
    """Lay out what does not hang on the answer."""
    language = tr.language
    asked = Content.styled(question.question.get(language), MUTED)
    parts = []
    if question.explanation:
        parts.append(wrapped([Content(question.explanation.get(language))], width))
    for each in session.corrections(question):
        date, text = day(each.date, language), each.text.get(language)
        told = tr("Corrected on {date}: {text}", date=date, text=text)
        parts.append(wrapped([Content.styled(told, "$text-warning")], width))
    cited, dense = (
        evidence(question, session.deck, tr, session.proof, width, dense=dense)
        for dense in (False, True)
    )
    return Known(wrapped([asked], width), _spaced(parts), cited, dense)


def verdict(
    round_: Round, known: Known, tr: Translator, width: int, height: int, *, answer_first: bool
) -> list[Content]:
    """Return the whole verdict in lines of at most ``width`` cells.

    What takes more than ``height`` lines is told in fewer, so that little has to be scrolled: the
    evidence first, then with no space around headings, whose colours tell them apart, at last the
    question, which was read just now.
    """
    said = [
        *wrapped([_head(round_, tr)], width),
        *_answer(round_, tr, width),
        *wrapped(_reason(round_, tr), width),
    ]
    start = [said, known.asked] if answer_first else [known.asked, said]
    full = _spaced([*start, known.told, known.evidence])
    if len(full) <= height:
        return full
    dense = _spaced([*start, known.told, known.dense])
    if len(dense) <= height or answer_first:
        return dense
    tight = _spaced([known.asked + said, known.told + known.dense])
    if len(tight) <= height or len(known.asked) == 1:
        return tight
    (first, *_) = known.asked[0].wrap(max(1, width - 2))
    return [first.rstrip() + " …", *tight[len(known.asked) :]]


def _spaced(parts: list[list[Content]]) -> list[Content]:
    lines: list[Content] = []
    for part in parts:
        if lines and part:
            lines.append(Content())
        lines += part
    return lines


def _head(round_: Round, tr: Translator) -> Content:
    sign, word, style = HEADS[round_.mark]
    points = f"+ {round_.points}" if round_.points else ""
    return Content.assemble(
        (f"{sign} {tr(word)}", f"{style} bold"), "   ", (points, "$text-accent")
    )


def _reason(round_: Round, tr: Translator) -> list[Content]:
    """Say what was answered, unless it is read above or in the reason, and why, unless plain."""
    judgement = round_.judgement
    reason = explain(judgement, tr) if judgement and judgement.reason not in SEEN else ""
    # Each item of an order says where it was put.
    placed = round_.question.kind is Kind.ORDER and _places(round_, tr)
    given = "" if placed else answer_given(round_, tr)
    # "Not among them: …" names what was answered where nothing of it was right.
    told = judgement is not None and judgement.details.get("wrong") == given
    told = told or given.casefold() == canonical_answer(round_.question, tr).casefold()
    if given and not told:
        answered = tr("You answered: {answer}", answer=given)
        reason = f"{answered} — {reason}" if reason else answered
    return [Content.styled(reason, MUTED)] if reason else []


def answer_given(round_: Round, tr: Translator) -> str:
    """Return the present answer as a person reads it; an order by its items where it was one."""
    if round_.question.kind is Kind.ORDER and not _places(round_, tr):
        return round_.answer_given.strip()
    return spelled_out(round_.question, round_.answer_given, tr)


def spelled_out(question: Question, answer: str, tr: Translator) -> str:
    """Return an answer as a person reads it: letters and ids of options are spelled out."""
    given, kind = answer.strip(), question.kind
    if kind is Kind.LIST:
        given = given.rstrip(" ,;")  # the last item was ended, and no other begun
    if kind in (Kind.CHOICE, Kind.CLAIM, Kind.ORDER):
        return judge.understand(question, given, tr.language) or given
    return given


# -- the right answer


def _answer(round_: Round, tr: Translator, width: int) -> list[Content]:
    shown = _ANSWERS.get(round_.question.kind)
    if shown:
        return shown(round_, tr, width)
    return wrapped([Content.styled(canonical_answer(round_.question, tr), "bold")], width)


def _order(round_: Round, tr: Translator, width: int) -> list[Content]:
    """Number the items in their right order; each says whether it was put there."""
    places = _places(round_, tr)
    lines = []
    for number, item in enumerate(round_.question.items, 1):
        text = item.text.get(tr.language)
        sign, said = Content.styled(f"{number}  ", "bold"), Content.styled(text, "bold")
        put = places.get(text)
        if put == number:
            sign = Content.styled("✓ ", "$text-success") + sign
        elif put:
            sign = Content.styled("✗ ", "$text-error") + sign
            put_at = tr("you put it at {place}", place=put).replace(" ", NO_BREAK)
            said = Content.assemble(said, "   ", (put_at, MUTED))
        lines += hanging(sign, said, width)
    return lines


def _places(round_: Round, tr: Translator) -> dict[str, int]:
    """Return where the player put each item, from 1; empty unless each was put somewhere once."""
    from quiz.judge.order import places_of

    shown = round_.question.presented
    places = places_of(round_.question, round_.answer_given, tr.language)
    if sorted(each for each in places if each is not None) != list(range(len(shown))):
        return {}
    return {
        shown[each].text.get(tr.language): number
        for number, each in enumerate(places, 1)
        if each is not None
    }


_ANSWERS: dict[Kind, Callable[[Round, Translator, int], list[Content]]] = {Kind.ORDER: _order}
"""The kinds whose right answer takes more than a line."""
