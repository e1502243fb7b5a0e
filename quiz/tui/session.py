"""What the screens share: the deck being played, the history, the articles, the settings."""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from quiz import settings
from quiz.deck.loading import load_cached
from quiz.game.corrections import corrections_since
from quiz.history.store import History

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from quiz.deck.articles import Articles
    from quiz.deck.lock import Lock
    from quiz.deck.model import Citation, Correction, Deck, Question
    from quiz.game.plan import Plan
    from quiz.game.recorder import Recorder
    from quiz.game.round import Round
    from quiz.history.mastery import LeftRound
    from quiz.history.records import Stats, StoredRound
    from quiz.locale import Translator


ROUNDS_SHOWN = 40
"""How many rounds the statistics look back on."""


class Mastered(NamedTuple):
    """How many questions are mastered."""

    total: int = 0
    by_topic: Mapping[str, int] = MappingProxyType({})


class Session:
    """One sitting with one deck; opens the history when something needs it."""

    def __init__(
        self,
        deck_path: Path,
        *,
        data_dir: Path,
        articles: Path | None = None,
        recorder: Recorder | None = None,
    ) -> None:
        """Load the deck; raises DeckError. ``recorder`` stands in for the history in previews."""
        self.deck_path = deck_path
        self.deck: Deck = load_cached(deck_path)
        self.data_dir = data_dir
        self._recorder = recorder
        self._articles_given = articles

    @cached_property
    def history(self) -> History:
        """The history file, opened on first use."""
        return History.open(self.data_dir)

    @property
    def keeps(self) -> bool:
        """Whether anything of this sitting goes into the history; a preview leaves no trace."""
        return self._recorder is None

    @property
    def recorder(self) -> Recorder:
        """Where rounds are kept."""
        return self.history if self._recorder is None else self._recorder

    def close(self) -> None:
        """Close what was opened."""
        if "history" in self.__dict__:
            self.history.close()

    def reload(self) -> None:
        """Read the deck again; raises DeckError and then keeps the one there was."""
        self.deck = load_cached(self.deck_path)
        self.__dict__.pop("lock", None)

    # -- rounds

    def begin(self, plan: Plan, language: str) -> Round:
        """Draw a new round; raises NothingToPlay."""
        from quiz.game.round import begin

        return begin(self.deck, plan, self.recorder, language=language)

    def left(self) -> LeftRound | None:
        """Return the round that was left last, if any of its questions is still in the deck."""
        left = self.history.left(self.deck.key)
        return left if left and left.goes_on_in(self.deck.index.places) else None

    def unfinished(self) -> StoredRound | None:
        """Return the whole of the round that ``left`` tells of."""
        stored = self.history.unfinished(self.deck.key)
        return stored if stored and stored.goes_on_in(self.deck.index.places) else None

    def resume(self, stored: StoredRound, language: str) -> Round:
        """Go on with a round that was left."""
        from quiz.game.round import resume

        return resume(self.deck, stored, self.recorder, language=language)

    def mastered(self) -> Mastered:
        """Count the questions of the deck that are mastered."""
        index = self.deck.index
        known = [each for each, known in self.history.mastery(self.deck.key).items() if known]
        # Only these entries are made: a deck may have 10,000.
        places = index.places if known else {}
        entries = [index[places[each]] for each in known if each in places]
        return Mastered(len(entries), Counter(topic for each in entries for topic in each.topics))

    def stats(self) -> Stats:
        """Return what the history says of this deck."""
        return self.history.stats(self.deck.key, rounds=ROUNDS_SHOWN)

    def history_notice(self, tr: Translator) -> str:
        """Return what the player should know of the history file, nothing where all is well."""
        mishap = self.history.mishap
        return mishap.sentence(tr) if mishap else ""

    def corrections(self, question: Question) -> tuple[Correction, ...]:
        """Return the corrections made since this player answered the question before today's."""
        if not question.corrections or not self.keeps:
            return ()
        return corrections_since(question, self._last_answered.get(question.id, ""))

    @cached_property
    def _last_answered(self) -> Mapping[str, str]:
        """As it stood when the session began, so that today's answers do not hide a correction."""
        return self.history.last_answered(self.deck.key)

    # -- evidence

    @cached_property
    def lock(self) -> Lock | None:
        """The evidence lock beside the deck, None where there is none that can be read."""
        from quiz.deck import lockfile

        return lockfile.beside(self.deck_path)

    def proof(self, citation: Citation) -> bool | None:
        """Tell whether the lock proves a quotation; None where nothing can be said."""
        from quiz.deck.lock import Standing, proof

        found = proof(self.lock, citation)
        if found.standing in (Standing.NO_LOCK, Standing.NO_QUOTE):
            return None
        return found.proven

    @property
    def articles_folder(self) -> Path | None:
        """The folder given on the command line, else the one remembered."""
        return self._articles_given or settings.load(self.data_dir).articles_folder

    @property
    def articles(self) -> Articles | None:
        """The articles, where the player has them."""
        folder = self.articles_folder
        if folder is None:
            return None
        from quiz.deck.articles import Articles

        return Articles(folder)

    def use_articles(self, folder: Path) -> None:
        """Take a folder of articles into use and remember it."""
        self._articles_given = folder
        settings.remember(self.data_dir, articles=str(folder.resolve()))

    def readable(self, question: Question) -> bool:
        """Tell whether any citation of the question can be read in its article."""
        return self.articles_folder is not None and any(
            each.source and self.deck.sources[each.source].file for each in question.cite
        )

    def link(self, question: Question) -> str:
        """Return the first http(s) address among the question's citations, else nothing."""
        for citation in question.cite:
            url = self.deck.sources[citation.source].url if citation.source else citation.reference
            if url.startswith(("http://", "https://")) and " " not in url.strip():
                return url.strip()
        return ""
