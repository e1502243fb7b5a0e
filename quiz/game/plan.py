"""What a player asks of a round, before any question is drawn."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

from quiz.deck.model import Kind


@dataclass(frozen=True, slots=True)
class Plan:
    """The choice of questions; an empty set leaves that side open."""

    count: int = 10
    """How many questions, at least 1; a deck with fewer matching ones gives all it has."""
    topics: frozenset[str] = frozenset()
    """Any of these tags."""
    kinds: frozenset[Kind] = frozenset()
    sources: frozenset[str] = frozenset()
    """Ids of sources; a question matches when it cites any of them."""
    difficulties: frozenset[int] = frozenset()
    seed: int | None = None
    """0 to 2**63 - 1; the same seed, deck and filters give the same round. None draws afresh."""
    timer: int = 0
    """Seconds for each question; 0 for no timer."""
    ids: tuple[str, ...] = ()
    """Exactly these questions in this order (preview, missed ones again); ends all choosing."""

    def to_json(self) -> str:
        """Return the form kept in the history file."""
        values = {
            name: sorted(value) if isinstance(value, frozenset) else value
            for name, value in asdict(self).items()
        }
        return json.dumps(values, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> Plan:
        """Read what ``to_json`` wrote, in this version or another."""
        values = json.loads(text)
        known = {kind.value for kind in Kind}
        return cls(
            count=values.get("count", 10),
            topics=frozenset(values.get("topics", ())),
            kinds=frozenset(Kind(kind) for kind in values.get("kinds", ()) if kind in known),
            sources=frozenset(values.get("sources", ())),
            difficulties=frozenset(values.get("difficulties", ())),
            seed=values.get("seed"),
            timer=values.get("timer", 0),
            ids=tuple(values.get("ids", ())),
        )
