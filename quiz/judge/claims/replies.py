"""A reply to a claim, part by part: a verdict, and the reason that may stand beside it."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import dropwhile, groupby, takewhile
from typing import TYPE_CHECKING, Final, NamedTuple

from quiz.deck.model import ClaimVerdict
from quiz.judge.claims.rules import DENIALS, NoVerdict
from quiz.judge.claims.statements import Said, statement
from quiz.judge.claims.vocabulary import meant_by
from quiz.judge.line.separators import AROUND
from quiz.judge.options.keys import by_joined_keys, by_key, by_several_keys
from quiz.values.denying import reverses, spelled_out
from quiz.values.patterns import pattern
from quiz.values.shape import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

VERDICTS: Final = tuple(ClaimVerdict)
"""In the order in which they are shown."""


class Reply(NamedTuple):
    """What a reply says in all."""

    verdicts: tuple[ClaimVerdict, ...]
    """One for a clear reply, several for several, none for no verdict."""
    mended: bool = False
    """Whether a word that counts was misspelt."""
    hedged: bool = False
    """Whether a verdict is taken back by half."""
    echoed: bool = False
    """Whether it says, in the claim's own verb, that this is so or is not: no, he didn't."""
    crossed: bool = False
    """Whether it says so of the contrary, as of a claim that denies: yes, he didn't."""
    able: bool = False
    """Whether it only says what can be, or cannot: an answer to what is claimed to be possible."""


_NOTHING: Final = Reply(())
_HEDGED: Final = Reply((), hedged=True)
_PARTS: Final = re.compile(r"[,;:!?()\[\]\"/|→&=]+|\.(?=\s|$)|\s-+\s|-+>|\s'|'\s|^'|'$|…|\.\.+")
_WORD: Final = re.compile(r"[^\W_]+")
_IS: Final = pattern(r"\b(it|that|he|she|there|this|what|who|here)'s\b")
_OWNER: Final = re.compile(r"(?<=\w\w)'s\b")
_CONDITION: Final = pattern(r"(?:only |even )?(?:if|unless) \w|si (?!si\b)\w")
"""What agrees with nothing: if it is true, si c'est vrai; but *si si* is a yes."""
_SI: Final = re.compile(r"^(?:mais )?si\b,? (?=(?:ils?|elles?|on|ca|cela)\b|c')")
"""Yes, to a claim that denies: si, il l'a fait."""
_REASON: Final = pattern(
    r"\b(?:because|since|(?<!\ba )(?<!his )(?<!the )car|(?:parce |puis|vu )qu(?:e\b|'))"
)
_HENCE: Final = pattern(
    r"\b(?:donc|therefore|hence|thus"
    r"|(?<!says )(?<!say )(?<!said )(?<!not )(?<!think )(?<!is )so(?= (?:it|it's|that|that's|this"
    r"|the|they|no|yes|true|false|not|wrong|right|refuted|supported|we|you|nobody|cannot|can't)\b))"
)
_OR: Final = pattern(r"\b(?:or|ou|vs|versus)\b")
_AND: Final = pattern(r"\b(?:and|et)\b")
_BUT: Final = pattern(r"(?<!nothing )\b(?:but|mais)\b")
_FILLERS: Final = word_set("ben bon eh enfin car puisque")
"""Words that may open a part."""
_HEDGE: Final = pattern(
    r"\b(?:partly|partially|half|halfway|mostly|partiellement|plutot|presque|almost|nearly|somewhat"
    r"|rather|maybe|perhaps|possibly|possiblement|peut[ -]etre"
    r"|(?:en|a) (?:grande )?(?:partie|moitie)"
    r"|(?:in|to a) (?:large )?part|to (?:some|an) extent|in a way|(?:kind|sort) of|kinda|sorta"
    r"|(?<!\bi )(?:(?:may|might)(?: not)?|could)(?: (?:very )?well)?(?: have)? be(?:en)?"
    r"|(?:ca|il|elle|ce|cela) (?:se )?pourrai(?:t|ent)(?: bien)?(?: etre| que (?:ce|ca) soit)?"
    r"|il se peut(?: bien)? que (?:ce|ca) soit)\b"
)
"""What weakens a verdict so far that it is none: partly true, it might be false."""
_NOTS: Final = (("not",), ("pas",))
_STARTERS: Final = word_set(
    "it he she they there we you one tu vous nous this that these those il elle ils elles on c ce"
    " ca cela i no only not pas un une as y que qu"
)
"""How a reason may begin behind a verdict without a comma: no there weren't, vrai il l'a dit."""
_PLAIN: Final = {
    **dict.fromkeys(("true", "vrai", "vraie", "supported"), ClaimVerdict.SUPPORTED),
    **dict.fromkeys(("false", "faux", "fausse", "refuted"), ClaimVerdict.REFUTED),
}
"""Verdicts that a reason in words of its own does not end with, unless they are meant."""
_YES_OR_NO: Final = word_set("yes no true false")
_ARTICLES: Final = word_set("l le la les the")
"""How a reason may begin that is a verdict of its own: no the article says otherwise."""
_SIGN: Final = re.compile(r"[+#%$€£]")
"""Signs that make something else of a letter or a figure: C++, 3 %."""
_LONGEST_BEGINNING: Final = 8
"""Words of the longest verdict before a reason without a comma: a bound on the work."""
_ONE_OF: Final = word_set(
    "one un une some certains certaines tantot parfois sometimes first premier premiere "
    "summary resume headline title titre chapo intro introduction opening"
)
_EACH_SAYS: Final = pattern(
    r"(?:l'un|une? \w+|one(?: \w+)?|(?:the|le|l'|la) ?"
    r"(?:first|premier|summary|resume|headline|title|titre|chapo|intro(?:duction)?|opening|debut))"
    r" (?:says|dit|speaks of|parle de) (?P<one>.+?)"
    r",? (?:(?:and|et|but|mais|while|tandis que) )?(?:the |le |l'|la )"
    r"(?:other|autre|second|body|text|rest|article|corps|texte|reste|suite)(?: one)?"
    r" (?:says|dit|speaks of|parle de)? ?(?P<other>.+)"
)
"""One says CPU, the other says GPU."""
_MOST_WORDS: Final = 40
"""Words looked through for one source that says yes and one that says no: a bound on the work."""
_DEEPEST: Final = 2
"""Times that a reason is looked through for a verdict of its own: a bound on the work."""
_LONGEST: Final = 300
"""Characters of the longest reply that is looked through: a bound on the work."""
_MOST_PARTS: Final = 12
"""Parts of the longest reply that is looked through: a bound on the work."""


