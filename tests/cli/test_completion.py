from __future__ import annotations

import shutil
import subprocess

import pytest

from quiz.cli.completion import SHELLS
from quiz.cli.main import run


def script(shell: str, capsys: pytest.CaptureFixture[str]) -> str:
    assert run(["completion", shell]) == 0
    return capsys.readouterr().out


@pytest.mark.parametrize("shell", SHELLS)
def test_the_script_knows_commands_and_options(
    shell: str, capsys: pytest.CaptureFixture[str]
) -> None:
    written = script(shell, capsys)
    for word in ("check", "lock", "completion", "explain", "articles"):
        assert word in written


@pytest.mark.parametrize("shell", SHELLS)
def test_the_shell_itself_finds_no_fault(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    if shutil.which(shell) is None:
        pytest.skip(f"no {shell} here")
    written = script(shell, capsys)
    read = subprocess.run([shell, "-n"], input=written, text=True, check=False, capture_output=True)
    assert (read.returncode, read.stderr) == (0, "")


def test_bash_completes_a_command(capsys: pytest.CaptureFixture[str]) -> None:
    bash = shutil.which("bash")
    if bash is None:
        pytest.skip("no bash here")
    asked = (
        script("bash", capsys)
        + "\nCOMP_WORDS=(quiz che); COMP_CWORD=1; COMP_LINE='quiz che'; COMP_POINT=8\n"
        + 'set -- $(complete -p quiz | sed "s/.*-F \\([^ ]*\\) .*/\\1/"); $1 quiz che quiz\n'
        + 'printf "%s\\n" "${COMPREPLY[@]}"\n'
    )
    ran = subprocess.run([bash], input=asked, text=True, check=False, capture_output=True)
    assert ran.stdout.split() == ["check"], ran.stderr


@pytest.mark.parametrize("shell", SHELLS)
def test_codes_are_completed(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert "quote-not-found" in script(shell, capsys)
