"""First paint of home against a bare Textual app; commands against the same app's time.

Usage: python benchmarks/startup.py [RUNS]

Every program is a process of its own on a terminal, and they take turns, RUNS (default 11) times.
Printed are medians, and medians of the ratios within each turn, since other work on the machine
slows down all programs of a turn. A screen's time ends when its first words are on the terminal, a
command's when its process has ended. "10,000" is a second start with a deck of that many questions,
"a past" one with answers to a hundred of them and a round that was left. `quiz check` is measured
on the shipped deck that was checked before, on a copy of which one question changed since, and, as
"first", with nothing remembered.
"""

from __future__ import annotations

import fcntl
import os
import pty
import select
import shutil
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

if TYPE_CHECKING:
    from collections.abc import Callable

BARE = "bare Textual app"
IMPORTS_OF_HELP = "from quiz.cli.main import parser; parser()"
IMPORTS_OF_CHECK = """
from quiz.cli import check, report
from quiz.author import checking, memory
from quiz.deck import loading, shipped
"""
BUDGETS = {
    "quiz": 1.25,
    "quiz, 10,000": 1.35,
    "quiz, 10,000, a past": 1.35,
    "quiz --help": 0.5,
    "quiz check": 0.5,
}
"""Times the bare app's time, at most."""

HELLO = """
from textual.app import App
from textual.widgets import Static
class Hello(App[None]):
    def compose(self):
        yield Static("hello there")
Hello().run()
"""
QUESTION = """\
  - id: question-{n}
    kind: date
    topic: [topic-{topic}]
    question: {{en: "When did event {n} happen?", fr: "Quand a eu lieu l'événement {n} ?"}}
    answer: {year}-03-09
    explanation: {{en: "It happened in the year {year}.", fr: "C'était en {year}."}}
    cite: "Chronicle, page {n}"
"""


def large_deck(folder: Path, questions: int) -> Path:
    """Write a deck of that many questions."""
    lines = ['title: {en: "Large deck", fr: "Grand paquet"}\n', "questions:\n"]
    lines += [QUESTION.format(n=n, topic=n % 8, year=1500 + n % 500) for n in range(questions)]
    path = folder / "large.yaml"
    path.write_text("".join(lines), "utf-8")
    return path


def first_paint(command: list[str], words: bytes, environment: dict[str, str]) -> float:
    """Return the seconds until ``words`` are written to the terminal."""
    started = time.perf_counter()
    process, terminal = pty.fork()
    if process == 0:
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        os.execvpe(command[0], command, environment)  # noqa: S606 (this is the program measured)
    seen = b""
    while words not in seen:
        ready, _, _ = select.select([terminal], [], [], 30)
        if not ready:
            raise TimeoutError(f"{command} did not paint: {seen[-300:]!r}")
        seen += os.read(terminal, 65536)
    taken = time.perf_counter() - started
    os.kill(process, signal.SIGKILL)
    os.waitpid(process, 0)
    os.close(terminal)
    return taken


def whole_run(command: list[str], environment: dict[str, str]) -> float:
    """Return the seconds until a command has ended; it must succeed."""
    started = time.perf_counter()
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - started


def live_through(deck: Path, data_dir: Path) -> None:
    """Leave a past in the history: ten rounds of ten answers, and one that was left half-way."""
    from quiz.deck.loading import load_cached  # noqa: PLC0415 (goes by QUIZ_CACHE_DIR)
    from quiz.game.plan import Plan  # noqa: PLC0415
    from quiz.game.round import begin  # noqa: PLC0415
    from quiz.history.store import History  # noqa: PLC0415

    history = History.open(data_dir)
    loaded = load_cached(deck)
    for seed in range(11):
        round_ = begin(loaded, Plan(count=10, seed=seed), history, language="en")
        for _ in range(10 if seed < 10 else 5):
            round_.submit(round_.question.answer.get("en"))
            round_.advance()
    history.close()


def changing(deck: Path, check: Callable[[], float]) -> Callable[[], float]:
    """Return what checks a deck after one of its questions got another example."""
    text = deck.read_text("utf-8")
    changes = count()

    def once() -> float:
        changed = text.replace("reject: [", f"reject: [nothing number {next(changes)}, ", 1)
        deck.write_text(changed, "utf-8")
        return check()

    return once


def environment_in(folder: Path) -> dict[str, str]:
    """Return what a program is started with that keeps all it writes in ``folder``."""
    environment = {
        **os.environ,
        "TERM": "xterm-256color",
        "COLORTERM": "truecolor",
        "LANG": "en_US.UTF-8",
        "LC_ALL": "en_US.UTF-8",
        "PYTHONPATH": str(ROOT),
        "QUIZ_DATA_DIR": str(folder / "data"),
        "QUIZ_CACHE_DIR": str(folder / "cache"),
    }
    # An installed program is compiled once and for all, as the libraries it is compared with are.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return environment


def programs(folder: Path) -> dict[str, Callable[[], float]]:
    """Return what is measured: by name, a function that runs it once and returns the seconds."""
    environment = environment_in(folder)
    os.environ["QUIZ_CACHE_DIR"] = environment["QUIZ_CACHE_DIR"]
    large = large_deck(folder, 10_000)
    live_through(large, folder / "past")
    past = {**environment, "QUIZ_DATA_DIR": str(folder / "past")}
    hello = folder / "hello.py"
    hello.write_text(HELLO, "utf-8")
    python = sys.executable
    quiz = [python, "-c", "from quiz.__main__ import main; main()"]
    shown = b"Statistics"
    copy = folder / "questions.yaml"
    for original in (ROOT / copy.name, (ROOT / copy.name).with_suffix(".lock")):
        shutil.copy(original, folder)
    forgetful = {**environment, "QUIZ_CACHE_DIR": str(hello)}  # which is no folder
    check_copy = [*quiz, "check", str(copy)]
    return {
        BARE: lambda: first_paint([python, str(hello)], b"hello there", environment),
        "quiz": lambda: first_paint(quiz, shown, environment),
        "quiz, 10,000": lambda: first_paint([*quiz, "play", str(large)], shown, environment),
        "quiz, 10,000, a past": lambda: first_paint([*quiz, "play", str(large)], shown, past),
        "python -c pass": lambda: whole_run([python, "-c", "pass"], environment),
        "all parsers made": lambda: whole_run([python, "-c", IMPORTS_OF_HELP], environment),
        "quiz --help": lambda: whole_run([*quiz, "--help"], environment),
        "imports of check": lambda: whole_run([python, "-c", IMPORTS_OF_CHECK], environment),
        "quiz check": lambda: whole_run([*quiz, "check"], environment),
        "quiz check, edited": changing(copy, lambda: whole_run(check_copy, environment)),
        "quiz check, first": lambda: whole_run([*quiz, "check"], forgetful),
    }


def main(runs: int) -> None:
    """Take turns and print medians and ratios."""
    with tempfile.TemporaryDirectory() as name:
        measured = programs(Path(name))
        times: dict[str, list[float]] = {each: [] for each in measured}
        for run in range(runs + 1):
            for each, once in measured.items():
                taken = once()
                if run:  # the first start writes the caches
                    times[each].append(taken)
    for each, all_taken in times.items():
        ratio = statistics.median(a / b for a, b in zip(all_taken, times[BARE], strict=True))
        median = 1000 * statistics.median(all_taken)
        budget = f"   budget {BUDGETS[each]}" if each in BUDGETS else ""
        print(f"{each:<21} median {median:5.0f} ms   {ratio:5.2f} x the bare app{budget}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 11)
