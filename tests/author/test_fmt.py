"""The canonical layout: what it looks like, and that it changes nothing but looks."""

from __future__ import annotations

import json
import random
from collections import Counter
from pathlib import Path

import jsonschema
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from quiz.author.comments import all_comments
from quiz.author.fmt import format_deck, formatted, same
from quiz.author.roles import DECK, QUESTION_KEYS
from quiz.author.tree import UnreadableTreeError, read_tree, to_data
from quiz.author.verify import contents, loaded
from quiz.deck.diagnostics import DeckError
from quiz.deck.schema import SCHEMA_FILE
from quiz.deck.shipped import shipped_deck
from quiz.errors import QuizError
from tests.author.strategies import deck_texts
from tests.deck.editor_view import editor_view

SAMPLES = Path(__file__).parent.parent / "samples"

UNTIDY = """\
# yaml-language-server: $schema=deck.schema.json
# My deck.

# What players see first.
questions:
  # the first
  - answer: 6 months   # as the letter says
    id: 'letter-length'
    kind: "amount"
    question: {en: "How long, in all, should the pause in training of the giant systems last?",
      fr: "Combien de temps ?"}
    accept: [ six months,   # in words
       'half a year', "no" ]
    # nothing to reject
  # --- people ---

  - {id: ceo, question: "Who?", answer: Sam Altman, cite: "Le Monde: 17 November"} # short
title:   A deck
# the end
"""
TIDY = """\
# yaml-language-server: $schema=deck.schema.json
# My deck.

title: A deck

# What players see first.
questions:
  # the first
  - id: letter-length
    kind: amount
    question:
      en: How long, in all, should the pause in training of the giant systems last?
      fr: Combien de temps ?
    answer: 6 months  # as the letter says
    accept:
      - six months  # in words
      - half a year
      - "no"
    # nothing to reject

  # --- people ---

  # short
  - id: ceo
    question: Who?
    answer: Sam Altman
    cite: "Le Monde: 17 November"
# the end
"""


def test_an_untidy_deck_becomes_pleasant_to_read() -> None:
    assert formatted(UNTIDY) == TIDY


def test_a_tidy_deck_stays_as_it_is() -> None:
    assert formatted(TIDY) == TIDY


@pytest.mark.parametrize(
    ("written", "tidy"),
    [
        ("'2023-03-09'", "2023-03-09"),
        ('"2023-03"', "2023-03"),
        ("'17'", "17"),
        ("no", '"no"'),
        ("12:30", '"12:30"'),
        ("010", '"010"'),
        ("1_000", '"1_000"'),
        ("1.50", '"1.50"'),
        ("12.5", "12.5"),
        ("'a: b'", '"a: b"'),
        ("'a # b'", '"a # b"'),
        ("'- a'", '"- a"'),
        ("'@a'", '"@a"'),
        ("'say \"no\"'", 'say "no"'),
        ("'\"no\" she said'", "'\"no\" she said'"),
        ('"\\"it\'s\\" so"', '"\\"it\'s\\" so"'),
        ('"a\\u2028b"', '"a\\u2028b"'),
        ("https://example.org/a#b", "https://example.org/a#b"),
        ("'~'", '"~"'),
        ("~", "~"),
        ("''", '""'),
    ],
)
def test_quotes_stand_only_where_readers_would_differ(written: str, tidy: str) -> None:
    assert formatted(f"answer: {written}\n") == f"answer: {tidy}\n"


def test_long_texts_are_folded_and_texts_of_several_lines_stay_in_lines() -> None:
    long = " ".join(["seventeen"] * 20)
    text = formatted(f'title: "{long}"\ndescription: "one\\ntwo"\n')
    assert text.startswith("title: >-\n  seventeen seventeen")
    assert max(map(len, text.splitlines())) <= 100
    assert text.endswith("description: |-\n  one\n  two\n")
    assert to_data(read_tree(text)) == {"title": long, "description": "one\ntwo"}


def test_line_endings_are_kept() -> None:
    assert formatted("title: 'a'\r\nquestions: []\r\n") == "title: a\r\n\r\nquestions: []\r\n"


def test_anchors_keep_the_order_of_keys_that_they_need() -> None:
    text = "questions:\n  - answer: &a x\n    id: q\n    accept: [*a]\n"
    assert formatted(text) == text


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: 1\n---\nb: 2\n", "several YAML documents"),
        ("{a: 1}: b\n", "a key is a word"),
        ("[" * 80 + "]" * 80, "nested too deeply"),
        ("%YAML 1.1\n---\na: 1\n", "directive"),
    ],
)
def test_what_no_deck_is_stays_untouched(text: str, message: str) -> None:
    with pytest.raises(QuizError, match=message):
        formatted(text)
    assert issubclass(UnreadableTreeError, QuizError)


