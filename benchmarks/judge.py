"""How right and how quick the judge is: ``python benchmarks/judge.py [FILE.jsonl]``.

Each line of the file is an object with ``question``, ``accepted`` (the reference answers),
``given`` and ``expected`` (accept, prompt or reject). Without a file, the tests' own tables of
cases are used. rapidfuzz is measured in the same run.

A prompt counts as not accepted: the first row is the judge as a player meets it who gets no
second try. The row below counts prompts as accepted, for people who judged without being able to
ask back called most of those answers right.

What keeps the judge from more on answers judged by people (the last lines count each):

- Most right answers that it refuses share no word with any reference: who judged them knew the
  world, or held the reference to be wrong. No comparison of words reaches them.
- *Too general* and *more specific* are next: rotation for angular rotation, Arizona for Tucson,
  Arizona, Justin Paul for two authors. A state for its city and some of what is enumerated are
  asked about. Taking any part of a reference for the whole would win accuracy there and lose what
  the rules promise: that Commission is not the European Commission.
- Numbers and dates that differ are refused though people let 2.4 pass for 2.45 billion years, or
  a later season's date where the reference had grown old.
- A date less precise than the reference, or a given name alone, is asked about, not accepted.
- Of the answers it accepts wrongly, nearly all are letter for letter a reference.

Speed is measured on answers never seen before, each to a question just prepared, as the game does
while the player reads, and without the garbage collector, which the game holds back until the
verdict is painted. Other programs only ever add to what an answer takes, so each one is judged in
several fresh processes and its quickest run counts. What whole processes came to is printed beside
it: the nearer the two are, the quieter the machine was.
"""

from __future__ import annotations

import argparse
import gc
import json
import re
import statistics
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from rapidfuzz import fuzz, utils  # noqa: E402

from quiz.deck.model import Kind, Question, Text  # noqa: E402
from quiz.judge import Verdict, judge, prepare  # noqa: E402

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


def by_part(case: Case) -> bool:
    """Accept whatever holds every word of a reference, or only words of one."""
    given = set(utils.default_process(case.given).split())
    return any(
        bool(words) and (words <= given or given <= words)
        for words in (set(utils.default_process(one).split()) for one in case.accepted)
        if given
    )


def timed(cases: list[Case]) -> list[float]:
    """Return the seconds that judging each answer takes, all of them new."""
    took = []
    for case in cases:
        prepare(case.question)
        gc.disable()
        before = time.perf_counter()
        judge(case.question, case.given, case.language)
        took.append(time.perf_counter() - before)
        gc.enable()
    return took


class Speed(NamedTuple):
    """How quickly answers were judged in some fresh processes."""

    rate: float
    """Answers a second, each in its quickest run."""
    rates: list[float]
    """Answers a second in each process, from the least on."""
    slowest: Case
    seconds: float
    """What the slowest answer took in its quickest run."""


def speed(cases: list[Case], file: Path | None, runs: int) -> Speed:
    """Measure in fresh processes, one after the other, so that no answer has been seen before."""
    command = [sys.executable, __file__, *([str(file)] if file else []), "--timed"]
    said = [subprocess.run(command, check=True, capture_output=True).stdout for _ in range(runs)]
    took = [json.loads(each) for each in said]
    quickest = [min(each) for each in zip(*took, strict=True)]
    at = max(range(len(cases)), key=quickest.__getitem__)
    rates = sorted(len(cases) / sum(each) for each in took)
    return Speed(len(cases) / sum(quickest), rates, cases[at], quickest[at])


def refusals(cases: list[Case]) -> str:
    """Return why right answers were refused or asked about, the most frequent reason first."""
    reasons: Counter[str] = Counter()
    for case in cases:
        said = judge(case.question, case.given, case.language)
        if case.expected == "accept" and not said.accepted:
            words = set(utils.default_process(case.given).split())
            known = {w for one in case.accepted for w in utils.default_process(one).split()}
            reasons[said.reason if words & known else "no word in common"] += 1
    return ", ".join(f"{reason} {count}" for reason, count in reasons.most_common())


def main() -> None:
    """Print accuracy beside rapidfuzz, and speed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", nargs="?", type=Path, help="cases as JSON lines")
    parser.add_argument("--errors", action="store_true", help="print the cases judged wrongly")
    parser.add_argument("--runs", type=int, default=7, help="processes to measure speed in")
    parser.add_argument("--timed", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    cases = from_file(arguments.file) if arguments.file else from_tests()
    if not cases:
        sys.exit("no cases to judge")

    if arguments.timed:
        print(json.dumps(timed(cases)))
        return
    quick = speed(cases, arguments.file, max(1, arguments.runs))

    def ours(case: Case) -> bool:
        return judge(case.question, case.given, case.language).accepted

    def lenient(case: Case) -> bool:
        said = judge(case.question, case.given, case.language).verdict
        return said is not Verdict.REJECT

    print(f"{len(cases)} cases\n")
    print(f"{'judge':34}{'accuracy':>10}{'wrong accepts':>16}{'wrong rejects':>16}   (percent)")
    judges = {
        "this judge": ours,
        "  with prompts as accepted": lenient,
        "any part of a reference, or more": by_part,
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
    print(f"right answers not accepted: {refusals(cases) or 'none'}")
    print(
        f"{quick.rate:,.0f} answers a second, each in its quickest run; in whole processes, of"
        f" which there were {len(quick.rates)}, {statistics.median(quick.rates):,.0f}, from"
        f" {quick.rates[0]:,.0f} to {quick.rates[-1]:,.0f}; the slowest took"
        f" {quick.seconds * 1000:.2f} ms: {quick.slowest.given!r}"
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
