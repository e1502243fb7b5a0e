"""Answers that are any name or phrase."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from quiz.judge.candidates import parts, unframed
from quiz.judge.compare import compare
from quiz.judge.judgement import Judgement, Reason, Verdict
from quiz.judge.lines import ASKING, Found, Line, line_of, nearest, verdict_on, why_not
from quiz.judge.match import EXACT, FORM, LOOSE, Match
from quiz.judge.names import DESCRIPTIONS, KIN, TITLES
from quiz.judge.naming import without_office
from quiz.judge.person import compare_names, compare_parts, looks_like_name
from quiz.judge.places import clash, country_of_people, lies_in
from quiz.judge.reading import read
from quiz.judge.typos import misspelt
from quiz.judge.valued import compare_values
from quiz.judge.words import GENERIC, PARTING
from quiz.values.text import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quiz.deck.model import Question
    from quiz.judge.lines import Compare

_NO_NAMES: Final = PARTING | KIN | DESCRIPTIONS | (GENERIC - TITLES)
"""What makes no other part of a name of the word before it: Altman's brother."""
_LONGEST: Final = 120
"""Characters; an answer that names a work and its maker, or a role and its actor, is shorter."""
_CREDIT: Final = re.compile(
    r"(?P<said>[^,()/]+?),? (?:(?:written|directed|sung|painted|composed|played|founded) by|by"
    r"|(?:ecrit|realise|chante|peint|compose|joue|fonde)e? par)"
    r" (?P<by>[^,()/]+)"
)
_PLAYED: Final = frozenset({"play", "played", "voice", "voiced", "portray", "portrayed", "joue"})
_ROLE: Final = re.compile(r"([^(),/]+)(?:\(([^()]+)\)| (?:as|dans le role de) ([^(),/]+))")
_CONTRAST: Final = re.compile(
    r"[,;]?\s*\b(?:and not|but not|not|et pas|et non|mais pas|pas|non)\b "
)
_DENYING: Final = ("not ", "pas ", "non ")
"""One of these is in all that ``_CONTRAST`` finds."""


def judge(question: Question, answer: str, language: str) -> Judgement:
    """Judge a name or phrase."""
    return judge_line(line_of(question), answer, language)


def judge_line(line: Line, answer: str, language: str) -> Judgement:
    """Judge a name or phrase by an answer line."""
    written = line.written.get(fold(answer))
    if written is not None:
        return verdict_on(Found(EXACT, written))
    wordings = unframed(answer)
    if not wordings[0]:
        return Judgement(Verdict.PROMPT, Reason.EMPTY)
    how = how_in(language, names=line.who)
    found = nearest(line, wordings, how)
    if found.match.found:
        return verdict_on(found)
    return (
        _contrasted(line, wordings, how)
        or _several(line, wordings, how)
        or why_not(line, wordings, how)
    )


def _contrasted(line: Line, wordings: tuple[str, ...], how: Compare) -> Judgement | None:
    """Google, not Microsoft: the right answer, set off against another."""
    for wording in wordings:
        if not any(word in wording for word in _DENYING):
            continue
        pieces = _CONTRAST.split(wording, maxsplit=1)
        if len(pieces) == 2 and all(pieces):
            said = nearest(line, unframed(pieces[0]), how)
            denied = nearest(line, unframed(pieces[1]), how)
            if said.accepted and not denied.accepted and not parts(pieces[1])[1:]:
                return Judgement(Verdict.ACCEPT, Reason.FORM)
    return None


def _several(line: Line, wordings: tuple[str, ...], how: Compare) -> Judgement | None:
    """Several answers in one, unless each is right or all but the first are where it lies."""
    for wording in wordings:
        short = len(wording) < _LONGEST
        if short and (_in_role(line, wording, how) or _credited(line, wording, how)):
            return Judgement(Verdict.ACCEPT, Reason.FORM)
        pieces = parts(wording)
        if len(pieces) < 2:
            continue
        found = [nearest(line, unframed(piece), how) for piece in pieces]
        if all(one.accepted for one in found) or _of_one_name(line, pieces, how):
            return Judgement(Verdict.ACCEPT, Reason.ALIAS)
        if _TAILED.fullmatch(wording) and PARTING.isdisjoint(read(wording).words):
            place, *tails = [read(piece).words for piece in pieces]
            if all(lies_in(place, tail) for tail in tails) and not _elsewhere(line, place, tails):
                if found[0].accepted:
                    return Judgement(Verdict.ACCEPT, Reason.FORM)
                if (
                    found[-1].accepted and found[-1].match.distance < LOOSE
                ):  # Tirana, Albania where Albania was asked for
                    return Judgement(Verdict.ACCEPT, Reason.MORE_PRECISE)
        if found[0].accepted and not found[1].accepted and _remarked(line, wording, how):
            return Judgement(Verdict.ACCEPT, Reason.FORM)
        if any(one.accepted for one in found):
            return Judgement(Verdict.REJECT, Reason.SEVERAL_ANSWERS)
    return None


