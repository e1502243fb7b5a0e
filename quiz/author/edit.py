"""Edits of a deck's text at exact places; no other byte is touched.

The text is never written out from its tree: an edit works out one stretch to replace, in the
deck's own style (indentation, braces or lines, blank lines, line endings), and the result must
read as the old document plus exactly the change before anybody gets to see it.
"""

from __future__ import annotations

import re
from copy import deepcopy
from typing import TYPE_CHECKING

from quiz.author.layout import in_flow, lay_out_item, lay_out_pair
from quiz.author.places import Change, after_entry, column_of, keeps_breaks, newline_of, put_in_flow
from quiz.author.roles import EXAMPLE_KEYS, OTHER, QUESTION_KEYS, QUESTIONS
from quiz.author.scalars import WIDTH, one_line
from quiz.author.tree import Alias, Data, Entry, Map, Scalar, Seq, Tree, read_tree, to_data, to_tree
from quiz.author.verify import UnsafeEditError, loaded, prove, prove_added, prove_only
from quiz.errors import QuizError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

ANSWER_LISTS = (
    ("accept",),
    ("prompt",),
    ("reject",),
    ("examples", "accept"),
    ("examples", "prompt"),
    ("examples", "reject"),
)
"""The lists of a question that answers can be added to."""


def add_question(text: str, question: Mapping[str, Data], name: str) -> str:
    """Return the deck's text with one more question at its end; see ``add_questions``."""
    return add_questions(text, [question], name)


def add_questions(text: str, questions: Sequence[Mapping[str, Data]], name: str) -> str:
    """Return the deck's text with more questions at its end.

    Each is the mapping as it is to stand in the file. Raises DeckError where the result would not
    load (then the deck or a question has mistakes) and UnsafeEditError.
    """
    tree = _root(text, name)
    change = _new_questions(text, tree, [to_tree(dict(each)) for each in questions])
    result = change.apply(text)
    expected = to_data(tree)
    if not isinstance(expected, dict):
        raise UnsafeEditError(f"{name} is no map of `title` and `questions`")
    old = expected.get("questions")
    added: list[Data] = [dict(each) for each in questions]
    expected["questions"] = [*(old if isinstance(old, list) else []), *added]
    new_deck = prove(result, expected, name)
    if isinstance(old, list) and old:
        prove_added(loaded(text, name), new_deck, len(added))
    return result


def add_answers(
    text: str, question_id: str, additions: Mapping[tuple[str, ...], Sequence[str]], name: str
) -> str:
    """Return the deck's text with answers added to lists of one question.

    ``additions`` maps places such as ``("accept",)`` and ``("examples", "accept")`` to the
    answers; those that stand there already are left out. Raises QuizError where there is no such
    question, DeckError where the deck has mistakes, and UnsafeEditError.
    """
    old = loaded(text, name)
    result = text
    for place, answers in additions.items():
        if place not in ANSWER_LISTS:
            raise UnsafeEditError(f"answers cannot be added to {'.'.join(place)}")
        for answer in answers:
            result = _with_answer(result, question_id, place, answer, name)
    prove_only(old, loaded(result, name), question_id)
    return result


def _root(text: str, name: str) -> Map:
    tree = read_tree(text)
    if not isinstance(tree, Map):
        raise QuizError(f"{name} is no deck: it should start with `title:` and `questions:`")
    return tree


def _new_questions(text: str, root: Map, nodes: Sequence[Tree]) -> Change:
    newline = newline_of(text)
    entry = root.get("questions")
    in_braces = ", ".join(in_flow(node) for node in nodes)
    if entry is None:
        if root.flow:
            return put_in_flow(text, root, f"questions: [{in_braces}]")
        lines = ["questions:", *_items(nodes, 2, 4, spaced=True)]
        start = after_entry(text, root.entries[-1], root.column)
        return Change.lines(text, start, lines, newline)
    held = entry.value
    if isinstance(held, Seq) and held.entries:
        if held.flow:
            return put_in_flow(text, held, in_braces)
        return _next_items(text, held, nodes, newline)
    if not isinstance(held, Seq) and not (isinstance(held, Scalar) and held.null):
        raise UnsafeEditError("`questions` is not a list")
    if root.flow:
        return Change(held.start, held.end, f"[{in_braces}]")
    lines = _items(nodes, root.column + 2, root.column + 4, spaced=True)
    return _first_items(text, entry, lines, newline)


