"""What the loader makes of a deck, and where it says that something is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quiz.deck import nodes
from quiz.deck.diagnostics import DeckError, Place, Severity
from quiz.deck.loading import load, parse
from quiz.deck.model import Citation, Deck, Item, Kind, Question, Stance, Text
from quiz.deck.shipped import shipped_deck
from quiz.errors import QuizError
from tests.deck.samples import BROKEN, GOOD, SAMPLES

if TYPE_CHECKING:
    from pathlib import Path

    from quiz.deck.diagnostics import Diagnostic


WITH_SOURCE = "title: T\nsources: {a: {%s}}\nquestions: [{id: a, question: q, answer: b, cite: c}]"


def deck_of(text: str) -> Deck:
    parsed = parse(text.encode(), "deck.yaml")
    assert parsed.deck is not None, parsed.diagnostics
    return parsed.deck


def question_of(fields: str) -> Question:
    """Return a question with these fields besides an id and a question."""
    lines = "".join(f"    {line}\n" for line in fields.splitlines())
    return deck_of(f"title: T\nquestions:\n  - id: one\n    question: Q?\n{lines}").questions[0]


def found_in(text: str | bytes) -> list[tuple[str, int, int]]:
    data = text if isinstance(text, bytes) else text.encode()
    found = parse(data, "deck.yaml").diagnostics
    return [(each.code, each.place.line, each.place.column) for each in found]


def errors_in(text: str | bytes) -> tuple[Diagnostic, ...]:
    return parse(text if isinstance(text, bytes) else text.encode(), "deck.yaml").errors


@pytest.fixture(scope="module")
def every_kind() -> Deck:
    return load(SAMPLES / "good" / "every-kind.yaml")


class TestValues:
    @pytest.mark.parametrize(
        "typed",
        [
            *("no", "yes", "on", "true", "null", "~", "12:30", "010", "1_000", "0x1F", "1e3"),
            *("2023-03-09", "1.50", ".inf", "-5", "+5", "5%", "=", "a#b", "it's"),
        ],
    )
    def test_a_scalar_is_what_the_author_typed(self, typed: str) -> None:
        assert question_of(f"answer: {typed}").answer == Text(typed)
        assert question_of(f"answer: x\naccept: [{typed}]").accept == (typed,)

    def test_block_texts_end_without_a_line_break(self, every_kind: Deck) -> None:
        assert every_kind.description.get("en") == "A deck that uses\nevery field."
        assert every_kind.description.get("fr") == "Un jeu qui se sert de chaque champ."

    def test_a_text_is_one_string_or_one_for_each_language(self, every_kind: Deck) -> None:
        assert every_kind.title == Text("", (("en", "Planets"), ("fr", "Les planètes")))
        assert every_kind.sources["letter"].label == Text("A letter")

    def test_a_source_says_what_its_text_states(self, every_kind: Deck) -> None:
        almanac = every_kind.sources["almanac"]
        assert almanac.published == "2023-04"
        assert almanac.not_evidence == frozenset([1, 13, *range(21, 29)])
        assert every_kind.sources["letter"].url == ""

    def test_a_question_has_its_citations_in_order(self, every_kind: Deck) -> None:
        first, second, third = every_kind.question("text-1").cite
        assert first.stance is Stance.SUPPORTS
        assert first.gloss.get("fr") == "Mars, la planète rouge"
        assert second == Citation(source="letter", paragraph=2, quote="red as rust")
        assert third == Citation(reference="Any other almanac, page 4")

    def test_one_citation_needs_no_list(self, every_kind: Deck) -> None:
        assert every_kind.question("person-1").cite == (Citation("", "almanac", 4),)

    def test_forms_of_an_item(self, every_kind: Deck) -> None:
        phobos, deimos, third = every_kind.question("list-1").items
        assert phobos == Item(Text("Phobos"), ("Fear",))
        assert deimos.forms == ("Deimos", "Déimos")
        assert third.forms == ("A third one", "Une troisième", "another")

    def test_the_answer_to_a_choice_is_shown_as_the_choice_is(self) -> None:
        asked = question_of(
            "kind: choice\nanswer: Saturne\nchoices: [{en: Saturn, fr: Saturne}, Mars]"
        )
        assert asked.answer.get("en") == "Saturn"

    def test_a_list_needs_all_its_items_unless_it_says_so(self) -> None:
        assert question_of("kind: list\nanswer: [a, b, c]").need == 3
        assert question_of("kind: list\nanswer: [a, b, c]\nneed: 2").need == 2

    def test_maps_of_languages_among_further_answers_are_all_accepted(self) -> None:
        assert question_of("answer: x\naccept: [{en: a, fr: b}, c]").accept == ("a", "b", "c")
        assert question_of("answer: x\naccept: a").accept == ("a",)

    def test_a_question_is_a_text_question_of_difficulty_one(self) -> None:
        asked = question_of("answer: x")
        assert (asked.kind, asked.difficulty, asked.topics) == (Kind.TEXT, 1, ())

    def test_the_index_names_the_sources_cited(self, every_kind: Deck) -> None:
        entry = every_kind.index[0]
        assert entry.id == "text-1"
        assert entry.topics == ("colours", "planets")
        assert entry.sources == ("almanac", "letter")

    def test_sources_may_stand_below_the_questions(self) -> None:
        text = "questions: [{id: a, question: q, answer: b, cite: {source: s}}]\nsources: {s: {}}\n"
        assert not errors_in(text)

    @pytest.mark.parametrize("answer", ["135 million USD", "10000 to 30000 USD", "12.5 %"])
    def test_amounts_as_the_format_documents_them(self, answer: str) -> None:
        assert question_of(f"kind: amount\nanswer: {answer}").answer == Text(answer)


class TestPlaces:
    BROKEN = (
        "title: T\n"
        "questions:\n"
        "  - id: One\n"
        "    kind: daet\n"
        "    question: é{?\n"
        "    answer: x\n"
        "    cite: {source: none}\n"
        "  - id: two\n"
        "    kind: date\n"
        "    question: Q?\n"
        "    anwser: x\n"
        '    answer: "2023-02-30"  # quoted\n'
        "    hint: [a]\n"
        "    cite: b\n"
    )

    def test_all_mistakes_come_at_once_in_the_order_of_their_places(self) -> None:
        assert found_in(self.BROKEN) == [
            ("id-invalid", 3, 9),
            ("kind-unknown", 4, 11),
            ("source-unknown", 7, 20),
            ("unknown-key", 11, 5),
            ("date-impossible", 12, 13),
            ("not-a-text", 13, 11),
        ]

    def test_a_place_covers_the_value(self) -> None:
        parsed = parse(self.BROKEN.encode(), "deck.yaml")
        date = next(each for each in parsed.diagnostics if each.code == "date-impossible")
        line = parsed.document.lines[date.place.line - 1]
        assert line[date.place.column - 1 : date.place.end_column - 1] == '"2023-02-30"'
        assert date.path == ("questions", 1, "answer")

    def test_an_error_is_one_line_for_people(self) -> None:
        error = DeckError("deck.yaml", errors_in(self.BROKEN))
        assert str(error).splitlines()[1] == (
            "deck.yaml:4:11: `daet` is no kind (did you mean `date`?)"
        )

    @pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
    def test_every_line_end_counts_as_one(self, end: str) -> None:
        assert found_in(self.BROKEN.replace("\n", end)) == found_in(self.BROKEN)

    def test_a_byte_order_mark_moves_nothing(self) -> None:
        assert found_in(b"\xef\xbb\xbf" + self.BROKEN.encode()) == found_in(self.BROKEN)

    def test_the_document_finds_places_by_path(self) -> None:
        document = parse(self.BROKEN.encode(), "deck.yaml").document
        assert document.place(("questions", 1, "kind")) == Place(9, 11, 15)
        assert document.place(("questions", 1, "nowhere", 3)).line == 8
        assert document.place(("questions", 7)).line == 3
        assert document.place(()).line == 1

    def test_a_long_value_is_cut_in_the_message(self) -> None:
        [error] = errors_in(f"questions: [{{id: {'É' * 500}, question: q, answer: a}}]")
        assert len(error.message) < 100
        assert len(error.help) < 160


class TestRefusals:
    @pytest.mark.parametrize(
        ("character", "code"),
        [
            *((chr(each), "control-character") for each in (0, 7, 8, 11, 12, 27, 127, 133, 155)),
            *((chr(each), "control-character") for each in (0x2028, 0x2029, 0xFEFF, 0xFFFF)),
            *((chr(each), "bidi-control") for each in range(0x202A, 0x202F)),
            *((chr(each), "bidi-control") for each in range(0x2066, 0x206A)),
        ],
    )
    def test_a_character_that_could_command_a_terminal(self, character: str, code: str) -> None:
        text = "title: T\nquestions: [{id: a, question: q, answer: a, cite: b%s}]"
        assert found_in(text % character) == [(code, 2, 52)]

    @pytest.mark.parametrize("escape", [r"\e", r"\x1b", r"\u202e", r"\0", r"\a", r"\L", r"\r"])
    def test_the_same_character_written_as_an_escape(self, escape: str) -> None:
        text = 'title: T\nquestions: [{id: a, question: q, answer: "a%s", cite: b}]'
        [error] = errors_in(text % escape)
        assert error.code in {"control-character", "bidi-control"}
        assert error.place.column == 42

    def test_line_breaks_and_tabs_may_be_escaped(self) -> None:
        assert question_of(r'answer: "a\n\tb \u00e9 \"c\""').answer.plain == 'a\n\tb é "c"'

    def test_many_bad_characters_are_not_reported_one_by_one(self) -> None:
        assert len(errors_in("title: " + "\x1b" * 5000)) < 200

    def test_latin_1_is_named_with_the_letter_it_would_be(self) -> None:
        [error] = [
            each for each in errors_in("title: Café\n".encode("latin-1")) if each.code == "not-utf8"
        ]
        assert error.place == Place(1, 11, 12)
        assert "`é`" in error.message

    @pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
    def test_wide_encodings_are_named(self, encoding: str) -> None:
        [error] = errors_in("title: T\nquestions: []\n".encode(encoding))
        assert error.code == "utf-16"

    def test_a_bomb_of_aliases_is_refused_at_once(self) -> None:
        lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
        lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30)]
        assert {each.code for each in errors_in("\n".join(lines))} == {"too-many-aliases"}

    @pytest.mark.parametrize("text", ["a: &a [*a]", "&a [*a]", "&a {b: *a}", "questions: &a [*a]"])
    def test_an_alias_of_itself_is_refused(self, text: str) -> None:
        assert "too-many-aliases" in {each.code for each in errors_in(text)}

    @pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? ", "- - ", "[{a: ["])
    def test_deep_nesting_is_refused_at_once(self, opening: str) -> None:
        assert errors_in(opening * 50_000)

    @pytest.mark.parametrize("text", ["", " \n\n", "# nothing\n", "---\n", "\ufeff"])
    def test_an_empty_deck_says_what_is_missing(self, text: str) -> None:
        [error] = errors_in(text)
        assert error.code == "no-questions"

    @pytest.mark.parametrize(
        "url",
        ["javascript:alert(1)", "file:///etc/passwd", "https://", "http:// x", "//x.org", "x"],
    )
    def test_only_web_addresses_can_be_opened(self, url: str) -> None:
        assert [each[0] for each in found_in(WITH_SOURCE % f"url: '{url}'")] == ["url-invalid"]

    @pytest.mark.parametrize("name", ["../x", "a/b", "a\\b", "..", ".", "C:x", "/etc/passwd"])
    def test_a_file_has_no_folder(self, name: str) -> None:
        assert [each[0] for each in found_in(WITH_SOURCE % f"file: '{name}'")] == ["file-invalid"]

    @pytest.mark.parametrize(
        ("field", "suggested"),
        [
            ("anwser", "answer"),
            ("Question", "question"),
            ("type", "kind"),
            ("options", "choices"),
            ("explination", "explanation"),
            ("review-by", "review_by"),
        ],
    )
    def test_an_unknown_field_comes_with_the_nearest_known_one(
        self, field: str, suggested: str
    ) -> None:
        text = f"title: T\nquestions: [{{id: a, question: q, answer: b, cite: c, {field}: x}}]"
        [error] = errors_in(text)
        assert error.code == "unknown-key"
        assert error.help == f"did you mean `{suggested}`?"

    def test_a_mistyped_field_is_not_missing_as_well(self) -> None:
        [error] = errors_in("questions: [{id: a, question: q, anwser: b}]")
        assert error.code == "unknown-key"

    def test_a_field_like_no_other_comes_with_all_known_ones(self) -> None:
        [error] = errors_in("questions: [{id: a, question: q, answer: b, zzzzzzz: x}]")
        assert "explanation" in error.help


class TestFiles:
    def test_a_missing_deck_is_one_sentence(self, tmp_path: Path) -> None:
        with pytest.raises(QuizError, match=r"cannot read .*none\.yaml: No such file"):
            load(tmp_path / "none.yaml")

    def test_a_folder_is_no_deck(self, tmp_path: Path) -> None:
        with pytest.raises(QuizError, match="cannot read"):
            load(tmp_path)

    def test_errors_are_raised_together(self, tmp_path: Path) -> None:
        path = tmp_path / "deck.yaml"
        path.write_text(TestPlaces.BROKEN, encoding="utf-8")
        with pytest.raises(DeckError) as caught:
            load(path)
        assert len(caught.value.diagnostics) == 6
        assert caught.value.name == "deck.yaml"

    def test_warnings_alone_do_not_keep_a_deck_from_being_played(self) -> None:
        parsed = parse(b"questions: [{id: a, question: q, answer: b}]", "deck.yaml")
        assert parsed.deck is not None
        assert {each.code for each in parsed.diagnostics} == {"no-title", "no-citation"}
        assert {each.severity for each in parsed.diagnostics} == {Severity.WARNING}

    def test_the_shipped_deck_is_found_or_said_to_be_missing(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        package = tmp_path / "quiz"
        monkeypatch.setattr("quiz.deck.shipped._PACKAGE", package)
        with pytest.raises(QuizError, match="is missing"):
            shipped_deck()
        (tmp_path / "questions.yaml").touch()
        assert shipped_deck() == tmp_path / "questions.yaml"
        (package / "data").mkdir(parents=True)
        (package / "data" / "questions.yaml").touch()
        assert shipped_deck() == package / "data" / "questions.yaml"


def test_an_id_is_taken_by_a_question_with_other_mistakes_too() -> None:
    deck = (
        "title: T\nquestions:\n- {id: a, question: q, answr: b, cite: c}\n"
        "- {id: a, question: q, answer: b, cite: c}\n- {id: b, question: q, answer: b, cite: c}"
    )
    assert found_in(deck) == [("unknown-key", 3, 24), ("id-twice", 4, 8)]


@pytest.mark.parametrize("path", [*GOOD, *BROKEN], ids=lambda path: path.stem)
def test_without_libyaml_a_deck_reads_the_same(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = path.read_bytes()
    fast = parse(data, path.name)
    monkeypatch.setattr(nodes, "_composer", nodes._PythonComposer)
    slow = parse(data, path.name)
    assert slow.deck == fast.deck
    assert {each.code for each in slow.diagnostics} == {each.code for each in fast.diagnostics}
    places = [(each.code, each.place.line) for each in fast.diagnostics]
    assert [(each.code, each.place.line) for each in slow.diagnostics] == places
