"""Answers that are right in other words, or with words around that say no more.

Each rule yields plainer wordings of an answer, which are then judged in its place. They are tried
where nothing else fits, and each first looks for a word that it needs.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from quiz.judge.judgement import Reason
from quiz.judge.lexicon import besides
from quiz.judge.lexicon.names import GIVEN_NAMES
from quiz.judge.line.answer_line import Line, nearest
from quiz.judge.line.lying import is_right, lies_there
from quiz.judge.line.saying_more import WORKS
from quiz.judge.wording.abbreviated import in_full, may_be_short
from quiz.judge.wording.reading import read
from quiz.values.patterns import pattern
from quiz.values.shape import word_set

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from quiz.judge.line.answer_line import Compare

_OWNED: Final = pattern(r"(?P<whose>[^\W\d]+(?:[ .-]+[^\W\d]+)*)'s? (?P<said>[^,;()/]+)")
_CLEFT: Final = pattern(
    r"(?:(?:it's|it is|it was|that's|c'est|c'etait) )?(?P<said>[^,;()/]+?)"
    r" (?:(?:that|which|who) (?:\w+ (?:it|this|that|so|them|him|her|these|those)|did)"
    r"|qui (?:l'|le |la |les )(?:a |ont )?\w+)"
)
_MEASURE: Final = pattern(
    r"(?:(?:an?|the|some|une?|du|de la|de l'|des|two|three) ?)?"
    r"(?:(?:small|little|good|nice|hot|petite?|bonne?) )?"
    rf"(?:(?:{besides.MEASURES})s? (?:of|de|d') ?|beaucoup d(?:e |'))(?P<said>\w[\w' -]+)"
)
_SOME: Final = pattern(
    r"(?:some|du|de la|de l'|your|my|one's|ton|ta|tes|mon|ma|mes) ?(?P<said>\w[\w' -]+)"
)
_SOME_FIRST: Final = word_set("some du de your my one ton ta tes mon ma mes")
_MEASURES: Final = word_set(f"{besides.MEASURES}s beaucoup".replace("|", "s ")) | word_set(
    besides.MEASURES.replace("|", " ")
)
_DEFINITE: Final = word_set("the its their his her our le la les l leur leurs son sa ses")
_INSIDE: Final = pattern(
    r"(?P<said>\w[\w' -]*?) (?:in|on|inside|dans|sur)"
    r" (?:the|its|their|his|her|our|le|la|les|l'|leurs?|son|sa|ses) ?\w+"
)
_HUMAN: Final = pattern(r"(?:(?:the|a|le|la) )?human (?P<before>\w+)|(?P<behind>.+) humaine?s?")
_DOING: Final = pattern(
    r"(?:it|they|he|she|we|you|i) (?P<verb>\w+)(?: (?:with|into))? (?:(?:an?|the|some) )?"
    r"(?P<said>[\w' -]+)"
    r"|(?:ils?|elles?|on) (?:a |ont )?(?P<verbe>\w+) (?:(?:une?|du|de la|des|le|la|les) |de l'|l')"
    r"(?P<dit>[\w' -]+)"
)
_DOERS: Final = word_set("it they he she we you i il ils elle elles on")
_FROM: Final = pattern(
    r"(?:the |les? |la )?(?P<said>[\w' -]+) (?:from|of|de|d') ?(?P<home>\w+(?: \w+)?)"
)
_FROM_ALONE: Final = frozenset(("from",))
_DAY: Final = pattern(
    r"(?:the |on |le )*(?:jour|fete|day|feast) (?:of |de |du |d')(?P<of>\w+)"
    r"|(?:on )?(?P<said>\w+) day"
)
_OFFICIAL: Final = pattern(
    r"(?:the )?(?P<said>.+) (?:championships?|tournament)|le tournoi de (?P<dit>.+)"
)
_FIRM: Final = pattern(
    r"(?P<said>.+?)(?: (?:holdings?|airways|airlines|motors?|technologies|stores|and co|& co))"
)
_AWARD: Final = pattern(
    r"(?P<before>(?:\w+ )*)(?P<award>prize|award|medal) (?:for|of|in) (?P<field>\w+)"
    r"|(?P<prix>prix (?:\w+ )+)pour (?P<dit>l[ea'].+)"
)
_OF_IT: Final = pattern(
    r"(?:the |la |le |l')?(?P<what>\w+) (?:of|de|du) ?(?:the |la |l'|le )?(?P<of>\w+)"
)
_OR: Final = pattern(r"(?P<said>[^,;()]+?)[,;:]? (?:or|ou)[,:]? (?P<also>[^,;()]+)")
_ARTICLES: Final = frozenset(("the", "le", "la", "l"))
_SHORT_NAME: Final = 3
"""Letters; what is shorter is meant only exactly, beside words of the question: the C language."""
_TWICE: Final = pattern(r"(?P<said>[^()]+) \((?P<also>\w+)\)")
_FEW: Final = 4
"""Words of a short name with its sort."""


def _by_whom(line: Line, wording: str) -> Iterator[str]:
    """Yield War and Peace for Tolstoy's War and Peace; McDonald's Burger King are two."""
    owned = ("'s " in wording or "s' " in wording) and not line.who
    found = _OWNED.fullmatch(wording) if owned else None
    if found is None:
        return
    words = read(found["whose"]).words
    named = len(words) > 1 and words[0] in GIVEN_NAMES
    if named or (words and not WORKS.isdisjoint(line.known)):
        yield found["said"]


def _by_maker(_: Line, wording: str) -> Iterator[str]:
    """Yield PlayStation 5 for Sony PlayStation 5; not for Apple PlayStation 5."""
    maker, _sep, said = wording.partition(" ")
    made = besides.MAKERS.get(maker)
    if made and said.split(" ")[0].rstrip("-0123456789") in made:
        yield said


def _cleft(_: Line, wording: str) -> Iterator[str]:
    """Yield Tesla for: c'est Tesla qui la fabrique."""
    if not any(word in wording for word in (" that ", " which ", " who ", " qui ")):
        return
    if found := _CLEFT.fullmatch(wording):
        yield found["said"]


