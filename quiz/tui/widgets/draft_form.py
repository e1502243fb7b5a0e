"""The rows of the author's form, and the draft that stands in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, Static

from quiz.author import new
from quiz.deck.model import ClaimVerdict, Kind
from quiz.locale import msg
from quiz.locale.wording import CLAIM_NAMES, DIFFICULTY_NAMES, KIND_NAMES
from quiz.tui.fields.typed import AnswerInput
from quiz.tui.widgets.chips import Chips

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.app import ComposeResult

    from quiz.author.new import Draft, Worded
    from quiz.locale import Translator

ITEM_SEPARATOR = ";"
ROWS: dict[str, str] = {
    "question": msg("question"),
    "items": msg("items"),
    "answer": msg("right answer"),
    "hint": msg("hint"),
    "explanation": msg("explanation"),
}
"""Rows with a line per language, and their labels; items and choices are parted by ``;``."""
ONE_LINE: dict[str, str] = {
    "topics": msg("topics"),
    "accept": msg("also right"),
    "reject": msg("looks right, is not"),
    "reference": msg("reference"),
}
"""Rows with one line."""
SHAPES: dict[str, str] = {
    "items": msg("one after the other, with ; between"),
    "topics": msg("with commas between"),
    "accept": msg("with ; between"),
    "reject": msg("with ; between"),
    "reference": msg("a source in words, or a link"),
}
"""What goes into a line, by the name of its row."""
ANSWER_SHAPES: dict[Kind, str] = {
    Kind.PERSON: msg("a full name"),
    Kind.DATE: "2023-03-09 · 2023-03 · 2023",
    Kind.AMOUNT: "135 million USD · 10 to 30 USD · 12.5 % · 6 months",
    Kind.NUMBER: "1377",
    Kind.CHOICE: msg("the right one of the items, word for word"),
}
"""What a right answer looks like, as decks write it."""


class DraftForm(Vertical):
    """One row per field; rows that the kind has no use for are hidden."""

    DEFAULT_CSS = """
    DraftForm { height: auto; }
    DraftForm .row { height: auto; }
    DraftForm .label { width: 20; height: auto; color: $text-muted; }
    DraftForm Input {
        border: none; padding: 0; height: 1; width: 1fr; background: $foreground 6%;
        &:focus { border: none; background: $foreground 12%; }
    }
    DraftForm Chips { margin-bottom: 1; }
    """

    class Changed(Message):
        """Something was typed or picked."""

    def __init__(self, languages: tuple[str, ...], tr: Translator) -> None:
        super().__init__(id="form")
        self.languages = languages
        self.tr = tr

    def compose(self) -> ComposeResult:
        """Lay the rows out."""
        yield from self._chips("kind", several=False, picked=0)
        yield from self._lines("question")
        yield from self._lines("items")
        yield from self._chips("verdict", several=False, picked=0)
        yield from self._lines("answer")
        for name in ONE_LINE:
            yield from self._line(name, name)
        yield from self._chips("difficulty", several=False, picked=0)
        yield from self._lines("hint")
        yield from self._lines("explanation")

    def _chips(self, name: str, *, several: bool, picked: int) -> Iterator[Horizontal]:
        label = Static(classes="label", id=f"label-{name}")
        yield Horizontal(
            label,
            Chips(several=several, picked=[picked], name=f"chips-{name}"),
            classes="row",
            id=f"row-{name}",
        )

    def _line(self, name: str, label: str) -> Iterator[Horizontal]:
        yield Horizontal(
            Static(classes="label", id=f"label-{label}"),
            AnswerInput(id=f"line-{name}", max_length=2000),
            classes="row",
            id=f"row-{name}",
        )

    def _lines(self, name: str) -> Iterator[Horizontal]:
        for language in self.languages:
            key = f"{name}-{language}" if language else name
            yield from self._line(key, key)

    def speak(self, tr: Translator) -> None:
        """Write every label."""
        self._chips_named("kind").labels = tuple(tr(KIND_NAMES[kind]) for kind in Kind)
        self._chips_named("verdict").labels = tuple(tr(CLAIM_NAMES[each]) for each in ClaimVerdict)
        self._chips_named("difficulty").labels = tuple(map(tr, DIFFICULTY_NAMES.values()))
        labels = {"kind": tr("kind"), "verdict": tr("verdict"), "difficulty": tr("difficulty")}
        labels |= {name: tr(label) for name, label in ONE_LINE.items()}
        for name, label in ROWS.items():
            for language in self.languages:
                key = f"{name}-{language}" if language else name
                labels[key] = f"{tr(label)} {language}".strip()
        for name, label in labels.items():
            self.query_one(f"#label-{name}", Static).update(Content(label))
        for line in self.query(Input):
            shape = SHAPES.get((line.id or "").split("-")[1], "")
            line.placeholder = tr(shape) if shape else ""
        self.tr = tr

    def show_rows(self) -> None:
        """Show the rows that the kind has a use for, and what its answers look like."""
        kind = self.kind
        shape = ANSWER_SHAPES.get(kind, "")
        self.query_one("#row-verdict").display = kind is Kind.CLAIM
        for language in self.languages:
            suffix = f"-{language}" if language else ""
            has_items = kind in (Kind.CHOICE, Kind.LIST, Kind.ORDER)
            self.query_one(f"#row-items{suffix}").display = has_items
            needed = kind not in (Kind.LIST, Kind.ORDER, Kind.CLAIM)
            several = kind in (Kind.TEXT, Kind.CHOICE) or language == self.languages[0]
            self.query_one(f"#row-answer{suffix}").display = needed and several
            line = self.query_one(f"#line-answer{suffix}", Input)
            line.placeholder = self.tr(shape) if shape else ""

    def on_input_changed(self, event: Input.Changed) -> None:
        """Say that the draft is another."""
        event.stop()
        self.post_message(self.Changed())

    def on_chips_changed(self, event: Chips.Changed) -> None:
        """Say that the draft is another."""
        event.stop()
        self.post_message(self.Changed())

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Go on to the next row."""
        event.stop()
        self.screen.focus_next()

    def _chips_named(self, name: str) -> Chips:
        return self.query_one(f"#chips-{name}", Chips)

    # -- the draft

    @property
    def kind(self) -> Kind:
        """The kind picked."""
        (number,) = self._chips_named("kind").picked
        return list(Kind)[number]

    @property
    def draft(self) -> Draft:
        """The fields as typed so far; evidence and examples come from elsewhere."""
        (difficulty,) = self._chips_named("difficulty").picked
        reference = self._typed("reference")
        cite = (new.DraftCitation(reference=reference),) if reference else ()
        return new.Draft(
            kind=self.kind,
            topics=self._parts("topics", ","),
            difficulty=str(difficulty + 1),
            question=self._worded("question"),
            answer=self._answer(),
            items=self._items(),
            accept=self._parts("accept", ITEM_SEPARATOR),
            reject=self._parts("reject", ITEM_SEPARATOR),
            hint=self._worded("hint"),
            explanation=self._worded("explanation"),
            cite=cite,
        )

    def _typed(self, key: str) -> str:
        return self.query_one(f"#line-{key}", Input).value.strip()

    def _parts(self, key: str, separator: str) -> tuple[str, ...]:
        return tuple(each.strip() for each in self._typed(key).split(separator) if each.strip())

    def _worded(self, name: str) -> Worded:
        texts = ((each, self._typed(f"{name}-{each}" if each else name)) for each in self.languages)
        return tuple((language, text) for language, text in texts if text)

    def _answer(self) -> Worded:
        if self.kind is Kind.CLAIM:
            (number,) = self._chips_named("verdict").picked
            return (("", list(ClaimVerdict)[number].value),)
        answer = self._worded("answer")
        if self.kind in (Kind.TEXT, Kind.CHOICE) and len(answer) > 1:
            return answer
        return (("", answer[0][1]),) if answer else ()

    def _items(self) -> tuple[Worded, ...]:
        """Pair the items of each language by their places."""
        columns = [
            [(language, text.strip()) for text in texts.split(ITEM_SEPARATOR) if text.strip()]
            for language, texts in self._worded("items")
        ]
        if len(columns) == 1:
            return tuple((("", text),) for _, text in columns[0])
        return tuple(zip(*columns, strict=False))
