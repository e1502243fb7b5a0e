"""Numbers in digits, grouped and parted in the French or the English way."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache

_GROUPED = re.compile(r"(\d{1,3})([ .,'_])(\d{3}(?:\2\d{3})*)(?:([.,])(\d+))?")


@lru_cache(maxsize=256)
def literal_values(text: str, *, comma_decimal: bool) -> tuple[Fraction, ...]:
    """Return the readings of a number in digits; "10.000" is ten thousand first, in any language.

    A separator before three digits may group or part; anywhere else, and after a zero, it parts.
    """
    match = _GROUPED.fullmatch(text)
    if match is None:
        return (Fraction(_plain(text)),)
    first, separator, groups, mark, decimals = match.groups()
    bare = first + re.sub(r"\D", "", groups)
    if mark:
        return (Fraction(f"{bare}.{decimals}"),)
    grouped = Fraction(bare)
    if separator in " '_" or len(groups) > 3:
        return (grouped,)
    parted = Fraction(f"{first}.{groups}")
    if first == "0":
        return (parted,)
    if groups == "000" or separator == (".," if comma_decimal else ",.")[0]:
        return grouped, parted
    return parted, grouped


def _plain(text: str) -> str:
    text = text.replace(",", ".")
    return f"0{text}" if text.startswith(".") else text
