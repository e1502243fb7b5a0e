from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest

from quiz.game.plan import Plan
from quiz.game.round import ANSWER_LIMIT, Round, WrongStage, begin
from quiz.game.scoring import Mark
from quiz.game.standing import Stage
from quiz.judge.judgement import Judgement, Reason, Verdict
from tests.game.decks import Clock, Notebook, ask, deck_of, fake_judge, plain_deck

if TYPE_CHECKING:
    from quiz.deck.model import Question

DECK = plain_deck()
IDS = tuple(entry.id for entry in DECK.index)


def new_round(
    *, timer: int = 0, clock: Clock | None = None, recorder: Notebook | None = None
) -> Round:
    """Begin a round over q0 to q4, worth 100, 200, 300, 100, 200."""
    return Round(
        DECK,
        IDS,
        plan=Plan(timer=timer),
        seed=7,
        recorder=recorder or Notebook(),
        clock=clock or Clock(),
    )


def answer_all(played: Round, *answers: str) -> Round:
    for answer in answers:
        played.submit(answer)
        played.advance()
    return played


def test_a_new_round_asks_its_first_question() -> None:
    played = new_round()
    assert (played.stage, played.position, played.total) == (Stage.ASKING, 0, 5)
    assert played.question.id == "q0"
    assert played.judgement is None
    assert played.answer_given == ""
    assert played.mark is Mark.PENDING
    assert played.marks == (Mark.PENDING,) * 5
    assert (played.score, played.right, played.wrong, played.streak) == (0, 0, 0, 0)


@pytest.mark.parametrize(
    ("answer", "mark", "points"), [("right", Mark.RIGHT, 100), ("no", Mark.WRONG, 0)]
)
def test_an_answer_is_judged_and_counted(answer: str, mark: Mark, points: int) -> None:
    played = new_round()
    said = played.submit(answer)
    assert played.stage is Stage.ANSWERED
    assert played.judgement is said
    assert (played.mark, played.points, played.score) == (mark, points, points)
    assert played.answer_given == answer
    assert played.marks == (mark, *(Mark.PENDING,) * 4)


def test_going_on_asks_the_next_question() -> None:
    played = answer_all(new_round(), "right")
    assert (played.stage, played.position, played.question.id) == (Stage.ASKING, 1, "q1")
    assert played.judgement is None


def test_the_round_ends_after_its_last_question() -> None:
    played = answer_all(new_round(), "right", "no", "right", "right", "no")
    assert played.stage is Stage.FINISHED
    assert played.marks == (Mark.RIGHT, Mark.WRONG, Mark.RIGHT, Mark.RIGHT, Mark.WRONG)
    assert (played.score, played.right, played.wrong) == (500, 3, 2)
    assert (played.streak, played.best_streak) == (0, 2)
    assert [question.id for question in played.missed] == ["q1", "q4"]
    assert [answer.answer for answer in played.answers] == ["right", "no", "right", "right", "no"]


# -- prompts


def test_a_prompt_gives_one_more_try_at_no_cost() -> None:
    played = new_round()
    said = played.submit("vague")
    assert said.verdict is Verdict.PROMPT
    assert played.stage is Stage.ASKING
    assert played.judgement is said
    assert played.points_at_stake == 100
    assert played.submit("right").verdict is Verdict.ACCEPT
    assert played.score == 100


def test_a_second_prompt_is_a_miss_for_its_own_reason() -> None:
    played = new_round()
    played.submit("vague")
    said = played.submit("march")
    assert (said.verdict, said.reason) == (Verdict.REJECT, Reason.LESS_PRECISE)
    assert dict(said.details) == {"missing": "day"}
    assert said.understood == "March"
    assert played.mark is Mark.WRONG


def test_a_wrong_answer_after_a_prompt_is_a_miss() -> None:
    played = new_round()
    played.submit("vague")
    assert played.submit("no").reason is Reason.DIFFERENT
    assert played.mark is Mark.WRONG


