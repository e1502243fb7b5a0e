"""What an answer takes from its question: *more powerful than GPT-4*, *Musk did*."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from quiz.judge.lexicon.names import KIN
from quiz.judge.lexicon.words import ANOTHER, OF, PARTING, RELATIONS, SMALL
from quiz.judge.wording.reading import singular
from quiz.values.shape import word_set

if TYPE_CHECKING:
    from quiz.judge.line.answer_line import Line

_LEADING: Final = word_set("""
for to from by with under than pour par avec vers sous que
""")
"""Relations that say nothing in front of a whole answer, as *without*, *after* and *against* do."""
_THAN: Final = frozenset(("than", "que"))
_PRONOUNS: Final = word_set("""
he she it they we him her them one se s il elle ils elles on lui c ce ca y who that qui being be
""")
_NO_OTHERS: Final = word_set("more less fewer plus moins counter")
"""Words of a comparison, which the question has to say as well; to counter somebody."""
_APART: Final = (
    (ANOTHER - _NO_OTHERS)
    | KIN
    | PARTING
    | (RELATIONS - _LEADING - word_set("against contre versus"))
)
_ALIKE: Final = """
concentrate focus devote dedicate concentrer consacrer focaliser
counterweight counter counterbalance offset against contrepoids contrer contrebalancer contre face
application app appli programme program
newspaper journal paper daily quotidien
"""
"""Words, a group a line, of which an answer may have another one than its question."""
_BEFORE: Final = _LEADING | _PRONOUNS | SMALL
_WORD: Final = re.compile(r"(?P<word>[^\W_]+)(?: |')")
_MOST: Final = 8
"""Words of the question that an answer repeats: a bound on the work."""
_DID: Final = re.compile(
    r"(?P<who>.+?) (?:(?:did|does|do|has|had|have|is|was|will|would)(?: (?:it|so|that|this))?"
    r"|(?:said|says|claims|claimed|thinks|thought|wrote|made)(?: (?:it|so|that|this))?"
    r"|(?:l'a|l'avait) (?:dit|fait|ecrit)|(?:a|avait) (?:dit|fait|ecrit) (?:ca|cela)"
    r"|le (?:dit|pense|fait)|(?:who|qui l'a(?:vait)?) \w+(?: (?:it|so|that|him|her|them))?)[ .!]*"
)
_UNDER: Final = re.compile(
    r"(?P<who>.+)(?:'s|s') (?:leadership|direction|rule|guidance|command|presidency|reign)[ .!]*"
)
_VERB: Final = re.compile(r"(?P<who>.+?) (?P<verb>\w+) (?:it|so|that|this|him|her|them)[ .!]*")
_STEM: Final = 4
"""Letters that the forms of a verb begin with: kills, killed."""
_BY: Final = frozenset(("by", "par", "in", "en", "was", "is"))
_STATING: Final = word_set(
    "is was are were been has had have located situated found est etait ont ete situe situee trouve"
)
"""Verbs that state where or by whom: the telephone was invented by Bell."""
_BEHIND: Final = word_set(
    "did does do has had have is was will would it so that this him her them dit fait ecrit ca cela"
    " pense said says claims claimed thinks thought wrote made leadership direction rule guidance"
    " command presidency reign"
)
"""The last words of these: most answers need not be searched for one."""


def without_asked(line: Line, wordings: tuple[str, ...], *, who: bool) -> tuple[str, ...]:
    """Return an answer without the words of its question in front, the verb of one behind a name.

    Empty where it has none of them. ``who``: the question asks for somebody.
    """
    text = wordings[-1]
    first, _, behind = text.partition(" ")
    if not behind:
        return ()
    known = _said(line.known) | line.asking.told
    whole = _without_verb(text, known) if who else text
    if line.asking.deed and whole is text:
        whole = _without_deed(text, known, line.asking.deed[:_STEM])
    if whole is text and first not in _BEFORE and "'" not in first and not _is_asked(first, known):
        return ()  # as most answers
    text = bare = whole
    taken = done = False
    deed = line.asking.deed[:_STEM] or " "
    for _ in range(_MOST):
        found = _WORD.match(text)
        if not found:
            break
        word = found["word"]
        if word in _APART or (who and word in OF) or (word in _THAN and not line.compared):
            return ()
        if word not in _BEFORE and not _is_asked(word, known) and not (taken and word in _STATING):
            break
        if done and word in RELATIONS and word not in _BY:
            return ()  # bought from Microsoft
        taken = taken or word not in SMALL
        done = done or word.startswith(deed)
        text = text[found.end() :]
        # a question in small letters may name a Michael, who is a part of another's name
        if taken and (not who or word in _BEFORE or word in RELATIONS):
            bare = text
    return (bare,) if bare and bare != wordings[-1] else ()


def _without_verb(text: str, known: frozenset[str]) -> str:
    """Return a name without the verb that stands for the question: Musk did, Musk l'a dit."""
    last = text.rstrip(" .!").rpartition(" ")[2]
    if last not in _BEHIND and " who " not in text and " qui " not in text:
        return text
    found = _DID.fullmatch(text) or _UNDER.fullmatch(text)
    if found is None and (verb := _VERB.fullmatch(text)) and _is_asked(verb["verb"], known):
        found = verb
    return found["who"] if found else text


def _without_deed(text: str, known: frozenset[str], deed: str) -> str:
    """Return who did it without what the question says was done: Bell invented the telephone.

    Only where the question asks who did it: elsewhere Hector killed nobody.
    """
    words = text.rstrip(" .!").split()
    told = sum(1 for _ in takewhile(lambda word: _is_told(word, known), reversed(words)))
    at = len(words) - told
    while at < len(words) and words[at] in SMALL:
        at += 1
    if not told or at in (0, len(words)) or not words[at].startswith(deed):
        return text
    return " ".join(words[: len(words) - told])


def told_backwards(line: Line, text: str) -> bool:
    """Tell whether an answer says that the right one suffered what it did: Achilles killed Paris.

    Asked who killed Achilles; but he was killed by Paris.
    """
    deed = line.asking.deed
    if deed[:_STEM] not in text:
        return False
    words = text.split()
    at = next((at for at, word in enumerate(words) if word.startswith(deed[:_STEM])), 0)
    before, after = words[:at], words[at + 1 : at + 2]
    if not before or not after or after[0] in _BY or not _STATING.isdisjoint(before):
        return False
    known = _said(line.known) | line.asking.told
    if all(word in SMALL for word in before):
        return False
    return all(word in SMALL or _is_asked(word, known) for word in before)


def _is_told(word: str, known: frozenset[str]) -> bool:
    return word in SMALL or word in _STATING or word in _LEADING or _is_asked(word, known)


def _is_asked(word: str, known: frozenset[str]) -> bool:
    """Tell whether the question says a word: in the plural, or in another form of a verb."""
    if word in known or singular(word) in known:
        return True
    if not word.endswith(("ed", "ing")):
        return False
    stem = word.removesuffix("ed").removesuffix("ing")
    return len(stem) > 2 and (stem in known or f"{stem}e" in known)


@lru_cache(maxsize=4096)
def _said(known: frozenset[str]) -> frozenset[str]:
    """Return the words of a question and those that say the same."""
    groups = map(frozenset, map(str.split, _ALIKE.strip().splitlines()))
    return known.union(*(group for group in groups if not group.isdisjoint(known)))
