"""How the items of an answer are typed on one line: in a form, an option, a cell."""

from __future__ import annotations

from quiz.deck.model import Kind

WITH_ITEMS = frozenset({Kind.LIST, Kind.ORDER})
"""Kinds whose answer is a list of items."""
FORMS = " | "
"""Stands between the equivalent forms of one item."""
