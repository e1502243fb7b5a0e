"""Text from outside the deck (pasted, file names, what the system says) as one harmless line."""


def printable(text: str) -> str:
    """Return text as one line without control characters and bidi overrides."""
    spaced = " ".join(text.split())
    return "".join(each for each in spaced if each.isprintable())