def test_each_question_has_its_own_second_try() -> None:
    played = new_round()
    played.submit("vague")
    played.submit("right")
    played.advance()
    assert played.submit("vague").verdict is Verdict.PROMPT


# -- nothing typed


@pytest.mark.parametrize("nothing", ["", " ", "\t", "\n", "  \u00a0 "])
def test_nothing_typed_asks_once_more_then_reveals(nothing: str) -> None:
    played = new_round()
    said = played.submit(nothing)
    assert (said.verdict, said.reason) == (Verdict.PROMPT, Reason.EMPTY)
    assert played.answers == ()
    said = played.submit(nothing)
    assert (said.verdict, said.reason) == (Verdict.REJECT, Reason.EMPTY)
    assert played.stage is Stage.ANSWERED
    assert (played.mark, played.answer_given) == (Mark.WRONG, "")


def test_an_empty_line_does_not_use_up_the_try_of_a_prompt() -> None:
    played = new_round()
    played.submit("")
    assert played.submit("vague").verdict is Verdict.PROMPT
    assert played.submit("right").verdict is Verdict.ACCEPT


def test_an_empty_line_after_a_prompt_is_asked_about_again() -> None:
    played = new_round()
    played.submit("")
    played.submit("vague")
    assert played.submit("").verdict is Verdict.PROMPT
    assert played.submit("").verdict is Verdict.REJECT


def test_an_empty_line_does_not_carry_over_to_the_next_question() -> None:
    played = new_round()
    played.submit("")
    played.submit("right")
    played.advance()
    assert played.submit("").verdict is Verdict.PROMPT


def test_an_empty_line_is_asked_about_again_once_a_hint_was_taken() -> None:
    played = new_round()
    played.submit("")
    played.take_hint()
    assert played.submit("").verdict is Verdict.PROMPT


def test_giving_up_reveals_at_once() -> None:
    played = new_round()
    assert played.give_up().reason is Reason.EMPTY
    assert played.mark is Mark.WRONG


# -- hints


@pytest.mark.parametrize(("before", "cost"), [(0, 50), (1, 100), (2, 150)])
def test_a_hint_says_its_cost_before_it_is_taken(before: int, cost: int) -> None:
    played = answer_all(new_round(), *["right"] * before)
    score = played.score
    full = played.points_at_stake
    assert played.hint_cost == cost
    assert played.take_hint().get("en") == "think"
    assert played.hint_used
    assert played.points_at_stake == full - cost
    played.submit("right")
    assert played.score == score + full - cost


def test_a_hint_is_paid_once() -> None:
    played = new_round()
    played.take_hint()
    assert played.hint_cost == 0
    assert played.take_hint().get("en") == "think"
    assert played.points_at_stake == 50


def test_the_next_question_has_its_full_points_again() -> None:
    played = new_round()
    played.take_hint()
    played.submit("right")
    played.advance()
    assert not played.hint_used
    assert (played.points_at_stake, played.hint_cost) == (200, 100)


def test_a_question_without_a_hint_costs_nothing_to_ask() -> None:
    deck = deck_of([ask("bare")])
    played = begin(deck, Plan(seed=1), Notebook())
    assert played.hint_cost == 0
    assert not played.take_hint()
    assert not played.hint_used
    assert played.points_at_stake == 100


def test_no_hint_costs_anything_once_the_question_is_answered() -> None:
    played = new_round()
    played.submit("right")
    assert played.hint_cost == 0


# -- overruling


def test_i_was_right() -> None:
    played = new_round()
    played.submit("no")
    played.overrule()
    assert played.overruled
    assert (played.mark, played.score, played.right) == (Mark.OVERRULED_RIGHT, 100, 1)
    assert played.missed == ()


def test_i_was_wrong() -> None:
    played = new_round()
    played.submit("right")
    played.overrule()
    assert (played.mark, played.score, played.wrong) == (Mark.OVERRULED_WRONG, 0, 1)
    assert [question.id for question in played.missed] == ["q0"]


