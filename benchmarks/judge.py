"""How right and how quick the judge is: ``python benchmarks/judge.py [FILE.jsonl]``.

Each line of the file is an object with ``question``, ``accepted`` (the reference answers),
``given`` and ``expected`` (accept, prompt or reject). Without a file, the tests' own tables of
cases are used. A prompt counts as not accepted. rapidfuzz is measured in the same run.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from rapidfuzz import fuzz, utils  # noqa: E402

from quiz.deck.model import Kind, Question, Text  # noqa: E402
from quiz.judge import judge  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable


class Case(NamedTuple):
    """One answer with the verdict it should get."""

    question: Question
    accepted: tuple[str, ...]
    given: str
    language: str
    expected: str


class Figures(NamedTuple):
    """What one judge got right of all cases, in percent."""

    accuracy: float
    wrongly_accepted: float
    """Of the answers that should not be accepted."""
    wrongly_rejected: float
    """Of the answers that should be accepted."""


def from_file(path: Path) -> list[Case]:
    """Read cases from JSON lines."""
    cases = []
    for number, line in enumerate(filter(None, path.read_text("utf-8").split("\n"))):
        row: dict[str, Any] = json.loads(_repaired(line))
        first, *rest = row["accepted"]
        question = Question(
            f"line-{number}",
            Kind(row.get("kind", "text")),
            Text(row["question"]),
            Text(first),
            accept=tuple(rest),
        )
        cases.append(Case(question, tuple(row["accepted"]), row["given"], "en", row["expected"]))
    return cases


_TWICE_ENCODED = re.compile("[ÂÃ][\u0080-\u00bf]")


def _repaired(line: str) -> str:
    """Return a line with the letters that its makers encoded twice as they were meant: DÃ¡in."""
    return _TWICE_ENCODED.sub(lambda found: found[0].encode("latin-1").decode("utf-8"), line)


def from_tests() -> list[Case]:
    """Take the cases of the tests' tables."""
    from tests.judge import cases as tables  # noqa: PLC0415 (only without a file)

    return [
        Case(
            case.question,
            (*case.question.answer.forms, *case.question.accept),
            case.given,
            case.language,
            case.verdict,
        )
        for case in tables.everything()
    ]


def figures(cases: list[Case], accepts: Callable[[Case], bool]) -> Figures:
    """Count how often ``accepts`` agrees with the expected verdicts."""
    said = [(case.expected == "accept", accepts(case)) for case in cases]
    right = [verdict for wanted, verdict in said if wanted]
    wrong = [verdict for wanted, verdict in said if not wanted]
    return Figures(
        100 * sum(wanted == verdict for wanted, verdict in said) / max(1, len(said)),
        100 * sum(wrong) / max(1, len(wrong)),
        100 * (len(right) - sum(right)) / max(1, len(right)),
    )


def by_ratio(ratio: Callable[..., float], least: float) -> Callable[[Case], bool]:
    """Return a judge that accepts what rapidfuzz finds alike."""

    def accepts(case: Case) -> bool:
        return any(
            ratio(reference, case.given, processor=utils.default_process) >= least
            for reference in case.accepted
        )

    return accepts


def speed(cases: list[Case]) -> tuple[float, float, Case]:
    """Return answers a second, and the slowest answer with its seconds, nothing cached."""
    start = time.perf_counter()
    slowest, which = 0.0, cases[0]
    for case in cases:
        before = time.perf_counter()
        judge(case.question, case.given, case.language)
        took = time.perf_counter() - before
        if took > slowest:
            slowest, which = took, case
    return len(cases) / (time.perf_counter() - start), slowest, which


def main() -> None:
    """Print accuracy beside rapidfuzz, and speed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", nargs="?", type=Path, help="cases as JSON lines")
    parser.add_argument("--errors", action="store_true", help="print the cases judged wrongly")
    arguments = parser.parse_args()
    cases = from_file(arguments.file) if arguments.file else from_tests()
    if not cases:
        sys.exit("no cases to judge")

    def ours(case: Case) -> bool:
        return judge(case.question, case.given, case.language).accepted

    print(f"{len(cases)} cases\n")
    print(f"{'judge':34}{'accuracy':>10}{'wrong accepts':>16}{'wrong rejects':>16}   (percent)")
    judges = {
        "this judge": ours,
        "rapidfuzz WRatio >= 85": by_ratio(fuzz.WRatio, 85),
        "rapidfuzz token_set_ratio >= 90": by_ratio(fuzz.token_set_ratio, 90),
    }
    for name, accepts in judges.items():
        got = figures(cases, accepts)
        print(
            f"{name:34}{got.accuracy:10.1f}{got.wrongly_accepted:16.1f}{got.wrongly_rejected:16.1f}"
        )
    exact = [
        case
        for case in cases
        if judge(case.question, case.given, case.language).verdict == case.expected
    ]
    print(f"\naccept, prompt or reject as expected: {100 * len(exact) / len(cases):.1f} %")
    rate, slowest, which = speed(cases)
    print(
        f"{rate:,.0f} answers a second; the slowest took {slowest * 1000:.2f} ms: {which.given!r}"
    )
    if arguments.errors:
        for case in cases:
            said = judge(case.question, case.given, case.language)
            if said.accepted != (case.expected == "accept"):
                print(
                    f"{case.expected:7}{said.verdict:7} {said.reason:16} {case.given!r} for"
                    f" {list(case.accepted)[:6]} ({case.question.question.get('en')[:70]})"
                )


if __name__ == "__main__":
    main()
