"""Decks made up by hypothesis: as plain data, and written as YAML in any style, with comments."""

from __future__ import annotations

import random
from typing import Any

import yaml
from hypothesis import strategies as st

TRICKY = (
    "Musk xAI no yes 12:30 2023-03-09 2023-3-9 010 1_000 1e3 12.5 6 null ~ - # a#b a: :b key:value "
    "[x {y} 'q' \"dq\" back\\slash é « » ? ! % @at `tick` &amp *star | > , --- ... = << 5% $5 "
    "six months half-year (sic) …"
)
WORDS = st.sampled_from(TRICKY.split())
TEXTS = st.lists(WORDS, min_size=1, max_size=40).map(" ".join)
LINES = st.lists(TEXTS, min_size=1, max_size=3).map("\n".join)
ODD = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\u2028\u2029\x85\ufeff"),
    min_size=1,
    max_size=30,
)
STRINGS = st.one_of(WORDS, TEXTS, LINES, ODD, st.sampled_from(["two  spaces", " lead", "trail "]))
LANGUAGE_MAPS = st.dictionaries(
    st.sampled_from(["en", "fr", "no", "de"]), STRINGS, min_size=1, max_size=3
)
WORDED = st.one_of(STRINGS, LANGUAGE_MAPS)
LISTS = st.lists(STRINGS, max_size=6)
CITATIONS = st.one_of(
    STRINGS,
    st.fixed_dictionaries(
        {"source": st.just("s")},
        optional={
            "paragraph": st.integers(1, 99).map(str),
            "quote": STRINGS,
            "gloss": WORDED,
            "stance": st.sampled_from(["supports", "refutes"]),
        },
    ),
)
QUESTION = st.fixed_dictionaries(
    {"question": WORDED, "answer": WORDED},
    optional={
        "topic": st.one_of(WORDS, LISTS),
        "difficulty": st.sampled_from(["1", "2", "3"]),
        "accept": LISTS,
        "prompt": LISTS,
        "reject": LISTS,
        "hint": WORDED,
        "explanation": WORDED,
        "cite": st.lists(CITATIONS, min_size=1, max_size=3),
        "examples": st.fixed_dictionaries({}, optional={"accept": LISTS, "reject": LISTS}),
    },
)


@st.composite
def deck_data(draw: st.DrawFn) -> dict[str, Any]:
    """A deck as plain data; keys of questions in any order."""
    questions = []
    for number, fields in enumerate(draw(st.lists(QUESTION, min_size=1, max_size=4))):
        pairs = [("id", f"q{number}"), ("kind", "text"), *fields.items()]
        questions.append(dict(draw(st.permutations(pairs))))
    deck = {"title": draw(WORDED), "sources": {"s": {"label": draw(WORDED)}}}
    return dict(draw(st.permutations([*deck.items(), ("questions", questions)])))


class _Dumper(yaml.SafeDumper):
    """Writes each list and map in braces or in lines as a generator decides."""

    chance = random.Random(0)

    def represent_data(self, data: Any) -> Any:
        self.alias_key = None
        node = super().represent_data(data)
        if isinstance(node, yaml.ScalarNode):
            node.style = self.chance.choice(["'", '"', "|", ">"])
        elif isinstance(node, yaml.CollectionNode):
            node.flow_style = self.chance.random() < 0.4
        return node


@st.composite
def deck_texts(draw: st.DrawFn) -> str:
    """A deck as some author might have written it, comments, blank lines and all."""
    data = draw(deck_data())
    chance = random.Random(draw(st.integers(0, 2**16)))
    _Dumper.chance = chance
    text = yaml.dump(
        data,
        Dumper=_Dumper,
        allow_unicode=True,
        width=draw(st.sampled_from([40, 80, 1000])),
        indent=draw(st.sampled_from([2, 4])),
        sort_keys=False,
    )
    return commented(text, chance)


def commented(text: str, chance: random.Random) -> str:
    """Put comments and blank lines wherever YAML has room for them."""
    spots = _rooms(text)
    lines = text.split("\n")
    out: list[str] = []
    for number, line in enumerate(lines):
        before, beside = spots[number]
        if before and chance.random() < 0.2:
            if chance.random() < 0.3:
                out.append("")
            for _ in range(chance.choice([1, 1, 2])):
                indent = len(line) - len(line.lstrip()) + chance.choice([0, 0, 0, 2, -2])
                out.append(f"{' ' * indent}# own {len(out)}")
            if chance.random() < 0.2:
                out.append("")
        if beside and line.strip() and chance.random() < 0.2:
            line += f"  # beside {len(out)}"  # noqa: PLW2901
        out.append(line)
    return "\n".join(out)


def _rooms(text: str) -> list[tuple[bool, bool]]:
    """Tell of each line whether a comment may stand above it, and at its end."""
    count = text.count("\n") + 1
    above, at_end = [True] * count, [True] * count
    for token in yaml.scan(text, Loader=yaml.SafeLoader):
        if isinstance(token, yaml.ScalarToken):
            first, last = token.start_mark.line, token.end_mark.line
            block = token.style in ("|", ">")
            for line in range(first, last + (not block)):
                above[line] = above[line] and line == first
                at_end[line] = at_end[line] and line == last and not block
            if block and last < count and token.end_mark.column:
                above[last] = False
    return list(zip(above, at_end, strict=True))