@pytest.mark.parametrize("answer", ["right", "no"])
def test_undo_takes_the_overruling_back(answer: str) -> None:
    played = new_round()
    played.submit(answer)
    before = (played.mark, played.score, played.streak)
    played.overrule()
    played.undo_overrule()
    assert not played.overruled
    assert (played.mark, played.score, played.streak) == before


def test_overruling_twice_is_overruling_once() -> None:
    played = new_round()
    played.submit("no")
    played.overrule()
    played.overrule()
    assert played.mark is Mark.OVERRULED_RIGHT


def test_the_streak_follows_the_overruling() -> None:
    played = answer_all(new_round(), "right")
    played.submit("no")
    assert played.streak == 0
    played.overrule()
    assert (played.streak, played.best_streak) == (2, 2)


def test_the_judgement_stays_as_it_was() -> None:
    played = new_round()
    said = played.submit("no")
    played.overrule()
    assert played.judgement == said


# -- contesting


def test_contesting_keeps_answer_and_remark() -> None:
    played = new_round()
    played.submit("no")
    played.contest("  the source says May ")
    assert played.answers[0].remark == "the source says May"
    assert played.answers[0].answer == "no"


def test_contesting_needs_no_remark() -> None:
    played = new_round()
    played.submit("no")
    assert played.answers[0].remark is None
    played.contest()
    assert played.answers[0].remark == ""


def test_contesting_leaves_the_score() -> None:
    played = new_round()
    played.submit("right")
    played.contest("too lenient")
    assert (played.score, played.mark) == (100, Mark.RIGHT)


# -- time


def test_elapsed_time_runs_until_the_end() -> None:
    clock = Clock()
    played = new_round(clock=clock)
    for _ in range(5):
        clock.tick(10)
        played.submit("right")
        clock.tick(2)
        played.advance()
    assert played.elapsed == 60
    clock.tick(1000)
    assert played.elapsed == 60


def test_the_time_of_each_answer_is_kept() -> None:
    clock = Clock()
    played = new_round(clock=clock)
    clock.tick(3)
    played.submit("right")
    clock.tick(100)
    played.advance()
    clock.tick(5)
    played.submit("no")
    assert [answer.seconds for answer in played.answers] == [3, 5]


def test_without_a_timer_there_is_all_the_time() -> None:
    clock = Clock()
    played = new_round(clock=clock)
    clock.tick(1e6)
    assert played.seconds_left() == math.inf


def test_the_timer_counts_down_for_each_question() -> None:
    clock = Clock()
    played = new_round(timer=30, clock=clock)
    clock.tick(12)
    assert played.seconds_left() == 18
    assert played.seconds_left(clock.now + 8) == 10
    clock.tick(40)
    assert played.seconds_left() == 0
    played.submit("right")
    assert played.seconds_left() == math.inf
    played.advance()
    assert played.seconds_left() == 30


def test_the_timer_runs_on_through_a_prompt() -> None:
    clock = Clock()
    played = new_round(timer=30, clock=clock)
    clock.tick(20)
    played.submit("vague")
    assert played.seconds_left() == 10


def test_time_out_is_a_miss() -> None:
    played = new_round(timer=30)
    said = played.time_out()
    assert (said.verdict, said.reason) == (Verdict.REJECT, Reason.TIME_UP)
    assert (played.stage, played.mark) == (Stage.ANSWERED, Mark.WRONG)


# -- what cannot be


ASKING_CALLS = {
    "overrule": Round.overrule,
    "undo": Round.undo_overrule,
    "contest": Round.contest,
    "advance": Round.advance,
}
ANSWERED_CALLS = {
    "submit": lambda played: played.submit("right"),
    "time out": Round.time_out,
    "give up": Round.give_up,
    "hint": Round.take_hint,
}


@pytest.mark.parametrize("name", ASKING_CALLS)
def test_what_follows_an_answer_cannot_come_before_it(name: str) -> None:
    with pytest.raises(WrongStage):
        ASKING_CALLS[name](new_round())


