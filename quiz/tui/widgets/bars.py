"""Shares as bars drawn in text, with the figures beside them."""

from __future__ import annotations

from textual.content import Content

from quiz.tui.styles import FAINT, MUTED


def bar(share: float, width: int) -> Content:
    """Return a bar of ``width`` cells filled to ``share``, 0 to 1; more than nothing shows."""
    filled = round(max(0.0, min(1.0, share)) * width)
    if share > 0 and not filled:
        filled = 1
    return Content.assemble(("━" * filled, "$text-accent"), ("─" * (width - filled), FAINT))


def labelled_bar(
    label: str, share: float, figures: str, *, label_width: int, width: int
) -> Content:
    """Return ``label``, bar and figures in columns that add up to about ``width`` cells."""
    room = max(4, width - label_width - len(figures) - 4)
    name = Content(label).truncate(label_width, ellipsis=True, pad=True)
    return Content.assemble(name, "  ", bar(share, room), "  ", (figures, MUTED))