def _elsewhere(line: Line, place: tuple[str, ...], tails: Sequence[tuple[str, ...]]) -> bool:
    """Tell whether the author says that a place lies where no answer's tail does.

    Baltimore, Ohio, where Baltimore, Maryland was expected.
    """
    said = [text.partition(",") for text in line.right()]
    author = [read(tail).words for head, _, tail in said if tail and read(head).words == place]
    return bool(author) and all(clash(one, tail) for one in author for tail in tails[:1])


def _in_role(line: Line, wording: str, how: Compare) -> bool:
    """Tell whether an answer names actor and role, and one is right: Eric Matthews (Will Friedle).

    Only where the question asks who played whom.
    """
    found = _ROLE.fullmatch(wording) if not _PLAYED.isdisjoint(line.known) else None
    return found is not None and any(
        nearest(line, (one.strip(),), how).accepted for one in found.groups() if one
    )


def _credited(line: Line, wording: str, how: Compare) -> bool:
    """Tell whether an answer is right and says whose work it is: Emma, written by Jane Austen."""
    # The pattern tries every length of what is credited, and so is kept for where one can be.
    found = _CREDIT.fullmatch(wording) if " by " in wording or " par " in wording else None
    if not found or not PARTING.isdisjoint(read(found["by"]).words) or read(wording).negations:
        return False
    said = nearest(line, (found["said"],), how)
    return said.accepted and said.match.distance < LOOSE


def _of_one_name(line: Line, pieces: tuple[str, ...], how: Compare) -> bool:
    """Tell whether each one is right of several who share a surname: Orville and Wilbur Wright."""
    surname = pieces[-1].rpartition(" ")[2]
    if surname == pieces[-1] or not line.who:
        return False
    whole = (*(f"{piece} {surname}" for piece in pieces[:-1]), pieces[-1])
    return all(nearest(line, (piece,), how).accepted for piece in whole)


_TAILED: Final = re.compile(r"[^,()/;|]+(?:,[^,()/;|]+|\([^,()/;|]+\)){1,2}")
"""Paris, France; Paris (France); Austin, Texas, USA."""
_REMARK: Final = re.compile(
    r"(?P<said>[^,(]+?)(?: ?\((?P<aside>[^()]+ [^()]+)\)"
    r"|, ?(?P<tail>(?:with|who|which|qui|the|a|an|le|la|un|une|born|from|of|de|aka|dont|avec|in|at"
    r"|formerly|previously|anciennement)\b.+))[.]?$"
)


def _remarked(line: Line, wording: str, how: Compare) -> bool:
    """Tell whether an answer is right and says more of itself: Bill Russell, with 11 titles."""
    found = _REMARK.match(wording)
    if not found or not nearest(line, unframed(found["said"]), how).accepted:
        return False
    more = read(found["aside"] or found["tail"])
    return not more.negations and PARTING.isdisjoint(more.words)


@cache
def how_in(language: str, *, names: bool) -> Compare:
    """Return how to compare: values as values, then names as names, then words."""
    by_words = compare_with_names if names else compare

    # An answer is compared to find the nearest entry, in parts, and once more to say why not.
    # Room for one answer and the longest lines: what is forgotten is then still near at hand.
    @lru_cache(maxsize=1024)
    def how(expected: str, given: str, known: frozenset[str]) -> Match:
        if read(expected).folded == read(given).folded:
            return EXACT
        said = compare_values(expected, given, language)
        return by_words(expected, given, known) if said is None else said

    return how


def compare_with_names(expected: str, given: str, known: frozenset[str]) -> Match:
    """Compare as text and, where the question asks for somebody, as a name."""
    as_text = compare(expected, given, known)
    if as_text.found or as_text.reason is Reason.NEGATED or read(given).numbers:
        return as_text
    if read(given).place and country_of_people(read(expected).content) == read(given).place:
        return FORM  # who: the British, and Britain
    right, words = read(expected).words, read(given).words
    if not words or not _may_be_name(expected):
        return as_text
    if len(right) == 1:
        # Orwell was expected: whoever says George Orwell says no less.
        more = words[:-1] if words[-1:] == right and len(right[0]) > 3 else ()
        # Beyonce Knowles where Beyoncé was, a letter of a long name being off or not.
        first = misspelt(right[0], words[0]) if len(words) == 2 else None
        more = words[1:] if first == 0 or (first == 1 and len(right[0]) > 5) else more
        said = 0 < len(more) < 4 and all(map(str.isalpha, more)) and _NO_NAMES.isdisjoint(more)
        return Match(LOOSE + 5, Reason.FORM) if said else as_text
    name = without_office(expected)
    # Where no office was taken away, that the wholes are not the same has been seen above.
    as_name = (compare_parts if name == expected else compare_names)(name, given)
    return as_name if as_name.found or as_name.reason in ASKING else as_text


@lru_cache(maxsize=8192)
def _may_be_name(expected: str) -> bool:
    name = without_office(expected)
    if looks_like_name(name):
        return True  # King and West are surnames too
    content = read(name).content
    words = (word for word in content if len(word) > 1)  # the S. of Hugh S. Johnson is no article
    return GENERIC.isdisjoint(words) and not any(word[0].isdecimal() for word in content[:1])


def understand(question: Question, text: str, language: str) -> str:
    """Return nothing: a text is read as it stands."""
    return ""
