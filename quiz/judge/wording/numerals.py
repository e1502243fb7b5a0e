"""Numbers inside names: Apollo XI, eleven or 11, deuxième, Louis quatorze, Fahrenheit 451.

Whole answers that are numbers, amounts or dates are read by ``quiz.values``; here it is about a
few words of a name, where ``XI`` may also be a name (Xi) and ``neuf`` may mean new.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

from quiz.judge.lexicon.words import ARTICLES
from quiz.values.number_words import GROUPS, ONES, SCALES, TEENS, TENS
from quiz.values.rank_words import ORDINALS
from quiz.values.roman import roman_value
from quiz.values.shape import word_set

_LETTERS: Final = frozenset("ivxlcdm")
_LONGEST: Final = 15
"""Letters; no Roman number has more, and so it only bounds the work."""
_SINGLE: Final = frozenset("ivx")
"""Roman numbers of one letter that end a name: Elizabeth I, Rocky V, iPhone X."""
_ENDS: Final = ((), ("of",), ("de",), ("du",), ("des",), ("d",), ("rocket",), ("fusee",))
"""What may follow such a number: nothing, or what says of what: prophase I of meiosis, Saturn V."""
_NOT_ROMAN: Final = word_set("mix dix mi di li mm dc cd md ml cm dm cc mc cv dl")


_POWERS: Final = (
    (1000, frozenset(("mille", "thousand", "millieme", "thousandth"))),
    (100, frozenset(("cent", "cents", "hundred", "centieme", "hundredth"))),
)
_POWER_WORDS: Final = frozenset().union(*(names for _, names in _POWERS))
_UNITS: Final = {
    word: value
    for words in (ONES, TEENS, ORDINALS)
    for word, value in words.items()
    # *un* is an article, unless it ends a number
    if word not in _POWER_WORDS and word not in ("un", "une", "unieme")
} | {"seconde": 2}
"""Numbers of one word, ranks among them, but for the tens, hundreds and thousands."""
_WORDS: Final = _UNITS | TENS
NUMBER_WORDS: Final = (*_WORDS, "mille", "thousand", "cent", "hundred")
"""The words for numbers in which there may be a slip."""
_COUNTS: Final = GROUPS | {word: 10**power for word, power in SCALES.items()}
_STARTS: Final = _POWER_WORDS.union(_WORDS)
_GROUPED: Final = re.compile(r"\d{1,3}(?:[., ]\d{3})+")
_ZEROS: Final = word_set("zero oh o nought naught")
"""What a zero is called where digits are said one by one."""
_TIMES: Final = {"double": 2, "triple": 3}


def value_of(word: str) -> int | None:
    """Return what a number word or a Roman numeral is worth; None for any other word."""
    if word in _WORDS:
        return _WORDS[word]
    return roman(word)


def worth(word: str) -> int | None:
    """Return what a word counts: a number word or numeral, or a group or power of ten."""
    value = value_of(word)
    return _COUNTS.get(word) if value is None else value


def spelled(word: str) -> bool:
    """Tell whether a folded word is a number from two on: *no one* says no."""
    return _WORDS.get(word, 0) > 1


def roman(word: str) -> int | None:
    """Return what a folded Roman numeral is worth; None for any other word."""
    if word[:1] not in _LETTERS or len(word) > _LONGEST or word in _NOT_ROMAN:
        return None
    if not _LETTERS.issuperset(word):
        return None
    return roman_value(word.upper()) or None


def _digits(word: str) -> str:
    """Return a written number without grouping, with a decimal point: 1,000 is 1000.

    A zero in front stays: 007 is not 7.
    """
    if word.isdecimal():
        return word if word.isascii() else "".join(str(unicodedata.decimal(one)) for one in word)
    if _GROUPED.fullmatch(word):
        return re.sub(r"\D", "", word)
    return word.replace(",", ".")


@lru_cache(maxsize=8192)
def _may_count(word: str) -> bool:
    """Tell whether a word may be a number, or a part of one."""
    return word[0].isdecimal() or word in _STARTS or word == "un" or roman(word) is not None


def counted(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return ``words`` with every number written in digits, Roman numerals in names included.

    A word alone stays what it is, for Xi and X are names and ``six`` alone is a whole answer.
    """
    if len(words) < 2:
        return tuple(_digits(word) if word[0].isdecimal() else word for word in words)
    if not any(map(_may_count, words)):
        return words  # as most are
    found: list[str] = []
    # Where the first word stands that is no article: no Roman number opens a name.
    start = next((at for at, word in enumerate(words) if word not in ARTICLES), len(words))
    place = 0
    one_by_one = not _ZEROS.isdisjoint(words)
    while place < len(words):
        word = words[place]
        if word[0].isdecimal():
            found.append(_digits(word))
            place += 1
            continue
        said, used = _one_by_one(words, place) if one_by_one else ("", 0)
        if used:
            found.append(said)
            place += used
            continue
        value, used = _spelled(words, place) if word in _STARTS else (0, 0)
        if (
            used == 0
            and place > start
            and (len(word) > 1 or (word in _SINGLE and words[place + 1 : place + 2] in _ENDS))
        ):
            value = roman(word) or 0
            used = int(bool(value))
        if word == "un" and place == len(words) - 1 > start:
            value, used = 1, 1  # Apollo un
        found.append(str(value) if used else word)
        place += used or 1
    return tuple(found)


