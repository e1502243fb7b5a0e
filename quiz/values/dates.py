"""Dates: the public face of their grammar, reading and display."""

from __future__ import annotations

from quiz.values.calendar import PartialDate, parse_exact, show
from quiz.values.date_reading import DateReading, read
from quiz.values.date_search import find_all
from quiz.values.shape import Shape

__all__ = ["DateReading", "PartialDate", "Shape", "find_all", "parse_exact", "read", "show"]
