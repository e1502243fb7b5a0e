"""Items told in a row in other words than the author's: short years, surnames, figures."""

from __future__ import annotations

from quiz.deck.model import Kind
from tests.judge.cases import among

LISTS = """
# years of two digits, where all items are years
1998; 2018 | accept | 98 et 2018
1998; 2018 | accept | '98 and '18
1998; 2018 | prompt | 98
1998; 2018 | reject | 89, 08
1998; 2018 | reject | 2098, 1918
1998; Paris | reject | 98, Rome
# a surname that all items share
Charlotte; Emily; Anne | accept | Emily Brontë, Anne Brontë, Charlotte Brontë
Charlotte; Emily; Anne | accept | Anne, Emily and Charlotte Brontë
Charlotte; Emily; Anne | accept | Emily Bronte Anne Bronte Charlotte Bronte
Charlotte; Emily; Anne | prompt | Anne Brontë et Emily Brontë
Charlotte; Emily; Anne | reject | Emily Dickinson, Anne Frank, Charlotte Corday
Charlotte; Emily; Anne | reject | Emily Brontë, Jane Brontë, Branwell Brontë
# names that both languages have
Augustus; Tiberius; Caligula | accept | Auguste, Tibère et Caligula
London; Moscow | accept | Londres, Moscou
red; yellow; blue | accept | rouge, jaune, bleu
red; yellow; blue | prompt | rouge, vert, bleu
London; Moscow | reject | Londonderry, Moscovia
# numbers with et in them, and in a row
7; 13; 21 | accept | sept, treize et vingt et un
7; 13; 71 | accept | sept, treize et soixante et onze
7; 13; 21 | reject | huit, douze et vingt et un
7; 13; 21 | accept | 7-13-21
7; 13; 21 | reject | 8-14-22
7; 13; 21 | reject | 7-13
"""
ORDERS = """
# without separators, with figures among the words
ENIAC; Apple II; Macintosh; iPhone | accept | eniac apple 2 macintosh iphone
ENIAC; Apple II; Macintosh; iPhone | accept | eniac then apple two then macintosh then iphone
ENIAC; Apple II; Macintosh; iPhone | reject | eniac macintosh apple 2 iphone
ENIAC; Apple II; Macintosh; iPhone | prompt | eniac apple 2 macintosh
GPT-2; GPT-3; GPT-4 | accept | gpt2 gpt3 gpt4
GPT-2; GPT-3; GPT-4 | accept | GPT 2 GPT 3 GPT 4
GPT-2; GPT-3; GPT-4 | reject | gpt4 gpt3 gpt2
GPT-2; GPT-3; GPT-4 | reject | gpt2 gpt3 gpt5
World War I; World War II; Vietnam War | accept | ww1 ww2 vietnam war
World War I; World War II; Vietnam War | accept | World War One World War Two Vietnam War
World War I; World War II; Vietnam War | reject | ww2 ww1 vietnam war
World War I; World War II; Vietnam War | reject | lastly ww1 ww2 vietnam war
London; Paris; Moscow | accept | Londres Paris Moscou
London; Paris; Moscow | reject | Moscou, Paris, Londres
"""
CHOICES = """
London; Paris; Moscow | accept | Londres
London; Paris; Moscow | reject | Moscou
"""

TABLES = [
    *among(Kind.LIST, LISTS),
    *among(Kind.ORDER, ORDERS),
    *among(Kind.CHOICE, CHOICES),
]
