"""Answers that put the items shown into their right order."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import chain, islice, pairwise
from typing import TYPE_CHECKING, Final

from quiz.judge.items.precedence import in_one_order
from quiz.judge.items.running_text import all_in_text, in_a_row, in_text
from quiz.judge.judgement import Judgement, Reason, Verdict
from quiz.judge.line.answer_line import listed
from quiz.judge.line.framing import SHRUG, bared, denied, naming
from quiz.judge.line.ranks import RANK_WORDS, RANKS, in_turn, without_ranks
from quiz.judge.line.separators import AND, AROUND, COMMA, NUMBERED, SIGNS, THEN
from quiz.judge.options.keys import row_of_keys
from quiz.judge.options.picking import picked
from quiz.judge.options.shown import shown_to_players
from quiz.judge.wording.frames import unframed
from quiz.values.denying import NEGATIONS
from quiz.values.patterns import pattern
from quiz.values.text import fold, fold_lines

if TYPE_CHECKING:
    from quiz.deck.model import Question
    from quiz.judge.options.shown import Options

_LINKED: Final = r"(?:\b(?:which|that|qui) )?(?:\b(?:comes?|came|is|was|vient|est) )?"
"""What may stand before a word that says which item comes next."""
_PARTING: Final = re.compile(
    rf"\s*(?:{SIGNS}|{COMMA}|\s-+\s|[-=]+>|{_LINKED}\b(?:{THEN})\b)\s*",
)
"""What parts two items wherever it stands."""
_OPENING: Final = pattern(
    r"(?:first(?:ly| of all)?|to begin with|next|last(?:ly)?|(?:tout )?d'abord|en premier(?: lieu)?"
    r"|pour commencer|apres(?: cela)?|en dernier(?: lieu)?)[ ,:]+"
)
"""Words before an item, dropped where the whole is no item: next, pour commencer."""
_AT_THE_END: Final = pattern(r"(?:last(?:ly)?|finally|en dernier(?: lieu)?)\b")
"""What says that an item is the last one."""
_JOINING: Final = pattern(rf"\s+(?:{AND}|[&+])\s+")
"""What parts two items, unless it stands within the wording of one."""
_NUMBERED: Final = re.compile(NUMBERED)
_RANK_BEHIND: Final = pattern(
    r"[\"'(]?(?P<item>.+?),? (?:(?:the|le|la|en|in) )?"
    r"(?:(?P<figure>\d\d?)(?:st|nd|rd|th|ere?|i?eme|e)?"
    rf"|(?P<word>{RANK_WORDS})|(?P<last>last|derniere?))(?: lieu| place)?[ .!?\"')]*"
)
"""An item with its rank behind: GPT-4 second, GPT-4 en deuxième, GPT-4 2."""
_FRAME: Final = pattern(
    r"(?:in |dans )?(?:(?:the|my|l'|mon|la|ma) ?)?(?:right |correct |bon |bonne )?"
    r"(?:order|ordre|answer|reponse)"
    r"(?: (?:is|was|est|etait)\b)? ?:? ?"
)
"""What may open a row of keys: the order is, réponse :"""
_BEHIND_THAT: Final = pattern(
    r"\b(?:after|apres) (?:that|this|it|cela|ca|quoi)\b|\b(?:et|puis) apres\b"
)
"""What tells of the item that follows, as *then* does."""
_LATER: Final = re.compile(
    r"(?<=[\w)\"']) (?:(?:which|that|who|qui|and it) )?"
    r"(?:(?:comes?|came|is|was|happened|happens|vient|vint|est|etait|arrive) )?"
    r"(?:(?:right|just|only|juste) )?"
    r"(?:after|apres|follows|followed(?! by)|suit(?! de)|preceded by|precedee? (?:de|d'|par))\s+"
)
"""What stands between an item and the one that came before it: Gamma after Beta."""
_THEN: Final = re.compile(rf"\s*{_LINKED}\b(?:{THEN})\b\s*")
_SIGN: Final = "\ufffc"
"""Stands, with a number, for an item that was found."""
_SIGNED: Final = re.compile(rf"{_SIGN}(\d+)")
_CLAUSES: Final = re.compile(rf"\s*(?:{SIGNS}|{COMMA}|\b(?:{AND})\b)\s*")

_AROUND: Final = 60
"""Characters of a part beside those of the longest item: a bound on the work."""
_MOST_STRANGE: Final = 2
"""Parts that are no item, or one said before, behind which no more are looked at.

