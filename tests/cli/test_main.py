from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from quiz import __version__
from quiz.cli import main
from quiz.cli.main import command_modules, parser, parsers, run
from quiz.cli.options import Parser, add_command
from quiz.errors import QuizError, UsageError

if TYPE_CHECKING:
    import argparse
    from types import ModuleType

ROOT = Path(__file__).parents[2]
HEAVY = ("yaml", "pydantic", "textual", "rich", "rapidfuzz", "shtab", "sqlite3")


COMMANDS = parsers()[1]


def command_module(name: str) -> ModuleType:
    """Return the module of a command."""
    return command_modules((name,))[0]


def test_the_version_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        run(["--version"])
    assert left.value.code == 0
    assert capsys.readouterr().out == f"quiz {__version__}\n"


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_command_has_a_description_an_example_and_described_options(name: str) -> None:
    command = COMMANDS[name]
    assert command.description
    assert command.epilog
    assert command.epilog.startswith("Example:\n  quiz ")
    assert command.prog == f"quiz {name}"
    for action in command._actions:
        assert action.help, f"{name} {action.dest}"


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_line_of_help_fits_eighty_columns(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    # argparse breaks no choices of an option; the examples are there to be copied whole.
    described = COMMANDS[name].format_help().partition("\n\n")[2].partition("\nExample:")[0]
    for line in described.splitlines():
        assert len(line) <= 80, line


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_the_example_of_a_command_can_be_parsed(name: str) -> None:
    calls = [
        shlex.split(re.split(r"\s[|<>#]", line)[0])
        for line in (COMMANDS[name].epilog or "").splitlines()
        if line.startswith(f"  quiz {name}")
    ]
    assert calls
    for call in calls:
        assert parser().parse_args(call[1:]).run is command_module(name).run


@pytest.mark.parametrize(
    "argv", [["check", "--nonsense"], ["--nonsense"], ["check", "--format", "xml"]]
)
def test_wrong_usage_is_one_line_and_two(
    argv: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        run(argv)
    assert left.value.code == 2
    assert capsys.readouterr().err.splitlines()[-1].startswith("quiz")


def test_an_unknown_option_is_told_with_the_usage_of_its_command(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit):
        run(["check", "--unheard-of"])
    said = capsys.readouterr().err
    assert said.startswith("usage: quiz check ")
    assert said.endswith("quiz check: error: unrecognized arguments: --unheard-of\n")


def test_options_are_not_guessed_from_their_beginning() -> None:
    with pytest.raises(SystemExit) as left:
        run(["check", "--stri"])
    assert left.value.code == 2


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("chekc", "there is no command chekc; did you mean quiz check?"),
        ("boats.yaml", "there is no command boats.yaml; to play a deck: quiz play boats.yaml"),
        ("zzzzzz", "there is no command zzzzzz; quiz --help lists them"),
        ("\x1b[2J", "there is no command \\x1b[2J; quiz --help lists them"),
    ],
)
def test_an_unknown_command_is_told_the_nearest_one(
    name: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([name]) == 2
    assert capsys.readouterr() == ("", f"quiz: {said}\n")


def test_an_option_that_commands_the_terminal_is_shown_harmless(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit):
        run(["check", "--\x1b[2J"])
    assert "\x1b" not in capsys.readouterr().err


@pytest.mark.parametrize(
    ("argv", "parsed"),
    [
        ([], ["play"]),
        (["--seed", "4"], ["play", "--seed", "4"]),
        (["check"], ["check"]),
    ],
)
def test_no_command_means_play(
    argv: list[str], parsed: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[object] = []

    class Recorder:
        def parse_known_args(self, arguments: list[str]) -> argparse.Namespace:
            seen.append(arguments)
            raise UsageError("seen")

    monkeypatch.setattr(main, "parsers", lambda _names: (Recorder(), {}))
    assert run(argv) == 2
    assert seen == [parsed]


@pytest.mark.parametrize(
    ("raised", "code", "said"),
    [
        (QuizError("the deck is empty"), 1, "quiz: the deck is empty\n"),
        (UsageError("no such option"), 2, "quiz: no such option\n"),
        (PermissionError(13, "Permission denied", "/x"), 1, "quiz: /x: Permission denied\n"),
        (QuizError("bad \x1b name"), 1, "quiz: bad \\x1b name\n"),
        (KeyboardInterrupt(), 130, ""),
    ],
)
def test_failures_become_one_line_and_a_code(
    raised: BaseException,
    code: int,
    said: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def fail(_: object) -> int:
        raise raised

    monkeypatch.setattr(main, "_run_command", fail)
    assert run([]) == code
    assert capsys.readouterr() == ("", said)


def test_a_reader_that_goes_away_is_no_failure_to_tell_of() -> None:
    read, write = os.pipe()
    os.close(read)
    command = [sys.executable, "-m", "quiz", "check", "--explain", "quote-too-long"]
    with subprocess.Popen(command, cwd=ROOT, stdout=write, stderr=subprocess.PIPE) as process:
        os.close(write)
        _, complaints = process.communicate()
    assert complaints == b""
    assert process.returncode == 141


@pytest.mark.parametrize("argv", [["--help"], ["--version"], ["check", "--help"]])
def test_help_loads_nothing_heavy(argv: list[str]) -> None:
    probe = (
        "import sys; sys.argv = ['quiz', *sys.argv[1:]]\n"
        "from quiz.__main__ import main\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        f"sys.exit(' '.join(sorted({{m.split('.')[0] for m in sys.modules}} & set({HEAVY}))) or 0)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", probe, *argv], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr


def test_a_terminal_that_cannot_write_a_character_gets_another_one() -> None:
    probe = "from quiz.cli.output import prepare_streams, say; prepare_streams(); say('✓ élan')"
    ran = subprocess.run(
        [sys.executable, "-c", probe],
        cwd=ROOT,
        capture_output=True,
        check=True,
        env={**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
    )
    assert ran.stdout.decode("ascii").strip() == "? ?lan"


@pytest.mark.parametrize(
    "argv",
    [
        ["check", "--format", "text"],
        ["play", "--plain", "--count", "1"],
        ["export", "--to", "gift"],
        ["sources"],
    ],
    ids=lambda argv: argv[0],
)
def test_a_closed_standard_output_is_no_trouble(argv: list[str], tmp_path: Path) -> None:
    command = [sys.executable, "-m", "quiz", *argv]
    ran = subprocess.run(
        ["/bin/sh", "-c", '"$@" >&-', "sh", *command],
        stdin=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        check=False,
        env={**os.environ, "QUIZ_DATA_DIR": str(tmp_path)},
    )
    assert ran.returncode == 0
    assert b"Traceback" not in ran.stderr


def test_with_standard_error_closed_complaints_go_nowhere() -> None:
    command = [sys.executable, "-m", "quiz", "export", "--to", "gift"]

    def text(redirected: str) -> bytes:
        line = ["/bin/sh", "-c", f'"$@" {redirected}', "sh", *command]
        return subprocess.run(line, stdout=subprocess.PIPE, cwd=ROOT, check=True).stdout

    assert text("2>&-") == text("2>/dev/null")


def test_the_list_of_commands_names_what_the_modules_declare() -> None:
    assert tuple(COMMANDS) == main.COMMANDS


def test_a_command_that_is_named_loads_no_other() -> None:
    probe = (
        "import sys; from quiz.cli.main import parser; parser(('play',));"
        "print(*sorted(name for name in sys.modules if name.startswith('quiz.cli.')))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", probe], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert ran.stdout.split() == [
        f"quiz.cli.{name}" for name in ("main", "options", "output", "play", "playing")
    ]


def test_a_name_with_hyphens_is_not_broken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    told = Parser(prog="quiz", description=f"{'word ' * 10}yaml-language-server").format_help()
    assert "\nyaml-language-server" in told


def test_a_per_cent_sign_stands_for_itself() -> None:
    whole = Parser(prog="quiz")
    commands = whole.add_subparsers(parser_class=Parser)
    command = add_command(
        commands, "c", lambda _: 0, summary="5 % s", description="5 % d", example="quiz c 5%"
    )
    assert "5 % s" in whole.format_help()
    assert "5 % d" in command.format_help()
    assert "  quiz c 5%" in command.format_help()
