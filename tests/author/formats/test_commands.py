"""``quiz import`` and ``quiz export`` as they are called."""

from __future__ import annotations

from pathlib import Path

import pytest

from quiz.cli.main import run
from quiz.deck.loading import load

GIFT = "Who? {=He}\n\nWrite. {}\n\n<b>B</b>? {T ####[plain]Because.\\nSource\\: A book}\n"


UNCITED = "without a source; players read “no source given” until you add `cite:`"


@pytest.fixture
def gift(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = Path("questions.gift")
    path.write_text(GIFT)
    return path


def test_an_import_reports_line_by_line(gift: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["import", "questions.gift", "-o", "deck.yaml"]) == 0
    out, said = capsys.readouterr()
    assert not out
    assert said.splitlines() == [
        "questions.gift:3: essay question left out: there is no right answer to judge by",
        "questions.gift:5: markup left out, <b>: `B?`",
        f"questions.gift: 1 question {UNCITED}",
        "2 questions carried over to deck.yaml",
    ]
    deck = load(Path("deck.yaml"))
    assert deck.title.plain == "questions"
    assert [each.id for each in deck.questions] == ["who", "b"]
    assert deck.questions[1].cite[0].reference == "A book"


def test_a_deck_goes_to_standard_output_as_utf8(
    gift: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert run(["import", str(gift), "--title", "Été", "--lang", "fr"]) == 0
    assert capfdbinary.readouterr().out.startswith("title: {fr: Été}\n".encode())


def test_an_import_joins_a_deck(gift: Path) -> None:
    Path("deck.yaml").write_text("title: t\nquestions:\n  - {id: who, question: q, answer: x}\n")
    assert run(["import", str(gift), "--into", "deck.yaml"]) == 0
    assert [each.id for each in load(Path("deck.yaml")).questions] == ["who", "who-2", "b"]


def test_no_deck_is_overwritten(gift: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("deck.yaml").write_text("mine")
    assert run(["import", str(gift), "-o", "deck.yaml"]) == 1
    assert "exists" in capsys.readouterr().err
    assert Path("deck.yaml").read_text() == "mine"


@pytest.mark.parametrize(
    ("argv", "code", "said"),
    [
        (["import", "none.gift"], 1, "cannot read none.gift"),
        (["import", "essay.gift"], 1, "no question could be carried over; nothing was written"),
        (["import", "broken.json"], 1, "broken.json: line 1: not JSON"),
        (["import", "latin.csv"], 1, "latin.csv:2: not UTF-8"),
        (["import", "notes.md"], 2, "which format is this? name it with --from"),
        (["export", "deck.yaml", "--to", "csv", "--lang", "en"], 2, "csv holds all languages"),
        (["export", "deck.yaml", "--to", "gift", "--lang", "de"], 2, "this deck is in en, fr"),
        (["export", "order.yaml", "--to", "gift"], 1, "no question could be carried over"),
        (["export", "essay.gift", "--to", "gift"], 1, "essay.gift:1:1:"),
    ],
)
def test_what_cannot_be_done_is_one_line_and_a_code(
    argv: list[str], code: int, said: str, gift: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("essay.gift").write_text("Write. {}")
    Path("broken.json").write_text("{")
    Path("latin.csv").write_bytes("question,answer\nQui ?,É\n".encode("latin-1"))
    Path("notes.md").write_text(GIFT)
    questions = "questions: [{id: a, question: q, answer: x}]"
    Path("deck.yaml").write_text(f"title: {{en: t, fr: u}}\n{questions}")
    Path("order.yaml").write_text("questions: [{id: a, kind: order, question: q, answer: [x, y]}]")
    assert run(argv) == code
    assert said in capsys.readouterr().err.splitlines()[-1]


@pytest.mark.parametrize("lang", ["", "e n", "english"])
def test_a_language_is_a_code(lang: str, gift: Path) -> None:
    with pytest.raises(SystemExit) as left:
        run(["import", str(gift), "--lang", lang])
    assert left.value.code == 2


@pytest.mark.parametrize("kind", ["gift", "csv", "anki"])
def test_an_export_names_the_lines_of_the_questions(
    kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    deck = tmp_path / "deck.yaml"
    deck.write_text(
        "questions:\n"
        "  - {id: a, question: q, answer: x}\n"
        "  - id: b\n"
        "    question: r\n"
        "    answer: y\n"
        "    corrections: [{date: 2024-01-31, text: sorry}]\n"
    )
    out = tmp_path / "out"
    assert run(["export", str(deck), "--to", kind, "-o", str(out)]) == 0
    said = capsys.readouterr().err.splitlines()
    assert said[0].startswith("deck.yaml:3: b: ")
    assert "corrections" in said[0]
    assert said[-1] == "2 of 2 questions carried over"
    assert run(["export", str(deck), "--to", kind, "-o", str(out)]) == 1
    assert run(["export", str(deck), "--to", kind, "-o", str(out), "--force"]) == 0


def test_a_table_goes_through_a_pipe_byte_by_byte(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    deck = tmp_path / "deck.yaml"
    deck.write_text("questions: [{id: a, question: É, answer: x}]", encoding="utf-8")
    assert run(["export", str(deck), "--to", "csv"]) == 0
    assert capfdbinary.readouterr().out == (
        "id,kind,difficulty,question,answer\r\na,text,1,É,x\r\n".encode()
    )


@pytest.mark.parametrize("force", [[], ["--force"]])
def test_a_folder_is_no_place_for_an_export(
    tmp_path: Path, force: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["export", "--to", "csv", "-o", str(tmp_path), *force]) == 1
    (said,) = (line for line in capsys.readouterr().err.splitlines() if line.startswith("quiz:"))
    assert said == f"quiz: {tmp_path} is a folder; name a file in it"
