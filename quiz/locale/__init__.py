"""English and French texts of the interface.

English sentences are the message ids; French comes from a compiled gettext catalogue beside this
file. A ``Translator`` is passed to whoever speaks to the player; there is no global language.
"""

from __future__ import annotations

import gettext
import locale as system_locale
import os
from functools import cache
from pathlib import Path

LANGUAGES = ("en", "fr")
_CATALOGUES = Path(__file__).parent


def msg(message: str) -> str:
    """Mark a message id where it is written down; whoever shows it translates it."""
    return message


class Translator:
    """Turns English messages into one interface language."""

    __slots__ = ("_catalogue", "language")

    def __init__(self, language: str, catalogue: gettext.NullTranslations) -> None:
        self.language = language
        """``en`` or ``fr``."""
        self._catalogue = catalogue

    def __call__(self, message: str, /, **values: object) -> str:
        """Return ``message`` in this language with its ``{name}`` fields filled from ``values``."""
        text = self._catalogue.gettext(message) if message else ""
        return text.format(**values) if values else text

    def plural(self, one: str, many: str, count: int, /, **values: object) -> str:
        """Return the form for ``count``, which fills ``{count}`` besides ``values``."""
        return self._catalogue.ngettext(one, many, count).format(count=count, **values)


@cache
def translator(language: str) -> Translator:
    """Return the translator for a language code; a code without catalogue speaks English."""
    if language not in LANGUAGES:
        language = "en"
    if language == "en":
        return Translator("en", gettext.NullTranslations())
    return Translator(language, gettext.translation("quiz", _CATALOGUES, [language], fallback=True))


def preferred_language(environment: dict[str, str] | None = None) -> str:
    """Return the interface language the environment asks for, English where it asks for none.

    Reads LC_ALL, LC_MESSAGES and LANG in POSIX order, then the system's own setting.
    """
    variables = os.environ if environment is None else environment
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := variables.get(name):
            code = value.split("_")[0].split(".")[0].lower()
            return code if code in LANGUAGES else "en"
    system = (system_locale.getlocale()[0] or "") if environment is None else ""
    return "fr" if system.lower().startswith("fr") else "en"
