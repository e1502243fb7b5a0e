"""A fact-check quiz for the terminal: decks with sources, a fair judge, and the evidence."""

__version__ = "0.1.0"
