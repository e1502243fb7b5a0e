"""Any size of terminal: the answer line in view, no line too wide, nothing lost by a resize."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from textual.widgets import Input
from textual.widgets._toast import Toast

from quiz.game.standing import Stage
from quiz.tui.app import QuizApp
from quiz.tui.fields.options import Row, RowsField
from quiz.tui.screens.verdict import VerdictPane
from quiz.tui.session import Session
from quiz.tui.widgets.keybar import KeyBar, arranged
from quiz.tui.widgets.menu import Menu
from tests.tui.driving import round_of, shown, text_of, type_

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from textual.app import App
    from textual.widget import Widget

    Play = Callable[..., QuizApp]
    PlayDeck = Callable[..., QuizApp]

SIZES = [(40, 10), (40, 12), (80, 24), (200, 50)]
IDS = ("keeper", "storm", "cost", "steps", "colour", "claim", "ships", "order", "markup")
LONG = "a question of many words that go on and on, " * 6


def size_id(size: object) -> str:
    return f"{size[0]}x{size[1]}" if isinstance(size, tuple) else str(size)


@pytest.fixture
def play_deck(tmp_path: Path) -> Iterator[PlayDeck]:
    """Return a function that plays the questions given as YAML, in their order."""
    sessions: list[Session] = []

    def make(questions: str, *ids: str) -> QuizApp:
        from quiz.game.plan import Plan

        path = tmp_path / "sizes.yaml"
        path.write_text(f"title: T\nquestions:\n{questions}", "utf-8")
        sessions.append(Session(path, data_dir=tmp_path / "data"))
        return QuizApp(sessions[-1], Plan(ids=ids, count=len(ids), seed=1), "en", watch=False)

    yield make
    for session in sessions:
        session.close()


def in_view(app: App[Any], widget: Widget) -> bool:
    """Tell whether a widget's lines are all between the progress line and the key bar."""
    top = app.screen.query_one("#progress").region.bottom
    bottom = app.screen.query_one(KeyBar).region.y
    return top <= widget.region.y and widget.region.bottom <= bottom and widget.region.height > 0


# -- the answer line


async def test_every_kind_shows_where_it_is_answered_at_every_size(play: Play) -> None:
    async with play(*IDS, language="fr").run_test(size=SIZES[0]) as pilot:
        for _ in IDS:
            for size in SIZES:
                await pilot.resize_terminal(*size)
                await pilot.pause()
                where = [*pilot.app.screen.query(Input), *pilot.app.screen.query(Row)][0]
                assert in_view(pilot.app, where), size
            while round_of(pilot.app).stage is Stage.ASKING:
                await pilot.press("enter")
            await pilot.press("enter")


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_a_claim_is_in_view_with_all_its_verdicts_on_a_small_terminal(
    play: Play, language: str
) -> None:
    async with play("claim", language=language).run_test(size=(40, 12)) as pilot:
        rows = list(pilot.app.screen.query(Row))
        assert all(in_view(pilot.app, each) for each in rows)
        assert ":" not in rows[0].text
        await pilot.resize_terminal(80, 24)
        await pilot.pause()
        assert ":" in rows[0].text, "there is room for what it means"
        await pilot.press("c")
        await pilot.resize_terminal(80, 12)
        await pilot.pause()
        assert ":" not in rows[0].text
        assert pilot.app.screen.query_one(RowsField).chosen == 2


@pytest.mark.parametrize("words", [LONG, "x" * 300, "問題" * 120], ids=["words", "one", "wide"])
async def test_a_question_longer_than_the_terminal_leaves_line_and_verdict_in_view(
    play_deck: PlayDeck, words: str
) -> None:
    app = play_deck(f'  - {{id: long, question: "{words}", answer: salt}}\n', "long")
    async with app.run_test(size=SIZES[0]) as pilot:
        for size in SIZES:
            await pilot.resize_terminal(*size)
            await pilot.pause()
            assert in_view(app, app.screen.query_one(Input)), size
        await type_(pilot, "zzz")
        await pilot.press("enter")
        for size in SIZES:
            await pilot.resize_terminal(*size)
            await pilot.pause()
            assert "Wrong" in shown(app), size


