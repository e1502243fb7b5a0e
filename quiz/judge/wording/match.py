"""What comparing two wordings yields, and what it is given."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

from quiz.judge.judgement import NO_DETAILS, Reason

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quiz.judge.wording.reading import Reading

# Distances are ranks: only which of two comes first counts, not by how much. These and those of
# the matches below, in their order: EXACT, FORM, SAME_VALUE, ORDER, INITIALISM, SHORT_NAME, ...
SAME_VALUE: Final = 2
"""Another writing of a date, a number or an amount."""
SHORT_NAME: Final = 5
"""A short form of a given name, or a longer one: Tim for Timothy."""
MORE_PRECISE: Final = 6
"""A value that says more than was asked."""
SLIP: Final = 10
"""No letter off; the more letters are, the further."""
LOOSE: Final = 20
"""From this distance on, a part of the wording was left out of account."""
FULLER: Final = LOOSE + 5
"""A name of one word with more of it: Napoleon Bonaparte; Charles, for de Gaulle."""
FAR: Final = 1000
"""What does not match."""


@dataclass(frozen=True, slots=True)
class Match:
    """How near a given wording is to an expected one, and why."""

    distance: int
    """0 the same, then the further the looser the rule; ``FAR`` for no match."""
    reason: Reason
    details: Mapping[str, str | int] = field(default_factory=lambda: NO_DETAILS)

    @property
    def found(self) -> bool:
        """Tell whether the wordings mean the same."""
        return self.distance < FAR


EXACT: Final = Match(0, Reason.EXACT)
FORM: Final = Match(1, Reason.FORM)
ORDER: Final = Match(3, Reason.FORM)
INITIALISM: Final = Match(4, Reason.INITIALISM)
DIFFERENT: Final = Match(FAR, Reason.DIFFERENT)
NEGATED: Final = Match(FAR, Reason.NEGATED)
DIGITS_DIFFER: Final = Match(FAR, Reason.DIGITS_DIFFER)
TOO_GENERAL: Final = Match(FAR, Reason.TOO_GENERAL)
MORE_SPECIFIC: Final = Match(FAR, Reason.MORE_SPECIFIC)
OTHER_MEANING: Final = Match(FAR, Reason.OTHER_MEANING)


@lru_cache(maxsize=64)
def typo(count: int) -> Match:
    """Return the match of a wording with ``count`` letters off."""
    return Match(
        SLIP + min(count, LOOSE - SLIP - 1), Reason.TYPO, MappingProxyType({"count": count})
    )


class Pair(NamedTuple):
    """Two wordings to compare, and what the question says by itself."""

    right: Reading
    given: Reading
    known: frozenset[str]
    """Common words of the question: who repeats or drops one of them says nothing else."""
