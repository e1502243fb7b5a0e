"""The authored form of a deck, field by field: what each is for, with examples.

These models are what ``quiz schema`` and the table of fields in the README are made of. The
loader reads nodes with positions instead, so as to report all mistakes at once where they stand,
and fast; a test holds the two to the same fields, and every deck that loads to this schema.
"""

from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import BaseModel, ConfigDict, Field, WithJsonSchema

from quiz.deck import shapes

String = Annotated[str, WithJsonSchema(shapes.STRING)]
Text = Annotated[str | dict[str, str], WithJsonSchema(shapes.TEXT)]
Texts = Annotated[str | dict[str, str] | list[str | dict[str, str]], WithJsonSchema(shapes.TEXTS)]
Strings = Annotated[str | list[str], WithJsonSchema(shapes.STRINGS)]
_Item: TypeAlias = str | dict[str, str] | list[str | dict[str, str]]
Items = Annotated[list[_Item], WithJsonSchema(shapes.ITEMS)]
Answer = Annotated[str | dict[str, str] | list[_Item], WithJsonSchema(shapes.ANSWER)]
Id = Annotated[str, WithJsonSchema(shapes.ID)]
Language = Annotated[str, WithJsonSchema(shapes.LANGUAGE)]
KindWord = Annotated[str, WithJsonSchema(shapes.KIND)]
StanceWord = Annotated[str, WithJsonSchema(shapes.STANCE)]
Difficulty = Annotated[int, WithJsonSchema(shapes.DIFFICULTY)]
Count = Annotated[int, WithJsonSchema(shapes.COUNT)]
Paragraphs = Annotated[int | str | list[int | str], WithJsonSchema(shapes.PARAGRAPHS)]
Day = Annotated[str, WithJsonSchema(shapes.DAY)]
PartialDay = Annotated[str, WithJsonSchema(shapes.PARTIAL_DAY)]
Url = Annotated[str, WithJsonSchema(shapes.URL)]
File = Annotated[str, WithJsonSchema(shapes.FILE)]
Tolerance = Annotated[str, WithJsonSchema(shapes.TOLERANCE)]


class Form(BaseModel):
    """A map of known fields."""

    model_config = ConfigDict(extra="forbid")


class SourceForm(Form):
    """A text that questions rest on. Give what the text itself states, and no more."""

    label: Text | None = Field(
        None,
        description="how players are told which text this is, in your own words",
        examples=[{"en": "The open letter", "fr": "La lettre ouverte"}],
    )
    title: String | None = Field(
        None, description="the title that the text states", examples=["Almanac of the planets"]
    )
    publisher: String | None = Field(
        None, description="who published it", examples=["Presse-citron"]
    )
    author: String | None = Field(None, description="who wrote it", examples=["A. Stargazer"])
    published: PartialDay | None = Field(
        None,
        description="the day, month or year of publication",
        examples=["2023-04-17", "2023-04", "2023"],
    )
    updated: PartialDay | None = Field(
        None, description="the day, month or year of its last change", examples=["2023-04-18"]
    )
    language: Language | None = Field(
        None, description="the code of the language it is written in", examples=["fr"]
    )
    url: Url | None = Field(
        None,
        description="its address, http or https, which players can open",
        examples=["https://example.org/almanac"],
    )
    file: File | None = Field(
        None,
        description="its name inside an articles folder, when the player has one",
        examples=["almanac.txt"],
    )
    not_evidence: Paragraphs | None = Field(
        None,
        description="paragraphs that may not be cited, such as menus and advertisements",
        examples=[[1, 13, "21-28"]],
    )


class CitationForm(Form):
    """One piece of evidence: a quotation from a source of the deck."""

    source: String = Field(description="the id of a source of the deck", examples=["almanac"])
    paragraph: Count | None = Field(
        None,
        description="which paragraph, counted from 1 over the non-empty lines of the file",
        examples=[17],
    )
    quote: String | None = Field(
        None,
        description="the shortest piece of the paragraph that proves the answer, word for word",
        examples=["pause, pour 6 mois"],
    )
    gloss: Text | None = Field(
        None,
        description="the quotation in other languages, in your own words",
        examples=[{"en": "a six-month pause"}],
    )
    inference: Text | None = Field(
        None,
        description="the step of reasoning from the quotation to the answer, where there is one",
        examples=[{"en": "The Thursday of that week was the 9th."}],
    )
    stance: StanceWord | None = Field(
        None, description="what the citation does to the claim", examples=["supports"]
    )