@pytest.mark.parametrize("size", [(40, 10), (40, 12), (80, 24)], ids=size_id)
async def test_what_is_said_of_a_try_comes_into_view_with_the_line(
    play: Play, size: tuple[int, int]
) -> None:
    async with play("storm").run_test(size=size) as pilot:
        await type_(pilot, "9 April")
        await pilot.press("enter")
        await pilot.pause()
        assert in_view(pilot.app, pilot.app.screen.query_one("#note"))
        assert in_view(pilot.app, pilot.app.screen.query_one(Input))


@pytest.mark.parametrize("size", [(40, 10), (40, 12), (80, 24)], ids=size_id)
async def test_the_hint_comes_into_view(play: Play, size: tuple[int, int]) -> None:
    async with play("keeper").run_test(size=size) as pilot:
        await pilot.press("question_mark")
        await pilot.pause()
        assert in_view(pilot.app, pilot.app.screen.query_one("#hint"))
        assert in_view(pilot.app, pilot.app.screen.query_one(Input))


# -- many options, many items


@pytest.mark.parametrize("size", [(40, 10), (80, 24)], ids=size_id)
async def test_the_marked_option_of_thirty_stays_in_view(
    play_deck: PlayDeck, size: tuple[int, int]
) -> None:
    options = ", ".join(f"option {number}" for number in range(30))
    app = play_deck(
        f"  - {{id: many, kind: choice, question: Q, answer: option 3, choices: [{options}]}}\n",
        "many",
    )
    async with app.run_test(size=size) as pilot:
        for key in ("up", "up", "down", "down", "z", "down", "m", "a"):
            await pilot.press(key)
            await pilot.pause()
            field = app.screen.query_one(RowsField)
            assert in_view(app, field.rows()[field.chosen])


async def test_no_two_options_share_a_label(play_deck: PlayDeck) -> None:
    options = ", ".join(f"option {number}" for number in range(30))
    app = play_deck(
        f"  - {{id: many, kind: choice, question: Q, answer: option 3, choices: [{options}]}}\n"
        f"  - {{id: items, kind: order, question: Q, answer: [{options}]}}\n",
        "many",
        "items",
    )
    async with app.run_test() as pilot:
        labels = [row.label for row in app.screen.query(Row) if row.label]
        assert len(labels) == len(set(labels)) == 26
        await pilot.press("enter", "enter", "enter")
        await pilot.pause()
        labels = [row.label for row in app.screen.query(Row)]
        assert labels == [str(number) for number in range(1, 31)]


async def test_more_items_than_letters_can_be_put_in_order(play_deck: PlayDeck) -> None:
    items = [f"item {number:02}" for number in range(30)]
    app = play_deck(
        f"  - {{id: items, kind: order, question: Q, answer: [{', '.join(items)}]}}\n", "items"
    )
    async with app.run_test() as pilot:
        from quiz.game.scoring import Mark
        from quiz.tui.fields.order import OrderField

        field = app.screen.query_one(OrderField)
        question = round_of(app).question
        field.order = [question.presented.index(item) for item in question.items]
        await pilot.press("enter")
        await pilot.pause()
        assert round_of(app).mark is Mark.RIGHT


# -- a resize in the middle


async def test_a_resize_loses_nothing_that_was_typed(play: Play) -> None:
    async with play("keeper").run_test(size=(80, 24)) as pilot:
        await type_(pilot, "Lema")
        for size in [(40, 10), (20, 5), (200, 50), (80, 24)]:
            await pilot.resize_terminal(*size)
            await pilot.pause()
            line = pilot.app.screen.query_one(Input)
            assert line.value == "Lema"
            assert line.has_focus
            assert size == (20, 5) or in_view(pilot.app, line)
        await type_(pilot, "rin")
        await pilot.press("enter")
        assert round_of(pilot.app).right == 1


async def test_a_resize_keeps_the_marked_option(play: Play) -> None:
    async with play("claim").run_test(size=(80, 24)) as pilot:
        await pilot.press("c")
        await pilot.resize_terminal(40, 10)
        await pilot.pause()
        field = pilot.app.screen.query_one(RowsField)
        assert field.chosen == 2
        assert in_view(pilot.app, field.rows()[2])


