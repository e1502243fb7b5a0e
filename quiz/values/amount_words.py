"""The words around numbers in French and English, and the pieces an amount is read from."""

from __future__ import annotations

import re

from quiz.values.lexing import Token, clean, cut
from quiz.values.number_words import SCALES
from quiz.values.patterns import pattern
from quiz.values.shape import word_set
from quiz.values.unit import by_symbol, is_exact

RANGE_LINKS = word_set("to a au - until till jusqu through thru ~ et and up")
BETWEEN = word_set("between entre")
LINK_FILLERS = word_set("de d environ about roughly approximately some quelque from and et the les")
BELOW = word_set("less fewer under below < ≤ inferieur inferieure")
COUNT_LINKS = {
    ("sur",), ("sur", "les"), ("out", "of"), ("out", "of", "the"), ("of",), ("of", "the"),
}  # fmt: skip
"""Those that tell a share, and a count as well: "6 out of 8"."""
RATIO_LINKS = COUNT_LINKS | {("in",), ("in", "every"), ("over",)}

STOPS = word_set(
    "in on at by for from to a an the of with than that which who when per par pour chez dans en "
    "sur de d du des et and ou or aupres selon according est is was were sont ont have has had "
    "raised collected invested leves levee leve recueillis recueilli recoltes recolte investis "
    "investi collectes collecte total totaux all tout toutes tous so far deja already about "
    "environ approximately approx roughly around more plus less moins minimum max try maximum "
    "least worth each chacun chaque piece funding it they il ils elle elles je i think believe "
    "crois pense exactly exactement precisely precisement maybe peut etre perhaps only seulement "
    "between entre until au aux as comme such ago later up jusqu presque almost nearly near pres "
    "grand exact rond environs through thru till thereabouts something quelque chose like them "
    "eux promised promis remaining restants restant supplementaires additional extra further "
    "prevus expected pledged manquants missing announced annonces ones us times fois x over"
)
"""Words behind a number that are no unit and name nothing counted."""

TIMES = {("times",), ("fois",), ("x",), ("*",)}
"""What stands between two numbers that are multiplied."""
MULTIPLES = {"twice": 2, "double": 2, "thrice": 3, "triple": 3, "quadruple": 4}
"""What multiplies the number beside it, wherever it stands."""

VAGUE = word_set("few several plusieurs quelques many beaucoup some certains couple")
"""What makes "thousand" or "million" no number."""

ARTICLE_NOUNS = word_set(
    "total somme sum amount montant period periode pause few peu lot lots maximum minimum duree "
    "delai moyenne average number nombre bit little value valeur figure chiffre good bon bonne "
    "letter lettre price prix cost cout valuation valorisation investment investissement round "
    "short long moratorium moratoire stop halt break arret treve whole full entire mere simple "
    "negative"
)
"""Nouns whose article is no "one": "a total of 5", "une pause de six mois"."""

HARMLESS = pattern(
    r"\b(?:plus ou moins|more or less|or so|ou presque|ou plus|or more|ou davantage|give or take"
    r"|a peu pres|au moins|at least|no less than|no fewer than|not less than|pas moins de"
    r"|no\.? ?(?=\d)|at most|au plus|pas plus(?: de|longtemps)?|not more than"
    r"|no more than|no longer than)(?:\b|(?=\d))",
    re.IGNORECASE,
)
"""Hedges that would else read as an alternative, a negation or a bound."""

