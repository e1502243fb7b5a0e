"""Export to CSV; the columns are described in ``table``."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from quiz.author.emit import question_data
from quiz.author.formats.carried import Exported, Loss
from quiz.author.formats.table import BARS, CITATION, CITED, HEADER, WORDED
from quiz.author.formats.wording import deck_left_out
from quiz.author.items import FORMS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from quiz.author.tree import Data
    from quiz.deck.model import Deck, Question


class _Row:
    """The cells of one question."""

    def __init__(self, question: Question) -> None:
        self.id = question.id
        self.cells: dict[str, str] = {}
        self.losses: list[Loss] = []

    def lose(self, what: str) -> None:
        self.losses.append(Loss(self.id, what))

    def line(self, text: str) -> str:
        """Return an entry of a list, which has one line."""
        joined = " ".join(text.split("\n"))
        if joined != text:
            self.lose(f"a line break inside `{joined}` becomes a space")
        return joined

    def form(self, text: str) -> str:
        """Return one form of an item."""
        return BARS.sub(r"\\\1|", self.line(text))


def write_csv(deck: Deck) -> Exported:
    """Return a deck as CSV, all languages included."""
    rows: list[dict[str, str]] = []
    losses = deck_left_out(deck, "", "title", "description", "sources")
    for question in deck.questions:
        row = _Row(question)
        for name, value in question_data(question).items():
            _fill(row, name, value)
        rows.append(row.cells)
        losses.extend(row.losses)
    extra = dict.fromkeys(column for cells in rows for column in cells)
    header = [each for name in HEADER for each in (name, *_of(name, extra))]
    used = [name for name in header if any(cells.get(name) for cells in rows)]
    out = io.StringIO()
    writer = csv.DictWriter(out, used, restval="", lineterminator="\r\n", extrasaction="ignore")
    writer.writeheader()
    writer.writerows(rows)
    return Exported(out.getvalue(), len(rows), tuple(losses))


def _of(name: str, columns: Iterable[str]) -> list[str]:
    return [column for column in columns if column.startswith(f"{name}:")]


def _fill(row: _Row, name: str, value: Data) -> None:
    if name == "corrections":
        row.lose("corrections left out")
    elif name == "examples" and isinstance(value, dict):
        for verdict, answers in value.items():
            row.cells[f"examples_{verdict}"] = _lines(row, answers)
    elif name == "cite" and isinstance(value, list):
        _cite(row, value)
    elif name in WORDED and isinstance(value, list):
        _items(row, name, value)
    elif name in WORDED and isinstance(value, dict):
        row.cells |= {f"{name}:{code}": str(text) for code, text in value.items()}
    else:
        row.cells[name] = _lines(row, value)


def _lines(row: _Row, value: Data) -> str:
    if not isinstance(value, list):
        return str(value or "")
    return "\n".join(row.line(str(each)) for each in value)


def _items(row: _Row, name: str, items: Sequence[Data]) -> None:
    """Put each item on a line of its own, in a column for each language."""
    split = [(item[0], item[1:]) if isinstance(item, list) else (item, []) for item in items]
    for language in dict.fromkeys(code for shown, _ in split for code in _codes(shown)):
        lines = []
        for shown, also in split:
            codes = _codes(shown)
            text = shown.get(language) if isinstance(shown, dict) else shown
            # Further forms serve every language; they stand beside the first.
            forms = (text, *also) if language == codes[0] else (text,)
            written = FORMS.join(row.form(str(each)) for each in forms)
            lines.append(written if language in codes else "")
        if any(lines):
            row.cells[f"{name}:{language}" if language else name] = "\n".join(lines)


def _codes(shown: Data) -> list[str]:
    return [*shown] if isinstance(shown, dict) else [""]


def _cite(row: _Row, citations: Sequence[Data]) -> None:
    row.cells["cite"] = "\n".join(_citation(row, each) for each in citations)
    for name in CITED:
        values = [each.get(name, "") if isinstance(each, dict) else "" for each in citations]
        if any(values):
            _items(row, f"cite_{name}", values)


def _citation(row: _Row, citation: Data) -> str:
    if not isinstance(citation, dict):
        line = row.line(str(citation))
        if CITATION.fullmatch(line):
            row.lose(f"the reference `{line}` reads like a source's id and comes back as one")
        return line
    parts = [str(citation.get(key) or "") for key in ("source", "paragraph", "quote")]
    return row.line(":".join(parts if parts[2] or not parts[1] else parts[:2]))
