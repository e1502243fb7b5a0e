"""The project's own rules, run as tests."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.mark.parametrize(
    "command",
    [
        ("ruff", "check", "."),
        ("ruff", "format", "--check", "."),
        ("mypy",),
        ("importlinter.cli", "lint"),
    ],
    ids=" ".join,
)
def test_the_tools_find_nothing(command: tuple[str, ...]) -> None:
    if command[0] == "importlinter.cli":
        call = [
            sys.executable,
            "-c",
            "from importlinter.cli import lint_imports_command as c; c()",
            "--no-cache",
        ]
    else:
        call = [sys.executable, "-m", *command]
    run = subprocess.run(call, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr


PROBE = """
import runpy, sys
sys.argv = ["quiz", *{arguments!r}]
try:
    {call}
except SystemExit:
    pass
if {reached!r} not in sys.modules:
    sys.exit({reached!r} + " was not reached")
sys.exit(",".join(sorted(m for m in sys.modules if m.split(".")[0] in ("textual", "rich"))) or 0)
"""
RUN = 'runpy.run_module("quiz", run_name="__main__")'
DECK = "tests/samples/good/every-kind.yaml"


@pytest.mark.parametrize(
    ("call", "arguments", "reached"),
    [
        ("import quiz", [], "quiz"),
        (RUN, ["--help"], "quiz.cli.completion"),
        (RUN, ["check"], "quiz.author.lint"),
        (RUN, ["judge", DECK, "number-1", "four"], "quiz.judge.number"),
        (RUN, ["play", DECK, "--plain"], "quiz.game.round"),
        (RUN, ["stats", DECK], "quiz.history.stats"),
    ],
    ids=["import", "help", "check", "judge", "plain", "stats"],
)
def test_no_textual_without_an_interface(
    call: str, arguments: list[str], reached: str, tmp_path: Path
) -> None:
    run = subprocess.run(
        [sys.executable, "-c", PROBE.format(call=call, arguments=arguments, reached=reached)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
        env={"QUIZ_DATA_DIR": str(tmp_path), "HOME": str(tmp_path)},
    )
    assert run.returncode == 0, run.stderr
