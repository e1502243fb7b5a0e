"""Amounts: a number with its unit, or a range; the public face of their grammar and display."""

from __future__ import annotations

from quiz.values.amount_exact import parse_exact, show
from quiz.values.quantity import Amount, AmountRange, Quantity
from quiz.values.unit import Unit

__all__ = ["Amount", "AmountRange", "Quantity", "Unit", "parse_exact", "show"]
