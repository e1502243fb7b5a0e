from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.deck.articles import ArticleError, Articles, words
from quiz.deck.lock import Lock, Standing, build, proof
from quiz.deck.lockfile import LockError, beside, decode, encode, load, lock_path, write
from quiz.deck.model import Citation, Deck, Index, Kind, Question, Source, Text

ARTICLE = (
    "The harbour master of Veldt counted forty-one barges on 3 May 2019, two more than in April.\n"
    "\n"
    "Nobody asked why. He kept the list in a red folder, and the folder burned in June.\n"
    "Short line\n"
)
SHIP = Source(id="barges", file="barges.txt")


def cite(quote: str, paragraph: int = 1) -> Citation:
    return Citation(source="barges", paragraph=paragraph, quote=quote)


def deck(*citations: Citation) -> Deck:
    question = Question("q", Kind.TEXT, Text("?"), Text("!"), cite=citations)
    return Deck(Text("d"), (question,), Index(), sources={"barges": SHIP})


@pytest.fixture
def articles(tmp_path: Path) -> Articles:
    (tmp_path / "barges.txt").write_text(ARTICLE, "utf-8")
    return Articles(tmp_path)


def test_a_locked_quotation_is_proven_without_the_article(articles: Articles) -> None:
    quoted = cite("counted forty-one barges on 3 May 2019")
    lock, unfound = build(deck(quoted), articles)
    assert not unfound
    found = proof(decode(encode(lock)), quoted)
    assert found.proven
    assert found.paragraph == 1


@pytest.mark.parametrize(
    ("citation", "standing"),
    [
        (cite("counted “forty one” barges, on 3 MAY 2019"), Standing.PROVEN),
        (cite("counted forty-two barges on 3 May 2019"), Standing.NOT_THERE),
        (cite("counted forty-one barges on 3 May 2019", 2), Standing.NOT_THERE),
        (cite("counted forty-one barges on 3 May 2019", 4), Standing.NO_SUCH_PARAGRAPH),
        (cite("counted forty-one barges on 3 May 2019", 0), Standing.NO_QUOTE),
        (cite("two more than in April"), Standing.NOT_LOCKED),  # true, but not cited when locked
        (cite("barges"), Standing.NOT_LOCKED),
        (cite("Nobody asked why", 2), Standing.WHOLE_SENTENCE),
        (cite("short line", 3), Standing.WHOLE_PARAGRAPH),
        (Citation(source="other", paragraph=1, quote="x"), Standing.NOT_LOCKED),
        (Citation(reference="A newspaper, 3 May 2019"), Standing.NO_QUOTE),
    ],
)
def test_what_a_lock_says(articles: Articles, citation: Citation, standing: Standing) -> None:
    locked = (
        cite("counted forty-one barges on 3 May 2019"),
        cite("Nobody asked why", 2),
        cite("short line", 3),
    )
    lock, _ = build(deck(*locked), articles)
    assert proof(lock, citation).standing is standing


def test_without_a_lock_nothing_is_proven() -> None:
    assert proof(None, cite("barges")).standing is Standing.NO_LOCK


def test_a_wrong_paragraph_is_told_the_right_one(articles: Articles) -> None:
    lock, _ = build(deck(cite("a red folder", 2)), articles)
    assert proof(lock, cite("a red folder", 1)).elsewhere == (2,)


def test_what_does_not_stand_where_it_is_said_to_is_reported_and_not_locked(
    articles: Articles,
) -> None:
    wrong = (cite("a red folder", 1), cite("a blue folder", 2), cite("a red folder", 9))
    lock, unfound = build(deck(*wrong), articles)
    assert unfound == wrong
    assert not any(each.quotes for each in lock.sources["barges"].paragraphs)


def test_a_missing_article_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ArticleError):
        build(deck(), Articles(tmp_path))


WORDS = words(ARTICLE.splitlines()[0])


@given(
    st.integers(0, len(WORDS) - 3),
    st.integers(2, 12),
    st.data(),
)
def test_any_changed_word_is_noticed(first: int, length: int, data: st.DataObject) -> None:
    quote = WORDS[first : first + length]
    articles = _InMemory(ARTICLE)
    lock, unfound = build(deck(cite(" ".join(quote))), articles)
    assert not unfound
    assert proof(lock, cite(" ".join(quote))).standing in (Standing.PROVEN, Standing.WHOLE_SENTENCE)
    position = data.draw(st.integers(0, len(quote) - 1))
    other = data.draw(st.sampled_from(WORDS) | st.text("abcdefghé019", min_size=1, max_size=8))
    changed = (*quote[:position], other, *quote[position + 1 :])
    if words(" ".join(changed)) != quote:
        assert not proof(lock, cite(" ".join(changed))).proven
    assert not proof(lock, cite(" ".join(quote[1:]))).proven
    assert not proof(lock, cite(" ".join(quote), 2)).proven


