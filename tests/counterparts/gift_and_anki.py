"""Shows our exports to the programs they are for: gift-pegjs reads the GIFT, anki the notes.

Run by hand, with network and node: ``python -m tests.counterparts.gift_and_anki [DECK ...]``
(without a deck: the sample of every kind, the one of everything tricky, the shipped deck).
Installs both in a temporary folder; neither is a dependency of this project, and pytest does not
collect this file. It says what each program made of each deck and ends with 1 if that is not what
was meant:

- every question is read by gift-pegjs with our id, text, type and answers;
- anki, in English and in French, imports every note with our guid, front and back; after an edit
  of the deck the same file again updates one note and adds none.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
import venv
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

from quiz.author.formats.anki import guid, write_anki
from quiz.author.formats.gift_answers import PROMPT_WORTH
from quiz.author.formats.gift_write import write_gift
from quiz.author.formats.wording import right_answers, shown_answers
from quiz.deck.loading import load
from quiz.deck.model import ClaimVerdict, Deck, Kind, Question, Text
from quiz.deck.shipped import shipped_deck
from quiz.errors import QuizError

HERE = Path(__file__).parent
SAMPLES = HERE.parent / "samples"
PLACEHOLDER = re.compile(r"&&([0-9]{3});")
TYPES = {
    Kind.TEXT: {"Short"},
    Kind.PERSON: {"Short"},
    Kind.DATE: {"Short"},
    Kind.AMOUNT: {"Numerical", "Short"},
    Kind.NUMBER: {"Numerical"},
    Kind.CHOICE: {"MC"},
    Kind.LIST: {"MC"},
    Kind.ORDER: {"Matching"},
    Kind.CLAIM: {"TF", "MC"},
}


def run(*command: str | Path, cwd: Path) -> str:
    """Run a command and return its output; its errors end this script."""
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{command[0]}: {done.stdout}{done.stderr}")
    return done.stdout


def one_line(text: str) -> str:
    """What gift-pegjs and HTML leave of white space."""
    return " ".join(text.split())


def gift(deck: Deck, language: str, folder: Path) -> list[str]:
    """Let gift-pegjs read the deck and return what is not as we meant it."""
    exported = write_gift(deck, language)
    (folder / "deck.gift").write_text(exported.text, encoding="utf-8")
    read: list[dict[str, Any]] = json.loads(
        run("node", HERE / "read_gift.js", folder / "deck.gift", cwd=folder)
    )
    types = ", ".join(f"{count} {kind}" for kind, count in Counter(e["type"] for e in read).items())
    print(f"gift-pegjs, {language}: {len(read)} of {exported.count} questions read ({types})")
    wrong = [
        what for each in read for what in misread(each, deck.question(each["title"]), language)
    ]
    return wrong if len(read) == exported.count else [*wrong, "questions are missing"]


def misread(read: dict[str, Any], question: Question, language: str) -> list[str]:
    """Return what gift-pegjs understood otherwise."""
    text, stem = one_line(question.question.get(language)), one_line(read["stem"]["text"])
    pairs: dict[str, tuple[object, object]] = {
        "id": (read["id"], question.id),
        "type": (read["type"] in TYPES[question.kind], True),
        "text": (stem.startswith(text), True),
        "answers": (answers_read(read), answers_meant(read["type"], question, language)),
    }
    return [f"{question.id}: {name}: {a!r}, not {b!r}" for name, (a, b) in pairs.items() if a != b]


def answers_read(read: dict[str, Any]) -> object:
    """Return the right answers as gift-pegjs has them."""
    if read["type"] == "TF":
        return read["isTrue"]
    if read["type"] == "Numerical":
        return read["choices"].get("number", read["choices"].get("numberLow"))
    if read["type"] == "Matching":
        # gift-pegjs leaves its placeholders for escapes in this half of a pair; Moodle does not.
        return [PLACEHOLDER.sub(character, pair["subanswer"]) for pair in read["matchPairs"]]
    least = 0 if read["type"] == "MC" else PROMPT_WORTH
    return [
        # A star that is one has a backslash in Moodle.
        each["text"]["text"].replace("\\*", "*")
        for each in read["choices"]
        if (each["isCorrect"] if each["weight"] is None else each["weight"] > least)
    ]


def character(found: re.Match[str]) -> str:
    """Return what a placeholder of gift-pegjs stands for."""
    return chr(int(found[1]))


def answers_meant(kind: str, question: Question, language: str) -> object:
    """Return the right answers as they should arrive."""
    if kind == "TF":
        return question.answer.plain == ClaimVerdict.SUPPORTED
    if kind == "Numerical":
        return float(question.answer.get(language).split()[0])
    shown = shown_answers(question, language)
    meant = right_answers(question, language) if kind == "Short" else shown
    if question.kind is Kind.DATE:
        meant = tuple(dict.fromkeys((*meant, *shown)))
    return [one_line(each.replace("->", "→")) for each in meant]


def anki(deck: Deck, language: str, folder: Path, python: Path) -> list[str]:
    """Let Anki import the deck, and once more after an edit; return what is not as we meant it."""
    first = deck.questions[0]
    edited = replace(
        deck, questions=(replace(first, explanation=Text("EDITED")), *deck.questions[1:])
    )
    for name, each in (("deck.txt", deck), ("edited.txt", edited)):
        (folder / name).write_text(write_anki(each, language).text, encoding="utf-8")
    wrong: list[str] = []
    for interface in ("en", "fr"):
        said = json.loads(
            run(python, HERE / "read_anki.py", interface, "deck.txt", "edited.txt", cwd=folder)
        )
        note = said["notes"][guid(deck, first, language)]
        print(
            f"anki {said['version']} in {interface}, deck in {language}: {said['new']} notes new; "
            f"again after an edit: {said['again_new']} new, {said['again_updated']} updated, "
            f"{len(said['notes'])} in all; type {said['types']}, decks {said['decks']}"
        )
        print(f"  front: {note[0]}\n  back:  {note[1]}")
        expected = {
            guid(deck, question, language): line.split("\t")[1:3]
            for question, line in zip(
                deck.questions,
                write_anki(edited, language).text.splitlines()[-len(deck.questions) :],
                strict=True,
            )
        }
        if said["notes"] != expected:
            wrong.append("the notes are not ours")
        if (said["new"], said["again_new"], said["again_updated"]) != (len(expected), 0, 1):
            wrong.append("the second import did not update just one note")
    return wrong


def decks() -> list[Path]:
    """Return the decks named, else the samples and the shipped one."""
    if sys.argv[1:]:
        return [Path(name) for name in sys.argv[1:]]
    found = [SAMPLES / "good" / "every-kind.yaml", SAMPLES / "formats" / "tricky.yaml"]
    try:
        return [*found, shipped_deck()]
    except QuizError as error:
        print(error)
        return found


def main() -> None:
    """Check each deck in all its languages."""
    wrong: list[str] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        run("npm", "install", "--no-audit", "--no-fund", "gift-pegjs", cwd=folder)
        venv.create(folder / "env", with_pip=True)
        python = folder / "env" / "bin" / "python"
        run(python, "-m", "pip", "install", "-q", "anki", cwd=folder)
        for path in decks():
            deck = load(path)
            print(f"\n{path.name}")
            for language in deck.languages or ("en",):
                wrong += gift(deck, language, folder)
                wrong += anki(deck, language, folder, python)
    print("\n" + ("\n".join(wrong) or "all as exported"))
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