@pytest.mark.parametrize("name", ANSWERED_CALLS)
def test_an_answered_question_takes_no_second_answer(name: str) -> None:
    played = new_round()
    played.submit("no")
    with pytest.raises(WrongStage):
        ANSWERED_CALLS[name](played)
    assert played.score == 0


@pytest.mark.parametrize("name", [*ASKING_CALLS, *ANSWERED_CALLS])
def test_a_finished_round_stays_as_it_is(name: str) -> None:
    played = answer_all(new_round(), *["right"] * 5)
    with pytest.raises(WrongStage):
        {**ASKING_CALLS, **ANSWERED_CALLS}[name](played)
    assert played.score == 900


# -- odd answers


def test_a_pasted_megabyte_is_kept_cut() -> None:
    played = new_round()
    played.submit("x" * 1_000_000)
    assert len(played.answer_given) == ANSWER_LIMIT


@pytest.mark.parametrize("answer", ["\ud800", "caf\udce9", "a\x00b", "\x1b[31m", "🏳️‍🌈"])
def test_any_answer_can_be_written_to_a_file(answer: str) -> None:
    played = new_round()
    played.submit(answer)
    assert played.answer_given.encode("utf-8")


# -- language and deck may change


def test_the_language_reaches_the_judge(monkeypatch: pytest.MonkeyPatch) -> None:
    spoken: list[str] = []

    def listening(question: Question, answer: str, language: str) -> Judgement:
        spoken.append(language)
        return fake_judge(question, answer, language)

    monkeypatch.setattr("quiz.judge.judge", listening)
    played = new_round()
    played.submit("vague")
    played.language = "fr"
    played.submit("right")
    assert spoken == ["en", "fr"]


def test_a_reloaded_deck_stays_at_the_question() -> None:
    played = answer_all(new_round(), "right")
    played.submit("vague")
    edited = deck_of([ask(each.id, difficulty=3) for each in DECK.questions])
    played.reload(edited)
    assert (played.question.id, played.points_at_stake) == ("q1", 300)
    assert played.submit("vague").verdict is Verdict.REJECT
    assert played.answers[0].difficulty == 1


def test_a_question_gone_from_a_reloaded_deck_is_left_out() -> None:
    played = answer_all(new_round(), "right")
    played.take_hint()
    played.reload(deck_of([each for each in DECK.questions if each.id != "q1"]))
    assert (played.question.id, played.total, played.hint_used) == ("q2", 4, False)
    assert played.score == 100


def test_an_answered_question_gone_from_the_deck_keeps_its_mark() -> None:
    played = answer_all(new_round(), "no", "right")
    played.reload(deck_of([each for each in DECK.questions if each.id != "q0"]))
    assert (played.score, played.wrong, played.total) == (200, 1, 5)
    assert played.missed == ()


def test_a_verdict_whose_question_is_gone_is_passed_over() -> None:
    played = new_round()
    played.submit("right")
    played.reload(deck_of([each for each in DECK.questions if each.id != "q0"]))
    assert (played.stage, played.question.id) == (Stage.ASKING, "q1")
    assert played.score == 100


def test_a_deck_without_any_further_question_ends_the_round() -> None:
    notebook = Notebook()
    played = answer_all(new_round(recorder=notebook), "right")
    played.reload(deck_of([ask("other")]))
    assert played.stage is Stage.FINISHED
    assert notebook.last.finished


# -- beginning


def test_a_seed_begins_the_same_round_twice() -> None:
    deck = plain_deck(50)
    one, other = (begin(deck, Plan(seed=42), Notebook()) for _ in range(2))
    assert one.question_ids == other.question_ids
    assert one.id != other.id
    assert one.seed == 42


def test_a_round_without_a_seed_gets_one_to_be_replayed_with() -> None:
    deck = plain_deck(50)
    one = begin(deck, Plan(), Notebook())
    assert begin(deck, Plan(seed=one.seed), Notebook()).question_ids == one.question_ids
