"""Dates: the public face of their grammar, reading and display."""

from __future__ import annotations

from quiz.values.calendar import PartialDate, parse_exact, show

__all__ = ["PartialDate", "parse_exact", "show"]
