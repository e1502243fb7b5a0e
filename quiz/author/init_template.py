"""The deck that ``quiz init`` writes: one question of each kind, and comments that teach."""

from __future__ import annotations

from quiz.author.scalars import one_line

SCHEMA_NAME = "deck.schema.json"
"""The schema's file beside the deck, which its first line names for editors."""

_TEMPLATE = """\
# yaml-language-server: $schema=@SCHEMA@
#
# A deck of questions. Replace the questions below with yours, then:
#   quiz check @DECK@          says what is wrong, and how to mend it
#   quiz preview ID @DECK@     plays one question
#   quiz judge @DECK@ ID ...   shows how answers would be judged
#   quiz fmt @DECK@            tidies the file, comments included
#   quiz play @DECK@
#
# Any text may be one string, or one for each language:
#   question: {en: "Who wrote it?", fr: "Qui l'a écrit ?"}

title: @TITLE@
description: Nine questions, one of each kind, to replace.

# Texts that questions rest on, each under an id of its own. A question may also cite a reference
# in plain words, or a link; then no source is needed here. To have quotations looked up, keep the
# texts in a folder of your own, write `file: almanac.txt` below, and run:
#   quiz check @DECK@ --articles FOLDER
#   quiz lock @DECK@ --articles FOLDER     lets players check them without the texts
sources:
  almanac:
    label: The almanac of space flight  # how players are told which text this is
    publisher: A publisher  # only what the text itself states
    published: 1999  # a day, a month or a year: 1999-07-20, 1999-07 or 1999
    language: en

questions:
  # The shortest useful question: an id, the question, its answer and where that can be read.
  # `kind: text`, any name or phrase, is understood. Case, accents and small slips are forgiven.
  - id: first-satellite
    question: What was the first artificial satellite called?
    answer: Sputnik 1
    accept: [Spoutnik 1]  # further right answers
    cite: "NASA history office: Sputnik and the dawn of the space age"

  # A person: the surname alone is enough, another person of that name is not.
  - id: first-human-in-space
    kind: person
    topic: people  # free tags, to choose rounds by; several in a list
    difficulty: 1  # 1 to 3, more points for more
    question: Who was the first human being in space?
    answer: Yuri Gagarin
    accept: [Youri Gagarine]
    hint: His ship was called Vostok 1.
    explanation: He went once around the Earth, in less than two hours.
    cite:
      - source: almanac
        paragraph: 3  # counted from 1 over the non-empty lines of the text
        quote: Gagarin's single orbit  # the shortest piece that proves the answer
    # Tests of the answer line: quiz check runs them.
    examples:
      accept: [Gagarin, youri gagarine]
      reject: [Alexei Leonov]

  # A date: how precisely it is written here is how precisely it must be given.
  - id: first-steps
    kind: date
    topic: moon
    question: On which day (UTC) did somebody first walk on the Moon?
    answer: 1969-07-21
    cite: "NASA: Apollo 11 mission report"
    examples:
      accept: [21 July 1969]
      prompt: [July 1969]  # not wrong, but not all: one more try
      reject: [21 July 1970]

  # An amount: a number with its unit; other units of the same kind are converted.
  - id: moon-rocks
    kind: amount
    topic: moon
    difficulty: 3
    question: What mass of rocks did the Apollo missions bring back?
    answer: 382 kg
    tolerance: 5%
    cite: "NASA: lunar rocks and soils from Apollo missions"

  # A number: a plain count.
  - id: moon-walkers
    kind: number
    topic: moon
    difficulty: 2
    question: How many people have walked on the Moon?
    answer: 12
    cite: "NASA: who has walked on the Moon?"

  # A choice: the answer is written exactly as it stands among the choices.
  - id: command-module-pilot
    kind: choice
    topic: [people, moon]
    difficulty: 2
    question: Who stayed in orbit while two others landed with Apollo 11?
    choices: [Michael Collins, Buzz Aldrin, Jim Lovell, Fred Haise]
    answer: Michael Collins
    cite: "NASA: Apollo 11 mission overview"

  # A list: in any order. `need` says how many are enough. Equivalent forms go in a list of their
  # own, of which the first is shown.
  - id: mercury-seven
    kind: list
    topic: people
    difficulty: 3
    question: Name three of the seven astronauts of Project Mercury.
    answer:
      - Scott Carpenter
      - [Gordon Cooper, Gordo Cooper]
      - John Glenn
      - Gus Grissom
      - Wally Schirra
      - Alan Shepard
      - Deke Slayton
    need: 3
    cite: "NASA: Project Mercury overview"

  # An order: the items in their right order; players see them shuffled.
  - id: programmes-in-order
    kind: order
    difficulty: 2
    question: Put these American programmes in the order of their first crewed flights.
    answer: [Mercury, Gemini, Apollo, Space Shuttle]
    cite: "NASA: human space flight, a record of achievement"

  # A claim: supported, refuted, conflicting or not-enough-evidence.
  - id: wall-from-the-moon
    kind: claim
    difficulty: 1
    question: The Great Wall of China can be seen from the Moon with the naked eye.
    answer: refuted
    explanation: From the Moon, whole continents are hard to make out.
    cite:
      - source: almanac
        paragraph: 9
        quote: no single building stands out
        stance: refutes  # or supports
"""


def deck_template(deck_name: str, title: str) -> str:
    """Return a new deck: ``deck_name`` as typed in commands, ``title`` as players see it."""
    return (
        _TEMPLATE.replace("@SCHEMA@", SCHEMA_NAME)
        .replace("@DECK@", deck_name)
        .replace("@TITLE@", one_line(title, flow=False))
    )