def test_any_number_of_blank_lines_may_come_first() -> None:
    assert formatted("\n" * 100_000 + "title: a\nquestions: []\n").startswith("title: a\n")


@pytest.mark.parametrize("before", ["\n \n", "# a comment\n", "  # one\r\n  \r\n", "\ufeff\n"])
def test_a_directive_is_found_below_comments_and_blank_lines(before: str) -> None:
    with pytest.raises(QuizError, match="directive"):
        formatted(f"{before}%YAML 1.1\n---\na: 1\n")


def test_a_text_without_a_document_stays_as_it_is() -> None:
    assert formatted("# nothing yet\n\n") == "# nothing yet\n\n"


def test_broken_yaml_is_refused_with_the_diagnostics() -> None:
    with pytest.raises(DeckError) as caught:
        format_deck(b'title: "unclosed\nquestions: []\n', "deck.yaml")
    assert caught.value.diagnostics


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("title: a\ndescription: b", "description: b\ntitle: a", True),
        ("title: {en: a, fr: b}", "title: {fr: b, en: a}", False),
        ("sources: {a: {}, b: {}}", "sources: {b: {}, a: {}}", False),
        ("sources: {a: {url: x, file: y}}", "sources: {a: {file: y, url: x}}", True),
        ("questions: [{id: a}]", "questions: [{id: a}, {id: b}]", False),
        ("questions: [{id: a, need: 1}]", "questions: [{id: a}]", False),
        ("questions: [{id: ''}]", "questions: [{id: }]", False),
        ("questions: [{id: a, id: b}]", "questions: [{id: b, id: a}]", False),
    ],
)
def test_decks_are_the_same_whatever_the_order_of_known_keys(
    one: str, other: str, alike: bool
) -> None:
    assert same(to_data(read_tree(one)), to_data(read_tree(other)), DECK) is alike


@given(deck_texts())
def test_nothing_but_looks_changes(text: str) -> None:
    tidy = formatted(text)
    tree, old = read_tree(tidy), read_tree(text)
    assert same(to_data(tree), to_data(old), DECK)
    assert yaml.load(tidy, yaml.BaseLoader) == yaml.load(text, yaml.BaseLoader)  # noqa: S506
    assert Counter(all_comments(tidy, tree)) == Counter(all_comments(text, old))
    assert formatted(tidy) == tidy


@given(deck_texts())
def test_the_loaded_deck_is_the_same(text: str) -> None:
    try:
        before = loaded(text, "deck.yaml")
    except DeckError:
        return
    assert contents(loaded(format_deck(text.encode(), "deck.yaml").decode(), "deck.yaml")) == (
        contents(before)
    )


@given(st.permutations([key for key in QUESTION_KEYS if key != "kind"]), st.integers(0, 2**16))
def test_comments_stay_with_their_neighbours(keys: list[str], seed: int) -> None:
    chance = random.Random(seed)
    lines = ["questions:", "  - kind: text"]
    for key in keys:
        if chance.random() < 0.5:
            lines.append(f"    # above {key}")
        beside = f"   # beside {key}" if chance.random() < 0.5 else ""
        value = chance.choice(["x", "[a, b]", "{en: a, fr: b}", "\n      - a"])
        head, _, rest = value.partition("\n")
        lines.append(f"    {key}: {head}{beside}" if not rest else f"    {key}:{beside}\n{rest}")
    text = "\n".join(lines) + "\n"
    tidy = formatted(text).splitlines()
    for number, line in enumerate(tidy):
        if "# above" in line:
            following = next(each for each in tidy[number:] if not each.lstrip().startswith("#"))
            assert following.lstrip(" -").startswith(line.split()[-1] + ":")
        if "# beside" in line:
            assert line.lstrip(" -").startswith(line.split()[-1] + ":")


def _samples() -> list[Path]:
    return [*sorted((SAMPLES / "good").glob("*.yaml")), SAMPLES / "formats" / "tricky.yaml"]


@pytest.mark.parametrize("path", [*_samples(), shipped_deck()], ids=lambda path: path.name)
def test_real_decks_stay_what_they_are_to_players_and_editors(path: Path) -> None:
    data = path.read_bytes()
    tidy = format_deck(data, path.name)
    assert contents(loaded(tidy.decode(), "d")) == contents(loaded(data.decode(), "d"))
    assert format_deck(tidy, path.name) == tidy
    jsonschema.validate(editor_view(tidy), json.loads(SCHEMA_FILE.read_text(encoding="utf-8")))
