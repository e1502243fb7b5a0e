"""README, reference and changelog say what the program does, no less and no more."""

from __future__ import annotations

import ast
import importlib.util
import json
import re
import runpy
import shlex
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

import pytest

from quiz import __version__
from quiz.cli.main import parser, parsers, run
from quiz.cli.options import deck_path
from quiz.cli.play import requested_plan
from quiz.deck import format as forms
from quiz.deck.codes import CODES
from quiz.deck.loading import load, parse
from quiz.deck.model import Kind, Question
from quiz.deck.schema import SCHEMA_FILE
from quiz.deck.shipped import shipped_deck
from quiz.judge import judge

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic import BaseModel

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
COMMANDS = (ROOT / "docs" / "commands.md").read_text("utf-8")
CHANGELOG = (ROOT / "CHANGELOG.md").read_text("utf-8")
TEXTS = {"README.md": README, "docs/commands.md": COMMANDS, "CHANGELOG.md": CHANGELOG}
PICTURES = sorted((ROOT / "docs").glob("*.svg"))


def blocks(text: str, language: str) -> list[str]:
    """Return the code blocks of one language."""
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def section(heading: str) -> str:
    """Return what stands under a heading of the README, up to the next one of any level."""
    found = re.search(rf"^#+ {heading}\n(.*?)(?=^#+ |\Z)", README, re.MULTILINE | re.DOTALL)
    assert found, heading
    return found[1]


def tables(text: str) -> dict[str, list[list[str]]]:
    """Return the tables of a text by the name of their first column, as rows of cells."""
    found: dict[str, list[list[str]]] = {}
    for table in re.findall(r"(?:^\|.*\n)+", text, re.MULTILINE):
        rows = [[cell.strip() for cell in row.strip("|").split("|")] for row in table.splitlines()]
        found[rows[0][0]] = rows[2:]
    return found


# -- the command line


def test_the_reference_is_what_the_commands_say() -> None:
    fresh = runpy.run_path(str(ROOT / "docs" / "reference.py"))["reference"]()
    assert fresh == COMMANDS, "run python docs/reference.py"


def test_every_command_and_option_is_documented() -> None:
    for name, each in parsers()[1].items():
        assert f"quiz {name}" in README, name
        documented = COMMANDS.partition(f"## quiz {name}\n")[2].partition("\n## ")[0]
        for action in each._actions:
            for option in {*action.option_strings} - {"-h", "--help"}:
                assert re.search(rf"`[^`]*{option}\b[^`]*`", documented), f"quiz {name} {option}"


@pytest.mark.parametrize("name", parsers()[1])
def test_the_help_of_every_command_ends_with_an_example(name: str) -> None:
    epilog = parsers()[1][name].epilog or ""
    assert epilog.startswith("Example:\n  quiz")


def command_lines() -> Iterator[str]:
    for text in TEXTS.values():
        for line in "".join(blocks(text, "sh")).splitlines():
            for part in re.split(r"\s(?:\||&&)\s", line):
                yield re.sub(r"^.*?\bbin/(?=quiz)|^uvx --from \. |^pipx run --spec \. ", "", part)


QUIZ_LINES = sorted({each for each in command_lines() if each.split()[0] == "quiz"})


@pytest.mark.parametrize("line", QUIZ_LINES)
def test_every_command_line_shown_is_one(line: str) -> None:
    words = shlex.split(line, comments=True)[1:]
    if {">", "<"} & {*words}:
        words = words[: min(words.index(each) for each in (">", "<") if each in words)]
    arguments = parser().parse_args(words or ["play"])
    if getattr(arguments, "deck", None) not in (None, Path("questions.yaml"), []):
        return
    if words[:1] == ["play"]:
        requested_plan(arguments, deck_path(arguments))
    if words[:1] in (["judge"], ["preview"]) and arguments.id:
        assert load(shipped_deck()).question(arguments.id)


