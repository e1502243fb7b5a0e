"""The plain line mode: a whole round through standard input and output, line by line.

Made for screen readers, pipes and terminals that cannot do more: nothing is repainted, nothing
said by colour or place alone.
"""

from __future__ import annotations

import shlex
import sys
import time
from typing import TYPE_CHECKING

from quiz.cli import plain_lines as lines
from quiz.cli.line_io import Left, Lines
from quiz.cli.plain_evidence import Backing
from quiz.deck.loading import load_cached
from quiz.deck.model import Kind
from quiz.deck.shipped import is_shipped
from quiz.deck.signature import signature
from quiz.errors import QuizError
from quiz.game.plan import Plan
from quiz.game.round import begin, resume
from quiz.game.standing import Stage
from quiz.locale import LANGUAGES, translator

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from quiz.deck.model import Deck
    from quiz.game.round import Round
    from quiz.history.store import History
    from quiz.locale import Translator

HELP = ("/help", "/aide")
"""The command that lists all commands, in either language."""


class PlainGame:
    """Leads through one round."""

    def __init__(
        self,
        played: Round,
        io: Lines,
        *,
        last_answered: Mapping[str, str],
        refresh: Callable[[], Deck | None],
        backing: Backing,
        deck_named: str = "",
        keeps: bool = True,
    ) -> None:
        """``refresh`` gives the deck anew where its file was changed, else None.

        ``keeps`` False says that this is a preview, of which nothing is kept.
        """
        self.played = played
        self.io = io
        self._last_answered = last_answered
        self._refresh = refresh
        self._backing = backing
        self._deck_named = deck_named
        self._keeps = keeps
        self._told_unsaved = ""
        self._remark_awaited = False

    @property
    def tr(self) -> Translator:
        """The translator of the language in force."""
        return translator(self.played.language)

    def play(self) -> None:
        """Play to the end; raises Left where the player leaves before."""
        self.io.tell(*lines.opening(self.played, self.tr))
        while self.played.stage is not Stage.FINISHED:
            if self.played.stage is Stage.ASKING:
                self._question()
            else:
                self._verdict()
        self.io.tell("", *lines.results(self.played, self._deck_named, self._backing, self.tr))

    def _question(self) -> None:
        if (deck := self._refresh()) is not None:
            self.played.reload(deck)
            if self.played.stage is not Stage.ASKING:
                return
        self.io.tell("", *lines.asking(self.played, self.tr))
        while self.played.stage is Stage.ASKING:
            line = self.io.ask().strip()
            if self.played.seconds_left() <= 0:
                self.played.time_out()
            elif self._common(line):
                if line[1:] in LANGUAGES:
                    self.io.tell(*lines.asking(self.played, self.tr))
            elif line == "?":
                self.played.take_hint()
                self.io.tell(lines.hint(self.played, self.tr))
            elif line and self._picks_nothing(line):
                self.io.tell("≈ " + self.tr("Not one of the options: give the letter of one."))
            else:
                self.played.submit(line)
                if self.played.stage is Stage.ASKING:
                    self.io.tell(*lines.prompted(self.played, self.tr))
            self._warn_unsaved()

    def _picks_nothing(self, line: str) -> bool:
        """Tell whether a line names no option: a slip of the finger should not cost a question."""
        from quiz.judge import understand

        question = self.played.question
        picks_one = question.kind in (Kind.CHOICE, Kind.CLAIM)
        return picks_one and not understand(question, line, self.played.language)

    def _verdict(self) -> None:
        self._show_verdict()
        self.io.tell(self._keys())
        self._remark_awaited = False
        while self.played.stage is Stage.ANSWERED:
            line = self.io.ask().strip()
            if not line:
                self.played.advance()
            elif self._common(line):
                if line[1:] in LANGUAGES:
                    self._show_verdict()
                    self.io.tell(self._keys())
            elif line == "!":
                if self.played.overruled:
                    self.played.undo_overrule()
                else:
                    self.played.overrule()
                self.io.tell(lines.head(self.played, self.tr))
                self.io.tell(self._keys())
            elif line == "o" and self._backing.readable(self.played.question, self.played.deck):
                self.io.tell(
                    *self._backing.context(self.played.question, self.played.deck, self.tr)
                )
            elif line == "x" or line.startswith("x "):
                self._contest(line[1:].strip())
            elif self._remark_awaited:
                self._contest(line)
            else:
                self.io.tell(self._keys())
            self._warn_unsaved()

    def _contest(self, remark: str) -> None:
        if not self._keeps:
            self.io.tell(self.tr("A preview keeps nothing: contest it in a round."))
            return
        self.played.contest(remark)
        self._remark_awaited = not remark
        self.io.tell(self.tr("Noted. `quiz contested` lists it."))
        if not remark:
            self.io.tell(self.tr("To say why, type it now; Enter goes on."))

    def _show_verdict(self) -> None:
        since = self._last_answered.get(self.played.question.id, "")
        self.io.tell("", *lines.verdict(self.played, since, self._backing, self.tr))

    def _keys(self) -> str:
        return lines.after_verdict(self.played, self._backing, self.tr)

    def _common(self, line: str) -> bool:
        """Obey a command that works everywhere; tell whether it was one."""
        if line in ("q", "/q"):
            raise Left
        if line in HELP:
            self.io.tell(*lines.help_lines(self.tr))
        elif line.startswith("/") and line[1:] in LANGUAGES:
            self.played.language = line[1:]
        else:
            return False
        return True

    def _warn_unsaved(self) -> None:
        """Say once, and again when the cause changes, that answers are not kept."""
        unsaved = self.played.unsaved
        if unsaved and unsaved != self._told_unsaved:
            self.io.tell(unsaved)
        self._told_unsaved = unsaved


