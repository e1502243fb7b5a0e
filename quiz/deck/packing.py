"""Questions to JSON and back, for the cache: plain data, nothing executable."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from quiz.deck.model import (
    Citation,
    Correction,
    Examples,
    Item,
    Kind,
    Question,
    Stance,
)
from quiz.deck.packing_outline import pack_text, unpack_text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Convert = Callable[[Any], Any]

_KINDS: Mapping[str, Kind] = {str(kind): kind for kind in Kind}


def _pack_item(item: Item) -> list[Any]:
    return [pack_text(item.text), *item.also]


def _unpack_item(data: list[Any]) -> Item:
    return Item(unpack_text(data[0]), tuple(data[1:]))


def _pack_citation(cited: Citation) -> list[Any]:
    return [
        cited.reference,
        cited.source,
        cited.paragraph,
        cited.quote,
        pack_text(cited.gloss),
        pack_text(cited.inference),
        cited.stance,
    ]


def _unpack_citation(data: list[Any]) -> Citation:
    reference, source, paragraph, quote, gloss, inference, stance = data
    return Citation(
        reference,
        source,
        paragraph,
        quote,
        unpack_text(gloss),
        unpack_text(inference),
        Stance(stance) if stance else None,
    )


def _pack_examples(examples: Examples) -> list[Any]:
    return [examples.accept, examples.prompt, examples.reject]


def _unpack_examples(data: list[list[str]]) -> Examples:
    return Examples(*map(tuple, data))


def _pack_corrections(corrections: tuple[Correction, ...]) -> list[Any]:
    return [[each.date, pack_text(each.text)] for each in corrections]


def _unpack_corrections(data: list[list[Any]]) -> tuple[Correction, ...]:
    return tuple(Correction(day, unpack_text(text)) for day, text in data)


_PACK: Mapping[str, Convert] = {
    "question": pack_text,
    "answer": pack_text,
    "hint": pack_text,
    "explanation": pack_text,
    "items": lambda items: [_pack_item(each) for each in items],
    "cite": lambda cite: [_pack_citation(each) for each in cite],
    "examples": _pack_examples,
    "corrections": _pack_corrections,
}
_UNPACK: Mapping[str, Convert] = {
    "kind": _KINDS.__getitem__,
    "question": unpack_text,
    "answer": unpack_text,
    "hint": unpack_text,
    "explanation": unpack_text,
    "items": lambda items: tuple([_unpack_item(each) for each in items]),
    "cite": lambda cite: tuple([_unpack_citation(each) for each in cite]),
    "examples": _unpack_examples,
    "corrections": _unpack_corrections,
    "accept": tuple,
    "prompt": tuple,
    "reject": tuple,
    "topics": tuple,
}
_FIELDS = tuple(Question.__dataclass_fields__)


def _same(value: Any) -> Any:
    return value


_PACKERS = tuple((name, _PACK.get(name, _same)) for name in _FIELDS)


def pack_question(question: Question) -> dict[str, Any]:
    """Return the fields that are not empty."""
    return {name: pack(value) for name, pack in _PACKERS if (value := getattr(question, name))}


def unpack_question(data: dict[str, Any]) -> Question:
    """Return the question that ``pack_question`` made ``data`` of."""
    return Question(**{name: _UNPACK.get(name, _same)(value) for name, value in data.items()})
