"""Characters that have no place in a text: they command a terminal, or hide what is written.

Each constant is what stands between the brackets of a regular expression.
"""

CONTROLS = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"
"""C0 without tab, line feed and carriage return, DEL and C1."""
SEPARATORS = "\u2028\u2029"
"""Line and paragraph separator: line ends to YAML and some terminals, but not to editors."""
OVERRIDES = "\u202a-\u202e\u2066-\u2069"
"""They turn the direction of writing, and can hide what is written."""
DIRECTION_MARKS = "\u200e\u200f\u061c"
"""They nudge the direction of writing, and are seen by nobody."""
SURROGATES = "\ud800-\udfff"
"""Halves of characters; Python holds undecodable bytes of argv and file names as these."""
NO_CHARACTERS = "\ufeff\ufffe\uffff"
"""The byte order mark and what Unicode says is none."""
