"""One input widget per way of answering; the table below says which kind uses which."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.deck.model import Kind
from quiz.tui.fields.items import ListField
from quiz.tui.fields.options import OptionsField
from quiz.tui.fields.order import OrderField
from quiz.tui.fields.typed import TypedField

if TYPE_CHECKING:
    from quiz.deck.model import Question
    from quiz.locale import Translator
    from quiz.tui.fields.base import AnswerField

FIELDS: dict[Kind, type[AnswerField]] = {
    Kind.TEXT: TypedField,
    Kind.PERSON: TypedField,
    Kind.DATE: TypedField,
    Kind.AMOUNT: TypedField,
    Kind.NUMBER: TypedField,
    Kind.CHOICE: OptionsField,
    Kind.CLAIM: OptionsField,
    Kind.LIST: ListField,
    Kind.ORDER: OrderField,
}


def field_for(question: Question, tr: Translator) -> AnswerField:
    """Return a new field that takes answers to ``question``."""
    return FIELDS[question.kind](question, tr)
