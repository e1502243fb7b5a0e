"""Peak memory of a round against a bare Textual app, each a program of its own on a terminal.

Usage: python benchmarks/memory.py [QUESTIONS]

One program shows a bare Textual app, the others are `quiz play` with QUESTIONS (default 20) of the
shipped deck, played through to the results, and with as many of a deck of 10,000. Counted is the
most memory that each ever had resident (VmHWM, Linux), the pages of libraries included that other
programs may share. The budget: 1.5 times the bare app at most.
"""

from __future__ import annotations

import fcntl
import os
import pty
import random
import select
import signal
import struct
import sys
import tempfile
import termios
import time
from pathlib import Path
from typing import TYPE_CHECKING, Self

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.startup import HELLO, environment_in, large_deck  # noqa: E402
from quiz.deck.loading import load_cached  # noqa: E402
from quiz.deck.model import Kind  # noqa: E402
from quiz.deck.shipped import shipped_deck  # noqa: E402
from quiz.game.plan import Plan  # noqa: E402
from quiz.game.selection import draw  # noqa: E402

if TYPE_CHECKING:
    from types import TracebackType

BUDGET = 1.5
SEED = 1
READING = 0.6
"""Seconds that the player looks at a question, and at its verdict."""
GIVEN_UP_AFTER = 30
"""Seconds."""
CHOSEN, MOVED, TYPED = (b"b",), (b" ", b"\x1b[B", b" "), (b"z", b"e", b"b", b"r", b"a")
KEYS = {Kind.CHOICE: CHOSEN, Kind.CLAIM: CHOSEN, Kind.ORDER: MOVED}
"""An answer to a question of some kind; to any other the player types a word that is wrong."""


class Program:
    """A program on a terminal of its own, killed in the end."""

    def __init__(self, command: list[str], environment: dict[str, str]) -> None:
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
            os.execvpe(command[0], command, environment)  # noqa: S606 (what is measured)
        self.seen = b""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        os.kill(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)
        os.close(self.terminal)

    def watch(self, seconds: float, words: bytes = b"") -> None:
        """Read what is painted for so long, or, where there are any, until the words are."""
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0 and not (words and words in self.seen):
            if select.select([self.terminal], [], [], left)[0]:
                self.seen += os.read(self.terminal, 65536)

    def wait_for(self, words: bytes) -> None:
        """Wait until the words were painted, then until the program is idle."""
        self.watch(GIVEN_UP_AFTER, words)
        if words not in self.seen:
            raise TimeoutError(f"no {words!r} in {self.seen[-300:]!r}")
        self.watch(READING)

    def press(self, *keys: bytes) -> None:
        """Press keys one by one, as a quick player does."""
        for key in keys:
            os.write(self.terminal, key)
            self.watch(0.03)

    def peak(self) -> float:
        """Return the most memory this program ever had resident, in megabytes."""
        status = Path(f"/proc/{self.process}/status").read_text("utf-8")
        (line,) = (each for each in status.splitlines() if each.startswith("VmHWM:"))
        return int(line.split()[1]) / 1024


def bare(folder: Path, environment: dict[str, str]) -> float:
    """Return the peak of a bare app that is shown."""
    hello = folder / "hello.py"
    hello.write_text(HELLO, "utf-8")
    with Program([sys.executable, str(hello)], environment) as program:
        program.wait_for(b"hello there")
        return program.peak()


def kinds(deck: Path, questions: int) -> list[Kind]:
    """Return the kinds of the questions that a round of this deck asks, in their order."""
    loaded = load_cached(deck)
    drawn = draw(loaded, Plan(count=questions), random.Random(SEED))  # noqa: S311
    return [loaded.index[loaded.index.places[each]].kind for each in drawn]


def play(deck: Path, questions: int, environment: dict[str, str]) -> float:
    """Return the peak of a game in which a round is played through to its results."""
    command = [sys.executable, "-c", "from quiz.__main__ import main; main()", "play", str(deck)]
    plan = ["--count", str(questions), "--seed", str(SEED), "--lang", "en"]
    asked = kinds(deck, questions)
    with Program([*command, *plan], environment) as game:
        game.wait_for(b"answer")
        for kind in asked:
            game.press(*KEYS.get(kind, TYPED), b"\r")
            game.watch(READING)
            game.press(b"\r")
            game.watch(READING)
        game.wait_for(b"new round")
        return game.peak()


def main(questions: int) -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        environment = environment_in(folder)
        # Not the game's: its first start is to find none.
        os.environ["QUIZ_CACHE_DIR"] = str(folder / "own")
        alone = bare(folder, environment)
        print(f"bare Textual app   {alone:6.1f} MB")
        large = large_deck(folder, 10_000)
        for title, deck in (("a round", shipped_deck()), ("a round, 10,000", large)):
            for start in ("first start", "second"):
                taken = play(deck, questions, environment)
                ratio = f"{taken / alone:.2f} x (budget {BUDGET})"
                print(f"{title:<16} {start:<12} {taken:6.1f} MB   {ratio}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20)
