"""Import of Open Trivia DB's JSON (https://opentdb.com/api_config.php), in all its encodings."""

from __future__ import annotations

import base64
import binascii
import html
import json
import re
import urllib.parse
from typing import TYPE_CHECKING, Any

from quiz.author.formats.carried import Imported, Loss
from quiz.author.slugs import slug
from quiz.errors import QuizError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from quiz.author.formats.carried import QuestionData
    from quiz.author.tree import Data

CITE = "Open Trivia Database, opentdb.com (CC BY-SA 4.0)"
"""Where the questions come from; their licence asks that it be said."""
_DIFFICULTY = {"easy": "1", "medium": "2", "hard": "3"}
_TYPES = ("multiple", "boolean")
_KNOWN = frozenset(
    {"type", "difficulty", "category", "question", "correct_answer", "incorrect_answers"}
)


def _from_base64(text: str) -> str:
    return base64.b64decode(text, validate=True).decode("utf-8")


_DECODERS: Mapping[str, Callable[[str], str]] = {
    "base64": _from_base64,
    "url3986": urllib.parse.unquote,
    "urlLegacy": urllib.parse.unquote_plus,
    "html": html.unescape,
}


def read_opentdb(text: str) -> Imported:
    """Return the questions of a response of the API, or of a bare list of its results."""
    try:
        whole = json.loads(text)
    except json.JSONDecodeError as error:
        raise QuizError(f"line {error.lineno}: not JSON: {error.msg}") from error
    results = whole.get("results") if isinstance(whole, dict) else whole
    if not isinstance(results, list):
        raise QuizError("no `results` list here; save the answer of opentdb.com as it is")
    decode = _DECODERS[_encoding(results)]
    questions: list[tuple[str, QuestionData]] = []
    losses: list[Loss] = []
    taken: set[str] = set()
    for number, result in enumerate(results, start=1):
        where = f"result {number}"
        if not isinstance(result, dict):
            losses.append(Loss(where, "left out: not a map of fields"))
            continue
        try:
            decoded = _decoded(result, decode)
            made = _question(decoded)
        except (ValueError, binascii.Error) as error:
            losses.append(Loss(where, f"left out: {error}"))
            continue
        losses.extend(Loss(where, f"left out: `{key}`") for key in decoded.keys() - _KNOWN)
        name = slug(str(made["question"]), taken)
        taken.add(name)
        questions.append((where, {"id": name, **made}))
    return Imported(tuple(questions), tuple(losses))


def _encoding(results: list[Any]) -> str:
    """Tell the encoding from the strings themselves; the response does not name it."""
    strings = [text for result in results for text in _strings(result)]
    types = {result.get("type") for result in results if isinstance(result, dict)}
    if types & {base64.b64encode(each.encode()).decode() for each in _TYPES}:
        return "base64"
    if any(" " in text for text in strings):
        return "html"
    if any(re.search(r"%[0-9A-Fa-f]{2}", text) for text in strings):
        return "urlLegacy" if any("+" in text for text in strings) else "url3986"
    return "html"


def _strings(result: Any) -> list[str]:
    if isinstance(result, dict):
        return [text for value in result.values() for text in _strings(value)]
    if isinstance(result, list):
        return [text for value in result for text in _strings(value)]
    return [result] if isinstance(result, str) else []


def _decoded(result: dict[str, Any], decode: Callable[[str], str]) -> dict[str, Any]:
    return {
        key: decode(value)
        if isinstance(value, str)
        else [decode(str(each)) for each in value]
        if isinstance(value, list)
        else value
        for key, value in result.items()
    }


def _question(result: dict[str, Any]) -> dict[str, Data]:
    kind, asked, right = (result.get(key) for key in ("type", "question", "correct_answer"))
    if not (isinstance(asked, str) and asked.strip() and isinstance(right, str)):
        raise ValueError("no `question` or no `correct_answer`")
    made: dict[str, Data] = {"question": " ".join(asked.split())}
    if kind == "boolean":
        verdict = {"true": "supported", "false": "refuted"}.get(right.strip().casefold())
        if verdict is None:
            raise ValueError(f"`{right}` is neither True nor False")
        made |= {"kind": "claim", "answer": verdict}
    elif kind == "multiple":
        wrong = [" ".join(each.split()) for each in result.get("incorrect_answers") or []]
        right = " ".join(right.split())
        choices: list[Data] = [*sorted([right, *wrong])]
        made |= {"kind": "choice", "choices": choices, "answer": right}
    else:
        raise ValueError(f"the type `{kind}` is neither multiple nor boolean")
    if level := _DIFFICULTY.get(str(result.get("difficulty"))):
        made["difficulty"] = level
    if category := str(result.get("category") or ""):
        made["topic"] = category
    made["cite"] = CITE
    return made
