"""How long ``quiz check`` takes on a large deck, against PyYAML alone on the same file.

Usage: python benchmarks/check.py [QUESTIONS] [RUNS]

Prints the best of RUNS (default 3) of each, every one a process of its own, on a deck of QUESTIONS
(default 10,000) made up here: eight kinds, in two languages, with quotations and examples. ``quiz
check`` parses it with positions, asks the judge about every answer and example, and compares all
questions with one another; once with nothing remembered, once after an edit of one question, and
once with nothing changed.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parent.parent
PYYAML = "import sys, yaml; yaml.load(open(sys.argv[1], 'rb').read(), yaml.CSafeLoader)"
CHECK = "from quiz.__main__ import main; main()"

_WORDS = (
    *("harbour", "quay", "barge", "ledger", "rope", "winter", "tower", "bridge", "river", "storm"),
    *("captain", "market", "letter", "clock", "garden", "engine", "paper", "signal", "island"),
    *("anchor", "copper", "lantern", "wheel", "bread", "salt", "stone", "timber", "glass"),
)
_HEAD = """\
title: {en: A large deck, fr: Un grand jeu}
sources:
  almanac: {label: {en: The almanac, fr: L'almanach}, language: fr}
questions:
"""
_QUESTION = """\
  - id: question-{number}
    kind: {kind}
    topic: topic-{topic}
    difficulty: {difficulty}
    question:
      en: "What of the {one} and the {two} of {three}, seen on round {number}?"
      fr: "Qu'en est-il de {one} et de {two} vers {three}, au tour {number} ?"
    answer: {answer}
{more}    hint: {{en: It is near water, fr: C'est près de l'eau}}
    explanation: {{en: "The almanac says so.", fr: "L'almanach le dit."}}
    cite:
      - source: almanac
        paragraph: {paragraph}
        quote: "{quote}"
        gloss: {{en: in our own words}}
{stance}    examples:
      accept: ["{right}"]
      reject: [nothing of the sort, "17000000"]
"""


def _question(number: int, rng: random.Random) -> str:
    one, two, three, four = rng.sample(_WORDS, 4)
    count = number + 20
    name = "Nom" + "".join("abcdefghij"[int(digit)] for digit in str(number))
    # kind, answer, quotation, accepted example
    kinds = (
        ("person", f"Anna {name}", f"selon Anna {name} hier", f"anna {name}"),
        ("date", "2023-03-09", f"le 9 mars 2023 au soir {number}", "9 March 2023"),
        ("amount", f"{count} million USD", f"{count} millions de dollars", f"{count} million USD"),
        ("number", str(count), f"avec {count} bateaux", str(count)),
        ("text", f"Grand Hall {number}", f"le Grand Hall {number} ouvert", f"grand hall {number}"),
        ("choice", four, f"une pièce {number}", four),
        ("list", f"[{four} {number}, x{number}]", f"{four} {number} et x{number}", ""),
        ("claim", "supported", f"il pleut {number}", "a"),
    )
    kind, answer, quote, right = kinds[number % len(kinds)]
    choices = f"    choices: [{four}, first {number}, second {number}]\n"
    return _QUESTION.format(
        number=number,
        kind=kind,
        topic=number % 9,
        difficulty=number % 3 + 1,
        one=one,
        two=two,
        three=three,
        answer=answer,
        more=choices if kind == "choice" else "",
        paragraph=number % 200 + 1,
        quote=quote,
        stance="        stance: supports\n" if kind == "claim" else "",
        right=right or f"{four} {number}, x{number}",
    )


def deck(questions: int) -> str:
    """Return a deck without a mistake."""
    rng = random.Random(1)  # noqa: S311 (not a secret)
    return _HEAD + "".join(_question(number, rng) for number in range(questions))


def best(
    runs: int, program: str, path: Path, cache: Path, before: Callable[[], object] | None = None
) -> tuple[float, str]:
    """Return the seconds of the quickest run of a program on a deck, and what it printed last.

    ``before`` is done before each run.
    """
    times = []
    arguments = [str(path)] if program is PYYAML else ["check", str(path)]
    for _ in range(runs):
        if before:
            before()
        start = time.perf_counter()
        ran = subprocess.run(
            [sys.executable, "-c", program, *arguments],
            env={**os.environ, "PYTHONPATH": str(ROOT), "QUIZ_CACHE_DIR": str(cache)},
            capture_output=True,
            text=True,
            check=True,
        )
        times.append(time.perf_counter() - start)
    return min(times), " / ".join(ran.stdout.splitlines()[-2:])


def main() -> None:
    """Print the figures."""
    given = [int(each) for each in sys.argv[1:3]]
    questions, runs = given + [10_000, 3][len(given) :]
    with tempfile.TemporaryDirectory() as folder:
        path, cache = Path(folder) / "large.yaml", Path(folder) / "cache"
        text = deck(questions)
        path.write_text(text, "utf-8")
        edits = count()

        def edit() -> None:
            changed = text.replace("nothing of the sort", f"nothing like it {next(edits)}", 1)
            path.write_text(changed, "utf-8")

        def forget() -> None:
            shutil.rmtree(cache, ignore_errors=True)

        alone, _ = best(runs, PYYAML, path, cache)
        print(f"{questions} questions, {path.stat().st_size / 1e6:.1f} MB, best of {runs}")
        print(f"yaml.CSafeLoader         {alone:8.3f} s")
        for title, before in (("first", forget), ("edited", edit), ("unchanged", None)):
            checked, said = best(runs, CHECK, path, cache, before)
            print(f"quiz check, {title:<12} {checked:8.3f} s   {checked / alone:.2f} x")
        print(f"which said: {said}")


if __name__ == "__main__":
    main()
