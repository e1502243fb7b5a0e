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
sys.exit(",".join(sorted(m for m in sys.modules if m.split(".")[0] in ("textual", "rich"))) or 0)
"""
RUN = 'runpy.run_module("quiz", run_name="__main__")'


@pytest.mark.parametrize(
    ("call", "arguments"),
    [
        ("import quiz", []),
        (RUN, ["--help"]),
        (RUN, ["check"]),
        (RUN, ["judge", "--help"]),
    ],
    ids=["import", "help", "check", "judge"],
)
def test_no_textual_without_an_interface(call: str, arguments: list[str], tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-c", PROBE.format(call=call, arguments=arguments)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        env={"QUIZ_DATA_DIR": str(tmp_path), "HOME": str(tmp_path)},
    )
    assert run.returncode == 0, run.stderr
