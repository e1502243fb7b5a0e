"""Finds the comments of a deck and gives each to the entry it speaks of.

A comment at the end of a line belongs to what ends on that line; a comment on its own line to
the entry that follows. Only where lists and maps close between a comment and the next entry does
its indentation decide: indented like the entries that came before, it stays with them.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from quiz.author.tree import Branch, Comment, Entry, Scalar, Tree, content_end

if TYPE_CHECKING:
    from collections.abc import Iterator


def attach(text: str, tree: Tree) -> list[Comment]:
    """Give every comment in ``text`` to an entry of ``tree``; return all, in their order."""
    found = list(_comments(text, tree))
    _Attacher(text).root(tree, list(found))
    return found


def all_comments(text: str, tree: Tree | None) -> list[str]:
    """Return the texts of all comments, in their order."""
    return [each.text for each in _comments(text, tree)]


def _comments(text: str, tree: Tree | None) -> Iterator[Comment]:
    """Yield comments: whatever starts with ``#`` after space, outside scalars."""
    position = 0
    for scalar in _scalars(tree) if tree else ():
        yield from _in_gap(text, position, scalar.start)
        if scalar.is_block:
            header = text.find("\n", scalar.start, scalar.end)
            yield from _in_gap(text, scalar.start, scalar.end if header < 0 else header + 1)
        position = scalar.end
    yield from _in_gap(text, position, len(text))


def _scalars(tree: Tree) -> Iterator[Scalar]:
    if isinstance(tree, Scalar):
        yield tree
    elif isinstance(tree, Branch):
        for entry in tree.entries:
            if entry.key:
                yield entry.key
            yield from _scalars(entry.value)


def _in_gap(text: str, start: int, end: int) -> Iterator[Comment]:
    position = start
    while (position := text.find("#", position, end)) >= 0:
        if position and not text[position - 1].isspace() and text[position - 1] != "\ufeff":
            position += 1
            continue
        line_start = text.rfind("\n", 0, position) + 1
        stop = text.find("\n", position)
        stop = len(text) if stop < 0 else stop
        previous_line = text[text.rfind("\n", 0, max(line_start - 1, 0)) + 1 : line_start]
        yield Comment(
            text=text[position:stop].rstrip(),
            start=position,
            column=position - line_start,
            own_line=not text[line_start:position].strip(" \t\ufeff"),
            blank_before=line_start > 0 and not previous_line.strip(),
        )
        position = stop


class _Attacher:
    def __init__(self, text: str) -> None:
        self._text = text

    def root(self, tree: Tree, comments: list[Comment]) -> None:
        if not isinstance(tree, Branch):
            return
        rest = self._branch(tree, comments) if tree.entries else comments
        # What is indented less than the root, or stands after a root in braces, closes the file.
        tree.dangling.extend(rest)

    def _branch(self, branch: Branch, comments: list[Comment]) -> list[Comment]:
        """Give out the comments from the branch's start on; return those that belong outside."""
        if not comments:
            return []
        if branch.flow:
            return self._flow(branch, comments)
        waiting, rest = _split(comments, branch.entries[0].start)
        for position, entry in enumerate(branch.entries):
            self._lead(entry, waiting)
            last = position == len(branch.entries) - 1
            limit = len(self._text) if last else branch.entries[position + 1].start
            own, rest = _split(rest, limit)
            waiting = self._entry(entry, own, branch.column)
        kept = _prefix(waiting, branch.column)
        branch.dangling.extend(kept)
        return waiting[len(kept) :] + rest

    def _entry(self, entry: Entry, comments: list[Comment], column: int) -> list[Comment]:
        """Give out what stands within a block entry; return what comes after it."""
        if not comments:
            return []
        value = entry.value
        before, inner = _split(comments, value.start)
        entry.beside.extend(each for each in before if not each.own_line)
        own_lines = [each for each in before if each.own_line]
        if not isinstance(value, Branch) or not value.entries:
            self._lead(entry, own_lines)
            own_lines = []
        if isinstance(value, Branch) and value.entries and not value.flow:
            within, after = _split(inner, content_end(value))
            while after and not after[0].own_line:
                within.append(after.pop(0))
            # Only what is indented like the value's own entries can be the value's.
            tail = _prefix(after, max(column + 1, value.column))
            left = self._branch(value, own_lines + within + tail)
            return left + after[len(tail) :]
        within, after = _split(inner, value.end)
        if isinstance(value, Branch):
            left = self._flow(value, own_lines + within)
            entry.beside.extend(each for each in left if not each.own_line)
            self._lead(entry, [each for each in left if each.own_line])
        else:  # in the header of a block scalar
            entry.beside.extend(within)
        entry.beside.extend(each for each in after if not each.own_line)
        return [each for each in after if each.own_line]

    def _flow(self, branch: Branch, comments: list[Comment]) -> list[Comment]:
        """Give out the comments between brackets; return those before the first entry."""
        if not branch.entries:
            return comments
        outside: list[Comment] = []
        previous: Entry | None = None
        rest = list(comments)
        for entry in branch.entries:
            ahead, rest = _split(rest, entry.start)
            for comment in ahead:
                if comment.own_line:
                    entry.leading.append(comment)
                elif previous is None:
                    outside.append(comment)
                else:
                    previous.beside.append(comment)
            inside, rest = _split(rest, entry.value.end)
            if isinstance(entry.value, Branch):
                inside = self._flow(entry.value, inside)
            entry.leading.extend(inside)
            previous = entry
        for comment in rest:
            if comment.start >= branch.end or previous is None:
                outside.append(comment)
            elif comment.own_line:
                branch.dangling.append(comment)
            else:
                previous.beside.append(comment)
        return outside

    def _lead(self, entry: Entry, comments: list[Comment]) -> None:
        if not comments:
            return
        entry.leading.extend(comments)
        following = self._text.find("\n", comments[-1].start) + 1
        next_line = self._text[following : self._text.find("\n", following)]
        entry.blank_after_leading = not next_line.strip()


def _split(comments: list[Comment], offset: int) -> tuple[list[Comment], list[Comment]]:
    """Divide comments, which are in order, into those before ``offset`` and the others."""
    position = bisect_left(comments, offset, key=lambda each: each.start)
    return comments[:position], comments[position:]


def _prefix(comments: list[Comment], column: int) -> list[Comment]:
    """Return the first comments that are indented to ``column`` or more."""
    for position, comment in enumerate(comments):
        if comment.column < column:
            return comments[:position]
    return comments
