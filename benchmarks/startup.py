"""First paint of home against a bare Textual app, each as a process of its own on a terminal.

Usage: python benchmarks/startup.py [RUNS]

Prints, for one run of this script in which the programs take turns: the time from the start of
the process to the moment its first words are on the terminal. "10,000" is a second start with a
deck of that many questions.
"""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import statistics
import struct
import sys
import tempfile
import termios
import time
from pathlib import Path

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


def large_deck(folder: Path, count: int) -> Path:
    """Write a deck of ``count`` questions."""
    lines = ['title: {en: "Large deck", fr: "Grand paquet"}\n', "questions:\n"]
    lines += [QUESTION.format(n=n, topic=n % 8, year=1500 + n % 500) for n in range(count)]
    path = folder / "large.yaml"
    path.write_text("".join(lines), "utf-8")
    return path


def first_paint(command: list[str], words: bytes, environment: dict[str, str]) -> float:
    """Return the seconds until ``words`` are written to the terminal."""
    started = time.perf_counter()
    process, terminal = pty.fork()
    if process == 0:
        os.execvpe(command[0], command, environment)  # noqa: S606 (this is the program measured)
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
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


def main(runs: int) -> None:
    """Take turns and print medians and ratios."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        hello = folder / "hello.py"
        hello.write_text(HELLO, "utf-8")
        environment = {
            **os.environ,
            "TERM": "xterm-256color",
            "COLORTERM": "truecolor",
            "LANG": "en_US.UTF-8",
            "LC_ALL": "en_US.UTF-8",
            "QUIZ_DATA_DIR": str(folder / "data"),
            "QUIZ_CACHE_DIR": str(folder / "cache"),
        }
        python = sys.executable
        programs = {
            "bare Textual app": ([python, str(hello)], b"hello there"),
            "quiz": ([python, "-m", "quiz"], b"Statistics"),
            "quiz, 10,000": (
                [python, "-m", "quiz", "play", str(large_deck(folder, 10_000))],
                b"Statistics",
            ),
        }
        times: dict[str, list[float]] = {program: [] for program in programs}
        for run in range(runs + 1):
            for program, (command, words) in programs.items():
                taken = first_paint(command, words, environment)
                if run:  # the first start writes the caches
                    times[program].append(taken)
        bare = times["bare Textual app"]
        for program, each in times.items():
            ratio = statistics.median(a / b for a, b in zip(each, bare, strict=True))
            median = 1000 * statistics.median(each)
            print(f"{program:<20} median {median:6.0f} ms   {ratio:5.2f} x the bare app")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 11)