def _one_by_one(words: tuple[str, ...], place: int) -> tuple[str, int]:
    """Return the digits said one by one at ``place`` and how many words that takes.

    One oh one, zéro zéro sept, double-o seven, nineteen oh five; ("", 0) for any other words.
    """
    said, at, zeros = "", place, 0
    while at < len(words):
        times = _TIMES.get(words[at], 1) if words[at + 1 :] else 1
        word = words[at + (times > 1)]
        if word in _ZEROS and (said or times > 1 or word == "zero"):
            digit = "0"
        elif not said and times == 1 and _UNITS.get(word, 0) in range(10, 20):
            digit = str(_UNITS[word])
        else:
            value = 1 if word in ("un", "one") else _UNITS.get(word, 0)
            digit = str(value) if value in range(1, 10) and word not in ORDINALS else ""
        if not digit:
            break
        said += digit * times
        zeros += digit == "0"
        at += 1 + (times > 1)
    return (said, at - place) if zeros and said[1:] else ("", 0)


def _spelled(words: tuple[str, ...], place: int) -> tuple[int, int]:
    """Return the number spelled at ``place`` and how many words it takes; (0, 0) for none."""
    total, used = 0, 0
    for power, names in _POWERS:
        at = place + used + _linked(words, place + used, total)
        value, taken = _tens(words, at)
        named = words[at + taken : at + taken + 1] and words[at + taken] in names
        if named and (power > 100 or value < 20):  # nineteen hundred, but twenty cents
            total += max(value, 1) * power
            used = at + taken + 1 - place
    at = place + used + _linked(words, place + used, total)
    value, taken = _tens(words, at)
    if not taken and total and words[at : at + 1] in (("un",), ("une",)):
        value, taken = 1, 1  # les Mille et Une Nuits
    if not taken:
        return total, used
    used = at + taken - place
    # seven forty-seven, nineteen eighty-four, twenty twenty-four; but fifty-fifty is two numbers
    round_ten = value > 20 and value % 10 == 0
    if not total and value and not round_ten:
        rest, more = _tens(words, place + used)
        if rest > 9:
            return value * 100 + rest, used + more
    return total + value, used


def _linked(words: tuple[str, ...], place: int, total: int) -> int:
    """Return 1 where *and* or *et* goes on with a number after its hundreds or thousands."""
    goes_on = total and words[place : place + 1] in (("and",), ("et",))
    return int(bool(goes_on and words[place + 1 :] and _goes_on(words[place + 1])))


def _goes_on(word: str) -> bool:
    return word in _WORDS or word in ("un", "une")


def _tens(words: tuple[str, ...], place: int) -> tuple[int, int]:
    """Return the number below a hundred at ``place`` and how many words it takes."""
    word = words[place] if place < len(words) else ""
    after = words[place + 1 : place + 2]
    if word == "quatre" and after in (("vingt",), ("vingts",)):
        tens, used = 80, 2
    elif word in TENS:
        tens, used = TENS[word], 1
    elif word == "dix" and after and _UNITS.get(after[0]) in (7, 8, 9):
        return 10 + _UNITS[after[0]], 2
    elif word in _UNITS:
        return _UNITS[word], 1
    else:
        return 0, 0
    rest = words[place + used : place + used + 2]
    if rest[:1] == ("et",) and rest[1:] and rest[1] in ("un", "une", "onze", "unieme"):
        return tens + (11 if rest[1] == "onze" else 1), used + 2
    if rest and rest[0] == "un" and tens == 80:
        return 81, used + 1
    limit = 20 if tens in (60, 80) else 10
    if rest and 0 < _UNITS.get(rest[0], 0) < limit:
        value, more = _tens(rest, 0)
        return (tens + value, used + more) if value < limit else (tens, used)
    return tens, used