@given(st.integers(0, len(WORDS) - 2), st.integers(2, 12))
def test_no_quotation_of_the_article_is_ever_called_wrong(first: int, length: int) -> None:
    lock, _ = build(deck(), _InMemory(ARTICLE))
    quote = cite(" ".join(WORDS[first : first + length]))
    assert proof(lock, quote).standing is Standing.NOT_LOCKED


def test_a_changed_article_makes_another_lock(tmp_path: Path, articles: Articles) -> None:
    quoted = cite("counted forty-one barges")
    before, _ = build(deck(quoted), articles)
    (tmp_path / "barges.txt").write_text(ARTICLE + " ", "utf-8")
    after, _ = build(deck(quoted), Articles(tmp_path))
    assert before.sources["barges"].sha256 != after.sources["barges"].sha256
    assert before.sources["barges"].paragraphs[0] != after.sources["barges"].paragraphs[0]


def test_the_file_is_the_same_whatever_the_order_of_the_questions(articles: Articles) -> None:
    one, other = cite("forty-one barges"), cite("two more than in April")
    assert encode(build(deck(one, other), articles)[0]) == encode(
        build(deck(other, one, one), articles)[0]
    )


def test_no_word_of_the_article_is_in_the_file(articles: Articles) -> None:
    lock, _ = build(deck(cite("counted forty-one barges")), articles)
    stored = encode(lock).decode()
    spoken = {word for word in words(ARTICLE) if len(word) > 3} - {"barges"}  # the source's id
    assert not [word for word in spoken if word in stored]


def test_a_sketch_is_far_too_small_to_hold_the_text(articles: Articles) -> None:
    lock, _ = build(deck(), articles)
    for kept, line in zip(lock.sources["barges"].paragraphs, ARTICLE.split("\n\n"), strict=False):
        assert len(kept.sketch) * 8 < 1.45 * len(words(line))


def test_the_lock_lies_beside_its_deck() -> None:
    assert lock_path(Path("decks/questions.yaml")) == Path("decks/questions.lock")


def test_what_is_written_is_read_again(tmp_path: Path, articles: Articles) -> None:
    lock, _ = build(deck(cite("forty-one barges")), articles)
    path = tmp_path / "deck.lock"
    write(path, lock)
    assert load(path) == lock
    assert list(tmp_path.glob("*.tmp")) == []


def test_no_file_is_no_lock(tmp_path: Path) -> None:
    assert load(tmp_path / "deck.lock") is None


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(LockError, match="not written"):
        write(tmp_path / "missing" / "deck.lock", Lock({}))


def _damaged() -> list[bytes]:
    sound = {"format": "factcheck-quiz-lock", "version": 1, "sources": {}}
    paragraph = {"sketch": "00", "quotes": ["0" * 24]}
    return [
        b"",
        b"\xff",
        b"[]",
        b"{}",
        b"[" * 100_000,
        json.dumps({**sound, "format": "package-lock"}).encode(),
        json.dumps({**sound, "version": 2}).encode(),
        json.dumps({**sound, "sources": []}).encode(),
        json.dumps({**sound, "sources": {"a": {"paragraphs": []}}}).encode(),
        json.dumps({**sound, "sources": {"a": {"sha256": "x", "paragraphs": []}}}).encode(),
        json.dumps(
            {
                **sound,
                "sources": {
                    "a": {"sha256": "0" * 64, "paragraphs": [{**paragraph, "quotes": ["0"]}]}
                },
            }
        ).encode(),
        json.dumps(
            {
                **sound,
                "sources": {
                    "a": {"sha256": "0" * 64, "paragraphs": [{**paragraph, "sketch": "0"}]}
                },
            }
        ).encode(),
    ]


@pytest.mark.parametrize("data", _damaged(), ids=lambda data: data[:60].decode("latin-1"))
def test_a_damaged_lock_says_what_to_do(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "deck.lock"
    path.write_bytes(data)
    with pytest.raises(LockError, match="quiz lock"):
        load(path)


def test_a_lock_with_a_source_dropped_proves_nothing(articles: Articles) -> None:
    quoted = cite("forty-one barges")
    lock, _ = build(deck(quoted), articles)
    assert proof(replace(lock, sources={}), quoted).standing is Standing.NOT_LOCKED


class _InMemory(Articles):
    """Articles without a folder, for the property tests."""

    def __init__(self, text: str) -> None:
        super().__init__(Path())
        lines = tuple(line for line in text.splitlines() if line)
        self._read = {"barges.txt": ("ab" * 32, lines)}


def test_beside_a_deck_stands_its_lock_or_nothing_that_proves(
    tmp_path: Path, articles: Articles
) -> None:
    lock, _ = build(deck(cite("forty-one barges")), articles)
    named = tmp_path / "boats.yaml"
    assert beside(named) is None
    write(lock_path(named), lock)
    assert beside(named) == lock
    lock_path(named).write_text("{}", "utf-8")
    assert beside(named) is None
