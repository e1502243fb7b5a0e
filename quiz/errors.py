"""The exceptions this program raises on purpose; whatever else escapes is a defect."""


class QuizError(Exception):
    """Something the person at the keyboard can understand and act on.

    The text is one sentence that says what is wrong and what to do; the command line prints it
    and exits with 1.
    """


class UsageError(QuizError):
    """A command was called in a way it cannot be; the command line exits with 2."""
