"""What one clause says of a claim: who says, confirms, denies or contradicts it, and who does not.

What is stressed, what only echoes the claim and what is said behind *that* is told apart here, the
rest by the rules.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from quiz.deck.model import ClaimVerdict
from quiz.judge.claims.rules import DENIALS, NoVerdict, verdict_of
from quiz.judge.claims.vocabulary import meant_by
from quiz.values.patterns import pattern
from quiz.values.shape import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quiz.judge.claims.vocabulary import Meant


class Said(NamedTuple):
    """What a clause says."""

    what: ClaimVerdict | NoVerdict
    mended: bool = False
    """Whether a word of it was misspelt."""
    weak: bool = False
    """Whether it gives way to a plain verdict beside it: of course."""
    echo: bool = False
    """Whether it only says that something is so, or is not: he did, there weren't any."""
    keyed: bool = False
    """Whether it is a single letter or figure, or the rank of an option."""
    able: bool = False
    """Whether it says only that something can be, or cannot: you can't."""


_ELLIPTIC: Final = pattern(
    r"(?:he|there|it|they|i) be(?: not)?(?: (?:done|be|one|none))*"
    r"|there not be|(?:(?:he|it|they|i|one) )?can(?: not)?"
    r"|(?:he|they|it) (?:not )?(?:it |le )?etre (?:not )?done"
)
"""Something is so or is not, in as many words: he did, there weren't any, you can't."""
_STRESS: Final = word_set("sure quite wholly")
_NOT_QUITE: Final = pattern(r"\bnot (?:sure|quite)\b")
_AFTER_VERB: Final = pattern(
    r"\b(say|talk|proven|deny|contradicts?|know|allow|can|agree) (not|nothing)\b"
)
"""Denials behind a verb, as in French: l'article dit pas."""
_NEVER: Final = word_set("never jamais")
"""Denials that are answers by themselves."""
_LE: Final = frozenset(("le", "la", "l"))
_IS: Final = word_set("is est sont etait etaient")
"""Forms of *be* that make said and stated passive."""
_UNTOLD: Final = word_set("be etre one")
"""Words of the rules that matter to a few of them only."""
_VERBS: Final = word_set("say contradict")
"""Verbs before which *le* stands for the claim."""
_LINKS: Final = word_set(
    "who whom whose whether if si que qu that about of de d du des sur for pour concernant "
    "concerning regarding qui quand when where ou why pourquoi how comment quel quelle which he "
    "she they it s ce"
)
"""Words that begin what is not known: l'article ne dit pas qui ..."""
_MOST_WORDS: Final = 30
"""Words of the longest clause that is looked through: a bound on the work."""


@lru_cache(maxsize=1024)
def statement(words: tuple[str, ...]) -> Said | None:
    """Return what the folded words of a whole clause say of the claim; None where that is unclear.

    What is not known may be told behind *that*, *who*, *of* ...: no evidence that he wrote it.
    """
    if not words or len(words) > _MOST_WORDS:
        return None
    meant = meant_by(words)
    unknown = next((at for at, one in enumerate(meant) if not one.known), len(meant))
    if unknown == len(meant):
        found = _whole(meant)
        if found:
            return found
    for at in range(min(unknown, len(meant) - 1), 0, -1):
        if meant[at].typed in _LINKS:
            found = _whole(meant[:at])
            if found and found.what in (ClaimVerdict.NOT_ENOUGH_EVIDENCE, NoVerdict.SHRUG):
                return found
    return None


def _whole(meant: Sequence[Meant]) -> Said | None:
    """Return what a clause says of which every word is known."""
    mended = any(one.mended for one in meant)
    words = _objects(meant)
    bare = [word for word in words if word not in _STRESS]
    plain = [word for word in bare if word not in _UNTOLD]
    if len(bare) < len(words):
        if _NOT_QUITE.search(" ".join(words)):
            return Said(NoVerdict.HEDGE, mended)
        if plain == ["not"]:  # absolutely not
            return Said(ClaimVerdict.REFUTED, mended)
        if not plain and "sure" in words:
            return Said(ClaimVerdict.SUPPORTED, mended, weak=True)
    if plain == ["not"] and meant[-1].typed in _NEVER:
        return Said(ClaimVerdict.REFUTED, mended)
    if _ELLIPTIC.fullmatch(" ".join(bare)):
        so = ClaimVerdict.REFUTED if {"not", "none"}.intersection(bare) else ClaimVerdict.SUPPORTED
        return Said(so, mended, weak=True, echo=True, able="can" in bare)
    found = verdict_of(_AFTER_VERB.sub(r"\2 \1", " ".join(plain)).split())
    if not found:
        return None
    # of the sources it is a verdict; they differ may be said of what the claim speaks of
    return Said(found, mended, weak=found is ClaimVerdict.CONFLICTING and plain[0] == "they")


def _objects(meant: Sequence[Meant]) -> list[str]:
    """Return the words of the rules, with *le* as *it* where it stands before a verb."""
    found: list[str] = []
    for at, one in enumerate(meant):
        ahead = meant[at + 1].means if at + 1 < len(meant) else ""
        if (one.typed in _LE and not one.means and ahead in _VERBS) or (
            one.typed in _IS and _said(meant[at + 1 :])
        ):
            found.append("le")
        elif one.typed in ("n", "ne") and not one.means and _denies(meant):
            found.append("not")
        else:
            found += one.means.split()
    return found


def _said(meant: Sequence[Meant]) -> bool:
    """Tell whether *said* comes next: is clearly stated, n'est pas dit."""
    ahead = next((one.means for one in meant if one.means not in ("", "quite", "sure", "not")), "")
    return ahead == "say"


def _denies(meant: Sequence[Meant]) -> bool:
    """Tell whether *ne* denies by itself: on ne sait. Not beside another denial, or *que*."""
    others = any(
        word == "not-in" or (word in DENIALS and word != "no")
        for one in meant
        for word in one.means.split()
    )
    return not others and not any(one.typed in ("que", "qu") for one in meant)
