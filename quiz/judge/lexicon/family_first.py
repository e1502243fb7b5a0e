"""Names that begin with the family's: Xi Jinping, Bong Joon-ho, Abe Shinzo."""

from __future__ import annotations

import re
from typing import Final

from quiz.judge.lexicon.names import GIVEN_NAMES, PARTICLES
from quiz.values.shape import word_set

_CHINESE_OR_KOREAN: Final = word_set("""
ai bai ban bang bong cai cao chen cheng chiang cui deng ding dong du fang feng fu gao gu guo han hao
hong hou hu huang hwang jia jiang jin kang kim kong lai lei li liang lin liu lu luo ma mao meng moon
nguyen pan park peng pham qian qin ren shi song su sun tan tang tian tran tsai wang wei wen wu xi
xiao xie xu yang yao ye yu yuan zeng zhang zhao zheng zhou zhu
""")
"""Family names in front of a given name of one word or two."""
_BEFORE_TWO: Final = word_set("""
ahn bae chan cho choi chow chung goh im jang jung ko lam lee lim noh oh ong roh seo shin son teo
wong yeo yoo yoon
""")
"""Those that stand in front of two syllables only: Lee Kuan Yew, but Lee Marvin and Ang Lee."""
_JAPANESE: Final = word_set("""
abe akutagawa hatoyama ishiba ishiguro ito kawabata kishida kobayashi koizumi kurosawa mishima
miyazaki mizoguchi murakami nakamura oe ozu sato suga suzuki takahashi tanaka tanizaki watanabe
yamamoto
""")
FAMILY_NAMES: Final = _CHINESE_OR_KOREAN | _BEFORE_TWO
"""Short names, of which each letter makes another: Chan, Chen and Cheng."""
_FAMILIES: Final = FAMILY_NAMES | _JAPANESE
_ALWAYS: Final = word_set("""
ban chen deng huang jiang kim liu mao moon nguyen park pham tran wang xi zhang zhao zhou zhu
""")
"""Those that are nobody's given name, whatever stands behind them."""
_HYPHENED: Final = re.compile(r"\w+ (?P<first>\w+)-(?P<second>\w+)")
"""A given name of two syllables, of which the second is written small: Joon-ho."""
_SYLLABLES: Final = re.compile(
    r"(?:(?:[zcs]h|[bcdfghjklmnpqrstwxyz])(?:[aeiu]|[aeiou]{2,3}|o(?=n))(?:ng?)?){1,2}"
)
"""Chinese as it is written in Latin letters: Keqiang, Weiwei, but not Solo or Marvin."""
_SYLLABLE: Final = re.compile(r"[^aeiouy]*[aeiouwy]+[^aeiouy]*")
_MORAS: Final = re.compile(
    r"(?:(?:[kgsztdnhbpmyrwjf]|[cst]h|ts|[kgnhbpmr]y)?[aeiou]{1,2}(?:n(?![aeiou]))?)+"
)
"""Japanese as it is written in Latin letters: Shinzo, but not Lincoln."""


def is_family_first(text: str, words: list[str]) -> bool:
    """Tell whether ``words``, those of ``text``, begin with the family's name.

    Kim Jong-un and Lee Kuan Yew, but not Kim Kardashian, Lee Harvey Oswald, Lee Van Cleef.
    """
    first, *given = words
    if len(given) not in (1, 2) or not (first in _FAMILIES or "-" in text):
        return False
    if first in _JAPANESE:
        return len(given) == 1 and _MORAS.fullmatch(given[0]) is not None
    if not PARTICLES.isdisjoint(given):
        return False
    if len(given) == 2 and _is_hyphened(text):
        return True
    if not GIVEN_NAMES.isdisjoint(given):
        return False
    if first in _ALWAYS:
        return len(given) == 2 or first not in GIVEN_NAMES
    if first in _CHINESE_OR_KOREAN and all(map(_SYLLABLES.fullmatch, given)):
        return True
    if first not in FAMILY_NAMES or len(given) != 2 or given[1] in FAMILY_NAMES:
        return False  # Wen Ho Lee
    return all(map(_SYLLABLE.fullmatch, given))


def _is_hyphened(text: str) -> bool:
    """Tell whether the last of two words is a name as Joon-ho is; Bankman-Fried is no such."""
    found = _HYPHENED.fullmatch(text.strip())
    return found is not None and found["first"][0].isupper() and found["second"].islower()
