"""Answers must follow from the quotations, claims from their stances."""

from __future__ import annotations

import pytest

from quiz.author.lint.agreement import check_agreement
from quiz.author.lint.answers import check_choices, check_examples, check_own_answer
from quiz.deck.model import (
    Citation,
    Examples,
    Item,
    Kind,
    Question,
    Stance,
    Text,
)

LANGUAGES = {"fr": "fr", "en": ""}


def quoted(quote: str, stance: Stance | None = None, inference: str = "") -> Citation:
    return Citation(source="fr", paragraph=1, quote=quote, stance=stance, inference=Text(inference))


def asked(kind: Kind, answer: str, *cite: Citation, accept: tuple[str, ...] = ()) -> Question:
    return Question("q", kind, Text("?"), Text(answer), accept=accept, cite=cite)


@pytest.mark.parametrize(
    ("kind", "answer", "quote"),
    [
        (Kind.NUMBER, "11", "premiers employés: onze spécialistes de l’IA"),
        (Kind.NUMBER, "20000", "plus de 20 000 autres signataires"),
        (Kind.AMOUNT, "135 million USD", "déjà recueilli 135 millions auprès"),
        (Kind.AMOUNT, "1 billion USD", "lever un milliard de dollars"),
        (Kind.AMOUNT, "6 months", "la mise en pause, pour 6 mois, de"),
        (Kind.AMOUNT, "10000 to 30000 USD", "vendus entre 10.000 et 30.000 dollars pièce"),
        (Kind.AMOUNT, "12.5 %", "une hausse de 12,5 % environ"),
        (Kind.DATE, "2023-12-06", "publié le 6 décembre 2023"),
        (Kind.DATE, "2015", "cofondé en 2015 par"),
        (Kind.DATE, "2023-03", "créée en mars 2023 à"),
        (Kind.PERSON, "Sam Altman", "sous la direction du PDG Sam Altman"),
        (Kind.PERSON, "Steve Wozniak", "signataires (dont Steve Wozniak)"),
        (Kind.TEXT, "Nevada", "dans l’Etat du Nevada"),
        (Kind.TEXT, "open letter", "signer une lettre ouverte"),
    ],
)
def test_an_answer_in_its_quotation_agrees(kind: Kind, answer: str, quote: str) -> None:
    accept = ("lettre ouverte",) if answer == "open letter" else ()
    question = asked(kind, answer, quoted("rien du tout"), quoted(quote), accept=accept)
    assert list(check_agreement(question, LANGUAGES)) == []


@pytest.mark.parametrize(
    ("kind", "answer", "quote"),
    [
        (Kind.NUMBER, "20", "plus de 20 000 autres signataires"),
        (Kind.AMOUNT, "6 billion USD", "pour 6 mois"),
        (Kind.NUMBER, "12", "onze spécialistes de l’IA"),
        (Kind.AMOUNT, "135 billion USD", "déjà recueilli 135 millions auprès"),
        (Kind.AMOUNT, "6 weeks", "la mise en pause, pour 6 mois, de"),
        (Kind.DATE, "2023-03-09", "créée le 9 mars"),  # the year takes an inference
        (Kind.DATE, "2014", "cofondé en 2015 par"),
        (Kind.PERSON, "Steve Jobs", "signataires (dont Steve Wozniak)"),
        (Kind.TEXT, "Nevada", "dans l’Etat du Texas"),
        (Kind.TEXT, "Tesla", "rien du tout"),
    ],
)
def test_an_answer_that_is_not_there_needs_an_inference(
    kind: Kind, answer: str, quote: str
) -> None:
    (found,) = check_agreement(asked(kind, answer, quoted(quote)), LANGUAGES)
    assert found.code == "answer-not-in-quote"
    inferred = asked(kind, answer, quoted(quote, inference="by reasoning"))
    assert list(check_agreement(inferred, LANGUAGES)) == []


def test_without_quotations_there_is_nothing_to_agree_with() -> None:
    question = asked(Kind.TEXT, "Nevada", Citation(reference="Le Monde, 17 November 2023"))
    assert list(check_agreement(question, LANGUAGES)) == []