def _items(nodes: Sequence[Tree], column: int, inner: int, *, spaced: bool) -> list[str]:
    """Return the lines of questions, their dashes at ``column``, their keys at ``inner``."""
    lines: list[str] = []
    for node in nodes:
        lines += [""] * (spaced and bool(lines))
        lines += lay_out_item(node, QUESTIONS.each or OTHER, column, inner)
    return lines


def _next_items(text: str, held: Seq, nodes: Sequence[Tree], newline: str) -> Change:
    """Put questions after the others, in braces or in lines and spaced as the last ones are."""
    last = held.entries[-1]
    column = held.column
    braced = isinstance(last.value, Map) and last.value.flow
    several = len(held.entries) > 1
    spaced = _blank_between(text, held.entries[-2], last) if several else not braced
    inner = column_of(text, last.value.start) if isinstance(last.value, Map) else column + 2
    if not column < inner <= column + 8 or "\n" in text[last.start : last.value.start]:
        inner = column + 2
    lines = [f"{' ' * column}{'-'.ljust(inner - column)}{in_flow(node)}" for node in nodes]
    if not braced or max(map(len, lines)) > WIDTH:
        lines = _items(nodes, column, inner, spaced=spaced)
    before = [""] if spaced and not keeps_breaks(text, last) else []
    start = after_entry(text, last, column + 1)
    return Change.lines(text, start, before + lines, newline)


def _first_items(text: str, entry: Entry, lines: list[str], newline: str) -> Change:
    """Put the first questions in the place of nothing, ``[]`` or ``null``."""
    held = entry.value
    colon = text.index(":", entry.key.end if entry.key else held.start) + 1
    if "\n" in text[colon : held.end]:
        raise UnsafeEditError("`questions` is empty in an unusual way; write `questions: []`")
    after = max(held.end, colon)
    line_end = re.compile(r"[^\r\n]*").match(text, after)
    stop = line_end.end() if line_end else after
    return Change(colon, stop, newline.join([text[after:stop].rstrip(), *lines]))


def _blank_between(text: str, one: Entry, other: Entry) -> bool:
    return bool(re.search(r"\n[ \t]*\r?\n", text[one.value.start : other.start])) and bool(
        re.search(r"\n[ \t]*\r?\n", text[after_entry(text, one, -1) - 1 : other.start])
    )


def _with_answer(
    text: str, question_id: str, place: tuple[str, ...], answer: str, name: str
) -> str:
    root = _root(text, name)
    position, question = _question(root, question_id, name)
    expected = deepcopy(to_data(root))
    if not _add_to_data(expected, position, place, answer):
        return text
    change = _new_answer(text, root, question, place, answer)
    result = change.apply(text)
    prove(result, expected, name)
    return result


def _question(root: Map, question_id: str, name: str) -> tuple[int, Map]:
    entry = root.get("questions")
    held = entry.value if entry else None
    for position, item in enumerate(held.entries if isinstance(held, Seq) else ()):
        if isinstance(item.value, Map):
            found = item.value.get("id")
            if found and isinstance(found.value, Scalar) and found.value.value == question_id:
                return position, item.value
    raise QuizError(f"{name} has no question `{question_id}` that can be edited")


def _add_to_data(data: Data, position: int, place: tuple[str, ...], answer: str) -> bool:
    """Add the answer where it should be; tell whether it was missing there."""
    questions = data["questions"] if isinstance(data, dict) else None
    holder = questions[position] if isinstance(questions, list) else None
    for key in place[:-1]:
        if not isinstance(holder, dict):
            break
        holder = holder.setdefault(key, {})
    if not isinstance(holder, dict):
        raise UnsafeEditError(f"`{place[0]}` is not a map; write it as one first")
    held = holder.get(place[-1])
    if isinstance(held, dict):
        raise UnsafeEditError(f"`{'.'.join(place)}` is a map of languages; make it a list first")
    present = held if isinstance(held, list) else [] if held is None else [held]
    if answer in present:
        return False
    holder[place[-1]] = [*present, answer]
    return True


