"""What the plain line mode says, as lines; knows nothing of where they go."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING

from quiz.cli.plain_evidence import cited, evidence
from quiz.game.corrections import corrections_since
from quiz.game.scoring import Mark
from quiz.game.share import share_text
from quiz.locale import msg
from quiz.locale.asking import LETTERS, expectation, options
from quiz.locale.reasons import explain
from quiz.locale.wording import canonical_answer, day, duration, right_of, topic_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quiz.cli.plain_evidence import Backing
    from quiz.game.round import Round
    from quiz.locale import Translator


def opening(played: Round, tr: Translator) -> Iterator[str]:
    """Introduce the round and its few commands."""
    yield played.deck.title.get(tr.language) or played.deck.name
    yield tr.plural(
        "{count} question, seed {seed}.",
        "{count} questions, seed {seed}.",
        played.total,
        seed=played.seed,
    )
    if played.plan.timer:
        yield tr.plural(
            "{count} second for each question.",
            "{count} seconds for each question.",
            played.plan.timer,
        )
    yield tr("Commands: ? for a hint, q to leave, /fr or /en for the language, /help for all.")


def help_lines(tr: Translator) -> Iterator[str]:
    """List every command."""
    yield tr("On a question: type the answer and Enter. An empty line twice shows the answer.")
    yield tr("?  a hint, for half the points")
    yield tr("After the answer: Enter goes on.")
    yield tr("!  go against the judge: I was right, or I was wrong; again takes that back")
    yield tr("o  read the quotation in its article, where you have given --articles")
    yield tr("x  contest judge or question; a remark may follow: x the source says May")
    yield tr("q  leave; the round is kept, and offered at the next start")
    yield tr("/fr, /en  change the language; /help  this list")


def asking(played: Round, tr: Translator) -> Iterator[str]:
    """Put the current question."""
    question = played.question
    place = tr("Question {position} of {total}", position=played.position + 1, total=played.total)
    score = tr.plural("{count} point", "{count} points", played.score)
    if played.streak > 1:
        score += tr(", {count} in a row", count=played.streak)
    yield f"{place}. {score}."
    stake = tr.plural("for {count} point", "for {count} points", played.points_at_stake)
    level = tr("difficulty {level} of 3", level=question.difficulty)
    yield ", ".join([*(topic_name(each, tr) for each in question.topics), level, stake])
    yield ""
    yield question.question.get(tr.language)
    for letter, option in zip(LETTERS, options(question, tr), strict=False):
        yield f"  {letter}. {option}"
    yield tr("Expected: {what}.", what=expectation(question, tr))
    if played.hint_used:
        yield hint(played, tr)
    elif played.hint_cost:
        yield tr.plural(
            "? gives a hint and costs {count} point.",
            "? gives a hint and costs {count} points.",
            played.hint_cost,
        )


def hint(played: Round, tr: Translator) -> str:
    """Return the hint of the current question, or that there is none."""
    text = played.question.hint.get(tr.language)
    return tr("Hint: ") + text if text else tr("There is no hint to this question.")


def prompted(played: Round, tr: Translator) -> Iterator[str]:
    """Say what a prompt still wants."""
    if played.judgement is not None:
        yield f"≈ {explain(played.judgement, tr)}"


_HEADS = {
    Mark.RIGHT: ("✓", msg("Right")),
    Mark.WRONG: ("✗", msg("Wrong")),
    Mark.OVERRULED_RIGHT: ("≈", msg("Right, by your word")),
    Mark.OVERRULED_WRONG: ("≈", msg("Wrong, by your word")),
}


def head(played: Round, tr: Translator) -> str:
    """Return mark, word, points and reason in one line."""
    points = tr.plural("{count} point", "{count} points", played.points) if played.points else ""
    sign, word = _HEADS[played.mark]
    said = f"{sign} {tr(word)}" + (f", {points}" if points else "")
    if played.judgement is None or played.overruled:
        return f"{said}."
    return f"{said}. {explain(played.judgement, tr)}"


def verdict(played: Round, last_answered: str, backing: Backing, tr: Translator) -> Iterator[str]:
    """Show the whole verdict; ``last_answered`` is the ISO day of an earlier answer, if any."""
    question = played.question
    yield head(played, tr)
    judgement = played.judgement
    if judgement and judgement.understood and not options(question, tr):
        yield tr("Read as: {understood}", understood=judgement.understood)
    yield tr("Answer: {answer}", answer=canonical_answer(question, tr))
    if question.explanation:
        yield question.explanation.get(tr.language)
    for correction in corrections_since(question, last_answered):
        date, text = day(correction.date, tr.language), correction.text.get(tr.language)
        yield tr("Corrected on {date}: {text}", date=date, text=text)
    yield from evidence(question, played.deck, backing, tr)


def after_verdict(played: Round, backing: Backing, tr: Translator) -> str:
    """Return the keys that work after an answer."""
    if played.overruled:
        change = tr("! takes that back")
    elif played.mark is Mark.RIGHT:
        change = tr("! I was wrong")
    else:
        change = tr("! I was right")
    if backing.readable(played.question, played.deck):
        return tr("Enter goes on, {change}, o in context, x contests, q leaves.", change=change)
    return tr("Enter goes on, {change}, x contests, q leaves.", change=change)


def results(played: Round, deck_named: str, backing: Backing, tr: Translator) -> Iterator[str]:
    """Sum the round up; ``deck_named`` is how to name its deck, empty for the shipped one."""
    yield tr("The round is over.")
    counted = right_of(played.right, played.total, tr)
    points = tr.plural("{count} point", "{count} points", played.score)
    streak = tr("best streak {count}", count=played.best_streak)
    yield f"{counted}, {points}, {streak}, {duration(played.elapsed, tr)}."
    if played.missed:
        yield ""
        yield tr("Missed:")
    for question in played.missed:
        yield f"- {question.question.get(tr.language)}"
        yield "  " + tr("Answer: {answer}", answer=canonical_answer(question, tr))
        if question.cite:
            yield from (f"  {line}" for line in cited(question.cite[0], played.deck, backing, tr))
    yield ""
    yield tr("To share:")
    yield share_text(played, tr)
    if not played.plan.ids:
        yield ""
        command = f"quiz play {replay_options(played, deck_named)}"
        yield tr("The same round again: {command}", command=command)


def replay_options(played: Round, deck_named: str) -> str:
    """Return the options that draw this round again from the same deck."""
    plan = played.plan
    parts = [shlex.quote(deck_named)] if deck_named else []
    parts += [f"--seed {played.seed}", f"--count {plan.count}"]
    for option, names in (
        ("topic", plan.topics),
        ("kind", plan.kinds),
        ("source", plan.sources),
        ("difficulty", plan.difficulties),
    ):
        parts += [f"--{option} {shlex.quote(str(name))}" for name in sorted(names, key=str)]
    return " ".join(parts)
