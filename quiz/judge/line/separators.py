"""What separates the items of a list or an order, as parts of patterns: signs, words and rows.

They fit folded text, and with ``re.IGNORECASE`` any; the words need word boundaries around them.
"""

from __future__ import annotations

from typing import Final

SIGNS: Final = r"[;/|<>\n\r\t•·→]"
"""Signs that separate wherever they stand."""
COMMA: Final = r",(?!\d)|(?<!\d),|(?<=\d{4}),"
"""A comma, but not that of 3,5; after four digits it separates years: 2015,2018."""
AND: Final = r"et|and|ainsi\s+que|as\s+well\s+as|plus|puis|then|also|aussi"
"""Words that add an item."""
OR: Final = r"or(?:\s+(?:else|maybe))?|ou(?:\s+(?:bien|alors))?|either|soit"
"""Words that offer another item."""
THEN: Final = (
    r"puis|et puis|ensuite|then|and then|enfin|et enfin|finally|before|avant|followed by|suivi de"
)
"""Words that say which item comes next."""
DASHED: Final = r"(?m:^|\s)[-–—*]\s"
"""The dash or star before each row."""
NUMBERED: Final = r"(?m:^|\s)\(?\d+[.)]\s(?=\W*[^\W\d])"
"""The number before each row, and none of 12. 24. 60."""
AROUND: Final = " .!?()[]\"'"
"""Signs around an answer that are no part of it, once it is folded."""
