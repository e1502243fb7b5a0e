"""An answer beside a surname: whether it holds it, and what stands round it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple

from quiz.judge.judgement import Reason
from quiz.judge.lexicon.names import BEARERS, DESCRIPTIONS, GIVEN_NAMES, KIN, PARTICLES, SUFFIXES
from quiz.judge.lexicon.spanish import SPANISH_GIVEN, SPANISH_SURNAMES
from quiz.judge.lexicon.words import ARTICLES, OF
from quiz.judge.naming.given_match import OTHER_PERSON, accept, compare_given
from quiz.judge.naming.name_slips import given_off, surname_off
from quiz.judge.wording.match import DIFFERENT, FAR, INITIALISM, LOOSE, MORE_SPECIFIC, Match
from quiz.judge.wording.typos import SHORT_WORD, may_be_slips

if TYPE_CHECKING:
    from quiz.judge.naming.name import Name

OTHER_GIVEN_NAME: Final = Match(FAR, Reason.OTHER_GIVEN_NAME)
GIVEN_NAME_ONLY: Final = Match(FAR, Reason.GIVEN_NAME_ONLY)
_PARTICLES: Final = frozenset(word for word in PARTICLES if len(word) > 1 and word != "of")
_THE: Final = (("le",), ("the",))
_ONESELF: Final = frozenset(("himself", "herself", "lui", "elle"))


def by_half_surname(right: Name, words: tuple[str, ...]) -> Match | None:
    """Ask who holds half a double surname, Curie of Joliot-Curie: Tim Lee may be anybody."""
    if not right.surname[1:]:
        return None
    for half in right.surname:
        said = by_surname(replace(right, surname=(half,)), words)
        if said is not None:
            return MORE_SPECIFIC if said.found else said
    return None


class _Split(NamedTuple):
    """An answer parted at the surname it holds."""

    before: tuple[str, ...]
    after: tuple[str, ...]
    off: int


class _Run(NamedTuple):
    """Words of an answer that stand side by side and may be the surname."""

    start: int
    end: int
    written: str


def by_surname(right: Name, words: tuple[str, ...]) -> Match | None:
    """Judge an answer that holds the surname; None where it does not."""
    runs = _runs(right, words)
    # First the surname as it is spelled, last or first as it may stand, then with a slip.
    # In a longer surname the same letters may be off, whether the given name is right or not.
    for sure in (False, True) if runs and len(right.runs[0]) < SHORT_WORD else (False,):
        for split in _splits(right, words, runs, sure=sure):
            said = _rest(right, split)
            if not sure or (said.found and (split.before or split.after)):
                return said
    return None


def _runs(right: Name, words: tuple[str, ...]) -> list[_Run]:
    """Return the runs of words that may be the surname by their letters.

    The longest come first, and of those of one length the last.
    """
    least, most = right.letters
    found = []
    for start in range(len(words)):
        written = ""
        for end in range(start, len(words)):
            written += words[end]
            if len(written) > most:
                break
            if len(written) >= least and (
                written in right.runs or may_be_slips(right.runs, (written,))
            ):
                found.append(_Run(start, end + 1, written))
    return sorted(found, key=lambda run: (run.start - run.end, -run.start))


def _splits(right: Name, words: tuple[str, ...], runs: list[_Run], *, sure: bool) -> list[_Split]:
    found = []
    for start, end, written in runs:
        off = surname_off(right, written, sure=sure)
        if off is not None:
            found.append(_Split(words[:start], words[end:], off))
    return sorted(found, key=lambda split: split.off)


def _rest(right: Name, split: _Split) -> Match:
    """Judge what stands round the right surname."""
    before, after = split.before, split.after
    suffixes = [SUFFIXES[word] for word in after if word in SUFFIXES]
    after = tuple(word for word in after if word not in SUFFIXES)
    if len(after) == 2 and after[0] in ARTICLES and after[1] in BEARERS:
        suffixes, after = [BEARERS[after[1]]], ()  # Dumas the Younger
    elif suffixes and after in _THE:
        after = ()  # Dumas le père
    if suffixes and suffixes[0] != right.suffix:
        return OTHER_PERSON
    if after and after[0] in DESCRIPTIONS and len("".join(after)) > 1:  # Fleming A.
        if after[0] in OF and not before and _is_mother(right):
            return OTHER_PERSON  # Teresa of Avila
        if not KIN.isdisjoint(after) or (len(after) == 1 and after[0] not in _ONESELF):
            return OTHER_PERSON  # Hugo Boss is not Victor Hugo
        after = ()
    if after and not split.off and _is_second_surname(right, before, after):
        after = ()
    if before and after:
        return OTHER_PERSON
    # A wrong particle is no name: van der Leyen. A letter alone is one: L. v. Beethoven.
    dropped = _PARTICLES if right.particles else frozenset[str]()
    names = before or after
    while names and names[-1] in dropped and names[-1] not in right.given:
        names = names[:-1]
    if not names:
        return accept(split.off, LOOSE, Reason.SURNAME)
    return compare_given(right, names, split.off)


def _is_mother(right: Name) -> bool:
    """Tell whether a given name stands behind what is none: Mother Teresa."""
    return right.surname[0] in GIVEN_NAMES and right.given[0] in KIN


def _is_second_surname(right: Name, before: tuple[str, ...], behind: tuple[str, ...]) -> bool:
    """Tell whether the mother's surname stands behind a Spanish name: Fidel Castro Ruz.

    Behind a surname with its particle, too: Goya y Lucientes.
    """
    if not right.particles and not (before and right.given[0] in SPANISH_GIVEN):
        return False
    return behind[-1] in SPANISH_SURNAMES and all(
        word in SPANISH_SURNAMES or word in PARTICLES for word in behind
    )


def without_surname(right: Name, words: tuple[str, ...]) -> Match:
    """Judge an answer that does not hold the surname: initials, a given name, somebody else."""
    if right.suffix and words[1:] and SUFFIXES.get(words[-1]) == right.suffix:
        words = words[:-1]  # MLK Jr
    if "".join(words) == right.initials:
        return INITIALISM if len(right.initials) > 2 else MORE_SPECIFIC  # JFK, but SA
    names = words[:-1] if words[-1] == right.surname[0][0] else words
    given = all(any(given_off(one, word) is not None for one in right.given) for word in names)
    if given and len(words) > 1 and len(words[-1]) > 1 and words == names:
        # George Washington is no George W., whatever the letter
        given = any(len(one) > 1 and given_off(one, words[-1]) is not None for one in right.given)
    if given or "".join(names) == "".join(right.given):
        single = len(words) == 1 and len(words[0]) == 1
        return DIFFERENT if single else GIVEN_NAME_ONLY
    if len(words) == 1 and words[0] in GIVEN_NAMES:
        return OTHER_GIVEN_NAME
    return DIFFERENT
