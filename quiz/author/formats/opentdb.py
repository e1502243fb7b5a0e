"""Import of Open Trivia DB's JSON (https://opentdb.com/api_config.php), in all its encodings.

``multiple`` becomes a choice, ``boolean`` a claim, the category a topic, and easy, medium and hard
the difficulties 1 to 3. The response does not name its encoding (HTML entities unless asked
otherwise; RFC 3986 or legacy URL encoding, base64), so it is told from the strings.
"""

from __future__ import annotations

import base64
import html
import json
import re
import urllib.parse
from typing import TYPE_CHECKING, Any

from quiz.author.formats.carried import Imported, Loss
from quiz.author.slugs import slug
from quiz.errors import QuizError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from quiz.author.formats.carried import QuestionData, Where
    from quiz.author.tree import Data

CITE = "Open Trivia Database, opentdb.com (CC BY-SA 4.0)"
"""Where the questions come from; their licence asks that it be said."""
_DIFFICULTY = {"easy": "1", "medium": "2", "hard": "3"}
_VERDICTS = {"true": "supported", "false": "refuted"}
_KNOWN = ("type", "difficulty", "category", "question", "correct_answer", "incorrect_answers")
_BASE64_TYPES = ("bXVsdGlwbGU=", "Ym9vbGVhbg==")
"""multiple and boolean, encoded."""
_NO_RESULTS = {
    1: "the database has not that many questions",
    2: "a parameter of the request is wrong",
    3: "the session token is unknown",
    4: "the session token has no more questions",
    5: "too many requests; wait five seconds",
}


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
    results = _results(text)
    decode = _DECODERS[_encoding(results)]
    questions: list[tuple[Where, QuestionData]] = []
    losses: list[Loss] = []
    taken: set[str] = set()
    for number, result in enumerate(results, start=1):
        where = f"result {number}"
        try:
            made = _question(result, decode, where, losses)
        except ValueError as error:
            losses.append(Loss(where, f"left out: {error}"))
            continue
        name = slug(str(made["question"]), taken)
        taken.add(name)
        questions.append((where, {"id": name, **made}))
    return Imported(tuple(questions), tuple(losses))


def _results(text: str) -> list[Any]:
    try:
        whole = json.loads(text.removeprefix("\ufeff"))
    except json.JSONDecodeError as error:
        raise QuizError(f"line {error.lineno}: not JSON: {error.msg}") from error
    except (ValueError, RecursionError) as error:
        raise QuizError(f"JSON that cannot be read: {error}") from error
    results = whole.get("results") if isinstance(whole, dict) else whole
    if not isinstance(results, list):
        raise QuizError("no `results` list here; save the answer of opentdb.com as it is")
    code = whole.get("response_code") if isinstance(whole, dict) else None
    if not results and isinstance(code, int) and code in _NO_RESULTS:
        raise QuizError(f"opentdb.com sent no questions: {_NO_RESULTS[code]}")
    return results


def _encoding(results: list[Any]) -> str:
    fields = [result for result in results if isinstance(result, dict)]
    if any(result.get("type") in _BASE64_TYPES for result in fields):
        return "base64"
    strings = [text for result in fields for value in result.values() for text in _strings(value)]
    if any(" " in text for text in strings):
        return "html"
    if any(re.search(r"%[0-9A-Fa-f]{2}", text) for text in strings):
        return "urlLegacy" if any("+" in text for text in strings) else "url3986"
    return "html"


def _strings(value: object) -> Iterator[str]:
    for each in value if isinstance(value, list) else [value]:
        if isinstance(each, str):
            yield each


def _question(
    result: object, decode: Callable[[str], str], where: Where, losses: list[Loss]
) -> dict[str, Data]:
    """Return one question; raises ValueError, with a clause that says why, where it is none."""
    if not isinstance(result, dict):
        raise ValueError("not a map of fields")  # noqa: TRY004 (a fault of the file, not of a caller)
    texts = {name: _decoded(result.get(name), decode) for name in _KNOWN}
    asked, right = (next(iter(texts[name]), "") for name in ("question", "correct_answer"))
    if not (asked and right):
        raise ValueError("no `question` or no `correct_answer`")
    kind = next(iter(texts["type"]), "")
    makers = {"boolean": _claim, "multiple": _choice}
    if kind not in makers:
        raise ValueError(f"the type `{kind}` is neither multiple nor boolean")
    made: dict[str, Data] = {"question": asked, **makers[kind](right, texts["incorrect_answers"])}
    if level := _DIFFICULTY.get(next(iter(texts["difficulty"]), "")):
        made["difficulty"] = level
    if texts["category"]:
        made["topic"] = texts["category"][0]
    made["cite"] = CITE
    losses.extend(Loss(where, f"field `{name}` left out") for name in result if name not in _KNOWN)
    return made


def _decoded(value: object, decode: Callable[[str], str]) -> list[str]:
    decoded = (" ".join(decode(text).split()) for text in _strings(value))
    return [text for text in decoded if text]


def _claim(right: str, _wrong: list[str]) -> dict[str, Data]:
    verdict = _VERDICTS.get(right.casefold())
    if verdict is None:
        raise ValueError(f"`{right}` is neither True nor False")
    return {"kind": "claim", "answer": verdict}


def _choice(right: str, wrong: list[str]) -> dict[str, Data]:
    # In alphabetical order, so that the right one does not stand out in the deck.
    choices: list[Data] = [*sorted([right, *wrong])]
    return {"kind": "choice", "choices": choices, "answer": right}
