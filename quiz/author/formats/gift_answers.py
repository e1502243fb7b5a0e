"""What stands between the braces of a GIFT question, and the kind of question it makes."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from quiz.author.formats import gift_text as gift
from quiz.author.formats.carried import Loss
from quiz.author.formats.gift_html import plain_text
from quiz.author.formats.gift_numbers import ends, is_plain, read_number

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from quiz.author.tree import Data

PROMPT_WORTH = 50
"""Percent that an answer brings which is not wrong, but not enough."""
_TRUTH = re.compile(r"(T|TRUE|F|FALSE)", re.IGNORECASE)
_STAR = re.compile(r"(?<!\\)\*")
_NUMBERED = re.compile(r"([0-9]{1,3})[.)]?")


@dataclass(slots=True)
class Reader:
    """One question while it is read, and what is left of it."""

    block: gift.Block
    facts: Mapping[str, str] = field(default_factory=dict)
    """What an export of ours noted in a comment, such as the kind."""
    losses: list[Loss] = field(default_factory=list)

    def lose(self, what: str, line: int = 0) -> None:
        """Note something that does not go over."""
        self.losses.append(Loss(line or self.block.line, what))

    def text(self, raw: str, line: int = 0) -> str:
        """Return a text in its own format, or the question's, as plain text."""
        text_format, rest = gift.split_format(raw, self.block.format)
        return self.plain(rest, text_format, line)

    def plain(self, raw: str, text_format: str, line: int = 0) -> str:
        """Return a text of a known format as plain text."""
        text, missed = plain_text(raw, text_format)
        if missed:
            self.lose(f"markup left out, {', '.join(missed)}: {shorten(text)}", line)
        return text


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer as plain text."""

    line: int
    right: bool
    weight: float | None
    text: str
    feedback: str


Made = dict[str, "Data"]


def shorten(text: str) -> str:
    """Return the beginning of a text, on one line, for a report."""
    line = " ".join(text.split())
    return f"`{line[:57]}...`" if len(line) > 60 else f"`{line}`"


def read_answers(reader: Reader, answers: str) -> list[Made]:
    """Return what each question the answers make needs besides its text; none where none can be.

    A key ``part`` is what the question's text goes on with.
    """
    if not answers.strip():
        reader.lose("essay question left out: there is no right answer to judge by")
        return []
    if answers.lstrip().startswith("#"):
        return _numerical(reader, answers.replace("#", " ", 1))
    bare, feedback = gift.split_feedback(answers)
    if _TRUTH.fullmatch(bare):
        return [_truth(reader, bare, feedback)]
    choices = gift.choices(answers, reader.block.answers_line)
    if not choices:
        choices = [gift.Choice(reader.block.answers_line, "=", None, bare, feedback)]
    elif stray := gift.masked(answers)[: _first(answers)].strip(" \n\t\0"):
        reader.lose(f"{shorten(stray)} before the first answer is left out")
    if all(each.sign == "=" and "->" in gift.masked(each.text) for each in choices):
        return _matching(reader, choices)
    if all(each.sign == "=" for each in choices):
        return _short_answer(
            reader, [_answer(reader, each) for each in _without_stars(reader, choices)]
        )
    return _choices(reader, [_answer(reader, each) for each in choices])


def _first(answers: str) -> int:
    found = re.search("[=~]", gift.masked(answers))
    return found.start() if found else 0


def _answer(reader: Reader, choice: gift.Choice) -> Answer:
    right = choice.sign == "=" and (choice.weight is None or choice.weight >= 100)
    text, feedback = (reader.text(raw, choice.line) for raw in (choice.text, choice.feedback))
    return Answer(choice.line, right, choice.weight, text, feedback)


def _truth(reader: Reader, bare: str, feedback: str) -> Made:
    """Read true or false; the first feedback is for a wrong answer, the second for a right one."""
    made: Made = {"kind": "claim", "answer": "supported" if bare[0] in "tT" else "refuted"}
    wrong, right = (reader.text(each) for each in gift.split_feedback(feedback))
    if right or wrong:
        made["explanation"] = right or wrong
    if right and wrong:
        reader.lose(f"the feedback for a wrong answer is left out: {shorten(wrong)}")
    return made


def _without_stars(reader: Reader, choices: Sequence[gift.Choice]) -> list[gift.Choice]:
    r"""Leave out short answers with a ``*``, which stands for any text in Moodle; ``\*`` is one."""
    kept = []
    for each in choices:
        if each.text == "*":
            said = f": {shorten(reader.text(each.feedback))}" if each.feedback else ""
            reader.lose(f"the answer `*`, for all others, is left out{said}", each.line)
        elif _STAR.search(each.text):
            pattern = shorten(gift.unescape(each.text))
            reader.lose(f"the answer {pattern} is left out: no answer stands for many", each.line)
        else:
            starred = each.text.replace("\\\\*", "*").replace("\\*", "*")
            kept.append(gift.Choice(each.line, each.sign, each.weight, starred, each.feedback))
    return kept


def _short_answer(reader: Reader, answers: Sequence[Answer]) -> list[Made]:
    right = [each for each in answers if each.right]
    wrong = [each for each in answers if each.weight is not None and each.weight <= 0]
    settled = {*right, *wrong}
    part = [each for each in answers if each not in settled]
    if not right:
        reader.lose("short answer question left out: no answer to it is fully right")
        return []
    made: Made = {"answer": right[0].text}
    lists = {"accept": right[1:], "prompt": part, "reject": wrong}
    for name, listed in lists.items():
        if listed:
            made[name] = [each.text for each in listed]
    for each in part:
        if each.weight != PROMPT_WORTH:
            worth = f"{shorten(each.text)} brings {each.weight:g} % in Moodle"
            reader.lose(f"{worth}; here it asks for a more precise answer", each.line)
    return [_with_feedback(reader, answers, right[:1], made)]


def _choices(reader: Reader, answers: Sequence[Answer]) -> list[Made]:
    answers = _unlike(reader, answers)
    right = [each for each in answers if each.right]
    single = bool(right)
    if not right:
        right = [each for each in answers if each.weight is not None and each.weight > 0]
    if not right:
        reader.lose("multiple choice question left out: no choice is right")
        return []
    chosen = set(right)
    wrong = [each for each in answers if each not in chosen]
    for each in wrong:
        if each.weight is not None and each.weight > 0:
            worth = f"{shorten(each.text)} brings {each.weight:g} % in Moodle"
            reader.lose(f"{worth}; here it is wrong", each.line)
    if len(right) == 1:
        made: Made = {"kind": "choice", "choices": [each.text for each in answers]}
        made["answer"] = right[0].text
        return [_with_feedback(reader, answers, right, made)]
    made = {"kind": "list", "answer": [each.text for each in right]}
    if single:
        made["need"] = "1"
    if wrong:
        made["reject"] = [each.text for each in wrong]
    if reader.facts.get("kind") != "list":
        reader.lose("several choices are right; they become a list to name, with no choices shown")
    return [_with_feedback(reader, answers, right, made)]


def _unlike(reader: Reader, answers: Sequence[Answer]) -> list[Answer]:
    """Leave out choices that are there already; a right one is kept before a wrong one."""
    kept: dict[str, Answer] = {}
    for each in answers:
        key = each.text.casefold()
        if key in kept:
            reader.lose(
                f"the choice {shorten(each.text)} is there twice; one is left out", each.line
            )
        if key not in kept or (each.right and not kept[key].right):
            kept[key] = each
    return list(kept.values())


def _matching(reader: Reader, choices: Sequence[gift.Choice]) -> list[Made]:
    """Read pairs numbered from 1 as an order, others as one choice for each pair."""
    pairs: list[tuple[str, str]] = []
    for each in choices:
        at = gift.masked(each.text).index("->")
        halves = each.text[:at].strip(), each.text[at + 2 :].strip()
        # The right half is plain in Moodle, whatever the question is.
        pairs.append((reader.text(halves[0], each.line), reader.plain(halves[1], "plain")))
        if each.feedback:
            reader.lose(f"feedback in a pair is left out: {shorten(each.feedback)}", each.line)
    if ordered := _ordered(pairs):
        if reader.facts.get("kind") != "order":
            reader.lose("matching with numbers becomes a question of the kind order")
        return [{"kind": "order", "answer": [*ordered]}]
    options = list(dict.fromkeys(right for _, right in pairs if right))
    asked = [(left, right) for left, right in pairs if left and right]
    if len(options) < 2 or not asked:
        reader.lose("matching question left out: it offers nothing to choose from")
        return []
    reader.lose(f"matching question becomes {len(asked)} choice questions, one a pair")
    return [
        {"kind": "choice", "part": left, "choices": [*options], "answer": right}
        for left, right in asked
    ]


def _ordered(pairs: Sequence[tuple[str, str]]) -> list[str]:
    """Return the items in their order where one side counts from 1; else nothing."""
    for side in (0, 1):
        found = [_NUMBERED.fullmatch(pair[side]) for pair in pairs]
        numbers = [int(each[1]) for each in found if each]
        items = [pair[1 - side] for pair in pairs]
        if sorted(numbers) == list(range(1, len(pairs) + 1)) and all(items):
            return [item for _, item in sorted(zip(numbers, items, strict=True))]
    return []


def _numerical(reader: Reader, answers: str) -> list[Made]:
    choices = gift.choices(answers, reader.block.answers_line)
    # A first number may go without its sign: {#3:2}, {#3:2~#too far}
    bare, feedback = gift.split_feedback(answers[: _first(answers)] if choices else answers)
    if bare or not choices:
        choices.insert(0, gift.Choice(reader.block.answers_line, "=", None, bare, feedback))
    read = [_answer(reader, each) for each in choices]
    right = [each for each in read if each.right]
    if not right:
        reader.lose("numerical question left out: no number is fully right")
        return []
    try:
        made = read_number(right[0].text)
        if unit := reader.facts.get("unit"):
            made |= _amount(right[0].text, unit)
    except ValueError as error:
        reader.lose(f"numerical question left out: {error}", right[0].line)
        return []
    accept: list[Data] = []
    further = set(right[1:])
    for each in read:
        if each in further and is_plain(each.text):
            accept.append(each.text)
        elif each is not right[0] and each.text not in ("", "*"):
            worth = "" if each.weight is None else f" ({each.weight:g} %)"
            reader.lose(f"the further number {shorten(each.text)}{worth} is left out", each.line)
    if accept:
        made["accept"] = accept
    return [_with_feedback(reader, read, right[:1], made)]


def _amount(text: str, unit: str) -> Made:
    """Return an amount of ours, whose unit went over in the question's text."""
    if found := ends(text):
        return {"kind": "amount", "answer": f"{found[0]} to {found[1]}{unit}", "tolerance": ""}
    return {"kind": "amount", "answer": text.partition(":")[0].strip() + unit}


def _with_feedback(
    reader: Reader, answers: Sequence[Answer], right: Sequence[Answer], made: Made
) -> Made:
    """Keep the feedback on right answers as the explanation; say which other has no place."""
    chosen = set(right)
    kept = dict.fromkeys(each.feedback for each in right if each.feedback)
    if kept:
        made["explanation"] = "\n".join(kept)
    for each in answers:
        if each.feedback and each not in chosen and each.feedback not in kept:
            said, on = shorten(each.feedback), shorten(each.text) if each.text else "other answers"
            reader.lose(f"the feedback on {on} is left out: {said}", each.line)
    return made