_BAKERS_DOZEN = pattern(r"\bbaker(?:s|'s|s')? dozen\b")
_SIGNS = frozenset("(=%‰°/-^*~+<>≤≥≈$€£¥₹₽₩₿₺₪₴₦Ξ¢Ω")
_PER = pattern(
    r"(?:(?<=[a-zA-Z])[ .*]|(?<=[ \d]m)(?=s))"
    r"(?=(?:s|h|min|kg|km|m|L|l|K)(?:-\^?|\^-)1(?![\d.,]))"
)
"""What stands before a unit raised to minus one, which is a *per*: m s-1, m·s⁻¹."""
_RAISED = pattern(r"(?<=/)(s|h|min|kg|km|m|L|l|K)(?:-\^?|\^-)1(?![\d.,])")
_MONEY_SIGNS = frozenset("$¥")
_JOINED_MONEY = word_set("US$ $US USD$ CA$ C$ $CA $C CAN$ A$ AU$ $A NZ$ HK$ S$ R$ JP¥ CN¥")
_SCALED_CODE = pattern(r"(k|K|M|Md|Mds|md|mds|G|bn|B|m)(USD|EUR|GBP|CHF|CAD|JPY|CNY)")


def pieces(text: str) -> list[Token]:
    """Cut an answer into the tokens that amounts are read from, hedges and punctuation gone."""
    text = clean(text)
    if "baker" in text:
        text = _BAKERS_DOZEN.sub("13", text)
    text = HARMLESS.sub(lambda match: " " * len(match.group()), text)
    if "-1" in text or "^1" in text:
        text = _RAISED.sub(r"\1", _PER.sub("/", text))
    found: list[Token] = []
    every = cut(text)
    for at, token in enumerate(every):
        following = every[at + 1] if at + 1 < len(every) else None
        previous = every[at - 1] if at else None
        if token.kind == "sign":
            if token.key not in _SIGNS:
                continue
            if token.key == "-" and _is_hyphen(
                previous, following, every[at - 2] if at > 1 else None
            ):
                continue
        if _is_name(found, every, at):
            last = found.pop()
            text = f"{last.text}-{token.text}"
            found.append(Token(text, text.lower(), "name", last.start, token.end))
        else:
            _append(found, token)
    return found


def _is_hyphen(previous: Token | None, following: Token | None, before: Token | None) -> bool:
    """Tell the hyphen of "six-month" and "135-million" from that of "10k-30k" and "-5"."""
    if previous is None or following is None or previous.end + 1 != following.start:
        return False
    if previous.kind == "word" and following.kind == "word":
        return True
    if previous.is_number and following.kind == "word":
        return True
    unit_of_number = (
        before is not None
        and before.is_number
        and (before.end == previous.start or previous.key in SCALES or is_exact(previous.text))
    )
    return previous.kind == "word" and following.is_number and not unit_of_number


def _is_name(found: list[Token], every: tuple[Token, ...], at: int) -> bool:
    """Tell whether a number ends a name, as in GPT-4, GPT4, H100; "USD135" and "1h30" are none."""
    token, last = every[at], found[-1] if found else None
    if not token.is_number or last is None or last.kind != "word":
        return False
    gap = token.start - last.end
    if last.text == "R" and len(found) == 1:
        # rand
        return False
    if len(last.key) < 2:
        return gap == 0 and last.text.isupper() and not _is_behind_number(found)
    hyphen = gap == 1 and every[at - 1].key == "-"
    return (gap == 0 or hyphen) and not _is_behind_number(found) and not by_symbol(last.text)


def _is_behind_number(found: list[Token]) -> bool:
    return len(found) > 1 and found[-2].is_number and found[-2].end == found[-1].start


def _append(found: list[Token], token: Token) -> None:
    """Append a token, joined with the one before it or cut in two where it must be."""
    last = found[-1] if found else None
    if last is not None and last.end == token.start:
        both = last.text + token.text
        money = last.key in _MONEY_SIGNS or token.key in _MONEY_SIGNS
        degrees = last.key == "°" and token.key in ("c", "f", "k")
        if (money and both.upper() in _JOINED_MONEY) or degrees:
            found[-1] = Token(both, both.lower(), "sign", last.start, token.end)
            return
    if token.kind == "word" and (match := _SCALED_CODE.fullmatch(token.text)):
        middle = token.start + match.end(1)
        found.append(Token(match[1], match[1].lower(), "word", token.start, middle))
        found.append(Token(match[2], match[2].lower(), "word", middle, token.end))
        return
    found.append(token)
