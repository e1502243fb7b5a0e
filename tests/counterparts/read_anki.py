"""Imports two text files into a new Anki collection and prints what it holds, as JSON.

Runs inside the environment that ``gift_and_anki.py`` makes:
``python read_anki.py LANGUAGE FILE CHANGED_FILE``.
"""

from __future__ import annotations

import json
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path
from typing import Any


def main() -> None:
    """Import the files named, the first one and then its changed form."""
    import anki.lang  # type: ignore[import-not-found]
    from anki.collection import Collection, ImportCsvRequest  # type: ignore[import-not-found]

    # Before the collection is made: its note types are named in this language.
    anki.lang.set_lang(sys.argv[1])
    with tempfile.TemporaryDirectory() as name:
        collection = Collection(str(Path(name) / "collection.anki2"))

        def bring(file: str) -> Any:
            path = str(Path(file).resolve())
            metadata = collection.get_csv_metadata(path=path, delimiter=None)
            return collection.import_csv(ImportCsvRequest(path=path, metadata=metadata)).log

        first = bring(sys.argv[2])
        again = bring(sys.argv[3])
        notes = [collection.get_note(note) for note in collection.find_notes("")]
        said = {
            "version": version("anki"),
            "new": len(first.new),
            "again_new": len(again.new),
            "again_updated": len(again.updated),
            "decks": [each.name for each in collection.decks.all_names_and_ids()],
            "types": sorted({note.note_type()["name"] for note in notes}),
            "notes": {note.guid: note.fields[:2] for note in notes},
        }
        collection.close()
    print(json.dumps(said))


if __name__ == "__main__":
    main()
