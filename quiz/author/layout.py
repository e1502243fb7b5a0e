"""Lays out a deck's tree in the one canonical form, comments included.

- Keys in the order of the format's description; unknown ones after, in their author's order.
- Maps and lists of texts on one line where they fit in 100 columns, else one entry a line;
  questions, sources, citations and examples always one entry a line.
- Texts plain where every YAML reader agrees on them, else quoted; long ones folded with ``>-``,
  those of several lines literal with ``|-``.
- Two columns a step; a blank line between questions and between sources.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.author.roles import DECK, OTHER, Role
from quiz.author.scalars import WIDTH, block_lines, one_line, plain_is_safe, quoted
from quiz.author.tree import Alias, Branch, Comment, Entry, Map, Node, Scalar, Seq, Tree
from quiz.deck.fields import is_language_code

if TYPE_CHECKING:
    from collections.abc import Sequence

STEP = 2
MODELINE = "# yaml-language-server:"


def lay_out(tree: Tree, *, reorder: bool = True) -> list[str]:
    """Return the lines of a whole deck.

    ``reorder=False`` keeps the order of keys, as needed where aliases follow their anchors.
    """
    if not isinstance(tree, Branch):
        return Layout(reorder=reorder).standing(tree)
    top = _take_top_comments(tree)
    lines = Layout(reorder=reorder).block(tree, DECK, 0)
    return [*top, *lines]


def lay_out_item(tree: Tree, role: Role, indent: int, inner: int) -> list[str]:
    """Return the lines of one list item whose dash stands at ``indent``, its keys at ``inner``."""
    return Layout(reorder=True, dash=inner - indent).item(Entry(value=tree), role, indent)


def lay_out_pair(key: str, tree: Tree, role: Role, indent: int) -> list[str]:
    """Return the lines of one pair at ``indent``."""
    return Layout(reorder=True).pair(Entry(value=tree, key=Scalar(value=key)), role, indent)


def in_flow(tree: Tree, *, quote_all: bool = False) -> str:
    """Return a tree on one line, as it stands within brackets."""
    marks = _marks(tree)
    if isinstance(tree, Alias):
        return f"*{tree.name}"
    if isinstance(tree, Scalar):
        if tree.null:
            return marks + tree.value
        return marks + (quoted(tree.value) if quote_all else one_line(tree.value, flow=True))
    if isinstance(tree, Seq):
        return f"{marks}[{', '.join(in_flow(entry.value) for entry in tree.entries)}]"
    # One text in quotes beside one without reads badly, so a map of texts quotes all or none.
    texts = [entry.value for entry in tree.entries]
    quote_all = all(
        entry.key is not None and is_language_code(entry.key.value) for entry in tree.entries
    ) and any(
        isinstance(text, Scalar) and not plain_is_safe(text.value, flow=True) for text in texts
    )
    pairs = (
        f"{in_flow(entry.key or Scalar())}: {in_flow(entry.value, quote_all=quote_all)}".rstrip()
        for entry in tree.entries
    )
    return f"{marks}{{{', '.join(pairs)}}}"


def _marks(node: Node) -> str:
    """Return the anchor and the tag of a node, each with a space after it."""
    return (f"&{node.anchor} " if node.anchor else "") + (f"{node.tag} " if node.tag else "")


def _take_top_comments(root: Branch) -> list[str]:
    """Take the file's own comments from the first key, which may move; return their lines."""
    first = root.entries[0] if root.entries else None
    if first is None:
        return []
    leading = first.leading
    count = 0
    for position, comment in enumerate(leading, start=1):
        followed = position < len(leading) and leading[position].blank_before
        last = position == len(leading) and first.blank_after_leading
        if followed or last or comment.text.startswith(MODELINE):
            count = position
    lines = _comment_lines(leading[:count], 0)
    ends_blank = leading[count].blank_before if count < len(leading) else first.blank_after_leading
    first.leading = leading[count:]
    if first.leading:
        first.leading[0].blank_before = False
    elif count:
        first.blank_after_leading = False
    return [*lines, ""] if count and ends_blank else lines


def _comment_lines(comments: Sequence[Comment], indent: int) -> list[str]:
    lines: list[str] = []
    for comment in comments:
        if lines and comment.blank_before:
            lines.append("")
        lines.append(" " * indent + comment.text)
    return lines


def _has_comments(tree: Tree) -> bool:
    return isinstance(tree, Branch) and (
        bool(tree.dangling)
        or any(
            entry.leading or entry.beside or _has_comments(entry.value) for entry in tree.entries
        )
    )