def _measured(line: Line, wording: str) -> Iterator[str]:
    """Yield tea for a cup of tea; of common things alone."""
    if _common(line) and (found := _MEASURE.fullmatch(wording)):
        yield found["said"]


def _some_of(line: Line, wording: str) -> Iterator[str]:
    """Yield tea for some tea, your heart; of common things alone."""
    found = _SOME.fullmatch(wording) if read(wording).words[0] in _SOME_FIRST else None
    if found and _common(line):
        yield found["said"]


def _inside(line: Line, wording: str) -> Iterator[str]:
    """Yield yeast for yeast in the dough; the cat in the hat is a book."""
    inside = not line.where and read(wording).words[-2] in _DEFINITE and _common(line)
    if inside and (found := _INSIDE.fullmatch(wording)):
        yield found["said"]
        yield from _some_of(line, found["said"])


def _human(_: Line, wording: str) -> Iterator[str]:
    """Yield heart for the human heart; human error is not just any."""
    found = _HUMAN.fullmatch(wording) if "hum" in wording else None
    said = found and (found["before"] or found["behind"])
    if said and not besides.BODY.isdisjoint(read(said).words):
        yield said


def _doing(line: Line, wording: str) -> Iterator[str]:
    """Yield an iceberg for: it struck an iceberg."""
    does = read(wording).words[0] in _DOERS and not line.asking.deed and _common(line)
    if does and (found := _DOING.fullmatch(wording)):
        verb = found["verb"] or found["verbe"]
        if verb in besides.DEEDS or verb in line.known:
            yield found["said"] or found["dit"]


def _from(line: Line, wording: str) -> Iterator[str]:
    """Yield Boston Red Sox for the Red Sox from Boston."""
    said = read(wording).has - _FROM_ALONE
    if all(read(text).has != said for text in line.right()):
        return
    if found := _FROM.fullmatch(wording):
        team = read(f"{found['home']} {found['said']}").words
        if any(read(text).words == team for text in line.right()):
            yield " ".join(team)


def _day(line: Line, wording: str) -> Iterator[str]:
    """Yield Thanksgiving for Thanksgiving Day, where a day is asked for."""
    found = _DAY.fullmatch(wording)
    if found and not besides.DAYS.isdisjoint(line.known):
        yield found["said"] or found["of"]


def _official(line: Line, wording: str) -> Iterator[str]:
    """Yield Wimbledon for the Wimbledon championships, and a firm without what firms are."""
    if not besides.TOURNAMENTS.isdisjoint(line.known) and (found := _OFFICIAL.fullmatch(wording)):
        yield found["said"] or found["dit"]
    if not besides.FIRMS.isdisjoint(line.known) and (found := _FIRM.fullmatch(wording)):
        yield found["said"]


