"""Shows our exports to the programs they are for: gift-pegjs reads the GIFT, anki the notes.

Run by hand, with network and node: ``python -m tests.counterparts.gift_and_anki [DECK]``.
Installs both in a temporary folder; neither is a dependency of this project.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import venv
from collections import Counter
from pathlib import Path
from typing import Any

from quiz.author.formats.anki import guid, write_anki
from quiz.author.formats.gift_write import write_gift
from quiz.deck.loading import load
from quiz.deck.model import Deck, Kind
from quiz.deck.shipped import shipped_deck

HERE = Path(__file__).parent
EXPECTED = {
    Kind.TEXT: "Short",
    Kind.PERSON: "Short",
    Kind.DATE: "Short",
    Kind.AMOUNT: "Short",
    Kind.NUMBER: "Numerical",
    Kind.CHOICE: "MC",
    Kind.LIST: "MC",
    Kind.ORDER: "Matching",
}


def run(*command: str | Path, cwd: Path) -> str:
    """Run a command and return its output; its errors end this script."""
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{command[0]}: {done.stdout}{done.stderr}")
    return done.stdout


def gift(deck: Deck, language: str, folder: Path) -> None:
    """Let gift-pegjs read the deck and compare what it says with what we meant."""
    exported = write_gift(deck, language)
    (folder / "deck.gift").write_text(exported.text, encoding="utf-8")
    read: list[dict[str, Any]] = json.loads(
        run("node", HERE / "read_gift.js", folder / "deck.gift", cwd=folder)
    )
    wrong = []
    for each in read:
        question = deck.question(each["title"])
        text = " ".join(question.question.get(language).split())
        if " ".join(each["stem"]["text"].split()) != text:
            wrong.append(f"{question.id}: text {each['stem']['text']!r}")
        if each["type"] != EXPECTED.get(question.kind, each["type"]):
            wrong.append(f"{question.id}: a {question.kind} became {each['type']}")
        if each["id"] != question.id:
            wrong.append(f"{question.id}: id {each['id']}")
        if each["type"] == "Short":
            right = question.answer.get(language)
            if each["choices"][0]["text"]["text"] != " ".join(right.split()):
                wrong.append(f"{question.id}: answer {each['choices'][0]}")
    types = ", ".join(f"{count} {kind}" for kind, count in Counter(e["type"] for e in read).items())
    print(f"gift-pegjs, {language}: {len(read)} of {exported.count} questions read ({types})")
    print("\n".join(wrong) or "  every text, type, id and first answer is as exported")


def anki(deck: Deck, language: str, folder: Path, python: Path) -> None:
    """Let Anki import the deck twice, the second time with a change, and show its notes."""
    exported = write_anki(deck, language)
    (folder / "deck.txt").write_text(exported.text, encoding="utf-8")
    changed = exported.text.replace("<b>", "<b>CHANGED ", 1)
    (folder / "changed.txt").write_text(changed, encoding="utf-8")
    said = json.loads(run(python, HERE / "read_anki.py", "deck.txt", "changed.txt", cwd=folder))
    guids = {guid(deck, question, language) for question in deck.questions}
    same = "the guids are ours" if set(said["guids"]) == guids else "OTHER GUIDS"
    print(f"anki {said['version']}, {language}: {said['new']} notes new, {same}")
    again = f"{said['again_new']} new, {said['again_updated']} updated"
    print(f"  imported again with one change: {again}, {said['notes']} notes in all")
    print(f"  deck {said['decks']}, type {said['types']}, tags {said['tags'][:6]}")
    for front, back in said["sample"]:
        print(f"  front: {front}\n  back:  {back}")


def main() -> None:
    """Check one deck in all its languages."""
    print_path = Path(sys.argv[1]) if len(sys.argv) > 1 else shipped_deck()
    deck = load(print_path)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        run("npm", "install", "--no-audit", "--no-fund", "gift-pegjs", cwd=folder)
        venv.create(folder / "env", with_pip=True)
        python = folder / "env" / "bin" / "python"
        run(python, "-m", "pip", "install", "-q", "anki", cwd=folder)
        for language in deck.languages or ("en",):
            gift(deck, language, folder)
            anki(deck, language, folder, python)


if __name__ == "__main__":
    main()
