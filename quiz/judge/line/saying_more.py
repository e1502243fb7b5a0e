"""Answers that are right and say more: whose work it is, where it lies, who plays the part.

Each rule looks at one wording of the answer.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from quiz.judge.judgement import Reason
from quiz.judge.lexicon.names import GIVEN_NAMES
from quiz.judge.lexicon.places import (
    clash,
    has_home,
    home_of,
    is_known,
    is_place_word,
    lies_in,
    place_named,
)
from quiz.judge.lexicon.sorts import GENERIC
from quiz.judge.lexicon.words import PARTING
from quiz.judge.line.answer_line import Found, Line, nearest
from quiz.judge.naming.asides import HOUSES
from quiz.judge.wording.frames import unframed
from quiz.judge.wording.match import LOOSE
from quiz.judge.wording.reading import read
from quiz.values.shape import word_set

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from quiz.judge.line.answer_line import Compare

_CREDIT: Final = re.compile(
    r"(?P<said>[^,()/]+?),? (?:(?:written|directed|sung|painted|composed|played|founded) by"
    r"|(?P<bare>by)"
    r"|(?:ecrit|realise|chante|peint|compose|joue|fonde)e? par)"
    r" (?P<by>[^,()/]+)"
)
_AMERICAN: Final = re.compile(
    r"(?:(?:the|la|le) )?(?:us|u\.s\.|american|united states) (?P<behind>.+)"
    r"|(?P<before>.+) (?:americaine?|des etats-unis|us)"
)
_AUTHORITIES: Final = word_set(
    "commission department agency administration bureau service board authority corps"
)
"""What such a name ends with, as words are compared; courts and houses are too much alike."""
WORKS: Final = word_set(
    "novel book film movie song play album painting poem opera work title story series game"
    " symphony roman livre chanson piece tableau poeme oeuvre titre histoire serie jeu symphonie"
)
"""What a question may ask for that is *by* somebody."""
_WHOSE: Final = re.compile(r"(?P<said>[^,()/ ]+) (?:d'|de |of |from )(?P<whose>[^,()/ ]+)")
_OWNED: Final = re.compile(r"(?P<whose>[^,()/ ]+)'s (?P<said>[^,()/]+)")
_WHERE: Final = re.compile(r"(?P<said>[^,()/]+?) (?:in|en|au|aux) (?P<where>[^,()/]+)")
_SEAT: Final = re.compile(r"(?P<said>[^,()/]+?)(?:,| in| at| a) (?P<where>[^,()/ ]+)")
_PLAYED: Final = frozenset({"play", "played", "voice", "voiced", "portray", "portrayed", "joue"})
_ROLE: Final = re.compile(r"([^(),/]+)(?:\(([^()]+)\)| (?:as|dans le role de) ([^(),/]+))")

_PART_OF_SEASON: Final = re.compile(
    r"(?:in |at |a )?(?:the |la |le )?(?:very )?(?:end|start|beginning|middle|finale?|premiere"
    r"|debut|fin|milieu|(?:first|last|second|third|\w+th) episode|(?:premier|dernier) episode)"
    r" (?:of |de |du |d')(.+)"
    r"|(.+?)(?:'s|,)? (?:season )?(?:finale|premiere)|(.+?),? (?:episode|ep\.?) \w+"
    r"|(?:episode|ep\.?) \w+,? (?:of |de |du )?(.+)"
)
_CHAPTER_AND_VERSE: Final = re.compile(r"(?P<book>(?:\d )?[a-z .]+?) \d+ ?: ?\d+(?: ?[-–] ?\d+)?")

_SCRIPTURE: Final = word_set(
    "bible book testament gospel scripture psalm verse livre evangile psaume verset epistle epitre"
)


def elsewhere(line: Line, place: Sequence[str], tail: Sequence[str]) -> bool:
    """Tell whether the author puts ``place`` elsewhere: in Maryland, not Ohio.

    Or a city does not lie there for which it is a slip: Frankfort, Kentucky.
    """
    said = [text.partition(",") for text in line.right()]
    author = [read(where).words for head, _, where in said if where and read(head).words == place]
    if not author and not has_home(place):
        author = [
            tuple(home.split()) for text in line.right() if (home := home_of(read(text).words))
        ]
    return bool(author) and all(clash(where, tail) for where in author)


def slips_to_place(said: Found, place: Sequence[str]) -> bool:
    """Tell whether what stands before a place is itself one, and not the right word misspelt.

    Lyon, France is no lion.
    """
    return said.match.reason is Reason.TYPO and is_known(place)


def _in_role(line: Line, wording: str, how: Compare) -> bool:
    """Tell whether an answer names actor and role, and one is right: Eric Matthews (Will Friedle).

    Only where the question asks who played whom.
    """
    asked = line.who and not _PLAYED.isdisjoint(line.known)
    found = _ROLE.fullmatch(wording) if asked and not read(wording).negations else None
    return found is not None and any(
        nearest(line, (one.strip(),), how).accepted for one in found.groups() if one
    )


def _credited(line: Line, wording: str, how: Compare) -> bool:
    """Tell whether an answer is right and says whose work it is: Emma, written by Jane Austen."""
    # The pattern tries every length of what is credited, and so is kept for where one can be.
    found = _CREDIT.fullmatch(wording) if " by " in wording or " par " in wording else None
    if not found or not PARTING.isdisjoint(read(found["by"]).words) or read(wording).negations:
        return False
    if found["bare"] and WORKS.isdisjoint(line.known):
        # Great Expectations by Charles Dickens, GPT-4 by OpenAI, but no Google by Microsoft
        by_somebody = read(found["by"]).words[:1] and read(found["by"]).words[0] in GIVEN_NAMES
        if not by_somebody and not read(found["said"]).numbers:
            return False
    said = nearest(line, (found["said"],), how)
    return said.accepted and said.match.distance < LOOSE


def _located(line: Line, wording: str, how: Compare) -> bool:
    """Tell whether an answer is right and says where it lies: Paris in France."""
    # The pattern tries every length of a name, as the next ones do.
    maybe = " in " in wording or " en " in wording or " au" in wording
    found = _WHERE.fullmatch(wording) if maybe else None
    if not found or place_named(read(found["where"]).words) is None:
        return False
    place, tail = read(found["said"]).words, read(found["where"]).words
    if not lies_in(place, tail) or elsewhere(line, place, tail):
        return False
    said = nearest(line, unframed(found["said"]), how)
    return said.accepted and said.match.distance < LOOSE and not slips_to_place(said, place)


def _seated(line: Line, wording: str, how: Compare) -> bool:
    """Tell whether an answer is a body that is right, and in which city it is: ECB in Frankfurt."""
    maybe = "," in wording or " in " in wording or " at " in wording or " a " in wording
    if line.where or not maybe or not has_home((wording.rpartition(" ")[2],)):
        return False
    found = _SEAT.fullmatch(wording)
    if (
        not found
        or is_known(read(found["said"]).words)
        or not any(map(_is_named_body, line.right()))
    ):
        return False
    said = nearest(line, (found["said"],), how)
    return said.accepted and said.match.distance < LOOSE


def _is_named_body(text: str) -> bool:
    """Tell whether a wording is initials, or a name that ends with what bodies are: a bank."""
    name = read(text)
    if len(name.words) < 2:
        return text.isupper() and len(text) > 2
    return not name.common and name.content[-1] in GENERIC and not name.place


def _american(line: Line, wording: str, how: Compare) -> bool:
    """Tell whether an answer is a body that is right, and whose it is: the US SEC.

    Only American ones go by a name that leaves their country out.
    """
    # The pattern tries every length of a name, and so is kept for where it may find something.
    maybe = "us" in wording or "u.s." in wording or "america" in wording or "tat" in wording
    found = _AMERICAN.fullmatch(wording) if maybe else None
    if not found:
        return False
    body = found["behind"] or found["before"]
    if not any(_is_body(text) for text in line.right()):
        return False
    said = nearest(line, (body,), how)
    return said.accepted and said.match.distance < LOOSE


def _is_body(text: str) -> bool:
    """Tell whether a wording is the name of an authority, and does not say of which country."""
    words = read(text).content
    return len(words) > 1 and words[-1] in _AUTHORITIES and not any(map(is_place_word, words))


def _placed(line: Line, wording: str, how: Compare) -> bool:
    """Tell whether an answer is right and ends with where it lies: Austin Texas, Paris France.

    Where nobody asked for a place, and the place is not known here, it may be another thing:
    Amazon France.
    """
    words = read(wording).words
    for size in range(1, len(words)):
        place, tail = words[:-size], words[-size:]
        if place_named(tail) is None or not (line.where or is_known(place)):
            continue
        if not lies_in(place, tail) or elsewhere(line, place, tail):
            continue
        head = " ".join(place)
        for named in (head, " ".join(tail)) if has_home(place) else (head,):
            said = nearest(line, unframed(named), how)
            if said.accepted and said.match.distance < LOOSE:
                return not slips_to_place(said, place)
    return False


def _made_by(line: Line, wording: str, how: Compare) -> bool:
    """Tell whether an answer is a name that is right, and whose it is: GPT-4 d'OpenAI."""
    found = (_OWNED if "'s " in wording else _WHOSE).fullmatch(wording)
    if not found:
        return False
    if found["whose"] in HOUSES:  # ChatGPT from OpenAI, where the author lists ChatGPT by OpenAI
        said = tuple(f"{found['said']} {link} {found['whose']}" for link in ("of", "by"))
        if nearest(line, said, how).accepted:
            return True
    if not read(found["said"]).numbers:
        return False  # the Google of China is another
    names = [text for text in line.right() if text != text.lower()]
    return any(how(name, found["said"], line.known).distance < LOOSE for name in names)


def _in_season(line: Line, wording: str, how: Compare) -> bool:
    """Tell whether an answer is a part of the season that is right: its end, its third episode."""
    maybe = "season" in wording or "series" in wording or "saison" in wording
    found = _PART_OF_SEASON.fullmatch(wording) if maybe else None
    said = found and next(filter(None, found.groups()))
    return bool(said) and nearest(line, unframed(str(said)), how).accepted


def _verse(line: Line, wording: str, how: Compare) -> bool:
    """Tell whether an answer is a verse of the book that is right: Matthew 6:9; no time of day."""
    found = _CHAPTER_AND_VERSE.fullmatch(wording) if ":" in wording else None
    if found is None or _SCRIPTURE.isdisjoint(
        line.known.union(*(read(t).has for t in line.right()))
    ):
        return False
    return nearest(line, unframed(found["book"]), how).accepted


_RULES: Final[tuple[Callable[[Line, str, Compare], bool], ...]] = (
    _in_role,
    _credited,
    _made_by,
    _located,
    _seated,
    _american,
    _placed,
    _in_season,
    _verse,
)


def says_more(line: Line, wording: str, how: Compare) -> bool:
    """Tell whether an answer is right and says more than was asked."""
    return any(rule(line, wording, how) for rule in _RULES)
