"""The ways of answering: options, order, typed lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from textual import events
from textual.widgets import Input

from quiz.game.scoring import Mark
from quiz.game.standing import Stage
from quiz.locale import translator
from quiz.locale.asking import options
from quiz.tui.fields.options import OptionsField, Row
from quiz.tui.fields.order import OrderField
from quiz.tui.fields.typed import MAX_TYPED
from quiz.tui.widgets.keybar import KeyBar
from tests.tui.driving import round_of, text_of, type_

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.app import App

    from quiz.tui.app import QuizApp

    Play = Callable[..., QuizApp]


def place_of_right(app: App[Any]) -> int:
    question, language = round_of(app).question, round_of(app).language
    return options(question, translator(language)).index(question.answer.get(language))


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("way", ["letter", "digit", "arrows"])
async def test_an_option_is_chosen_by(play: Play, way: str, language: str) -> None:
    async with play("colour", language=language).run_test() as pilot:
        place = place_of_right(pilot.app)
        keys = {
            "letter": ["abc"[place]],
            "digit": [str(place + 1)],
            "arrows": ["down"] * (place + 1),
        }
        await pilot.press(*keys[way], "enter")
        assert round_of(pilot.app).mark is Mark.RIGHT


async def test_a_click_marks_an_option_and_another_one_answers(play: Play) -> None:
    async with play("colour").run_test() as pilot:
        row = list(pilot.app.screen.query(Row))[place_of_right(pilot.app)]
        await pilot.click(row)
        await pilot.pause()
        assert round_of(pilot.app).mark is Mark.PENDING
        await pilot.click(row)
        await pilot.pause()
        assert round_of(pilot.app).mark is Mark.RIGHT


@pytest.mark.parametrize(
    ("kind", "keys"), [("colour", "a"), ("claim", "a"), ("order", "down ctrl+down")]
)
async def test_that_nothing_is_answered_yet_is_said_until_something_is(
    play: Play, kind: str, keys: str
) -> None:
    async with play(kind).run_test() as pilot:
        await pilot.press("enter")
        await pilot.pause()
        note = pilot.app.screen.query_one("#note")
        assert note.display
        await pilot.press(*keys.split())
        await pilot.pause()
        assert not note.display


async def test_a_claim_is_answered_by_letter(play: Play) -> None:
    async with play("claim").run_test() as pilot:
        await pilot.press("c", "enter")
        assert round_of(pilot.app).mark is Mark.RIGHT


async def test_enter_without_a_choice_gives_no_answer(play: Play) -> None:
    async with play("colour").run_test() as pilot:
        await pilot.press("enter")
        assert round_of(pilot.app).mark is Mark.PENDING
        assert pilot.app.screen.query_one(OptionsField).chosen == -1


async def solve(app: App[Any]) -> list[str]:
    """Return the keys that bring the items into their right order."""
    question = round_of(app).question
    order = list(question.presented)
    keys: list[str] = []
    mark = -1
    for place, item in enumerate(question.items):
        at = order.index(item)
        keys += ["down"] * (at - mark) if at >= mark else ["up"] * (mark - at)
        keys += ["space", *["up"] * (at - place), "space"]
        order.insert(place, order.pop(at))
        mark = place
    return keys


async def test_items_are_carried_into_order_with_the_keys(play: Play) -> None:
    async with play("order").run_test() as pilot:
        await pilot.press(*await solve(pilot.app), "enter")
        assert round_of(pilot.app).mark is Mark.RIGHT


async def test_items_are_carried_with_the_mouse(play: Play) -> None:
    async with play("order").run_test() as pilot:
        field = pilot.app.screen.query_one(OrderField)
        before = list(field.order)
        rows = field.rows()
        await pilot.click(rows[2])
        await pilot.click(rows[0])
        assert field.order == [before[2], before[0], before[1]]
        assert not field.held


async def test_the_key_bar_says_what_space_does_now(play: Play) -> None:
    async with play("order").run_test(size=(80, 24)) as pilot:
        bar = pilot.app.screen.query_one(KeyBar)
        for key, said in (("down", "Space pick up"), ("space", "Space put down")):
            await pilot.press(key)
            await pilot.pause()
            assert said in str(bar.render())


async def test_an_order_is_never_carried_over_its_ends(play: Play) -> None:
    async with play("order").run_test() as pilot:
        field = pilot.app.screen.query_one(OrderField)
        before = list(field.order)
        await pilot.press("down", "ctrl+up", "ctrl+up")
        assert field.order == before


async def test_pasted_text_is_cleaned_and_cut(play: Play) -> None:
    async with play("keeper").run_test() as pilot:
        line = pilot.app.screen.query_one(Input)
        line.post_message(events.Paste("Jeanne\x1b[31m\u202e\nLemarin" + "x" * 5000))
        await pilot.pause()
        assert line.value.startswith("Jeanne[31m Lemarin")
        assert len(line.value) <= MAX_TYPED


@pytest.mark.parametrize("first", ["storm", "colour", "order", "ships"])
async def test_switching_the_language_keeps_what_was_given(play: Play, first: str) -> None:
    async with play(first).run_test() as pilot:
        await pilot.press("down", "a")
        fields = pilot.app.screen.query(Input)
        before = fields.first().value if fields else None
        question = round_of(pilot.app).question
        await pilot.press("ctrl+l")
        await pilot.pause()
        shown = str(pilot.app.screen.query_one("#question").render())
        assert shown == question.question.get("fr")
        assert (pilot.app.screen.query(Input).first().value if fields else None) == before
        await pilot.press("ctrl+l")
        assert str(pilot.app.screen.query_one("#question").render()) == question.question.get("en")


async def test_an_answer_line_is_let_go_when_its_question_is_over(play: Play) -> None:
    async with play("keeper", "storm", "cost").run_test() as pilot:
        kept = pilot.app.screen.text_selection_started_signal._subscriptions
        for _ in range(2):
            await type_(pilot, "nobody")
            await pilot.press("enter", "enter")
            await pilot.pause()
            assert list(kept) == list(pilot.app.screen.query(Input))


async def test_what_was_said_of_an_empty_line_goes_while_something_is_on_it(play: Play) -> None:
    async with play("keeper").run_test() as pilot:
        for key, shown in (("enter", True), ("n", False), ("backspace", True)):
            await pilot.press(key)
            await pilot.pause()
            # An empty line handed in again would show the right answer.
            assert pilot.app.screen.query_one("#note").display is shown


async def test_what_was_said_of_a_try_is_told_in_the_other_language_too(play: Play) -> None:
    async with play("keeper").run_test() as pilot:
        await pilot.press("enter")
        await pilot.pause()
        before = text_of(pilot.app, "#note")
        await pilot.press("ctrl+l")
        assert before.startswith("≈ ")
        assert text_of(pilot.app, "#note").startswith("≈ ")
        assert text_of(pilot.app, "#note") != before


async def test_items_left_as_they_were_shown_are_no_answer_yet(play: Play) -> None:
    async with play("order").run_test() as pilot:
        await pilot.press("enter")
        await pilot.pause()
        assert round_of(pilot.app).stage is Stage.ASKING
        assert text_of(pilot.app, "#note").startswith("≈ Nothing moved yet: Space picks")
        await pilot.press("down", "ctrl+down", "enter")
        assert round_of(pilot.app).stage is Stage.ANSWERED
        assert round_of(pilot.app).answer_given