def _award(_: Line, wording: str) -> Iterator[str]:
    """Yield Nobel Peace Prize for Nobel Prize for Peace."""
    found = _AWARD.fullmatch(wording)
    if not found:
        return
    if found["award"]:
        yield f"{found['before']}{found['field']} {found['award']}"
    else:
        yield f"{found['prix']}de {found['dit']}"


def _of_it(_: Line, wording: str) -> Iterator[str]:
    """Yield atmospheric pressure for the pressure of the atmosphere."""
    found = _OF_IT.fullmatch(wording)
    if found:
        for adjective in sorted(besides.ADJECTIVES.get(found["of"], ())):
            yield f"{adjective} {found['what']}"


def _two_titles(_: Line, wording: str) -> Iterator[str]:
    """Yield both titles of a work that has two: Twelfth Night, or What You Will."""
    found = _OR.fullmatch(wording) if " or" in wording or " ou" in wording else None
    if found and (found["said"].replace("-", " "), found["also"]) in besides.TITLES:
        yield from found.groups()


def _letters(line: Line, wording: str) -> Iterator[str]:
    """Yield C for the C language, where the question says *language*."""
    words = [word for word in read(wording).words if word not in _ARTICLES]
    kept = [word for word in words if word not in line.known]
    if len(kept) == 1 < len(words) and len(kept[0]) < _SHORT_NAME and kept[0] in line.written:
        yield kept[0]


def _allied(line: Line, wording: str, how: Compare) -> Iterator[str]:
    """Yield NATO for the NATO alliance, where the author writes the name in full."""
    words = [word for word in read(wording).words if word not in _ARTICLES]
    kept = [word for word in words if word not in besides.ALLIES]
    found = nearest(line, (kept[0],), how) if len(kept) == 1 and len(words) == 2 else None
    if found and found.match.reason is Reason.INITIALISM:
        yield kept[0]


_RULES: Final[tuple[tuple[frozenset[str], Callable[[Line, str], Iterator[str]]], ...]] = (
    (frozenset(besides.MAKERS), _by_maker),
    (word_set("that which who qui"), _cleft),
    (_MEASURES, _measured),
    (_SOME_FIRST, _some_of),
    (word_set("in on inside dans sur"), _inside),
    (word_set("human humain humaine humains humaines"), _human),
    (_DOERS, _doing),
    (word_set("from of de d"), _from),
    (word_set("day jour feast fete"), _day),
    (
        word_set(
            "championship championships tournament tournoi holding holdings airways airlines motor"
            " motors technologies stores co"
        ),
        _official,
    ),
    (word_set("prize award medal prix"), _award),
    (frozenset(besides.ADJECTIVES), _of_it),
    (word_set("or ou"), _two_titles),
)
"""The words of which a rule needs one, and the rule."""
_NEEDED: Final = frozenset().union(*(words for words, _ in _RULES))


def said_otherwise(line: Line, wording: str, how: Compare) -> bool:
    """Tell whether an answer is right in other words, or says where it lies that is right."""
    if read(wording).negations:
        return False
    if _is_right(line, wording, how):
        return True
    return may_be_short(wording) and any(
        is_right(line, whole, how) or _is_right(line, whole, how)
        for whole in in_full(_once(line, wording, how))
    )


def _is_right(line: Line, wording: str, how: Compare) -> bool:
    return lies_there(line, wording, how) or any(
        is_right(line, plainer, how) for plainer in _plainer(line, wording, how)
    )


def _once(line: Line, wording: str, how: Compare) -> str:
    """Return an answer without what it says once more in brackets: (NATO)."""
    twice = _TWICE.fullmatch(wording) if wording.endswith(")") else None
    return twice["said"] if twice and nearest(line, (twice["also"],), how).accepted else wording


def _plainer(line: Line, wording: str, how: Compare) -> Iterator[str]:
    words = read(wording).words
    if "'" in wording:
        yield from _by_whom(line, wording)
    if len(words) <= _FEW:
        if _has_short(line):
            yield from _letters(line, wording)
        if not besides.ALLIES.isdisjoint(words):
            yield from _allied(line, wording, how)
    if line.valued or _NEEDED.isdisjoint(words):
        return
    for needed, rule in _RULES:
        if not needed.isdisjoint(words):
            yield from rule(line, wording)


@lru_cache(maxsize=1024)
def _has_short(line: Line) -> bool:
    return any(len(text) < _SHORT_NAME for text in line.written)


def _common(line: Line) -> bool:
    """Tell whether what is asked for is a common thing, which the author writes small."""
    return any(text.islower() for text, side in line.entries[: line.answers] if side)
