"""What is said of a claim, in the rules' own words, and the verdict that it comes to.

``source not say`` is what is left of *the article doesn't say so*; see ``vocabulary``.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from quiz.deck.model import ClaimVerdict
from quiz.values.patterns import pattern
from quiz.values.shape import word_set

if TYPE_CHECKING:
    import re


class NoVerdict(StrEnum):
    """What a clause may say that is no verdict."""

    SHRUG = "shrug"
    """Of the player: I don't know."""
    HEDGE = "hedge"
    """A verdict taken back by half: not quite true, partly."""


DENIALS: Final = word_set("not no none nothing nobody neither")
_S: Final = r"(?:(?:it|they|source|evidence|claim|both|there|in) )*"
"""Who or what says, does or is something."""
_T: Final = r"(?: (?:it|le|they|source|evidence|claim|by|in|self|thing|say|between|what|both))*"
"""What may follow: it, in the article, by the sources."""
_NOBODY: Final = r"(?:nothing|nobody|none(?: source)?)"
_IT: Final = r"(?: (?:it|by|claim|source))*"
_AGAINST: Final = r"(?:contradicts?|deny)"

_SUPPORTED: Final = r"""
agree      | i agree{IT}
agree      | {S}agree{T}
contradict contradicts deny | {NOBODY}(?: in source)? {AGAINST}{IT}
yes        | (?:{S}say )?yes
true       | {S}(?:say )?{S}true{T}
false      | {S}(?:say )?{S}not (?:can )?false{T}
truth      | it truth
what       | {S}what(?=.* say){T}
proven     | i proven{IT}|{S}(?:self )?proven{T}
say        | {S}(?:say it|le say){T}|say in source
evidence   | there evidence(?: it| claim| source| in)*
"""
_REFUTED: Final = r"""
agree      | (?:i )?not agree{IT}
differ     | i differ{IT}
contradict contradicts deny | {S}le {AGAINST}|{S}{AGAINST} (?:it|claim|by|in){T}
contradicts deny | (?:both )?source (?:contradicts|deny)
contradicts deny | (?:it |claim )*(?:contradicts|deny)(?: source)*
contrary   | {S}(?:say |truth )?(?:it )?contrary(?: true)?{T}
other      | {S}say (?:it )?other(?: thing)?
against    | {S}(?:evidence|source|it) against{T}
no         | (?:{S}say )?no
true       | {S}(?:say )?{S}not (?:can )?true{T}
false      | {S}(?:say )?{S}false{T}
truth      | it not truth
what       | {S}not what(?=.* say){T}
"""
_CONFLICTING: Final = r"""
self       | {S}(?:self contradicts?|contradicts? self){T}
self       | {S}say contrary self
source     | (?:source )+contradicts?(?: what in)?(?: source)+
other      | (?:source )?contradicts? other(?: source)?
differ     | {S}(?:self )?(?:say )?(?:thing )?differ(?: differ)?{T}
agree consist | (?!not agree$){S}(?:self )?not (?:agree|consist){T}
same       | {S}not (?:(?:say|know) same|same evidence){T}
consensus  | {S}(?:not|no|none) consensus{T}
depend     | {S}depend{T}|(?:both |it )*true false depend{T}
both       | both(?: they)?|(?:it|they|source)? ?say both|evidence both
twosided   | {S}twosided
"""
_OPEN: Final = r"""
deny       | {S}(?=.*(?:not|neither))(?:can |not |neither )*proven (?:or|neither) deny{T}
neither    | {S}say neither (?:true|yes) neither (?:false|no)
say        | {S}not say (?:true|yes)(?: or (?:no|false))?
open       | {S}open{T}
hard       | hard (?:le )?(?:say|know|proven|deny){T}
lack       | {S}lack(?: in)?(?: enough)?(?: evidence| source)+|{S}evidence lack
not-in     | (?:it |claim )*not-in source(?: in source)?
nothing    | (?:there )?nothing(?: it| in| source)+|there nothing
"""
_SHRUG: Final = r"""
i          | (?:i |it )*i not know
neither    | neither true neither false
"""
_IN_TURN: Final = (
    (NoVerdict.SHRUG, _SHRUG),
    (ClaimVerdict.CONFLICTING, _CONFLICTING),
    (ClaimVerdict.SUPPORTED, _SUPPORTED),
    (ClaimVerdict.REFUTED, _REFUTED),
    (ClaimVerdict.NOT_ENOUGH_EVIDENCE, _OPEN),
)
"""Each rule has, in front of it, the words of which one must be there: most are not looked at."""


def _rules(
    lines: str, verdict: ClaimVerdict | NoVerdict
) -> list[tuple[frozenset[str], re.Pattern[str], ClaimVerdict | NoVerdict]]:
    parts = (
        *(("{S}", _S), ("{T}", _T)),
        *(("{NOBODY}", _NOBODY), ("{IT}", _IT), ("{AGAINST}", _AGAINST)),
    )
    for name, part in parts:
        lines = lines.replace(name, part)
    found = []
    for line in lines.strip().splitlines():
        words, _, rule = line.partition(" | ")
        found.append((word_set(words), pattern(rule), verdict))
    return found


_RULES: Final = [rule for verdict, lines in _IN_TURN for rule in _rules(lines, verdict)]
_LEFT_OPEN: Final = word_set("say talk proven know allow enough evidence clear")
"""What leaves a claim open where it is denied: not said, not proven, can't be known."""
_BESIDE_OPEN: Final = (
    _LEFT_OPEN | DENIALS | word_set("it le they source claim both there by in can thing other")
)


def verdict_of(words: list[str]) -> ClaimVerdict | NoVerdict | None:
    """Return what a clause comes to that consists of these words of the rules."""
    said = set(words)
    text = " ".join(words)
    for needs, rule, verdict in _RULES:
        if not needs.isdisjoint(said) and rule.fullmatch(text):
            return verdict
    return ClaimVerdict.NOT_ENOUGH_EVIDENCE if _leaves_open(words, said) else None


def _leaves_open(words: list[str], said: set[str]) -> bool:
    """Tell whether one word denies what would settle the claim: ne permet pas de le dire."""
    if not said <= _BESIDE_OPEN or said.isdisjoint(_LEFT_OPEN):
        return False
    return sum(word in DENIALS for word in words) == 1