def play(
    deck_path: Path,
    plan: Plan | None,
    history: History,
    *,
    language: str,
    watch: bool = False,
    articles: Path | None = None,
    clock: Callable[[], float] = time.monotonic,
) -> int:
    """Play one round of a deck; ``plan`` None offers an unfinished round first.

    Returns 0, left early or not; raises QuizError where there is nothing to play.
    """
    if sys.stdin is None:
        raise QuizError("standard input is closed: quiz play needs it to read your answers")
    deck = load_cached(deck_path)
    io = Lines()
    tr = translator(language)
    if history.mishap is not None:
        io.tell(history.mishap.sentence(tr))
    last_answered = history.last_answered(deck.key)
    deck_named = "" if is_shipped(deck_path) else str(deck_path)
    played: Round | None = None
    try:
        played = _chosen_round(deck, plan, history, io, language=language, clock=clock)
        refresh = _watcher(deck_path, io, played) if watch else _unchanged
        game = PlainGame(
            played,
            io,
            last_answered=last_answered,
            refresh=refresh,
            backing=Backing.beside(deck_path, articles),
            deck_named=deck_named,
            keeps=history.path is not None or history.trouble is not None,
        )
        game.play()
    except (Left, KeyboardInterrupt) as leaving:
        tr = translator(played.language) if played else tr
        io.tell(_farewell(played, history, deck_named, tr))
        if isinstance(leaving, KeyboardInterrupt):
            raise
    return 0


def _chosen_round(
    deck: Deck,
    plan: Plan | None,
    history: History,
    io: Lines,
    *,
    language: str,
    clock: Callable[[], float],
) -> Round:
    tr = translator(language)
    stored = history.unfinished(deck.key) if plan is None else None
    if stored is not None and stored.goes_on_in(deck.index.places):
        done, total = len(stored.answers), len(stored.question_ids)
        io.tell(
            tr("A round was left with {done} of {total} answered.", done=done, total=total),
            tr("Enter goes on with it, n begins a new one."),
        )
        if not io.ask().strip().casefold().startswith("n"):
            return resume(deck, stored, history, language=language, clock=clock)
        history.discard(stored.id)
    return begin(deck, plan or Plan(), history, language=language, clock=clock)


def _farewell(played: Round | None, history: History, deck_named: str, tr: Translator) -> str:
    if played is None:  # at the question whether to go on with the round that was left
        return tr("The round that was left is kept.")
    if not (played.answers or played.hint_used or played.judgement):
        return tr("Left before the first answer: there is nothing to keep.")
    if played.unsaved:
        return played.unsaved
    if history.path is None:
        return tr("Left.")
    return tr(
        "Left at question {position} of {total}: {command} goes on with it.",
        position=played.position + 1,
        total=played.total,
        command=f"quiz play {shlex.quote(deck_named)}" if deck_named else "quiz play",
    )


def _unchanged() -> Deck | None:
    return None


def _watcher(path: Path, io: Lines, played: Round) -> Callable[[], Deck | None]:
    """Return a function that loads the deck where its file was saved since the last call."""
    seen = signature(path)

    def refresh() -> Deck | None:
        nonlocal seen
        now = signature(path)
        if now is None or now == seen:
            return None
        seen = now
        try:
            return load_cached(path)
        except QuizError as error:
            # The deck as it was goes on being played while its author mends it.
            tr = translator(played.language)
            told = tr("The game goes on with the deck as it was. `quiz check` says:")
            io.tell("", told, *str(error).splitlines())
            return None

    return refresh