async def test_two_voices_stand_side_by_side_where_there_is_room(play: Play) -> None:
    async with play("claim").run_test(size=(80, 24)) as pilot:
        await pilot.press("c", "enter")
        await pilot.pause()
        assert any("supports" in line and "refutes" in line for line in lines_of(pilot.app))
        await pilot.resize_terminal(40, 40)
        await pilot.pause()
        heads = [line for line in lines_of(pilot.app) if "supports" in line or "refutes" in line]
        assert len(heads) == 2


def lines_of(app: App[Any]) -> list[str]:
    return shown(app).splitlines()


async def test_a_verdict_scrolls_with_the_arrows(play: Play) -> None:
    async with play("claim").run_test(size=(40, 10)) as pilot:
        await pilot.press("c", "enter")
        await pilot.pause()
        pane = pilot.app.screen.query_one(VerdictPane)
        assert "Right" in shown(pilot.app)
        await pilot.press("end")
        await pilot.pause()
        assert pane.scroll_y == pane.max_scroll_y > 0
        assert "nephew" in shown(pilot.app)


# -- home and set-up


@pytest.mark.parametrize("size", [(40, 6), (40, 10)], ids=size_id)
async def test_home_begins_at_its_top_and_follows_the_mark(
    play: Play, size: tuple[int, int]
) -> None:
    async with play().run_test(size=size) as pilot:
        await pilot.pause()
        assert "The lighthouse keepers" in shown(pilot.app)
        menu = pilot.app.screen.query_one(Menu)
        for entry in menu.entries:
            assert f"▸ {entry.text}" in shown(pilot.app)
            await pilot.press("down")
            await pilot.pause()
        assert "The lighthouse keepers" in shown(pilot.app)


@pytest.mark.parametrize(("key", "rows"), [("c", 6), ("s", 3)], ids=["set-up", "sources"])
async def test_the_arrows_go_from_row_to_row_on_a_small_terminal(
    play: Play, key: str, rows: int
) -> None:
    async with play().run_test(size=(40, 10)) as pilot:
        await pilot.press(key)
        await pilot.pause()
        seen = []
        for _ in range(rows):
            focused = pilot.app.screen.focused
            assert focused is not None
            seen.append(focused)
            assert 0 <= focused.region.y < 9
            await pilot.press("down")
            await pilot.pause()
        assert len(set(seen)) == rows


# -- the key bar


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_the_key_bar_is_never_wider_than_the_page(play: Play, language: str) -> None:
    ways = [["enter", "enter", "enter"], ["escape", "c"], ["escape", "s"], ["escape", "t"]]
    async with play("keeper", language=language).run_test(size=(40, 24)) as pilot:
        for keys in [[], *ways]:
            await pilot.press(*keys)
            await pilot.pause()
            bar = pilot.app.screen.query_one(KeyBar)
            for width in range(1, 200):
                lines = bar.lines(width)
                ends = [each.x + bar._hints[each.number].cell_length for each in sum(lines, ())]
                assert max(ends, default=0) <= width
                assert len(lines) == bar.get_content_height(bar.size, bar.size, width) <= 2


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_the_keys_of_a_round_take_one_quiet_line(play: Play, language: str) -> None:
    async with play(*IDS, language=language).run_test(size=(80, 24)) as pilot:
        bar = pilot.app.screen.query_one(KeyBar)
        for _ in IDS:
            await pilot.press("down", "enter")  # an option, or an empty line, which is asked again
            if round_of(pilot.app).stage is Stage.ASKING:
                assert one_line(bar)
                await pilot.press("enter")
            assert round_of(pilot.app).stage is Stage.ANSWERED
            if not pilot.app.screen.query_one(VerdictPane).check_action("link", ()):
                assert one_line(bar)
            await pilot.press("enter")
        await pilot.pause()
        assert one_line(pilot.app.screen.query_one(KeyBar))


def one_line(bar: KeyBar) -> bool:
    """Tell whether the screen's own keys and the palette are all there, in one line."""
    lines = bar.lines(bar.content_size.width)
    own = [each for each in bar._commands if each[0] is not bar.app]
    shown = [bar._commands[each.number][1].action for each in lines[0]]
    wanted = [command.action for _, command in own]
    return len(lines) == 1 and shown[: len(own)] == wanted and shown[-1] == "command_palette"


