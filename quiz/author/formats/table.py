"""CSV: one question a row under a header of the deck format's own names.

- ``question``, ``answer``, ``hint``, ``explanation`` and ``choices`` hold a text for everybody;
  ``question:fr`` and the like one language each. ``title`` is not held.
- Lists (``topic``, ``choices``, the answers of a list or an order, ``accept``, ``prompt``,
  ``reject``, the ``examples``, ``cite``) have one entry on each line of the cell.
- Equivalent forms of an item are parted by `` | ``.
- ``cite`` holds a reference in words, or ``source:paragraph:quote``.
"""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING

from quiz.author.emit import question_data
from quiz.author.formats.carried import Exported, Imported, Loss
from quiz.author.formats.wording import deck_left_out
from quiz.author.slugs import slug
from quiz.errors import QuizError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quiz.author.formats.carried import QuestionData
    from quiz.author.tree import Data
    from quiz.deck.model import Deck

WORDED = ("question", "choices", "answer", "hint", "explanation")
"""Columns that may also come once for each language."""
SINGLE = ("id", "kind", "difficulty", "need", "tolerance", "review_by")
LISTS = ("topic", "accept", "prompt", "reject", "cite")
EXAMPLES = ("examples_accept", "examples_prompt", "examples_reject")
HEADER = (
    "id",
    "kind",
    "topic",
    "difficulty",
    *WORDED[:3],
    "need",
    "tolerance",
    "accept",
    "prompt",
    "reject",
    *WORDED[3:],
    "cite",
    *EXAMPLES,
    "review_by",
)
FORMS = " | "
CITATION = re.compile(r"([a-z0-9-]+):([0-9]+)(?::(.*))?", re.DOTALL)
_WITH_ITEMS = ("list", "order")
_COLUMN = re.compile(rf"({'|'.join(WORDED)}):([a-z]{{2,3}}(?:-[A-Za-z0-9]{{2,8}})*)")


