"""``quiz judge``: what the judge says of answers, for programs and for authors."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from quiz.cli.options import add_command, completes_files
from quiz.cli.output import clean_line, complain, say
from quiz.errors import QuizError, UsageError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

    from quiz.cli.options import Subparsers
    from quiz.deck.model import Deck, Question
    from quiz.judge.judgement import Judgement


def add_to(commands: Subparsers) -> None:
    """Declare the command."""
    parser = add_command(
        commands,
        "judge",
        run,
        summary="try answers on the judge",
        description=(
            "Say what the judge makes of answers. With ID and ANSWER, one line for people per "
            'answer. Without, reads JSON lines {"id", "answer", "lang"} on standard input and '
            'writes {"id", "answer", "verdict", "reason", "understood"} for each; a line that '
            'cannot be judged gives {"line", "error"}, and the command then ends with 1.'
        ),
        example=(
            'quiz judge questions.yaml pause-length "half a year" "6 weeks"\n'
            'echo \'{"id": "pause-length", "answer": "six mois", "lang": "fr"}\' '
            "| quiz judge questions.yaml"
        ),
    )
    from pathlib import Path

    completes_files(parser.add_argument("deck", metavar="DECK", type=Path, help="a deck file"))
    parser.add_argument("id", metavar="ID", nargs="?", help="the question's id")
    parser.add_argument("answers", metavar="ANSWER", nargs="*", help="answers to try")
    parser.add_argument(
        "--lang", choices=("en", "fr"), help="the player's language (default: en)", default="en"
    )


def run(arguments: argparse.Namespace) -> int:
    """Judge."""
    _require_deck(arguments)
    if arguments.id is not None and not arguments.answers:
        raise UsageError(
            f"add the answers to try: quiz judge {arguments.deck} {arguments.id} ANSWER ..."
        )
    from quiz.deck.loading import load_cached

    deck = load_cached(arguments.deck)
    if arguments.id is not None:
        return _for_people(deck, arguments.id, arguments.answers, arguments.lang)
    if sys.stdin is None:
        raise QuizError("standard input is closed: quiz judge reads JSON lines from it")
    if sys.stdin.isatty():
        complain(
            'quiz: reading JSON lines {"id": ..., "answer": ...}, Ctrl-D ends; '
            f"to try answers: quiz judge {arguments.deck} ID ANSWER"
        )
    return _for_programs(deck, sys.stdin.buffer, arguments.lang)


def _require_deck(arguments: argparse.Namespace) -> None:
    """Raise UsageError where an id stands in the place of the deck."""
    deck = arguments.deck
    if not (deck.suffix or deck.name != str(deck) or deck.exists()):
        raise UsageError(
            f"there is no deck {deck}; the deck comes first: quiz judge DECK {deck} ANSWER"
        )


def _question(deck: Deck, question_id: str) -> Question:
    """Return the question of that id; raises QuizError, with the nearest id, where none has it."""
    try:
        return deck.question(question_id)
    except KeyError:
        from quiz.deck.suggest import did_you_mean

        meant = did_you_mean(question_id, deck.index.places)
        advice = f"; {meant}" if meant else ""
        raise QuizError(f"no question has the id {question_id}{advice}") from None


def _for_people(deck: Deck, question_id: str, answers: Iterable[str], language: str) -> int:
    from quiz.judge import judge
    from quiz.locale import translator
    from quiz.locale.reasons import explain

    question = _question(deck, question_id)
    tr = translator(language)
    rows = [(answer, judge(question, answer, language)) for answer in answers]
    width = max(len(clean_line(answer)) for answer, _ in rows)
    for answer, said in rows:
        understood = f"  (= {said.understood})" if said.understood else ""
        shown = clean_line(answer).ljust(width)
        why = f"{explain(said, tr)}  [{said.reason}]"
        say(f"{said.verdict:6}  {shown}  {why}{understood}")
    return 0


def _for_programs(deck: Deck, lines: Iterable[bytes], language: str) -> int:
    import json

    from quiz.judge import judge

    code = 0
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            question_id, answer, spoken = _request(line, language)
            result = _reply(
                question_id, answer, judge(_question(deck, question_id), answer, spoken)
            )
        except QuizError as error:
            code = 1
            result = {"line": number, "error": str(error)}
        # ASCII is valid JSON in every encoding, and no escape sequence survives in it.
        sys.stdout.write(json.dumps(result) + "\n")
        sys.stdout.flush()
    return code


def _request(line: bytes, language: str) -> tuple[str, str, str]:
    """Return id, answer and language of one line; raises QuizError where it is not as it must."""
    import json

    from quiz.locale import LANGUAGES

    try:
        asked = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError:
        raise QuizError("not UTF-8 text") from None
    except (ValueError, RecursionError) as error:
        raise QuizError(f"not JSON: {error}") from None
    if not isinstance(asked, dict):
        raise QuizError('not a JSON object: write {"id": ..., "answer": ...}')
    for key in ("id", "answer"):
        if not isinstance(asked.get(key), str):
            raise QuizError(f'"{key}" must be there and be a string')
    spoken = asked.get("lang", language)
    if spoken not in LANGUAGES:
        raise QuizError('"lang" must be "en" or "fr"')
    return asked["id"], asked["answer"], spoken


def _reply(question_id: str, answer: str, said: Judgement) -> dict[str, Any]:
    return {
        "id": question_id,
        "answer": answer,
        "verdict": said.verdict.value,
        "reason": said.reason.value,
        "understood": said.understood,
    }
