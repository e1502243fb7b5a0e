"""What people do and what they practise: architect and architecture, peintre and peinture."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from quiz.values.shape import word_set

if TYPE_CHECKING:
    from collections.abc import Mapping

_PRACTISED: Final = """
accountant/accounting accountant/accountancy actor/acting architect/architecture
astronomer/astronomy banker/banking barrister/law biologist/biology botanist/botany
boxer/boxing builder/building carpenter/carpentry chemist/chemistry composer/composing cook/cooking
cook/cookery dancer/dance dancer/dancing dentist/dentistry designer/design economist/economics
engineer/engineering farmer/farming farmer/agriculture gardener/gardening geographer/geography
geologist/geology gymnast/gymnastics historian/history jeweller/jewellery journalist/journalism
lawyer/law linguist/linguistics mathematician/mathematics mathematician/maths musician/music
nurse/nursing painter/painting pharmacist/pharmacy philosopher/philosophy
photographer/photography physicist/physics plumber/plumbing poet/poetry politician/politics
potter/pottery printer/printing psychiatrist/psychiatry psychologist/psychology sculptor/sculpture
singer/singing soldier/army surgeon/surgery surveyor/surveying tailor/tailoring teacher/teaching
vet/veterinary weaver/weaving writer/writing zoologist/zoology
acteur/theatre architecte/architecture astronome/astronomie avocat/droit biologiste/biologie
botaniste/botanique boxeur/boxe chimiste/chimie chirurgien/chirurgie comptable/comptabilite
cuisinier/cuisine danseur/danse dentiste/dentisterie economiste/economie enseignant/enseignement
geographe/geographie geologue/geologie historien/histoire ingenieur/ingenierie jardinier/jardinage
journaliste/journalisme juriste/droit linguiste/linguistique mathematicien/mathematiques
mathematicien/maths medecin/medecine musicien/musique peintre/peinture pharmacien/pharmacie
philosophe/philosophie photographe/photographie physicien/physique poete/poesie potier/poterie
psychiatre/psychiatrie psychologue/psychologie sculpteur/sculpture zoologiste/zoologie
"""
_PAIRS: Final = tuple(tuple(pair.split("/")) for pair in _PRACTISED.split())


def _by_either() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for one, other in _PAIRS:
        found[one] = (*found.get(one, ()), other)
        found[other] = (*found.get(other, ()), one)
    return MappingProxyType(found)


PRACTISED: Final = _by_either()
"""By who practises it what is practised, and the other way round."""

DISCIPLINES: Final = frozenset(what for _, what in _PAIRS) | word_set(
    "art audio ballet ceramics cinema film literature medicine optics radio statistics television"
    " theatre theater theology ceramique litterature optique statistique theologie"
)
"""What a field is, whatever more is said of it: oil painting is painting."""