@lru_cache(maxsize=512)
def read_reply(text: str) -> Reply:
    """Return what a folded reply says of the claim."""
    if len(text) > _LONGEST or _CONDITION.match(text):
        return _NOTHING
    keys = by_several_keys(text, len(VERDICTS)) or by_joined_keys(text, len(VERDICTS))
    if keys:
        return Reply(tuple(VERDICTS[place] for place in keys))
    text = _SI.sub("oui, ", text).replace("can't", "cannot")
    text = _OWNER.sub("", _IS.sub(r"\1 is", spelled_out(text)))
    if _one_and_the_other(text):
        return Reply((ClaimVerdict.CONFLICTING,))
    concluded = _HENCE.search(text)
    if concluded and (found := _parts(text[concluded.end() :])).verdicts:
        return found
    reason = _REASON.search(text)
    if reason and (found := _parts(text[: reason.start()])).verdicts:
        return found
    return _parts(text)


def _parts(text: str) -> Reply:
    if not reverses(text):
        text = _BUT.sub(",", text)
    parts = [part.strip() for part in _PARTS.split(text)]
    parts = [part for part in parts if part]
    if len(parts) > _MOST_PARTS:
        return _NOTHING
    found: list[Said] = []
    reasons: list[str] = []
    for part in parts:
        for said in _alternatives(part):
            # a figure behind a verdict is its reason, as in "exact : 3"
            figure = part.isdecimal() and any(not one.keyed for one in found)
            if said is None or figure:
                reasons.append(part)
            elif said.what is NoVerdict.HEDGE:
                return _HEDGED
            else:
                found.append(said)
    telling = [said for said in found if said.what is not NoVerdict.SHRUG]
    if found and not (telling or reasons):
        return _HEDGED  # not sure it is true
    return _in_all(telling, reasons)


def _in_all(found: Sequence[Said], reasons: Sequence[str]) -> Reply:
    """Return what all that was said comes to."""
    said_so = [said for said in found if not said.keyed]
    if not said_so and reasons:
        return _NOTHING  # A. Dumas, vitamin C
    if not reasons:
        said_so = list(found)
    telling = [said for said in said_so if not said.weak] or said_so
    if reasons and all(said.echo for said in telling):
        return _NOTHING  # it is the first
    each = (said.what for said in telling)
    verdicts = tuple(dict.fromkeys(what for what in each if isinstance(what, ClaimVerdict)))
    if len(verdicts) == 1 and any(_against(reason, verdicts[0]) for reason in reasons):
        return _HEDGED
    return Reply(
        verdicts,
        mended=any(said.mended for said in telling),
        echoed=any(said.echo and said.what in verdicts for said in found),
        crossed=any(said.echo and said.what not in verdicts for said in found),
        able=all(said.able for said in telling),
    )


