"""Amounts: a number with its unit, or a range; the public face of their grammar and display."""

from __future__ import annotations

from quiz.values.amount_exact import parse_exact, show
from quiz.values.amount_reading import AmountReading, read
from quiz.values.amount_search import find_all
from quiz.values.quantity import Amount, AmountRange, Quantity
from quiz.values.shape import Shape
from quiz.values.unit import Unit

__all__ = [
    "Amount",
    "AmountRange",
    "AmountReading",
    "Quantity",
    "Shape",
    "Unit",
    "find_all",
    "parse_exact",
    "read",
    "show",
]