A bound on the work: one is enough to make the order wrong, and what is told of it is what was
understood until there.
"""
_MOST_LETTERS: Final = 80
"""Characters of those parts, behind which no more are looked at either."""
_AROUND_JOINED: Final = 30
"""Characters of a part with *and* in it beside those of the longest item, where it may be one."""


def judge(question: Question, answer: str, language: str) -> Judgement:
    """Judge an order."""
    said = listed(question, answer)
    if said is not None:
        return said
    shown, forms = shown_to_players(question)
    if denied(answer, forms) and _names_items(answer, forms):
        return Judgement(Verdict.REJECT, Reason.NEGATED)
    places = places_of(question, answer, language)
    named = [place for place in places if place is not None]
    if not named:
        return Judgement(Verdict.REJECT, Reason.NOT_AN_OPTION)
    understood = _in_words(question, named, language)
    order = [shown[place] if place is not None else None for place in places]
    if order == list(question.items):
        return Judgement(Verdict.ACCEPT, Reason.EXACT, understood)
    missing = len(shown) - len(set(named))
    if missing and len(named) == len(set(named)) == len(places):
        details: dict[str, str | int] = {"missing": missing, "wrong": ""}
        return Judgement(Verdict.PROMPT, Reason.ITEMS_MISSING, understood, details)
    count = sum(one == other for one, other in zip(order, question.items, strict=False))
    return Judgement(Verdict.REJECT, Reason.WRONG_ORDER, understood, {"count": count})


def understand(question: Question, text: str, language: str) -> str:
    """Return the items in the order that ``text`` gives them."""
    named = places_of(question, text, language)
    return _in_words(question, [place for place in named if place is not None], language)


def _in_words(question: Question, places: list[int], language: str) -> str:
    shown, _ = shown_to_players(question)
    return " → ".join(shown[place].text.get(language) for place in places)


def places_of(question: Question, answer: str, language: str) -> list[int | None]:
    """Return the places, in the order shown, that an answer names; None for what is no item."""
    shown, forms = shown_to_players(question)
    for wording in unframed(answer):
        opening = _FRAME.match(wording)
        keys = row_of_keys(wording[opening.end() :] if opening else wording, len(shown))
        if keys:
            return [*keys]
    first: list[int | None] | None = None
    for text in dict.fromkeys((answer, *bared(answer)[-2:])):
        folded = fold_lines(text)
        # What is told of a wrong order is what was understood of the whole answer.
        places = _said(folded, forms, language, strange=_MOST_STRANGE if first is None else 0)
        if _is_whole(places, forms):
            return places
        if first is None or (None in first and None not in places):
            first = places
    plain = fold(answer)
    return [*(all_in_text(plain, forms) or in_a_row(plain, forms))] or first or []


def _is_whole(places: list[int | None], forms: Options) -> bool:
    """Tell whether each item is named once."""
    return len(places) == len(forms) and set(places) == set(range(len(forms)))


def _names_items(answer: str, forms: Options) -> bool:
    """Tell whether an answer that denies holds an item, or keys."""
    text = fold(answer)
    keys = " ".join(word for word in text.split() if word not in NEGATIONS)
    return naming(forms).search(text) is not None or bool(row_of_keys(keys, len(forms)))


def _said(text: str, forms: Options, language: str, *, strange: int) -> list[int | None]:
    """Return the places that a folded answer names; None for what is no item.

    ``strange``: parts that are no item, or one said before, behind which no more are looked at.
    """
    opening = _FRAME.match(text)
    if opening and opening.end() and not naming(forms).match(text):
        text = text[opening.end() :]
    text = _BEHIND_THAT.sub("then", text)
    later = _later_first(text, forms, language)
    if later is not None:
        return later
    text = _by_ranks_behind(text, forms)
    places = _named(_NUMBERED.sub("\n", text), forms, language, strange=strange)
    if not _is_whole(places, forms):
        ranked = without_ranks(text)
        others = _named(ranked, forms, language, strange=0) if ranked != text else []
        if others and None not in others and len(set(others)) == len(others):
            return others
    return places


def _named(text: str, forms: Options, language: str, *, strange: int) -> list[int | None]:
    """Return the places that the parts of a folded answer name, to the first too ``strange``."""
    pieces = [piece.strip() for piece in _PARTING.split(text) if piece.strip(" .")]
    pieces = [piece for piece in pieces if not SHRUG.fullmatch(piece.strip(AROUND))]
    joined = len(pieces) < len(forms)
    if joined and len(pieces) == 1:
        pieces = _unjoined(pieces[0], forms, language)
        joined = False
    if len(pieces) == 1 and (found := in_text(fold(pieces[0]), forms)):
        return [*found]
    each = (_unjoined(piece, forms, language) if joined else (piece,) for piece in pieces)
    places: list[int | None] = []
    ended = False
    wrong = letters = 0
    # With one piece more than there are items, the order is wrong whatever the others are.
    for piece in islice(chain.from_iterable(each), len(forms) + 1):
        if ended:
            return [None]
        place = _one(piece, forms, language)
        wrong += place is None or place in places
        places.append(place)
        letters += len(piece) if place is None else 0
        if wrong > strange or letters > _MOST_LETTERS:
            break
        ended = _AT_THE_END.match(piece) is not None and not naming(forms).match(piece)
    return places


def _later_first(text: str, forms: Options, language: str) -> list[int | None] | None:
    """Read *Gamma after Beta, which follows Alpha*; None where no item is said to be later.

    What does not say which item comes next, or says it in two ways, names none: ``[None]``.
    """
    items = naming(forms)
    # Each item in its place as a sign, so that no word of one is taken for what stands between.
    found: list[str] = []

    def signed(item: re.Match[str]) -> str:
        found.append(item[0])
        return f"{_SIGN}{len(found) - 1}"

    masked = items.sub(signed, text)
    if not _LATER.search(masked):
        return None

    def place(piece: str) -> int | None:
        return _one(_SIGNED.sub(lambda sign: found[int(sign[1])], piece), forms, language)

    told = [_LATER.split(clause) for clause in _CLAUSES.split(masked.strip(AROUND)) if clause]
    if sum(map(len, told)) > 2 * len(forms):
        return [None]  # each item is named once as the later one, and once as the one before
    before: set[tuple[int, int]] = set()
    for parts in told:
        row: list[list[int]] = []
        for part in parts:
            row.append([])
            for one in _THEN.split(part):
                if (at := place(one)) is None:
                    return [None]
                row[-1].append(at)
        if len(row) == 1 and len(row[0]) == 1:
            return [None]  # nothing says where it belongs
        before.update((behind[0], ahead[-1]) for ahead, behind in pairwise(row))
        before.update(pair for steps in row for pair in pairwise(steps))
    return in_one_order(before)


def _by_ranks_behind(text: str, forms: Options) -> str:
    """Return ``text`` with a line for each item, where each has its rank behind it."""
    pieces = [piece for piece in _PARTING.split(text) if piece]
    if len(pieces) < len(forms):
        pieces = [part for piece in pieces for part in _JOINING.split(piece)]
    if all(naming(forms).fullmatch(piece) for piece in pieces):
        return text  # Llama 1, Llama 2
    found = [_RANK_BEHIND.fullmatch(piece) for piece in pieces]
    row = in_turn((_rank(one, len(found)), one["item"]) for one in found if one)
    return "\n".join(row) if len(row) == len(found) else text


def _rank(found: re.Match[str], count: int) -> int:
    """Return the rank that stands behind an item, from 1; the last of ``count`` has that one."""
    return count if found["last"] else int(found["figure"] or RANKS[found["word"]])


@lru_cache(maxsize=64)
def _longest(forms: Options) -> int:
    """Return the characters of the longest wording."""
    return max(len(form) for wordings in forms for form in wordings)


def _one(piece: str, forms: Options, language: str) -> int | None:
    if len(piece) > _longest(forms) + _AROUND:
        return None
    found = picked(piece, forms, language)
    if not found and (start := _OPENING.match(piece)):
        found = picked(piece[start.end() :], forms, language)
    return found[0] if len(found) == 1 else None


def _unjoined(piece: str, forms: Options, language: str) -> list[str]:
    """Part at *and* what is no item as a whole."""
    parts = _JOINING.split(piece)
    whole = len(parts) > 1 and len(piece) <= _longest(forms) + _AROUND_JOINED
    return [piece] if whole and _one(piece, forms, language) is not None else parts
