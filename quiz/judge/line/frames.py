"""What an answer says once its frame is taken away, and the several answers it may hold."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from quiz.judge.line.separators import AND, OR, SIGNS
from quiz.values.shape import word_set
from quiz.values.text import fold

_BEFORE: Final = r"""
(?:well|so|um+|uh+|hmm+|ok|okay|yes|yeah|oh|ah)[, ]+
(?:no doubt|without (?:a )?doubt|if i remember (?:correctly|right|well)),?[ ]
i(?:'m| am)? (?:think|believe|guess|suppose|say|sure|pretty sure|fairly sure|bet)(?: that)?,?[ ]
i(?:'d| would) say(?: that)?[ ]
i reckon(?: that)?[ ]
i(?:'ll| will)? (?:pick|choose|take|go (?:with|for)|vote for)[ ]
(?:in my (?:opinion|view)|to my mind),?[ ]
(?:definitely|certainly|surely|clearly|obviously|of course),?[ ]
(?:my|the|his|her|its) (?:answer|guess|name|title|response)(?: is| was|:)?[ ]
answer ?: ?
(?:it|that|this|he|she|they|there|which|who|what)(?:'s| is| was| were| are|'re)(?: called)?[ ]
(?:it|that|this|he|she|they) (?:would|could|might|must|should|may)(?: have)? be(?:en)?[ ]
(?:is|was) it[ ]
(?:must be|must have been|could be|might be|called|named|known as|probably|maybe|perhaps)[ ]
(?:at|by|in|on|for|with|from|near|during|around|about|since|through|via|within|to|as)[ ]
(?:approximately|roughly|over|nearly|circa|loosely)[ ]
(?:typically|usually|generally|normally|mostly|mainly),?[ ]
(?:c|ca|circa|approx|env)[.]? ?(?=\d)
(?:because of|due to|thanks to|according to|owing to)[ ]
(?:euh+|bah|alors|oui|donc|eh bien|ah|oh)[, ]+
(?:ben|bon)(?:,[ ]?|[ ](?=(?:c'|ce|je|j'|il|la|le|les)\b))
je (?:crois|pense|dirais|suppose|dis|parie)(?: bien)?(?: que | qu'|,?[ ])
je (?:choisis|prends|vote pour|opte pour|penche pour)[ ]
il me semble(?: bien)?(?: que | qu'|,?[ ])
(?:a mon avis|selon moi|d'apres moi|pour moi|sans doute|sans aucun doute),?[ ]
(?:si je me souviens bien|peut-etre|probablement|surement|certainement),?[ ]
(?:la|ma) (?:bonne )?reponse(?: est| ?:| c'est)?[ ]
reponse ?: ?
(?:bien sur|evidemment|clairement),?[ ]
(?:que |qu')?(?:c'est|c'etait|ce sont|c'etaient|ce fut|ce serait|ca doit etre|ce doit etre) ?
(?:que |qu')?il s'agi(?:t|ssait) (?:de |d'|du |des )
(?:il|elle|ca) s'appel(?:le|ait)[ ]
(?:on l'appelle|est-ce|il est|elle est|il etait|elle etait)[ ]
(?:chez|a|au|aux|dans|en|par|sur|pour|vers|depuis|pendant|grace a|a cause de|pres de)[ ]
(?:d'apres|selon|environ|presque|plus de|appelee?|nommee?)[ ]
(?:en general|generalement|habituellement|normalement|surtout|principalement),?[ ]
(?:[^\w$€£¥₱₹₽₩¢+#±<>≤≥~√%-]|-(?!\d))+[ ]?
"""
"""What stands before an answer and says nothing, English then French, one pattern a line."""
_LEAD_IN: Final = re.compile(
    "|".join(f"(?:{pattern})" for pattern in _BEFORE.split("\n") if pattern)
)
_AFTERWARDS: Final = re.compile(
    r"\b(?:i (?:think|believe|guess|suppose|bet)|if i (?:remember|recall)"
    r"(?: correctly| right| well)?"
    r"|isn't (?:it|he|she)|right\?|no\?|non ?\?|maybe|probably|please|for sure|of course|obviously"
    r"|je (?:crois|pense)(?: bien)?|il me semble|si je me souviens bien|n'est-ce pas"
    r"|sans (?:aucun )?doute|bien sur|peut-etre|evidemment|probablement|s'il (?:vous|te) plait"
    r"|a mon avis) ?[?!.]*$"
)
_LAST_WORDS: Final = word_set(
    "think believe guess suppose bet remember recall correctly right well it he she no non maybe "
    "probably please sure course obviously crois pense bien semble souviens pas doute sur "
    "peut-etre evidemment probablement plait avis"
)
"""How the closing phrases end: most answers need not be searched for one."""
_CLOSING: Final = " \t.!?…;:,"
_SEVERAL: Final = re.compile(
    rf"\s*(?:{SIGNS}|[,()\[\]]|\s[&+-]\s|\?\s|\b(?:{OR}|{AND}|vs|versus|alias|aka)\b)\s*"
)
_STRONG: Final = re.compile(r"\s*(?:[;/|()\[\]\n]|\s[-=]\s)\s*")
"""Signs that part one answer from the next where words may be part of it."""
_PARTERS: Final = word_set(
    "or ou vs versus et and as ainsi soit either plus puis then also aussi alias aka"
)
"""The words that ``_SEVERAL`` parts at: an answer of other words only is a single one."""
_LONG: Final = 200
"""Characters; a longer answer does not hide behind frame upon frame: a bound on the work."""
_MOST_FRAMES: Final = 8
"""Lead-ins, and as many closing phrases, that are taken away: a bound on the work."""
_LONGEST_CLOSING: Final = 40
"""Characters; no closing phrase is longer, and so it only bounds the work."""
_SAYS: Final = re.compile(r"[^\s.,;:!?'\"()\[\]-]")
"""A piece with more in it than stops and quotes: that behind a bracket is none."""
_MOST_PARTS: Final = 8
"""Parts of an answer that are looked at, who lists more is not answering: a bound on the work."""


@lru_cache(maxsize=128)
def unframed(answer: str) -> tuple[str, ...]:
    """Return ``answer`` folded, then with each lead-in and closing phrase taken away in turn."""
    text = fold(answer)
    found = [text]
    bare = _without_closing(text)
    if bare and bare != text:
        text = bare
        found.append(text)
    for _ in range(_MOST_FRAMES if len(text) < _LONG else 1):
        start = _LEAD_IN.match(text)
        if not start or start.end() >= len(text):
            break
        text = text[start.end() :].strip()
        found.append(text)
    return tuple(found)


def without_lead_in(expected: str) -> str:
    """Return an expected wording, in its own letters, without its lead-in: about, in, c'est."""
    lower = expected.lower().replace("’", "'")
    if len(lower) != len(expected):
        return expected
    start = _LEAD_IN.match(lower)
    return expected[start.end() :] if start and start.end() < len(expected) else expected


def _without_closing(text: str) -> str:
    for _ in range(_MOST_FRAMES):
        # A closing phrase is looked for only where one can stand: at the end.
        tail = text[-_LONGEST_CLOSING:]
        if tail.rstrip(" ?!.").rpartition(" ")[2] not in _LAST_WORDS:
            break
        end = _AFTERWARDS.search(tail)
        if not end:
            break
        text = text[: len(text) - len(tail) + end.start()].rstrip(_CLOSING)
    return text.rstrip(_CLOSING)


def parts(answer: str) -> tuple[str, ...]:
    """Return what stands between commas, slashes, *or*, *and*: one entry for a single answer."""
    folded = fold(answer)
    if folded.replace(" ", "").isalnum() and _PARTERS.isdisjoint(folded.split()):
        return (folded,)
    pieces = (piece.strip() for piece in _SEVERAL.split(folded))
    return tuple(part for part in pieces if _SAYS.search(part))[:_MOST_PARTS]


def said_twice(answer: str) -> tuple[str, ...]:
    """Return what stands between signs alone: SEC / Securities and Exchange Commission."""
    pieces = (piece.strip() for piece in _STRONG.split(fold(answer)))
    return tuple(part for part in pieces if _SAYS.search(part))[:_MOST_PARTS]
