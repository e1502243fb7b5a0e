"""Names of people and gods that French and English write too differently for slips: Poutine, Putin.

Most others are so near (Gorbatchev, Aristote) that they are taken as misspelt.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_GROUPS: Final = """
Putin Poutine | Yeltsin Eltsine | Khrushchev Khrouchtchev | Brezhnev Brejnev | Zhukov Joukov
Chekhov Tchekhov | Pushkin Pouchkine | Solzhenitsyn Soljenitsyne | Zhdanov Jdanov
Nijinsky Nizhinsky Nijinski | Turgenev Tourgueniev | Nureyev Noureev | Kutuzov Koutouzov
Columbus Colomb | Michelangelo Michel-Ange | Boccaccio Boccace | Caravaggio Caravage
Petrarch Pétrarque | Erasmus Érasme | Linnaeus Linné | Vitruvius Vitruve | Ptolemy Ptolémée
Livy Tite-Live | Ovid Ovide | Plutarch Plutarque | Seneca Sénèque | Nero Néron | Tiberius Tibère
Augustus Auguste | Catullus Catulle | Lucretius Lucrèce | Tacitus Tacite | Suetonius Suétone
Aeschylus Eschyle | Aesop Ésope | Polybius Polybe | Epicurus Épicure
Moses Moïse | Noah Noé | Odysseus Ulysses Ulysse | Aeneas Énée | Perseus Persée | Theseus Thésée
Orpheus Orphée | Oedipus Œdipe | Icarus Icare | Daedalus Dédale | Sisyphus Sisyphe
Pegasus Pégase | Juno Junon | Dionysus Dionysos | Hephaestus Héphaïstos | Laozi Lao-Tzu Lao-Tseu
"""
_NAMES: Final = {
    name: frozenset(group.split()) - {name}
    for group in _GROUPS.replace("\n", " | ").split("|")
    for name in group.split()
}
_NAME: Final = re.compile(rf"(?<!\w)(?:{'|'.join(_NAMES)})(?!\w)")


def in_both_languages(text: str) -> Iterator[str]:
    """Yield ``text`` with the first such name in it as the other language has it."""
    found = _NAME.search(text)
    if found:
        for other in sorted(_NAMES[found[0]]):
            yield f"{text[: found.start()]}{other}{text[found.end() :]}"