def test_options_named_in_the_text_exist() -> None:
    known = {option for each in parsers()[1].values() for option in each._option_string_actions}
    known |= {"--from", "--spec", "--extra", "--version"}
    named = set(re.findall(r"`[^`\n]*?(--[a-z-]+)", README + CHANGELOG))
    assert named <= known


def test_scripts_named_in_the_text_exist() -> None:
    scripts = re.findall(r"^python (-m )?(\S+)", "".join(blocks(README, "sh")), re.MULTILINE)
    assert len(scripts) > 5
    for module, name in scripts:
        there = importlib.util.find_spec(name) if module else (ROOT / name).is_file()
        assert there, name
    by_hand = [*(ROOT / "benchmarks").glob("*.py")]
    by_hand += [
        each
        for each in (ROOT / "tests" / "counterparts").glob("*.py")
        if "Run by hand" in each.read_text("utf-8")
    ]
    assert len(by_hand) > 5
    named = {name.replace(".", "/").removesuffix("/py") for _, name in scripts}
    assert {str(each.relative_to(ROOT).with_suffix("")) for each in by_hand} <= named


@pytest.mark.parametrize("code", CODES)
def test_every_code_is_listed_and_explained(code: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert f"| `{code}` |" in COMMANDS
    assert run(["check", "--explain", code]) == 0
    assert f"[{code}]: {CODES[code].title}" in capsys.readouterr().out


# -- the deck format


MODELS: dict[str, type[BaseModel]] = {
    "deck": forms.DeckForm,
    "question": forms.QuestionForm,
    "source": forms.SourceForm,
    "citation": forms.CitationForm,
    "examples": forms.ExamplesForm,
    "correction": forms.CorrectionForm,
}


@pytest.mark.parametrize("name", MODELS)
def test_the_tables_of_fields_are_those_of_the_models(name: str) -> None:
    rows = {cells[0]: cells[1] for cells in tables(section("Fields"))[name]}
    fields = MODELS[name].model_fields
    assert [*rows] == [
        f"**`{each}`**" if field.is_required() else f"`{each}`" for each, field in fields.items()
    ]
    assert all(rows.values())


def test_every_model_of_the_format_has_a_table() -> None:
    assert {*MODELS.values()} == {*forms.Form.__subclasses__()}


def test_the_table_of_kinds_names_them_all() -> None:
    assert [cells[0] for cells in tables(section("Kinds"))["kind"]] == [
        f"`{each}`" for each in Kind
    ]


def question(kind: str, answer: str) -> Question:
    more = ", choices: [Venus, Mars]" if kind == Kind.CHOICE else ""
    asked = f"{{id: q, kind: {kind}, question: Q, answer: {answer}{more}, cite: c}}"
    parsed = parse(f"title: T\nquestions: [{asked}]".encode(), "table.yaml")
    assert parsed.deck, parsed.diagnostics
    return parsed.deck.questions[0]


@pytest.mark.parametrize(
    ("kind", "answer"),
    [
        (cells[0].strip("`"), answer)
        for cells in tables(section("Kinds"))["kind"]
        for answer in re.findall(r"`([^`]+)`", cells[1])
    ],
)
def test_answers_shown_for_a_kind_are_of_that_kind(kind: str, answer: str) -> None:
    assert question(kind, answer).kind == kind


def test_the_shipped_deck_names_the_schema_that_is_shipped() -> None:
    first = (ROOT / "questions.yaml").read_text("utf-8").partition("\n")[0]
    modeline = "# yaml-language-server: $schema="
    assert first.startswith(modeline)
    assert ROOT / first.removeprefix(modeline) == SCHEMA_FILE


@pytest.mark.parametrize("text", blocks(README, "yaml"))
def test_decks_shown_load_without_a_mistake(text: str) -> None:
    assert parse(text.encode(), "README.md").diagnostics == ()


def test_the_shortest_useful_question_is_enough() -> None:
    shortest = (
        "questions:\n- {id: ceo, question: Who ...?, kind: person, answer: Sam Altman, "
        'cite: "Le Monde, 17 November 2023"}\n'
    )
    parsed = parse(b"title: T\n" + shortest.encode(), "short.yaml")
    assert parsed.diagnostics == ()
    assert parsed.deck
    assert parsed.deck.questions[0].cite[0].reference == "Le Monde, 17 November 2023"


def test_the_examples_shown_hold() -> None:
    for text in blocks(README, "yaml"):
        deck = parse(text.encode(), "README.md").deck
        assert deck
        for each in deck.questions:
            for verdict in ("accept", "prompt", "reject"):
                for answer in getattr(each.examples, verdict):
                    assert judge(each, answer, "en").verdict == verdict, answer


@pytest.mark.parametrize(
    ("kind", "answer", "typed", "verdict"),
    [cells[:4] for cells in tables(section("How answers are judged"))["kind"]],
)
def test_answers_are_judged_as_shown(kind: str, answer: str, typed: str, verdict: str) -> None:
    written = f"[{answer}]" if kind == Kind.LIST else json.dumps(answer)
    for language in ("en", "fr"):
        assert judge(question(kind, written), typed, language).verdict == verdict


# -- surroundings


def test_environment_variables_are_those_the_program_reads() -> None:
    pattern = r"(?:QUIZ_[A-Z_]+|NO_COLOR|TERM|LANG|LC_[A-Z]+)"
    read = {
        node.value
        for path in (ROOT / "quiz").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and re.fullmatch(pattern, node.value)
    }
    assert read == set(re.findall(rf"`({pattern})\b", README))


ALLOWED = {
    "docs.astral.sh",
    "pipx.pypa.io",
    "github.com/redhat-developer/yaml-language-server",
    "keepachangelog.com",
    "semver.org",
}


@pytest.mark.parametrize("name", TEXTS)
def test_no_other_addresses_and_no_paths_of_a_machine(name: str) -> None:
    for address in re.findall(r"\bhttps?://([^\s)>\"']+)", TEXTS[name]):
        assert any(address.startswith(each) for each in ALLOWED), address
    assert not re.findall(r"(?<![\w.~])/(?:work|home|root|tmp|usr|var|Users)\b", TEXTS[name])


@pytest.mark.parametrize("name", TEXTS)
def test_links_lead_somewhere(name: str) -> None:
    anchors = {
        re.sub(r"[^a-z0-9 -]", "", heading.lower()).replace(" ", "-")
        for heading in re.findall(r"^#+ (.+)$", TEXTS[name], re.MULTILINE)
    }
    for target in re.findall(r"\]\((?!http)([^)]+)\)", TEXTS[name]):
        path, _, anchor = target.partition("#")
        assert (ROOT / name).parent.joinpath(path).exists(), target
        assert not anchor or anchor in anchors, target


@pytest.mark.parametrize("path", PICTURES, ids=lambda path: path.name)
def test_pictures_are_shown_and_fetch_nothing(path: Path) -> None:
    assert f"](docs/{path.name})" in README
    text = path.read_text("utf-8")
    assert ET.fromstring(text).tag == "{http://www.w3.org/2000/svg}svg"  # noqa: S314 (our own)
    assert not re.search(r"@font-face|@import|href|url\((?!#)", text)


def test_the_questions_pictured_are_in_the_deck() -> None:
    script: dict[str, Any] = runpy.run_path(str(ROOT / "docs" / "pictures.py"))
    deck = load(shipped_deck())
    for each in (script["ASKED"], script["TWO_VOICES"], *script["BEFORE"]):
        assert deck.question(each)
    assert len(PICTURES) == 3


def test_the_versions_agree() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["version"] == __version__
    assert re.search(
        rf"^## \[{re.escape(__version__)}\] - \d{{4}}-\d\d-\d\d$", CHANGELOG, re.MULTILINE
    )


def test_the_readme_gives_the_two_commands() -> None:
    set_up = "python3 -m venv .venv && .venv/bin/pip install -q "
    lines = README.splitlines()
    assert f"{set_up}. && .venv/bin/quiz" in lines
    assert f"{set_up}-e '.[test]' && .venv/bin/pytest" in lines
