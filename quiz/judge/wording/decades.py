"""Decades as people write them: the 1970's, '70s, seventies, années 70, années soixante-dix."""

from __future__ import annotations

import re
from typing import Final

_TENS: Final = (
    *("twenties", "thirties", "forties", "fifties"),
    *("sixties", "seventies", "eighties", "nineties"),
)
_FRENCH_TENS: Final = (
    *("vingt", "trente", "quarante", "cinquante"),
    *(
        "soixante(?![ -]dix)",
        "soixante[ -]dix",
        "quatre[ -]vingts?(?![ -]dix)",
        "quatre[ -]vingt[ -]dix",
    ),
)
_DECADE: Final = re.compile(
    r"\b(?P<full>[12]\d\d0)'?s\b|(?<![\d$€£])'?\b(?P<short>[2-9]0)'?s\b"
    r"|\bannees (?P<french>(?:[12]\d)?[2-9]0)\b|\b(?P<word>" + "|".join(_TENS) + r")\b"
    r"|\bannees (?P<said>" + "|".join(_FRENCH_TENS) + r")\b"
)
_ENDING_IN_TIES: Final = re.compile(r"\b(?:annees|" + "|".join(_TENS) + r")\b")


def decades_in_figures(folded: str) -> str:
    """Return a folded text with its decades written one way, 1970s."""
    if "0" in folded or _ENDING_IN_TIES.search(folded):
        return _DECADE.sub(_decade, folded)
    return folded


def _decade(found: re.Match[str]) -> str:
    """Write a decade one way: the 1970's, '70s, seventies, années 70 are the 1970s."""
    digits = found["full"] or found["french"]
    if found["said"]:
        said = next(at for at, tens in enumerate(_FRENCH_TENS) if re.fullmatch(tens, found["said"]))
        return f"19{2 + said}0s"
    if not digits:
        digits = found["short"] or f"{2 + _TENS.index(found['word'])}0"
    return f"{digits if len(digits) == 4 else '19' + digits}s"
