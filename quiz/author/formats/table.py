"""CSV: one question a row, under a header of the deck format's own names.

- ``question``, ``answer``, ``choices``, ``hint`` and ``explanation`` hold a text for everybody;
  ``question:fr`` and the like hold one language each.
- Lists have one entry on each line of the cell: ``topic``, ``choices``, the ``answer`` of a list
  or an order, ``accept``, ``prompt``, ``reject``, the ``examples_...``, ``cite``. A line of
  ``choices:fr`` belongs to the same line of ``choices:en``.
- `` | `` parts the equivalent forms of one item; a bar that is one stands as ``\\|``.
- ``cite`` has a reference in words, or ``source:paragraph:quote``, of which the paragraph may be
  empty; ``cite_gloss``, ``cite_inference`` (both also by language) and ``cite_stance`` have one
  line for each line of ``cite``.
- The first line may be ``sep=;``, as Excel writes it. Commas, semicolons and tabs are read.

Title, description and sources of the deck, and corrections, are not held.
"""

from __future__ import annotations

import re

from quiz.author.roles import QUESTION_KEYS

WORDED = ("question", "choices", "answer", "hint", "explanation", "cite_gloss", "cite_inference")
"""Columns that may also come once for each language."""
SINGLE = ("id", "kind", "difficulty", "need", "tolerance", "review_by")
LISTS = ("topic", "accept", "prompt", "reject")
CITED = ("gloss", "inference", "stance")
"""What a citation has besides its place and its words."""
EXAMPLES = ("examples_accept", "examples_prompt", "examples_reject")
_PARTS = {
    "cite": ("cite", *(f"cite_{name}" for name in CITED)),
    "examples": EXAMPLES,
    "corrections": (),
}
HEADER = tuple(column for key in QUESTION_KEYS for column in _PARTS.get(key, (key,)))
"""In the order of a question's fields."""
CITATION = re.compile(r"([a-z0-9-]+):(?:([0-9]+)(?::(.*))?|:(.*))")
PART = re.compile(r"(?<!\S)\|(?!\S)")
"""A bar between two forms."""
BARS = re.compile(r"(?<!\S)(\\*)\|(?!\S)")
"""A bar that would be read as one, or has backslashes to show that it is none."""
BY_LANGUAGE = re.compile(
    rf"({'|'.join(WORDED)}):([a-z]{{2,3}})((?:-[a-z0-9]{{2,8}})*)", re.IGNORECASE
)
LINE_END = re.compile(r"\r\n|\r|\n")
