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


@pytest.mark.parametrize(
    "arguments",
    [
        ("-c", "import quiz"),
        ("-m", "quiz", "--help"),
        ("-m", "quiz", "check"),
        ("-m", "quiz", "judge", "--help"),
    ],
    ids=" ".join,
)
def test_textual_is_not_imported_without_an_interface(
    arguments: tuple[str, ...], tmp_path: Path
) -> None:
    probe = (
        "import runpy, sys\n"
        f"sys.argv = ['quiz', *{list(arguments[2:])!r}]\n"
        "try:\n"
        f"    {'import quiz' if arguments[0] == '-c' else 'runpy.run_module("quiz", run_name="__main__")'}\n"
        "except SystemExit:\n"
        "    pass\n"
        "loaded = sorted(m for m in sys.modules if m.split('.')[0] in ('textual', 'rich'))\n"
        "sys.exit(','.join(loaded))\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", probe],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        env={"QUIZ_DATA_DIR": str(tmp_path), "PATH": "", "HOME": str(tmp_path)},
    )
    assert run.returncode == 0, run.stderr