def _against(reason: str, verdict: ClaimVerdict) -> bool:
    """Tell whether a reason ends with a plain word for another verdict: it could be false."""
    return any(_PLAIN.get(word, verdict) is not verdict for word in _WORD.findall(reason)[-1:])


def _alternatives(part: str, depth: int = 0) -> Iterator[Said | None]:
    """Yield what each of several clauses joined by *or* or *and* says."""
    whole = _clause(part)
    if whole:
        yield whole
        return
    either = [_clause(one) for one in _OR.split(part, _MOST_PARTS)]
    if any(either):
        # true or something else
        yield from either if all(either) else (Said(NoVerdict.HEDGE),)
        return
    both = _AND.split(part, _MOST_PARTS)
    if not _clause(both[0]):
        both = [part]
    for one in both:
        clause = _clause(one)
        yield from (clause,) if clause else _begun(one, depth)


def _clause(text: str) -> Said | None:
    """Return what a clause says as a whole."""
    words = _words(text)
    if not words:
        return None
    place = by_key(" ".join(words), len(VERDICTS))
    if place is not None and not _SIGN.search(text):
        return Said(VERDICTS[place], keyed=True)
    if _HEDGE.search(text):
        rest = _words(_HEDGE.sub(" ", text))
        weakened = not rest or rest in _NOTS or statement(rest)
        return Said(NoVerdict.HEDGE) if weakened else None
    if reverses(text) and len(meant_by(words)) > 2:
        return None
    said = statement(words)
    return said._replace(keyed=True) if said and set(map(len, words)) == {1} else said


def _words(text: str) -> tuple[str, ...]:
    again = groupby(_WORD.findall(text))
    words = [one for word, each in again for one in (each if word == "not" else (word,))]
    return tuple(dropwhile(_FILLERS.__contains__, words))


def _begun(part: str, depth: int) -> Iterator[Said | None]:
    """Yield a verdict at the beginning of a clause and what the rest of it says.

    *No there weren't*, *oui inférieur*, *exact 11 contre 6*, *b refuted*, *vrai faux*.
    """
    words = _words(part)
    each = [*takewhile(bool, map(_clause, words))]
    alone = words and len(each) == len(words) and words[0] != "a" and not _SIGN.search(part)
    if alone and not _denied(words[:-1]):
        yield from each
        return
    if depth < _DEEPEST:
        for at in range(min(len(words) - 1, _LONGEST_BEGINNING), 0, -1):
            first = _clause(" ".join(words[:at]))
            if first and not first.weak and _may_begin(first, words, at):
                yield first
                yield from _alternatives(" ".join(words[at:]), depth + 1)
                return
    yield None


def _denied(words: Sequence[str]) -> bool:
    """Tell whether one of the words denies: non faux."""
    return not DENIALS.isdisjoint(one.means for one in meant_by(words))


def _may_begin(first: Said, words: Sequence[str], at: int) -> bool:
    """Tell whether a verdict of ``at`` words may be one with other words behind it."""
    rest = " ".join(words[at:])
    if first.keyed:
        article = words[0] == "a" or words[:2] == ("c", "est")
        return not article and any(_alternatives(rest, _DEEPEST))
    means = meant_by(words[:at])[-1].means
    if means not in _YES_OR_NO and words[at - 1] not in _PLAIN:
        return False
    return (
        means == "yes"
        or (words[at] in _STARTERS and meant_by(words[at:])[0].means != "what")
        or (words[at].isdecimal() and words[at - 1] != "juste")
        or words[at : at + 2] in (("de", "dire"), ("to", "say"))
        or (words[at] in _ARTICLES and any(_alternatives(rest, _DEEPEST)))
    )


def _one_and_the_other(text: str) -> bool:
    """Tell whether one source says yes and the other no."""
    typed = _WORD.findall(text)[:_MOST_WORDS]
    if _ONE_OF.isdisjoint(typed):
        return False
    words = [word for one in meant_by(typed) for word in one.means.split()]
    apart = _EACH_SAYS.fullmatch(text.strip(AROUND))
    if "?" in words:
        return apart is not None and apart["one"] != apart["other"]
    several = apart or ("other" in words and not {"one", "some"}.isdisjoint(words))
    several = several or words.count("one") > 1 or words.count("some") > 1
    denied = {"no", "not", "false", "deny", "contradicts"}.intersection(words)
    said = {"yes", "true", "say", "proven"}.intersection(words)
    return bool(several and denied and said)
