"""What players contested goes into the deck: into an answer line and its own tests."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quiz.author import files
from quiz.author.edit import add_answers
from quiz.author.verify import loaded
from quiz.errors import QuizError
from quiz.judge import Reason, Verdict, judge

if TYPE_CHECKING:
    from pathlib import Path

    from quiz.deck.model import Question
    from quiz.judge import Judgement

_ANOTHER_ANSWER = frozenset({Reason.OTHER_OPTION, Reason.TWO_OPTIONS, Reason.WRONG_ORDER})
"""Why an answer is wrong that was understood: no wording of the right one, but another one."""


@dataclass(frozen=True, slots=True)
class Applied:
    """What an applied contest changed."""

    question_id: str
    answer: str
    verdict: Verdict
    """The list the answer was put into."""
    added_to: tuple[str, ...]
    """``accept`` and ``examples.accept``; without those that had it already."""


def apply(path: Path, question_id: str, answer: str, verdict: Verdict) -> Applied:
    """Put an answer into a question's ``accept``, ``prompt`` or ``reject`` and into its examples.

    Where the judge says so already, whichever language the player reads, only the example is
    added. Raises QuizError, with the file as it was, where the answer stands in a list that says
    otherwise, where it names another option or would not change the verdict, or where the deck
    has mistakes.
    """
    answer = " ".join(answer.split())
    if not answer:
        raise QuizError("an empty answer cannot be put into a question")
    file = files.read(path)
    question = _question(file, question_id)
    _refuse_contradiction(question, answer, verdict)
    side = str(verdict)
    another = any(each.reason in _ANOTHER_ANSWER for each in _judged(question, answer))
    if another and verdict is not Verdict.REJECT:
        raise _edit_instead(question, side)
    additions: dict[tuple[str, ...], list[str]] = {}
    if not _gets(question, answer, verdict):
        additions[(side,)] = [answer]
    additions["examples", side] = [answer]
    result = add_answers(file.text, question_id, additions, path.name)
    changed = loaded(result, path.name).question(question_id)
    if not _gets(changed, answer, verdict):
        raise _edit_instead(question, side)
    if result != file.text:
        files.write(path, result.encode(), digest=file.digest)
    added = tuple(
        ".".join(place) for place in additions if _at(changed, place) != _at(question, place)
    )
    return Applied(question_id, answer, verdict, added)


def _judged(question: Question, answer: str) -> tuple[Judgement, ...]:
    """Return what the judge says to readers of each language: a billion is not one to all."""
    return tuple(judge(question, answer, language) for language in ("en", "fr"))


def _gets(question: Question, answer: str, verdict: Verdict) -> bool:
    return all(each.verdict is verdict for each in _judged(question, answer))


def _edit_instead(question: Question, side: str) -> QuizError:
    return QuizError(
        f"this answer cannot go under `{side}` of the {question.kind} question `{question.id}`; "
        "edit the question itself"
    )


def _question(file: files.DeckFile, question_id: str) -> Question:
    deck = loaded(file.text, file.path.name)
    try:
        return deck.question(question_id)
    except KeyError:
        raise QuizError(
            f"{file.path.name} has no question `{question_id}` (any more); nothing was changed"
        ) from None


def _refuse_contradiction(question: Question, answer: str, verdict: Verdict) -> None:
    for other in Verdict:
        if other is verdict:
            continue
        for place in ((str(other),), ("examples", str(other))):
            if answer.casefold() in (each.casefold() for each in _at(question, place)):
                raise QuizError(
                    f"`{answer}` stands under `{'.'.join(place)}` of `{question.id}`; "
                    "remove it there first"
                )


def _at(question: Question, place: tuple[str, ...]) -> tuple[str, ...]:
    holder = question.examples if len(place) > 1 else question
    found: tuple[str, ...] = getattr(holder, place[-1])
    return found
