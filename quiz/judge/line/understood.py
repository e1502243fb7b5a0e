"""What an author's wording stands for as well, because its question says so.

The rules on wordings alone stand in ``wordings``. These look at the question too: asked for a
field, oil painting is painting; asked which team, the Boston Celtics are Boston. They are tried
once for a question, never for an answer.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from quiz.judge.lexicon.places import country_of_people
from quiz.judge.lexicon.words import SMALL
from quiz.judge.line.asking import HOW_MANY, OF_LANGUAGE, asks_origin, asks_where
from quiz.judge.wording.numerals import value_of
from quiz.judge.wording.reading import read, singular
from quiz.values.patterns import pattern
from quiz.values.shape import word_set
from quiz.values.text import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_ASKED_FOR: Final = r"\b(?:what|which|quel(?:le)?s?) (?:\w+ )?"
_FIELD: Final = pattern(
    rf"{_ASKED_FOR}(?:field|discipline|domain|domaine|subject|matiere)\b"
    r"|\barea of (?:manufacturing|science|study|research|expertise|medicine|engineering)\b"
)
_CALLING: Final = pattern(
    rf"{_ASKED_FOR}(?:profession|occupation|trade|job|career|vocation|calling|craft|metier)\b"
    r"|\bfor a living\b|\bdans la vie\b"
)
_OF: Final = pattern(r"(?P<head>\w+) (?:of|on|in|a|au|aux|de|du|des|d'|l'|sur)\b.*")
_GROUP: Final = pattern(r"\b(?:who (?:are|were)|qui (?:sont|etaient))\b")
_ACTIVITY: Final = pattern(r"(?P<stem>[a-z]{4,})ing")
_THING: Final = pattern(
    r"(?!(?:was|is|as|does|has|his|this|its)\b)"
    r"(?:[a-z]+ ){0,2}?(?:[a-z]+[sx]|people|men|women|children)\b"
)
_SPORT: Final = pattern(
    r"\b(?:teams?|nfl|nba|mlb|nhl|ncaa|\w+ bowl|world series|playoffs?|pennant|franchise"
    r"|championships?|football|baseball|basketball|hockey|equipes?|championnat)\b"
)
_LANGUAGE: Final = pattern(r"\b(?:languages?|tongue|langues?)\b")
_STATE: Final = pattern(r"\b(?:state|country|etat|pays|province)\b")
_CITIES: Final = {("new", "york"): "New York City", ("quebec",): "Quebec City"}
"""Cities called as the state or province they lie in, and what tells them from it."""
_KIND: Final = pattern(r"\b(?:type|kind|sort|breed|species|genre|espece|race)\b")
_SEX: Final = pattern(
    r"(?:female|male|femelle) (?P<behind>\w+)|(?P<before>\w+) (?:female|male|femelle)"
)
_OFFICE: Final = pattern(
    r"\b(?:post|position|office|job|title|role|poste|fonction|titre|charge)\b|^(?:who|qui)\b"
)
_HEAD_OF: Final = pattern(
    r"(?:[Tt]he |[Ll]e |[Ll]a )?(?:[Hh]ead|[Bb]oss|[Cc]hief|[Dd]irector(?:[ -][Gg]eneral)?"
    r"|[Cc]hef|[Pp]atronn?e?|[Dd]irecteur(?: général)?|[Dd]irectrice(?: générale)?)"
    r" (?:of |de |du |de la |des |de l'|d')(?:the )?(?P<body>[A-Z][A-Z0-9]+(?: \w+)*)"
)
_HEADS: Final = ("head", "boss", "chief", "director", "director general")
"""Whoever is at the head of a body, whatever the office is called; in English as it is compared."""
_LEADER: Final = re.compile(r"(?P<who>.+?),? (?:and|et|&|with) (?P<others>(?:the|his|her|ses) .+)")
"""One and those who follow: Saladin and his army, Bill Haley & His Comets."""
_FOLLOWING: Final = word_set("""
army armies troops forces men soldiers followers supporters band orchestra crew gang team staff
armee armees troupes hommes soldats partisans groupe orchestre equipage bande equipe
""")
_ACT: Final = pattern(
    r"\b(?:who|qui|band|group|groupe|singer|chanteu(?:r|se)|artiste?|act|musicians?|musiciens?)\b"
)
_FULL_NAME: Final = 2
"""Words before a band, at least: Josie and the Pussycats are called so only together."""


def understood_as(texts: tuple[str, ...], asked: tuple[str, ...]) -> Iterator[str]:
    """Yield the other wordings that an author's wordings stand for in answer to a question."""
    questions = tuple(map(fold, asked))
    for concerns, rule in _RULES:
        if any(map(concerns, questions)):
            for text in texts:
                yield from rule(text, questions)


def _field(text: str, _: tuple[str, ...]) -> Iterator[str]:
    """Yield what is practised for who practises it, and the other way round."""
    from quiz.judge.lexicon.callings import PRACTISED  # noqa: PLC0415 (only for such questions)

    word = read(text).folded
    yield from PRACTISED.get(word, PRACTISED.get(singular(word), ()))


