"""One round as a state machine: no terminal, no clock and no file of its own."""

from __future__ import annotations

import os
import random
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from quiz.deck.model import NOTHING
from quiz.game.plan import Plan
from quiz.game.selection import NothingToPlay, draw, fresh_seed
from quiz.game.standing import Stage, Standing
from quiz.history.records import Answered, StoredRound
from quiz.history.trouble import HistoryError
from quiz.judge.judgement import Judgement, Reason, Verdict
from quiz.locale import msg, translator

if TYPE_CHECKING:
    from collections.abc import Callable

    from quiz.deck.model import Deck, Text
    from quiz.game.recorder import Recorder
    from quiz.history.trouble import Trouble

ANSWER_LIMIT = 2_000
"""Characters of an answer that are kept; a pasted megabyte is judged whole and stored cut."""


class WrongStage(RuntimeError):  # noqa: N818 (says what the caller mistook)
    """A call that the round's stage does not allow: a defect of the caller."""


class Round(Standing):
    """Asks its questions one by one, judges, counts, and has every answer kept.

    ``clock`` gives seconds from any start; only differences are used.
    """

    def __init__(
        self,
        deck: Deck,
        question_ids: tuple[str, ...],
        *,
        plan: Plan,
        seed: int,
        recorder: Recorder,
        clock: Callable[[], float] = time.monotonic,
        language: str = "en",
        round_id: str = "",
        stored: StoredRound | None = None,
    ) -> None:
        """Begin a round over ``question_ids``, or go on where ``stored`` left it."""
        state = stored or StoredRound(
            id=round_id or os.urandom(8).hex(),
            deck_key=deck.key,
            digest=deck.digest,
            question_ids=question_ids,
            plan=plan.to_json(),
            seed=seed,
        )
        super().__init__(deck, plan, state, clock)
        self.language = language
        """The player's; may change at any time."""
        self._recorder = recorder
        self._failure: Trouble | None = None
        self._unsaved_positions: set[int] = set()
        if stored:
            self._drop_questions_gone()

    # -- what a player does

    def submit(self, text: str) -> Judgement:
        """Judge an answer to the current question and have it kept before returning.

        A prompt leaves the question open for one more try; the next prompt counts as a miss and
        keeps its reason. Nothing typed is asked about once, then gives the question up.
        """
        self._expect(Stage.ASKING)
        if not text.strip():
            return self._submit_nothing()
        from quiz.judge import judge  # noqa: PLC0415 (rapidfuzz loads with the first answer)

        judgement = judge(self.question, text, self.language)
        if judgement.verdict is Verdict.PROMPT and not self._state.prompted:
            self._prompt = judgement
            self._change(prompted=True, emptied=False)
            return judgement
        return self._answer(text, _final(judgement))

    def give_up(self) -> Judgement:
        """Reveal the answer; counts as a miss."""
        self._expect(Stage.ASKING)
        return self._answer("", Judgement(Verdict.REJECT, Reason.EMPTY))

    def time_out(self) -> Judgement:
        """End the question because the time is up; counts as a miss."""
        self._expect(Stage.ASKING)
        return self._answer("", Judgement(Verdict.REJECT, Reason.TIME_UP))

    def take_hint(self) -> Text:
        """Return the hint; the first time it halves the points, where there is one."""
        self._expect(Stage.ASKING)
        hint = self.question.hint
        if hint and not self._state.hint_used:
            self._change(hint_used=True, emptied=False)
        return hint or NOTHING

    def overrule(self) -> None:
        """Go against the judge on the current question; the score follows."""
        self._amend(overruled=True)

    def undo_overrule(self) -> None:
        """Let the judge's word stand again."""
        self._amend(overruled=False)

    def contest(self, remark: str = "") -> None:
        """Record that the judge or the question is at fault."""
        self._amend(remark=_kept(remark.strip()))

    def advance(self) -> None:
        """Go on to the next question, after the last one to the end."""
        self._expect(Stage.ANSWERED)
        self._prompt = None
        self._asked_at = self._clock()
        position = self._state.position + 1
        self._change(
            position=position,
            hint_used=False,
            prompted=False,
            emptied=False,
            finished=position >= self.total,
        )

    def reload(self, deck: Deck) -> None:
        """Play on with an edited deck; questions it no longer has are left out."""
        self.deck = deck
        self._questions.clear()
        self._drop_questions_gone()

    # -- keeping

    @property
    def unsaved(self) -> str:
        """Why answers are not being kept, as one sentence; empty where all is well."""
        trouble = self._failure or self._recorder.trouble
        return trouble.sentence(translator(self.language)) if trouble else ""

    def _submit_nothing(self) -> Judgement:
        if self._state.emptied:
            return self.give_up()
        self._prompt = Judgement(Verdict.PROMPT, Reason.EMPTY)
        self._change(emptied=True)
        return self._prompt

    def _answer(self, text: str, judgement: Judgement) -> Judgement:
        question = self.question
        position = self._state.position
        answer = Answered(
            position=position,
            question_id=question.id,
            kind=question.kind,
            topics=question.topics,
            sources=tuple(dict.fromkeys(cite.source for cite in question.cite if cite.source)),
            difficulty=question.difficulty,
            answer=_kept(text.strip()),
            judgement=judgement,
            hint_used=self._state.hint_used,
            seconds=max(0.0, self._clock() - self._asked_at),
        )
        self._prompt = None
        self._unsaved_positions.add(position)
        self._change(answers=(*self._state.answers, answer))
        return judgement

    def _amend(self, *, overruled: bool | None = None, remark: str | None = None) -> None:
        self._expect(Stage.ANSWERED)
        position = self._state.position
        answer = self._state.answers[position]
        changed = replace(
            answer,
            overruled=answer.overruled if overruled is None else overruled,
            remark=answer.remark if remark is None else remark,
        )
        if changed != answer:
            self._unsaved_positions.add(position)
            self._change(answers=(*self._state.answers[:position], changed))

    def _change(self, **changes: Any) -> None:
        """Take over a new state and have it kept, with whatever could not be kept before."""
        elapsed = self._clock() - self._began
        self._state = replace(self._state, elapsed=elapsed, **changes)
        try:
            self._recorder.save(self._state, frozenset(self._unsaved_positions))
        except HistoryError as error:
            self._failure = error.trouble
        else:
            self._failure = None
            self._unsaved_positions.clear()

    def _expect(self, stage: Stage) -> None:
        if self.stage is not stage:
            raise WrongStage(f"the round is {self.stage}, not {stage}")

    def _drop_questions_gone(self) -> None:
        """Leave out unanswered questions that the deck has no longer; answers stay."""
        known = self.deck.index.places
        done = len(self._state.answers)
        ids = self._state.question_ids
        kept = ids[:done] + tuple(each for each in ids[done:] if each in known)
        position = self._state.position
        while position < done and ids[position] not in known:
            position += 1  # an answered question whose verdict can no longer be shown
        if kept == ids and position == self._state.position:
            return
        same = position == self._state.position and kept[done : done + 1] == ids[done : done + 1]
        self._change(
            question_ids=kept,
            position=position,
            hint_used=self._state.hint_used and same,
            prompted=self._state.prompted and same,
            emptied=self._state.emptied and same,
            finished=position >= len(kept),
        )


