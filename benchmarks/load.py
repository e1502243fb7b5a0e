"""How long a large deck takes to load: first, from the cache, and against PyYAML alone.

Usage: python benchmarks/load.py [QUESTIONS] [RUNS]

Prints the best of RUNS (default 3) of each, all in one process, on a deck of QUESTIONS (default
10,000) made up here. The budget: a first load takes 1.5 times PyYAML's CSafeLoader at most.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import yaml

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from quiz.deck.collecting import no_collecting
from quiz.deck.loading import load

if TYPE_CHECKING:
    from collections.abc import Callable

BUDGET = 1.5

_HEAD = """\
title: {en: "A large deck", fr: "Un grand jeu"}
sources:
  almanac:
    label: {en: "The almanac", fr: "L'almanach"}
    published: 2023-04-17
    language: en
    url: https://example.org/almanac
    file: almanac.txt
    not_evidence: [1, 13, 21-28]
questions:
"""
_QUESTION = """\
  - id: question-{number}
    kind: {kind}
    topic: planets
    difficulty: {difficulty}
    question:
      en: "What does observation number {number} of the planet say?"
      fr: "Que dit l'observation numéro {number} de la planète ?"
    answer: {answer}
{more}    accept: [one way of saying it, another way {number}]
    reject: [something else]
    hint: {{en: "It is in the almanac", fr: "C'est dans l'almanach"}}
    explanation: {{en: "The almanac of that year says so.", fr: "L'almanach le dit."}}
    cite:
      - source: almanac
        paragraph: 17
        quote: une observation, de 6 mois
        gloss: {{en: "an observation of six months"}}
        inference: {{en: "Half a year.", fr: "Une demi-année."}}
    examples:
      accept: [six months, half a year]
      prompt: ["6"]
      reject: [six weeks, 5 months]
"""
_ANSWERS = (
    ("text", "{{en: Moon {number}, fr: Lune {number}}}", ""),
    ("person", "Asaph Hall {number}", ""),
    ("date", "19{two:02}-03-0{one}", ""),
    ("amount", "{number} million USD", "    tolerance: 5%\n"),
    ("number", "{number}", ""),
    ("choice", "Mars", "    choices: [Venus, Mars, Jupiter]\n"),
    ("list", "[Phobos {number}, Deimos, Io]", "    need: 2\n"),
    ("order", "[Mercury, Venus, Earth, Mars]", ""),
    ("claim", "not-enough-evidence", ""),
)


def deck(questions: int) -> str:
    """Return a deck with so many questions, all kinds in turn, the answers all different."""
    parts = [_HEAD]
    for number in range(questions):
        kind, answer, more = _ANSWERS[number % len(_ANSWERS)]
        fields = {"number": number, "two": number % 100, "one": number % 9 + 1}
        parts.append(
            _QUESTION.format(
                kind=kind,
                answer=answer.format(**fields),
                more=more,
                difficulty=number % 3 + 1,
                number=number,
            )
        )
    return "".join(parts)


def best(runs: int, job: Callable[[], object]) -> float:
    """Return the shortest of several runs, in seconds."""
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        job()
        times.append(time.perf_counter() - start)
    return min(times)


def imports_of_a_second_start(path: Path, cache: Path) -> str:
    """Return which of yaml and pydantic a start with a cached deck imports, in a new process."""
    program = (
        "import sys, pathlib; from quiz.deck.loading import load;"
        "load(pathlib.Path(sys.argv[1]), cache_dir=pathlib.Path(sys.argv[2]));"
        "print(*({'yaml', 'pydantic'} & set(sys.modules)) or ['neither'])"
    )
    root = str(Path(__file__).resolve().parent.parent)
    command = [sys.executable, "-c", program, str(path), str(cache)]
    ran = subprocess.run(command, check=True, capture_output=True, text=True, cwd=root)
    return ran.stdout.strip()


def main() -> None:
    """Print the figures."""
    given = [int(each) for each in sys.argv[1:3]]
    questions, runs = given + [10_000, 3][len(given) :]
    text = deck(questions)
    with tempfile.TemporaryDirectory() as folder:
        path, cache = Path(folder) / "large.yaml", Path(folder) / "cache"
        path.write_text(text, encoding="utf-8")
        data = path.read_bytes()

        def first() -> None:
            for each in cache.glob("*"):
                each.unlink()
            load(path, cache_dir=cache)

        def pyyaml() -> None:
            yaml.load(data, yaml.CSafeLoader)

        def pyyaml_uncollected() -> None:
            with no_collecting():
                pyyaml()

        alone, loaded = best(runs, pyyaml), best(runs, first)
        uncollected = best(runs, pyyaml_uncollected)
        cached = best(runs, lambda: load(path, cache_dir=cache))
        print(f"{questions} questions, {len(data) / 1e6:.1f} MB, best of {runs}")
        print(f"yaml.CSafeLoader      {alone:8.3f} s")
        print(f"  without collecting  {uncollected:8.3f} s   {uncollected / alone:.2f} x")
        print(f"first load and cache  {loaded:8.3f} s   {loaded / alone:.2f} x (budget {BUDGET})")
        print(f"load from the cache   {cached:8.3f} s   {cached / alone:.4f} x")
        imports = imports_of_a_second_start(path, cache)
        print(f"of yaml and pydantic a second start imports {imports}")


if __name__ == "__main__":
    main()