@pytest.mark.parametrize(
    ("width", "most", "expected"),
    [
        (60, 1, ["0 1 2 3 4 5"]),
        (47, 1, ["0 1 2 3 4 5"]),  # closer together rather than on two lines
        (46, 2, ["0 1 2 3 5"]),  # the application's keys are in the palette, which stays
        (46, 1, ["0 1 2 3 5"]),
        (38, 2, ["0 1 2", "3 4 5"]),
        (38, 1, ["0 1 3 5"]),
        (20, 1, ["0 5"]),
        (24, 1, ["0 3 5"]),
        (6, 1, ["0"]),
        (3, 2, [""]),
    ],
)
def test_first_key_palette_and_way_out_stay_longest(
    width: int, most: int, expected: list[str]
) -> None:
    lines = arranged([6, 6, 7, 6, 6, 6], 4, width, most)
    assert [" ".join(str(each.number) for each in line) for line in lines] == expected


def test_the_key_that_goes_on_stays_as_long_as_the_palette() -> None:
    (line,) = arranged([13, 16, 13, 11], 3, 38, 1, [1])
    assert [each.number for each in line] == [1, 3]


def test_what_nobody_gets_on_without_stays_longer_than_the_palette() -> None:
    (line,) = arranged([12, 13, 10, 9, 11], 4, 38, 1, [0, 1])
    assert [each.number for each in line] == [0, 1, 3]


async def test_the_smallest_setup_says_how_to_start(play: Play) -> None:
    async with play(language="fr").run_test(size=(40, 12)) as pilot:
        await pilot.press("c")
        await pilot.pause()
        assert "Entrée commencer" in text_of_bar(pilot.app)
        assert "Ctrl+P plus" in text_of_bar(pilot.app)


@pytest.mark.parametrize("size", [(80, 24), (200, 50)])
async def test_a_dialog_has_the_left_edge_of_the_page(play: Play, size: tuple[int, int]) -> None:
    async with play("keeper").run_test(size=size) as pilot:
        await type_(pilot, "Lemarin")
        await pilot.press("enter")
        edge = pilot.app.screen.query_one(VerdictPane).content_region.x
        await pilot.press("x")
        await pilot.pause()
        assert pilot.app.screen.query_one("#contest-title").content_region.x == edge


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_a_dialog_has_its_own_keys_on_the_smallest_terminal(
    play: Play, language: str
) -> None:
    async with play("markup", language=language).run_test(size=(40, 10)) as pilot:
        await type_(pilot, "a long answer, " * 26)
        await pilot.press("enter", "x")
        await pilot.pause()
        dialog = pilot.app.screen.query_one("#contest")
        assert dialog.region.contains_region(dialog.query_one(KeyBar).region)
        assert dialog.query_one("#contest-title").content_region.x == 1


async def test_what_is_told_stands_over_the_column_on_a_wide_terminal(play: Play) -> None:
    async with play("keeper").run_test(size=(200, 50), notifications=True) as pilot:
        pilot.app.notify("Noted.")
        await pilot.pause()
        region = pilot.app.screen.query_one(Toast).region
        column = pilot.app.screen.query_one(KeyBar).region
        assert column.x <= region.x
        assert region.right <= column.right


async def test_the_palette_is_no_wider_than_the_page(play: Play) -> None:
    async with play("keeper").run_test(size=(200, 50)) as pilot:
        await pilot.press("ctrl+p")
        await pilot.pause()
        assert pilot.app.screen.query_one("#--input").region.width == 80


async def test_a_key_is_shown_once_and_belongs_to_the_innermost_command(play: Play) -> None:
    async with play("order").run_test() as pilot:
        await pilot.pause()
        bar = text_of_bar(pilot.app)
        assert bar.count("Enter") == 1
        assert bar.count("Esc") == 1


def text_of_bar(app: App[Any]) -> str:
    return str(app.screen.query_one(KeyBar).render())


async def test_trouble_with_the_history_is_in_view_from_the_first_line_on(
    play: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = play("keeper")
    app.session.data_dir.parent.joinpath("data").write_text("a file where a folder should be")
    async with app.run_test(size=(40, 12)) as pilot:
        await pilot.pause()
        assert "! Answers are not being saved" in shown(app)
        await pilot.press("escape")
        await pilot.pause()
        assert "not being saved" in text_of(app, "#notice")
        assert "! Answers are not" in shown(app)