def _final(judgement: Judgement) -> Judgement:
    """A prompt that finds no further try is a miss, for the prompt's own reason."""
    if judgement.verdict is Verdict.PROMPT:
        return replace(judgement, verdict=Verdict.REJECT)
    return judgement


def _kept(text: str) -> str:
    """Cut a text to what is stored; lone surrogates, as a pipe may bring them, fit no file."""
    return text[:ANSWER_LIMIT].encode("utf-8", "replace").decode("utf-8")


def begin(
    deck: Deck,
    plan: Plan,
    recorder: Recorder,
    *,
    language: str = "en",
    clock: Callable[[], float] = time.monotonic,
) -> Round:
    """Draw a new round; raises NothingToPlay where no question fits the plan."""
    seed = fresh_seed() if plan.seed is None else plan.seed
    ids = draw(deck, plan, random.Random(seed))  # noqa: S311 (to be repeatable is its purpose)
    return Round(deck, ids, plan=plan, seed=seed, recorder=recorder, clock=clock, language=language)


def resume(
    deck: Deck,
    stored: StoredRound,
    recorder: Recorder,
    *,
    language: str = "en",
    clock: Callable[[], float] = time.monotonic,
) -> Round:
    """Go on with an unfinished round exactly where it was left.

    Questions that the deck has lost meanwhile are left out; raises NothingToPlay where none is
    left of an unanswered round.
    """
    known = deck.index.places
    if not stored.answers and known.keys().isdisjoint(stored.question_ids):
        raise NothingToPlay(
            msg("the deck has none of that round’s questions any more: begin a new one")
        )
    return Round(
        deck,
        stored.question_ids,
        plan=Plan.from_json(stored.plan),
        seed=stored.seed,
        recorder=recorder,
        clock=clock,
        language=language,
        stored=stored,
    )
