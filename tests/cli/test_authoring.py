"""The authoring commands as they are typed."""

from __future__ import annotations

import io
import shutil
from pathlib import Path

import pytest

from quiz.cli.main import run
from quiz.deck.loading import load
from quiz.deck.schema import SCHEMA_FILE

SAMPLES = Path(__file__).parent.parent / "samples" / "formats"
UNTIDY = "questions:\n- {question: Who?,   id: ceo, answer: 'Sam', cite: c} # why\n"
TIDY = "questions:\n  # why\n  - id: ceo\n    question: Who?\n    answer: Sam\n    cite: c\n"


@pytest.fixture
def deck(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("QUIZ_DATA_DIR", str(tmp_path / "data"))
    path = tmp_path / "deck.yaml"
    path.write_text(UNTIDY)
    return path


class TestFmt:
    def test_a_deck_is_laid_out(self, deck: Path) -> None:
        assert run(["fmt", "deck.yaml"]) == 0
        assert deck.read_text() == TIDY
        assert run(["fmt", "--check", "deck.yaml"]) == 0

    def test_check_and_diff_write_nothing(
        self, deck: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert run(["fmt", "--check", "--diff", "deck.yaml"]) == 1
        assert run(["fmt", "--diff", "deck.yaml"]) == 0
        out, err = capsys.readouterr()
        assert "+    answer: Sam" in out
        assert "deck.yaml: would be laid out anew" in err
        assert deck.read_text() == UNTIDY

    def test_one_broken_deck_does_not_stop_the_others(
        self, deck: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (tmp_path / "broken.yaml").write_text("questions: [\n")
        assert run(["fmt", "broken.yaml", "deck.yaml", "missing.yaml"]) == 1
        assert deck.read_text() == TIDY
        err = capsys.readouterr().err
        assert "broken.yaml:1:12: error[bracket-unmatched]: `[` is not closed\n" in err
        assert "1 | questions: [\n" in err
        assert "quiz: broken.yaml was left as it is; quiz check broken.yaml tells all" in err
        assert "cannot read missing.yaml" in err

    @pytest.mark.parametrize(
        ("text", "code"),
        [
            ("a: 1\n---\nb: 2\n", "several-documents"),
            ("{a: 1}: b\n", "key-not-text"),
            ("[" * 40 + "]" * 40, "too-deep"),
        ],
    )
    def test_what_no_deck_is_is_reported_as_quiz_check_does(
        self, deck: Path, capsys: pytest.CaptureFixture[str], text: str, code: str
    ) -> None:
        deck.write_text(text)
        assert run(["fmt", str(deck)]) == 1
        assert f": error[{code}]: " in capsys.readouterr().err
        assert deck.read_text() == text


class TestNew:
    def test_a_question_is_added_from_options(
        self, deck: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        options = "--kind list --question Which? --question-fr Lesquels --need 2 --topic space"
        answers = ["--answer", "Mars | red planet", "--answer", "Venus", "--cite", "A book: p. 3"]
        tests = ["--example-accept", "mars, venus", "--difficulty", "2"]
        assert run(["new", "deck.yaml", *options.split(), *answers, *tests]) == 0
        assert "added `which`" in capsys.readouterr().out
        assert deck.read_text().startswith(UNTIDY)
        made = load(deck).question("which")
        assert made.question.by_language == (("en", "Which?"), ("fr", "Lesquels"))
        assert made.items[0].also == ("red planet",)
        assert (made.need, made.topics, made.difficulty) == (2, ("space",), 2)

    def test_mistakes_are_told_by_field_and_nothing_is_written(
        self, deck: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        cited = ["--cite", "no-source:0:some words", "--example-accept", "you"]
        asked = ["--question", "Who?", "--difficulty", "9", *cited]
        assert run(["new", "deck.yaml", *asked]) == 1
        err = capsys.readouterr().err
        assert "error[missing-key]: --answer: " in err
        assert "error[difficulty-invalid]: --difficulty: " in err
        assert "error[source-unknown]: --cite (source): " in err
        assert "error[paragraph-invalid]: --cite (paragraph): " in err
        assert deck.read_text() == UNTIDY

    @pytest.mark.parametrize(
        ("options", "where"),
        [
            (["--answer", "me", "--example-accept", "you"], "--example-accept"),
            (["--answer", "me", "--reject", ""], "--reject"),
            (["--kind", "list", "--answer", "me", "--answer", "me"], "--answer"),
            (["--kind", "choice", "--answer", "me", "--choice", "me"], "--choice"),
            (["--answer", "me", "--question-fr", "Qui, en\x07 fait ?"], "--question-fr"),
            (["--answer", "me", "--topic", "a", "--topic", ""], "--topic"),
        ],
    )
    def test_a_mistake_names_the_option_it_was_made_in(
        self, deck: Path, capsys: pytest.CaptureFixture[str], options: list[str], where: str
    ) -> None:
        assert run(["new", "deck.yaml", "--question", "Who?", "--cite", "c", *options]) == 1
        assert f"]: {where}: " in capsys.readouterr().err
        assert deck.read_text() == UNTIDY

    def test_a_quotation_that_the_lock_lacks_is_told(
        self, deck: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        deck.write_text(
            "title: T\nsources: {log: {label: The log, file: log.txt}}\n"
            "questions:\n  - {id: a, question: b, answer: c, cite: d}\n"
        )
        asked = ["--question", "Who?", "--answer", "Anna", "--cite", "log:1:Anna it was"]
        assert run(["new", "deck.yaml", *asked]) == 0
        assert "lock" not in capsys.readouterr().out
        deck.with_suffix(".lock").write_text("{}")
        assert run(["new", "deck.yaml", *asked]) == 0
        assert "quiz lock deck.yaml --articles DIR" in capsys.readouterr().out
        assert run(["new", "deck.yaml", *asked[:4], "--cite", "A book"]) == 0
        assert "lock" not in capsys.readouterr().out

    def test_a_dry_run_prints_the_question(
        self, deck: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        asked = ["--question", "Is it: so?", "--answer", "no", "--cite", "c"]
        assert run(["new", "deck.yaml", *asked, "--dry-run"]) == 0
        assert '    answer: "no"' in capsys.readouterr().out
        assert deck.read_text() == UNTIDY

    def test_without_options_and_terminal_it_says_what_is_missing(
        self, deck: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert run(["new", str(deck)]) == 2
        assert "--question and --answer" in capsys.readouterr().err

    @pytest.mark.parametrize(
        "options",
        [
            ["--answer", "a", "--answer", "b", "--question", "q"],
            ["--question", "q", "--question-en", "q", "--question-fr", "q"],
            ["--kind", "list", "--answer", "a", "--answer", "b", "--answer-fr", "a"],
        ],
    )
    def test_options_that_contradict_are_wrong_usage(self, deck: Path, options: list[str]) -> None:
        assert run(["new", str(deck), *options]) == 2


class TestInit:
    def test_a_new_deck_can_be_checked_and_is_never_overwritten(
        self, deck: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert run(["init", "my-deck"]) == 0
        assert load(deck.with_name("my-deck.yaml")).title.plain == "My deck"
        assert deck.with_name("deck.schema.json").read_bytes() == SCHEMA_FILE.read_bytes()
        assert run(["init", "deck.yaml"]) == 1
        assert "exists; it is left as it is" in capsys.readouterr().err
        assert deck.read_text() == UNTIDY
        assert run(["init", "deck.txt"]) == 2
        assert run(["init", ""]) == 2


class TestPreview:
    def test_one_question_is_played_and_nothing_saved(
        self, deck: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("sys.stdin", io.StringIO("Sam\n\n"))
        assert run(["preview", "ceo", "deck.yaml", "--plain", "--lang", "en"]) == 0
        assert "Who?" in capsys.readouterr().out
        assert not (deck.parent / "data").exists()

    def test_a_preview_takes_no_complaint(
        self,
        deck: Path,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        monkeypatch.setattr("sys.stdin", io.StringIO("Sam\nnobody\nx unfair\n\n"))
        assert run(["preview", "ceo", str(deck), "--plain", "--lang", "en"]) == 0
        assert "A preview keeps nothing" in capsys.readouterr().out

    def test_an_unknown_id_gets_the_nearest_one(
        self, deck: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert run(["preview", "cep", str(deck)]) == 2
        assert "ceo" in capsys.readouterr().err


class TestExchange:
    def test_a_deck_goes_out_and_comes_back(
        self, deck: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        shutil.copy(SAMPLES / "tricky.yaml", deck)
        for name in ("csv", "gift"):
            assert run(["export", "deck.yaml", "--to", name, "--output", f"out.{name}"]) == 0
            assert run(["import", f"out.{name}", "--output", f"{name}.yaml", "--title", "T"]) == 0
            assert load(deck.with_name(f"{name}.yaml")).question("when").answer.plain
        err = capsys.readouterr().err
        assert "signs: left out: hint" in err
        assert "12 of 13 questions carried over" in err
        for output in ([], ["--output", "-"]):
            assert run(["export", "deck.yaml", "--to", "anki", *output]) == 0
            assert capsys.readouterr().out.startswith("#separator:tab\n")
        assert not deck.with_name("-").exists()

    def test_what_befalls_many_questions_is_told_once_unless_each_is_asked_for(
        self, deck: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        ids = [f"q{number}" for number in range(5)]
        deck.write_text(
            "questions:\n"
            + "".join(
                f"  - {{id: {each}, question: Who is {each}?, answer: {each}, hint: h, cite: c}}\n"
                for each in ids
            )
        )
        export = ["export", "deck.yaml", "--to", "gift", "-o", "out.gift", "--force"]
        assert run(export) == 0
        assert capsys.readouterr().err.splitlines() == [
            "deck.yaml:2: q0 and 4 more: left out: hint",
            "--verbose tells each of them",
            "5 of 5 questions carried over",
        ]
        assert run([*export, "--verbose"]) == 0
        assert [line.partition(": ")[2] for line in capsys.readouterr().err.splitlines()[:-1]] == [
            f"{each}: left out: hint" for each in ids
        ]

    def test_questions_are_imported_into_a_deck(self, deck: Path) -> None:
        (deck.parent / "more.csv").write_text("id,question,answer,cite\nceo,What?,It,c\n")
        assert run(["import", "more.csv", "--into", "deck.yaml"]) == 0
        assert deck.read_text().startswith(UNTIDY)
        assert [entry.id for entry in load(deck).index] == ["ceo", "ceo-2"]

    @pytest.mark.parametrize(
        ("command", "code"),
        [
            (["import", "deck.yaml"], 2),
            (["import", "deck.yaml", "--from", "opentdb"], 1),
            (["import", "words.txt"], 1),
            (["export", "deck.yaml"], 2),
        ],
    )
    def test_what_cannot_be_is_refused(self, deck: Path, command: list[str], code: int) -> None:
        (deck.parent / "words.txt").write_text("Only words, no braces.\n")
        try:
            found = run(command)
        except SystemExit as left:
            found = int(str(left.code))
        assert found == code
        assert deck.read_text() == UNTIDY