def _head_of_field(text: str, _: tuple[str, ...]) -> Iterator[str]:
    """Yield painting for oil painting, where a field is asked for: all of it is painting."""
    from quiz.judge.lexicon.callings import DISCIPLINES  # noqa: PLC0415 (only for such questions)

    *before, last = read(text).words or ("",)
    if head := _OF.fullmatch(read(text).folded):
        before, last = [head["head"]], head["head"]  # history of art is no art
    if before and singular(last) in DISCIPLINES:
        yield last


def _who_does(text: str, _: tuple[str, ...]) -> Iterator[str]:
    """Yield those who do it for what they do: who were they, and sharecropping."""
    if does := _ACTIVITY.fullmatch(fold(text)):
        yield f"{does['stem']}ers"


def _counted(text: str, questions: tuple[str, ...]) -> Iterator[str]:
    """Yield a number with what is counted: eleven players, where the author writes eleven."""
    if not (text.isdecimal() or value_of(fold(text))):
        return
    for found in filter(None, map(HOW_MANY.search, questions)):
        thing = _THING.match(found["of"].strip())
        if thing:
            yield f"{text} {thing[0]}"


def _team(text: str, _: tuple[str, ...]) -> Iterator[str]:
    """Yield both names of a team: Boston and the Celtics."""
    *home, name = [word for word in read(text).words if word not in SMALL] or ("",)
    if not home or not text[:1].isupper():
        return
    from quiz.judge.lexicon.teams import FIRST_OF_TWO, SEVERAL_TEAMS, TEAM_NAMES  # noqa: PLC0415 (only for such questions)

    if home[0] in TEAM_NAMES:
        home, name = [*home[1:], name], home[0]  # les Celtics de Boston
    elif name not in TEAM_NAMES:
        return
    elif home[-1] in FIRST_OF_TWO and home[1:]:
        name = f"{home.pop()} {name}"
    yield name
    if tuple(home) not in SEVERAL_TEAMS:
        yield " ".join(home)


def _city(text: str, questions: tuple[str, ...]) -> Iterator[str]:
    """Yield New York City for New York, where no state is asked for."""
    if not any(map(_STATE.search, questions)) and (city := _CITIES.get(read(text).words)):
        yield city


def _whatever_sex(text: str, _: tuple[str, ...]) -> Iterator[str]:
    """Yield mongrel for mongrel female, where a kind or breed is asked for."""
    if found := _SEX.fullmatch(read(text).folded):
        yield found["behind"] or found["before"]


def _of_language(text: str, questions: tuple[str, ...]) -> Iterator[str]:
    """Yield English and England for an English surname, where an origin is asked for.

    Where a language is, England is none.
    """
    if any(map(_LANGUAGE.search, questions)):
        return
    of = [word for word in read(text).content if word not in OF_LANGUAGE]
    country = country_of_people(of)
    if country:
        yield from (" ".join(of), country)


def _head_of(text: str, _: tuple[str, ...]) -> Iterator[str]:
    """Yield the director general for the head of a body, MI5; none for a film's or of staff."""
    if found := _HEAD_OF.fullmatch(text):
        yield from (f"{head} of {found['body']}" for head in _HEADS)


def _led(text: str, _: tuple[str, ...]) -> Iterator[str]:
    """Yield who leads for the leader and an army; those who follow are not enough."""
    if (found := _leader(text)) and read(found["others"]).words[-1] in _FOLLOWING:
        yield found["who"]


def _of_band(text: str, _: tuple[str, ...]) -> Iterator[str]:
    """Yield who leads a band that is named so: Bob Marley, of the Wailers.

    Only where somebody or a band is asked for: Harry Potter and the Deathly Hallows is a book.
    """
    found = _leader(text)
    if not found or not read(found["others"]).words[-1].endswith("s"):
        return
    if len(read(found["who"]).content) >= _FULL_NAME:
        yield found["who"]


def _leader(text: str) -> re.Match[str] | None:
    """Return a wording parted into one and those who follow; None for any other."""
    found = _LEADER.fullmatch(text)
    return None if found and read(text).numbers else found  # the forty thieves follow nobody


_RULES: Final[
    tuple[
        tuple[Callable[[str], object], Callable[[str, tuple[str, ...]], Iterator[str]]],
        ...,
    ]
] = (
    (lambda asked: _CALLING.search(asked) or _FIELD.search(asked), _field),
    (_FIELD.search, _head_of_field),
    (_GROUP.search, _who_does),
    (HOW_MANY.search, _counted),
    (_SPORT.search, _team),
    (asks_where, _city),
    (_OFFICE.search, _head_of),
    (_KIND.search, _whatever_sex),
    (asks_origin, _of_language),
    (lambda _: True, _led),
    (_ACT.search, _of_band),
)
"""What each rule needs to stand in the question, folded; and the rule."""
