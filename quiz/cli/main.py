"""Builds the command line, runs one command and turns its failures into one line and a code."""

from __future__ import annotations

import keyword
import os
import signal
import sys
from importlib import import_module
from typing import TYPE_CHECKING

from quiz import __version__
from quiz.cli import output
from quiz.cli.options import Parser
from quiz.errors import QuizError, UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from types import ModuleType

_DESCRIPTION = (
    "A fact-check quiz: questions on five news articles, answers judged fairly, and the evidence "
    "after each one.\nWithout a command: quiz play."
)
_HELP = ("-h", "--help", "--version")


COMMANDS = (
    *("play", "stats", "sources", "init", "new", "check", "preview", "judge", "fmt"),
    *("contested", "lock", "import", "export", "schema", "completion"),
)
"""In the order of ``quiz --help``; each is a module of this package."""


def command_modules(names: Sequence[str] = COMMANDS) -> tuple[ModuleType, ...]:
    """Return the modules of these commands.

    Each has ``add_to(commands)`` and ``run(arguments) -> int``, and imports nothing heavy itself.
    """
    files = (f"{name}_" if keyword.iskeyword(name) else name for name in names)
    return tuple(import_module(f"quiz.cli.{file}") for file in files)


def parser(names: Sequence[str] = COMMANDS) -> Parser:
    """Return the parser of the command line with these commands."""
    return parsers(names)[0]


def parsers(names: Sequence[str] = COMMANDS) -> tuple[Parser, Mapping[str, Parser]]:
    """Return the parser of the command line with these commands, and theirs by name."""
    whole = Parser(prog="quiz", description=_DESCRIPTION)
    whole.add_argument("--version", action="version", version=f"quiz {__version__}")
    commands = whole.add_subparsers(
        title="commands", metavar="COMMAND", required=True, parser_class=Parser
    )
    for module in command_modules(names):
        module.add_to(commands)
    return whole, commands.choices


def run(argv: Sequence[str]) -> int:
    """Run one command line (without the program's name) and return its exit code.

    0 success, 1 failure, 2 wrong usage, 130 interrupted, 141 the reader of a pipe went away.
    """
    output.prepare_streams()
    try:
        try:
            return _run_command(argv)
        finally:
            # Here, so that a pipe that is gone shows while it can still be answered quietly.
            sys.stdout.flush()
    except UsageError as error:
        output.complain(f"quiz: {error}")
        return 2
    except QuizError as error:
        output.complain(f"quiz: {error}")
        return 1
    except KeyboardInterrupt:
        return 128 + signal.SIGINT
    except BrokenPipeError:
        # The interpreter flushes once more on its way out; give it somewhere to write to.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    except OSError as error:
        output.complain(f"quiz: {_of_the_system(error)}")
        return 1


def _run_command(argv: Sequence[str]) -> int:
    arguments = list(argv)
    if not arguments or (arguments[0].startswith("-") and arguments[0] not in _HELP):
        arguments.insert(0, "play")
    name = arguments[0]
    _require_command(name)
    # The one that is named is all that is loaded: the others would cost every game some 8 ms.
    whole, commands = parsers((name,) if name in COMMANDS else COMMANDS)
    namespace, unknown = whole.parse_known_args(arguments)
    if unknown:  # told with the usage of the command; argparse would show that of the whole
        commands[name].error(f"unrecognized arguments: {' '.join(unknown)}")
    code: int = namespace.run(namespace)
    return code


def _require_command(name: str) -> None:
    """Raise UsageError, with what may have been meant, unless ``name`` is a command."""
    if name in COMMANDS or name in _HELP:
        return
    from difflib import get_close_matches

    if name.endswith((".yaml", ".yml")):
        mend = f"to play a deck: quiz play {name}"
    elif near := get_close_matches(name, COMMANDS, n=1):
        mend = f"did you mean quiz {near[0]}?"
    else:
        mend = "quiz --help lists them"
    raise UsageError(f"there is no command {name}; {mend}")


def _of_the_system(error: OSError) -> str:
    """Return what the operating system refused, in one line."""
    where = f"{os.fsdecode(error.filename)}: " if error.filename is not None else ""
    return f"{where}{error.strerror or error}"
