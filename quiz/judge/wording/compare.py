"""How one given wording stands to one expected wording: a table of small rules.

The rules are tried in order and the first one with something to say decides. Their groups are those
of the principle: what is the same, what never differs, what may differ, why the rest is wrong.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Final, NamedTuple

from quiz.judge.lexicon.places import country_of_people
from quiz.judge.lexicon.words import YES_OR_NO
from quiz.judge.wording.added import MOST_FRAMES, framed, initialled, qualified
from quiz.judge.wording.left_out import only_a_part, without_its_sort
from quiz.judge.wording.match import (
    DIFFERENT,
    DIGITS_DIFFER,
    EXACT,
    FORM,
    NEGATED,
    OTHER_MEANING,
    Match,
    Pair,
    typo,
)
from quiz.judge.wording.misspelt_numbers import misspelt_number, signed
from quiz.judge.wording.of_country import of_country, tells_of_state
from quiz.judge.wording.periods import in_period, is_period
from quiz.judge.wording.reading import Reading, read
from quiz.judge.wording.shortened import shortened
from quiz.judge.wording.turned import rank_or_number, turned
from quiz.judge.wording.typos import MOST_OFF, aligned, any_slip, misspelt


def _same(pair: Pair) -> Match | None:
    """Letter for letter, but for case, accents and Unicode form."""
    return EXACT if pair.right.folded == pair.given.folded else None


def _yes_or_no(pair: Pair) -> Match | None:
    """Vrai for True, no for False."""
    right, given = pair.right.folded, pair.given.folded
    return FORM if YES_OR_NO.get(right) == YES_OR_NO.get(given) else None


def _says_yes_or_no(right: Reading) -> bool:
    return len(right.folded) > 1 and right.folded in YES_OR_NO  # C and T are no words for yes


def _no_words(pair: Pair) -> Match | None:
    """Signs alone match only themselves."""
    return None if pair.right.words and pair.given.words else DIFFERENT


def _same_words(pair: Pair) -> Match | None:
    """Articles, punctuation, plural s, hyphen or space or joined, numbers in words."""
    right, given = pair.right, pair.given
    if right.words == given.words:
        return FORM
    if right.joined == given.joined and _figures(right) == _figures(given):
        return FORM  # Space X, where the X alone would read as a Roman ten
    if right.numbers != given.numbers:
        run = "".join(right.content) == "".join(given.content)
        # 3:10 to Yuma, three ten to Yuma; Psalm 2 3 is not Psalm 23
        return FORM if run and right.numbers and not _figures(given) else None
    if right.joined == given.joined or right.bare == given.bare:
        return FORM
    if right.numbers and "".join(right.content) == "".join(given.content):
        return FORM  # Play Station cinq
    if right.negations != given.negations or right.relations != given.relations:
        return None
    if right.content == given.content or right.compact == given.compact:
        return FORM
    return None


def _written_in_one(pair: Pair) -> Match | None:
    """The same letters, parted into other words: Space X for SpaceX."""
    right, given = pair.right, pair.given
    if right.joined != given.joined and right.bare != given.bare and right.compact != given.compact:
        return None
    return _same(pair) or _same_words(pair)


def _figures(reading: Reading) -> tuple[str, ...]:
    """Return the numbers written in digits, in their order."""
    return tuple(word for word in reading.words if word[0].isdecimal())


def _same_place(pair: Pair) -> Match | None:
    """Allemagne for Germany, États-Unis for the US, the Italians for Italy.

    Not the other way round: France is no answer where the language is asked for.
    """
    place = pair.right.place
    if place is None:
        return None
    same = pair.given.place or country_of_people(pair.given.content)
    return FORM if place == same else None


def _same_belief(pair: Pair) -> Match | None:
    """Catholic for Catholicism: a faith and who holds it; a critic is no criticism."""
    one, other = pair.right.compact, pair.given.compact
    short, long = (one, other) if len(one) < len(other) else (other, one)
    # a classic, of seven letters, is no classicism
    if not short.endswith(("ic", "ian")) or len(short) < 8:
        return None
    return FORM if long in (f"{short}ism", f"{short}isme") else None


def _far_more(pair: Pair) -> Match | None:
    """Far more words, and not those expected among them: it spares the rules below the work."""
    right, given = pair.right, pair.given
    if len(given.content) <= len(right.content) + MOST_FRAMES or right.has <= given.has:
        return None
    return DIFFERENT


def _nothing_alike(right: Reading, given: Reading) -> bool:
    """Tell whether no word is common to both, nor may be a slip for another.

    Of far more words slips are not looked for: they would not be enough.
    """
    if not right.has.isdisjoint(given.has):
        return False
    return len(given.content) > len(right.content) + MOST_FRAMES or not (
        any_slip(right.content, given.content)
        or any_slip((right.compact,), (given.compact,))
        or (right.spelled != right.content and any_slip(right.spelled, given.spelled))
    )


def _in_numbers(pair: Pair) -> Match | None:
    """Number words with slips in them or run together, and nothing else that is alike."""
    return _same_words(pair) or misspelt_number(pair)


def _very_short(pair: Pair) -> Match | None:
    """C, X, Xi match only exactly; from three letters on, a frame may stand round one."""
    return DIFFERENT if len(pair.right.compact) < 3 else None


def _negated(pair: Pair) -> Match | None:
    """One negation more or less says the contrary."""
    if pair.right.negations == pair.given.negations:
        return None
    return NEGATED if _overlap(pair) else DIFFERENT


def _digits(pair: Pair) -> Match | None:
    """A digit changed, added or dropped names another thing: GPT-3 and GPT-40 are not GPT-4.

    A slip in a number word is no other number.
    """
    if pair.right.numbers == pair.given.numbers:
        return None
    return misspelt_number(pair) or (DIGITS_DIFFER if _overlap(pair) else DIFFERENT)


def _relation(pair: Pair) -> Match | None:
    """For-profit is not non-profit, a letter to somebody is not a letter from somebody."""
    if pair.right.relations == pair.given.relations:
        return None
    return OTHER_MEANING if _overlap(pair) else DIFFERENT


def _typo(pair: Pair) -> Match | None:
    """Letters off, counted word by word, or over all where the spaces are elsewhere."""
    right, given = pair.right, pair.given
    if given.place and not right.place:
        return None  # Wales is no whale
    off = aligned(right.content, given.content)
    if off is None and right.spelled != right.content:
        off = aligned(right.spelled, given.spelled)  # tems for temps, no plural
    if off is not None:
        return None if _loses_capital(pair) else typo(off)
    if len(right.content) == len(given.content) or right.numbers:
        return typo(1) if right.numbers and _letters_swapped(right, given) else None
    if right.negations:
        return None
    if abs(len(right.compact) - len(given.compact)) > MOST_OFF:
        return None
    if any(len(word) == 1 for word in right.has ^ given.has):
        return None  # vitamin D has lost more than a letter
    off = misspelt(right.compact, given.compact)
    # Star bocks; but a fake look is no Facebook
    return None if off is None or off > 1 or _loses_capital(pair) else typo(1 + off)


def _loses_capital(pair: Pair) -> bool:
    """Tell whether a last letter that says something is not there: SpaceX is no Space."""
    text = pair.right.typed
    if pair.right.compact[-1] == pair.given.compact[-1]:
        return False
    return text[-1:].isupper() and text[-2:-1].islower()


def _letters_swapped(right: Reading, given: Reading) -> bool:
    """Tell whether the last letters of an acronym beside a number are swapped: GTP-4 for GPT-4."""
    if len(right.content) != len(given.content):
        return False
    unlike = [pair for pair in zip(right.content, given.content, strict=True) if pair[0] != pair[1]]
    return len(unlike) == 1 and all(
        len(one) == len(other) == 3 and one.isalpha() and one == other[0] + other[:0:-1]
        for one, other in unlike
    )


def _overlap(pair: Pair) -> bool:
    """Tell whether a content word that is no number is common to both."""
    return not all(word[0].isdecimal() for word in pair.right.has & pair.given.has)


Rules = tuple[Callable[[Pair], Match | None], ...]

IN_OTHER_WORDS: Final[Rules] = (_same_place, shortened, _same_belief, in_period)
"""Places and their people, initials, a faith and who holds it, a year of a decade."""
THE_SAME: Final[Rules] = (
    _same,
    signed,
    _yes_or_no,
    _no_words,
    rank_or_number,
    _same_words,
    *IN_OTHER_WORDS,
)
"""Case, accents, articles, punctuation, plurals, numbers in words."""
NEVER_DIFFERS: Final[Rules] = (_very_short, _negated, _digits, _relation)
"""Very short answers, denials, digits, who does what to whom."""
MAY_DIFFER: Final[Rules] = (
    of_country,
    turned,
    _typo,
    framed,
    initialled,
    qualified,
    without_its_sort,
)
"""Word order, spelling, what stands round a name, the sort that a name is understood without."""
WHY_NOT: Final[Rules] = (only_a_part,)
"""What is left of the expected wording is not enough."""
RULES: Final[Rules] = (*THE_SAME, *NEVER_DIFFERS, _far_more, *MAY_DIFFER, *WHY_NOT)
WHERE_NOTHING_IS_ALIKE: Final[Rules] = (
    _yes_or_no,
    _no_words,
    _written_in_one,
    *IN_OTHER_WORDS,
    _in_numbers,
)
"""The rules that may take an answer without any word of the expected wording."""

_ONLY_FOR: Final[Mapping[Callable[[Pair], Match | None], Callable[[Reading], bool]]] = {
    _yes_or_no: _says_yes_or_no,
    _same_place: lambda right: right.place is not None,
    shortened: lambda right: len(right.words) > 1,
    _same_belief: lambda right: right.compact.endswith(("ic", "ian", "ism", "isme")),
    in_period: is_period,
    rank_or_number: lambda right: bool(right.numbers) and len(right.content) == 2,
    signed: lambda right: bool(right.numbers) and "-" not in right.folded,
    _very_short: lambda right: len(right.compact) < 3,
    _in_numbers: lambda right: bool(right.numbers),
    of_country: tells_of_state,
    initialled: lambda right: len(right.words) == 2,
}
"""Expected wordings of which a rule has anything to say at all, where that is not all of them."""


class _Expected(NamedTuple):
    """An expected wording read, and the rules that may have something to say of it."""

    reading: Reading
    rules: Rules
    if_nothing_alike: Rules


@lru_cache(maxsize=16384)
def _expected(wording: str) -> _Expected:
    right = read(wording)

    def concerning(rules: Rules) -> Rules:
        return tuple(rule for rule in rules if rule not in _ONLY_FOR or _ONLY_FOR[rule](right))

    return _Expected(right, concerning(RULES), concerning(WHERE_NOTHING_IS_ALIKE))


def compare(expected: str, given: str, known: frozenset[str] = frozenset()) -> Match:
    """Say how ``given`` stands to ``expected``, where the question itself says ``known``."""
    right, rules, if_nothing_alike = _expected(expected)
    pair = Pair(right, read(given), known)
    # Most answers have nothing of most entries.
    for rule in if_nothing_alike if _nothing_alike(right, pair.given) else rules:
        said = rule(pair)
        if said is not None:
            return said
    return DIFFERENT
