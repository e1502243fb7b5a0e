"""What an answer field is to the round screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.containers import Vertical
from textual.message import Message

if TYPE_CHECKING:
    from quiz.deck.model import Question
    from quiz.locale import Translator


class AnswerField(Vertical):
    """Takes one answer; knows nothing of right and wrong."""

    DEFAULT_CSS = """
    AnswerField { height: auto; width: 100%; }
    """
    UNTOUCHED: ClassVar[str] = ""
    """Message id: what Enter is told before anything was answered, where this kind has its own."""

    class Submitted(Message):
        """The player gave an answer."""

        def __init__(self, text: str) -> None:
            super().__init__()
            self.text = text
            """What was answered, in words the judge reads."""

    class Typed(Message):
        """The player typed or took away, marked or moved something."""

        def __init__(self, text: str) -> None:
            super().__init__()
            self.text = text
            """What Enter would hand in now."""

    class HintWanted(Message):
        """The player typed a lone question mark."""

    def __init__(self, question: Question, tr: Translator) -> None:
        super().__init__()
        self.question = question
        self.tr = tr

    def hand_in(self, text: str) -> None:
        """Give an answer, straight to the screen: bubbling up to it would take its time."""
        self.screen.post_message(self.Submitted(text))

    def speak(self, tr: Translator) -> None:
        """Switch the field's own words to another language, keeping what was typed."""
        self.tr = tr

    def keep_in_view(self) -> None:
        """Scroll to what is being answered with."""
        focused = self.screen.focused
        if focused is not None and self in focused.ancestors_with_self:
            focused.scroll_visible(animate=False)

    def take_focus(self) -> None:
        """Put the keyboard where the answer goes."""
        raise TypeError(f"{type(self).__name__} does not say where its focus belongs")
