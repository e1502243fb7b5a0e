"""The given names beside the right surname: the same person, or a namesake."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

from quiz.judge.judgement import Reason
from quiz.judge.lexicon.genders import MEN, WOMEN
from quiz.judge.lexicon.names import GIVEN_NAMES, KIN
from quiz.judge.lexicon.people import NAMESAKES, SHORTLY_NAMED
from quiz.judge.lexicon.words import PARTING, RELATIONS
from quiz.judge.naming.name_slips import given_off
from quiz.judge.naming.offices import is_office
from quiz.judge.wording.match import FAR, FORM, MORE_SPECIFIC, ORDER, SHORT_NAME, SLIP, Match
from quiz.values.shape import word_set

if TYPE_CHECKING:
    from quiz.judge.naming.name import Name

OTHER_PERSON: Final = Match(FAR, Reason.OTHER_PERSON)
_VERBS: Final = word_set("""
is was has had sued hates loves knows met beat beats fought left won lost hit shot taught made sues
fires replaces kills hired betrayed est etait avait deteste aime connait tue vire bat battu epouse
remplace accuse attaque quitte marries
""")
_ENDING_IN_ED: Final = word_set("""
ahmed hamed mohamed muhammed reed saeed waleed rashed creed steed syed sayed javed khaled majed obed
jed
""")
"""Names that end like a participle."""
_PRAENOMINA: Final = word_set("""
aulus caius decimus gaius gnaeus lucius marcus publius quintus sextus titus
""")
"""Given names of Romans, who are mostly known without: Gaius Julius Caesar."""
_SEXES: Final = ((MEN, WOMEN), (WOMEN, MEN))
_COMPOUNDING: Final = word_set("anne hans jean jose juan marie mary pierre")
"""Names that make another name of the one behind them: Jean Luc, Juan Carlos."""
_NO_NAMES: Final = PARTING | RELATIONS | KIN | _VERBS


class _Matched(NamedTuple):
    """How typed names stand to the given names that are right, one by one and in their order."""

    pairs: list[tuple[str, str]]
    """Each right name with what was typed for it."""
    strange: list[str]
    """What was typed besides, behind the first name."""
    off: int
    """Letters off in all."""
    sure: bool
    """Whether more than a middle initial tells who it is."""


def compare_given(right: Name, names: tuple[str, ...], off: int) -> Match:
    """Compare the names beside the right surname, in which ``off`` letters are off."""
    if "".join(names) == "".join(right.given):
        return accept(off, FORM.distance, Reason.FORM)
    if len(names) == 1 and right.initials.startswith(names[0]):
        return accept(off, SHORT_NAME, Reason.SHORT_NAME)
    # Fei Li may be somebody else than Fei-Fei Li; Jo Tsonga is a short form of Jo-Wilfried
    if right.joined and len(names) == 1 and len(names[0]) > 2 and names[0] in right.given:
        return MORE_SPECIFIC
    matched = _matched(right.given, _after_title(names, right))
    if matched is None or _is_another(right, matched):
        return OTHER_PERSON if off or not _is_fuller(right, names) else FORM
    short = any(one != word and given_off(one, word) == 0 for one, word in matched.pairs)
    if short:
        return accept(off + matched.off, SHORT_NAME, Reason.SHORT_NAME)
    return accept(off + matched.off, ORDER.distance, ORDER.reason)


def _matched(given: tuple[str, ...], names: tuple[str, ...]) -> _Matched | None:
    """Find each of ``names`` among the ``given`` ones; None where the first is none of them."""
    place, off, pairs, strange = 0, 0, [], []
    sure = False
    for word in names:
        found = (
            (at, letters)
            for at in range(place, len(given))
            if (letters := given_off(given[at], word)) is not None
        )
        first = next(found, None)
        if first:
            at, letters = first
            off += letters
            place = at + 1
            pairs.append((given[at], word))
            # A middle initial alone does not tell Samuel Johnson from Hugh S. Johnson.
            sure = sure or at == 0 or len(given[at]) > 1 or len(word) == 1
        elif not pairs:
            return None
        else:
            strange.append(word)
    return _Matched(pairs, strange, off, sure)


def _is_another(right: Name, matched: _Matched) -> bool:
    """Tell whether what was typed besides makes another person, or too little was typed.

    A middle name that the author leaves out may be given; beside the author's own, or where the
    given name or the surname comes again, it is somebody else's.
    """
    strange = matched.strange
    if any(map(is_no_name, strange)) or _is_namesake(right, matched):
        return True
    if strange and any(word in KIN for _, word in matched.pairs):
        return True  # le mari de Curie
    if not {right.given[0], *right.surname}.isdisjoint(strange):
        return True
    if strange and (len(right.given) > 1 or not all(map(str.isalpha, strange))):
        return True
    return not matched.sure


def _is_fuller(right: Name, names: tuple[str, ...]) -> bool:
    """Tell whether one name more stands in front of the given name: James Paul McCartney.

    Not where that is the name of somebody else, John Paul Jones, or makes one name of two: Jean Luc
    Godard is nobody's Luc. An author who gives two names has left none out.
    An initial in front is as good: J. Edgar Hoover.
    """
    if len(names) != 2 or names[1:] != right.given or right.joined:
        return False
    first, given = names
    others = NAMESAKES.get((given, right.surname[0]), frozenset())
    if len(first) == 1:
        return first.isalpha() and all(other[0] != first for other in others)
    if first not in _PRAENOMINA and (first not in GIVEN_NAMES or first in _COMPOUNDING):
        return False
    if first in others:
        return False
    return not any(first in one and given in other for one, other in _SEXES)


def _is_namesake(right: Name, matched: _Matched) -> bool:
    """Tell whether a middle name or a short form makes two of one: John Quincy Adams, Tom Hardy."""
    if any((one, word, right.surname[0]) in SHORTLY_NAMED for one, word in matched.pairs):
        return True
    middle = NAMESAKES.get((right.given[0], right.surname[0]))
    if middle is None:
        return False
    if middle.isdisjoint(right.given):
        return not middle.isdisjoint(matched.strange)
    return all(one not in middle for one, _ in matched.pairs)


def is_no_name(word: str) -> bool:
    """Tell whether a word says what one does to another: Sam fired Altman."""
    if word in GIVEN_NAMES or word in _ENDING_IN_ED:
        return False
    return word in _NO_NAMES or word.endswith("ed")


def _after_title(names: tuple[str, ...], right: Name) -> tuple[str, ...]:
    """Return the names behind a calling: OpenAI CEO Sam Altman, the head of Tesla Elon Musk.

    Not where the words make somebody else of the name: the brother of Sam Altman.
    """
    for place, name in enumerate(names):
        if given_off(right.given[0], name) is not None and is_office(names[:place]):
            return names[place:]
    return names


def accept(off: int, distance: int, reason: Reason) -> Match:
    """Return the match of a name in which ``off`` letters are off."""
    if not off:
        return Match(distance, reason)
    return Match(distance + SLIP + off, Reason.TYPO, MappingProxyType({"count": off}))
