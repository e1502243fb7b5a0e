"""The words numbers are made of, in French and English, and the whole numbers they spell.

An own grammar rather than text2num. On the spelled numbers of tests/values/test_numbers.py, each
read in its own language, text2num 3.1 gets 59 of 75 and this grammar all: it is not made for
halves ("un milliard et demi", "half a million"), dozens, "a hundred" and trillions, reads one
language at a time where answers mix both ("20 thousand dollars américains"), and does not say
which reading of a billion it took. It is faster, being Rust, but its import costs 10 ms and the
words would have to be found and cut out for it first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.values.lexing import key_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quiz.values.lexing import Token


def _in_order(words: str) -> tuple[str, ...]:
    return tuple(words.split())


ENGLISH_ONES = _in_order("zero one two three four five six seven eight nine")
FRENCH_ONES = _in_order("zero un deux trois quatre cinq six sept huit neuf")
ENGLISH_TEENS = _in_order(
    "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
)
FRENCH_TEENS = _in_order("dix onze douze treize quatorze quinze seize")
ENGLISH_TENS = _in_order("twenty thirty forty fifty sixty seventy eighty ninety")
FRENCH_TENS = _in_order("vingt trente quarante cinquante soixante septante huitante nonante")

ONES = {word: n for words in (ENGLISH_ONES, FRENCH_ONES) for n, word in enumerate(words)}
ONES |= {"une": 1}
TEENS = {word: n for words in (ENGLISH_TEENS, FRENCH_TEENS) for n, word in enumerate(words, 10)}
TEENS |= {"thirten": 13, "fourten": 14, "fiveteen": 15, "ninteen": 19, "quatorse": 14}
TENS = {word: 10 * n for words in (ENGLISH_TENS, FRENCH_TENS) for n, word in enumerate(words, 2)}
TENS |= {"fourty": 40, "ninty": 90, "vingts": 20, "octante": 80}
DIGITS = {**ONES, "oh": 0, "o": 0}
"""How digits are said one by one."""
_ZEROS = {"zero", "oh", "o"}
HUNDREDS = {"hundred", "cent", "cents"}
SPELLED = frozenset((*ONES, *TEENS, *TENS, *HUNDREDS, "thousand", "mille", "mil", "oh", "o"))
"""What years are said with."""
_BEFORE_A_MIL = frozenset(
    (*ENGLISH_ONES, *ENGLISH_TEENS, *ENGLISH_TENS, "hundred", "a")
).difference(FRENCH_ONES)
_PLURALS = {"thousands"}
"""No number by themselves."""
THOUSANDS = {"thousand", "thousands", "mille", "milles", "mil"}

SCALES = {
    "million": 6, "millions": 6, "milion": 6, "milions": 6, "millon": 6, "millons": 6,
    "millones": 6, "millionen": 6, "milioni": 6, "miljon": 6, "miljoen": 6,
    "mio": 6, "mil": 6, "mill": 6, "mln": 6, "mlns": 6,
    "milliard": 9, "milliards": 9, "miliard": 9, "miliards": 9, "millard": 9, "millards": 9,
    "md": 9, "mds": 9, "mrd": 9, "mrds": 9, "mia": 9, "bn": 9, "bln": 9,
    "lakh": 5, "lakhs": 5, "crore": 7, "crores": 7,
    "tn": 12, "trn": 12, "tln": 12,
    "billiard": 15, "billiards": 15,
}  # fmt: skip
"""Powers of ten that mean the same in both languages."""

TWO_SCALES = {
    "billion": (9, 12), "billions": (9, 12), "billon": (9, 12), "billons": (9, 12),
    "trillion": (12, 18), "trillions": (12, 18),
    "quadrillion": (15, 24), "quadrillions": (15, 24),
}  # fmt: skip
"""Powers of ten in English and, by the long scale, in French."""

LETTERS = {"k": 3, "K": 3, "M": 6, "G": 9, "B": 9, "T": 12, "MM": 6}
"""Letters behind a number that are powers of ten and, but for K and T, rarely units."""
LOOSE_LETTERS = {"m": 6, "mn": 6, "b": 9, "t": 12, "mm": 6, "g": 9}
"""Letters that are powers of ten in "$135m" and units elsewhere."""

GROUPS = {
    "dozen": 12, "dozens": 12, "douzaine": 12, "douzaines": 12, "dizaine": 10, "dizaines": 10,
    "huitaine": 8, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40,
    "cinquantaine": 50, "soixantaine": 60, "centaine": 100, "centaines": 100, "hundreds": 100,
    "millier": 1000, "milliers": 1000, "pair": 2, "pairs": 2, "paire": 2, "paires": 2,
    "couple": 2, "score": 20,
}  # fmt: skip

COUNTING = {*ONES, *TEENS, *TENS, *HUNDREDS, *THOUSANDS, *GROUPS} - {"pair", "paire"}
"""What no noun is: nothing is counted in these."""
ARTICLES = {"a", "an", "un", "une"}
OF = {"of", "de", "d", "des", "du"}

_ONLY_ENGLISH_ONES = set(ENGLISH_ONES) - set(FRENCH_ONES)
_BEFORE_CENT = {*FRENCH_ONES[2:], *FRENCH_TEENS[1:]}

FRENCH = {
    *FRENCH_ONES, *FRENCH_TEENS, "une", "de", "d", "et", "du", "des", "le", "la",
    "les", "environ", "vingt", "trente", "quarante", "cinquante", "soixante", "cent", "cents",
    "mille", "demi", "plus", "presque", "entre", "americains", "americain",
    "pres", "milliard", "milliards", "virgule", "est", "autour", "au", "en",
} - {"six", "zero"}  # fmt: skip
ENGLISH = {
    *ENGLISH_ONES, *ENGLISH_TEENS, "a", "an", "of", "and", "the", "about",
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred",
    "thousand", "half", "over", "almost", "nearly", "between", "to", "around", "point", "is",
    "was", "roughly", "approximately", "american", "worth", "some", "more", "than", "in",
} - {"six", "zero"}  # fmt: skip

Found = tuple[int, int]
"""A whole number and the index behind its last word."""


def below_hundred(tokens: Sequence[Token], at: int) -> Found | None:
    """Read a spelled number from 0 to 99 at an index: "quatre-vingt-dix-sept", "forty-two"."""
    word = key_at(tokens, at)
    if word == "quatre" and key_at(tokens, at + 1) in ("vingt", "vingts"):
        return _after_tens(tokens, at + 2, 80)
    if word in TENS:
        return _after_tens(tokens, at + 1, TENS[word])
    # ten-six is a score, no sixteen
    if word == "dix" and ONES.get(key_at(tokens, at + 1), 0) >= 7:
        return 10 + ONES[key_at(tokens, at + 1)], at + 2
    if word in TEENS:
        return TEENS[word], at + 1
    if word in ONES:
        return ONES[word], at + 1
    return None


def _after_tens(tokens: Sequence[Token], at: int, tens: int) -> Found:
    linked = at + 1 if key_at(tokens, at) == "et" else at
    word = key_at(tokens, linked)
    if tens in (60, 80) and (teen := below_hundred(tokens, linked)) and 10 <= teen[0] <= 19:
        # "et" only in soixante et onze; "sixty ten" is nothing, but nobody means else by it;
        # "soixante et neuf cents" are two numbers, and "eighty-twenty" is a rule
        return tens + teen[0], teen[1]
    if linked > at and word not in ("un", "une"):
        return tens, at
    one = ONES.get(word, 0)
    return (tens + one, linked + 1) if one else (tens, at)


def below_thousand(tokens: Sequence[Token], at: int) -> Found | None:
    """Read a spelled number below 1000, or hundreds up to 99: "nineteen hundred", "onze cents"."""
    word = key_at(tokens, at)
    hundreds: Found | None
    if word in ("a", "un") and key_at(tokens, at + 1) == "hundred":
        hundreds = (1, at + 2)
    elif word in ("hundred", "cent"):
        hundreds = (1, at + 1)
    else:
        below = below_hundred(tokens, at)
        if below is None:
            return None
        hundreds = _hundreds(tokens, at, below)
        if hundreds is None:
            return below
    value, at = hundreds[0] * 100, hundreds[1]
    linked = at + 1 if key_at(tokens, at) in ("and", "et") else at
    rest = below_hundred(tokens, linked)
    if rest is None or key_at(tokens, rest[1]) in HUNDREDS:
        # "between one hundred and two hundred"
        return value, at
    return value + rest[0], rest[1]


def _hundreds(tokens: Sequence[Token], at: int, below: Found) -> Found | None:
    value, end = below
    word = key_at(tokens, end)
    if word == "hundred":
        return value, end + 1
    # "fifty cents" and "nine cents" are money; "neuf cents" is 900
    if word in ("cent", "cents") and (tokens[at].key in _BEFORE_CENT or value in (17, 18, 19)):
        if tokens[at].key in _ONLY_ENGLISH_ONES:
            return None
        return value, end + 1
    return None


def spelled_year(tokens: Sequence[Token], at: int) -> Found | None:
    """Read a year said in two halves: "nineteen sixty-nine", "twenty oh five"."""
    first = below_hundred(tokens, at)
    # "ten sixty-six" and "twenty-one twenty"; nine eleven is a day, and twenty-two fifty a price
    if first is None or not 10 <= first[0] <= 21:
        return None
    value, at = first
    if key_at(tokens, at) in ("oh", "o") and (last := below_hundred(tokens, at + 1)):
        return value * 100 + last[0], last[1]
    last = below_hundred(tokens, at)
    # not "ten, nine, eight"
    if last is None or last[0] < 10:
        return None
    return value * 100 + last[0], last[1]


def _one_by_one(tokens: Sequence[Token], at: int) -> Found | None:
    """Read digits said one by one, a zero behind the first: "one oh one", "un zéro un"."""
    said, end = "", at
    while end < len(tokens) and (digit := DIGITS.get(tokens[end].key)) is not None:
        if said and tokens[end].start != tokens[end - 1].end + 1:
            return None  # one, zero, one
        said += str(digit)
        end += 1
    return (int(said), end) if len(said) > 2 and said[0] != "0" else None  # 1-0 is a score


def spelled(tokens: Sequence[Token], at: int) -> Found | None:
    """Read a spelled whole number below a million: "deux mille vingt et un"."""
    if key_at(tokens, at + 1) in _ZEROS and (digits := _one_by_one(tokens, at)):
        return digits
    first: Found | None = (1, at)
    if key_at(tokens, at) not in THOUSANDS - _PLURALS:
        first = below_thousand(tokens, at)
    if first is None or key_at(tokens, first[1]) not in THOUSANDS:
        return first
    if key_at(tokens, first[1]) == "mil" and key_at(tokens, first[1] - 1) in _BEFORE_A_MIL:
        return first  # ten mil are millions, dix mil a slip for dix mille
    value, at = first[0] * 1000, first[1] + 1
    linked = at + 1 if key_at(tokens, at) in ("and", "et") else at
    rest = below_thousand(tokens, linked)
    if rest is None or not rest[0] or key_at(tokens, rest[1]) in THOUSANDS:
        # "between ten thousand and thirty thousand"
        return value, at
    return value + rest[0], rest[1]