def write_csv(deck: Deck) -> Exported:
    """Return a deck as CSV, all languages included."""
    rows: list[dict[str, str]] = []
    losses = deck_left_out(deck, "title", "description", "sources")
    for question in deck.questions:
        row: dict[str, str] = {}
        for name, value in question_data(question).items():
            _fill(row, name, value, question.id, losses)
        rows.append(row)
    extra = {column for row in rows for column in row} - set(HEADER)
    header = [each for name in HEADER for each in (name, *_of(name, extra))]
    used = [name for name in header if any(row.get(name) for row in rows)]
    out = io.StringIO()
    writer = csv.DictWriter(out, used, restval="", lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    return Exported(out.getvalue(), len(rows), tuple(losses))


def _of(name: str, columns: Iterable[str]) -> list[str]:
    return sorted(column for column in columns if column.startswith(f"{name}:"))


def _fill(row: dict[str, str], name: str, value: Data, where: str, losses: list[Loss]) -> None:
    if name == "corrections":
        losses.append(Loss(where, "left out: corrections"))
    elif name == "examples" and isinstance(value, dict):
        for verdict, answers in value.items():
            row[f"examples_{verdict}"] = _lines(answers, where, losses)
    elif name == "cite" and isinstance(value, list):
        row["cite"] = "\n".join(_citation(each, where, losses) for each in value)
    elif name in WORDED:
        items = value if isinstance(value, list) else [value]
        for language in dict.fromkeys(code for item in items for code in _codes(item)):
            column = f"{name}:{language}" if language else name
            texts = [_item(item, language) for item in items]
            row[column] = _lines([*texts], where, losses) if items is value else texts[0]
    else:
        row[name] = _lines(value, where, losses)


def _lines(value: Data, where: str, losses: list[Loss]) -> str:
    if not isinstance(value, list):
        return str(value or "")
    return "\n".join(_in_one_line(str(each), where, losses) for each in value)


def _in_one_line(text: str, where: str, losses: list[Loss]) -> str:
    joined = " ".join(text.split("\n"))
    if joined != text:
        losses.append(Loss(where, f"a line break inside `{joined}` becomes a space"))
    return joined


def _codes(item: Data) -> list[str]:
    shown = item[0] if isinstance(item, list) else item
    return [*shown] if isinstance(shown, dict) else [""]


def _item(item: Data, language: str) -> str:
    """Return one item in one language, its further forms beside the first language."""
    shown, also = (item[0], item[1:]) if isinstance(item, list) else (item, [])
    if not isinstance(shown, dict):
        return "" if language else FORMS.join(map(str, (shown, *also)))
    text = str(shown.get(language) or "")
    return FORMS.join(map(str, (text, *also))) if language == next(iter(shown)) else text


def _citation(citation: Data, where: str, losses: list[Loss]) -> str:
    if not isinstance(citation, dict):
        return _in_one_line(str(citation), where, losses)
    lost = [key for key in ("gloss", "inference", "stance") if citation.get(key)]
    if lost:
        losses.append(Loss(where, f"left out: {', '.join(lost)} of a citation"))
    place = (citation.get("source"), citation.get("paragraph"), citation.get("quote"))
    if not place[1]:
        losses.append(Loss(where, "a citation without a paragraph goes over as words"))
        return ": ".join(str(part) for part in place if part)
    return ":".join(str(part) for part in place if part)


def read_csv(text: str) -> Imported:
    """Return the questions of a CSV file; comma, semicolon or tab, as its header has them."""
    body = text.removeprefix("\ufeff")
    head = body.split("\n", 1)[0]
    delimiter = max(",;\t", key=head.count)
    reader = csv.reader(io.StringIO(body, newline=""), delimiter=delimiter, strict=True)
    losses: list[Loss] = []
    questions: list[tuple[str, QuestionData]] = []
    try:
        header = [name.strip() for name in next(reader, [])]
        _check_header(header, losses)
        taken: set[str] = set()
        line = reader.line_num + 1
        for row in reader:
            where, line = f"line {line}", reader.line_num + 1
            if not any(cell.strip() for cell in row):
                continue
            losses.extend(
                Loss(where, f"left out, beyond the header: `{cell}`")
                for cell in row[len(header) :]
                if cell.strip()
            )
            made = _question({k: v.strip(" \t\r") for k, v in zip(header, row, strict=False)})
            made["id"] = name = str(made.get("id") or slug(_shown(made.get("question")), taken))
            taken.add(name)
            questions.append((where, made))
    except csv.Error as error:
        raise QuizError(f"line {reader.line_num}: no CSV: {error}") from error
    return Imported(tuple(questions), tuple(losses))


def _check_header(header: list[str], losses: list[Loss]) -> None:
    if not any(name.split(":")[0] == "question" for name in header):
        raise QuizError(
            f"line 1: the header has no `question` column; known columns: {', '.join(HEADER)}, "
            "and question:fr and the like for one language each"
        )
    losses.extend(
        Loss("line 1", f"the column `{name}` is unknown and left out")
        for name in header
        if name not in HEADER and not _COLUMN.fullmatch(name)
    )


def _shown(worded: Data) -> str:
    if isinstance(worded, dict):
        return str(worded.get("en") or next(iter(worded.values()), ""))
    return str(worded or "")


def _question(cells: dict[str, str]) -> dict[str, Data]:
    made: dict[str, Data] = {name: cells[name].strip() for name in SINGLE if cells.get(name)}
    for name in LISTS:
        if entries := _entries(cells.get(name, "")):
            made[name] = [*entries] if len(entries) > 1 or name != "topic" else entries[0]
    if "cite" in made:
        cited = [_cited(each) for each in _entries(cells["cite"])]
        made["cite"] = cited[0] if len(cited) == 1 and isinstance(cited[0], str) else cited
    for name in WORDED:
        columns = {"": cells.get(name, "")} | {
            found[2]: cell
            for column, cell in cells.items()
            if (found := _COLUMN.fullmatch(column)) and found[1] == name
        }
        filled = {language: cell for language, cell in columns.items() if cell.strip()}
        listed = name == "choices" or (name == "answer" and cells.get("kind") in _WITH_ITEMS)
        if filled:
            made[name] = _items(filled) if listed else _worded(filled)
    examples: dict[str, Data] = {
        name.removeprefix("examples_"): [*_entries(cells[name])]
        for name in EXAMPLES
        if cells.get(name)
    }
    if examples:
        made["examples"] = examples
    return made


def _entries(cell: str) -> list[str]:
    return [line.strip() for line in cell.splitlines() if line.strip()]


def _worded(cells: dict[str, str]) -> Data:
    if list(cells) == [""]:
        return cells[""].replace("\r\n", "\n").strip()
    # A text for everybody beside one for a language serves as the English one.
    return {
        language or "en": cell.replace("\r\n", "\n").strip() for language, cell in cells.items()
    }


def _items(cells: dict[str, str]) -> list[Data]:
    columns = {language: cell.splitlines() for language, cell in cells.items()}
    made: list[Data] = []
    for position in range(max(map(len, columns.values()))):
        texts = {
            language: [form.strip() for form in lines[position].split(FORMS)]
            for language, lines in columns.items()
            if position < len(lines) and lines[position].strip()
        }
        if texts:
            shown = _worded({language: forms[0] for language, forms in texts.items()})
            also = [form for forms in texts.values() for form in forms[1:]]
            made.append([shown, *also] if also else shown)
    return made


def _cited(text: str) -> Data:
    found = CITATION.fullmatch(text)
    if not found:
        return text
    citation: dict[str, Data] = {"source": found[1], "paragraph": found[2]}
    if found[3]:
        citation["quote"] = found[3].strip()
    return citation