class ExamplesForm(Form):
    """The question's own tests of its answer line, run by `quiz check`."""

    accept: Texts | None = Field(
        None, description="answers that must be right", examples=[["six mois", "half a year"]]
    )
    prompt: Texts | None = Field(
        None, description="answers that must get one more try", examples=[["6"]]
    )
    reject: Texts | None = Field(
        None, description="answers that must be wrong", examples=[["six weeks", "5 months"]]
    )


class CorrectionForm(Form):
    """A change to a question, told to players who answered it before."""

    date: Day = Field(description="the day of the change", examples=["2024-01-31"])
    text: Text = Field(
        description="what was wrong and what is right", examples=["The year was given as 2019."]
    )


class QuestionForm(Form):
    """One question with its answer line and its evidence."""

    id: Id = Field(
        description="a-z, 0-9 and hyphens, unique and permanent: players' history hangs on it",
        examples=["letter-length"],
    )
    kind: KindWord | None = Field(
        None, description="what sort of answer is asked for", examples=["date"]
    )
    topic: Strings | None = Field(
        None, description="a free tag, or several as a list", examples=["money", ["money", "chips"]]
    )
    difficulty: Difficulty | None = Field(
        None, description="1 easy (the default), 2 medium, 3 hard", examples=[2]
    )
    question: Text = Field(
        description="the question, or the claim that is to be weighed",
        examples=[{"en": "Who ...?", "fr": "Qui ... ?"}],
    )
    choices: Items | None = Field(
        None,
        description="choice: all choices, the right one among them; players see them shuffled",
        examples=[["Venus", "Mars", "Jupiter"]],
    )
    answer: Answer = Field(
        description="the right answer as players are shown it; a list for list and order",
        examples=["6 months", "2023-03-09", "Sam Altman", ["Mercury", "Venus"]],
    )
    need: Count | None = Field(
        None,
        description="list: how many items make a complete answer (all of them by default)",
        examples=[3],
    )
    tolerance: Tolerance | None = Field(
        None, description="amount, number: how far an answer may be off", examples=["5%"]
    )
    accept: Texts | None = Field(
        None, description="further right answers", examples=[["half a year"]]
    )
    prompt: Texts | None = Field(
        None,
        description="answers that are not wrong, but too vague: they get one more try",
        examples=[["some months"]],
    )
    reject: Texts | None = Field(
        None, description="answers that look alike, but are wrong", examples=[["6 weeks"]]
    )
    hint: Text | None = Field(
        None,
        description="help that costs half of the points; it must not give the answer away",
        examples=[{"en": "Less than a year.", "fr": "Moins d’un an."}],
    )
    explanation: Text | None = Field(
        None,
        description="one or two sentences shown after the answer, which add something",
        examples=[{"en": "Six months is what the letter asked for."}],
    )
    cite: String | CitationForm | list[String | CitationForm] | None = Field(
        None,
        description="the evidence: a citation of a source, or a reference in words; or several",
        examples=["Le Monde, 17 November 2023", {"source": "almanac", "paragraph": 17}],
    )
    examples: ExamplesForm | None = Field(
        None, description="the question's own tests of its answer line"
    )
    corrections: CorrectionForm | list[CorrectionForm] | None = Field(
        None, description="changes that players who answered before are told of"
    )
    review_by: Day | None = Field(
        None,
        description="the day after which the fact may have gone stale",
        examples=["2026-12-31"],
    )


class DeckForm(Form):
    """A deck: what it is called, what it rests on, what it asks."""

    title: Text | None = Field(
        None,
        description="what the deck is called; players' history of it is kept under this",
        examples=[{"en": "Planets", "fr": "Les planètes"}],
    )
    description: Text | None = Field(
        None, description="a sentence or two about it", examples=["Ten questions on planets."]
    )
    sources: dict[Id, SourceForm] | None = Field(
        None, description="the texts that questions cite, by id"
    )
    questions: list[QuestionForm] = Field(description="the questions", min_length=1)
