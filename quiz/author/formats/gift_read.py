"""Import of Moodle GIFT: each question becomes the kind of question that asks the same.

Multiple choice becomes ``choice`` (``list`` where several choices are right), true/false a
``claim``, short answer ``text``, numerical ``number``, matching one ``choice`` for each pair
(``order`` where the pairs are numbered). The name becomes the id, the last part of ``$CATEGORY:``
and the tags become topics, general feedback the explanation. Comments that an export of ours
wrote (``// quiz: kind=person``) bring back what GIFT has no words for.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import unquote

from quiz.author.formats import gift_text as gift
from quiz.author.formats.carried import Imported, Loss
from quiz.author.formats.gift_answers import Reader, read_answers, shorten
from quiz.author.slugs import slug
from quiz.values.calendar import parse_exact, show

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping

    from quiz.author.formats.carried import QuestionData, Where
    from quiz.author.formats.gift_answers import Made
    from quiz.author.tree import Data

SOURCE = "Source: "
"""Starts a line of general feedback that names a source."""
_FACT = re.compile(r"(kind|difficulty|answer|need|tolerance|unit|asked)=(\S+)")
_FACTS = re.compile(rf"quiz:(?:\s+{_FACT.pattern})+\s*$")
_TITLE = re.compile(r"quiz title:\s*(.+)")
_BESIDE = ("unit", "asked", "answer")
"""Facts that are no fields of their own: the unit, how the question names it, a verdict."""
LANGUAGES = ("en", "fr")
"""The languages that dates are written out in."""
_is_id = re.compile(r"[a-z0-9-]+").fullmatch
_SEPARATOR = re.compile(r"(?<!/)/(?!/)")


def read_gift(text: str) -> Imported:
    """Return the questions of a GIFT file; what does not go over is told by line."""
    questions: list[tuple[Where, QuestionData]] = []
    losses: list[Loss] = []
    taken: set[str] = set()
    title = ""
    blocks, last_notes = gift.blocks(text)
    for block in blocks:
        facts: dict[str, str] = {}
        for note in block.notes:
            if found := _TITLE.fullmatch(note.text):
                title = title or found[1]
            elif _FACTS.fullmatch(note.text):
                facts.update((key, unquote(value)) for key, value in _FACT.findall(note.text))
            else:
                losses.append(_comment(note))
        reader = Reader(block, facts)
        for made in _questions(reader):
            name = _id(block, made, taken)
            taken.add(name)
            questions.append((block.line, {"id": name, **made}))
        losses.extend(reader.losses)
    losses.extend(_comment(note) for note in last_notes if gift.says_something(note))
    return Imported(tuple(questions), tuple(losses), title)


def _comment(note: gift.Note) -> Loss:
    return Loss(note.line, f"comment left out: {shorten(note.text)}")


def _id(block: gift.Block, made: Made, taken: Container[str]) -> str:
    wanted = block.id or block.name
    if _is_id(wanted) and wanted not in taken:
        return wanted
    return slug(wanted or str(made["question"]), taken)


def _questions(reader: Reader) -> Iterator[Made]:
    block = reader.block
    if block.fault:
        reader.lose(f"question left out: {block.fault}")
        return
    text = reader.plain(block.text, block.format)
    if block.answers is None:
        reader.lose(f"description left out, for it asks nothing: {shorten(text)}")
        return
    if not text:
        reader.lose("question left out: it has no text")
        return
    answers, feedback = gift.split_general_feedback(block.answers)
    several = read_answers(reader, answers)
    shared = _shared(reader, feedback) if several else {}
    for made in several:
        part = made.pop("part", "")
        asked = f"{text} — {part}" if part else text
        explained = [each.get("explanation") for each in (made, shared)]
        whole: Made = {"question": asked, **shared, **made}
        if all(explained):
            whole["explanation"] = "\n".join(map(str, explained))
        yield _restored(whole, reader.facts)
    known = (text, block.id, block.name.lower() if _is_id(block.name.lower()) else "")
    if several and block.name and block.name not in known and slug(block.name) not in known:
        reader.lose(f"the name {shorten(block.name)} serves only for the id")


def _shared(reader: Reader, feedback: str) -> Made:
    """Return what every question of a block has: topics, explanation, sources."""
    made: Made = {}
    topics = list(dict.fromkeys([*_topics(reader.block.category), *reader.block.tags]))
    if topics:
        made["topic"] = topics[0] if len(topics) == 1 else [*topics]
    lines = reader.text(feedback, reader.block.answers_line).split("\n") if feedback else []
    sources: list[Data] = [line.removeprefix(SOURCE) for line in lines if line.startswith(SOURCE)]
    explanation = "\n".join(line for line in lines if not line.startswith(SOURCE)).strip()
    if explanation:
        made["explanation"] = explanation
    if sources:
        made["cite"] = sources if len(sources) > 1 else sources[0]
    return made


def _topics(category: str) -> list[str]:
    """Return the last part of a category path such as ``$course$/top/Money`` as a topic."""
    parts = [part.replace("//", "/").strip() for part in _SEPARATOR.split(category)]
    parts = [part for part in parts if part]
    return parts[-1:] if parts and parts[-1] not in ("$course$", "$system$", "top") else []


def _restored(made: Made, facts: Mapping[str, str]) -> Made:
    """Put back what an export of ours noted beside the question."""
    noted: Made = {key: value for key, value in facts.items() if key not in _BESIDE}
    made |= noted
    if made.get("kind") == "claim" and "answer" in facts:
        made.pop("choices", None)
        made["answer"] = facts["answer"]
    if asked := facts.get("asked"):
        made["question"] = str(made["question"]).removesuffix(f" ({asked})")
    date = parse_exact(str(made["answer"])) if made.get("kind") == "date" else None
    accept = made.get("accept")
    if date and isinstance(accept, list):
        # The date in words went along for Moodle, which compares letter by letter.
        words = {show(date, language) for language in LANGUAGES}
        made["accept"] = [each for each in accept if each not in words]
    return {key: value for key, value in made.items() if value}
