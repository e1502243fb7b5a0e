"""Asks the real yaml-language-server about a deck, as an editor would, with our schema.

Run by hand, with network and node: ``python -m tests.counterparts.language_server``.
Installs the server (npm) in a temporary folder; it is no dependency of this project, and pytest
does not collect this file. The deck names ``deck.schema.json``, printed by ``quiz schema``, in its
first line. It shows what the server says and ends with 1 if an editor would lack any of:

- the keys of a deck, of a question and of a source offered where one is begun;
- every kind offered after ``kind:``;
- a description on hovering over a key;
- a diagnostic for a wrong key and for a wrong kind, and none for the sample of every kind.
"""

from __future__ import annotations

import itertools
import json
import subprocess
import sys
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import IO, Any

from quiz.deck.model import Kind
from quiz.deck.questions import CITATION, QUESTION
from quiz.deck.reading import DECK

SAMPLE = Path(__file__).parent.parent / "samples" / "good" / "every-kind.yaml"
MODELINE = "# yaml-language-server: $schema=deck.schema.json\n"
CURSOR = "^"
"""Where the cursor stands in the decks below; taken out before the server sees them."""
QUESTION_START = "questions:\n  - id: a\n    question: Who?\n    answer: He\n"


class Server:
    """One yaml-language-server, spoken to over its standard streams (LSP 3.17)."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.numbers = itertools.count(1)
        self.process = subprocess.Popen(
            [folder / "node_modules" / ".bin" / "yaml-language-server", "--stdio"],
            cwd=folder,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        capabilities: dict[str, Any] = {"textDocument": {"completion": {}, "hover": {}}}
        self.ask(
            "initialize",
            {"processId": None, "rootUri": folder.as_uri(), "capabilities": capabilities},
        )
        self.tell("initialized", {})
        settings = {"yaml": {"completion": True, "hover": True, "validate": True}}
        self.tell("workspace/didChangeConfiguration", {"settings": settings})

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        stream = self.process.stdin
        assert stream
        stream.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        stream.flush()

    def _receive(self) -> dict[str, Any]:
        stream: IO[bytes] | None = self.process.stdout
        assert stream
        length = 0
        while line := stream.readline().strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        if not length:
            sys.exit("yaml-language-server ended")
        message: dict[str, Any] = json.loads(stream.read(length))
        if "id" in message and "method" in message:
            # It asks for settings and the like; nothing is configured beyond the deck's modeline.
            items = (message.get("params") or {}).get("items", [])
            answer = [None] * len(items) if items else None
            self._send({"id": message["id"], "result": answer})
        return message

    def tell(self, method: str, params: dict[str, Any]) -> None:
        """Send a notification."""
        self._send({"method": method, "params": params})

    def ask(self, method: str, params: dict[str, Any]) -> Any:
        """Send a request and return its result."""
        number = next(self.numbers)
        self._send({"id": number, "method": method, "params": params})
        while True:
            message = self._receive()
            if message.get("id") == number and "method" not in message:
                if "error" in message:
                    sys.exit(f"{method}: {message['error']}")
                return message["result"]

    def open(self, text: str) -> tuple[str, dict[str, int], list[dict[str, Any]]]:
        """Open a deck; return its address, the cursor's place and the diagnostics."""
        before, _, after = text.partition(CURSOR)
        path = self.folder / f"deck-{next(self.numbers)}.yaml"
        path.write_text(before + after, encoding="utf-8")
        document = {
            "uri": path.as_uri(),
            "languageId": "yaml",
            "version": 1,
            "text": before + after,
        }
        self.tell("textDocument/didOpen", {"textDocument": document})
        while True:
            message = self._receive()
            params = message.get("params") or {}
            published = message.get("method") == "textDocument/publishDiagnostics"
            if published and params["uri"] == path.as_uri():
                break
        line = before.count("\n")
        place = {"line": line, "character": len(before) - before.rfind("\n") - 1}
        return path.as_uri(), place, params["diagnostics"]

    def at_cursor(self, method: str, text: str) -> Any:
        """Open a deck and ask about the place of its cursor."""
        uri, place, _ = self.open(text)
        return self.ask(method, {"textDocument": {"uri": uri}, "position": place})

    def labels(self, text: str) -> set[str]:
        """Return what is offered at the cursor."""
        found = self.at_cursor("textDocument/completion", text)
        items = found["items"] if isinstance(found, dict) else found or []
        return {item["label"] for item in items}

    def close(self) -> None:
        """End the server."""
        self.ask("shutdown", {})
        self.tell("exit", {})
        with suppress(subprocess.TimeoutExpired):
            self.process.wait(10)
        self.process.kill()


def offers(server: Server, what: str, text: str, expected: set[str]) -> list[str]:
    """Show what is offered at the cursor; return what is missing."""
    labels = server.labels(MODELINE + text)
    print(f"offered for {what}: {', '.join(sorted(labels))}")
    missing = expected - labels
    return [f"{what}: not offered: {', '.join(sorted(missing))}"] if missing else []


def finds(server: Server, what: str, text: str, expected: str) -> list[str]:
    """Show the diagnostics of a deck; return the complaint if the expected one is not there."""
    _, _, found = server.open(MODELINE + text)
    for each in found:
        print(f"{what}: line {each['range']['start']['line'] + 1}: {each['message']}")
    if not found:
        print(f"{what}: no diagnostics")
    right = any(expected in each["message"] for each in found) if expected else not found
    return [] if right else [f"{what}: not as expected"]


def check(server: Server) -> list[str]:
    """Ask everything; return what an editor would lack."""
    used = {"id", "question", "answer"}
    wrong = [
        *offers(server, "a deck", f"title: t\n{CURSOR}", set(DECK) - {"title"}),
        *offers(server, "a question", f"{QUESTION_START}    {CURSOR}", set(QUESTION) - used),
        *offers(server, "a kind", f"{QUESTION_START}    kind: {CURSOR}", set(Kind)),
        *offers(
            server,
            "a citation",
            f"{QUESTION_START}    cite:\n      - source: s\n        {CURSOR}",
            set(CITATION) - {"source"},
        ),
        *finds(server, "wrong key", f"{QUESTION_START}    explaination: x\n", "explaination"),
        *finds(server, "wrong kind", f"{QUESTION_START}    kind: dates\n", "Value is not accepted"),
        *finds(server, "every kind", SAMPLE.read_text(encoding="utf-8"), ""),
    ]
    for key in ("kind", "prompt"):
        text = f"{QUESTION_START}    {key[0]}{CURSOR}{key[1:]}: person\n"
        hover = server.at_cursor("textDocument/hover", MODELINE + text)
        said = hover["contents"]["value"] if hover else ""
        print(f"hover over {key}: {' '.join(said.split())}")
        wrong += [] if said else [f"hover over {key}: nothing"]
    return wrong


def main() -> None:
    """Check the schema as it is printed."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name).resolve()
        install = ["npm", "install", "--no-audit", "--no-fund", "yaml-language-server"]
        subprocess.run(install, cwd=folder, capture_output=True, check=True)
        printed = subprocess.run(
            [sys.executable, "-m", "quiz", "schema"], capture_output=True, check=True
        )
        (folder / "deck.schema.json").write_bytes(printed.stdout)
        package = folder / "node_modules" / "yaml-language-server" / "package.json"
        print(f"yaml-language-server {json.loads(package.read_text())['version']}")
        server = Server(folder)
        wrong = check(server)
        server.close()
    print("\n" + ("\n".join(wrong) or "all as expected"))
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
