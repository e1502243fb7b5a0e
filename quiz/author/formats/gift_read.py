"""Import of Moodle GIFT: each question becomes the kind of question that asks the same."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from quiz.author.formats import gift_text as gift
from quiz.author.formats.carried import Imported, Loss
from quiz.author.formats.gift_numbers import read_number
from quiz.author.slugs import slug

if TYPE_CHECKING:
    from collections.abc import Callable

    from quiz.author.formats.carried import QuestionData
    from quiz.author.tree import Data

_TRUTH = re.compile(r"(T|TRUE|F|FALSE)(?:\s*(#.*))?$", re.DOTALL | re.IGNORECASE)
PROMPT_WORTH = 50
"""Percent that an answer brings which is not wrong, but not enough."""
SOURCE = "Source: "
"""Starts a line of general feedback that names a source."""
_FACT = re.compile(r"(kind|difficulty|answer|need|tolerance)=(\S+)")
_FACTS = re.compile(rf"quiz:(?:\s+{_FACT.pattern})+\s*$")
_ARROW = re.compile(r"\s*->\s*")
_TAG = re.compile(r"</?(?:p|b|i|em|strong|span|div|u|sub|sup|code)(?:\s[^<>]*)?>|<br\s*/?>")


@dataclass(slots=True)
class _Reader:
    block: gift.Block
    losses: list[Loss] = field(default_factory=list)
    facts: dict[str, str] = field(default_factory=dict)
    """What an export of ours noted in a comment, such as the kind."""

    def lose(self, what: str, line: int = 0) -> None:
        self.losses.append(Loss(f"line {line or self.block.line}", what))


def read_gift(text: str) -> Imported:
    """Return the questions of a GIFT file; what does not go over is told by line."""
    questions: list[tuple[str, QuestionData]] = []
    losses: list[Loss] = []
    taken: set[str] = set()
    for block in gift.blocks(text):
        reader = _Reader(block)
        made = _question(reader)
        if made is not None:
            wanted = slug(block.id or block.name or str(made["question"]), taken)
            if _is_id(block.id or block.name) and (block.id or block.name) not in taken:
                wanted = block.id or block.name
            taken.add(wanted)
            questions.append((f"line {block.line}", {"id": wanted, **made}))
        losses.extend(reader.losses)
    return Imported(tuple(questions), tuple(losses))


def _is_id(text: str) -> bool:
    return bool(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", text))


def _question(reader: _Reader) -> dict[str, Data] | None:
    block = reader.block
    for line, note in block.comments:
        if _FACTS.match(note):
            reader.facts.update(_FACT.findall(note))
        else:
            reader.lose(f"the comment `{note}` is left out", line)
    text = _text(block, f"{block.before} _____ {block.after}" if block.after else block.before)
    if block.answers is None:
        reader.lose("a description without answers is no question; left out")
        return None
    answers, feedback = gift.split_general_feedback(block.answers)
    made = _answers(reader, answers)
    if made is None:
        return None
    if not text:
        reader.lose("a question without a text; left out")
        return None
    whole: dict[str, Data] = {"question": text, **made, **reader.facts}
    if reader.facts.get("kind") == "claim":  # its four verdicts were written as choices
        whole.pop("choices", None)
    if topics := [*_topics(block.category), *block.tags]:
        whole["topic"] = topics[0] if len(topics) == 1 else [*topics]
    if feedback:
        _general_feedback(whole, _text(block, feedback, escaped=False))
    if block.name and not _is_id(block.name) and block.name != text and not block.id:
        reader.lose(f"the name `{block.name}` serves only as the id")
    return whole


def _general_feedback(whole: dict[str, Data], feedback: str) -> None:
    """Take feedback as the explanation, its lines that name a source as citations."""
    sources: list[Data] = []
    for part in feedback.split("\n"):
        if part.startswith(SOURCE):
            sources.append(part.removeprefix(SOURCE))
        elif part:
            _explain(whole, part)
    if sources:
        whole["cite"] = sources if len(sources) > 1 else sources[0]


def _explain(made: dict[str, Data], text: str) -> None:
    before = made.get("explanation")
    made["explanation"] = f"{before}\n{text}" if before else text


def _topics(category: str) -> list[str]:
    """Return the last part of a category path such as ``$course$/top/Money`` as a topic."""
    parts = [part.strip() for part in category.split("/") if part.strip()]
    return parts[-1:] if parts and parts[-1] not in ("$course$", "top") else []


def _text(block: gift.Block, text: str, *, escaped: bool = True) -> str:
    several = not escaped or bool(re.search(r"(?<!\\)(?:\\\\)*\\n", text))
    plain = gift.unescape(text.replace("\n", " ")) if escaped else text
    if block.format == "html":
        plain = html.unescape(_TAG.sub(lambda tag: " " if tag[0][1] == "b" else "", plain))
    lines = [" ".join(line.split()) for line in plain.split("\n")]
    # Only an escaped line break is one; others are how the file was wrapped.
    return ("\n" if several else " ").join(lines).strip()


def _answers(reader: _Reader, answers: str) -> dict[str, Data] | None:
    if not answers:
        reader.lose("an essay has no right answer to judge; left out")
        return None
    if answers.startswith("#"):
        return _numerical(reader, answers[1:].strip())
    if found := _TRUTH.match(answers):
        return _truth(reader, found)
    choices = gift.choices(answers)
    if not choices:
        bare, feedback = gift.split_feedback(answers)
        made: dict[str, Data] = {"answer": gift.unescape(bare.strip())}
        if feedback:
            _explain(made, gift.unescape(feedback))
        return made
    if all(_pair(each) for each in choices):
        return _matching(reader, choices)
    shapes: tuple[tuple[bool, Callable[[_Reader, list[gift.Choice]], dict[str, Data] | None]], ...]
    shapes = (
        (all(each.sign == "=" for each in choices), _short_answer),
        (sum(each.sign == "=" for each in choices) == 1, _choice),
    )
    for fits, make in shapes:
        if fits:
            return make(reader, choices)
    return _several_right(reader, choices)


def _pair(choice: gift.Choice) -> bool:
    return choice.sign == "=" and bool(re.search(r"(?<!\\)->", choice.raw))


def _truth(reader: _Reader, found: re.Match[str]) -> dict[str, Data]:
    right = found[1].upper().startswith("T")
    made: dict[str, Data] = {"kind": "claim", "answer": "supported" if right else "refuted"}
    if found[2]:
        parts = [each.strip() for each in re.split(r"(?<!\\)#", found[2]) if each.strip()]
        made["explanation"] = gift.unescape(parts[0])
        for part in parts[1:]:
            reader.lose(f"feedback for the right answer `{gift.unescape(part)}` is left out")
    return made


def _short_answer(reader: _Reader, choices: list[gift.Choice]) -> dict[str, Data] | None:
    full = [each for each in choices if each.weight is None or each.weight >= 100]
    wrong = [each for each in choices if each.weight is not None and each.weight <= 0]
    part = [each for each in choices if each not in full and each not in wrong]
    if not full:
        full, part = part[:1], part[1:]
    if not full:
        reader.lose("no answer is right; left out")
        return None
    made: dict[str, Data] = {"answer": full[0].text}
    if others := [each.text for each in full[1:]]:
        made["accept"] = [*others]
    if part:
        made["prompt"] = [each.text for each in part]
    if wrong:
        made["reject"] = [each.text for each in wrong]
    for each in part:
        if each.weight != PROMPT_WORTH:
            reader.lose(f"`{each.text}` is worth {each.weight:g} %; it is asked to be more precise")
    _feedback(reader, choices, full[0], made)
    return made


def _choice(reader: _Reader, choices: list[gift.Choice]) -> dict[str, Data] | None:
    texts = [each.text for each in choices]
    if len({text.casefold() for text in texts}) != len(texts):
        reader.lose("two choices are the same; left out")
        return None
    right = next(each for each in choices if each.sign == "=")
    made: dict[str, Data] = {"kind": "choice", "choices": [*texts], "answer": right.text}
    for each in choices:
        if each.sign == "~" and each.weight is not None and each.weight > 0:
            reader.lose(f"`{each.text}` is worth {each.weight:g} %; it counts as wrong here")
    _feedback(reader, choices, right, made)
    return made


def _several_right(reader: _Reader, choices: list[gift.Choice]) -> dict[str, Data] | None:
    """Take choices with several right ones as a list to name, unless fewer than two are right."""
    right = [each for each in choices if each.sign == "=" or (each.weight or 0) > 0]
    if len(right) == 1:
        only = right[0]
        made = [
            gift.Choice("=" if each is only else "~", None, each.text, each.feedback, each.raw)
            for each in choices
        ]
        return _choice(reader, made)
    if not right:
        reader.lose("no choice is right; left out")
        return None
    wrong = [each.text for each in choices if each not in right]
    if reader.facts.get("kind") != "list":
        reader.lose("several choices are right; they become a list to name, with no choices shown")
    whole: dict[str, Data] = {"kind": "list", "answer": [each.text for each in right]}
    if wrong:
        whole["reject"] = [*wrong]
    _feedback(reader, choices, right[0], whole)
    return whole


def _matching(reader: _Reader, choices: list[gift.Choice]) -> dict[str, Data] | None:
    """Read pairs 1, 2, 3 ... as an order; other pairs have no counterpart."""
    pairs = [_ARROW.split(re.sub(r"\\->", "->", each.raw), maxsplit=1) for each in choices]
    left = [gift.unescape(pair[0].strip()) for pair in pairs]
    right = [gift.unescape(pair[1].strip()) for pair in pairs]
    for labels, items in ((left, right), (right, left)):
        numbers = [re.sub(r"[.)]$", "", label) for label in labels]
        if sorted(numbers, key=_as_number) == [str(n) for n in range(1, len(numbers) + 1)]:
            by_number = sorted(zip(numbers, items, strict=True), key=lambda each: int(each[0]))
            return {"kind": "order", "answer": [item for _, item in by_number]}
    reader.lose("matching has no counterpart unless it numbers an order; left out")
    return None


def _as_number(label: str) -> int:
    return int(label) if label.isdecimal() else -1


def _numerical(reader: _Reader, answers: str) -> dict[str, Data] | None:
    choices = gift.choices(answers)
    bare, feedback = gift.split_feedback(answers)
    if not choices:
        choices = [gift.Choice("=", None, bare.strip(), gift.unescape(feedback), bare)]
    right = [each for each in choices if each.sign == "="]
    full = [each for each in right if each.weight is None or each.weight >= 100]
    if not full:
        reader.lose("no number is fully right; left out")
        return None
    try:
        made = read_number(full[0].text)
    except ValueError as error:
        reader.lose(f"{error}; left out")
        return None
    for each in choices:
        if each is not full[0] and each.text not in ("", "*"):
            worth = f"{each.weight:g} %" if each.weight is not None else "right too"
            reader.lose(f"the further number `{each.text}` ({worth}) is left out")
    _feedback(reader, choices, full[0], made)
    return made


def _feedback(
    reader: _Reader, choices: list[gift.Choice], right: gift.Choice, made: dict[str, Data]
) -> None:
    """Keep the right answer's feedback as the explanation; say which others have no place."""
    for each in choices:
        if not each.feedback:
            continue
        if each is right:
            _explain(made, each.feedback)
        else:
            reader.lose(f"the feedback on `{each.text}` is left out: {each.feedback}")
