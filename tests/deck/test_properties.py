"""What holds for every deck and every file, whatever is in it."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from quiz.deck.cache import CachedQuestions
from quiz.deck.diagnostics import DeckError, Severity
from quiz.deck.loading import load, parse
from quiz.deck.model import Kind
from quiz.deck.schema import deck_schema
from quiz.errors import QuizError
from tests.deck.editor_view import editor_view
from tests.deck.samples import BROKEN, GOOD

if TYPE_CHECKING:
    from quiz.deck.parsed import Parsed

VALIDATOR = jsonschema.Draft7Validator(deck_schema())
SAMPLES = [path.read_text(encoding="utf-8", errors="replace") for path in (*GOOD, *BROKEN)]

PIECES = st.sampled_from(
    [
        *("title", "questions", "id", "kind", "question", "answer", "cite", "choices", "sources"),
        *(": ", ":", "- ", "-", "\n", "\n  ", "\n    ", "\t", " ", ", ", "{", "}", "[", "]", "#"),
        *('"', "'", "|", ">", "&a ", "*a", "!!str ", "!", "<<", "%", "@", "`", "?", "? ", "---\n"),
        *("\\", "\\x1b", "\x1b", "\u202e", "\ufeff", "\x00", "\r", "é", "date", "2023-02-30", "3"),
    ]
)


def check_parsing(data: bytes) -> Parsed:
    parsed = parse(data, "deck.yaml")
    errors = [each for each in parsed.diagnostics if each.severity is Severity.ERROR]
    assert (parsed.deck is None) == bool(errors)
    lines = parsed.document.lines
    for each in parsed.diagnostics:
        assert each.message
        assert "\n" not in each.line("deck.yaml")
        assert 1 <= each.place.line <= max(1, len(lines)) + 1
        assert 1 <= each.place.column < each.place.end_column or each.place.line == 1
        parsed.document.place(each.path)
    assert list(parsed.diagnostics) == sorted(
        parsed.diagnostics, key=lambda each: (each.place, each.code)
    )
    return parsed


LONG = 500_000
"""Characters that a pattern which looks at them again and again is not done with in a day."""


@pytest.mark.parametrize(
    "text",
    [
        f"title: 'a{' ' * LONG}b'\nquestions: []\n",
        f"sources: {{s: {{url: 'https://{'a' * LONG} b'}}}}\nquestions: []\n",
        f"title: [\nquestions{' ' * LONG}x\n",
        f"title: [\nquestions:\n  -{' ' * LONG}x\n",
        "\n" * LONG + "title: a\nquestions: []\n",
        "title: [\n" + "\t" * LONG + "x: 1\n",
    ],
    ids=["spaces", "address", "field", "item", "lines", "tabs"],
)
def test_long_runs_are_looked_at_once(text: str) -> None:
    assert check_parsing(text.encode()).diagnostics  # and it came to an end


@given(st.binary(max_size=300))
def test_no_bytes_make_the_loader_raise(data: bytes) -> None:
    check_parsing(data)


@given(st.text(max_size=300))
def test_no_text_makes_the_loader_raise(text: str) -> None:
    check_parsing(text.encode("utf-8", errors="surrogatepass"))


@given(st.lists(PIECES, max_size=40).map("".join))
def test_nothing_like_yaml_makes_the_loader_raise(text: str) -> None:
    check_parsing(text.encode())


@given(st.sampled_from(SAMPLES), st.data())
def test_no_slip_in_a_deck_makes_the_loader_raise(text: str, data: st.DataObject) -> None:
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(text)))
        end = min(len(text), start + data.draw(st.integers(0, 5)))
        text = text[:start] + data.draw(PIECES | st.just("")) + text[end:]
    check_parsing(text.encode())


@given(st.binary(max_size=100))
def test_loading_raises_nothing_but_what_the_player_can_read(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "deck.yaml"
        path.write_bytes(data)
        with pytest.raises(DeckError) as caught:
            load(path, cache_dir=Path(folder) / "cache")
        assert isinstance(caught.value, QuizError)
        assert str(caught.value).startswith("deck.yaml:")


PRINTABLE = st.characters(
    codec="utf-8", exclude_categories=("Cc", "Cs", "Cn", "Zl", "Zp"), exclude_characters="\ufeff"
).filter(lambda each: not 0x202A <= ord(each) <= 0x202E and not 0x2066 <= ord(each) <= 0x2069)
STRING = st.text(PRINTABLE, min_size=1, max_size=12).filter(str.strip)
TEXT = STRING | st.dictionaries(st.sampled_from(["en", "fr", "de", "pt-BR"]), STRING, min_size=1)
TEXTS = TEXT | st.lists(TEXT, max_size=3)
ID = st.from_regex(r"[a-z0-9-]{1,8}", fullmatch=True)
DAY = st.dates().map(str)
COUNT = st.integers(1, 99) | st.integers(1, 99).map(str)
CITATION = STRING | st.fixed_dictionaries(
    {"source": st.just("one")},
    optional={
        "paragraph": COUNT,
        "quote": STRING,
        "gloss": TEXT,
        "inference": TEXT,
        "stance": st.sampled_from(["supports", "refutes"]),
    },
)
NAMES = st.lists(st.from_regex(r"[A-Z][a-z]{2,7}", fullmatch=True), min_size=2, unique=True)
ITEMS = NAMES.filter(lambda names: len({name.casefold() for name in names}) == len(names)).map(
    lambda names: [names[0], {"en": names[1]}, *([name, f"the {name}"] for name in names[2:])]
)
AMOUNT = st.sampled_from(["6 months", "12.5 %", "135 million USD", "10000 to 30000 USD"])
ANSWERS: dict[Kind, st.SearchStrategy[dict[str, Any]]] = {
    Kind.TEXT: st.fixed_dictionaries({"answer": TEXT}),
    Kind.PERSON: st.fixed_dictionaries({"answer": TEXT}),
    Kind.DATE: st.fixed_dictionaries({"answer": DAY | st.just(2023) | st.just("2023-04")}),
    Kind.AMOUNT: st.fixed_dictionaries({"answer": AMOUNT}, optional={"tolerance": st.just("5 %")}),
    Kind.NUMBER: st.fixed_dictionaries({"answer": st.integers(0, 10**9)}),
    Kind.CHOICE: ITEMS.map(lambda items: {"answer": items[0], "choices": items}),
    Kind.LIST: st.fixed_dictionaries({"answer": ITEMS}, optional={"need": st.just(2)}),
    Kind.ORDER: st.fixed_dictionaries({"answer": ITEMS}),
    Kind.CLAIM: st.fixed_dictionaries({"answer": st.sampled_from(["supported", "conflicting"])}),
}
COMMON = st.fixed_dictionaries(
    {"question": TEXT},
    optional={
        "topic": STRING | st.lists(STRING, max_size=3),
        "difficulty": st.integers(1, 3),
        "accept": TEXTS,
        "prompt": TEXTS,
        "reject": TEXTS,
        "hint": TEXT,
        "explanation": TEXT,
        "cite": CITATION | st.lists(CITATION, max_size=3),
        "examples": st.fixed_dictionaries({}, optional={"accept": TEXTS, "reject": TEXTS}),
        "corrections": st.lists(st.fixed_dictionaries({"date": DAY, "text": TEXT}), max_size=2),
        "review_by": DAY,
    },
)


@st.composite
def questions(draw: st.DrawFn) -> dict[str, Any]:
    kind = draw(st.sampled_from(Kind))
    return {"kind": str(kind), **draw(COMMON), **draw(ANSWERS[kind])}


@st.composite
def decks(draw: st.DrawFn) -> str:
    """Return a sound deck in JSON, which is YAML."""
    asked = draw(st.lists(questions(), min_size=1, max_size=4))
    ids = draw(st.lists(ID, min_size=len(asked), max_size=len(asked), unique=True))
    source = st.fixed_dictionaries(
        {},
        optional={
            "label": TEXT,
            "title": STRING,
            "published": DAY,
            "url": st.just("https://example.org/ä"),
            "not_evidence": st.lists(COUNT | st.just("21-28"), max_size=3),
        },
    )
    return json.dumps(
        {
            **draw(st.fixed_dictionaries({}, optional={"title": TEXT, "description": TEXT})),
            "sources": {"one": draw(source)},
            "questions": [{"id": name, **each} for name, each in zip(ids, asked, strict=True)],
        },
        ensure_ascii=False,
        indent=draw(st.sampled_from([None, 1])),
    )


@settings(max_examples=50, suppress_health_check=[HealthCheck.too_slow])
@given(decks())
def test_a_sound_deck_loads_validates_and_comes_back_from_the_cache(text: str) -> None:
    assume("\x7f" not in text)
    data = text.encode()
    parsed = parse(data, "deck.yaml")
    assert parsed.errors == ()
    VALIDATOR.validate(editor_view(data))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "deck.yaml"
        path.write_bytes(data)
        first = load(path, cache_dir=Path(folder) / "cache")
        second = load(path, cache_dir=Path(folder) / "cache")
        assert isinstance(second.questions, CachedQuestions)
        assert first == second == parsed.deck


def test_a_list_as_a_key_of_a_choice_is_reported() -> None:
    deck = (
        'title: x\nquestions:\n  - {id: a, kind: choice, question: q, ? [b] : c, answer: "1",'
        ' choices: ["1", "2"], cite: x}\n'
    )
    assert [each.code for each in parse(deck.encode(), "deck.yaml").errors] == ["key-not-text"]
