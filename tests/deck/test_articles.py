from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quiz.deck.articles import (
    ArticleError,
    Articles,
    Extent,
    Span,
    count_words,
    extent,
    find,
)
from quiz.deck.model import Citation, Source

if TYPE_CHECKING:
    from pathlib import Path

ENGINE = "Le moteur, appelé « Éole », coûte 12,5 % de plus. Il pèse 10 000 kg. Fin."


def source(file: str = "engine.txt") -> Source:
    return Source(id="engine", file=file)


def folder_with(tmp_path: Path, data: bytes, name: str = "engine.txt") -> Articles:
    (tmp_path / name).write_bytes(data)
    return Articles(tmp_path)


@pytest.mark.parametrize(
    "quote",
    [
        "appelé « Éole »",
        "appelé “Éole”",
        "appelé Éole",
        "LE MOTEUR, APPELÉ",
        "Le moteur appelé",  # a comma does not count
        "appelé\u00a0«\u202fÉole\u202f»",
        "appelé « E\u0301ole »",  # an accent of its own
        "12,5 %",
        "12,5\u00a0%",
        "pèse 10\u202f000 kg",
        "10 000 kg. Fin",
    ],
)
def test_a_quotation_is_found_whatever_its_spaces_quotes_and_case(quote: str) -> None:
    assert find(ENGINE, quote)


@pytest.mark.parametrize(
    "quote",
    [
        "moteur appelée",
        "le mote",  # no part of a word
        "appele « Éole »",  # accents count
        "12,6 %",
        "12.5",  # the decimal sign is the text's
        "moteur coûte",  # nothing may be left out
        "coûte […] de plus",
        "",
        "« »",
    ],
)
def test_another_wording_is_not_found(quote: str) -> None:
    assert find(ENGINE, quote) is None


def test_apostrophes_and_dashes_are_the_same_in_all_their_shapes() -> None:
    paragraph = "Aujourd’hui l’avant–projet d'Éole"
    assert find(paragraph, "aujourd'hui l'avant-projet d’Éole") == (0, len(paragraph))


def test_the_place_found_is_that_of_the_words_in_the_line_as_it_stands() -> None:
    start, end = find(ENGINE, '"Éole"') or (0, 0)
    assert ENGINE[start:end] == "Éole"


@pytest.mark.parametrize(
    ("quote", "taken"),
    [
        ("Il pèse", Extent.PART),
        ("pèse 10 000 kg", Extent.PART),
        ("Il pèse 10 000 kg", Extent.SENTENCE),
        ("Le moteur, appelé Éole, coûte 12,5 % de plus", Extent.SENTENCE),
        ("Fin", Extent.SENTENCE),
        (ENGINE, Extent.PARAGRAPH),
        ("Il pèse 11 000 kg", None),
    ],
)
def test_the_extent_of_a_quotation(quote: str, taken: Extent | None) -> None:
    assert extent(ENGINE, quote) is taken


@pytest.mark.parametrize(
    ("paragraph", "quote", "taken"),
    [
        ("« On arrête. » Puis rien d'autre", "On arrête", Extent.SENTENCE),
        ("Créée par X.ai en mars. Et puis", "ai en mars", Extent.PART),
        ("Prix : 10.000 euros. Rien", "10.000 euros", Extent.PART),
        ("Rien. On le dit : rien.", "Rien", Extent.PART),  # once a sentence, once a part
        ("Un titre sans point", "un titre sans point", Extent.PARAGRAPH),
        ("Vraiment ? Oui ! Non", "oui", Extent.SENTENCE),
    ],
)
def test_sentences_end_at_their_marks_and_not_within_names_and_numbers(
    paragraph: str, quote: str, taken: Extent
) -> None:
    assert extent(paragraph, quote) is taken


@pytest.mark.parametrize(
    ("quote", "count"),
    [("", 0), ("« l’avenir »", 1), ("12 %", 1), ("pause, pour 6 mois", 4), ("– a – b", 2)],
)
def test_words_are_counted_as_people_count_them(quote: str, count: int) -> None:
    assert count_words(quote) == count


def test_paragraphs_are_the_lines_that_are_not_empty(tmp_path: Path) -> None:
    articles = folder_with(tmp_path, "\ufeff\r\nun\r\n \u00a0\r\n\r\ntrois\n quatre ".encode())
    assert articles.paragraphs(source()) == ("un", "trois", " quatre ")


def test_a_quotation_is_located_in_its_own_paragraph_only(tmp_path: Path) -> None:
    articles = folder_with(tmp_path, b"one wing\n\ntwo wings\n")
    wings = Citation(source="engine", paragraph=2, quote="wings")
    assert articles.locate(source(), wings) == Span(2, 4, 9)
    for paragraph in (0, 1, 3):
        elsewhere = Citation(source="engine", paragraph=paragraph, quote="wings")
        assert articles.locate(source(), elsewhere) is None
    assert articles.elsewhere(source(), "wings") == (2,)


@pytest.mark.parametrize("data", [b"", b"\n \n", b"\xff\xfe\x00"])
def test_a_file_without_text_is_refused(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(ArticleError, match="source engine"):
        folder_with(tmp_path, data).paragraphs(source())


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ArticleError, match=r"engine\.txt"):
        Articles(tmp_path).paragraphs(source())


@pytest.mark.parametrize("file", ["../engine.txt", "/etc/passwd", "a/b.txt", "..", "a\\b", ""])
def test_the_folder_is_never_left(tmp_path: Path, file: str) -> None:
    inner = tmp_path / "inner"
    inner.mkdir()
    (tmp_path / "engine.txt").write_text("text")
    with pytest.raises(ArticleError):
        Articles(inner).paragraphs(source(file))
