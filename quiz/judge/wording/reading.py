"""A wording read once: what every rule of comparison looks at."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from quiz.judge.lexicon.places import country_of, people_of, place_named
from quiz.judge.lexicon.sorts import BEHIND, DROPPABLE, GENERIC, IN_FRONT
from quiz.judge.lexicon.words import ARTICLES, BETWEEN, IN_ENGLISH, RELATIONS, SMALL
from quiz.judge.wording.decades import decades_in_figures
from quiz.judge.wording.numerals import counted, roman, spelled, value_of
from quiz.values.denying import NEGATIONS, reverses, spelled_out
from quiz.values.text import fold, tokens_of_folded

_DIGIT: Final = re.compile(r"\d")
_DIGIT_AND_LETTER: Final = re.compile(r"\d[a-z]")
_ORDINAL: Final = re.compile(r"(?<=\d)(?:st|nd|rd|th|er|ere|eme|ieme|nde?|e)\b")
_GROUPED: Final = re.compile(r"(?<![\d.,-])\d+(?: \d{3})+(?![\d.,])")
"""20 000, the thousands parted by a space."""
_ROMAN_ORDINAL: Final = re.compile(
    r"\b([ivxl]+)(?:(?:e|er|ere)(?= (?:siecles?|republique|empire|reich|arrondissement|dynastie"
    r"|internationale|symphonie|armee|division|legion|corps|concile|congres)\b)|i?emes?\b)"
)
"""Ve République, XXème: *vie* and *le* are words elsewhere."""
_NUMBER_SIGN: Final = re.compile(
    r"\b(?:no|n|nr|num|numero|number)\.?\s?(?:°|º|o)?\s?(?=\d)|#(?=\d)"
)
_METRES: Final = re.compile(
    r"(?<=\d)(?<!\d[.,]\d)\s?m(?= (?:and|et|&|hurdles|sprint|dash|race|relay|freestyle|butterfly"
    r"|backstroke|breaststroke|medley|steeple|steeplechase|haies|nage|brasse|papillon|dos|relais)\b)"
    r"|(?<=(?:d|t) \d00)\s?m$"
)
"""The distance of a race, 400m hurdles: elsewhere an m may be a million."""
_ARTICLE: Final = re.compile(r"\bart\. ?(?=\d)")
"""Art. 50, of a law."""
_NON: Final = re.compile(r"\bnon(?!ante\b|antieme\b)(?=[a-z]{3})")
"""Nonprofit is non-profit, nonfat non-fat; but a nonne is a nun."""
_NOT_FOR: Final = re.compile(r"\bnot[ -]for[ -](?=profits?\b)")
"""A not-for-profit is a non-profit."""
_SPELLED_SIGNS: Final = frozenset(("no", "number", "numero"))


def _pairs(words: str) -> dict[str, str]:
    return dict(pair.split("/") for pair in words.split())


_SAME_RELATION: Final = _pairs("""
pour/for par/by avec/with sans/without contre/against avant/before apres/after vers/to sous/under
entre/between depuis/since pendant/during vs/against versus/against
""")
_PLURALS: Final = _pairs("""
women/woman children/child feet/foot teeth/tooth geese/goose mice/mouse wolves/wolf knives/knife
wives/wife leaves/leaf lives/life thieves/thief yeux/oeil cieux/ciel buses/bus gases/gas
viruses/virus unies/unie campuses/campus fungi/fungus nuclei/nucleus bacilli/bacillus
stimuli/stimulus cacti/cactus alveoli/alveolus radii/radius crises/crisis analyses/analysis
hypotheses/hypothesis theses/thesis oases/oasis diagnoses/diagnosis parentheses/parenthesis
bacteria/bacterium mitochondria/mitochondrion phenomena/phenomenon criteria/criterion larvae/larva
vertebrae/vertebra algae/alga nebulae/nebula vertices/vertex matrices/matrix oxen/ox halves/half
shelves/shelf loaves/loaf calves/calf elves/elf dwarves/dwarf travaux/travail vitraux/vitrail
coraux/corail news/news customs/customs texas/texas series/series species/species mars/mars
""")
"""Plurals that end otherwise, then what is no plural: news, Texas."""
_BEHIND_A_SON: Final = frozenset(("", "of", "de", "and"))
_BEFORE_A_SON: Final = frozenset(("the", "a", "his", "her"))
_BEFORE_ES: Final = ("xe", "che", "she", "sse", "ze", "oe")
"""Where the e before a plural s may be a part of it: boxes and axes, heroes and shoes."""
_WITH_E: Final = frozenset(
    word for word in GENERIC | DROPPABLE | IN_FRONT | BEHIND if word.endswith(_BEFORE_ES)
)
"""Words that have that e of their own, and are looked up with it: prize."""
_OLD_SPELLING: Final = ("ae", "oe")
"""Aether, oesophagus and aeon are ether, esophagus and eon."""


class Reading(NamedTuple):
    """What a wording consists of."""

    folded: str
    words: tuple[str, ...]
    """Every word, folded."""
    content: tuple[str, ...]
    """The words that bear meaning: numbers in digits, no plural s, no small words."""
    spelled: tuple[str, ...]
    """The content words as they were typed, for counting letters."""
    joined: str
    """All words in one run: hyphens and spaces make no difference."""
    bare: str
    """All words but articles in one run."""
    compact: str
    """The content words as typed in one run."""
    numbers: tuple[str, ...]
    """The numbers among the words, however written, sorted."""
    negations: int
    """How many words deny."""
    relations: tuple[str, ...]
    """The words that say who does what to whom, in their order."""
    place: str | None
    """The English name of the country or region that the whole wording is."""
    has: frozenset[str]
    """The content words, whatever their order."""
    typed: str
    """The wording itself."""

    @property
    def common(self) -> frozenset[str]:
        """The content words written without a capital; nobody asks for those of an answer."""
        return self.has if self.typed == self.folded else _uncapitalised(self.typed)


@lru_cache(maxsize=32768)
def read(text: str) -> Reading:
    """Read a wording; any string can be read."""
    folded = fold(text)
    plain = _plain(folded)
    words = _words(plain)
    in_digits = counted(words)
    kept = _without_small(in_digits, SMALL)
    typed = kept if in_digits == words else _without_small(words, SMALL)
    kept = kept or in_digits
    content = tuple(map(singular, kept))
    has = frozenset(content)
    joined = "".join(words)
    # A word that is no number, and there is none beside it, stays what it is.
    numbers = in_digits is not words or _DIGIT.search(plain)
    denied = not NEGATIONS.isdisjoint(words)
    return Reading(
        folded=folded,
        words=words,
        content=content,
        spelled=kept,
        joined=joined,
        bare="".join(_without_small(words, ARTICLES)) or joined,
        compact="".join(typed) or joined,
        numbers=tuple(sorted([word for word in in_digits if word[0].isdecimal()]))
        if numbers
        else (),
        negations=reverses(plain) + (sum(map(NEGATIONS.__contains__, words)) if denied else 0),
        relations=()
        if RELATIONS.isdisjoint(words)
        else tuple([_SAME_RELATION.get(word, word) for word in words if word in RELATIONS]),
        place=place_named(words),
        has=has,
        typed=text,
    )


def words_of(folded: str) -> tuple[str, ...]:
    """Return the words of a folded text as a reading has them, and no more of it."""
    return _words(_plain(folded))


def _plain(text: str) -> str:
    """Return a folded text with its numbers, decades and shortened negations written one way."""
    if _DIGIT.search(text):
        text = _without_signs(text)
    if "e" in text:
        text = _ROMAN_ORDINAL.sub(_in_figures, text)
    if ("0" in text and "s" in text) or "ties" in text or "annees" in text:
        text = decades_in_figures(text)
    if "not" in text and "profit" in text:
        text = _NOT_FOR.sub("non ", text)
    return spelled_out(text)


def _words(plain: str) -> tuple[str, ...]:
    """Return the words of a wording, without those that only announce or end it."""
    words = tokens_of_folded(_NON.sub("non ", plain) if "non" in plain else plain)
    if words[1:] and words[-2] in _SPELLED_SIGNS and spelled(words[-1]):
        words = (*words[:-2], str(value_of(words[-1])))  # symphony no. nine, Number Six
    if len(words) > 2 and words[-1] == "one" and words[0] in ("a", "an"):
        words = words[:-1]  # an existential one counts nothing
    return words


def _without_signs(text: str) -> str:
    """Return ``text`` with its numbers bare: no 9 and 9th are 9, 20 000 is 20000."""
    if _DIGIT_AND_LETTER.search(text):
        text = _ORDINAL.sub("", text)
    if "art." in text:
        text = _ARTICLE.sub("article ", text)
    if "m" in text:
        text = _METRES.sub(" metre", text)
    if "n" in text or "#" in text:
        text = _NUMBER_SIGN.sub("", text)
    return _GROUPED.sub(lambda found: found[0].replace(" ", ""), text) if " " in text else text


def _in_figures(found: re.Match[str]) -> str:
    return str(roman(found[1]) or found[0])


def _without_small(words: tuple[str, ...], small: frozenset[str]) -> tuple[str, ...]:
    """Return ``words`` without the small ones.

    A letter alone is an article only in front of a word, and but for *a* only in front of a
    vowel: plan A, Model S, vitamin D and A100 keep theirs.
    """
    if small.isdisjoint(words):
        return words
    kept: list[str] = []
    before = ""
    for word, after in zip(words, (*words[1:], ""), strict=True):
        if word not in small or (not after and word in ARTICLES and not kept):
            kept.append(word)  # the UN
        elif word == "son" and (after in _BEHIND_A_SON or before in _BEFORE_A_SON):
            kept.append(word)  # in English; French has it for his and her
        elif len(word) == 1:
            joined = after in (BETWEEN if word == "a" else ("and", "et"))
            elided = len(after) > 1 and after.isalpha() and not joined
            elided = elided and (word == "a" or after[0] in "aeiouyh")
            if not elided:
                kept.append(word)
        before = word
    return tuple(kept)


@lru_cache(maxsize=4096)
def _uncapitalised(text: str) -> frozenset[str]:
    lower = " ".join(word for word in re.split(r"[^\w'’]+", text) if word.islower())
    return frozenset(map(singular, tokens_of_folded(fold(lower))))


@lru_cache(maxsize=8192)
def singular(word: str) -> str:
    """Return ``word`` without the mark of the plural, and in English where it is known."""
    if len(word) < 4 or word[0].isdecimal():  # GPS is no plural
        return IN_ENGLISH.get(word, word)
    old = word.startswith(_OLD_SPELLING) and not word.startswith("aero")
    bare = _singular(word[1:] if old else word)
    known = IN_ENGLISH.get(bare) or country_of(bare) or people_of(bare)
    if known:
        return known
    if bare.endswith("ie") and len(bare) > 5:  # a cookie as cookies; Julie is not July
        return f"{bare[:-2]}y"
    return bare[:-1] if bare.endswith(_BEFORE_ES) and bare not in _WITH_E else bare


def _singular(word: str) -> str:
    if word in _PLURALS:
        return _PLURALS[word]
    if word[-1] not in "sx":
        return word
    if word.endswith(("eaux", "eux", "oux")):
        return word[:-1]
    if word.endswith("aux") and len(word) > 4:  # égaux; a bal is not Les Baux
        return word[:-2] + "l"
    if word.endswith("ies") and len(word) > 4:  # spies, but ties
        return word[:-3] + "y"
    if word.endswith("s") and word[-2] not in "siu":
        return word[:-1]
    return word