def _new_answer(text: str, root: Map, question: Map, place: tuple[str, ...], answer: str) -> Change:
    holder = question
    for key in place[:-1]:
        entry = holder.get(key)
        if entry is None:
            return _new_key(text, root, holder, key, {place[-1]: [answer]})
        if isinstance(entry.value, Scalar) and entry.value.null:
            return Change(entry.value.start, entry.value.end, f"{{{place[-1]}: [{_flow(answer)}]}}")
        if not isinstance(entry.value, Map):
            raise UnsafeEditError(f"`{key}` is not a map of its own here; edit it by hand")
        holder = entry.value
        if not holder.entries:
            return Change(holder.start, holder.end, f"{{{place[-1]}: [{_flow(answer)}]}}")
    entry = holder.get(place[-1])
    if entry is None:
        return _new_key(text, root, holder, place[-1], [answer])
    return _next_answer(text, entry, answer)


def _flow(answer: str) -> str:
    return one_line(answer, flow=True)


def _next_answer(text: str, entry: Entry, answer: str) -> Change:
    held = entry.value
    if isinstance(held, Alias | Map):
        raise UnsafeEditError("the list is an alias or a map here; edit it by hand")
    if isinstance(held, Scalar):
        if held.null:
            space = "" if text[held.start - 1 : held.start].isspace() else " "
            return Change(held.start, held.end, f"{space}[{_flow(answer)}]")
        return Change(held.start, held.end, f"[{_flow(held.value)}, {_flow(answer)}]")
    if held.flow:
        return put_in_flow(text, held, _flow(answer))
    last = held.entries[-1]
    lines = lay_out_item(Scalar(value=answer), OTHER, held.column, held.column + 2)
    start = after_entry(text, last, held.column + 1)
    return Change.lines(text, start, lines, newline_of(text))


def _new_key(text: str, root: Map, holder: Map, key: str, value: Data) -> Change:
    """Put a key into a map, after the last of those that come before it in the format."""
    node = to_tree(value)
    order = QUESTION_KEYS if holder.get("id") else EXAMPLE_KEYS
    if holder.flow:
        return put_in_flow(text, holder, f"{key}: {in_flow(node)}")
    earlier = order[: order.index(key)]
    before = [entry for entry in holder.entries if entry.key and entry.key.value in earlier]
    entry = before[-1] if before else holder.entries[-1]
    role = QUESTIONS.each or OTHER
    lines = lay_out_pair(key, node, role.children.get(key) or OTHER, holder.column)
    if _lists_stand_in_lines(root):
        lines = _in_lines(key, node, holder.column)
    start = after_entry(text, entry, holder.column + 1)
    return Change.lines(text, start, lines, newline_of(text))


def _lists_stand_in_lines(root: Map) -> bool:
    """Tell whether this deck writes its lists of answers one a line, for the most part."""
    lines = flow = 0
    held = root.get("questions")
    for item in held.value.entries if held and isinstance(held.value, Seq) else ():
        for place in ANSWER_LISTS:
            node: Tree | None = item.value
            for key in place:
                found = node.get(key) if isinstance(node, Map) else None
                node = found.value if found else None
            if isinstance(node, Seq) and node.entries:
                lines += not node.flow
                flow += node.flow
    return lines > flow


def _in_lines(key: str, node: Tree, column: int) -> list[str]:
    if isinstance(node, Map):
        inner = [
            line
            for entry in node.entries
            if entry.key
            for line in _in_lines(entry.key.value, entry.value, column + 2)
        ]
    else:
        inner = [
            line
            for entry in (node.entries if isinstance(node, Seq) else ())
            for line in lay_out_item(entry.value, OTHER, column + 2, column + 4)
        ]
    return [f"{' ' * column}{key}:", *inner]