class Layout:
    """Turns trees into lines."""

    def __init__(self, *, reorder: bool, dash: int = STEP) -> None:
        self._reorder = reorder
        self._dash = dash
        """Columns from a dash to what it introduces, for the outermost item."""
        self._lines: dict[int, str] = {}
        """Trees on one line, which are asked for twice, by identity."""

    def _in_flow(self, tree: Tree) -> str:
        line = self._lines.get(id(tree))
        if line is None:
            line = self._lines[id(tree)] = in_flow(tree)
        return line

    def standing(self, tree: Tree) -> list[str]:
        """Return the lines of a text that is a whole document."""
        return [in_flow(tree)]

    def block(self, branch: Branch, role: Role, indent: int) -> list[str]:
        """Return the lines of a map or list, one entry after the other."""
        lines: list[str] = []
        for position, entry in enumerate(self._ordered(branch, role)):
            key = entry.key.value if entry.key else ""
            if position and (role.spaced or key in role.spaced_keys):
                lines.append("")
            inner = role.children.get(key) or role.each or OTHER
            if entry.key is None:
                lines.extend(self.item(entry, inner, indent))
            else:
                lines.extend(self.pair(entry, inner, indent))
        if branch.dangling:
            if branch.dangling[0].blank_before:
                lines.append("")
            lines.extend(_comment_lines(branch.dangling, indent))
        return lines

    def _ordered(self, branch: Branch, role: Role) -> list[Entry]:
        if not self._reorder or not role.order or not isinstance(branch, Map):
            return branch.entries
        places = {key: place for place, key in enumerate(role.order)}
        last = len(places)
        return sorted(
            branch.entries,
            key=lambda entry: places.get(entry.key.value, last) if entry.key else last,
        )

    def pair(self, entry: Entry, role: Role, indent: int) -> list[str]:
        """Return the lines of ``key: value`` with the comments of both."""
        key = in_flow(entry.key) if entry.key else ""
        if entry.key and plain_is_safe(entry.key.value, flow=False):
            key = _marks(entry.key) + entry.key.value
        head, body = self._value(entry.value, role, indent + STEP, indent + len(key) + 2)
        leading, beside = self._notes(entry, indent, moved=False)
        return [*leading, f"{' ' * indent}{key}: {head}".rstrip() + beside, *body]

    def item(self, entry: Entry, role: Role, indent: int) -> list[str]:
        """Return the lines of ``- value`` with its comments."""
        dash, self._dash = self._dash, STEP
        value = entry.value
        margin = indent + dash
        if self._on_one_line(value, role, margin) or not isinstance(value, Branch):
            head, body = self._value(value, role, indent + STEP, margin)
            leading, beside = self._notes(entry, indent, moved=False)
            return [*leading, f"{' ' * indent}{'-'.ljust(dash)}{head}".rstrip() + beside, *body]
        leading, _ = self._notes(entry, indent, moved=True)
        marks = _marks(value).rstrip()
        if marks:
            return [*leading, f"{' ' * indent}- {marks}", *self.block(value, role, margin)]
        first = self._ordered(value, role)[0]
        # Nothing can stand between the dash and the first key, so its comments go above the dash.
        above = self._notes(first, indent, moved=False)[0]
        first.leading, first.blank_after_leading = [], False
        if len(first.beside) > 1:
            first.beside = []
        lines = self.block(value, role, margin)
        while lines[0].lstrip().startswith("#"):  # the same, from deeper lists
            above.append(" " * indent + lines.pop(0).lstrip())
        lines[0] = " " * indent + "-".ljust(dash) + lines[0][margin:]
        return [*leading, *above, *lines]

    def _notes(self, entry: Entry, indent: int, *, moved: bool) -> tuple[list[str], str]:
        """Return the comment lines above an entry and what stands at the end of its first line.

        Only one comment fits there; several, or one beside a line that is gone (``moved``), go
        above.
        """
        above = list(entry.leading)
        beside = entry.beside
        if len(beside) > 1 or moved:
            above.extend(beside)
            beside = []
        lines = _comment_lines(above, indent)
        if entry.leading and entry.blank_after_leading and not (above[len(entry.leading) :]):
            lines.append("")
        return lines, f"  {beside[0].text}" if beside else ""

    def _on_one_line(self, tree: Tree, role: Role, column: int) -> bool:
        if isinstance(tree, Scalar | Alias):
            return not isinstance(tree, Scalar) or "\n" not in tree.value
        if not tree.entries:
            return True
        if role.block or (role.each and role.each.block and _holds_maps(tree)):
            return False
        if isinstance(tree, Map) and role.order:
            return False
        return not _has_comments(tree) and column + len(self._in_flow(tree)) <= WIDTH

    def _value(self, tree: Tree, role: Role, indent: int, column: int) -> tuple[str, list[str]]:
        """Return what follows the key on its line, and the lines below it, at ``indent``."""
        if isinstance(tree, Scalar) and not tree.null:
            line = _marks(tree) + one_line(tree.value, flow=False)
            if "\n" in tree.value or column + len(line) > WIDTH:
                block = block_lines(tree.value, indent)
                if block is not None:
                    return _marks(tree) + block[0], block[1]
            return line, []
        if not isinstance(tree, Branch) or self._on_one_line(tree, role, column):
            return self._in_flow(tree), []
        return _marks(tree).rstrip(), self.block(tree, role, indent)


def _holds_maps(branch: Branch) -> bool:
    return any(isinstance(entry.value, Map) for entry in branch.entries)
