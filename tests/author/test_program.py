"""Whatever of the program decides what is found in a deck is told apart by its digest."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from quiz.author import program
from tests.author.desk import Desk

if TYPE_CHECKING:
    import pytest


def test_a_program_that_cannot_be_read_remembers_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(program, "_QUIZ", tmp_path)
    assert program.on_disk() == ""
    monkeypatch.setattr(program, "running", program.on_disk)
    desk = Desk(tmp_path)
    assert desk.codes() == []
    assert not desk.cache.exists()


def test_every_file_of_the_program_that_a_check_loads_is_in_its_digest(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    told = (
        "import sys; from quiz.cli.main import run;"
        f"run(['check', {str(desk.deck)!r}]);"
        "print(*(each.__file__ for name, each in sys.modules.items() if name.startswith('quiz')))"
    )
    ran = subprocess.run([sys.executable, "-c", told], check=True, capture_output=True, text=True)
    loaded = {Path(each) for each in ran.stdout.splitlines()[-1].split()}
    missed = loaded - set(program._own_files())
    assert {each.parent.name for each in missed} == {"cli"}  # which prints what is found


def test_a_file_that_changes_changes_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for part in program._PARTS:
        (tmp_path / part).mkdir(parents=True, exist_ok=True)
        (tmp_path / part / "a.py").write_text("a = 1\n")
    monkeypatch.setattr(program, "_QUIZ", tmp_path)
    seen = {program.on_disk()}
    for part in program._PARTS:
        (tmp_path / part / "a.py").write_text("a = 2\n")
        seen.add(program.on_disk())
    (tmp_path / "judge" / "b.py").touch()
    seen.add(program.on_disk())
    (tmp_path / "judge" / "b.py").rename(tmp_path / "judge" / "c.py")
    seen.add(program.on_disk())
    monkeypatch.setattr(program, "_LIBRARIES", ("yaml",))
    seen.add(program.on_disk())
    monkeypatch.setattr(sys, "version", "another")
    seen.add(program.on_disk())
    assert len(seen) == len(program._PARTS) + 5
    monkeypatch.setattr(program, "_LIBRARIES", ("no_such_library",))
    assert program.on_disk() == ""
