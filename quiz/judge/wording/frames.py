"""What an answer says once its frame is taken away: it was ..., je crois que c'est ..."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from quiz.values.denying import MAYBE_HEDGED, unhedged
from quiz.values.shape import word_set
from quiz.values.text import fold

_OPINION: Final = r"""
(?:well|so|um+|uh+|hmm+|ok|okay|oh|ah|let's see)[, ]+
(?:yes|yeah)[, ]+(?!(?:(?:and|or|but) )?no\b)
(?:no doubt|without (?:a )?doubt|if i remember (?:correctly|right|well)|hands down),?[ ]
i(?:'m| am)? (?:think|believe|guess|suppose|say|sure|pretty sure|fairly sure|bet)(?: that)?,?[ ]
i(?:'d| would|'ll| will)? (?:say|guess|try|bet|bet on|answer)(?: that)?[ ]
i (?:reckon|suspect|assume|imagine|figure)(?: that)?[ ]
i(?:'d| would|'ll| will)? (?:pick|choose|take|go (?:with|for)|vote(?: for)?|opt for)[ ]
let(?:'s| us| me) (?:say|guess|try|think|go (?:with|for))[,: ]+
my (?:money|bet|vote|guess|hunch) is (?:on|for|that|it's)?[ ]?
(?:in my (?:opinion|view)|to my mind),?[ ]
(?:definitely|certainly|surely|clearly|obviously|of course|most likely)[,:! ]+
(?:(?:too )?easy|easily|simple|trivial)[,:! ]+
(?:my|the|his|her|its)(?: best| final)? (?:answer|guess|name|title|response)(?: is| was|:)?[ ]
(?:final )?answer ?: ?
(?:it|that|this|he|she|they|there|which|who|what)(?:'s| is| was| were| are|'re)(?: called)?[ ]
(?:it|that|this|he|she|they) (?:would|could|might|must|should|may)(?: have)? be(?:en)?[ ]
(?:would|could|might|can|must|should|may) (?:it|that|this|he|she|they)(?: have)? be(?:en)?[ ]
(?:it|that|this|he|she|they)?(?:'s| has| have)? ?(?:got to|gotta|has to|have to) be[ ]
(?:it|that|this|he|she|they) can only be[ ]
(?:is|was) (?:it|that|this|he|she)[ ]
(?:must be|must have been|could be|might be|called|named|known as|probably|maybe|perhaps)[ ]
(?:euh+|bah|alors|donc|eh bien|ah|oh|allez)[, ]+
oui[, ]+(?!(?:(?:et|ou|mais) )?non\b)
(?:ben|bon)(?:,[ ]?|[ ](?=(?:c'|ce|je|j'|il|la|le|les)\b))
je (?:crois|pense|dirais|suppose|dis|parie|imagine|reponds)(?: bien)?(?: que | qu'| sur |,?[ ])
je (?:choisis|prends|vote(?: pour)?|opte pour|penche pour|tente|propose|mise(?:rais)? sur)[ ]
(?:je (?:choisirais|prendrais|parierais sur|voterais(?: pour)?|pencherais pour)|mettons)[ ]
(?:on va dire|disons)(?: que | qu'|,?[ ])
il me semble(?: bien)?(?: que | qu'|,?[ ])
(?:a mon avis|selon moi|d'apres moi|pour moi|sans doute|sans aucun doute),?[ ]
(?:si je me souviens bien|peut-etre|probablement|surement|certainement|a coup sur),?[ ]
(?:la|ma|mon) (?:bonne |meilleure )?(?:reponse|choix)(?: est| ?:|,? c'est)?[ ]
reponse ?: ?
(?:bien sur|evidemment|clairement|facile|evident|trop facile)(?: ?[:!,])?[ ]
(?:que |qu')?(?:c'est|c'etait|ce sont|c'etaient|ce fut|ce serait|ca doit etre|ce doit etre) ?
(?:serait-ce|etait-ce|est-ce(?: que (?:c'est|c'etait|ce serait|ce sont|ce n'est pas))?)[ ]
(?:they|people|some) (?:say|claim|think)(?: that)?[ ]
(?:(?:ils|certains) disent|on dit) (?:que |qu')
(?:que |qu')?il s'agi(?:t|ssait) (?:de |d'|du |des )
(?:il|elle|ca) s'appel(?:le|ait)[ ]
(?:on l'appelle|il est|elle est|il etait|elle etait)[ ]
(?:[^\w$€£¥₱₹₽₩¢+#±<>≤≥~√%-]|-(?!(?:us)?[$€£¥₱]?\d))+[ ]?
"""
"""What players say of their own answer before it, English then French, one pattern a line."""
_INTRODUCTION: Final = r"""
at(?! (?:most|least)\b)[ ]
(?:by|in|on|for|with|from|near|during|around|about|since|through|via|within|to|as)[ ]
(?:approximately|roughly|over|nearly|circa|loosely)[ ]
(?:typically|usually|generally|normally|mostly|mainly),?[ ]
(?:c|ca|circa|approx|env)[.]? ?(?=\d)
(?:because(?: of)?|due to|thanks to|according to|owing to)[ ]
(?:only|just|merely|solely|seulement|uniquement)[ ](?=(?:to|for|by|with|a|aux?|pour|par|avec)[ ])
(?:(?:together|along) with|alongside|under the (?:direction|leadership|guidance|rule) of)[ ]
(?:under|than)[ ](?!\d)
(?:suitable for|(?:convient|adaptee?s?|destinee?s?) (?:a|aux?))[ ]
(?:aux cotes|en compagnie|aupres|au sein|sous la (?:direction|presidence|houlette)) d(?:e |u |')
avec[ ]
(?:sous|que)[ ](?!\d)
qu'(?!\d)
(?:chez|a|au|aux|dans|en|par|sur|pour|vers|depuis|pendant|grace a|a cause de|pres de)[ ]
parce qu(?:e |'(?=il|elle|on|un))
(?:d'apres|selon|environ|presque|plus de|appelee?|nommee?)[ ]
(?:en general|generalement|habituellement|normalement|surtout|principalement),?[ ]
"""
"""What stands before an answer in a sentence and says little of it."""


def _any_of(patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns.split("\n") if pattern))


_LEAD_IN: Final = _any_of(_OPINION + _INTRODUCTION)
_OWN_WORDS: Final = _any_of(_OPINION)
_AFTERWARDS: Final = re.compile(
    r"\b(?:i (?:think|believe|guess|suppose|bet|reckon|imagine)|if i (?:remember|recall)"
    r"(?: correctly| right| well)?|i(?:'d| would) say|i(?:'m| am) (?:pretty |fairly |quite )?sure"
    r"|isn't (?:it|he|she)|right\?|no\?|non ?\?|maybe|probably|please|for sure|of course|obviously"
    r"|hands down|final answer|lol|haha|mdr|only|seulement|uniquement"
    r"|je (?:crois|pense|dirais|suppose|parie)(?: bien)?|j'imagine|j'en suis sure?|il me semble"
    r"|si je me souviens bien|n'est-ce pas"
    r"|sans (?:aucun )?doute|bien sur|a coup sur|peut-etre|evidemment|probablement"
    r"|s'il (?:vous|te) plait|a mon avis|selon moi) ?[?!.]*$"
)
_LAST_WORDS: Final = word_set(
    "think believe guess suppose bet reckon imagine remember recall correctly right well say sure "
    "it he she no non maybe probably please course obviously down answer lol haha mdr crois pense "
    "dirais parie bien semble souviens pas doute sur sure peut-etre evidemment probablement plait "
    "avis moi only seulement uniquement"
)
"""How the closing phrases end: most answers need not be searched for one."""
_WORD: Final = re.compile(r"[a-z]+")
_CLOSING: Final = " \t.!?…;:,"
_LONG: Final = 200
"""Characters; a longer answer does not hide behind frame upon frame: a bound on the work."""
_MOST_FRAMES: Final = 8
"""Lead-ins, and as many closing phrases, that are taken away: a bound on the work."""
_MOST_WORDINGS: Final = 4
"""Wordings of an answer, or of a part of it, that are compared with each entry."""
_LONGEST_CLOSING: Final = 40
"""Characters; no closing phrase is longer, and so it only bounds the work."""


@lru_cache(maxsize=128)
def unframed(answer: str) -> tuple[str, ...]:
    """Return ``answer`` folded, then with each lead-in and closing phrase taken away in turn."""
    text = fold(answer)
    found = [text]
    if not text.replace(" ", "").isalpha() or not MAYBE_HEDGED.isdisjoint(text.split()):
        text = unhedged(text, _WORD.findall(text)).strip() or text
        if text != found[0]:
            found.append(text)
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


def barest(wordings: tuple[str, ...]) -> tuple[str, ...]:
    """Return, of many wordings of an answer, the first one and those without most of its frames.

    A bound on the work: few answers have as many, and what is right is found in these.
    """
    return wordings if len(wordings) <= _MOST_WORDINGS else (wordings[0], *wordings[-3:])


def without_opinion(answer: str) -> str:
    """Return ``answer`` folded, without what its player says of it; prepositions stay."""
    text = fold(answer)
    for _ in range(_MOST_FRAMES if len(text) < _LONG else 1):
        start = _OWN_WORDS.match(text)
        if not start or start.end() >= len(text):
            break
        text = text[start.end() :].strip()
    return _without_closing(text) or text


def without_lead_in(expected: str) -> str:
    """Return an expected wording, in its own letters, without its lead-in: about, in, c'est."""
    lower = expected.lower().replace("’", "'")
    if len(lower) != len(expected):
        return expected
    start = _LEAD_IN.match(lower)
    return expected[start.end() :] if start else expected


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
