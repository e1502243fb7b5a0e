"""Cases."""

from __future__ import annotations

from tests.judge.cases import Table

TABLES: list[Table] = []
