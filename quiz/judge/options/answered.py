"""What stands around an option: yes or no, about or more than, and a reason behind it.

*No, it was stolen* may be named without its no, where no other option says the same with a yes;
*about 8 minutes* is *8 min*, which *more than 8 minutes* may be too, but *less than 8 minutes* not.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from quiz.judge.lexicon.words import YES_OR_NO
from quiz.judge.line.separators import AROUND
from quiz.values.patterns import pattern
from quiz.values.text import fold

if TYPE_CHECKING:
    import re

    from quiz.judge.options.shown import Options

_ANSWERED: Final = pattern(r"(?P<said>yes|no|oui|non)\b ?[,:.;-] ?(?P<rest>.*\w.*)")
_ANSWERING: Final = pattern(r"(?P<said>yes|yeah|yep|oui|no|nope|non)\b[ ,:.;-]+(?P<rest>.*\w.*)")
"""As players type it, a comma or none behind it: No Logo begins with no such word."""
_DEGREE: Final = pattern(
    r"(?:(?P<more>more than|over|at least|plus d(?:e |')|au moins|au-dela de )"
    r"|(?P<less>less than|under|at most|up to|moins d(?:e |')|au plus|jusqu'a )"
    r"|(?:just )?(?:about|around|roughly|approximately|some|nearly|almost|close to|environ|presque"
    r"|a peu pres|pres de|autour de|quelque))\s*(?P<rest>\S.*)"
)


_FALLING_SHORT: Final = ("nearly ", "almost ", "close to ", "presque ", "pres d")
_BEFORE_REASON: Final = r"\w)[,;:]? (?:because|since|parce qu(?:e |')|car |puisqu(?:e |')).+"
_REASONING: Final = (" because ", " since ", " parce qu", " car ", " puisqu")
_REASONS: Final = (
    pattern(rf"(?P<said>.*{_BEFORE_REASON}"),
    pattern(rf"(?P<said>.*?{_BEFORE_REASON}"),
)
"""What is said before the last reason, and before the first one."""
_FIRST: Final = _REASONS[1:]


def without_reasons(text: str, options: Options) -> tuple[str, ...]:
    """Return what stands before the first reason in a folded text: they fall, because ...

    Before the last one too where an option gives a reason itself; nothing where there is none.
    """
    if not _reasons_in(text):
        return ()  # as most
    found = (reason.fullmatch(text) for reason in (_REASONS if _give_reasons(options) else _FIRST))
    return tuple(dict.fromkeys(one["said"] for one in found if one))


def _reasons_in(text: str) -> bool:
    return any(word in text for word in _REASONING)


@lru_cache(maxsize=256)
def _give_reasons(options: Options) -> bool:
    """Tell whether a wording of an option has a reason in it."""
    return any(_reasons_in(f" {fold(form)}") for forms in options for form in forms)


class Answers(NamedTuple):
    """Options of which some begin with yes or no."""

    said: tuple[bool | None, ...]
    """What each begins with; None where it does with neither."""
    bare: tuple[tuple[str, ...], ...]
    """The wordings of each without it."""

    def same(self, one: int, other: int) -> bool:
        """Tell whether two options differ in nothing but yes and no."""
        return not set(self.bare[one]).isdisjoint(self.bare[other])


def part(text: str, begins: re.Pattern[str] = _ANSWERING) -> tuple[bool | None, str]:
    """Return the yes or no that a folded text begins with, and what it goes on with."""
    found = begins.fullmatch(text)
    return (YES_OR_NO[found["said"]], found["rest"]) if found else (None, text)


@lru_cache(maxsize=256)
def answers(options: tuple[tuple[str, ...], ...]) -> Answers | None:
    """Return the options without the yes or no of each; None where none has one."""
    parted = [[part(fold(form), _ANSWERED) for form in forms] for forms in options]
    said = tuple(next((one for one, _ in each if one is not None), None) for each in parted)
    if all(one is None for one in said):
        return None
    return Answers(said, tuple(tuple(rest for _, rest in each) for each in parted))


@lru_cache(maxsize=2048)
def degree(text: str) -> tuple[int, str]:
    """Return 1 for *more than*, -1 for *less than*, else 0, and what is behind it or *about*."""
    found = _DEGREE.fullmatch(fold(text).strip(AROUND))
    if not found:
        return 0, ""
    return (1 if found["more"] else -1 if found["less"] else 0), found["rest"]


def falls_short(text: str) -> bool:
    """Tell whether a folded text says that it is a little less: almost a year, presque un an."""
    return text.startswith(_FALLING_SHORT)


def contrary(one: str, other: str) -> bool:
    """Tell whether one text says more than and the other less than: over a year, under a year."""
    return {degree(one)[0], degree(other)[0]} == {1, -1}
