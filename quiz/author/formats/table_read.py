"""Import of CSV; the columns are described in ``table``."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from typing import TYPE_CHECKING

from quiz.author.formats.carried import Imported, Loss
from quiz.author.formats.table import (
    BARS,
    BY_LANGUAGE,
    CITATION,
    CITED,
    EXAMPLES,
    HEADER,
    LINE_END,
    LISTS,
    PART,
    SINGLE,
    WORDED,
)
from quiz.author.items import WITH_ITEMS
from quiz.author.slugs import slug
from quiz.errors import QuizError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from quiz.author.formats.carried import QuestionData, Where
    from quiz.author.tree import Data

_SEPARATOR = re.compile(r"sep=([,;\t|])(?:\r\n|\r|\n)")


def read_csv(text: str) -> Imported:
    """Return the questions of a CSV file; comma, semicolon or tab, as its header has them."""
    losses: list[Loss] = []
    questions: list[tuple[Where, QuestionData]] = []
    rows = _rows(text.removeprefix("\ufeff"))
    line, cells = next(rows, (1, []))
    header = [_column(name) for name in cells]
    _check_header(header, line, losses)
    taken: set[str] = set()
    for where, row in rows:
        losses.extend(
            Loss(where, f"cell beyond the header left out: `{cell.strip()}`")
            for cell in row[len(header) :]
            if cell.strip()
        )
        made = _question(dict(zip(header, row, strict=False)), where, losses)
        made["id"] = name = str(made.get("id") or slug(_shown(made.get("question")), taken))
        taken.add(name)
        questions.append((where, made))
    return Imported(tuple(questions), tuple(losses))


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """Yield the rows that are not empty, each with the number of its first line."""
    skipped = 0
    if found := _SEPARATOR.match(text):
        delimiter, text, skipped = found[1], text[found.end() :], 1
    else:
        head = LINE_END.split(text.lstrip("\r\n"), maxsplit=1)[0]
        delimiter = max(",;\t", key=head.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    line = skipped + 1
    try:
        for row in reader:
            if any(cell.strip() for cell in row):
                yield line, row
            line = skipped + reader.line_num + 1
    except csv.Error as error:
        raise QuizError(f"line {skipped + reader.line_num}: no CSV: {error}") from error


def _column(name: str) -> str:
    """Return the name of a column, read without regard to case."""
    stripped = name.strip()
    if found := BY_LANGUAGE.fullmatch(stripped):
        return f"{found[1].lower()}:{found[2].lower()}{found[3]}"
    return stripped.lower() if stripped.lower() in HEADER else stripped


def _check_header(header: list[str], line: int, losses: list[Loss]) -> None:
    if not any(name.partition(":")[0] == "question" for name in header):
        raise QuizError(
            f"line {line}: the header has no `question` column; known columns: "
            f"{', '.join(HEADER)}, and question:fr and the like for one language each"
        )
    twice = [name for name, count in Counter(header).items() if name and count > 1]
    if twice:
        raise QuizError(f"line {line}: the header has the column `{twice[0]}` twice; rename one")
    losses.extend(
        Loss(line, f"the column `{name}` is unknown and left out")
        for name in header
        if name and name not in HEADER and not BY_LANGUAGE.fullmatch(name)
    )


def _shown(worded: Data) -> str:
    if isinstance(worded, dict):
        return str(worded.get("en") or next(iter(worded.values()), ""))
    return str(worded or "")


def _question(cells: Mapping[str, str], where: Where, losses: list[Loss]) -> dict[str, Data]:
    made: dict[str, Data] = {
        name: cells[name].strip() for name in SINGLE if cells.get(name, "").strip()
    }
    for name in LISTS:
        if entries := _entries(cells.get(name)):
            made[name] = entries[0] if name == "topic" and len(entries) == 1 else [*entries]
    for name in WORDED[:5]:
        filled = _languages(cells, name)
        stripped = {code: cell.strip() for code, cell in filled.items()}
        if name == "choices" or (name == "answer" and made.get("kind") in WITH_ITEMS):
            items: list[Data] = [each for each in _items(filled, where, losses) if each]
            if items:
                made[name] = items
        elif worded := _worded(stripped, where, losses):
            made[name] = worded
    cited = _citations(cells, where, losses)
    if cited:
        made["cite"] = cited[0] if len(cited) == 1 and isinstance(cited[0], str) else [*cited]
    examples: dict[str, Data] = {
        name.removeprefix("examples_"): [*_entries(cells[name])]
        for name in EXAMPLES
        if _entries(cells.get(name))
    }
    if examples:
        made["examples"] = examples
    return made


def _languages(cells: Mapping[str, str], name: str) -> dict[str, str]:
    """Return the cells of a text by language, the one for everybody under an empty code."""
    columns = {"": cells.get(name, "")}
    for column, cell in cells.items():
        found = BY_LANGUAGE.fullmatch(column)
        if found and found[1] == name:
            columns[found[2] + found[3]] = cell
    return {language: cell for language, cell in columns.items() if cell.strip()}


def _entries(cell: str | None) -> list[str]:
    return [line.strip() for line in LINE_END.split(cell or "") if line.strip()]


def _worded(texts: Mapping[str, str], where: Where, losses: list[Loss]) -> Data:
    filled = {code: LINE_END.sub("\n", text) for code, text in texts.items() if text}
    if "" not in filled:
        return {**filled}
    if len(filled) == 1:
        return filled[""]
    # A text for everybody beside others serves as the English one, if there is none.
    plain = filled.pop("")
    if filled.setdefault("en", plain) != plain:
        losses.append(Loss(where, f"`{plain}` left out: there is a text in en beside it"))
    return {**filled}


def _items(columns: Mapping[str, str], where: Where, losses: list[Loss]) -> list[Data]:
    """Return the items of each line, an empty one for an empty line."""
    lines = {language: LINE_END.split(cell) for language, cell in columns.items()}
    made: list[Data] = []
    for position in range(max(map(len, lines.values()), default=0)):
        forms = {
            language: [_form(form) for form in PART.split(each[position])]
            for language, each in lines.items()
            if position < len(each) and each[position].strip()
        }
        shown = _worded({language: each[0] for language, each in forms.items()}, where, losses)
        also = [form for each in forms.values() for form in each[1:] if form]
        made.append([shown, *also] if also else shown)
    return made


def _form(text: str) -> str:
    return BARS.sub(lambda found: f"{found[1][1:]}|", text.strip())


def _citations(cells: Mapping[str, str], where: Where, losses: list[Loss]) -> list[Data]:
    lines = [line.strip() for line in LINE_END.split(cells.get("cite", ""))]
    made: list[Data] = [_cited(line) for line in lines]
    for name in CITED:
        worded = _languages(cells, f"cite_{name}")
        for position, value in enumerate(_items(worded, where, losses)):
            citation = made[position] if position < len(made) else None
            if value and isinstance(citation, dict):
                citation[name] = value
            elif value:
                what = f"cite_{name} left out: line {position + 1} of `cite` names no source"
                losses.append(Loss(where, what))
    return [each for each in made if each]


def _cited(text: str) -> Data:
    found = CITATION.fullmatch(text)
    if not found:
        return text
    citation: dict[str, Data] = {
        "source": found[1],
        "paragraph": found[2] or "",
        "quote": (found[3] or found[4] or "").strip(),
    }
    return {key: value for key, value in citation.items() if value}