@pytest.mark.parametrize("kind", [Kind.LIST, Kind.ORDER])
def test_every_item_stands_in_some_quotation(kind: Kind) -> None:
    items = (Item(Text("Tesla")), Item(Text("the rocket firm"), also=("SpaceX",)))
    question = Question(
        "q", kind, Text("?"), items=items, cite=(quoted("chez Tesla"), quoted("puis SpaceX"))
    )
    assert list(check_agreement(question, LANGUAGES)) == []
    lacking = Question("q", kind, Text("?"), items=items, cite=(quoted("chez Tesla"),))
    (found,) = check_agreement(lacking, LANGUAGES)
    assert (found.code, found.path) == ("item-not-in-quote", ("answer", 1))


S, R = Stance.SUPPORTS, Stance.REFUTES


@pytest.mark.parametrize(
    ("verdict", "stances", "findings"),
    [
        ("supported", [S, S], 0),
        ("supported", [S, R], 1),
        ("supported", [None], 1),
        ("refuted", [R], 0),
        ("refuted", [S], 1),
        ("conflicting", [S, R], 0),
        ("conflicting", [S, R, R], 0),
        ("conflicting", [S, S], 1),
        ("conflicting", [None, S, R], 1),
        ("conflicting", [None], 2),
        ("not-enough-evidence", [None, None], 0),
        ("not-enough-evidence", [None, S], 1),
    ],
)
def test_stances_add_up_to_the_verdict(
    verdict: str, stances: list[Stance | None], findings: int
) -> None:
    question = asked(Kind.CLAIM, verdict, *(quoted("rien", each) for each in stances))
    found = list(check_agreement(question, LANGUAGES))
    assert [each.code for each in found] == ["claim-stance"] * findings


def test_a_plain_reference_has_no_stance_to_check() -> None:
    question = asked(
        Kind.CLAIM, "refuted", Citation(reference="Le Monde"), quoted("rien", Stance.SUPPORTS)
    )
    (found,) = check_agreement(question, LANGUAGES)
    assert found.path == ("cite", 1, "stance")


@pytest.mark.parametrize(
    ("examples", "paths"),
    [
        (Examples(accept=("135 millions", "135 million dollars")), []),
        (Examples(accept=("136 million",)), [("examples", "accept", 0)]),
        (Examples(reject=("135 billion", "135 million dollars")), [("examples", "reject", 1)]),
        (Examples(prompt=("135 billion",)), [("examples", "prompt", 0)]),
    ],
)
def test_examples_are_put_to_the_judge(examples: Examples, paths: list[object]) -> None:
    question = Question("q", Kind.AMOUNT, Text("?"), Text("135 million USD"), examples=examples)
    assert [each.path for each in check_examples(question)] == paths


def test_an_answer_is_accepted_as_it_stands() -> None:
    assert list(check_own_answer(asked(Kind.TEXT, "Nevada"))) == []
    rejected = Question("q", Kind.TEXT, Text("?"), Text("Nevada"), reject=("nevada",))
    (found,) = check_own_answer(rejected)
    assert found.code == "answer-rejected"


@pytest.mark.parametrize(
    ("choices", "alike"),
    [
        (("Tesla", "Nvidia", "Microsoft"), 0),
        (("a red folder", "the red folder", "a blue one"), 1),
        (("10,000 CPUs", "10,000 GPUs", "1,000 GPUs"), 0),
        (("Microsoft", "Microsft", "Tesla"), 1),
        (("2 months", "6 months", "12 months"), 0),
        (("Musk", "Altman", "Musk"), 1),
    ],
)
def test_choices_that_the_judge_takes_for_one_another_are_told(
    choices: tuple[str, ...], alike: int
) -> None:
    question = Question(
        "q",
        Kind.CHOICE,
        Text("?"),
        Text(choices[0]),
        items=tuple(Item(Text(each)) for each in choices),
    )
    assert len(list(check_choices(question))) == alike
