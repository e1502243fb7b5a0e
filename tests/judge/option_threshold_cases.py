"""The case on either side of each number that the rules on options stand on.

Above each line, or a few of them, stands what the number counts.
"""

from __future__ import annotations

from quiz.deck.model import Kind
from tests.judge.cases import among

CHOICES = """
# letters in front of the s of a plural, where letters alone are compared
GPS; Galileo | accept | gps
GPS; Galileo | reject | gp
allier les rois et l'Église; fermer les écoles | accept | allier les roi et leglise
# letters of the shortest wording that is known by them: C is another language
R&B; jazz; rock | accept | RB
C++; Java | reject | C
L'Or; Heat | accept | lor
# in numbers the signs tell
1.55; 2.55; 3.55 | accept | 1,55
1.55; 2.55; 3.55 | reject | 155
12.5 %; 13.5 %; 14.5 % | accept | 12,50 %
12.5 %; 13.5 %; 14.5 % | reject | 1.25 %
12.5 %; 13.5 %; 14.5 % | reject | 125 %
GPT-3.5; GPT-4; GPT-4o | accept | gpt3.5
GPT-3.5; GPT-4; GPT-4o | reject | GPT-35
"""
TABLES = [*among(Kind.CHOICE, CHOICES)]
