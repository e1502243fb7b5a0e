"""What the judge makes of each question, which is most of the work: done once for each wording."""

from __future__ import annotations

import json
from hashlib import blake2b
from typing import TYPE_CHECKING

from quiz.deck.packing import pack_question

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quiz.author.lint.finding import Finding
    from quiz.deck.model import Question, Source

    Findings = tuple[Finding, ...]


class Judged:
    """Asks the judge about questions, other than those it was asked about before.

    The checks it runs see a question and the languages of the sources it cites, and nothing else;
    under a digest of these, their findings can be kept.
    """

    def __init__(self, earlier: Mapping[str, Findings] | None = None) -> None:
        """Take what an earlier one had in ``now``, if there was one with the same program."""
        self._earlier = earlier or {}
        self.now: dict[str, Findings] = {}
        """What was found, by digest, in the questions asked about."""

    @property
    def changed(self) -> bool:
        """Tell whether ``now`` holds other questions than what was known earlier."""
        return self.now.keys() != self._earlier.keys()

    def findings(self, question: Question, sources: Mapping[str, Source]) -> Findings:
        """Return what is wrong in the judge's eyes, with paths from the question's own map."""
        cited = {each.source for each in question.cite if each.source in sources}
        languages = {source: sources[source].language for source in sorted(cited)}
        digest = _digest(question, languages)
        if digest not in self.now:
            known = self._earlier.get(digest)
            self.now[digest] = _judge(question, languages) if known is None else known
        return self.now[digest]


def _digest(question: Question, languages: Mapping[str, str]) -> str:
    told = json.dumps([pack_question(question), languages], ensure_ascii=False)
    return blake2b(told.encode(), digest_size=16).hexdigest()


def _judge(question: Question, languages: Mapping[str, str]) -> Findings:
    # The judge is loaded for questions that it has not seen, and not at all where it knows all.
    from quiz.author.lint import agreement, answers  # noqa: PLC0415

    return (
        *agreement.check_agreement(question, languages),
        *answers.check_own_answer(question),
        *answers.check_examples(question),
        *answers.check_choices(question),
    )
